import { sql } from "kysely";
import type { Context } from "../context.ts";
import { notice } from "./check-rij.ts";
import type { Json } from "./parse-json.ts";
import { withoutAbsent } from "./profiel.ts";
import { loadStand } from "./stand-store.ts";
import { vertaalWerkgever, werkgeverSleutel } from "./vertaal-vacature.ts";
import type { Kolommen, LiggingVan } from "./vertaling.ts";
import type { VumVacature } from "./vum-vacature.ts";

const ROWS_PER_BATCH = 250;

/** A werkgever to make. `kolommen` null: a row writes it already. */
export type NewWerkgever = { readonly id: string; kolommen: Kolommen | null; readonly isNaamgenoot: boolean };

/**
 * Werkgevers of the vacancies of an import that are not there yet, each described by its first vacancy in order of number:
 * the same in any order of the file.
 */
export async function newWerkgevers(
  context: Context,
  importId: string,
  liggingVan: LiggingVan,
): Promise<Map<string, NewWerkgever>> {
  const found = new Map<string, NewWerkgever>();
  let na = "";
  for (;;) {
    const rijen = await rijenNa(context, importId, na);
    const last = rijen.at(-1);
    if (!last) return found;
    na = last.externeId;
    for (const [sleutel, nieuw] of await missing(context, rijen, liggingVan))
      if (!found.has(sleutel)) found.set(sleutel, nieuw);
  }
}

type Rij = { readonly externeId: string; readonly profiel: Json };

async function rijenNa({ db, user }: Context, importId: string, na: string): Promise<Rij[]> {
  const { rows } = await sql<Rij>`
    select externe_id as "externeId", profiel from importrijen
     where regio_id = ${user.regioId} and import_id = ${importId}::uuid and uitkomst is null
       and externe_id collate "C" > ${na}
     order by externe_id collate "C" limit ${ROWS_PER_BATCH}`.execute(db);
  return rows;
}

async function missing(
  context: Context,
  rijen: readonly Rij[],
  liggingVan: LiggingVan,
): Promise<Map<string, NewWerkgever>> {
  const first = new Map<string, VumVacature>();
  for (const { profiel: asItCame } of rijen) {
    const profiel = withoutAbsent(asItCame) as VumVacature;
    const sleutel = werkgeverSleutel(profiel);
    if (!first.has(sleutel)) first.set(sleutel, profiel);
  }
  const { werkgever } = await loadStand(context.db, "vum-vacatures", [], [...first.keys()]);
  for (const sleutel of werkgever.keys()) first.delete(sleutel);
  const known = await knownNames(context, [...first.keys()]);
  return new Map(
    [...first].map(([sleutel, profiel]) => [
      sleutel,
      {
        id: context.newId(),
        kolommen: { ...vertaalWerkgever(profiel, liggingVan), externe_id: sleutel },
        isNaamgenoot: known.has(sleutel),
      },
    ]),
  );
}

/** One name can be two companies: they are not joined, and a person looks. */
export const naamgenoot = () =>
  notice(
    "werkgever.handelsnaamOrganisatie",
    "Er is al een werkgever met deze naam. Deze wordt apart bewaard: controleer of het dezelfde is.",
  );

async function knownNames({ db, user }: Context, namen: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("werkgevers")
    .select(sql<string>`lower(naam)`.as("naam"))
    .where("regioId", "=", user.regioId)
    .where("bron", "<>", "VUM")
    .where(sql<string>`lower(naam)`, "in", namen.length > 0 ? namen : [""])
    .execute();
  return new Set(rows.map(({ naam }) => naam));
}
