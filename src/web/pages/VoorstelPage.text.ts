import type { Voorstelstatus } from "../../modules/voorstellen/voorstel.ts";

export const text = {
  title: "Voorstel",
  loading: "Het voorstel wordt geladen",
  part: "Het voorstel",
  plek: "deze plek",
  geenMatch: (titel: string) => `${titel} werd geen match.`,
  zonderReden: "Waarom, staat er niet bij.",
  reden: (reden: string) => `De reden: ${reden.charAt(0).toLowerCase()}${reden.slice(1)}.`,
  woorden: (woorden: string) => `‘${woorden}’`,
  open: {
    voorgesteld: (naam: string, titel: string) => `${titel} wacht op het antwoord van ${naam}.`,
    akkoord: (naam: string, titel: string) => `${naam} zei ja tegen ${titel}.`,
    geplaatst: (naam: string, titel: string) => `${naam} is geplaatst: ${titel}.`,
  } satisfies Readonly<Record<Exclude<Voorstelstatus, "afgewezen" | "ingetrokken">, unknown>>,
  above: (dag: string, door: string) => `Voorgesteld op ${dag} door ${door}`,
  waarom: "Waarom het werd voorgesteld",
  antwoord: "Wat de inwoner zei",
  toen: "Hoe het toen paste",
  margin: "Het voorstel",
  naarPlek: "Bekijk de plek",
  start: "Start de plaatsing",
} as const;
