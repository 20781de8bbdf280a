import { sql } from "kysely";
import { addMonths, type IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { groepOf } from "../sturing/plaatsingenrapport.ts";
import type { Doelrij } from "./doelstelling.ts";
import { GEPUBLICEERD_VAN, GETELD_IN_PERIODE, KERNCIJFER_VAN } from "./telregels.ts";

/** So many placements began in a month, of one gemeente and one group of the report. */
export type Plaatsingscel = {
  readonly maand: IsoDate;
  readonly gemeente: string;
  readonly groep: string;
  readonly aantal: number;
};
export type Publicatie = { readonly waarde: number; readonly peildatum: string; readonly bron: string };

/** Everything that is counted for some targets, asked once. */
export type Tellingen = {
  readonly cellen: readonly Plaatsingscel[];
  readonly kerncijfers: ReadonlyMap<string, number | null>;
  readonly gepubliceerd: ReadonlyMap<string, Publicatie>;
  /** By the id of the target. */
  readonly registratie: ReadonlyMap<string, number | null>;
};

/** The placements of the targets reach back a year more, to compare with. */
export async function tellingenVoor(context: Context, doelen: readonly Doelrij[]): Promise<Tellingen> {
  const plaatsing = doelen.filter(({ telregel }) => telregel === "plaatsingen wsp");
  const period = periodOf(plaatsing);
  const needs = (rules: Readonly<Record<string, string>>) => doelen.some(({ telregel }) => telregel in rules);
  return {
    cellen: period ? await plaatsingscellen(context, addMonths(period.van, -12), period.tot) : [],
    kerncijfers: needs(KERNCIJFER_VAN) ? await kerncijfersNu(context) : new Map(),
    gepubliceerd: needs(GEPUBLICEERD_VAN) ? await publicaties(context) : new Map(),
    registratie: await registraties(context, doelen),
  };
}

export async function plaatsingscellen(
  { db }: Context,
  van: IsoDate,
  tot: IsoDate,
): Promise<readonly Plaatsingscel[]> {
  const { rows } = await sql<Omit<Plaatsingscel, "groep"> & { readonly rapportgroep: string }>`
    select maand, gemeente, rapportgroep, aantal from tel_doelplaatsingen(${van}::date, ${tot}::date)`.execute(
    db,
  );
  return rows.map(({ rapportgroep, ...row }) => ({ ...row, groep: groepOf(rapportgroep) }));
}

export async function kerncijfersNu({ db }: Context): Promise<ReadonlyMap<string, number | null>> {
  const { rows } = await sql<{ sleutel: string; aantal: number | null }>`
    select sleutel, aantal::float8 as aantal from tel_kerncijfers()`.execute(db);
  return new Map(rows.map(({ sleutel, aantal }) => [sleutel, aantal]));
}

async function publicaties({ db, user }: Context): Promise<ReadonlyMap<string, Publicatie>> {
  const rows = await db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("gaatOver", "=", "regio")
    .where("sleutel", "in", Object.values(GEPUBLICEERD_VAN))
    .execute();
  return new Map(rows.map(({ sleutel, ...figure }) => [sleutel, figure]));
}

async function registraties({ db }: Context, doelen: readonly Doelrij[]) {
  const found = new Map<string, number | null>();
  for (const { id, telregel, startdatum, einddatum } of doelen) {
    if (!GETELD_IN_PERIODE.has(telregel)) continue;
    const { rows } = await sql<{ aantal: number | null }>`
      select tel_doelregistratie(${telregel}, ${startdatum}::date, ${einddatum}::date) as aantal`.execute(db);
    found.set(id, rows[0]?.aantal ?? null);
  }
  return found;
}

function periodOf(doelen: readonly Doelrij[]) {
  const [van] = doelen.map(({ startdatum }) => startdatum).toSorted();
  const tot = doelen
    .map(({ einddatum }) => einddatum)
    .toSorted()
    .at(-1);
  return van && tot ? { van, tot } : null;
}
