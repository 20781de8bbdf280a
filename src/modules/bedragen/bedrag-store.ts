import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Waarde } from "#regels/parameter";
import type { Context } from "../context.ts";
import { alToegevoegd, alVervangen, type Toevoeging, type ToegevoegdeWaarde } from "./bedrag.ts";

const ZONDER_BRON = "bron ontbreekt";

/** What a region added, the first day first; of one day the row that counts comes last. */
export async function toegevoegd({ db, user }: Pick<Context, "db" | "user">): Promise<ToegevoegdeWaarde[]> {
  const rows = await db
    .selectFrom("parameterwaarden as w")
    .leftJoin("parameterwaarden as n", (join) =>
      join.onRef("n.regioId", "=", "w.regioId").onRef("n.vervangt", "=", "w.id"),
    )
    .where("w.regioId", "=", user.regioId)
    .select(["w.id", "w.sleutel", "w.vanaf", "w.tot", "w.waarde", "w.bron", "w.zekerheid", "w.vervangt"])
    .select(["w.reden", "w.doorNaam", "w.tijdstip", sql<boolean>`n.id is not null`.as("isVervangen")])
    .orderBy("w.sleutel")
    .orderBy("w.vanaf")
    .orderBy(sql`n.id is null`)
    .orderBy("w.tijdstip")
    .execute();
  return rows.map(({ zekerheid, tijdstip, ...row }) => ({
    ...row,
    zekerheid: zekerheid as ToegevoegdeWaarde["zekerheid"],
    tijdstip: tijdstip.toISOString(),
  }));
}

/** All of them or none. */
export async function insertBedragen(context: Context, added: readonly Toevoeging[]): Promise<string[]> {
  const rows = added.map(({ sleutel, vanaf, ...given }) => ({
    ...written(context),
    ...filledIn(given),
    sleutel,
    vanaf,
  }));
  await orFail(
    context.db.insertInto("parameterwaarden").values(rows).execute(),
    "parameterwaarden_een_per_dag",
    alToegevoegd,
  );
  return rows.map(({ id }) => id);
}

type Correctie = Omit<Toevoeging, "sleutel" | "vanaf" | "waarde"> & {
  readonly waarde: number | null;
  readonly reden: string;
};

/** Puts a row in the place of another; a row is replaced once. Answers the amount and its first day. */
export async function replaceBedrag(context: Context, id: string, { reden, ...given }: Correctie) {
  const { sleutel, vanaf } = await bedragById(context, id);
  const row = { ...written(context), ...filledIn(given), sleutel, vanaf, vervangt: id, reden };
  await orFail(
    context.db.insertInto("parameterwaarden").values(row).execute(),
    "parameterwaarden_een_keer_vervangen",
    alVervangen,
  );
  return { id: row.id, sleutel, vanaf };
}

export async function bedragById({ db, user }: Context, id: string) {
  const found = await db
    .selectFrom("parameterwaarden")
    .select(["sleutel", "vanaf"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("bedrag", id);
  return found;
}

/** How many loonkostensubsidies of the region run on a day. */
export async function lopendeSubsidies({ db }: Context, dag: IsoDate): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`select lopende_subsidies(${dag}::date) as aantal`.execute(
    db,
  );
  return rows[0]!.aantal;
}

/** As the rules read it. What has no source is never more than still to be checked. */
export function filledIn({ bron, zekerheid, tot = null, waarde }: Omit<Correctie, "reden">): Pick<
  Waarde,
  "tot" | "waarde" | "bron"
> & {
  readonly zekerheid: ToegevoegdeWaarde["zekerheid"];
} {
  const known = bron?.trim();
  return known
    ? { tot, waarde, bron: known, zekerheid: zekerheid ?? "te controleren" }
    : { tot, waarde, bron: ZONDER_BRON, zekerheid: "te controleren" };
}

const written = ({ user, newId, now }: Context) => ({
  regioId: user.regioId,
  id: newId(),
  doorGebruikerId: user.id,
  doorNaam: user.naam,
  tijdstip: now(),
});
