import { type Parameter, waarde, zonderBron } from "#regels/parameter";

const BESLUIT = "Besluit advisering beschut werk art. 3";
const KAMERBRIEVEN = "Kamerbrieven juli en december 2023 en oktober 2024";
const KOSTENSTUDIE = "Significant APE, Kamerstuk 34352-300";

/** Participatiewet art. 10b (BWBR0015703) and the money for it. */
export const beschutWerkParameters = {
  "beschut.aantal.landelijk": {
    naam: "Beschut werk: plekken die alle gemeenten samen ten minste maken",
    wet: "Pw art. 10b lid 4",
    eenheid: "aantal",
    waarden: [
      waarde("2017-01-01", 2600, "Stcrt. 2017, 4882", "letterlijk", "2017-12-31"),
      zonderBron("2018-01-01"),
    ],
  },
  "beschut.aantal.gemeente": {
    naam: "Beschut werk: plekken die een gemeente ten minste maakt",
    wet: "Pw art. 10b lid 4 en 5",
    eenheid: "aantal",
    waarden: [zonderBron("2017-01-01")],
  },
  "beschut.uren-achter-elkaar": {
    naam: "Arbeidsvermogen: zo lang achter elkaar kunnen werken",
    wet: BESLUIT,
    eenheid: "uur",
    waarden: [waarde("2015-01-01", 1, "keuzehulp.simpel-switchen.nl en beschutaandebak.nl")],
  },
  "beschut.uren-per-dag": {
    naam: "Arbeidsvermogen: zo lang per dag kunnen werken",
    wet: BESLUIT,
    eenheid: "uur",
    waarden: [waarde("2015-01-01", 4, "keuzehulp.simpel-switchen.nl en beschutaandebak.nl")],
  },
  "beschut.uren-per-dag.minimumloon": {
    naam: "Arbeidsvermogen: zo lang per dag voor wie per uur het minimumloon verdient",
    wet: BESLUIT,
    eenheid: "uur",
    waarden: [waarde("2015-01-01", 2, "bron ontbreekt", "te controleren")],
  },
  "beschut.begeleidingsvergoeding": {
    naam: "Beschut werk: vergoeding voor begeleiding per plek",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2015-01-01", 8_500_00, "bron ontbreekt", "te controleren"),
      zonderBron("2016-01-01"),
      waarde(
        "2025-01-01",
        11_296_00,
        "Berenschot, handreiking over de geldstromen, april 2025, in samenvatting",
      ),
    ],
  },
  "beschut.kosten-per-plek": {
    naam: "Beschut werk: kosten van een plek",
    wet: KOSTENSTUDIE,
    eenheid: "cent per jaar",
    waarden: [zonderBron("2015-01-01")],
  },
  "beschut.bonus": {
    naam: "Bonus beschut werk per plek",
    wet: "Tijdelijke regeling bonus beschut werk",
    eenheid: "cent",
    waarden: [waarde("2017-01-01", 3_000_00, "bron ontbreekt", "te controleren", "2020-12-31")],
  },
  "beschut.rijksgeld": {
    naam: "Beschut werk: extra rijksgeld voor heel Nederland",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2024-01-01", 23_100_000_00, KAMERBRIEVEN, "letterlijk", "2024-12-31"),
      zonderBron("2025-01-01"),
    ],
  },
  // The year in which it gets there is not named.
  "beschut.rijksgeld.structureel": {
    naam: "Beschut werk: extra rijksgeld voor heel Nederland waar het naartoe groeit",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [waarde("2024-01-01", 64_700_000_00, KAMERBRIEVEN)],
  },
  "beschut.contracturen": {
    naam: "Beschut werk: gemiddeld contract",
    wet: KOSTENSTUDIE,
    eenheid: "honderdste uur per week",
    waarden: [waarde("2022-07-01", 27_00, "", "letterlijk", "2023-01-31")],
  },
  "beschut.plek.binnen": plek("bij het sociaal ontwikkelbedrijf zelf", 690_000),
  "beschut.plek.groepsdetachering": plek("in een groep bij een werkgever", 190_000),
  "beschut.plek.individueel": plek("alleen bij een werkgever gedetacheerd", 60_000),
  "beschut.plek.buiten": plek("buiten, zoals in het groen", 60_000),
} as const satisfies Readonly<Record<string, Parameter>>;

function plek(waar: string, deel: number): Parameter {
  return {
    naam: `Beschut werk: deel van de mensen dat werkt ${waar}`,
    wet: KOSTENSTUDIE,
    eenheid: "deel",
    waarden: [waarde("2022-07-01", deel, "", "letterlijk", "2023-01-31")],
  };
}
