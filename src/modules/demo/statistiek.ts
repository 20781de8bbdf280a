import { sql } from "kysely";
import { addMonths, type IsoDate, isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { blindIndex, decryptBsn, encryptBsn } from "../inwoners/bsn.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";

/** What a beheerder decided so far, from the words of CBS alone; of the other forms nobody knows the code yet. */
const BESLUITEN: readonly (readonly [instrument: string, code: string, bron: string])[] = [
  ["Jobcoaching", "30", "CBS noemt jobcoach bij 30; nog nagaan in de richtlijnen"],
  ["Werkervaringsplek", "29", "CBS noemt een werkervaringsplaats bij 29; nog nagaan in de richtlijnen"],
];

/** Codes for two instruments, and a BSN for everyone for whom something is done: there are fewer test numbers than people. */
export async function insertStatistiek(db: Database, sleutels: Sleutels, today: IsoDate): Promise<void> {
  await insertKoppelingen(db, today);
  await moveBsns(db, sleutels);
}

async function insertKoppelingen(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("statistiek");
  const beheerder = gebruiker("sander");
  const instrumenten = await db
    .selectFrom("instrumenten")
    .select(["id", "naam"])
    .where("regioId", "=", REGIO)
    .where(
      "naam",
      "in",
      BESLUITEN.map(([naam]) => naam),
    )
    .orderBy("naam")
    .execute();
  await insertRows(
    db,
    "srgKoppelingen",
    instrumenten.map(({ id, naam }) => {
      const [, code, bron] = BESLUITEN.find(([instrument]) => instrument === naam)!;
      return {
        regioId: REGIO,
        id: random.id(),
        vorm: `instrument:${id}`,
        code,
        vanaf: isoDate("2019-01-01"),
        bron,
        zekerheid: "te bevestigen",
        doorGebruikerId: beheerder.id,
        doorNaam: beheerder.naam,
        vastgelegd: new Date(`${addMonths(today, -2)}T09:00:00Z`),
      };
    }),
  );
}

type Bsnrij = { inwonerId: string; sleutelId: string; versleuteld: Buffer };

/** From people for whom nothing is done to people for whom something is. */
async function moveBsns(db: Database, sleutels: Sleutels): Promise<void> {
  const { rows: without } = await sql<{ inwonerId: string; gemeente: string }>`
    with geholpen as (
      select inwoner_id from inzetten where startdatum is not null
      union select inwoner_id from deelnames union select inwoner_id from begeleidingsplannen
      union select inwoner_id from loonkostensubsidies
      union select inwoner_id from plaatsingen where werkvorm in ('proefplaats', 'werkervaringsplek', 'participatieplaats'))
    select i.id as inwoner_id, i.gemeente from inwoners i join geholpen g on g.inwoner_id = i.id
     where i.regio_id = ${REGIO} and not exists (select from inwoner_bsn b where b.regio_id = i.regio_id and b.inwoner_id = i.id)
     order by i.id`.execute(db);
  const { rows: spare } = await sql<Bsnrij>`
    select b.inwoner_id, b.sleutel_id, b.versleuteld from inwoner_bsn b
     where b.regio_id = ${REGIO}
       and not exists (select from begeleidingen x where x.regio_id = b.regio_id and x.inwoner_id = b.inwoner_id)
       and not exists (select from plaatsingen x where x.regio_id = b.regio_id and x.inwoner_id = b.inwoner_id)
       and not exists (select from inzetten x where x.regio_id = b.regio_id and x.inwoner_id = b.inwoner_id)
       and not exists (select from deelnames x where x.regio_id = b.regio_id and x.inwoner_id = b.inwoner_id)
       and not exists (select from gebruikers x where x.regio_id = b.regio_id and x.inwoner_id = b.inwoner_id)
     order by b.inwoner_id desc limit ${without.length}`.execute(db);
  await db
    .deleteFrom("inwonerBsn")
    .where("regioId", "=", REGIO)
    .where(sql<boolean>`inwoner_id = any (${spare.map(({ inwonerId }) => inwonerId)}::uuid[])`)
    .execute();
  const moved = without.slice(0, spare.length).map(({ inwonerId, gemeente }, at) => {
    const { inwonerId: from, sleutelId, versleuteld } = spare[at]!;
    const bsn = decryptBsn(versleuteld, sleutelId, { regioId: REGIO, inwonerId: from }, sleutels);
    return {
      regioId: REGIO,
      inwonerId,
      gemeente,
      sleutelId: sleutels.bsnSleutelId,
      versleuteld: encryptBsn(bsn, { regioId: REGIO, inwonerId }, sleutels),
      blindeIndex: blindIndex(bsn, REGIO, sleutels),
    };
  });
  if (moved.length > 0) await db.insertInto("inwonerBsn").values(moved).execute();
}
