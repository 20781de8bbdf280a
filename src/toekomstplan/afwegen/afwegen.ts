import { getrokkenGewichten, getrokkenInVolgorde, uitVolgorde } from "#toekomstplan/afwegen/gewichten";
import { aantalToekomsten, type Delen, opVolgorde, rangkansen, waardeIn } from "#toekomstplan/afwegen/rangen";
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

/** Not a matter of points: it harms who needs it most, or a duty of the law. */
export type Geweerd = { readonly optie: string; readonly reden: string };

export type Afweegvraag = {
  readonly criteria: readonly Criterium[];
  readonly opties: readonly Optie[];
  /** Who weighs how; shares that add up to 1. */
  readonly wegingen: readonly Weging[];
  /** Options that may not be called the best, each with why. */
  readonly geweerd?: readonly Geweerd[];
  readonly trekkingen: number;
  readonly zaad: number;
};

/** In how many of the futures an option may pass a limit before it falls off. */
const HOOGSTE_KANS = 0.1;

export type Oordeel = {
  readonly naam: string;
  /** Criteria of which the limit is passed, with the share of futures in which. */
  readonly veto: readonly { readonly criterium: string; readonly deel: number }[];
  /** Why it may not be called the best, besides a limit. */
  readonly geweerd: readonly string[];
  /** With the weights that follow from the order, 0 to 1; the middle over the futures. */
  readonly waarde: number;
  /**
   * The share of draws in which it comes first, second, …: with all weights, and with those in the order. A draw is weights
   * and a future.
   */
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
  const geweerd = opties.map((optie) => redenenVan(vraag, optie));
  const open = opties.flatMap((_, at) => (veto[at]!.length === 0 && geweerd[at]!.length === 0 ? [at] : []));
  const rangen = criteria.map(({ rang }) => rang);
  const gewichten = uitVolgorde(rangen);
  const middens = delen.map((each) => each.map((values) => mean(values)));
  const order = (weights: readonly number[]) => opVolgorde(open, (at) => gewogen(middens[at]!, weights));
  const { trekkingen, zaad } = vraag;
  const kansen = (gewichtenVan: (trekking: number) => readonly number[]) =>
    rangkansen({ delen, open, trekkingen, gewichtenVan });
  const alle = kansen((trekking) => getrokkenGewichten(criteria.length, { zaad, trekking }));
  const inOrde = kansen((trekking) => getrokkenInVolgorde(rangen, { zaad, trekking }));
  const spijt = spijtVan(delen, open, gewichten);
  const [first] = order(gewichten);
  return {
    gewichten,
    beste: first === undefined ? null : opties[first]!.naam,
    oordelen: opties.map(({ naam }, at) => ({
      naam,
      veto: veto[at]!,
      geweerd: geweerd[at]!,
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

const redenenVan = ({ geweerd = [] }: Afweegvraag, { naam }: Optie): string[] =>
  geweerd.filter(({ optie }) => optie === naam).map(({ reden }) => reden);

/**
 * For each criterion the worth of every future, 0 to 1.
 * @throws RangeError on a value that lies outside its scale
 */
export function deelwaarden(criteria: readonly Criterium[], { naam, waarden }: Optie): number[][] {
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

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const gewogen = (worths: readonly number[], weights: readonly number[]) =>
  worths.reduce((sum, worth, at) => sum + worth * weights[at]!, 0);

/** Over the futures that an option has values for; where it has one, that holds in all of them. */
function spijtVan(delen: Delen, open: readonly number[], weights: readonly number[]) {
  const futures = aantalToekomsten(delen);
  return delen.map((own) => {
    const regrets = Float64Array.from({ length: futures }, (_, future) => {
      const best = Math.max(...open.map((other) => waardeIn(delen[other]!, weights, future)));
      return Math.max(0, best - waardeIn(own, weights, future));
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
