import type { Planreeksen } from "#toekomstplan/banden";
import type { Scenario } from "#toekomstplan/plan";
import { type Banden, bandenUit } from "./banden.ts";
import { aantalFiguren, type Berekening, type Deeluitkomst } from "./berekening.ts";

export type Uitkomst = {
  /** Of each scenario, in the order of the question. */
  readonly banden: readonly Banden[];
  /** Of each scenario but the first: what it differs from the first, in the same futures. */
  readonly verschillen: readonly Banden[];
};

/** All futures of a scenario, with those of its bands that were asked for so far. */
type Bewaard = { readonly delen: readonly Planreeksen[]; readonly banden: Banden };

export type Scenariogeheugen = {
  /** The same calculation with only those scenarios that are not known yet. */
  readonly nieuw: (berekening: Berekening) => Berekening;
  /** Answers a calculation, with the parts of all workers of what was new in it. */
  readonly uitkomst: (berekening: Berekening, delen: readonly Deeluitkomst[]) => Uitkomst;
};

const MOST_KEPT = 4;
const keyOf = (scenario: Scenario | null) => JSON.stringify(scenario?.hefbomen ?? {});

/** Keeps scenarios as long as what they stand on is the same: while a slider moves the base is not reckoned again. */
export function bewaarScenarios(): Scenariogeheugen {
  let about: Berekening | null = null;
  let kept = new Map<string, Bewaard>();

  const look = (berekening: Berekening) => {
    const { uitgangspunten, vast, jaren } = berekening;
    const isSame = about?.uitgangspunten === uitgangspunten && about.vast === vast && about.jaren === jaren;
    if (!isSame) kept = new Map();
    about = berekening;
  };
  const nieuw = (berekening: Berekening): Berekening => {
    look(berekening);
    const unknown = new Map(
      berekening.scenarios.flatMap((scenario) => {
        const key = keyOf(scenario);
        return kept.has(key) ? [] : [[key, scenario] as const];
      }),
    );
    return { ...berekening, scenarios: [...unknown.values()] };
  };
  const uitkomst = (berekening: Berekening, delen: readonly Deeluitkomst[]): Uitkomst => {
    const maat = { jaren: berekening.jaren, figuren: aantalFiguren(berekening) };
    for (const [nth, scenario] of nieuw(berekening).scenarios.entries()) {
      const own = delen.map(({ waarden, trekkingen }) => ({ waarden: waarden[nth]!, trekkingen }));
      kept.set(keyOf(scenario), { delen: own, banden: bandenUit(own, maat) });
    }
    const asked = berekening.scenarios.map((scenario) => {
      const key = keyOf(scenario);
      const found = kept.get(key)!;
      kept.delete(key);
      kept.set(key, found); // the latest asked for stands at the end
      return found;
    });
    for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
    const [basis, ...others] = asked;
    return {
      banden: asked.map(({ banden }) => banden),
      verschillen: others.map((each) => bandenUit(each.delen, maat, basis!.delen)),
    };
  };
  return { nieuw, uitkomst };
}
