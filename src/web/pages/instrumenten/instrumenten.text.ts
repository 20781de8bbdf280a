import type { Dekking } from "../../../modules/instrumentengids/dekking.ts";
import { FUNCTIONALITEITEN } from "../../../modules/instrumentengids/functionaliteiten.ts";
import type { Instrument } from "../../../modules/instrumentengids/instrument.ts";
import type { Versheid } from "../../../modules/instrumentengids/versheid.ts";
import { count, euros } from "../../format.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const text = {
  soorten: {
    traject: "Traject",
    training: "Training",
    begeleiding: "Begeleiding",
    werkvorm: "Werkvorm",
    werkplek: "Werkplek of unit",
    regeling: "Regeling",
    hulpmiddel: "Hulpmiddel",
    certificaat: "Certificaat",
    werkgeversdienst: "Hulp aan werkgevers",
  } satisfies Words<Instrument["soort"]>,
  doelgroepen: {
    iedereen: "Alle inwoners",
    "grote-afstand": "Grote afstand tot werk",
    jongeren: "Jongeren",
    statushouders: "Statushouders en anderstaligen",
    vijftigplus: "50-plussers",
    "alleenstaande-ouders": "Alleenstaande ouders",
    nuggers: "Zonder uitkering (nugger)",
    psychisch: "Psychische kwetsbaarheid",
    arbeidsbeperking: "Arbeidsbeperking",
    banenafspraak: "Indicatie banenafspraak",
    beschut: "Indicatie beschut werk",
    wsw: "Wsw",
    werkgevers: "Werkgevers",
  } satisfies Words<Instrument["doelgroepen"][number]>,
  fasen: {
    vinden: "In beeld komen",
    oriënteren: "Oriënteren",
    ontwikkelen: "Ontwikkelen",
    plaatsen: "Naar werk",
    behouden: "Werk houden",
  } satisfies Words<Instrument["fasen"][number]>,
  beschikbaarheden: {
    beschikbaar: "Beschikbaar",
    pilot: "Pilot",
    plan: "Plan",
    elders: "Andere regio",
    gestopt: "Gestopt",
  } satisfies Words<Instrument["beschikbaarheid"]>,
  akkoorden: {
    "niet nodig": "Niet nodig: de begeleider zet het zelf in",
    "vanaf bedrag": "Vanaf een bedrag beslist een manager",
    altijd: "Een manager beslist altijd",
  } satisfies Words<Instrument["akkoord"]>,
  bewijzen: {
    onbekend: "Niet bekend of het werkt",
    ervaring: "Ervaring in de regio",
    onderzoek: "Onderzoek",
    gevalideerd: "Gevalideerd programma",
  } satisfies Words<Instrument["bewijs"]>,
  versheden: {
    actueel: "Actueel",
    controleren: "Controleren",
    verouderd: "Verouderd",
  } satisfies Words<Versheid>,
  dekkingen: {
    aanwezig: "Aanwezig",
    pilot: "Alleen pilot",
    onbekend: "Onbekend waar",
    ontbreekt: "Ontbreekt",
  } satisfies Words<Dekking>,
  prijzen: { gratis: "Kosteloos", bekend: "Prijs bekend", onbekend: "Prijs onbekend" },
  unknown: "Onbekend",
  instrumenten: (total: number) => count(total, "instrument", "instrumenten"),
} as const;

export const functieNaam = (code: string): string => {
  const { letter, naam } = FUNCTIONALITEITEN.find((een) => een.code === code)!;
  return `${code} (${letter}). ${naam}`;
};

export const functieOpties = FUNCTIONALITEITEN.map(({ code }) => ({ value: code, label: functieNaam(code) }));

export const optionsOf = <Key extends string>(words: Words<Key>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

/** What it costs: never a guess. */
export function prijsTekst(prijs: Instrument["prijs"]): string {
  if (prijs === null) return text.unknown;
  return prijs.bedrag === 0
    ? `${text.prijzen.gratis} ${prijs.eenheid}`
    : `${euros(prijs.bedrag)} ${prijs.eenheid}`;
}
