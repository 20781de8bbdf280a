import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { orNull } from "../fields.ts";
import { beschermTabel } from "../sturing/afscherming/beschermTabel.ts";

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

/**
 * Of each unit that this user may see. All of them together are held back as one table, so that no unit follows from the
 * others; who leads a unit knows its people and sees all of his own.
 */
export async function unitmixen(context: Context): Promise<ReadonlyMap<string, Unitmix>> {
  const { rows } = await sql<Telling>`
    select unit_id, groep, sum(mensen)::integer as mensen, ziet_allen from tel_unitmix()
     group by 1, 2, 4 order by 1, 2`.execute(context.db);
  const units = [...new Set(rows.map(({ unitId }) => unitId))].toSorted();
  const counted = (unitId: string, groep: string) =>
    rows.find((row) => row.unitId === unitId && row.groep === groep)?.mensen ?? 0;
  const known = new Set(rows.filter(({ zietAllen }) => zietAllen).map(({ unitId }) => unitId));
  const { cellen, rijtotalen } = await beschermTabel(
    {
      rijen: units,
      kolommen: MIXGROEPEN,
      waarden: units.map((unit) => MIXGROEPEN.map((groep) => counted(unit, groep))),
    },
    "binnen",
    { rijen: [...known] },
  );
  return new Map(
    units.map((unit, at) => [
      unit,
      {
        isBeschermd: !known.has(unit),
        totaal: rijtotalen[at]?.waarde ?? null,
        groepen: MIXGROEPEN.map((groep, column) => ({ groep, mensen: cellen[at]?.[column]?.waarde ?? null })),
      },
    ]),
  );
}
