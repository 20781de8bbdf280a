import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { orNull } from "../fields.ts";
import { verborgenRijen } from "../sturing/afscherming/rijen.ts";

export const MIXGROEPEN = ["Wsw", "beschut werk", "banenafspraak", "anders"] as const;

const aantal = orNull(
  Type.Integer({ description: "Null: te weinig om te tonen, of anders terug te rekenen" }),
);

/** Who works in a unit today, by group; the group shrinks and people need each other to learn from. */
export const Unitmix = Type.Object({
  isBeschermd: Type.Boolean({ description: "Kleine aantallen staan er niet" }),
  totaal: aantal,
  groepen: Type.Array(Type.Object({ groep: Type.String(), mensen: aantal })),
});
export type Unitmix = Static<typeof Unitmix>;

type Telling = {
  readonly unitId: string;
  readonly groep: string;
  readonly mensen: number;
  readonly zietAllen: boolean;
};

/** Everyone without the Wsw: for who may not know the people, because the groups in it are small in most teams. */
const PARTICIPATIEWET = "Participatiewet";

/**
 * Of each unit that this user may see. Who leads a unit knows its people and sees each group; others see who has the Wsw and
 * who has not, held back over all units of a company together so that no unit follows from the others.
 */
export async function unitmixen(context: Context): Promise<ReadonlyMap<string, Unitmix>> {
  const { rows } = await sql<Telling>`
    select unit_id, groep, sum(mensen)::integer as mensen, ziet_allen from tel_unitmix()
     group by 1, 2, 4 order by 1, 2`.execute(context.db);
  const zietAllen = rows.every((row) => row.zietAllen);
  return zietAllen ? counted(rows) : await heldBack(context, rows);
}

const unitsIn = (rows: readonly Telling[]) => [...new Set(rows.map(({ unitId }) => unitId))].toSorted();

const countOf = (rows: readonly Telling[], unit: string, is: (groep: string) => boolean) =>
  rows.reduce((sum, { unitId, groep, mensen }) => sum + (unitId === unit && is(groep) ? mensen : 0), 0);

const counted = (rows: readonly Telling[]): ReadonlyMap<string, Unitmix> =>
  new Map(
    unitsIn(rows).map((unit) => [
      unit,
      {
        isBeschermd: false,
        totaal: countOf(rows, unit, () => true),
        groepen: MIXGROEPEN.map((groep) => ({
          groep,
          mensen: countOf(rows, unit, (other) => other === groep),
        })),
      },
    ]),
  );

/**
 * How many work in a unit can be counted from its places, and how many in a company stands beside it: so a unit is told as a whole or
 * not at all, and those that are not told are ten or more together in each group, also for who leads one of them.
 */
async function heldBack(context: Context, rows: readonly Telling[]): Promise<ReadonlyMap<string, Unitmix>> {
  const bedrijfVan = await bedrijven(context);
  const perBedrijf = Map.groupBy(unitsIn(rows), (unit) => bedrijfVan.get(unit));
  return new Map([...perBedrijf.values()].flatMap((units) => bedrijfsmix(rows, units)));
}

function bedrijfsmix(rows: readonly Telling[], units: readonly string[]): [string, Unitmix][] {
  const heel = units.map((unit) => ({
    naam: unit,
    delen: [countOf(rows, unit, (groep) => groep === "Wsw"), countOf(rows, unit, (groep) => groep !== "Wsw")],
  }));
  const totalen = heel.map(({ naam, delen }) => ({
    naam,
    delen: [delen.reduce((sum, deel) => sum + deel, 0)],
  }));
  const zonderTotaal = verborgenRijen(totalen, true);
  const zonderGroepen = verborgenRijen(heel, true);
  return heel.map(({ naam, delen }, at) => {
    const isTold = !zonderTotaal.has(naam) && !zonderGroepen.has(naam);
    return [
      naam,
      {
        isBeschermd: true,
        totaal: zonderTotaal.has(naam) ? null : totalen[at]!.delen[0]!,
        groepen: ["Wsw", PARTICIPATIEWET].map((groep, kolom) => ({
          groep,
          mensen: isTold ? delen[kolom]! : null,
        })),
      },
    ];
  });
}

const bedrijven = async ({ db, user }: Context): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom("units")
    .select(["id", "organisatieId"])
    .where("regioId", "=", user.regioId)
    .execute();
  return new Map(rows.map(({ id, organisatieId }) => [id, organisatieId]));
};
