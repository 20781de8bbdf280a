import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Keuze, rangorde } from "#toekomstplan/antwoorden/rangorde";
import { bandVan, toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { waarborg } from "#toekomstplan/antwoorden/waarborg";
import { wachten } from "#toekomstplan/antwoorden/wachten";
import { BASIS, BREED, vraagMet } from "./vraag.ts";

const TREKKINGEN = { zaad: 3, trekkingen: 40 };
const basis = toekomstenVan(BASIS, TREKKINGEN);
const breed = toekomstenVan(vraagMet(BREED), TREKKINGEN);

describe("guard: principle 1 and the law (R-016, R-019)", () => {
  test("a plan with more places and more trajecten harms nobody", () => {
    expect(waarborg({ plan: breed, basis }, null)).toEqual([]);
    expect(waarborg({ plan: basis, basis }, null)).toEqual([]);
  });

  test("fewer places for beschut werk: fewer people at work and more who wait, with the reason", () => {
    const fewer = toekomstenVan(vraagMet({ beschutPlekken: [[2026, 20]] }), TREKKINGEN);
    const found = waarborg({ plan: fewer, basis }, null);
    expect(found.map(({ reden }) => reden)).toEqual([
      "Aan het eind werken er minder mensen dan wanneer er niets verandert.",
      "Aan het eind wachten er meer mensen op beschut werk dan wanneer er niets verandert.",
    ]);
    expect(found.every(({ deel, regel }) => deel > 0.1 && regel === "inwoner")).toBe(true);
  });

  test("who waits while there are fewer places than the law asks for: a duty is broken, also in the base", () => {
    const [duty] = waarborg({ plan: basis, basis }, { plekken: [[2026, 150]], isAangenomen: false });
    expect(duty).toEqual({
      regel: "wettelijke plicht",
      reden: expect.stringContaining("Er wachten"),
      deel: 1,
      isAangenomen: false,
    });
    expect(waarborg({ plan: basis, basis }, { plekken: [[2026, 30]], isAangenomen: false })).toEqual([]);
  });

  test("plans over other futures are not compared", () => {
    expect(() => waarborg({ plan: breed.slice(1), basis }, null)).toThrow(RangeError);
  });
});

describe("the order of the principles (R-016, R-017, R-018)", () => {
  const keuze = (naam: string, values: Partial<Keuze> = {}): Keuze => ({
    naam,
    schendingen: [],
    werk: 3_000,
    wacht: 50,
    bijWerkgever: 2_000,
    bijdrage: 1_000_000,
    ...values,
  });
  const harm = [
    { regel: "inwoner", reden: "Er werken minder mensen.", deel: 1, isAangenomen: false },
  ] as const;

  test("more people at work comes first, whatever it costs", () => {
    const [first, second] = rangorde([
      keuze("Goedkoop", { bijdrage: 0 }),
      keuze("Ruim", { werk: 3_100, bijdrage: 9_000_000 }),
    ]);
    expect(first).toEqual({
      naam: "Ruim",
      plaats: 1,
      reden: "er werken ongeveer 100 mensen meer dan bij Goedkoop",
      beginsel: "1. De inwoner staat centraal",
    });
    expect([second!.naam, second!.plaats]).toEqual(["Goedkoop", 2]);
  });

  test("money decides only between what is equal before it", () => {
    const [first] = rangorde([keuze("Duur", { bijdrage: 1_200_000 }), keuze("Zuinig")]);
    expect([first!.naam, first!.beginsel]).toEqual(["Zuinig", "5. Financieel gezond"]);
    expect(first!.reden).toBe("de gemeenten betalen ongeveer € 200.000 per jaar minder dan bij Duur");
  });

  test("what breaks a guard has no place, however good it is, and says why", () => {
    const all = rangorde([
      keuze("Slecht", { werk: 9_000, bijdrage: -1e7, schendingen: harm }),
      keuze("Gewoon"),
    ]);
    expect(all.map(({ naam, plaats }) => [naam, plaats])).toEqual([
      ["Gewoon", 1],
      ["Slecht", null],
    ]);
    expect(all[1]!.reden).toBe("Er werken minder mensen.");
  });

  test("a limit that is an assumption is said and refuses nothing (R-016)", () => {
    const assumed = [{ ...harm[0], regel: "wettelijke plicht", isAangenomen: true }] as const;
    const places = (schendingen: Keuze["schendingen"]) =>
      rangorde([keuze("Meer", { werk: 3_100, schendingen }), keuze("Gewoon")]).map(({ naam }) => naam);
    expect(places(assumed)).toEqual(["Meer", "Gewoon"]);
    expect(places([...assumed, ...harm])).toEqual(["Gewoon", "Meer"]);
  });

  test("the order does not depend on the order in which options are given; equals share a place", () => {
    const some = fc.record({
      werk: fc.integer({ min: 2_980, max: 3_020 }),
      wacht: fc.integer({ min: 0, max: 30 }),
      bijWerkgever: fc.constant(2_000),
      bijdrage: fc.integer({ min: 0, max: 40_000 }),
      schendingen: fc.constantFrom([], [...harm]),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (values) => {
        const keuzes = values.map((value, at) => keuze(`k${at}`, value));
        const places = (list: readonly Keuze[]) => rangorde(list).map(({ naam, plaats }) => [naam, plaats]);
        const once = places(keuzes);
        expect(places(keuzes.toReversed()).filter(([, plaats]) => plaats !== null)).toEqual(
          once.filter(([, plaats]) => plaats !== null),
        );
        expect(once.filter(([, plaats]) => plaats === null)).toHaveLength(
          values.filter(({ schendingen }) => schendingen.length > 0).length,
        );
      }),
      { numRuns: 200 },
    );
  });
});

test("who works, waits and looks for work stands beside the euros, as bands of whole futures", () => {
  const jaren = wachten(breed);
  expect(jaren).toHaveLength(10);
  const last = jaren.at(-1)!;
  expect(last.werkt).toEqual(bandVan(breed, UITKOMSTEN.werk.van));
  expect(last.wachtOpBeschut.p50).toBeLessThan(wachten(basis).at(-1)!.wachtOpBeschut.p50);
  for (const { werkt, zoekt, bijdrage } of jaren)
    for (const { p10, p50, p90 } of [werkt, zoekt, bijdrage]) expect(p10 <= p50 && p50 <= p90).toBe(true);
});
