import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { belVoor } from "../terugbellen/verzoek.ts";
import { moment } from "./dagen.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { AMERSFOORT, BBS, REGIO } from "./region.ts";

const [BAARN, , SOEST] = BBS;

/** Who wants to be called: some wait, one too long, one could not be reached. Nobody of them is in a file yet. */
const VERZOEKEN = [
  { naam: "Elif", telefoon: "0600001201", taal: "tr", gemeente: AMERSFOORT, geleden: 1 },
  { naam: "mevrouw De Wit", telefoon: "0600001202", taal: "nl-makkelijk", gemeente: AMERSFOORT, geleden: 5 },
  { naam: "Oksana", telefoon: "0600001203", taal: "uk", gemeente: SOEST, geleden: 1 },
  { naam: "Samir", telefoon: "0600001204", taal: "ar", gemeente: BAARN, geleden: 2 },
  {
    naam: "de heer Postma",
    telefoon: "0600001205",
    taal: "nl",
    gemeente: AMERSFOORT,
    geleden: 9,
    klaar: "gesproken",
  },
  {
    naam: "Feven",
    telefoon: "0600001206",
    taal: "ti",
    gemeente: AMERSFOORT,
    geleden: 12,
    klaar: "niet bereikt",
  },
] as const;

export async function insertTerugbellen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("terugbellen");
  const rows = VERZOEKEN.map(({ geleden, ...verzoek }, at) => {
    const dag = addDays(today, -geleden);
    const klaar = "klaar" in verzoek ? verzoek.klaar : undefined;
    return {
      regioId: REGIO,
      id: random.id(),
      naam: verzoek.naam,
      telefoon: verzoek.telefoon,
      taal: verzoek.taal,
      gemeente: verzoek.gemeente,
      gevraagd: moment(dag, `${10 + at}:20`),
      belVoor: belVoor(dag),
      status: klaar ?? "open",
      pogingen: klaar === "niet bereikt" ? 3 : 0,
      afgehandeldOp: klaar ? addDays(dag, 2) : null,
      afgehandeldDoor: klaar ? "Marije Oosterveld" : null,
    };
  });
  await insertRows(db, "terugbelverzoeken", rows);
}
