import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { TestApp } from "./app.ts";
import { groeneWal, REGIO } from "./world.ts";

/** A placement by the WSP of somebody who does not stand in the test region otherwise. */
export type Geplaatst = {
  readonly gemeente: string;
  readonly rapportgroep: string;
  readonly startdatum: string;
  readonly geregistreerdOp: string;
};

/** The gemeenten of the region that the test region leaves out. */
export const insertGemeenten = ({ owner }: TestApp) =>
  owner
    .insertInto("gemeenten")
    .values(
      Object.entries({ GM0308: "Baarn", GM0313: "Bunschoten", GM0267: "Nijkerk", GM0351: "Woudenberg" }).map(
        ([code, naam]) => ({ regioId: REGIO, code, naam }),
      ),
    )
    .execute();

/** Each of them with a name that stands nowhere else. */
export const ACHTERNAAM = "Kanariebergh";

let nummer = 20_000;

export async function insertGeplaatst({ owner }: TestApp, rows: readonly Geplaatst[]): Promise<void> {
  const people = JSON.stringify(rows.map((row) => ({ ...row, id: randomUUID(), nummer: (nummer += 1) })));
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, r.gemeente, r.nummer, 'Wilhelmina', ${ACHTERNAAM}, '1980-01-01', '2018-01-01'
      from json_to_recordset(${people}::json) as r(id uuid, gemeente text, nummer integer)`.execute(owner);
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week,
      startdatum, einddatum, rapportgroep, via, geregistreerd_op)
    select ${REGIO}, gen_random_uuid(), r.gemeente, r.id, ${groeneWal}, 'Medewerker', 'regulier', 2400,
           r.startdatum, r.startdatum + 100, r.rapportgroep, 'WSP', r."geregistreerdOp"
      from json_to_recordset(${people}::json)
        as r(id uuid, gemeente text, rapportgroep text, startdatum date, "geregistreerdOp" date)`.execute(
    owner,
  );
}
