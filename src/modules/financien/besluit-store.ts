import { sql } from "kysely";
import { Failure } from "#core/failure";
import { type Cents, cents } from "#core/money";
import { orFail } from "#db/constraints";
import { type Model, MODELLEN } from "#financien/bijdragen";
import { specificatie } from "#financien/specificatie";
import { somVan } from "#financien/termijnen";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { Besluit } from "./besluit.ts";
import type { Jaargegevens } from "./bijdragejaar-store.ts";
import { wrong } from "./geld.ts";
import { GEEN_SLEUTEL, type Keuze, vraagOf } from "./modellen.ts";
import { regelInWoorden } from "./regel-in-woorden.ts";

type Genomen = {
  readonly model: Model;
  readonly vanaf: IsoDate;
  readonly besluit: string;
  readonly beslotenOp: IsoDate;
};

/** Writes a decision down with what every gemeente pays by it, so that later figures change nothing of it. */
export async function insertBesluit(
  { db, user, newId, today }: Context,
  gegevens: Jaargegevens,
  { model, ...genomen }: Genomen,
  keuze: Keuze,
): Promise<string> {
  const { jaar, gemeenten } = gegevens;
  const lines = linesOf(model, gegevens, keuze);
  const id = newId();
  const { volgnummer } = await db
    .selectFrom("bijdragebesluiten")
    .select(({ fn }) => fn.coalesce(fn.max("volgnummer"), sql<number>`0`).as("volgnummer"))
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .executeTakeFirstOrThrow();
  const insert = db
    .insertInto("bijdragebesluiten")
    .values({
      regioId: user.regioId,
      id,
      jaar,
      volgnummer: volgnummer + 1,
      model,
      ...genomen,
      vastDeel: keuze.vastDeel,
      wegingSe: keuze.mengsel.se,
      wegingInwoners: keuze.mengsel.inwoners,
      wegingClienten: keuze.mengsel.clienten,
      bedragInCenten: somVan(lines.flat()),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      vastgelegdOp: today(),
    })
    .execute();
  await orFail(insert, "bijdragebesluiten_een", tegelijk);
  const rows = lines.flatMap((own, at) =>
    own.map((line, nummer) => {
      const { omschrijving, grondslag, bedrag } = regelInWoorden(line, jaar);
      return {
        regioId: user.regioId,
        besluitId: id,
        gemeente: gemeenten[at]!.gemeente,
        nummer: nummer + 1,
        omschrijving,
        grondslag,
        bedragInCenten: bedrag,
      };
    }),
  );
  await db.insertInto("bijdrageregels").values(rows).execute();
  return id;
}

function linesOf(model: Model, gegevens: Jaargegevens, keuze: Keuze) {
  try {
    const lines = specificatie(model, vraagOf(gegevens, keuze));
    if (lines.flat().length > 0) return lines;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw wrong(
    ["model"],
    `${GEEN_SLEUTEL} Vul de gegevens van ${gegevens.jaar} aan, of kies een ander model.`,
  );
}

const tegelijk = () =>
  new Failure(
    "conflict",
    "bijdragebesluit.tegelijk",
    "Iemand anders legt net ook een besluit over dit jaar vast. Bekijk dat eerst.",
  );

/** The decisions about a year, the one that holds first. */
export async function besluitenOf({ db, user }: Context, jaar: number): Promise<Besluit[]> {
  const besluiten = await db
    .selectFrom("bijdragebesluiten")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("jaar", "=", jaar)
    .orderBy("volgnummer", "desc")
    .execute();
  const regels = await db
    .selectFrom("bijdrageregels as r")
    .innerJoin("bijdragebesluiten as b", (join) =>
      join.onRef("b.regioId", "=", "r.regioId").onRef("b.id", "=", "r.besluitId"),
    )
    .innerJoin("gemeenten as g", (join) =>
      join.onRef("g.regioId", "=", "r.regioId").onRef("g.code", "=", "r.gemeente"),
    )
    .select(["r.besluitId", "r.gemeente", "g.naam", "r.omschrijving", "r.grondslag", "r.bedragInCenten"])
    .where("r.regioId", "=", user.regioId)
    .where("b.jaar", "=", jaar)
    .orderBy("g.naam")
    .orderBy("r.gemeente")
    .orderBy("r.nummer")
    .execute();
  return besluiten.map(({ regioId: _regio, doorGebruikerId: _by, ...besluit }) => ({
    ...besluit,
    model: besluit.model as Model,
    naam: MODELLEN[besluit.model as Model],
    vastDeel: besluit.vastDeel / 10_000,
    bijdragen: bijdragenIn(regels.filter(({ besluitId }) => besluitId === besluit.id)),
  }));
}

type Rij = {
  readonly gemeente: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly grondslag: string;
  readonly bedragInCenten: Cents;
};

const bijdragenIn = (rows: readonly Rij[]): Besluit["bijdragen"] =>
  [...Map.groupBy(rows, ({ gemeente }) => gemeente)].map(([gemeente, own]) => ({
    gemeente,
    naam: own[0]!.naam,
    bedragInCenten: cents(own.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0)),
    regels: own.map(({ omschrijving, grondslag, bedragInCenten }) => ({
      omschrijving,
      grondslag,
      bedragInCenten,
    })),
  }));
