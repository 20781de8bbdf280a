import type { Taken } from "#toekomstplan/geld/taken";
import type { Pad } from "#toekomstplan/hefbomen";
import type { Voorbeeld } from "#toekomstplan/modellen/voorbeeld";
import type { Hefbomen } from "#toekomstplan/plan";

const VERSLAG = "verslag expertbijeenkomst Hilversum, 13 februari 2025";
const NU = 2026;
const KLAAR = 2029;
const EERST = { beschut: 1, werkdeel: 1, inkomen: 0 } as const;

/** Which tasks a company has, and what that takes. Only the shares of companies and the tasks are from a publication. */
type Model = {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Of all companies in the country, as the report words it. */
  readonly aandeel: string;
  readonly taken: Readonly<Record<"beschut" | "werkdeel" | "inkomen", number>>;
  /** Of whom is ready for a traject: who is sent to the company. */
  readonly doorverwijzing: number;
  /** Euros a year to work together with those who have the other tasks. */
  readonly afstemming: number;
  /** Euros to get there, by year. */
  readonly eenmalig: Readonly<Record<string, number>>;
  /** Of the part of the region in the state's budget to change. */
  readonly impulsbudget: number;
  readonly plekken: Partial<Pick<Hefbomen, "tussengroepPlekken" | "trajectPlekken">>;
};

const MODELLEN: readonly Model[] = [
  {
    sleutel: "klassiek",
    naam: "Klassiek bedrijf",
    uitleg: "Het bedrijf voert hoofdzakelijk alleen de Wsw uit. Gemeenten regelen al het andere zelf.",
    aandeel: "ongeveer 4% (op de dia 5%)",
    taken: { beschut: 0, werkdeel: 0, inkomen: 0 },
    doorverwijzing: 0.05,
    afstemming: 350_000,
    eenmalig: { "2027": 250_000, "2028": 250_000 },
    impulsbudget: 0,
    plekken: {},
  },
  {
    sleutel: "beschut-only",
    naam: "Bedrijf voor beschut werk",
    uitleg: "Het bedrijf doet de Wsw en beschut werk, en geen of bijna geen andere re-integratie.",
    aandeel: "ongeveer 6% (op de dia 5%)",
    taken: { beschut: 1, werkdeel: 0, inkomen: 0 },
    doorverwijzing: 0.15,
    afstemming: 300_000,
    eenmalig: { "2027": 200_000, "2028": 200_000 },
    impulsbudget: 0,
    plekken: {},
  },
  {
    sleutel: "partieel",
    naam: "Partieel bedrijf",
    uitleg:
      "Het bedrijf doet naast de Wsw en beschut werk een deel van de re-integratie. De sociale dienst begeleidt ook zelf, en het bedrijf hangt af van wie er wordt doorverwezen.",
    aandeel: "ongeveer 50%",
    taken: { beschut: 1, werkdeel: 0.5, inkomen: 0 },
    doorverwijzing: 0.35,
    afstemming: 250_000,
    eenmalig: { "2027": 150_000 },
    impulsbudget: 0.5,
    plekken: {},
  },
  {
    sleutel: "integraal",
    naam: "Integraal bedrijf",
    uitleg:
      "Alle taken voor werk en re-integratie zijn bij het bedrijf. De uitkering blijft bij de sociale dienst.",
    aandeel: "ongeveer 20%",
    taken: { beschut: 1, werkdeel: 1, inkomen: 0 },
    doorverwijzing: 0.7,
    afstemming: 150_000,
    eenmalig: { "2027": 500_000, "2028": 400_000 },
    impulsbudget: 1,
    plekken: {
      trajectPlekken: [
        [NU, 60],
        [2030, 120],
      ],
      tussengroepPlekken: [
        [NU, 0],
        [2032, 40],
      ],
    },
  },
  {
    sleutel: "gecombineerd",
    naam: "Gecombineerd bedrijf",
    uitleg:
      "Het bedrijf en de sociale dienst zijn één: de hele Participatiewet, ook de uitkering, ligt bij het bedrijf.",
    aandeel: "ongeveer 20%",
    taken: { beschut: 1, werkdeel: 1, inkomen: 1 },
    doorverwijzing: 0.8,
    afstemming: 75_000,
    eenmalig: { "2027": 900_000, "2028": 700_000, "2029": 400_000 },
    impulsbudget: 1,
    plekken: {
      trajectPlekken: [
        [NU, 60],
        [2030, 140],
      ],
      tussengroepPlekken: [
        [NU, 0],
        [2032, 40],
      ],
    },
  },
];

function hefbomenVan(model: Model): Partial<Hefbomen> {
  const { taken, doorverwijzing, afstemming, eenmalig, impulsbudget, plekken } = model;
  const overgang = (van: number, naar: number): Pad => [
    [NU, van],
    [KLAAR, naar],
  ];
  const verdeling: Taken = {
    beschut: overgang(EERST.beschut, taken.beschut),
    werkdeel: overgang(EERST.werkdeel, taken.werkdeel),
    inkomen: overgang(EERST.inkomen, taken.inkomen),
  };
  return {
    ...plekken,
    taken: verdeling,
    doorverwijzing: overgang(0.35, doorverwijzing),
    samenwerking: overgang(0, afstemming),
    eenmalig,
    impulsbudget: [[NU, impulsbudget]],
  };
}

const procent = (deel: number) => `${Math.round(deel * 100)}%`;
const euro = (bedrag: number) => `€ ${bedrag.toLocaleString("nl-NL")}`;

function aannamesVan({
  doorverwijzing,
  afstemming,
  eenmalig,
  impulsbudget,
  taken,
  plekken,
}: Model): string[] {
  const once = Object.values(eenmalig).reduce((sum, bedrag) => sum + bedrag, 0);
  return [
    `De sociale dienst verwijst ${procent(doorverwijzing)} door van wie klaar is voor een traject, 15 procentpunt meer of minder. Dat het van doorverwijzing afhangt staat in het ${VERSLAG}; de getallen zijn aangenomen.`,
    `Afstemmen met wie de andere taken doet kost ${euro(afstemming)} per jaar. Aangenomen.`,
    `De overgang kost eenmalig ${euro(once)}, verdeeld over ${Object.keys(eenmalig).join(", ")}. Aangenomen.`,
    `De taken gaan geleidelijk over, van ${NU} tot ${KLAAR}. Aangenomen.`,
    impulsbudget === 0
      ? "Van het impulsbudget van het Rijk wordt niets gebruikt. Aangenomen."
      : `Van het deel van de regio in het impulsbudget van het Rijk wordt ${procent(impulsbudget)} gebruikt. Aangenomen.`,
    ...(taken.werkdeel < 1 || taken.beschut < 1
      ? ["Wat het bedrijf niet doet, kopen gemeenten elders in. Prijs en aantal zijn aangenomen."]
      : []),
    ...(plekken.trajectPlekken
      ? ["Er komen plekken voor trajecten en voor de tussengroep bij. De aantallen zijn aangenomen."]
      : []),
  ];
}

/** The five ways in which companies are set up, as scenarios: which tasks, who is sent, what it takes (R-385…R-393). */
export const UITVOERINGSMODELLEN: readonly Voorbeeld[] = MODELLEN.map((model) => ({
  sleutel: model.sleutel,
  naam: model.naam,
  uitleg: `${model.uitleg} In het land is dit ${model.aandeel} van de bedrijven (${VERSLAG}).`,
  scenario: { naam: model.naam, hefbomen: hefbomenVan(model) },
  aannames: aannamesVan(model),
}));
