import { leesScenario } from "./lees-scenario.ts";
import type { Hefboominvoer } from "./scenario.ts";

/** One value of a lever: in a year, of a building or of a key; an empty `deel` holds for all years. */
export type Scenarioregel = { readonly hefboom: string; readonly deel: string; readonly waarde: number };

/** The levers as lines, in the order of their names. */
export const regelsVan = (hefbomen: Hefboominvoer): readonly Scenarioregel[] =>
  Object.keys(hefbomen)
    .toSorted()
    .flatMap((hefboom) => delenVan(hefbomen[hefboom]).map(([deel, waarde]) => ({ hefboom, deel, waarde })));

/** The same levers from their lines. A line that comes twice counts as it stands last. */
export function hefbomenUit(regels: readonly Scenarioregel[]): Hefboominvoer {
  const perHefboom = Map.groupBy(regels, ({ hefboom }) => hefboom);
  return Object.fromEntries(
    [...perHefboom].map(([hefboom, delen]) => {
      const always = delen.findLast(({ deel }) => deel === "");
      return [
        hefboom,
        always ? always.waarde : Object.fromEntries(delen.map(({ deel, waarde }) => [deel, waarde])),
      ];
    }),
  );
}

/** A lever that differs; null: as in the base. */
export type Verschil = {
  readonly hefboom: string;
  readonly van: Omit<Scenarioregel, "hefboom">[] | null;
  readonly tot: Omit<Scenarioregel, "hefboom">[] | null;
};

/** Which levers do something else. A path with one value is that value, in whatever year it is written. */
export function verschillen(van: Hefboominvoer, tot: Hefboominvoer): readonly Verschil[] {
  const namen = [...new Set([...Object.keys(van), ...Object.keys(tot)])].toSorted();
  return namen.flatMap((hefboom) => {
    const [before, after] = [van, tot].map((each) => eenVan(each, hefboom));
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ hefboom, van: before ?? null, tot: after ?? null }];
  });
}

function eenVan(hefbomen: Hefboominvoer, hefboom: string): Verschil["van"] {
  if (hefbomen[hefboom] === undefined) return null;
  const delen = delenVan(hefbomen[hefboom]).map(([deel, waarde]) => ({ deel, waarde }));
  const isPath = Array.isArray(
    (leesScenario({ hefbomen: { [hefboom]: hefbomen[hefboom] } }).scenario.hefbomen as Hefboominvoer)[
      hefboom
    ],
  );
  const [first] = delen;
  return isPath && first && delen.every(({ waarde }) => waarde === first.waarde)
    ? [{ deel: "", waarde: first.waarde }]
    : delen;
}

function delenVan(waarde: unknown): readonly (readonly [string, number])[] {
  if (typeof waarde === "number") return [["", waarde]];
  return Object.entries(waarde as Readonly<Record<string, number>>).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
