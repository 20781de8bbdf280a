import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { type Cents, cents } from "#core/money";
import { type Lksjaar, type Lksregel, lksVertraging } from "#financien/lks-vertraging";
import { ZEKERHEDEN } from "../bezetting/unitwoorden.ts";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { oneOf, orNull, text, versie } from "../fields.ts";
import { bedrag } from "./geld.ts";

const HOOGSTE = 1_000_000_000_000_000;
const landsbedrag = Type.Unsafe<Cents>(
  Type.Integer({ minimum: 0, maximum: HOOGSTE, description: "Eurocenten, het hele land" }),
);
export const lksjaar = Type.Integer({ minimum: 2015, maximum: 2100 });
export const lksjaarFields = {
  landelijk: landsbedrag,
  macrobudget: landsbedrag,
  bron: text(200),
  zekerheid: oneOf(ZEKERHEDEN),
};
const fields = Type.Object(lksjaarFields);
export type LksjaarInput = Static<typeof fields>;

export const Lksland = Type.Object({ jaar: lksjaar, ...lksjaarFields, versie });
export type Lksland = Static<typeof Lksland>;

/** What a gemeente paid, what it gets by what was paid a year before, and what it has to have ready. */
export const Lksgemeente = Type.Object({
  gemeente: Type.String(),
  naam: Type.String(),
  jaren: Type.Array(
    Type.Object({
      jaar: lksjaar,
      lasten: { ...bedrag, description: "Wat is toegekend" },
      budget: orNull(bedrag),
      verschil: orNull(bedrag),
      voorgeschoten: orNull(bedrag),
    }),
  ),
});
export type Lksgemeente = Static<typeof Lksgemeente>;

type Last = {
  readonly gemeente: string;
  readonly naam: string;
  readonly jaar: number;
  readonly bedrag: number | null;
};

export async function lksland({ db, user }: Context): Promise<Lksland[]> {
  const rows = await db
    .selectFrom("lksjaren")
    .select(["jaar", "landelijkInCenten", "macrobudgetInCenten", "bron", "zekerheid", "versie"])
    .where("regioId", "=", user.regioId)
    .orderBy("jaar")
    .execute();
  return rows.map(({ landelijkInCenten, macrobudgetInCenten, zekerheid, ...row }) => ({
    ...row,
    landelijk: cents(landelijkInCenten),
    macrobudget: cents(macrobudgetInCenten),
    zekerheid: zekerheid as Lksland["zekerheid"],
  }));
}

/**
 * The last years without a gap of which the country is known, from the first one in which a gemeente has an amount up to the
 * last; a gemeente stands in all of them or is named as held back.
 */
export async function lksLijn(context: Context, landen: readonly Lksland[]) {
  const known = unbroken(landen);
  const [first, last] = [known.at(0), known.at(-1)];
  if (!first || !last) return { gemeenten: [], afgeschermd: [], samen: [] };
  const { rows } = await sql<Last>`
    select gemeente, naam, jaar, bedrag::float8 as bedrag from tel_lkslasten(${first.jaar}::integer, ${last.jaar}::integer)`.execute(
    context.db,
  );
  const names = new Map(rows.map(({ gemeente, naam }) => [gemeente, naam]));
  const amountOf = (gemeente: string, jaar: number) =>
    rows.find((row) => row.gemeente === gemeente && row.jaar === jaar)?.bedrag ?? null;
  const codes = [...names.keys()];
  const isShownIn = (gemeente: string, years: readonly Lksland[]) =>
    years.every(({ jaar }) => amountOf(gemeente, jaar) !== null);
  const begin = known.findIndex((_, at) => codes.some((code) => isShownIn(code, known.slice(at))));
  const years = begin === -1 ? [] : known.slice(begin);
  const isShown = (gemeente: string) => years.length > 0 && isShownIn(gemeente, years);
  const shown = codes.filter(isShown);
  const lines = lksVertraging(
    years.map(({ jaar, landelijk, macrobudget }): Lksjaar => {
      const lasten = Object.fromEntries(
        shown.map((code) => [code, cents(amountOf(code, jaar) ?? 0)] as const),
      );
      const own = Object.values(lasten).reduce((sum, amount) => sum + amount, 0);
      return { jaar, lasten, landelijk: cents(Math.max(landelijk, own)), macrobudget };
    }),
  );
  return {
    gemeenten: shown.map((gemeente) => ({
      gemeente,
      naam: names.get(gemeente) ?? gemeente,
      jaren: lines.filter((line) => line.gemeente === gemeente).map(withoutName),
    })),
    afgeschermd: codes.filter((code) => !isShown(code)).map((code) => names.get(code) ?? code),
    samen: years.map(({ jaar }) =>
      together(
        lines.filter((line) => line.jaar === jaar),
        jaar,
      ),
    ),
  };
}

/** The first of a year, or in place of what the user saw. */
export async function keepLksland(context: Context, jaar: number, input: LksjaarInput): Promise<void> {
  const { db, user, now, expectedVersion = 0 } = context;
  const row = {
    landelijkInCenten: input.landelijk,
    macrobudgetInCenten: input.macrobudget,
    bron: input.bron,
    zekerheid: input.zekerheid,
    doorNaam: user.naam,
    tijdstip: now(),
  };
  const kept = await db
    .insertInto("lksjaren")
    .values({ regioId: user.regioId, jaar, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(["regioId", "jaar"])
        .doUpdateSet({ ...row, versie: expectedVersion + 1 })
        .where("lksjaren.versie", "=", expectedVersion),
    )
    .returning("jaar")
    .executeTakeFirst();
  if (kept) return;
  const there = (await lksland(context)).find((een) => een.jaar === jaar);
  throw changedMeanwhile("lksjaar", String(jaar), there);
}

function unbroken(landen: readonly Lksland[]): Lksland[] {
  const years = landen.toSorted((a, b) => b.jaar - a.jaar);
  const gap = years.findIndex(({ jaar }, at) => at > 0 && jaar !== years[at - 1]!.jaar - 1);
  return (gap === -1 ? years : years.slice(0, gap)).toReversed();
}

const withoutName = ({ gemeente: _gemeente, ...line }: Lksregel) => line;

function together(lines: readonly Lksregel[], jaar: number) {
  const sum = (of: (line: Lksregel) => number | null) =>
    lines.some((line) => of(line) === null)
      ? null
      : cents(lines.reduce((total, line) => total + (of(line) ?? 0), 0));
  return {
    jaar,
    lasten: cents(lines.reduce((total, { lasten }) => total + lasten, 0)),
    budget: sum(({ budget }) => budget),
    verschil: sum(({ verschil }) => verschil),
    voorgeschoten: sum(({ voorgeschoten }) => voorgeschoten),
  };
}
