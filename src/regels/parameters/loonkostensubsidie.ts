import { type Parameter, volgensTekst2026, waarde } from "#regels/parameter";

const REGELING_2021 = "Regeling loonkostensubsidie Participatiewet 2021, art. 1";
const VANAF_2015 = "2015-01-01";

/** Participatiewet art. 10b, 10c and 10d (BWBR0015703). */
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
  // The article indexes only from 1 January to 1 January and does not say which amount a start in July begins with.
  "lks.start.bedrag-van-de-dag": {
    naam: "Loonkostensubsidie: een baan die in juli of later begint, begint met het bedrag van juli",
    wet: "Pw art. 2 en art. 10d lid 4 en 7",
    eenheid: "keuze",
    waarden: [waarde(VANAF_2015, 1, "uitvoeringskeuze, afgeleid uit deze artikelen", "te controleren")],
  },
  "lks.aanvraag.maanden": {
    naam: "Loonkostensubsidie: zo lang na de eerste dag kan de aanvraag nog",
    wet: "Pw art. 10d lid 2",
    eenheid: "maand",
    waarden: volgensTekst2026(6),
  },
  "lks.vooraf.maanden": {
    naam: "Loonkostensubsidie na de eerste dag: zo ver terug telt de school of de uitkering",
    wet: "Pw art. 10d lid 2",
    eenheid: "maand",
    waarden: volgensTekst2026(6),
  },
  "lks.leer-werktraject": {
    naam: "Loonkostensubsidie na de eerste dag: ook vanuit een leer-werktraject zonder startkwalificatie",
    wet: "Pw art. 10d lid 2 onder c",
    eenheid: "keuze",
    waarden: [waarde(VANAF_2015, 0, "onderdeel c bestaat sinds 2026"), waarde("2026-01-01", 1, "")],
  },
  "lks.besluit.weken": {
    naam: "Loonkostensubsidie: zo snel besluit het college nadat de loonwaarde vaststaat",
    wet: "Pw art. 10d lid 12",
    eenheid: "week",
    waarden: volgensTekst2026(5),
  },
  "lks.doelgroep.maanden": {
    naam: "Doelgroep loonkostensubsidie: zo lang na een aanvraag kan de volgende",
    wet: "Pw art. 10c lid 2",
    eenheid: "maand",
    waarden: volgensTekst2026(12),
  },
} as const satisfies Readonly<Record<string, Parameter>>;
