import type { Doelgroep, Instrument } from "../instrumentengids/instrument.ts";
import type { Stand } from "./standen.ts";

/** What is known of an inwoner that a condition can ask for. Null is: this user may not see it, or nobody knows. */
export type Persoon = {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly leeftijd: number | null;
  readonly uitkering: string | null;
  readonly doelgroepen: readonly string[] | null;
  readonly indicaties: readonly string[] | null;
};

export type Behoefte = { readonly fase: string; readonly functionaliteit?: string };

export const VOORWAARDEN = [
  "doelgroep",
  "fase",
  "functionaliteit",
  "gemeente",
  "beschikbaarheid",
  "plaatsen",
  "versheid",
] as const;
export type Voorwaarde = (typeof VOORWAARDEN)[number];
/** `vraag na`: nobody wrote it down, so that a person has to find out. */
export type Uitkomst = "past" | "past niet" | "vraag na";
export type Oordeel = { readonly voorwaarde: Voorwaarde; readonly uitkomst: Uitkomst; readonly zin: string };

/** Each condition of an instrument for this inwoner and this need, in the order in which they are told. */
export const oordelen = (
  instrument: Instrument,
  persoon: Persoon,
  behoefte: Behoefte,
  stand: Stand | undefined,
): Oordeel[] => [
  opDoelgroep(instrument, persoon),
  opFase(instrument, behoefte),
  ...(behoefte.functionaliteit === undefined
    ? []
    : [opFunctionaliteit(instrument, behoefte.functionaliteit)]),
  opGemeente(instrument, persoon),
  opBeschikbaarheid(instrument),
  opPlaatsen(instrument, stand),
  opVersheid(instrument),
];

/** The worst of them decides. */
export const uitkomstVan = (gevonden: readonly Oordeel[]): Uitkomst =>
  (["past niet", "vraag na"] as const).find((slecht) =>
    gevonden.some(({ uitkomst }) => uitkomst === slecht),
  ) ?? "past";

type Bekend = (persoon: Persoon) => boolean | null;

const label =
  (...woorden: readonly string[]): Bekend =>
  ({ doelgroepen }) =>
    doelgroepen && doelgroepen.some((een) => woorden.includes(een));
const indicatie =
  (...soorten: readonly string[]): Bekend =>
  ({ indicaties }) =>
    indicaties && indicaties.some((een) => soorten.includes(een));
const nooitBekend: Bekend = () => null;

/** Does someone belong to it? No health is known anywhere, so what is about health is always asked. */
const HOORT_BIJ: Readonly<Record<Doelgroep, Bekend>> = {
  iedereen: () => true,
  jongeren: ({ leeftijd }) => (leeftijd === null ? null : leeftijd < 27),
  vijftigplus: ({ leeftijd }) => (leeftijd === null ? null : leeftijd >= 50),
  statushouders: label("statushouder", "anderstalig"),
  "alleenstaande-ouders": label("alleenstaande ouder"),
  nuggers: ({ uitkering }) => (uitkering === null || uitkering === "Onbekend" ? null : uitkering === "NUG"),
  banenafspraak: indicatie("banenafspraak"),
  beschut: indicatie("beschut werk"),
  wsw: indicatie("Wsw"),
  arbeidsbeperking: (persoon) =>
    indicatie("banenafspraak", "beschut werk", "Wsw", "doelgroep LKS")(persoon) ||
    (persoon.uitkering === "Wajong" ? true : null),
  "grote-afstand": (persoon) => label("tussengroep")(persoon) || indicatie("beschut werk")(persoon) || null,
  psychisch: nooitBekend,
  werkgevers: () => false,
};

function opDoelgroep({ doelgroepen }: Instrument, persoon: Persoon): Oordeel {
  const gevonden = new Set(doelgroepen.map((een) => HOORT_BIJ[een](persoon)));
  const zo = (uitkomst: Uitkomst, zin: string): Oordeel => ({ voorwaarde: "doelgroep", uitkomst, zin });
  if (doelgroepen.includes("iedereen")) return zo("past", "Voor alle inwoners.");
  if (gevonden.has(true)) return zo("past", "De inwoner hoort bij de doelgroep.");
  if (doelgroepen.every((een) => een === "werkgevers")) return zo("past niet", "Dit is voor werkgevers.");
  return gevonden.has(null)
    ? zo("vraag na", "Meedoen weet niet of de inwoner bij de doelgroep hoort.")
    : zo("past niet", "De inwoner hoort niet bij de doelgroep.");
}

const opFase = ({ fasen }: Instrument, { fase }: Behoefte): Oordeel =>
  (fasen as readonly string[]).includes(fase)
    ? { voorwaarde: "fase", uitkomst: "past", zin: "Voor deze fase." }
    : { voorwaarde: "fase", uitkomst: "past niet", zin: "Voor een andere fase." };

const opFunctionaliteit = ({ functionaliteiten }: Instrument, code: string): Oordeel =>
  (functionaliteiten as readonly string[]).includes(code)
    ? { voorwaarde: "functionaliteit", uitkomst: "past", zin: "Voor deze functionaliteit." }
    : { voorwaarde: "functionaliteit", uitkomst: "past niet", zin: "Voor een andere functionaliteit." };

function opGemeente({ gemeenten }: Instrument, { gemeente, gemeentenaam }: Persoon): Oordeel {
  const zo = (uitkomst: Uitkomst, zin: string): Oordeel => ({ voorwaarde: "gemeente", uitkomst, zin });
  if (gemeenten.length === 0) return zo("vraag na", `Niet bekend of het in ${gemeentenaam} kan.`);
  return gemeenten.includes(gemeente)
    ? zo("past", `Kan in ${gemeentenaam}.`)
    : zo("past niet", `Kan niet in ${gemeentenaam}.`);
}

const BESCHIKBAAR: Readonly<Record<Instrument["beschikbaarheid"], readonly [Uitkomst, string]>> = {
  beschikbaar: ["past", "Beschikbaar."],
  pilot: ["past", "Beschikbaar als pilot."],
  plan: ["past niet", "Dit is nog een plan."],
  elders: ["past niet", "Dit is er alleen in een andere regio."],
  gestopt: ["past niet", "Dit is gestopt."],
};

function opBeschikbaarheid({ beschikbaarheid }: Instrument): Oordeel {
  const [uitkomst, zin] = BESCHIKBAAR[beschikbaarheid];
  return { voorwaarde: "beschikbaarheid", uitkomst, zin };
}

function opPlaatsen({ capaciteit }: Instrument, stand: Stand | undefined): Oordeel {
  const zo = (uitkomst: Uitkomst, zin: string): Oordeel => ({ voorwaarde: "plaatsen", uitkomst, zin });
  if (capaciteit === null) return zo("past", "Er is geen grens aan het aantal plaatsen bekend.");
  const { bezet = 0, wacht = 0 } = stand ?? {};
  const vrij = Math.max(0, capaciteit - bezet);
  if (vrij > 0 && wacht === 0) return zo("past", `${vrij} van ${capaciteit} plaatsen vrij.`);
  return zo("past niet", `Nu vol: ${capaciteit} plaatsen bezet, ${wacht} wachten.`);
}

function opVersheid({ versheid }: Instrument): Oordeel {
  const zo = (uitkomst: Uitkomst, zin: string): Oordeel => ({ voorwaarde: "versheid", uitkomst, zin });
  return versheid === "verouderd"
    ? zo("vraag na", "Langer dan 240 dagen niet gecontroleerd. Vraag na of het nog klopt.")
    : zo("past", "De informatie is niet verouderd.");
}
