import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Afweegvraag, type Criterium, weegAf } from "#toekomstplan/afwegen/afwegen";
import { CRITERIASETS, criteriasetVan } from "#toekomstplan/afwegen/criteriasets";
import { alsDelen, uitVolgorde } from "#toekomstplan/afwegen/gewichten";
import { rangkansen } from "#toekomstplan/afwegen/rangen";
import { weegSamen } from "#toekomstplan/afwegen/samen";
import { schaalVan } from "#toekomstplan/afwegen/schaal";

const criterium = (naam: string, rang = 1): Criterium => ({ naam, rang, slechtst: 0, best: 1, grens: null });
const vraag = {
  criteria: [criterium("inwoner"), criterium("geld")],
  opties: [
    { naam: "breed", waarden: [[0.9], [0.2]] },
    { naam: "smal", waarden: [[0.3], [0.9]] },
  ],
};
const ALLE = ["breed", "smal"];

describe("weights that follow from an order alone", () => {
  // Barron and Barrett (1996), Management Science 42(11): the rank order centroid weights, as printed
  test.for([
    [0.75, 0.25],
    [0.6111, 0.2778, 0.1111],
    [0.5208, 0.2708, 0.1458, 0.0625],
    [0.4567, 0.2567, 0.1567, 0.09, 0.04],
    [0.4083, 0.2417, 0.1583, 0.1028, 0.0611, 0.0278],
    [0.3704, 0.2276, 0.1561, 0.1085, 0.0728, 0.0442, 0.0204],
  ])("%j (R-016)", (published) => {
    const rangen = published.map((_, at) => at + 1);
    expect(uitVolgorde(rangen).map((weight) => Number(weight.toFixed(4)))).toEqual(published);
  });
});

describe("what people want together (R-031, R-405)", () => {
  const een = (groep: string, ...punten: number[]) => ({ groep, gewichten: alsDelen(punten) });

  test("by hand: two of Lijst 1 and one of Lijst 2, who differ most about the inwoner", () => {
    const samen = weegSamen(vraag, ALLE, [een("Lijst 1", 8, 2), een("Lijst 1", 6, 4), een("Lijst 2", 1, 9)]);
    expect(samen.gewichten.map((weight) => weight.toFixed(3))).toEqual(["0.500", "0.500"]);
    expect(samen.volgorde).toEqual(["smal", "breed"]); // 0,60 against 0,55
    expect(samen.groepen.map(({ groep, aantal, volgorde }) => [groep, aantal, volgorde[0]])).toEqual([
      ["Lijst 1", 2, "breed"],
      ["Lijst 2", 1, "smal"],
    ]);
    expect(samen.eersten).toEqual([
      { optie: "breed", aantal: 2 },
      { optie: "smal", aantal: 1 },
    ]);
    expect(samen.isEens).toBe(false);
    const [widest] = samen.verschillen;
    expect([widest!.criterium, widest!.laagst.groep, widest!.hoogst.groep]).toEqual([
      "inwoner",
      "Lijst 2",
      "Lijst 1",
    ]);
    expect(widest!.hoogst.gewicht).toBeCloseTo(0.7, 12);
  });

  test("what fell off is nobody's first, and without anyone there is nothing together", () => {
    const samen = weegSamen(vraag, ["smal"], [een("Lijst 1", 10, 0)]);
    expect([samen.volgorde, samen.eersten]).toEqual([["smal"], [{ optie: "smal", aantal: 1 }]]);
    expect(() => weegSamen(vraag, ALLE, [])).toThrow(RangeError);
  });

  test("as counted one by one: first places add up to the people, and the order of answering is no matter", () => {
    const punten = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 10 }));
    const people = fc.array(fc.tuple(fc.constantFrom("Lijst 1", "Lijst 2"), punten), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(people, (rows) => {
        const inbreng = rows.map(([groep, own]) => een(groep, ...own));
        const samen = weegSamen(vraag, ALLE, inbreng);
        const naive = inbreng.filter(
          ({ gewichten: [a = 0, b = 0] }) => 0.9 * a + 0.2 * b >= 0.3 * a + 0.9 * b,
        );
        expect(samen.eersten[0]!.aantal).toBe(naive.length);
        expect(samen.eersten.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(rows.length);
        const back = weegSamen(vraag, ALLE, inbreng.toReversed());
        expect(back.eersten).toEqual(samen.eersten);
        expect(samen.rangen.map(([first]) => first)).toEqual(
          samen.eersten.map(({ aantal }) => aantal / rows.length),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("weights and futures drawn together", () => {
  test("by hand: one weight, four futures of which the second option is better in one (R-031)", () => {
    const delen = [[[0.5]], [[0.1, 0.2, 0.3, 0.9]]];
    const kansen = rangkansen({ delen, open: [0, 1], trekkingen: 8, gewichtenVan: () => [1] });
    expect(kansen).toEqual([
      [0.75, 0.25],
      [0.25, 0.75],
    ]);
  });

  test("an option that is put aside is never the best, and the reason goes along (R-019)", () => {
    const geweerd = [{ optie: "breed", reden: "Beschut werk is een plicht." }];
    const all: Afweegvraag = { ...vraag, wegingen: [], geweerd, trekkingen: 100, zaad: 1 };
    const { beste, oordelen } = weegAf(all);
    expect([beste, oordelen[0]!.geweerd, oordelen[0]!.rangen]).toEqual([
      "smal",
      ["Beschut werk is een plicht."],
      [0],
    ]);
  });
});

describe("criteria of the source documents (R-016…R-018, R-394…R-398)", () => {
  test("five principles in their order, four questions of Hilversum, eight functionalities of SER and Berenschot", () => {
    expect(CRITERIASETS.map(({ criteria }) => criteria.length)).toEqual([5, 4, 8]);
    const vijf = criteriasetVan("vijf-uitgangspunten")!;
    expect(vijf.criteria.map(({ rang }) => rang)).toEqual([1, 2, 3, 4, 5]);
    expect(vijf.criteria.filter(({ grens }) => grens !== null).map(({ rang }) => rang)).toEqual([1]);
    for (const { bron, criteria } of CRITERIASETS) {
      expect(bron.length).toBeGreaterThan(20);
      expect(new Set(criteria.map(({ naam }) => naam)).size).toBe(criteria.length);
    }
  });

  test("a scale holds all values; lower may be better, and one value gives a scale too", () => {
    expect(schaalVan([[3, 9], [5]], "hoger")).toEqual({ slechtst: 3, best: 9 });
    expect(schaalVan([[3, 9], [5]], "lager")).toEqual({ slechtst: 9, best: 3 });
    expect(schaalVan([[4]], "lager")).toEqual({ slechtst: 5, best: 4 });
  });
});
