import type { Koppelvlak } from "../../modules/koppelvlakken/koppelvlak.ts";

type Naam = Koppelvlak["id"];

const NAMEN: Readonly<Record<Naam, string>> = {
  brp: "BRP",
  handelsregister: "Handelsregister (KvK)",
  adressen: "Adressen (BAG)",
  vum: "VUM",
  mail: "E-mail",
  logboek: "Logboek dataverwerkingen",
};
const WAARVOOR: Readonly<Record<Naam, string>> = {
  brp: "Persoonsgegevens ophalen",
  handelsregister: "Bedrijven opzoeken",
  adressen: "Straat en plaats invullen",
  vum: "Zoeken bij andere organisaties",
  mail: "Seintjes sturen",
  logboek: "Regels leveren aan het logboek van de organisatie",
};

const namen = (ids: readonly Naam[]) => ids.map((id) => NAMEN[id]).join(", ");

export const text = {
  title: "Koppelvlakken",
  loading: "De koppelvlakken worden geladen",
  lead: "Werkt een ander systeem niet? Dan gaat het werk in Meedoen gewoon door.",
  opening: (storingen: readonly Naam[], aangesloten: number) =>
    storingen.length > 0
      ? `Er is een storing: ${namen(storingen)}.`
      : aangesloten === 0
        ? "Meedoen is op geen ander systeem aangesloten."
        : "Er zijn geen storingen.",
  caption: "Systemen waar Meedoen mee werkt",
  column: {
    naam: "Systeem",
    stand: "Hoe het gaat",
    gelukt: "Gelukt",
    mislukt: "Mislukt",
    laatst: "Laatste keer",
  },
  namen: NAMEN,
  waarvoor: WAARVOOR,
  standen: {
    goed: "Werkt",
    storing: "Storing",
    "nog niet gebruikt": "Nog niet gebruikt",
    "niet aangesloten": "Niet aangesloten",
  },
  why: (storing: string) => `Laatste fout: ${storing}`,
  again: (moment: string) => `Meedoen probeert het opnieuw: ${moment}`,
  waits: (aantal: number) => `${aantal} wacht`,
  refused: (aantal: number) => `${aantal} geweigerd en bewaard`,
  ok: (moment: string) => `Gelukt: ${moment}`,
  failed: (moment: string) => `Mislukt: ${moment}`,
  never: "Nog niet",
  note: "De aantallen van de BRP, het Handelsregister, de adressen en VUM tellen vanaf de laatste start van deze dienst.",
  mail: "Bekijk de e-mail",
} as const;
