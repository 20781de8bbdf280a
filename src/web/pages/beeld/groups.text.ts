import type { DoelgroepVanInwoner } from "../../../modules/doelgroepen/list-doelgroepen-van-inwoner.ts";

export const text = {
  heading: "Doelgroepen",
  part: "De doelgroepen",
  all: "Wat de woorden betekenen",
  none: "Geen doelgroep bekend.",
  since: (dag: string) => `Sinds ${dag}.`,
  next: "Wat nu kan:",
  before: ({ functie, bij, reden }: NonNullable<DoelgroepVanInwoner["eerderWerk"]>, tot: string) =>
    `Het laatste werk: ${functie}${bij ? ` bij ${bij}` : ""}, tot en met ${tot}${reden ? ` (${reden})` : ""}.`,
  placement: "Bekijk dat werk",
  trial: "Zoek een proefplaats",
  instruments: "Instrumenten voor deze groep",
} as const;
