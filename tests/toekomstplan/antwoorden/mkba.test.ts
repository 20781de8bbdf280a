import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BERENSCHOT, gemeentecase, opbrengstPerEuro } from "#toekomstplan/antwoorden/gemeentecase";
import { mkba } from "#toekomstplan/antwoorden/mkba";
import { aannames, MKBA, PARTIJEN } from "#toekomstplan/antwoorden/mkba-aannames";
import { werkend } from "#toekomstplan/antwoorden/uitkomsten";
import { GELD } from "#toekomstplan/geld/parameters";
import { planToekomst } from "#toekomstplan/plan";
import { BASIS, BREED, vraagMet } from "./vraag.ts";

const lever = fc.record(
  {
    beschutPlekken: fc.integer({ min: 0, max: 300 }).map((value) => [[2026, value]] as const),
    trajectPlekken: fc.integer({ min: 0, max: 200 }).map((value) => [[2026, value]] as const),
    doorbetaling: fc.integer({ min: 0, max: 10 }).map((value) => [[2026, value / 10]] as const),
    overhead: fc.integer({ min: 5, max: 15 }).map((value) => [[2026, value / 10]] as const),
  },
  { requiredKeys: [] },
);

describe("costs and benefits for society (R-323)", () => {
  test("what goes from one party to another cancels to the cent in what all have together", () => {
    fc.assert(
      fc.property(lever, (hefbomen) => {
        const { posten, perPartij, samenInCenten } = mkba(vraagMet(hefbomen, 4));
        const parties = PARTIJEN.reduce((sum, partij) => sum + perPartij[partij], 0);
        expect(parties).toBe(samenInCenten);
        const made = posten.filter(({ van }) => van === null);
        expect(made.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0)).toBe(samenInCenten);
      }),
      { numRuns: 40 },
    );
  });

  test("no change, no costs and no benefits", () => {
    const { posten, samenInCenten } = mkba(BASIS);
    expect([samenInCenten, posten.filter(({ bedragInCenten }) => bedragInCenten !== 0)]).toEqual([0, []]);
  });

  test("of a gemeente it is the result of the plan, with what it keeps of the gemeentefonds and saves on care", () => {
    // with all of the gemeentefonds for the company, nothing avoided and nothing discounted only the plan itself is left
    const doorbetaling = [[2026, 1]] as const;
    const uitgangspunten = {
      ...BASIS.uitgangspunten,
      hefbomen: { ...BASIS.uitgangspunten.hefbomen, doorbetaling },
    };
    const basis = { ...BASIS, uitgangspunten };
    const vraag = { ...vraagMet(BREED), uitgangspunten };
    const of = (each: typeof vraag | typeof basis) =>
      planToekomst(each, null).reduce((sum, { geld }) => sum + geld.totaal, 0);
    const { perPartij } = mkba(vraag, { vermedenPerPersoonsjaar: 0, discontovoet: 0 });
    expect(perPartij.gemeente / 100).toBeCloseTo(of(vraag) - of(basis), 0);
  });

  test("5.000 euro for each year that someone works, of CPB/SCP, and its range (toekomstplan §8)", () => {
    expect([
      MKBA.vermedenPerPersoonsjaar.waarde,
      MKBA.vermedenPerPersoonsjaar.van,
      MKBA.vermedenPerPersoonsjaar.tot,
    ]).toEqual([5_000, 2_500, 7_500]);
    const vraag = vraagMet(BREED, 1);
    const at = (value: number) =>
      mkba(vraag, { vermedenPerPersoonsjaar: value, discontovoet: 0 }).samenInCenten / 100;
    const [more] = [vraag, { ...BASIS, jaren: 1 }].map((each) => werkend(planToekomst(each, null)[0]!));
    const base = werkend(planToekomst({ ...BASIS, jaren: 1 }, null)[0]!);
    expect(at(5_000) - at(0)).toBeCloseTo(5_000 * (1 + GELD.prijsindex.p50) * (more! - base), 0);
    expect(at(7_500) - at(5_000)).toBeCloseTo(at(5_000) - at(2_500), 0);
  });

  test("more displacement is less for all together; who pays a subsidy makes no difference to it", () => {
    const vraag = vraagMet(BREED);
    expect(mkba(vraag, { verdringing: 0.3 }).samenInCenten).toBeLessThan(
      mkba(vraag, { verdringing: 0.1 }).samenInCenten,
    );
    expect(mkba(vraag, { belasting: 0.3 }).samenInCenten).toBe(mkba(vraag, { belasting: 0.2 }).samenInCenten);
    expect(mkba(vraag, { belasting: 0.3 }).perPartij.Rijk).toBeGreaterThan(
      mkba(vraag, { belasting: 0.2 }).perPartij.Rijk,
    );
    expect(aannames.discontovoet).toBe(0.0225);
  });
});

describe("one person from bijstand to work, in the till of a gemeente (toekomstplan §8)", () => {
  const groot = {
    uitkering: 18_000,
    behoud: 2 / 3,
    loonkostensubsidie: 12_000,
    gemeentefonds: 7_355,
    begeleiding: 8_000,
    traject: 8_000,
  };

  test("the first year has a dip of the whole subsidy, later years bring 12.000 + 7.355 − 8.000", () => {
    const { jaren, dal, terugverdiendIn } = gemeentecase(groot, 5);
    expect(jaren.map(({ saldo }) => saldo)).toEqual([-8_645, 11_355, 11_355, 11_355, 11_355]);
    expect([dal, terugverdiendIn]).toEqual([-8_645, 2]);
  });

  test("a small gemeente that keeps 30% of the benefit needs longer", () => {
    const { terugverdiendIn, jaren } = gemeentecase({ ...groot, behoud: 0.3 }, 8);
    expect(jaren[1]!.saldo).toBeCloseTo(4_755, 6);
    expect(terugverdiendIn).toBe(5);
  });

  test("what costs more each year than it brings is never paid back", () => {
    const { terugverdiendIn, dal } = gemeentecase({ ...groot, begeleiding: 30_000 }, 10);
    expect(terugverdiendIn).toBeNull();
    expect(dal).toBeLessThan(-100_000);
  });

  test("400 million for 250 is 1,6 for each euro when it is gross, and 2,6 when it is net (Berenschot 2024)", () => {
    expect([opbrengstPerEuro(BERENSCHOT, false), opbrengstPerEuro(BERENSCHOT, true)]).toEqual([1.6, 2.6]);
    expect([BERENSCHOT.kosten / BERENSCHOT.mensen, BERENSCHOT.opbrengst / BERENSCHOT.mensen]).toEqual([
      6_250, 10_000,
    ]);
  });
});
