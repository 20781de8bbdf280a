import type { Static } from "typebox";
import type { Context } from "../context.ts";
import type { Uitkering } from "./inwoner.ts";
import type { Situatieoordeel, Situatiestand } from "./list-situatiestanden.ts";

type Oordeel = Static<typeof Situatieoordeel>;

/** The last first; with what the situatie says and nobody wrote down here. */
export async function oordelenOf(context: Context, inwonerId: string): Promise<Oordeel[]> {
  const { db, user } = context;
  const rows = await db
    .selectFrom("situatieoordelen")
    .select(["soort", "waarde", "oordeelOp", "bron", "doorNaam", "organisatie", "vastgelegdOp"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("soort", "desc")
    .orderBy("volgnummer", "desc")
    .execute();
  const known = rows.map((row) => ({ ...row, soort: row.soort as Oordeel["soort"] }));
  const written = new Set(known.map(({ soort }) => soort));
  const now = await oordelenNu(context, inwonerId);
  return [...known, ...now.filter(({ soort }) => !written.has(soort))].toSorted((a, b) =>
    b.soort.localeCompare(a.soort),
  );
}

/** What the situatie itself says, such as a system that was there before wrote it down. */
async function oordelenNu({ db, user }: Context, inwonerId: string): Promise<Oordeel[]> {
  const now = await db
    .selectFrom("situaties")
    .select([
      "isWerkfit",
      "werkfitOp",
      "werkfitBron",
      "ladder",
      "ladderOp",
      "ladderBron",
      "bron",
      "peildatum",
    ])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  if (!now) return [];
  const oordeel = (
    soort: Oordeel["soort"],
    waarde: number | null,
    op: Oordeel["oordeelOp"],
    bron: string | null,
  ): Oordeel[] =>
    waarde === null
      ? []
      : [
          {
            soort,
            waarde,
            oordeelOp: op ?? now.peildatum,
            bron: bron ?? now.bron,
            doorNaam: null,
            organisatie: null,
            vastgelegdOp: null,
          },
        ];
  return [
    ...oordeel(
      "werkfit",
      now.isWerkfit === null ? null : Number(now.isWerkfit),
      now.werkfitOp,
      now.werkfitBron,
    ),
    ...oordeel("participatieladder", now.ladder, now.ladderOp, now.ladderBron),
  ];
}

export async function situatiestandenOf(
  { db, user }: Context,
  inwonerId: string,
): Promise<Static<typeof Situatiestand>[]> {
  const rows = await db
    .selectFrom("situatiestanden")
    .select(["uitkering", "doelgroepen", "isGeregistreerdWerkzoekend", "isBeschikbaar", "zoektActief"])
    .select(["heeftStartkwalificatie", "bron", "peildatum", "vervangenOp", "vervangenDoor"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("peildatum", "desc")
    .orderBy("vervangenOp", "desc")
    .execute();
  return rows.map((row) => ({
    ...row,
    uitkering: row.uitkering as Uitkering,
    doelgroepen: [...row.doelgroepen],
  }));
}
