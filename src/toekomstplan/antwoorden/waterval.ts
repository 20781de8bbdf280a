import type { Hefboomnaam } from "#toekomstplan/antwoorden/hefboomnamen";
import type { Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Hefbomen, type Planvraag, planToekomst } from "#toekomstplan/plan";

/** From base to scenario, lever by lever. All in hundredths of the unit (euro: cents), so that it adds up exactly. */
export type Waterval = {
  readonly begin: number;
  readonly stappen: readonly {
    readonly hefboom: Hefboomnaam;
    readonly verschil: number;
    /** Where it then stands. */
    readonly naar: number;
  }[];
  readonly eind: number;
};

/**
 * What each lever adds when the levers are changed one after the other. The order counts: what a lever does depends on those
 * before it. Middle values.
 * @param volgorde all levers of the scenario; without it in the order in which the scenario names them
 * @throws RangeError on another set of levers than that of the scenario
 */
export function waterval(
  vraag: Planvraag,
  uitkomst: Uitkomst,
  volgorde: readonly Hefboomnaam[] = hefbomenIn(vraag),
): Waterval {
  const changed = hefbomenIn(vraag);
  if (new Set(volgorde).size !== volgorde.length || !sameSet(volgorde, changed))
    throw new RangeError("The order names each changed lever once");
  const at = (count: number) => {
    const hefbomen: Partial<Hefbomen> = Object.fromEntries(
      volgorde.slice(0, count).map((hefboom) => [hefboom, vraag.scenario!.hefbomen[hefboom]]),
    );
    const scenario = { naam: "", hefbomen };
    return honderdsten(uitkomst.van(planToekomst({ ...vraag, scenario }, null)));
  };
  const levels = Array.from({ length: volgorde.length + 1 }, (_, count) => at(count));
  return {
    begin: levels[0]!,
    stappen: volgorde.map((hefboom, nth) => ({
      hefboom,
      verschil: levels[nth + 1]! - levels[nth]!,
      naar: levels[nth + 1]!,
    })),
    eind: levels.at(-1)!,
  };
}

export const hefbomenIn = ({ scenario }: Planvraag): readonly Hefboomnaam[] =>
  (Object.keys(scenario?.hefbomen ?? {}) as Hefboomnaam[]).filter(
    (hefboom) => scenario!.hefbomen[hefboom] !== undefined,
  );

export const honderdsten = (waarde: number): number => Math.round(waarde * 100) + 0;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
