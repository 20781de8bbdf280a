import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Dataklasse } from "../../src/modules/toegang/matrix.ts";

export type Row = Readonly<Record<string, unknown>>;
type Column = { readonly kolom: string; readonly type: string; readonly verplicht: boolean };

/** How row-level security keeps the rows of a table apart, as its policies say. */
export type Fence =
  | {
      readonly kind: "persoon";
      readonly kolom: string;
      readonly klasse: Dataklasse;
      readonly toevoegklasse: Dataklasse;
    }
  | {
      readonly kind: "regio";
      readonly klasse: Dataklasse;
      readonly isInsertOpen: boolean;
      /** Does an employer see the rows of his own company? */
      readonly isOfWerkgever: boolean;
    }
  | { readonly kind: "gemeente"; readonly klasse: Dataklasse }
  | { readonly kind: "eigen" }
  | { readonly kind: "openbaar" };

export type Table = {
  readonly naam: string;
  readonly fence: Fence;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly grants: ReadonlySet<string>;
};

type Found = {
  tabel: string;
  lezen: string | null;
  toevoegen: string | null;
  eigen: string | null;
  werkgever: string | null;
  columns: Column[];
  key: string[];
  grants: string[];
};

/** Every table that the application may touch, from the catalogue. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Found>(`
    select c.relname as tabel,
           (select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid and polname = 'lezen') as lezen,
           (select pg_get_expr(polwithcheck, polrelid) from pg_policy where polrelid = c.oid and polname = 'toevoegen') as toevoegen,
           (select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid and polname = 'eigen') as eigen,
           (select pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid and polname = 'eigen_werkgever') as werkgever,
           (select json_agg(json_build_object('kolom', a.attname, 'type', format_type(a.atttypid, null),
              'verplicht', a.attnotnull and not a.atthasdef) order by a.attnum)
              from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and a.attidentity <> 'a') as columns,
           (select json_agg(a.attname) from pg_index i join pg_attribute a on a.attrelid = i.indrelid
              and a.attnum = any (i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
           array(select lower(privilege_type)::text from information_schema.role_table_grants
                  where grantee = 'meedoen_app' and table_schema = 'public' and table_name = c.relname) as grants
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return rows
    .filter(({ grants }) => grants.length > 0)
    .map(({ tabel, columns, key, grants, ...policies }) => ({
      naam: tabel,
      fence: fenceOf(tabel, policies),
      columns,
      key,
      grants: new Set(grants),
    }));
}

function fenceOf(
  tabel: string,
  { lezen, toevoegen, eigen, werkgever }: Pick<Found, "lezen" | "toevoegen" | "eigen" | "werkgever">,
): Fence {
  if (eigen) return { kind: "eigen" };
  if (lezen === "true") return { kind: "openbaar" };
  const klasse = klasseIn(lezen);
  if (!klasse) throw new Error(`${tabel}: no data class in its policy`);
  const kolom = /\((inwoner_id|id) = ANY/.exec(lezen ?? "")?.[1];
  if (!kolom && lezen?.includes("context_gemeenten")) return { kind: "gemeente", klasse };
  const isInsertOpen = toevoegen !== null && !klasseIn(toevoegen);
  if (!kolom) return { kind: "regio", klasse, isInsertOpen, isOfWerkgever: werkgever !== null };
  return { kind: "persoon", kolom, klasse, toevoegklasse: klasseIn(toevoegen) ?? klasse };
}

const klasseIn = (policy: string | null) =>
  /'(\w+)'::text, '(read|change)'/.exec(policy ?? "")?.[1] as Dataklasse | undefined;

/** A row with something in every column that needs it, and what is given. */
export function anyRow({ columns }: Table, given: Row): Row {
  const known = new Set(columns.map(({ kolom }) => kolom));
  const filled = columns
    .filter(({ verplicht }) => verplicht)
    .map(({ kolom, type }) => [kolom, valueOf(type)]);
  const own = Object.entries(given).filter(([kolom]) => known.has(kolom));
  return Object.fromEntries([...filled, ...own]) as Row;
}

let counter = 700_000;

function valueOf(type: string): unknown {
  counter += 1;
  const values: Readonly<Record<string, unknown>> = {
    uuid: randomUUID(),
    date: "2026-01-01",
    "timestamp with time zone": "2026-01-01T00:00:00Z",
    jsonb: {},
    boolean: false,
    "text[]": [],
    "integer[]": [1],
    bytea: `\\x${counter.toString(16).padStart(8, "0")}`,
    text: `x${counter}`,
  };
  return type in values ? values[type] : counter;
}
