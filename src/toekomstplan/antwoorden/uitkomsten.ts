import type { Personengroep } from "#toekomstplan/personen";
import type { Planjaar } from "#toekomstplan/plan";

/** One figure of a whole plan, on which plans are compared. */
export type Uitkomst = {
  readonly naam: string;
  readonly eenheid: "euro" | "mensen";
  readonly goed: "hoger" | "lager";
  readonly van: (jaren: readonly Planjaar[]) => number;
};

/** Who works, in whatever form: the Wsw, the places of the company, and at employers. */
export const WERKEND = [
  "wsw",
  "beschut",
  "tussengroep",
  "terugvalplek",
  "bij werkgever",
  "regulier",
] as const satisfies readonly Personengroep[];

export const werkend = ({ personen }: Planjaar): number =>
  WERKEND.reduce((sum, groep) => sum + personen[groep].eind, 0);

const laatste = (jaren: readonly Planjaar[]): Planjaar => {
  const last = jaren.at(-1);
  if (!last) throw new RangeError("A plan has at least one year");
  return last;
};
const perJaar =
  (van: (jaar: Planjaar) => number): Uitkomst["van"] =>
  (jaren) =>
    jaren.reduce((sum, jaar) => sum + van(jaar), 0) / jaren.length;

/** On the last day of the plan, or a year on average over all of its years; money in euros of the year itself. */
export const UITKOMSTEN = {
  werk: {
    naam: "Mensen die werken, op de laatste dag van het plan",
    eenheid: "mensen",
    goed: "hoger",
    van: (jaren) => werkend(laatste(jaren)),
  },
  wachtOpBeschut: {
    naam: "Mensen die wachten op beschut werk, op de laatste dag van het plan",
    eenheid: "mensen",
    goed: "lager",
    van: (jaren) => laatste(jaren).personen["wacht op beschut"].eind,
  },
  zoekt: {
    naam: "Mensen die werk zoeken, op de laatste dag van het plan",
    eenheid: "mensen",
    goed: "lager",
    van: (jaren) => laatste(jaren).personen.zoekt.eind,
  },
  bijWerkgever: {
    naam: "Mensen aan het werk bij een werkgever, op de laatste dag van het plan",
    eenheid: "mensen",
    goed: "hoger",
    van: (jaren) => {
      const { personen } = laatste(jaren);
      return personen["bij werkgever"].eind + personen.regulier.eind;
    },
  },
  bijdrage: {
    naam: "Bijdrage van de gemeenten aan het bedrijf, gemiddeld per jaar",
    eenheid: "euro",
    goed: "lager",
    van: perJaar(({ geld }) => geld.bijdrage),
  },
  totaal: {
    naam: "Resultaat van bedrijf en BUIG samen, gemiddeld per jaar",
    eenheid: "euro",
    goed: "hoger",
    van: perJaar(({ geld }) => geld.totaal),
  },
  operationeel: {
    naam: "Wat het werk zelf opbrengt in het laatste jaar, zonder subsidies",
    eenheid: "euro",
    goed: "hoger",
    van: (jaren) => laatste(jaren).geld.operationeel,
  },
  voorgeschoten: {
    naam: "Meest voorgeschoten aan loonkostensubsidie in een jaar",
    eenheid: "euro",
    goed: "lager",
    van: (jaren) => Math.max(...jaren.map(({ geld }) => geld.voorgeschoten)),
  },
} as const satisfies Readonly<Record<string, Uitkomst>>;
export type Uitkomstnaam = keyof typeof UITKOMSTEN;

/** What one gemeente pays; `code` as in the base. */
export const bijdrageVan = ({ code, naam }: { readonly code: string; readonly naam: string }): Uitkomst => ({
  naam: `Bijdrage van ${naam} aan het bedrijf, gemiddeld per jaar`,
  eenheid: "euro",
  goed: "lager",
  van: perJaar(({ geld }) => {
    const own = geld.perGemeente[code];
    if (!own) throw new RangeError(`No such gemeente in the plan: ${code}`);
    return own.bijdrage;
  }),
});
