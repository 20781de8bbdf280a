import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Context } from "../../context.ts";
import { postcodes } from "../../plekken/postcodes.ts";
import { BUITEN_REGIO, type Kolommen, type LiggingVan } from "../vertaling.ts";
import type { Periode } from "../soorten/periode.ts";
import { plat } from "./plat.ts";

/** Rows of a table by what stands in one of its columns, for keys that a file names. */
export type Stand = (
  tabel: string,
  kolom: string,
  waarden: readonly string[],
) => Promise<readonly Kolommen[]>;

export type Medewerker = { readonly id: string; readonly naam: string };

/** A time that a row of this very file takes up, with whom and for how many hours. */
export type Bezet = Periode & { readonly werkgeverId?: string; readonly uren?: number };

/** What rows are compared with. */
export type Omgeving = {
  readonly context: Context;
  readonly stand: Stand;
  readonly liggingVan: LiggingVan;
  /** By name, however it is written; null where two have it. */
  readonly medewerkers: ReadonlyMap<string, Medewerker | null>;
  /** What earlier rows of the file take up, by what it is about. */
  readonly bezet: Map<string, readonly Bezet[]>;
};

export async function omgevingVan(context: Context): Promise<Omgeving> {
  return {
    context,
    stand: (tabel, kolom, waarden) => standOf(context.db, tabel, kolom, waarden),
    liggingVan: await liggingen(context),
    medewerkers: await medewerkersOf(context),
    bezet: new Map(),
  };
}

async function standOf(db: Database, tabel: string, kolom: string, waarden: readonly string[]) {
  if (waarden.length === 0) return [];
  const { rows } = await sql<{ rij: Kolommen }>`
    select rij from import_stand(${tabel}, ${kolom}, ${[...new Set(waarden)]}::text[]) as rij`.execute(db);
  return rows.map(({ rij }) => rij);
}

/** By the first four digits of the postcode, and only gemeenten that this region has. What was read in goes first. */
export async function liggingen({ db, user }: Context): Promise<LiggingVan> {
  const [gemeenten, own] = await Promise.all([
    db.selectFrom("gemeenten").select("code").where("regioId", "=", user.regioId).execute(),
    db
      .selectFrom("postcodegebieden")
      .select(["pc4", "plaats", "gemeente"])
      .where("regioId", "=", user.regioId)
      .execute(),
  ]);
  const known = new Set(gemeenten.map(({ code }) => code));
  const areas = new Map([...postcodes, ...own].map((area) => [area.pc4, area]));
  return (postcode) => {
    const area = areas.get(postcode.slice(0, 4));
    const gemeente = area && known.has(area.gemeente) ? area.gemeente : BUITEN_REGIO;
    return { gemeente, plaats: area?.plaats ?? null };
  };
}

/** Who of the staff can be named in a file. */
async function medewerkersOf({ db, user }: Context): Promise<ReadonlyMap<string, Medewerker | null>> {
  const rows = await db
    .selectFrom("gebruikers")
    .select(["id", "naam", "rollen"])
    .where("regioId", "=", user.regioId)
    .where("isActief", "=", true)
    .execute();
  const staff = rows.filter(({ rollen }) => !rollen.some((rol) => NO_STAFF.has(rol)));
  const found = new Map<string, Medewerker | null>();
  for (const { id, naam } of staff) {
    const key = plat(naam);
    found.set(key, found.has(key) ? null : { id, naam });
  }
  return found;
}

const NO_STAFF: ReadonlySet<string> = new Set(["inwoner", "vertegenwoordiger", "werkgever"]);
