import type { Leerstand, Niveau } from "../../../modules/certificaten/niveau.ts";

export const text = {
  standen: {
    "begint nog": "Begint nog",
    oefent: "Oefent",
    "wacht op tweede": "Wacht op tweede leermeester",
    beoordeeld: "Beoordeeld",
  } satisfies Record<Leerstand, string>,
  niveaus: {
    "met hulp": "Met hulp",
    "onder begeleiding": "Onder begeleiding",
    zelfstandig: "Zelfstandig",
  } satisfies Record<Niveau, string>,
  niveauUitleg: {
    "met hulp": "Iemand doet het samen.",
    "onder begeleiding": "Doet het zelf, iemand kijkt mee.",
    zelfstandig: "Doet het alleen en kijkt het zelf na.",
  } satisfies Record<Niveau, string>,
  taken: (aantal: number) => (aantal === 1 ? "1 taak" : `${aantal} taken`),
} as const;
