import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import { alleModellen, type Bijdragevraag, bijdragen } from "#financien/bijdragen";

const gemeente = (
  naam: string,
  inwoners: number,
  se: number,
  clienten: number,
  beschut: number,
  rijk: number,
) => ({
  gemeente: naam,
  inwoners,
  se,
  clienten,
  afname: { beschut: beschut * 100 },
  rijksbijdrage: cents(rijk),
});

const vraag: Bijdragevraag = {
  kosten: cents(100_000_00),
  gemeenten: [
    gemeente("Groot", 60_000, 40_00, 46, 5, 50_000_00),
    gemeente("Klein", 40_000, 10_00, 54, 3, 30_000_00),
  ],
  prijzen: { beschut: cents(12_000_00) }, // what AM match asks for a place, 2025
  vastDeel: 250_000,
  mengsel: { se: 1, inwoners: 2, clienten: 1 },
};

const some = (max: number) => fc.integer({ min: 1, max });
const prijs = some(1e7).map((amount) => cents(amount));
const vragen: fc.Arbitrary<Bijdragevraag> = fc.record({
  kosten: fc.integer({ min: -1e11, max: 1e11 }).map((amount) => cents(amount)),
  gemeenten: fc.array(
    fc.record({
      gemeente: fc.string(),
      inwoners: some(900_000),
      se: some(100_000),
      clienten: some(9_000),
      afname: fc.record({ beschut: fc.nat({ max: 50_000 }), detachering: fc.nat({ max: 50_000 }) }),
      rijksbijdrage: fc.nat({ max: 1e10 }).map((amount) => cents(amount)),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  prijzen: fc.record({ beschut: prijs, detachering: prijs }),
  vastDeel: fc.nat({ max: 1_000_000 }),
  mengsel: fc.record({ se: some(100), inwoners: fc.nat({ max: 100 }), clienten: fc.nat({ max: 100 }) }),
});

describe("seven ways to pay for one company (R-310…R-313)", () => {
  test("each in a small example, side by side", () => {
    expect(
      alleModellen(vraag).map(({ model, bijdragen, saldo }) => [
        model,
        ...bijdragen.map(({ bedrag }) => bedrag / 100),
        saldo / 100,
      ]),
    ).toEqual([
      ["C1", 46_000, 54_000, 0],
      ["C2", 80_000, 20_000, 0],
      ["C3", 60_000, 40_000, 0],
      ["C4", 60_000, 36_000, -4_000],
      ["C5", 60_000, 37_000, -3_000],
      ["C6", 50_000, 30_000, -20_000],
      ["C7", 61_500, 38_500, 0],
    ]);
  });

  test("the contributions add up to the cent, and what they leave is said", () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        for (const { model, bijdragen, som, saldo } of alleModellen(vraag)) {
          expect(bijdragen.reduce((total, { bedrag }) => total + bedrag, 0)).toBe(som);
          expect(saldo).toBe(som - vraag.kosten);
          if (["C1", "C2", "C3", "C7"].includes(model)) expect(som).toBe(vraag.kosten);
        }
      }),
    );
  });

  test("a mixture of one key is that key, a lump sum of all is by inhabitants, none is price times number", () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const amounts = (model: "C1" | "C2" | "C3" | "C4" | "C5" | "C7", changed: Partial<Bijdragevraag>) =>
          bijdragen(model, { ...vraag, ...changed }).bijdragen;
        const none = { se: 0, inwoners: 0, clienten: 0 };
        expect(amounts("C7", { mengsel: { ...none, se: 1 } })).toEqual(amounts("C2", {}));
        expect(amounts("C7", { mengsel: { ...none, inwoners: 3 } })).toEqual(amounts("C3", {}));
        expect(amounts("C7", { mengsel: { ...none, clienten: 2 } })).toEqual(amounts("C1", {}));
        expect(amounts("C5", { vastDeel: 1_000_000 })).toEqual(amounts("C3", {}));
        expect(amounts("C5", { vastDeel: 0 })).toEqual(amounts("C4", {}));
      }),
    );
  });

  test("a product without a price is refused, and so is a key without anything to divide by", () => {
    expect(() => bijdragen("C4", { ...vraag, prijzen: {} })).toThrow("No price of beschut");
    const leeg = vraag.gemeenten.map((each) => ({ ...each, se: 0 }));
    expect(() => bijdragen("C2", { ...vraag, gemeenten: leeg })).toThrow(RangeError);
  });
});
