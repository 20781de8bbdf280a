import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import type { Schets, SchetsInFull } from "./schets.ts";
import type { Voorstel } from "./voorstel.ts";
import type { Vraag } from "./vraag.ts";

export async function insertSchets(
  { db, user, newId, now }: Context,
  naam: string,
  vraag: Vraag,
  uitkomst: Voorstel,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("functieschetsen")
    .values({
      regioId: user.regioId,
      id,
      naam,
      werkgeverIds: vraag.werkgeverIds,
      vraag: JSON.stringify(vraag),
      uitkomst: JSON.stringify(uitkomst),
      banen: uitkomst.banen.length,
      vrijeUren: Math.round(uitkomst.vrijeUren * 100),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  return id;
}

/** The latest first; of one employer, or of all. */
export async function schetsPage(
  context: Context,
  werkgeverId: string | undefined,
  { limit, offset }: { limit: number; offset: number },
) {
  const { db, user } = context;
  let found = db.selectFrom("functieschetsen").where("regioId", "=", user.regioId);
  if (werkgeverId !== undefined) {
    found = found.where((eb) => eb(eb.val(werkgeverId), "=", eb.fn.any("werkgeverIds")));
  }
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(COLUMNS)
    .orderBy("tijdstip", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  const namen = await namesOf(
    context,
    rows.flatMap(({ werkgeverIds }) => werkgeverIds),
  );
  return { totaal, rijen: rows.map((row) => schetsOf(row, namen)) };
}

export async function schetsById(context: Context, id: string): Promise<SchetsInFull> {
  const row = await context.db
    .selectFrom("functieschetsen")
    .select([...COLUMNS, "vraag", "uitkomst"])
    .where("regioId", "=", context.user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("functieschets", id);
  const namen = await namesOf(context, row.werkgeverIds);
  return {
    ...schetsOf(row, namen),
    vraag: row.vraag as Vraag,
    uitkomst: uitkomstOf(row.uitkomst as Voorstel),
  };
}

/** The first sketches were kept without what their jobs ask. */
const uitkomstOf = ({ banen, ...uitkomst }: Voorstel): Voorstel => ({
  ...uitkomst,
  banen: banen.map((baan) => ({ ...baan, kenmerken: baan.kenmerken ?? [] })),
});

const COLUMNS = ["id", "naam", "werkgeverIds", "banen", "vrijeUren", "doorNaam", "tijdstip"] as const;

type Row = {
  readonly id: string;
  readonly naam: string;
  readonly werkgeverIds: readonly string[];
  readonly banen: number;
  readonly vrijeUren: number;
  readonly doorNaam: string;
  readonly tijdstip: Date;
};

const schetsOf = (
  { werkgeverIds, vrijeUren, tijdstip, id, naam, banen, doorNaam }: Row,
  namen: Namen,
): Schets => ({
  id,
  naam,
  banen,
  doorNaam,
  werkgevers: werkgeverIds.map((een) => namen.get(een) ?? "Onbekend"),
  vrijeUren: vrijeUren / 100,
  tijdstip: tijdstip.toISOString(),
});

type Namen = ReadonlyMap<string, string>;

async function namesOf({ db, user }: Context, ids: readonly string[]): Promise<Namen> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("werkgevers")
    .select(["id", "naam"])
    .where("regioId", "=", user.regioId)
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}
