import { expect, test } from "vitest";
import { getrokkenGewichten } from "#toekomstplan/afwegen/gewichten";
import { rangkansen } from "#toekomstplan/afwegen/rangen";

// No published example with exact answers was found. With exact values, a straight line and all weights as likely, a rank
// acceptability is the part of a triangle where that order holds: an area, reckoned here without any drawing.

type Punt = readonly [number, number];
/** The weights of three criteria as points: the third is what is left. */
const ALLE_GEWICHTEN: readonly Punt[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];

const TREKKINGEN = 40_000;
/** Four times the standard error of the least certain share. */
const DICHTBIJ = 4 * Math.sqrt(0.25 / TREKKINGEN);

const getrokken = (opties: readonly (readonly number[])[]) =>
  rangkansen({
    delen: opties.map((waarden) => waarden.map((waarde) => [waarde])),
    open: opties.map((_, at) => at),
    trekkingen: TREKKINGEN,
    gewichtenVan: (trekking) => getrokkenGewichten(opties[0]!.length, { zaad: 11, trekking }),
  });

function expectNear(found: readonly (readonly number[])[], exact: readonly (readonly number[])[]): void {
  expect(found.map(({ length }) => length)).toEqual(exact.map(({ length }) => length));
  for (const [optie, row] of exact.entries())
    for (const [place, share] of row.entries())
      expect(Math.abs(found[optie]![place]! - share), `option ${optie} at place ${place}`).toBeLessThan(
        DICHTBIJ,
      );
}

test("two criteria: the lengths of the pieces of a line, 2/5, 1/5 and 2/5 (R-031)", () => {
  // A beats C above 3/5 for the first criterion, B beats C below 2/5, A and B change places at 1/2.
  expectNear(
    getrokken([
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ]),
    [
      [2 / 5, 1 / 10, 1 / 2],
      [2 / 5, 1 / 10, 1 / 2],
      [1 / 5, 4 / 5, 0],
    ],
  );
});

test("three criteria: the middle triangle is a quarter, and each corner a quarter (R-031)", () => {
  // The fourth option is worth 1/2 whatever the weights; a corner option wins where its own weight is above 1/2.
  const corner = [1 / 4, 1 / 12, 1 / 3, 1 / 3];
  const exact = [corner, corner, corner, [1 / 4, 3 / 4, 0, 0]];
  const opties = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [0.5, 0.5, 0.5],
  ];
  expect(oppervlakken(opties).flat()).toEqual(exact.flat().map((share) => expect.closeTo(share, 12)));
  expectNear(getrokken(opties), exact);
});

test("three criteria without any symmetry: every place of every option is its area (R-031)", () => {
  const opties = [
    [0.9, 0.15, 0.4],
    [0.35, 0.8, 0.55],
    [0.6, 0.5, 0.45],
    [0.1, 0.6, 0.95],
  ];
  const exact = oppervlakken(opties);
  for (const row of exact) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expectNear(getrokken(opties), exact);
});

/** Of each option the exact share of all weights in which it comes first, second, … */
function oppervlakken(opties: readonly (readonly number[])[]): number[][] {
  const shares = opties.map(() => opties.map(() => 0));
  for (const volgorde of volgordes(opties.map((_, at) => at))) {
    const piece = volgorde
      .slice(1)
      .reduce((left, after, nth) => beter(left, opties[volgorde[nth]!]!, opties[after]!), ALLE_GEWICHTEN);
    for (const [place, optie] of volgorde.entries()) shares[optie]![place]! += 2 * oppervlak(piece);
  }
  return shares;
}

const volgordes = (plaatsen: readonly number[]): number[][] =>
  plaatsen.length === 0
    ? [[]]
    : plaatsen.flatMap((first) =>
        volgordes(plaatsen.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      );

/** What is left of a piece where one option is worth at least as much as another. */
function beter(stuk: readonly Punt[], een: readonly number[], ander: readonly number[]): readonly Punt[] {
  const [x = 0, y = 0, z = 0] = een.map((waarde, at) => waarde - ander[at]!);
  const more = ([u, v]: Punt) => x * u + y * v + z * (1 - u - v);
  return stuk.flatMap((here, at) => {
    const before = stuk.at(at - 1)!;
    const [from, to] = [more(before), more(here)];
    const share = from / (from - to);
    const crossing: Punt = [
      before[0] + share * (here[0] - before[0]),
      before[1] + share * (here[1] - before[1]),
    ];
    return [...(from < 0 !== to < 0 ? [crossing] : []), ...(to >= 0 ? [here] : [])];
  });
}

const oppervlak = (stuk: readonly Punt[]): number =>
  stuk.reduce((sum, [u, v], at) => sum + (stuk.at(at - 1)![0] * v - u * stuk.at(at - 1)![1]) / 2, 0);
