import { type Parameter, waarde } from "#regels/parameter";

const REGELING_2021 = "Regeling loonkostensubsidie Participatiewet 2021, art. 1";
const VANAF_2015 = "2015-01-01";

/** Participatiewet art. 10d (BWBR0015703). */
export const loonkostensubsidieParameters = {
  "lks.hoogstens": {
    naam: "Loonkostensubsidie: hoogste deel van het minimumloon",
    wet: "Pw art. 10d lid 4",
    eenheid: "deel",
    waarden: [waarde(VANAF_2015, 700_000, "")],
  },
  "lks.forfaitair": {
    naam: "Loonkostensubsidie: vast deel zolang de loonwaarde niet gemeten is",
    wet: "Pw art. 10d lid 5",
    eenheid: "deel",
    waarden: [waarde(VANAF_2015, 500_000, "")],
  },
  "lks.forfaitair.maanden": {
    naam: "Loonkostensubsidie: zo lang duurt het vaste deel hoogstens",
    wet: "Pw art. 10d lid 1 onder b",
    eenheid: "maand",
    waarden: [waarde(VANAF_2015, 6, "")],
  },
  // No regulation that changes it after 2021 was found: still to be checked from 2022 on.
  "lks.werkgeverslasten": {
    naam: "Vergoeding voor werkgeverslasten, over de loonkostensubsidie zelf",
    wet: "Pw art. 10d lid 4",
    eenheid: "deel",
    waarden: [
      waarde(VANAF_2015, 230_000, "Stcrt. 2014, 35743"),
      waarde("2018-01-01", 235_000, "Stcrt. 2017, 68248"),
      waarde("2021-07-01", 235_000, REGELING_2021),
      waarde("2022-01-01", 235_000, REGELING_2021, "te controleren"),
    ],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
