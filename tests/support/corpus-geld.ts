import { type Cel, FOUT, gewijzigd, LEEG, type Opzet } from "./corpus.ts";
import { AMERSFOORT, LEUSDEN } from "./world.ts";

const JAREN: readonly Cel[] = [
  ["2026", 2026],
  ["2.027", 2027],
  ["2028,0", 2028],
  ["2030", 2030],
  ["2014", FOUT],
  ["26", FOUT],
  ["tweeduizend", FOUT],
  ["2028,5", FOUT],
  ["", LEEG],
];
const GEMEENTEN: readonly Cel[] = [
  ["Amersfoort", AMERSFOORT],
  ["gm0307", AMERSFOORT],
  [" AMERSFOORT ", AMERSFOORT],
  ["Leusden", LEUSDEN],
  ["Utrecht", FOUT],
  ["", LEEG],
];
const BEDRAGEN: readonly Cel[] = [
  ["€ 1.250,50", 125_050],
  ["1,250.05", 125_005],
  ["5.000", 500_000],
  ["0,01", 1],
  ["4.499,99", 449_999],
  ["61250000", 6_125_000_000],
  ["0", 0],
  ["100,-", 10_000],
  ["-1", FOUT],
  ["10,005", FOUT],
  ["tien", FOUT],
  ["1.23E+08", FOUT],
  ["10.000.000.000,01", FOUT],
  ["1,2,3", FOUT],
  ["=1+1", FOUT],
  ["12\u00a0500", FOUT],
  ["", LEEG],
];
const AANTALLEN: readonly Cel[] = [
  ["160.759", 160_759],
  ["850", 850],
  ["-5", FOUT],
  ["1,5", FOUT],
  ["veel", FOUT],
  ["99999999", FOUT],
  ["", LEEG],
];
const BRONNEN: readonly Cel[] = [
  ["Programmabegroting 2026, blz. 12", "Programmabegroting 2026, blz. 12"],
  ['zegt "raad"', 'zegt "raad"'],
  ["", LEEG],
];
const jaarVan = (gemeente: string, meer: object = {}) => ({
  jaar: 2026,
  gemeente,
  buig_budget_in_centen: 200,
  buig_lasten_in_centen: 300,
  rijksbijdrage_in_centen: 100,
  inwoners: 60_000,
  se: 4000,
  clienten: 46,
  bron: "begroting",
  ...meer,
});

export const budgetten: Opzet = {
  soort: "budgetten",
  kolommen: {
    Jaar: JAREN,
    Gemeente: GEMEENTEN,
    Instrument: [
      ["Werkfit plus", "i1"],
      ["Taal; op de vloer", "i2"],
      ["werkfit plus", "onbekend"],
      ["Dubbel", "twee"],
      ["", LEEG],
    ],
    "Bedrag in euro": BEDRAGEN,
    Bron: BRONNEN,
  },
  verplicht: ["Jaar", "Gemeente", "Instrument", "Bedrag in euro"],
  tabellen: {
    instrumenten: [
      { id: "i1", naam: "Werkfit plus" },
      { id: "i2", naam: "Taal; op de vloer" },
      { id: "i3", naam: "Dubbel" },
      { id: "i4", naam: "Dubbel" },
    ],
    instrumentbudgetten: [
      {
        id: "b1",
        instrument_id: "i1",
        gemeente: AMERSFOORT,
        jaar: 2030,
        bedrag: 500_000,
        vastgelegd: 450_000,
        bron: "was",
      },
    ],
  },
  sleutel: (waarden) => [waarden["Jaar"], waarden["Gemeente"], waarden["Instrument"]].join("|"),
  isGeheel: () => true,
  schrijft({ Jaar: jaar, Gemeente: gemeente, Instrument: wat, "Bedrag in euro": bedrag, Bron: bron }) {
    if (gemeente !== AMERSFOORT || (wat !== "i1" && wat !== "i2")) return null;
    if (wat === "i1" && jaar === 2030)
      return Number(bedrag) < 450_000
        ? null
        : { instrumentbudgetten: gewijzigd({ bedrag: 500_000, bron: "was" }, { bedrag, bron }) };
    return bron === LEEG
      ? null
      : { instrumentbudgetten: { instrument_id: wat, gemeente, jaar, bedrag, bron } };
  },
};

export const gemeentejaren: Opzet = {
  soort: "gemeentejaren",
  kolommen: {
    Jaar: JAREN,
    Gemeente: GEMEENTEN,
    "BUIG-budget": BEDRAGEN,
    "BUIG-lasten": BEDRAGEN,
    "Rijksbijdrage Wsw": BEDRAGEN,
    Inwoners: AANTALLEN,
    "Standaardeenheden Wsw": [
      ["310,5", 31_050],
      ["40", 4000],
      ["0,125", FOUT],
      ["", LEEG],
    ],
    Cliënten: AANTALLEN.map(([tekst, waarde]) => [tekst, tekst === "99999999" ? FOUT : waarde]),
    Bron: BRONNEN,
  },
  verplicht: ["Jaar", "Gemeente"],
  tabellen: { gemeentejaren: [jaarVan(AMERSFOORT), jaarVan(LEUSDEN, { bron: "anders" })] },
  sleutel: (waarden) => [waarden["Jaar"], waarden["Gemeente"]].join("|"),
  isGeheel: ({ Jaar: _jaar, Gemeente: _gemeente, Bron: _bron, ...cijfers }) =>
    Object.values(cijfers).some((waarde) => waarde !== LEEG),
  schrijft({ Jaar: jaar, Gemeente: gemeente, Bron: bron, ...rest }) {
    if (jaar !== 2026) return null;
    const na = {
      buig_budget_in_centen: rest["BUIG-budget"],
      buig_lasten_in_centen: rest["BUIG-lasten"],
      rijksbijdrage_in_centen: rest["Rijksbijdrage Wsw"],
      inwoners: rest["Inwoners"],
      se: rest["Standaardeenheden Wsw"],
      clienten: rest["Cliënten"],
      bron,
    };
    return {
      gemeentejaren: gewijzigd(jaarVan(String(gemeente), gemeente === LEUSDEN ? { bron: "anders" } : {}), na),
    };
  },
};
