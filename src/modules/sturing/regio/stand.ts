import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../../context.ts";

/** What is known of a gemeente: counts of people, of plaatsingen for `plaatsingen`. */
export type Gemeentestand = {
  readonly code: string;
  readonly naam: string;
  readonly inRegio: boolean;
  readonly werkzoekenden: number;
  readonly kunnenBeginnen: number;
  readonly banenafspraak: number;
  readonly banenafspraakWerkt: number;
  readonly beschut: number;
  readonly beschutWerkt: number;
  /** By the WSP, this year so far. */
  readonly plaatsingen: number;
  /** Younger than 27 who came in this year with WW or bijstand. */
  readonly jongeren: number;
};

/** People who are registered as looking for work, by what they live on and what stands between them and work. */
export type Bestandsdeel = {
  readonly groep: string;
  readonly stand: string;
  readonly aantal: number;
  readonly zonderStartkwalificatie: number;
  readonly actief: number;
  readonly banenafspraak: number;
};

/** All counts of the region, raw: what may be said of it is for the doors. */
export type Telling = {
  readonly gemeenten: readonly Gemeentestand[];
  /** Months without any are not there. */
  readonly plaatsingen: readonly { readonly maand: string; readonly aantal: number }[];
  readonly jongeren: readonly { readonly maand: string; readonly ww: number; readonly bijstand: number }[];
  /** Of who began one to three years ago: how many had paid work a year later. */
  readonly gebleven: { readonly van: number; readonly nog: number };
  readonly wsw: number;
  readonly vacatures: number;
  readonly leerwerk: number;
  readonly bestand: readonly Bestandsdeel[];
};

export type Regiostand = {
  readonly dag: IsoDate;
  readonly geteld: Date;
  readonly cijfers: Telling;
  /** In how many milliseconds asking again gives something newer; null: nothing changed since. */
  readonly opnieuwNaMs: number | null;
};

/** The figures as they are now, from what was kept where nothing changed since. */
export async function regiostand({ db }: Context): Promise<Regiostand> {
  const { rows } = await sql<Regiostand>`
    select dag, geteld, cijfers, opnieuw_na_ms from toon_regiobeeld()`.execute(db);
  const [stand] = rows;
  if (!stand) throw new Error("The door lets in who may not see reports");
  return stand;
}

/** A published figure, by its key. */
export type Gepubliceerd = { readonly waarde: number; readonly peildatum: string; readonly bron: string };

export async function gepubliceerd({ db, user }: Context): Promise<ReadonlyMap<string, Gepubliceerd>> {
  const rows = await db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("gaatOver", "=", "regio")
    .execute();
  return new Map(rows.map(({ sleutel, ...rest }) => [sleutel, rest]));
}

export const somVan = <Row>(rows: readonly Row[], getal: (row: Row) => number): number =>
  rows.reduce((som, row) => som + getal(row), 0);
