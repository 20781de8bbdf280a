import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { blindIndex, encryptBsn } from "../inwoners/bsn.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { insertAfspraakberichten } from "./afspraakberichten.ts";
import { insertBeeldAf } from "./beeld-af.ts";
import { insertBegeleiding } from "./begeleiding.ts";
import { testBsns } from "./bsn.ts";
import { insertBeschutBijWerkgevers } from "./beschut-bij-werkgevers.ts";
import { insertAfwegen } from "./afwegen.ts";
import { insertBerichten } from "./berichten.ts";
import { insertBezetting } from "./bezetting.ts";
import { makeDemoRegion } from "./demo-region.ts";
import { insertBesluiten } from "./besluiten.ts";
import { insertDeelstops } from "./deelstops.ts";
import { insertDoelen } from "./doelen.ts";
import { insertEigenGegevens } from "./eigen-gegevens.ts";
import type { Feit } from "./feiten.ts";
import { insertFinancien } from "./financien.ts";
import { bulkLoad } from "./bulk-load.ts";
import { insertGeenMatch } from "./geen-match.ts";
import { insertRows } from "./insert-rows.ts";
import { insertInzet } from "./inzet.ts";
import { insertNetwerk } from "./netwerk.ts";
import { insertMijnBedrijf } from "./mijn-bedrijf.ts";
import { insertOverstappen } from "./overstappen.ts";
import { insertPraktijkleren } from "./praktijkleren.ts";
import { insertPlannen } from "./plannen.ts";
import { insertPlekmeldingen } from "./plekmeldingen.ts";
import { insertProgrammas } from "./programmas.ts";
import { REGIO } from "./region.ts";
import { insertStatistiek } from "./statistiek.ts";
import { insertToekomstplan } from "./toekomstscenarios.ts";
import { insertTrajecten } from "./trajecten.ts";
import { insertTerugbellen } from "./terugbellen.ts";
import { insertUnitcijfers } from "./unitcijfers.ts";
import { insertVerhuizingen } from "./verhuizingen.ts";
import { insertVum } from "./vum.ts";
import { insertKoppelingen } from "./koppelingen.ts";
import { insertWensen } from "./wensen.ts";
import { insertWerkbehoud } from "./werkbehoud.ts";
import { insertWerkgeversdiensten } from "./werkgeversdiensten.ts";

/** The tables with most rows, in which no plaatsing has to look something up while they are filled. */
const MANY_ROWS = [
  "inwoners",
  "werkgevers",
  "plekken",
  "contactgegevens",
  "situaties",
  "mogelijkheden",
  "indicaties",
  "instroom",
  "inwoner_bsn",
];

export type DemoMeans = {
  readonly sleutels: Sleutels;
  /** The day around which the stories of the demo play. */
  readonly today: IsoDate;
};

/** Fills an empty database with the demo region, in one transaction. Everyone in it is made up. */
export async function insertDemoRegion(database: Database, { sleutels, today }: DemoMeans): Promise<void> {
  const { rows: tables, mogelijkheden } = makeDemoRegion(today);
  await database.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    await bulkLoad(db, MANY_ROWS, async () => {
      for (const [table, rows] of Object.entries(tables) as [keyof typeof tables, never[]][])
        await insertRows(db, table, rows);
      await insertMogelijkheden(db, mogelijkheden);
      await insertBsns(db, tables.inwoners, sleutels);
    });
    await insertPraktijkleren(db, tables, { sleutels, today });
    await insertTrajecten(db, tables, today);
    await insertInzet(db, tables, today);
    await insertGeenMatch(db, tables, today);
    await insertBezetting(db, tables, today);
    await insertUnitcijfers(db, tables, today);
    await insertOverstappen(db, tables, today);
    await insertPlannen(db, tables, today);
    await insertBeeldAf(db, tables, today);
    await insertBegeleiding(db, today);
    await insertBeschutBijWerkgevers(db, today);
    await insertWerkbehoud(db, today);
    await insertVerhuizingen(db, today);
    await insertWensen(db, today);
    await insertWerkgeversdiensten(db, tables, today);
    await insertEigenGegevens(db, today);
    await insertDeelstops(db, today);
    await insertMijnBedrijf(db, today);
    await insertDoelen(db, today);
    await insertBesluiten(db, await insertProgrammas(db));
    await insertAfwegen(db);
    await insertNetwerk(db, tables, today);
    await insertTerugbellen(db, today);
    await insertPlekmeldingen(db, today);
    await insertBerichten(db, today);
    await insertAfspraakberichten(db, today);
    await insertStatistiek(db, sleutels, today);
    await insertFinancien(db);
    await insertToekomstplan(db, today);
    await insertVum(db, today);
    await insertKoppelingen(db, today);
    const last = Math.max(...tables.inwoners.map(({ nummer }) => nummer!));
    await sql`select setval('inwonernummers', ${last})`.execute(db);
    await sql`analyze`.execute(db); // or the first questions go by the statistics of empty tables
  });
}

/** Some facts of each of many people: they go to PostgreSQL in a short form, person by person. */
async function insertMogelijkheden(db: Database, people: readonly Kennis[]): Promise<void> {
  const short = people
    .toSorted((a, b) => (a.inwonerId < b.inwonerId ? -1 : 1)) // in the order of the index
    .map(({ inwonerId, gemeente, feiten }) => [inwonerId, gemeente, feiten.map(shortFact)]);
  await sql`
    insert into mogelijkheden (regio_id, inwoner_id, gemeente, onderwerp, waarde, bron, datum, toelichting)
    select ${REGIO}, (p->>0)::uuid, p->>1, f->>0, f->1, f->>2, (f->>3)::date, f->>4
      from jsonb_array_elements(${JSON.stringify(short)}::jsonb) as p, jsonb_array_elements(p->2) as f
    `.execute(db);
}

const shortFact = ({ onderwerp, waarde, bron, datum, toelichting }: Feit) => [
  onderwerp,
  waarde,
  bron,
  datum,
  toelichting,
];

type Kennis = { readonly inwonerId: string; readonly gemeente: string; readonly feiten: readonly Feit[] };
type Numbered = { readonly id?: string; readonly gemeente?: string };

/** As many people as there are test numbers; the others have none yet. */
async function insertBsns(db: Database, inwoners: readonly Numbered[], sleutels: Sleutels): Promise<void> {
  const rows = testBsns().map((bsn, at) => {
    const { id, gemeente } = inwoners[at] as Required<Numbered>;
    return {
      inwonerId: id,
      gemeente,
      versleuteld: encryptBsn(bsn, { regioId: REGIO, inwonerId: id }, sleutels).toString("hex"),
      blindeIndex: blindIndex(bsn, REGIO, sleutels).toString("hex"),
    };
  });
  await sql`
    insert into inwoner_bsn (regio_id, inwoner_id, gemeente, sleutel_id, versleuteld, blinde_index)
    select ${REGIO}, r."inwonerId", r.gemeente, ${sleutels.bsnSleutelId}, decode(r.versleuteld, 'hex'),
           decode(r."blindeIndex", 'hex')
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as r("inwonerId" uuid, gemeente text, versleuteld text, "blindeIndex" text)`.execute(db);
}
