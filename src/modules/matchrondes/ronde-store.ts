import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Matchronde, MatchrondeInFull, Mismatch, Schaarste } from "./matchronde.ts";

export type Kengetallen = Omit<
  Matchronde,
  "id" | "gestart" | "doorNaam" | "reden" | "versies" | "bewarenTot" | "opgeruimdOp"
>;
export type Verslag = Pick<
  MatchrondeInFull,
  | "methode"
  | "uitkomsten"
  | "zonderPassendePlek"
  | "nietAanDeBeurt"
  | "vastgezet"
  | "uitgesloten"
  | "vergelijking"
  | "samenvatting"
> & { readonly mismatch: Omit<Mismatch, "rondeId">; readonly schaarste: Omit<Schaarste, "rondeId"> };

export type NieuweRonde = {
  readonly id: string;
  readonly gestart: Date;
  readonly bewarenTot: IsoDate;
  readonly vorigeId: string | null;
  readonly reden: string;
  readonly versies: Matchronde["versies"];
  readonly randvoorwaarden: MatchrondeInFull["randvoorwaarden"];
  readonly invoerHash: string;
  readonly uitkomstHash: string;
  readonly kengetallen: Kengetallen;
  readonly verslag: Verslag;
  readonly schaarsteprijzen: Readonly<Record<string, number>>;
};

export async function insertRonde({ db, user }: Context, ronde: NieuweRonde): Promise<void> {
  const { versies, randvoorwaarden, kengetallen, verslag, schaarsteprijzen, ...rest } = ronde;
  await db
    .insertInto("matchrondes")
    .values({
      ...rest,
      regioId: user.regioId,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      versies: JSON.stringify(versies),
      randvoorwaarden: JSON.stringify(randvoorwaarden),
      kengetallen: JSON.stringify(kengetallen),
      verslag: JSON.stringify(verslag),
      schaarsteprijzen: JSON.stringify(schaarsteprijzen),
    })
    .execute();
}

/** The last ronde before a moment, or of all. */
export const lastRonde = ({ db, user }: Context) =>
  db
    .selectFrom("matchrondes")
    .select(["id", "gestart", "kengetallen", "bewarenTot"])
    .where("regioId", "=", user.regioId)
    .orderBy("gestart", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();

export async function rondePage(context: Context, { limit, offset }: { limit: number; offset: number }) {
  const { db, user } = context;
  const { totaal } = await db
    .selectFrom("matchrondes")
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .where("regioId", "=", user.regioId)
    .executeTakeFirstOrThrow();
  const rows = await rondeRows(context)
    .orderBy("gestart", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map(rondeFromRow) };
}

export async function rondeById(context: Context, id: string): Promise<MatchrondeInFull> {
  const row = await rondeRows(context)
    .select(["invoerHash", "uitkomstHash", "randvoorwaarden", "verslag"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("matchronde", id);
  const { mismatch: _, schaarste: __, ...verslag } = row.verslag as Verslag;
  return {
    ...rondeFromRow(row),
    ...verslag,
    invoerHash: row.invoerHash,
    uitkomstHash: row.uitkomstHash,
    randvoorwaarden: row.randvoorwaarden as MatchrondeInFull["randvoorwaarden"],
  };
}

/** One part of the verslag: where people and places do not meet, or what is scarce. */
export async function verslagdeel<Deel extends "mismatch" | "schaarste">(
  { db, user }: Context,
  id: string,
  deel: Deel,
): Promise<Verslag[Deel]> {
  const row = await db
    .selectFrom("matchrondes")
    .select(sql`verslag -> ${deel}::text`.as("deel"))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("matchronde", id);
  return row.deel as Verslag[Deel];
}

const rondeRows = ({ db, user }: Context) =>
  db
    .selectFrom("matchrondes")
    .select(["id", "gestart", "doorNaam", "reden", "versies", "kengetallen", "bewarenTot", "opgeruimdOp"])
    .where("regioId", "=", user.regioId);

function rondeFromRow({
  id,
  gestart,
  doorNaam,
  reden,
  versies,
  kengetallen,
  bewarenTot,
  opgeruimdOp,
}: Awaited<ReturnType<ReturnType<typeof rondeRows>["execute"]>>[number]): Matchronde {
  return {
    id,
    gestart: gestart.toISOString(),
    doorNaam,
    reden,
    versies: versies as Matchronde["versies"],
    bewarenTot,
    opgeruimdOp,
    ...(kengetallen as Kengetallen),
  };
}
