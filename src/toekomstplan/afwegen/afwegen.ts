import { getrokkenGewichten, getrokkenInVolgorde, uitVolgorde } from "#toekomstplan/afwegen/gewichten";
import { band } from "#toekomstplan/waaier";

/** On what options are weighed. From `slechtst` to `best` is worth 0 to 1, in a straight line; best may be the lower one. */
export type Criterium = {
  readonly naam: string;
  readonly slechtst: number;
  readonly best: number;
  /** 1 is the most important. */
  readonly rang: number;
  /** An option that is worse than this cannot be the best, however good it is otherwise; null: no limit. */
  readonly grens: number | null;
};

/** For each criterion a value in every future; one value where the future makes no difference. */
export type Optie = { readonly naam: string; readonly waarden: readonly (readonly number[])[] };

export type Weging = { readonly wie: string; readonly gewichten: readonly number[] };

export type Afweegvraag = {
  readonly criteria: readonly Criterium[];
  readonly opties: readonly Optie[];
  /** Who weighs how; shares that add up to 1. */
  readonly wegingen: readonly Weging[];
  readonly trekkingen: number;
  readonly zaad: number;
};

/** In how many of the futures an option may pass a limit before it falls off. */
const HOOGSTE_KANS = 0.1;

export type Oordeel = {
  readonly naam: string;
  /** Criteria of which the limit is passed, with the share of futures in which. */
  readonly veto: readonly { readonly criterium: string; readonly deel: number }[];
  /** With the weights that follow from the order, 0 to 1; the middle over the futures. */
  readonly waarde: number;
  /** The share of weights with which it comes first, second, …: of all weights, and of those in the order. */
  readonly rangen: readonly number[];
  readonly rangenInVolgorde: readonly number[];
  /** How much better another would have been: in nine of ten futures not more than this. */
  readonly spijtP90: number;
};

export type Afweging = {
  readonly gewichten: readonly number[];
  readonly oordelen: readonly Oordeel[];
  /** The option that comes first with the weights of the order; null where all fall off. */
  readonly beste: string | null;
  readonly perWeging: readonly { readonly wie: string; readonly volgorde: readonly string[] }[];
  readonly omslagen: readonly Omslag[];
};

/** What must be so for another option to come first: this criterion would have to weigh so much, the others in proportion. */
export type Omslag = {
  readonly optie: string;
  readonly criterium: string;
  readonly gewicht: number;
  readonly nu: number;
};

/**
 * Weighs options, and says how much that depends on the weights and on what the future brings. What passes a limit is shown
 * and never comes first: a limit is not a matter of weight.
 * @throws RangeError on a value that lies outside its scale
 */
export function weegAf(vraag: Afweegvraag): Afweging {
  const { criteria, opties, wegingen } = vraag;
  const delen = opties.map((optie) => deelwaarden(criteria, optie));
  const veto = opties.map((optie) => vetoVan(criteria, optie));
  const open = opties.flatMap((_, at) => (veto[at]!.length === 0 ? [at] : []));
  const rangen = criteria.map(({ rang }) => rang);
  const gewichten = uitVolgorde(rangen);
  const middens = delen.map((each) => each.map((values) => mean(values)));
  const order = (weights: readonly number[]) => volgorde(open, middens, weights);
  const alle = rangkansen(vraag, open, middens, (trekking) => getrokkenGewichten(criteria.length, trekking));
  const inOrde = rangkansen(vraag, open, middens, (trekking) => getrokkenInVolgorde(rangen, trekking));
  const spijt = spijtVan(delen, open, gewichten);
  const [first] = order(gewichten);
  return {
    gewichten,
    beste: first === undefined ? null : opties[first]!.naam,
    oordelen: opties.map(({ naam }, at) => ({
      naam,
      veto: veto[at]!,
      waarde: gewogen(middens[at]!, gewichten),
      rangen: alle[at]!,
      rangenInVolgorde: inOrde[at]!,
      spijtP90: spijt[at]!,
    })),
    perWeging: wegingen.map(({ wie, gewichten: own }) => ({
      wie,
      volgorde: order(own).map((at) => opties[at]!.naam),
    })),
    omslagen: first === undefined ? [] : omslagenVan(vraag, { open, middens, gewichten, first }),
  };
}

/** For each criterion the worth of every future, 0 to 1. */
function deelwaarden(criteria: readonly Criterium[], { naam, waarden }: Optie): number[][] {
  return criteria.map(({ slechtst, best, naam: criterium }, at) =>
    waarden[at]!.map((value) => {
      const worth = (value - slechtst) / (best - slechtst);
      if (!(worth >= -1e-9 && worth <= 1 + 1e-9))
        throw new RangeError(`${naam}: ${value} lies outside the scale of ${criterium}`);
      return Math.min(1, Math.max(0, worth));
    }),
  );
}

function vetoVan(criteria: readonly Criterium[], { waarden }: Optie): Oordeel["veto"] {
  return criteria.flatMap(({ naam, grens, slechtst, best }, at) => {
    if (grens === null) return [];
    const values = waarden[at]!;
    const worse = values.filter((value) => (best > slechtst ? value < grens : value > grens)).length;
    const deel = worse / values.length;
    return deel > HOOGSTE_KANS ? [{ criterium: naam, deel }] : [];
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const gewogen = (worths: readonly number[], weights: readonly number[]) =>
  worths.reduce((sum, worth, at) => sum + worth * weights[at]!, 0);

/** Those that may come first, the best in front; equal ones in the order in which they were named. */
function volgorde(
  open: readonly number[],
  middens: readonly (readonly number[])[],
  weights: readonly number[],
) {
  const worth = new Map(open.map((at) => [at, gewogen(middens[at]!, weights)]));
  return open.toSorted((a, b) => worth.get(b)! - worth.get(a)! || a - b);
}

function rangkansen(
  { opties, trekkingen, zaad }: Afweegvraag,
  open: readonly number[],
  middens: readonly (readonly number[])[],
  weightsOf: (trekking: { zaad: number; trekking: number }) => readonly number[],
): number[][] {
  const counts = opties.map(() => open.map(() => 0));
  for (let trekking = 0; trekking < trekkingen; trekking++)
    for (const [place, at] of volgorde(open, middens, weightsOf({ zaad, trekking })).entries())
      counts[at]![place]! += 1;
  return counts.map((row) => row.map((count) => count / trekkingen));
}

/** Over the futures that an option has values for; where it has one, that holds in all of them. */
function spijtVan(
  delen: readonly (readonly (readonly number[])[])[],
  open: readonly number[],
  weights: readonly number[],
) {
  const futures = Math.max(...delen.flat().map(({ length }) => length));
  const worth = (at: number, future: number) =>
    delen[at]!.reduce(
      (sum, values, criterium) => sum + values[values.length === 1 ? 0 : future]! * weights[criterium]!,
      0,
    );
  return delen.map((_, at) => {
    const regrets = Float64Array.from({ length: futures }, (__, future) => {
      const best = Math.max(...open.map((other) => worth(other, future)));
      return Math.max(0, best - worth(at, future));
    });
    return band(regrets).p90;
  });
}

type Stand = {
  readonly open: readonly number[];
  readonly middens: readonly (readonly number[])[];
  readonly gewichten: readonly number[];
  readonly first: number;
};

function omslagenVan(
  { criteria, opties }: Afweegvraag,
  { open, middens, gewichten, first }: Stand,
): Omslag[] {
  return open
    .filter((at) => at !== first)
    .flatMap((at) =>
      criteria.flatMap(({ naam }, criterium) => {
        const now = gewichten[criterium]!;
        const own = middens[first]![criterium]! - middens[at]![criterium]!;
        const all = gewogen(middens[first]!, gewichten) - gewogen(middens[at]!, gewichten);
        const rest = now === 1 ? 0 : (all - now * own) / (1 - now);
        const gewicht = rest / (rest - own);
        return gewicht >= 0 && gewicht <= 1
          ? [{ optie: opties[at]!.naam, criterium: naam, gewicht, nu: now }]
          : [];
      }),
    )
    .toSorted((a, b) => Math.abs(a.gewicht - a.nu) - Math.abs(b.gewicht - b.nu));
}
