import type pg from "pg";
import type { Dataverwerkingrij } from "./logregel.ts";

type Client = Pick<pg.PoolClient, "query">;

/** One line that waits, under the number by which it is taken off the list. */
export type Wachtend = { readonly nummer: string; readonly rij: Dataverwerkingrij };

const LOCK_TIMEOUT = "2s";

/** Only one process at a time delivers the lines of a region. The lock goes with the connection, whatever happens. */
export async function isAanDeBeurt(client: Client, regioId: string): Promise<boolean> {
  const { rows } = await client.query<{ mag: boolean }>(
    "select pg_try_advisory_lock(hashtextextended('traceuitvoer/' || $1, 0)) as mag",
    [regioId],
  );
  return rows[0]?.mag === true;
}

export const geefBeurtDoor = (client: Client, regioId: string) =>
  client.query("select pg_advisory_unlock(hashtextextended('traceuitvoer/' || $1, 0))", [regioId]);

/** From now on lines wait to be delivered; the older ones too. @throws where others write for longer than a moment */
export async function zetAan(client: Client, regioId: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query("select zet_traceuitvoer_aan($1)", [regioId]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
  await client.query("select vul_traceuitvoer($1)", [regioId]);
}

export async function wachtTot(client: Client, regioId: string): Promise<Date | null> {
  const { rows } = await client.query<{ volgende_poging: Date | null }>(
    "select volgende_poging from tracebestemmingen where regio_id = $1",
    [regioId],
  );
  return rows[0]?.volgende_poging ?? null;
}

export async function wachtend(client: Client, regioId: string, hoeveel: number): Promise<Wachtend[]> {
  const { rows } = await client.query<Dataverwerkingrij & { nummer: string; start: string; eind: string }>(
    `select t.nummer::text, d.trace_id, d.span_id, d.parent_span_id, d.status, d.name, d.start_time::text as start,
            d.end_time::text as eind, d.processing_activity_id, d.data_subject_id, d.data_subject_id_type, d.foreign_processor
       from (select * from traceuitvoer x where x.regio_id = $1 and x.geweigerd is null order by x.nummer limit $2) t
       join dataverwerkingen d on d.regio_id = t.regio_id and d.trace_id = t.trace_id and d.span_id = t.span_id
      order by t.nummer`,
    [regioId, hoeveel],
  );
  return rows.map(({ nummer, start, eind, ...rij }) => ({
    nummer,
    rij: { ...rij, start_time: Number(start), end_time: Number(eind) },
  }));
}

/** Takes what was confirmed off the list, and counts it, at once. */
export const bevestig = (client: Client, regioId: string, regels: readonly Wachtend[], nu: Date) =>
  client.query(
    `with weg as (delete from traceuitvoer t where t.regio_id = $1 and t.nummer = any ($2::bigint[]) returning 1)
     update tracebestemmingen b set geleverd = b.geleverd + (select count(*) from weg), laatst_geleverd = $3, pogingen = 0,
            fout = null, volgende_poging = null
      where b.regio_id = $1`,
    [regioId, regels.map(({ nummer }) => nummer), nu],
  );

/** A line that was refused on its own keeps the others back no longer; it stays, and is counted. */
export const legApart = (client: Client, regioId: string, { nummer }: Wachtend, nu: Date) =>
  client.query("update traceuitvoer set geweigerd = $3 where regio_id = $1 and nummer = $2::bigint", [
    regioId,
    nummer,
    nu,
  ]);

export const stelUit = (client: Client, regioId: string, fout: string, tot: (pogingen: number) => Date) =>
  client
    .query<{ pogingen: number }>("select pogingen from tracebestemmingen where regio_id = $1", [regioId])
    .then(({ rows }) =>
      client.query(
        "update tracebestemmingen set pogingen = pogingen + 1, fout = $2, volgende_poging = $3 where regio_id = $1",
        [regioId, fout, tot(rows[0]?.pogingen ?? 0)],
      ),
    );
