import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";

/** A figure that others published. */
export type Gepubliceerd = { readonly waarde: number; readonly peildatum: string; readonly bron: string };

/** What everyone may know; a count of fewer than ten people is null, others are rounded to five. */
export type OpenbareCijfers = {
  readonly werk: readonly {
    readonly jaar: number;
    /** Null: the whole region. */
    readonly gemeente: string | null;
    readonly aantal: number | null;
  }[];
  /** Of who began one to three years ago: a percentage only of a hundred people or more. */
  readonly gebleven: { readonly van: number | null; readonly procent: number | null };
  readonly werkzoekenden: number | null;
  readonly beschut: {
    readonly indicaties: number | null;
    readonly metBaan: number | null;
    readonly wachten: number | null;
  };
  /** Of work, not of people. */
  readonly vacatures: number;
  readonly gepubliceerd: Readonly<Record<string, Gepubliceerd>>;
};

/** Without a session. Where counting fails these are the last ones, with their day; undefined: they were never counted. */
export async function openbareCijfers(
  { db, regioId }: { readonly db: Database; readonly regioId: string },
  vandaag: IsoDate,
  moment: Date,
): Promise<{ readonly dag: IsoDate; readonly cijfers: OpenbareCijfers } | undefined> {
  const { rows } = await sql<{ dag: IsoDate; cijfers: OpenbareCijfers }>`
    select dag, cijfers from toon_openbare_cijfers(${regioId}, ${vandaag}::date, ${moment})`.execute(db);
  return rows[0];
}
