import { type Parameter, waarde, zonderBron } from "#regels/parameter";

const GEMEENTE_NU = "gemeente.nu, meicirculaire 2025";
const CAO_AAN_DE_SLAG = "Cao Aan de slag 2026-2027";
const GEMEENTE_NU_CAO = "gemeente.nu, 22 december 2025";

/** Money of the state for the companies and the places, the Wsw, and what the collective agreements add to wages. */
export const socialeInfrastructuurParameters = {
  "impulsbudget.totaal": {
    naam: "Impulsbudget voor sociaal ontwikkelbedrijven, 2025 tot en met 2034 samen",
    wet: "Gemeentefonds",
    eenheid: "cent",
    waarden: [waarde("2025-01-01", 289_700_000_00, GEMEENTE_NU, "letterlijk", "2034-12-31")],
  },
  "impulsbudget.jaar": {
    naam: "Impulsbudget voor sociaal ontwikkelbedrijven, heel Nederland",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2025-01-01", 35_000_000_00, GEMEENTE_NU),
      waarde("2026-01-01", 31_500_000_00, GEMEENTE_NU, "letterlijk", "2030-12-31"),
      zonderBron("2031-01-01"),
      waarde("2034-01-01", 19_800_000_00, GEMEENTE_NU, "letterlijk", "2034-12-31"),
    ],
  },
  "impulsbudget.2031-2033": {
    naam: "Impulsbudget voor sociaal ontwikkelbedrijven, 2031 tot en met 2033 samen",
    wet: "Gemeentefonds",
    eenheid: "cent",
    waarden: [
      waarde("2031-01-01", 77_400_000_00, "het totaal min de andere jaren", "afgeleid", "2033-12-31"),
    ],
  },
  "impulsbudget.regio": regio("Impulsbudget: deel van de regio"),
  "tussengroep.rijksbijdrage": {
    naam: "Sociale infrastructuur voor de tussengroep: rijksbijdrage, heel Nederland",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2025-01-01", 19_800_000_00, GEMEENTE_NU, "letterlijk", "2025-12-31"),
      zonderBron("2026-01-01"),
      waarde("2035-01-01", 35_900_000_00, GEMEENTE_NU),
    ],
  },
  "tussengroep.plekken": {
    naam: "Sociale infrastructuur voor de tussengroep: plekken waar het geld voor bedoeld is",
    wet: "Gemeentefonds",
    eenheid: "aantal",
    waarden: [waarde("2025-01-01", 10_000, GEMEENTE_NU)],
  },
  "tussengroep.per-plek": {
    naam: "Sociale infrastructuur voor de tussengroep: rijksbijdrage per plek",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [zonderBron("2025-01-01"), waarde("2035-01-01", 3_590_00, "35,9 miljoen ÷ 10.000", "afgeleid")],
  },
  "tussengroep.regio": regio("Sociale infrastructuur voor de tussengroep: deel van de regio"),
  "uitvoering.per-persoon": {
    naam: "Uitvoeringskosten van de gemeente per persoon",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [zonderBron("2015-01-01")],
  },
  "wsw.rijksbijdrage": {
    naam: "Wsw: rijksbijdrage per standaardeenheid",
    wet: "Gemeentefonds",
    eenheid: "cent per jaar",
    waarden: [zonderBron("2015-01-01")],
  },
  "wsw.blijfkans": {
    naam: "Wsw: deel dat het volgende jaar nog werkt",
    wet: "Gemeentefonds",
    eenheid: "deel",
    waarden: [zonderBron("2015-01-01")],
  },
  "wsw.instroom": {
    naam: "Wsw: kunnen er nieuwe mensen bij?",
    wet: "Invoeringswet Participatiewet",
    eenheid: "keuze",
    waarden: [waarde("2015-01-01", 0, "")],
  },
  "cao.aan-de-slag.verhoging": {
    naam: "Cao Aan de slag: verhoging van het loon",
    wet: CAO_AAN_DE_SLAG,
    eenheid: "deel",
    waarden: [
      waarde("2026-01-01", 21_530, GEMEENTE_NU_CAO, "letterlijk", "2026-06-30"),
      zonderBron("2026-07-01"),
    ],
  },
  "cao.aan-de-slag.eindejaar": {
    naam: "Cao Aan de slag: eindejaarsuitkering bij een volle week",
    wet: CAO_AAN_DE_SLAG,
    eenheid: "cent per jaar",
    waarden: [waarde("2026-01-01", 350_00, GEMEENTE_NU_CAO, "letterlijk", "2027-12-31")],
  },
  "cao.aan-de-slag.eenmalig": {
    naam: "Cao Aan de slag: eenmalig bedrag van dat jaar",
    wet: CAO_AAN_DE_SLAG,
    eenheid: "cent",
    waarden: [waarde("2026-01-01", 150_00, GEMEENTE_NU_CAO, "letterlijk", "2027-12-31")],
  },
  "cao.aan-de-slag.week": {
    naam: "Cao Aan de slag: volle week",
    wet: CAO_AAN_DE_SLAG,
    eenheid: "honderdste uur per week",
    waarden: [waarde("2027-01-01", 36_00, GEMEENTE_NU_CAO)],
  },
  "cao.sw.verhoging-2024": {
    naam: "Cao SW: erbij op elke trede boven het minimumloon",
    wet: "Cao Sociale Werkvoorziening",
    eenheid: "cent per maand",
    waarden: [waarde("2024-01-01", 50_00, "cnvconnectief.nl")],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** Not published by region: a region enters its own. */
function regio(naam: string): Parameter {
  return { naam, wet: "Gemeentefonds", eenheid: "cent per jaar", waarden: [zonderBron("2025-01-01")] };
}
