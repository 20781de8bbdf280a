import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../../context.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import type { BIJSTELREDENEN, Indicatorstand } from "./indicator-schema.ts";
import type { Indicatortelling } from "./tel.ts";

const MOST = 50;

/** What was published of a figure, or the last of each figure; the last first. It is read as it was stored. */
export async function standenVan(
  { db, user }: Context,
  definitie: Pick<Indicatordefinitie, "sleutel" | "formule">,
): Promise<Indicatorstand[]> {
  const rows = await db
    .selectFrom("indicatorstanden")
    .select([
      "id",
      "periode",
      "peildatum",
      "waarde",
      "laag",
      "hoog",
      "n",
      "definitie",
      "bron",
      "doorNaam",
      "vastgesteld",
    ])
    .where("regioId", "=", user.regioId)
    .where("sleutel", "=", definitie.sleutel)
    .orderBy("vastgesteld", "desc")
    .orderBy("id")
    .limit(MOST)
    .execute();
  return rows.map((row) => {
    const { formule } = row.definitie as Pick<Indicatordefinitie, "formule">;
    return {
      ...row,
      definitie: formule,
      definitieVeranderd: formule !== definitie.formule,
      vastgesteld: row.vastgesteld.toISOString(),
    };
  });
}

export type Laatste = {
  readonly sleutel: string;
  readonly periode: string;
  readonly waarde: number | null;
  readonly peildatum: IsoDate;
};

export async function laatsteStanden({ db }: Context): Promise<Laatste[]> {
  const { rows } = await sql<Laatste>`
    select distinct on (s.sleutel) s.sleutel, s.periode, s.waarde::float8 as waarde, s.peildatum
      from indicatorstanden s where s.regio_id = context_regio()
     order by s.sleutel, s.vastgesteld desc, s.id`.execute(db);
  return rows;
}

type Reden = { readonly reden: (typeof BIJSTELREDENEN)[number]; readonly feiten: number };

/** What is different now in the facts of a published figure, by reason. */
export async function redenenVan({ db }: Context, standId: string): Promise<Reden[]> {
  const { rows } = await sql<Reden>`select reden, feiten from tel_bijstelling(${standId}::uuid)`.execute(db);
  return rows;
}

/** Keeps a figure with the words of today. The database keeps what it was made of. */
export async function insertStand(
  { db, user, newId, now }: Context,
  definitie: Indicatordefinitie,
  { periode, peildatum, waarde, laag, hoog, n, splitsing }: Indicatortelling,
): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("indicatorstanden")
    .values({
      regioId: user.regioId,
      id,
      sleutel: definitie.sleutel,
      periode: periode.naam,
      waarde,
      laag,
      hoog,
      n,
      splitsing: JSON.stringify(splitsing),
      definitie: JSON.stringify({ ...definitie, vanaf: periode.vanaf, tot: periode.tot }),
      peildatum,
      bron: definitie.bron,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgesteld: now(),
    })
    .execute();
  await orFail(insert, "indicatorstanden_een_per_peildatum", () => standExists(periode.naam, peildatum));
  return id;
}

const standExists = (periode: string, peildatum: IsoDate) =>
  new Failure(
    "conflict",
    "indicatorstand.bestaat",
    "Dit cijfer is voor deze periode en peildatum al vastgesteld en verandert niet meer. Kies een andere peildatum.",
    { periode, peildatum },
  );
