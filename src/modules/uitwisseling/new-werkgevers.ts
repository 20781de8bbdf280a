import { sql } from "kysely";
import type { Context } from "../context.ts";
import { notice } from "./check-rij.ts";
import type { Standen } from "./stand-store.ts";
import { vertaalWerkgever, werkgeverSleutel } from "./vertaal-vacature.ts";
import type { Kolommen, LiggingVan } from "./vertaling.ts";
import type { VumVacature } from "./vum-vacature.ts";

/** A werkgever to make. `kolommen` null: a row writes it already. */
export type NewWerkgever = { readonly id: string; kolommen: Kolommen | null; readonly isNaamgenoot: boolean };

/** Werkgevers that are not there yet, each described by its first vacancy in order of number: the same in any order. */
export async function newWerkgevers(
  context: Context,
  standen: Standen,
  profielen: ReadonlyMap<string, VumVacature>,
  liggingVan: LiggingVan,
): Promise<Map<string, NewWerkgever>> {
  const missing = new Map<string, VumVacature>();
  for (const [, profiel] of [...profielen].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const sleutel = werkgeverSleutel(profiel);
    if (!standen.werkgever.has(sleutel) && !missing.has(sleutel)) missing.set(sleutel, profiel);
  }
  const known = await knownNames(context, [...missing.keys()]);
  return new Map(
    [...missing].map(([sleutel, profiel]) => [
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
