import { MEEGELEVERD } from "../../src/modules/beeld/meegeleverd.ts";
import { tellingenVan } from "../../src/modules/beeld/adopt-meegeleverd.ts";
import type { Database } from "#db/database";
import { idOf, REGIO, VANDAAG } from "./world.ts";

export const lijstId = (code: string) => idOf(`vl${code.slice(0, 9)}`);
export const versieId = (code: string) => idOf(`vv${code.slice(0, 9)}`);

/** The vragenlijsten that come with Meedoen, published; and everyone of the test region works for a gemeente. */
export async function insertVragenlijsten(owner: Database): Promise<void> {
  await owner.updateTable("organisaties").set({ soort: "gemeente" }).execute();
  for (const { code, naam, doel, telt, definitie } of MEEGELEVERD) {
    const vragenlijstId = lijstId(code);
    await owner
      .insertInto("vragenlijsten")
      .values({ regioId: REGIO, id: vragenlijstId, code, naam, doel })
      .execute();
    await owner
      .insertInto("vragenlijsttellingen")
      .values(tellingenVan(telt).map((telling) => ({ regioId: REGIO, vragenlijstId, ...telling })))
      .execute();
    await owner
      .insertInto("vragenlijstversies")
      .values({
        regioId: REGIO,
        id: versieId(code),
        vragenlijstId,
        nummer: 1,
        status: "gepubliceerd",
        definitie: JSON.stringify(definitie),
        gemaaktOp: VANDAAG,
        gepubliceerdOp: VANDAAG,
        doorNaam: "beheerder",
      })
      .execute();
  }
}
