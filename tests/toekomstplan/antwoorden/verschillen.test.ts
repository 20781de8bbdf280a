import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { met, ONZEKERHEDEN } from "#toekomstplan/antwoorden/catalogus";
import { hefboomkaart, zet } from "#toekomstplan/antwoorden/hefboomkaart";
import { omslag, omslagwaarden, ver } from "#toekomstplan/antwoorden/omslag";
import { tornado } from "#toekomstplan/antwoorden/tornado";
import { bijdrageVan, UITKOMSTEN, type Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { waarom } from "#toekomstplan/antwoorden/waarom";
import { waterval } from "#toekomstplan/antwoorden/waterval";
import { planToekomst } from "#toekomstplan/plan";
import { BASIS, BREED, vraagMet } from "./vraag.ts";

const { bijdrage, werk } = UITKOMSTEN;
const NAMEN = Object.keys(BREED) as (keyof typeof BREED)[];

describe("waterfall from base to scenario (issue 8, 7.5)", () => {
  test("adds up to the cent, in any order and for any result", () => {
    const vraag = vraagMet(BREED, 4);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMEN, { minLength: NAMEN.length }),
        fc.constantFrom<Uitkomst>(bijdrage, werk, UITKOMSTEN.totaal),
        (volgorde, uitkomst) => {
          const { begin, stappen, eind } = waterval(vraag, uitkomst, volgorde);
          expect(stappen.reduce((sum, { verschil }) => sum + verschil, begin)).toBe(eind);
          expect(stappen.map(({ hefboom }) => hefboom)).toEqual(volgorde);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("begins at the base and ends at the scenario, whatever the order", () => {
    const { begin, eind } = waterval(vraagMet(BREED), bijdrage);
    const cents = (scenario: typeof BASIS) => Math.round(bijdrage.van(planToekomst(scenario, null)) * 100);
    expect([begin, eind]).toEqual([cents(BASIS), cents(vraagMet(BREED))]);
    expect(waterval(vraagMet(BREED), bijdrage, NAMEN.toReversed()).eind).toBe(eind);
  });

  test("names each changed lever once, and nothing without a change", () => {
    expect(waterval(BASIS, bijdrage).stappen).toEqual([]);
    expect(() => waterval(vraagMet(BREED), bijdrage, ["overhead"])).toThrow(RangeError);
    expect(() => waterval(vraagMet({ overhead: [[2026, 1]] }), bijdrage, ["overhead", "overhead"])).toThrow(
      RangeError,
    );
  });
});

describe("tornado (issue 8, 7.5)", () => {
  const bars = tornado(BASIS, bijdrage);

  test("has each value with a range, the widest first, each with its source", () => {
    expect(bars).toHaveLength(ONZEKERHEDEN.length);
    expect(bars.map(({ breedte }) => breedte)).toEqual(
      bars.map(({ breedte }) => breedte).toSorted((a, b) => b - a),
    );
    expect(bars.filter(({ onzekerheid: { bron } }) => bron.ref.length < 5 || bron.datum === "")).toEqual([]);
  });

  test("a bar is the plan with that one value low and high", () => {
    for (const { onzekerheid, laag, hoog } of [bars[0]!, bars[7]!, bars.at(-1)!]) {
      expect(laag).toBe(bijdrage.van(planToekomst(met(BASIS, onzekerheid, onzekerheid.p10), null)));
      expect(hoog).toBe(bijdrage.van(planToekomst(met(BASIS, onzekerheid, onzekerheid.p90), null)));
    }
  });

  test("an own value stands among them with its own range, in place of what was assumed (R-418)", () => {
    const assumed = bars[0]!.onzekerheid;
    const own = { p10: assumed.p50, p90: (assumed.p50 + assumed.p90) / 2 };
    const vraag = met(BASIS, assumed, assumed.p50);
    const without = tornado(vraag, bijdrage);
    const found = tornado(
      { ...vraag, vast: { ...vraag.vast, bereik: { [assumed.sleutel]: own } } },
      bijdrage,
    );
    expect([without.length, found.length]).toEqual([bars.length - 1, bars.length]);
    const mine = found.find(({ onzekerheid }) => onzekerheid.sleutel === assumed.sleutel)!;
    expect(mine.laag).toBe(bijdrage.van(planToekomst(vraag, null)));
    expect(mine.hoog).toBe(bijdrage.van(planToekomst(met(vraag, assumed, own.p90), null)));
    expect(mine.breedte).toBeLessThan(bars[0]!.breedte);
    expect(mine.breedte).toBeGreaterThan(0);
  });

  test("dearer wages cost the gemeenten more, more from the state less", () => {
    const of = (sleutel: string) => bars.find(({ onzekerheid }) => onzekerheid.sleutel === sleutel)!;
    expect(of("loonWsw").hoog).toBeGreaterThan(of("loonWsw").laag);
    expect(of("rijkWsw").hoog).toBeLessThan(of("rijkWsw").laag);
  });
});

describe("lever by lever (7.5)", () => {
  test("each cell is the plan with both levers there", () => {
    const rij = { hefboom: "beschutPlekken", waarden: [40, 120] } as const;
    const kolom = { hefboom: "overhead", waarden: [0.8, 1] } as const;
    const kaart = hefboomkaart(BASIS, { rij, kolom }, werk);
    const one = zet(zet(BASIS, "beschutPlekken", 120), "overhead", 0.8);
    expect(kaart[1]![0]).toBe(werk.van(planToekomst(one, null)));
    expect(kaart.map((row) => row.length)).toEqual([2, 2]);
    expect(kaart[1]![0]).toBeGreaterThan(kaart[0]![0]!); // more places, more people at work
    expect(() => hefboomkaart(BASIS, { rij, kolom: rij }, werk)).toThrow(RangeError);
  });
});

describe("break-even and what must be true (7.5)", () => {
  test("at the turning value the result is zero", () => {
    const { nul, lijn } = omslag(BASIS, { hefboom: "overhead", van: 0, tot: 2 }, bijdrage);
    expect(lijn).toHaveLength(9);
    expect(nul).toHaveLength(1);
    expect(bijdrage.van(planToekomst(zet(BASIS, "overhead", nul[0]!), null))).toBeCloseTo(0, 0);
  });

  test("a lever that cannot make it zero has no turning value", () => {
    expect(omslag(BASIS, { hefboom: "overhead", van: 0.9, tot: 1.1 }, werk).nul).toEqual([]);
  });

  test("at a switching value both plans come out the same, and the nearest come first", () => {
    const vraag = vraagMet({ overhead: [[2026, 0.98]], samenwerking: [[2026, 60_000]] });
    const found = omslagwaarden(vraag, null, bijdrage);
    expect(found.length).toBeGreaterThan(0);
    for (const { onzekerheid, waarde } of found.slice(0, 3)) {
      const [one, other] = [vraag, BASIS].map((each) =>
        bijdrage.van(planToekomst(met(each, onzekerheid, waarde), null)),
      );
      expect(Math.abs(one! - other!)).toBeLessThan(50);
    }
    const distances = found.map(({ onzekerheid, waarde }) => ver(onzekerheid, waarde));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    for (const { onzekerheid, waarde, isDenkbaar } of found)
      expect(isDenkbaar).toBe(ver(onzekerheid, waarde) <= 1);
  });

  test("against itself nothing turns around", () => {
    expect(omslagwaarden(BASIS, null, bijdrage)).toEqual([]);
  });
});

describe("why did it change, in plain words (issue 8)", () => {
  test("the total, then the three choices that do most, with what was and what becomes", () => {
    const zinnen = waarom(vraagMet(BREED), bijdrage);
    expect(zinnen).toHaveLength(4);
    expect(zinnen[0]).toMatch(
      /^Bijdrage van de gemeenten aan het bedrijf, gemiddeld per jaar: €\u00a0[\d.]+ (meer|minder)/,
    );
    const places = waarom(vraagMet({ beschutPlekken: BREED.beschutPlekken }), werk);
    expect(places[1]).toMatch(
      /^Door meer plekken voor beschut werk \(40 wordt 200 in 2035\): \d+ mensen erbij\.$/,
    );
  });

  test("the three are the largest of the waterfall", () => {
    const steps = waterval(vraagMet(BREED), werk).stappen.toSorted(
      (a, b) => Math.abs(b.verschil) - Math.abs(a.verschil),
    );
    const people = Math.round(Math.abs(steps[0]!.verschil) / 100);
    expect(waarom(vraagMet(BREED), werk)[1]).toContain(`${people} mensen`);
  });

  test("nothing chosen otherwise, and a choice without effect, are said as such", () => {
    expect(waarom(BASIS, werk)).toEqual(["Er is niets anders gekozen dan nu."]);
    expect(waarom(vraagMet({ overhead: [[2026, 1.1]] }), werk)).toEqual([`${werk.naam}: ongeveer gelijk.`]);
  });
});

test("what one gemeente pays is part of what all pay; another gemeente is refused", () => {
  const plan = planToekomst(BASIS, null);
  const all = BASIS.uitgangspunten.gemeenten.map((gemeente) => bijdrageVan(gemeente).van(plan));
  expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(bijdrage.van(plan), 4);
  expect(() => bijdrageVan({ code: "GM9999", naam: "Nergens" }).van(plan)).toThrow(RangeError);
});
