import { type Cents, cents, type ExactCents } from "#core/money";

/** Some of the gemeenten: bit 0 is the first. */
export type Coalitie = number;

/** What a group of gemeenten would pay if they did it with each other only. Zero for nobody. */
export type Kostenspel = { readonly aantal: number; readonly kosten: (coalitie: Coalitie) => Cents };

const MEESTE = 12;

/**
 * What each adds to the costs, on average over every order in which they could have joined: exact. The parts add up to the
 * costs of all together; who adds nothing pays nothing; who add the same pay the same.
 * @throws RangeError above twelve gemeenten
 * @source Shapley (1953), A value for n-person games, Contributions to the Theory of Games II
 */
export function shapley(spel: Kostenspel): ExactCents[] {
  const table = kostentabel(spel);
  const { aantal } = spel;
  const orders = faculties(aantal);
  const parts = Array.from({ length: aantal }, () => 0n);
  for (let coalitie = 0; coalitie < table.length; coalitie++) {
    const size = sizeOf(coalitie);
    for (let speler = 0; speler < aantal; speler++) {
      if (coalitie & (1 << speler)) continue;
      const added = BigInt(table[coalitie | (1 << speler)]! - table[coalitie]!);
      parts[speler]! += orders[size]! * orders[aantal - size - 1]! * added;
    }
  }
  return parts.map((numerator) => ({ numerator, denominator: orders[aantal]! }));
}

/** The same in whole cents, still adding up: the cents that are left go to the largest parts of a cent. */
export function shapleyInCenten(spel: Kostenspel): Cents[] {
  const exact = shapley(spel);
  const floors = exact.map(({ numerator, denominator }) => floorOf(numerator, denominator));
  const left = Number(
    BigInt(spel.kosten(all(spel.aantal))) - floors.reduce((total, part) => total + part, 0n),
  );
  const byRest = exact
    .map(({ numerator, denominator }, at) => ({ at, rest: numerator - floors[at]! * denominator }))
    .toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of byRest.slice(0, left)) floors[at]! += 1n;
  return floors.map((part) => cents(Number(part)));
}

/** A group that would pay less by itself, and by how much. */
export type Beteraf = { readonly coalitie: Coalitie; readonly voordeel: Cents };

/**
 * Every group that is better off by itself with these contributions, the largest advantage first. None: nobody has a
 * reason to leave (the contributions lie in the core of the game).
 */
export function wieIsBeterAf(spel: Kostenspel, bijdragen: readonly Cents[]): Beteraf[] {
  const table = kostentabel(spel);
  return table
    .map((alleen, coalitie) => ({ coalitie, voordeel: cents(paidBy(coalitie, bijdragen) - alleen) }))
    .filter(({ coalitie, voordeel }) => coalitie !== all(spel.aantal) && voordeel > 0)
    .toSorted((a, b) => b.voordeel - a.voordeel || a.coalitie - b.coalitie);
}

export const ledenVan = <T>(coalitie: Coalitie, namen: readonly T[]): T[] =>
  namen.filter((_, at) => coalitie & (1 << at));

export type Kostenpost = {
  readonly bedrag: Cents;
  /** The share that shrinks with use, in millionths: a building hardly does, wages nearly whole. */
  readonly beweegt: number;
  /** How much of it each gemeente uses, in the order of the gemeenten; any unit. */
  readonly gebruik: readonly number[];
};

/**
 * The game of a company with posts of costs: a group alone pays the fixed share of each post that it uses whole, and the
 * rest by its use.
 */
export function spelVanPosten(aantal: number, posten: readonly Kostenpost[]): Kostenspel {
  return {
    aantal,
    kosten: (coalitie) =>
      cents(posten.reduce((total, post) => total + Math.round(kostenVan(post, coalitie)), 0)),
  };
}

function kostenVan({ bedrag, beweegt, gebruik }: Kostenpost, coalitie: Coalitie): number {
  const totaal = gebruik.reduce((sum, part) => sum + part, 0);
  const eigen = ledenVan(coalitie, gebruik).reduce((sum, part) => sum + part, 0);
  if (eigen === 0) return 0;
  if (eigen === totaal) return bedrag;
  const share = beweegt / 1_000_000;
  return bedrag * (1 - share + (share * eigen) / totaal);
}

function kostentabel({ aantal, kosten }: Kostenspel): Cents[] {
  if (aantal < 1 || aantal > MEESTE) throw new RangeError(`From one to ${MEESTE} gemeenten: ${aantal}`);
  return Array.from({ length: 2 ** aantal }, (_, coalitie) => (coalitie === 0 ? cents(0) : kosten(coalitie)));
}

const all = (aantal: number): Coalitie => 2 ** aantal - 1;

const paidBy = (coalitie: Coalitie, bijdragen: readonly Cents[]): number =>
  ledenVan(coalitie, bijdragen).reduce((total: number, bedrag) => total + bedrag, 0);

const sizeOf = (coalitie: Coalitie): number => coalitie.toString(2).replaceAll("0", "").length;

/** 0! to n! */
function faculties(n: number): bigint[] {
  const found = [1n];
  for (let k = 1; k <= n; k++) found.push(found[k - 1]! * BigInt(k));
  return found;
}

const floorOf = (numerator: bigint, denominator: bigint): bigint =>
  numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);
