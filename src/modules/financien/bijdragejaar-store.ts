import { sql } from "kysely";
import { orFail } from "#db/constraints";
import { type Cents, cents } from "#core/money";
import type { Bijdragevraag, Gemeentejaar } from "#financien/bijdragen";
import type { Sleutel } from "#financien/specificatie";
import type { Context } from "../context.ts";
import { type BijdragejaarInput, onbekendeGemeente } from "./bijdragejaar.ts";

const PER_PERCENT = 10_000;
const hundredths = (value: number) => Math.round(value * 100);

/** Takes the place of what was known of the year: decisions and invoices keep what they were made of. */
export async function replaceBijdragejaar(
  { db, user }: Context,
  jaar: number,
  { gemeenten, prijzen, posten }: BijdragejaarInput,
): Promise<void> {
  const { regioId } = user;
  for (const table of ["productafnames", "productprijzen", "kostenposten", "gemeentejaren"] as const)
    await db.deleteFrom(table).where("regioId", "=", regioId).where("jaar", "=", jaar).execute();
  const years = gemeenten.map(({ afnames: _afnames, se, ...rest }) => ({
    regioId,
    jaar,
    ...rest,
    se: hundredths(se),
    doorNaam: user.naam,
  }));
  await orFail(
    db.insertInto("gemeentejaren").values(years).execute(),
    "gemeentejaren_regio_id_gemeente_fkey",
    onbekendeGemeente,
  );
  if (prijzen.length > 0)
    await db
      .insertInto("productprijzen")
      .values(prijzen.map((prijs) => ({ regioId, jaar, ...prijs })))
      .execute();
  const afnames = gemeenten.flatMap(({ gemeente, afnames }) =>
    afnames.map(({ product, aantal }) => ({ regioId, jaar, gemeente, product, aantal: hundredths(aantal) })),
  );
  if (afnames.length > 0) await db.insertInto("productafnames").values(afnames).execute();
  const costs = posten.map(({ beweegt, ...post }, at) => ({
    regioId,
    jaar,
    nummer: at + 1,
    ...post,
    beweegt: Math.round(beweegt * PER_PERCENT),
  }));
  await db.insertInto("kostenposten").values(costs).execute();
}

/** Two who change the same year at once wait for each other. */
export async function lockBijdragejaar({ db, user }: Context, jaar: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bijdragejaar/${user.regioId}/${jaar}`}, 0))`.execute(
    db,
  );
}

/** Where the price of each product comes from. */
export async function prijsbronnenOf(
  { db, user }: Context,
  jaar: number,
): Promise<Readonly<Record<string, string>>> {
  const rows = await db
    .selectFrom("productprijzen")
    .select(["product", "bron"])
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .orderBy("product")
    .execute();
  return Object.fromEntries(rows.map(({ product, bron }) => [product, bron]));
}

export type Bekend = Gemeentejaar & {
  readonly naam: string;
  readonly buigBudget: Cents;
  readonly buigLasten: Cents;
  readonly bron: string;
};
export type Jaargegevens = {
  readonly jaar: number;
  readonly gemeenten: readonly Bekend[];
  readonly prijzen: Bijdragevraag["prijzen"];
  readonly posten: readonly {
    readonly naam: string;
    readonly bedrag: Cents;
    readonly beweegt: number;
    readonly sleutel: Sleutel;
  }[];
  readonly kosten: Cents;
};

/** What is known of a year, gemeenten by name; without gemeenten nothing is. */
export async function gegevensOf({ db, user }: Context, jaar: number): Promise<Jaargegevens> {
  const years = await db
    .selectFrom("gemeentejaren as j")
    .innerJoin("gemeenten as g", (join) =>
      join.onRef("g.regioId", "=", "j.regioId").onRef("g.code", "=", "j.gemeente"),
    )
    .selectAll("j")
    .select("g.naam")
    .where("j.regioId", "=", user.regioId)
    .where("j.jaar", "=", jaar)
    .orderBy("g.naam")
    .orderBy("j.gemeente")
    .execute();
  const taken = await db
    .selectFrom("productafnames")
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .select(["gemeente", "product", "aantal"])
    .orderBy("product")
    .execute();
  const prices = await db
    .selectFrom("productprijzen")
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .select(["product", "prijsInCenten"])
    .orderBy("product")
    .execute();
  const posten = await db
    .selectFrom("kostenposten")
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .select(["naam", "bedragInCenten as bedrag", "beweegt", "sleutel"])
    .orderBy("nummer")
    .execute();
  return {
    jaar,
    gemeenten: years.map((year) => ({
      gemeente: year.gemeente,
      naam: year.naam,
      inwoners: year.inwoners,
      se: year.se,
      clienten: year.clienten,
      rijksbijdrage: cents(year.rijksbijdrageInCenten),
      buigBudget: cents(year.buigBudgetInCenten),
      buigLasten: cents(year.buigLastenInCenten),
      bron: year.bron,
      afname: Object.fromEntries(
        taken.filter((row) => row.gemeente === year.gemeente).map(({ product, aantal }) => [product, aantal]),
      ),
    })),
    prijzen: Object.fromEntries(prices.map(({ product, prijsInCenten }) => [product, cents(prijsInCenten)])),
    posten: posten.map((post) => ({ ...post, sleutel: post.sleutel as Sleutel })),
    kosten: cents(posten.reduce((sum, { bedrag }) => sum + bedrag, 0)),
  };
}

/** The years of which there are costs and gemeenten, the last one first. */
export async function jarenMetGegevens({ db, user }: Context): Promise<number[]> {
  const rows = await db
    .selectFrom("gemeentejaren")
    .select("jaar")
    .distinct()
    .where("regioId", "=", user.regioId)
    .orderBy("jaar", "desc")
    .execute();
  return rows.map(({ jaar }) => jaar);
}
