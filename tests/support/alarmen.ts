import { addDays } from "#core/dates";
import type { Database } from "#db/database";
import { AMERSFOORT, amina, idOf, REGIO, VANDAAG, voorstelAmina } from "./world.ts";

/** Amina is known for 45 days, has an indicatie beschut werk for 20, and no voorstel: three alarms. */
export async function insertAlarmen(owner: Database): Promise<void> {
  await owner
    .updateTable("inwoners")
    .set({ aangemeldOp: addDays(VANDAAG, -45) })
    .where("id", "=", amina)
    .execute();
  await owner
    .updateTable("voorstellen")
    .set({ status: "ingetrokken" })
    .where("id", "=", voorstelAmina)
    .execute();
  await owner
    .insertInto("indicaties")
    .values({
      regioId: REGIO,
      id: idOf("beschut"),
      gemeente: AMERSFOORT,
      inwonerId: amina,
      soort: "beschut werk",
      vanaf: addDays(VANDAAG, -20),
      bron: "UWV",
    })
    .execute();
}
