import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groepscellen } from "#matching/eerlijkheid/groepscellen";
import type { Kenmerk } from "#matching/eerlijkheid/runuitkomst";
import { bepaald, verborgen } from "#matching/eerlijkheid/verbergen";

const MINSTE = 20;

const aKenmerk = (naam: string, aantal: number): fc.Arbitrary<Kenmerk> =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: aantal, maxLength: aantal }),
    )
    .map(([groepen, keuzes]) => ({
      naam,
      groepen: Array.from({ length: groepen }, (_, at) => `${naam}${at}`),
      groep: keuzes.map((keuze) => (keuze < 2 ? -1 : keuze < 30 ? keuze % groepen : 0)), // the first group is large
    }));

const someKenmerken = fc
  .integer({ min: 30, max: 220 })
  .chain((aantal) =>
    fc.tuple(
      fc.constant(aantal),
      fc.tuple(aKenmerk("a", aantal), aKenmerk("b", aantal), aKenmerk("c", aantal)),
    ),
  );

describe("small groups stay hidden (A-10)", () => {
  test("a group of 19 is hidden with one more, so that it cannot be subtracted", () => {
    const delen = [0, 1, 2];
    expect([...verborgen([100, 19, 40], [{ delen, geheel: -1 }], MINSTE)]).toEqual([0, 1, 1]);
    expect([...verborgen([100, 20, 40], [{ delen, geheel: -1 }], MINSTE)]).toEqual([0, 0, 0]);
  });

  test("two small groups that are together still small take a third with them", () => {
    const delen = [0, 1, 2, 3];
    expect([...verborgen([100, 5, 8, 40], [{ delen, geheel: -1 }], MINSTE)]).toEqual([0, 1, 1, 1]);
    expect([...verborgen([100, 12, 8, 40], [{ delen, geheel: -1 }], MINSTE)]).toEqual([0, 1, 1, 0]);
  });

  test("an empty group is no secret", () => {
    expect([...verborgen([100, 0, 40], [{ delen: [0, 1, 2], geheel: -1 }], MINSTE)]).toEqual([0, 0, 0]);
  });

  test("no hidden group can be computed back from all that is shown, over three kenmerken and their crossings", () => {
    fc.assert(
      fc.property(someKenmerken, ([aantal, kenmerken]) => {
        const { cellen, optellingen } = groepscellen(kenmerken, aantal, true);
        const aantallen = cellen.map(({ leden }) => leden.length);
        const dicht = verborgen(aantallen, optellingen, MINSTE);
        const toont = aantallen.filter((n, cel) => n > 0 && n < MINSTE && dicht[cel] === 0);
        expect(toont).toEqual([]);
        const open = dicht.some((teken, cel) => teken === 0 && aantallen[cel]! > 0);
        if (open) expect(herleid(dicht, optellingen)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("what is shown is what it was: nothing is hidden where every group is large", () => {
    const kenmerk = (naam: string, deler: number): Kenmerk => ({
      naam,
      groepen: ["x", "y"],
      groep: Array.from({ length: 400 }, (_, at) => Math.floor(at / deler) % 2),
    });
    const { cellen, optellingen } = groepscellen([kenmerk("a", 1), kenmerk("b", 2)], 400, true);
    const dicht = verborgen(
      cellen.map(({ leden }) => leden.length),
      optellingen,
      MINSTE,
    );
    expect(dicht.every((teken) => teken === 0)).toBe(true);
  });

  test("cells that follow from each other are found, also around a corner", () => {
    const tabel = [
      { delen: [0, 1], geheel: -1 },
      { delen: [2, 3], geheel: -1 },
      { delen: [0, 2], geheel: -1 },
      { delen: [1, 3], geheel: -1 },
    ];
    expect(bepaald(Uint8Array.of(1, 1, 1, 1), tabel)).toEqual([]);
    expect(bepaald(Uint8Array.of(1, 1, 1, 0), tabel)).toEqual([0, 1, 2]);
  });
});

/** An attacker of the test's own: fills in one unknown at a time and looks whether others are forced (two worlds). */
function herleid(dicht: Uint8Array, optellingen: ReturnType<typeof groepscellen>["optellingen"]): number[] {
  const onbekend = [...dicht.keys()].filter((cel) => dicht[cel] === 1);
  const rijen = optellingen.map(({ delen, geheel }) =>
    onbekend.map((cel) => (delen.includes(cel) ? 1 : 0) - (cel === geheel ? 1 : 0)),
  );
  const rang = rangVan(rijen);
  return onbekend.filter((_, at) => rangVan([...rijen, onbekend.map((_, k) => Number(k === at))]) === rang);
}

/** With fractions of floating point: enough for rows of 0, 1 and -1. */
function rangVan(matrix: readonly (readonly number[])[]): number {
  const rijen = matrix.map((rij) => [...rij]);
  let rang = 0;
  for (let kolom = 0; kolom < (rijen[0]?.length ?? 0); kolom++) {
    const spil = rijen.findIndex((rij, at) => at >= rang && Math.abs(rij[kolom]!) > 1e-9);
    if (spil < 0) continue;
    [rijen[rang], rijen[spil]] = [rijen[spil]!, rijen[rang]!];
    for (const rij of rijen.slice(rang + 1)) {
      const keer = rij[kolom]! / rijen[rang]![kolom]!;
      for (let k = 0; k < rij.length; k++) rij[k] = rij[k]! - keer * rijen[rang]![k]!;
    }
    rang++;
  }
  return rang;
}
