import { type Parameter, volgensTekst2026, waarde, zonderBron } from "#regels/parameter";

const UWV_NORM = "factorwerk.org en ao-metalektro.nl 2024";
const JOBCOACH = "Uitvoering jobcoach door UWV";

/** Instruments of the Participatiewet (BWBR0015703) and of UWV: how long, how much, how many. */
export const instrumentParameters = {
  "proefplaats.maanden": {
    naam: "Proefplaats van de gemeente: zo lang",
    wet: "Pw art. 8a lid 2 onder d",
    eenheid: "maand",
    waarden: volgensTekst2026(2),
  },
  "proefplaats.verlenging": {
    naam: "Proefplaats van de gemeente: zo lang hoogstens erbij",
    wet: "Pw art. 8a lid 2 onder d",
    eenheid: "maand",
    waarden: volgensTekst2026(4),
  },
  "proefplaats.uwv": {
    naam: "Proefplaats van UWV: zo lang hoogstens, in één keer",
    wet: "WW art. 76a, WIA art. 37, Wajong art. 2:24",
    eenheid: "maand",
    waarden: volgensTekst2026(6),
  },
  "participatieplaats.maanden": termijn("zo lang hoogstens", "lid 1", 24),
  "participatieplaats.verlenging": termijn("zo lang is één verlenging", "lid 9 en 10", 12),
  "participatieplaats.verlengingen": {
    naam: "Participatieplaats: zo vaak kan verlengd worden",
    wet: "Pw art. 10a lid 9 en 10",
    eenheid: "aantal",
    waarden: volgensTekst2026(2),
  },
  "participatieplaats.premie": termijn("om de zoveel tijd een premie", "lid 6", 6),
  "participatieplaats.scholing": termijn("vanaf dan een aanbod van scholing", "lid 5", 6),
  "participatieplaats.beoordeling": termijn("dan kijkt de gemeente of het helpt", "lid 8", 9),
  "participatieplaats.einde": termijn("dan stopt het als het niet helpt", "lid 8", 12),
  "jobcoach.uwv.jaar1": begeleiding(1, 150_000),
  "jobcoach.uwv.jaar2": begeleiding(2, 75_000),
  "jobcoach.uwv.jaar3": begeleiding(3, 60_000),
  "jobcoach.uwv.jaren": {
    naam: "Jobcoach van UWV: zo lang gewoonlijk hoogstens",
    wet: JOBCOACH,
    eenheid: "jaar",
    waarden: [waarde("2024-01-01", 3, UWV_NORM)],
  },
  "jobcoach.uwv.contract": {
    naam: "Jobcoach van UWV: zo lang duurt het contract ten minste",
    wet: JOBCOACH,
    eenheid: "maand",
    waarden: [waarde("2024-01-01", 6, UWV_NORM)],
  },
  "jobcoach.uwv.uren": {
    naam: "Jobcoach van UWV: zoveel uren heeft het contract ten minste",
    wet: JOBCOACH,
    eenheid: "honderdste uur per week",
    waarden: [waarde("2024-01-01", 12_00, UWV_NORM)],
  },
  "jobcoach.uwv.loon": {
    naam: "Jobcoach van UWV: zoveel van het minimumloon verdient iemand ten minste",
    wet: JOBCOACH,
    eenheid: "deel",
    waarden: [waarde("2024-01-01", 350_000, UWV_NORM)],
  },
  "jobcoach.intern.intensief": intern("intensief", 6_800_00),
  "jobcoach.intern.midden": intern("midden", 4_500_00),
  "jobcoach.intern.licht": intern("licht", 2_700_00),
  "jobcoach.intern.zeer-licht": intern("zeer licht", 1_400_00),
  "jobcoach.extern.uurtarief": {
    naam: "Externe jobcoach: tarief per uur",
    wet: JOBCOACH,
    eenheid: "cent per uur",
    waarden: [zonderBron("2015-01-01")],
  },
  "contractpremie.maanden": {
    naam: "Premie voor een langer contract: zo lang duurt het contract ten minste",
    wet: "Eigen beleid van de gemeente of de regio",
    eenheid: "maand",
    waarden: [zonderBron("2015-01-01")],
  },
  "contractpremie.bedrag": {
    naam: "Premie voor een langer contract",
    wet: "Eigen beleid van de gemeente of de regio",
    eenheid: "cent",
    waarden: [zonderBron("2015-01-01")],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

function begeleiding(jaar: number, deel: number): Parameter {
  return {
    naam: `Jobcoach van UWV in jaar ${jaar}: deel van de gewerkte uren`,
    wet: JOBCOACH,
    eenheid: "deel",
    waarden: [waarde("2024-01-01", deel, UWV_NORM)],
  };
}

function intern(soort: string, bedrag: number): Parameter {
  return {
    naam: `Interne jobcoach van de werkgever, ${soort}: subsidie van UWV vanaf 24 uur per week`,
    wet: JOBCOACH,
    eenheid: "cent per jaar",
    waarden: [
      waarde("2011-01-01", bedrag, "svde.nl, Stcrt. 2014, 22754", "letterlijk", "2014-12-31"),
      zonderBron("2015-01-01"),
    ],
  };
}

function termijn(wat: string, lid: string, maanden: number): Parameter {
  return {
    naam: `Participatieplaats: ${wat}`,
    wet: `Pw art. 10a ${lid}`,
    eenheid: "maand",
    waarden: volgensTekst2026(maanden),
  };
}
