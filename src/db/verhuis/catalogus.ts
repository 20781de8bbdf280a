import type pg from "pg";
import type { Migratie, Reeks, Tabel, Wachtend } from "./inhoud.ts";

/** A table with what orders its rows the same on every server. */
export type TabelMetOrde = Tabel & { readonly orde: readonly string[] };

/** Every table that is ours, with the columns that hold something of their own (a computed one is computed again). */
export async function tabellenVan(client: pg.Client): Promise<TabelMetOrde[]> {
  const { rows } = await client.query<TabelMetOrde>(`
    select c.relname as naam,
           array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  order by a.attnum) as kolommen,
           array(select format('%I', a.attname) || case when t.typcollation <> 0 then ' collate "C"' else '' end
                   from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (nummer, plaats)
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.nummer
                   join pg_type t on t.oid = a.atttypid
                  where i.indrelid = c.oid and i.indisprimary order by k.plaats) as orde
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     order by c.relname collate "C"`);
  return rows;
}

/** The statement that gives the rows of a table in their fixed order. */
export const copyTekst = ({ naam, kolommen, orde }: TabelMetOrde): string => {
  const order = orde.length > 0 ? orde.join(", ") : 't::text collate "C"';
  return `copy (select ${kolommen.map(quote).join(", ")} from ${quote(naam)} t order by ${order}) to stdout`;
};

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function reeksenVan(client: pg.Client): Promise<Reeks[]> {
  const { rows: names } = await client.query<{ naam: string }>(`
    select relname as naam from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`);
  const found: Reeks[] = [];
  for (const { naam } of names) {
    const { rows } = await client.query<Omit<Reeks, "naam">>(
      `select last_value as waarde, is_called as "isGebruikt" from ${quote(naam)}`,
    );
    found.push({ naam, ...rows[0]! });
  }
  return found;
}

/** Empty where this database was never prepared. */
export async function migratiesVan(client: pg.Client): Promise<Migratie[]> {
  if (!(await exists(client, "public.migraties"))) return [];
  const { rows } = await client.query<Migratie>(
    'select bestand, checksum from migraties order by bestand collate "C"',
  );
  return rows;
}

export async function wachtrijVan(client: pg.Client): Promise<Wachtend[]> {
  if (!(await exists(client, "graphile_worker._private_jobs"))) return [];
  const { rows } = await client.query<Wachtend>(`
    select t.identifier as soort, j.payload as inhoud, q.queue_name as rij, j.run_at::text as vanaf, j.key as sleutel,
           j.max_attempts as pogingen, j.priority as voorrang
      from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where j.is_available order by j.id`);
  return rows;
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>("select to_regclass($1) is not null as found", [
    name,
  ]);
  return rows[0]!.found;
}
