import type { Hefbomen } from "#toekomstplan/plan";
import { leesScenario } from "./lees-scenario.ts";
import type { Hefboominvoer } from "./scenario.ts";

/**
 * One value of a lever: in a year, of a building or of a key; an empty `deel` holds for all years. A lever with a path for each
 * of what it names has its name in it: `werksoorten.metaal`.
 */
export type Scenarioregel = { readonly hefboom: string; readonly deel: string; readonly waarde: number };

/** The levers as lines, in the order of their names. */
export const regelsVan = (hefbomen: Hefboominvoer): readonly Scenarioregel[] =>
  Object.keys(hefbomen)
    .toSorted()
    .flatMap((hefboom) => regelsOnder(hefboom, hefbomen[hefboom]));

function regelsOnder(hefboom: string, waarde: unknown): readonly Scenarioregel[] {
  if (typeof waarde === "number") return [{ hefboom, deel: "", waarde }];
  return Object.entries(waarde as object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([deel, each]: [string, unknown]) =>
      typeof each === "number" ? [{ hefboom, deel, waarde: each }] : regelsOnder(`${hefboom}.${deel}`, each),
    );
}

/** The same levers from their lines. A line that comes twice counts as it stands last. */
export function hefbomenUit(regels: readonly Scenarioregel[]): Hefboominvoer {
  const found: Record<string, unknown> = {};
  for (const { hefboom, deel, waarde } of regels) {
    const dot = hefboom.indexOf(".");
    const namen = dot < 0 ? [hefboom] : [hefboom.slice(0, dot), hefboom.slice(dot + 1)];
    zet(found, deel === "" ? namen : [...namen, deel], waarde);
  }
  return found;
}

function zet(rij: Record<string, unknown>, [naam, ...verder]: readonly string[], waarde: number): void {
  if (naam === undefined) return;
  const now = rij[naam];
  const below = typeof now === "object" && now !== null ? (now as Record<string, unknown>) : {};
  if (verder.length > 0) zet(below, verder, waarde);
  rij[naam] = verder.length === 0 ? waarde : below;
}

/** Levers of the engine as people write them: a path as a number for each year; what is null is not named. */
export const geschreven = (hefbomen: Partial<Hefbomen>): Hefboominvoer =>
  Object.fromEntries(
    Object.entries(hefbomen).flatMap(([naam, waarde]) => (waarde === null ? [] : [[naam, plat(waarde)]])),
  );

function plat(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return Object.fromEntries(waarde as [number, number][]);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, plat(each)]));
}

type Waarde = Omit<Scenarioregel, "hefboom">;
/** A lever that differs; null: as in the base. */
export type Verschil = {
  readonly hefboom: string;
  readonly van: Waarde[] | null;
  readonly tot: Waarde[] | null;
};

/** Which levers do something else. A path with one value is that value, in whatever year it is written. */
export function verschillen(van: Hefboominvoer, tot: Hefboominvoer): readonly Verschil[] {
  const [before, after] = [perHefboom(van), perHefboom(tot)];
  const namen = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return namen.flatMap((hefboom) => {
    const [own, other] = [before.get(hefboom) ?? null, after.get(hefboom) ?? null];
    return JSON.stringify(own) === JSON.stringify(other) ? [] : [{ hefboom, van: own, tot: other }];
  });
}

function perHefboom(hefbomen: Hefboominvoer): ReadonlyMap<string, Waarde[]> {
  const read = leesScenario({ hefbomen }).scenario.hefbomen;
  const regels = regelsVan(geschreven(eenWaarde(read)));
  const groups = Map.groupBy(regels, ({ hefboom }) => hefboom);
  return new Map([...groups].map(([naam, all]) => [naam, all.map(({ deel, waarde }) => ({ deel, waarde }))]));
}

/** A path that stays the same is a number. */
const eenWaarde = (hefbomen: Partial<Hefbomen>): Partial<Hefbomen> => plain(hefbomen) as Partial<Hefbomen>;

function plain(waarde: unknown): unknown {
  if (Array.isArray(waarde)) {
    const points = waarde as [number, number][];
    const [first] = points;
    return first && points.every(([, each]) => each === first[1]) ? first[1] : waarde;
  }
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, plain(each)]));
}
