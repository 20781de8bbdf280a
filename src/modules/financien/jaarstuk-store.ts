import { sql } from "kysely";
import { orFail } from "#db/constraints";
import { Failure } from "#core/failure";
import type { Regel } from "#financien/stromen";
import type { Context } from "../context.ts";
import type { Stuksoort } from "./geld.ts";
import type { Jaarstuk, JaarstukInput } from "./jaarstuk.ts";

const AT_ONCE = 500;

/** Each year of a file becomes a document of its own; what was there before stays, with a lower number. */
export async function insertJaarstukken(
  context: Context,
  input: JaarstukInput,
  regels: readonly Regel[],
): Promise<string[]> {
  const { db, user, newId, today } = context;
  const { bedrijf, soort } = input;
  const jaren = [...new Set(regels.map(({ jaar }) => jaar))].toSorted((a, b) => a - b);
  const ids: string[] = [];
  for (const jaar of jaren) {
    const id = newId();
    const { volgnummer } = await db
      .selectFrom("jaarstukken")
      .select(({ fn }) => fn.coalesce(fn.max("volgnummer"), sql<number>`0`).as("volgnummer"))
      .where("regioId", "=", user.regioId)
      .where("bedrijf", "=", bedrijf)
      .where("jaar", "=", jaar)
      .where("soort", "=", soort)
      .executeTakeFirstOrThrow();
    const insert = db
      .insertInto("jaarstukken")
      .values({
        regioId: user.regioId,
        id,
        ...input,
        jaar,
        volgnummer: volgnummer + 1,
        doorNaam: user.naam,
        vastgelegdOp: today(),
      })
      .execute();
    await orFail(insert, "jaarstukken_een", tegelijk);
    const rows = regels
      .filter((regel) => regel.jaar === jaar)
      .map(({ stroom, regel, soort, bedrag }, at) => ({
        regioId: user.regioId,
        stukId: id,
        nummer: at + 1,
        stroom,
        post: regel,
        soort,
        bedragInCenten: bedrag,
      }));
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await db
        .insertInto("jaarcijfers")
        .values(rows.slice(from, from + AT_ONCE))
        .execute();
    ids.push(id);
  }
  return ids;
}

const tegelijk = () =>
  new Failure(
    "conflict",
    "jaarstuk.tegelijk",
    "Iemand anders leest dit stuk net ook in. Bekijk wat er nu staat en probeer het daarna opnieuw.",
  );

export type Stuk = Jaarstuk & { readonly regels: readonly Regel[] };

type Rij = Omit<Jaarstuk, "soort"> & { readonly soort: Stuksoort };

/** Of each company, year and kind the one that counts: the last that was read in. */
export async function stukkenOf({ db, user }: Context): Promise<Stuk[]> {
  const stukken = (await db
    .selectFrom("jaarstukken")
    .distinctOn(["bedrijf", "jaar", "soort"])
    .select([
      "id",
      "bedrijf",
      "isEigen",
      "jaar",
      "soort",
      "volgnummer",
      "bron",
      "peildatum",
      "vastgesteldOp",
      "doorNaam",
    ])
    .where("regioId", "=", user.regioId)
    .orderBy("bedrijf")
    .orderBy("jaar")
    .orderBy("soort")
    .orderBy("volgnummer", "desc")
    .execute()) as Rij[];
  const cijfers = await db
    .selectFrom("jaarcijfers")
    .select(["stukId", "nummer", "stroom", "post", "soort", "bedragInCenten"])
    .where("regioId", "=", user.regioId)
    .orderBy("stukId")
    .orderBy("nummer")
    .execute();
  const perStuk = Map.groupBy(cijfers, ({ stukId }) => stukId);
  return stukken.map((stuk) => ({
    ...stuk,
    regels: (perStuk.get(stuk.id) ?? []).map(({ stroom, post, soort, bedragInCenten }) => ({
      stroom: stroom as Regel["stroom"],
      regel: post,
      soort: soort as Regel["soort"],
      jaar: stuk.jaar,
      bedrag: bedragInCenten,
    })),
  }));
}
