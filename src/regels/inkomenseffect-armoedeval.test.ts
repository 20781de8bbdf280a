import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { armoedevallen, type Beeld, type Situatie } from "#regels/inkomenseffect";
import { isVal, meer, nettoloonVan, oorzakenTussen } from "#regels/inkomenseffect-armoedeval";
import { blijvendBeeld } from "#regels/inkomenseffect-loop";
import type { Marge } from "#regels/marge";
import { waarde } from "#regels/parameter";
import { aangevuld, landelijk, type Register } from "#regels/register";
import { IEMAND, met } from "../../tests/support/situaties.ts";

const JANUARI = isoDate("2026-01-01");
const HELEMAAL = "Bijstand: uw loon gaat er helemaal af";
const MET_N = "Bijstand: uw loon gaat er af, op de vrijlating van onderdeel n na";
const ZORG = "Zorgtoeslag: minder bij een hoger inkomen";
const HUUR = "Huurtoeslag: minder bij een hoger inkomen";

const zonderVrijlating = (rest: Partial<Situatie> = {}) =>
  met({ metLoonkostensubsidie: false }, { huurInCenten: null, maanden: { n: 6 }, ...rest });

/** `0–15 zeker: rule, rule` for each trap. */
const kort = (situatie: Situatie, register?: Register) =>
  armoedevallen(situatie, register).map(
    ({ vanUren, totUren, isZeker, oorzaken }) =>
      `${vanUren}–${totUren} ${isZeker ? "zeker" : "mogelijk"}: ${oorzaken.map(({ regel }) => regel).join(", ")}`,
  );

describe("poverty traps hour by hour (R-263)", () => {
  test("without an exemption everything goes off the bijstand, until there is none after 20 hours", () => {
    expect(kort(zonderVrijlating())).toEqual([
      `0–15 zeker: ${HELEMAAL}`,
      `15–16 mogelijk: ${HELEMAAL}`, // the first tax: the vakantiegeld that is counted may be more than what comes in
      `16–20 zeker: ${HELEMAAL}`,
    ]);
  });

  test("a trap adds up what its hours bring and what each rule takes", () => {
    const zonder = zonderVrijlating();
    const [eerste] = armoedevallen(zonder);
    const bij = (uren: number) =>
      blijvendBeeld(met({ ...zonder.werk, urenPerWeek: hours(uren) }, zonder), uren > 0, JANUARI, landelijk);
    const [niets, vijftien] = [bij(0), bij(15)];
    expect(eerste).toEqual({
      vanUren: 0,
      totUren: 15,
      extraNettoloonInCenten: nettoloonVan(vijftien),
      extraBesteedbaar: {
        van: vijftien.besteedbaar.van - niets.besteedbaar.van,
        tot: vijftien.besteedbaar.tot - niets.besteedbaar.tot,
      },
      isZeker: true,
      oorzaken: [
        {
          regel: HELEMAAL,
          bron: "Pw art. 19 lid 2 en 31",
          bedragInCenten: 1_401_50 - vijftien.inkomen.bijstand.van,
        },
      ],
    });
  });

  test("with an exemption only what comes over its most, or what the first hour may take of the huurtoeslag", () => {
    expect(kort(IEMAND)).toEqual([
      `0–1 mogelijk: ${HUUR}, ${MET_N}`,
      `18–23 mogelijk: ${MET_N}`,
      `23–25 zeker: ${MET_N}`,
    ]);
  });

  test("hours apart are two traps, also where the same rules take; the one that takes most comes first", () => {
    const paar = met(
      { uurloonInCenten: cents(20_00) },
      { huurInCenten: null, partner: { geboortedatum: isoDate("1990-01-01"), brutoloonInCenten: cents(0) } },
    );
    expect(kort(paar)).toEqual([
      `0–1 mogelijk: ${ZORG}, ${MET_N}`,
      `10–11 mogelijk: ${MET_N}, ${ZORG}`,
      `13–14 mogelijk: ${MET_N}`,
      `14–25 zeker: ${MET_N}`,
      `25–26 mogelijk: ${MET_N}`,
    ]);
  });

  test("the last hour that is looked at is the fortieth: a wage of 18 years stays below the norm of a couple", () => {
    const jong = zonderVrijlating({
      geboortedatum: isoDate("2007-06-01"),
      partner: { geboortedatum: isoDate("2000-01-01"), brutoloonInCenten: cents(0) },
    });
    const vallen = armoedevallen(jong);
    expect([vallen[0]!.vanUren, vallen.at(-1)!.totUren]).toEqual([0, 40]);
  });

  describe("under a law with steeper phase-outs than ours", () => {
    /** 60% for the zorgtoeslag from € 29.736 on (26,5 hours of € 20), another share for the huurtoeslag before it. */
    const register = (huurdeel: number) =>
      aangevuld(landelijk, [
        { sleutel: "zorgtoeslag.afbouw", waarde: waarde("2026-01-01", 600_000, "verzonnen") },
        { sleutel: "huurtoeslag.afbouw.alleen", waarde: waarde("2026-01-01", huurdeel, "verzonnen") },
      ]);
    const situatie = met({ uurloonInCenten: cents(20_00) }, { inkomen: { soort: "geen" } });

    test("rules that take together stand in one trap, by what they take in all its hours", () => {
      const [val] = armoedevallen(situatie, register(400_000));
      expect([val!.vanUren, val!.totUren, val!.isZeker]).toEqual([26, 29, true]);
      // An hour a week more is 20 × 52 × 1,08 a year. In the first hour the huurtoeslag takes most, in all three the other.
      expect(val!.oorzaken).toEqual([
        { regel: ZORG, bron: "Wzt art. 2 lid 3", bedragInCenten: 129_20 }, // all of it
        { regel: HUUR, bron: "Wht art. 21 lid 2", bedragInCenten: 112_32 }, // 3 × 1.123,20 × 40% ÷ 12
      ]);
    });

    test("where another rule joins, a new trap begins", () => {
      expect(kort(situatie, register(650_000))).toEqual([
        `23–24 zeker: ${HUUR}`,
        `24–26 mogelijk: ${HUUR}`,
        `26–27 mogelijk: ${HUUR}, ${ZORG}`,
        `27–28 zeker: ${ZORG}`,
      ]);
    });
  });
});

describe("when something is a trap: less than a tenth of the extra net wage is left", () => {
  const val = (van: number, tot: number) => isVal(cents(100_00), { van: cents(van), tot: cents(tot) });

  test("a tenth itself is none, a cent less is", () => {
    expect(val(10_00, 10_00)).toEqual({ zeker: false, mogelijk: false });
    expect(val(9_99, 10_00)).toEqual({ zeker: false, mogelijk: true });
    expect(val(9_99, 9_99)).toEqual({ zeker: true, mogelijk: true });
  });
});

describe("what took, between two pictures", () => {
  const beeld = blijvendBeeld(IEMAND, true, JANUARI, landelijk);
  const marge = (van: number, tot = van): Marge => ({ van: cents(van), tot: cents(tot) });

  const beeldMet = (
    inkomen: Partial<Beeld["inkomen"]>,
    toeslagen: Partial<Beeld["toeslagen"]> = {},
  ): Beeld => ({
    ...beeld,
    inkomen: { ...beeld.inkomen, bijstand: marge(500_00), wwNetto: marge(300_00), ...inkomen },
    toeslagen: {
      ...beeld.toeslagen,
      zorgtoeslag: marge(100_00),
      kindgebondenBudget: marge(200_00),
      huurtoeslag: marge(300_00),
      ...toeslagen,
    },
  });
  const voor = beeldMet({});

  test("every rule with its source, the one that took most first, and none that took nothing or gave", () => {
    const na = beeldMet(
      { bijstand: marge(499_99), wwNetto: marge(250_00) },
      { zorgtoeslag: marge(99_00), kindgebondenBudget: marge(100_00), huurtoeslag: marge(290_00) },
    );
    expect(oorzakenTussen(voor, na)).toEqual([
      {
        regel: "Kindgebonden budget: minder bij een hoger inkomen",
        bron: "Wkb art. 2 lid 7 en 8",
        bedragInCenten: 100_00,
      },
      { regel: "WW: UWV verrekent uw loon", bron: "bron ontbreekt", bedragInCenten: 50_00 },
      { regel: HUUR, bron: "Wht art. 21 lid 2", bedragInCenten: 10_00 },
      { regel: ZORG, bron: "Wzt art. 2 lid 3", bedragInCenten: 1_00 },
      { regel: MET_N, bron: "Pw art. 19 lid 2 en 31", bedragInCenten: 1 },
    ]);
    expect(oorzakenTussen(na, voor)).toEqual([]);
    expect(oorzakenTussen(voor, voor)).toEqual([]);
  });

  test("of a range the end that loses most counts", () => {
    const bedrag = (van: Marge, naar: Marge) =>
      oorzakenTussen(beeldMet({}, { huurtoeslag: van }), beeldMet({}, { huurtoeslag: naar }))[0]
        ?.bedragInCenten;
    expect(bedrag(marge(100_00, 200_00), marge(90_00, 150_00))).toBe(50_00);
    expect(bedrag(marge(100_00, 200_00), marge(40_00, 150_00))).toBe(60_00);
    expect(bedrag(marge(100_00, 200_00), marge(150_00, 200_00))).toBeUndefined();
  });

  test("an amount that is not known on one side took nothing", () => {
    const onbekend = beeldMet({}, { huurtoeslag: null });
    expect(oorzakenTussen(voor, onbekend)).toEqual([]);
    expect(oorzakenTussen(onbekend, beeldMet({}, { huurtoeslag: marge(0) }))).toEqual([]);
  });

  test("the exemption that holds is named, or that the whole wage counts", () => {
    const regel = (vrijlating: Beeld["inkomen"]["vrijlating"]) =>
      oorzakenTussen(voor, beeldMet({ bijstand: marge(0), vrijlating }))[0]!.regel;
    const { vrijlating } = beeld.inkomen;
    expect(regel(null)).toBe(HELEMAAL);
    expect(regel({ ...vrijlating!, onderdeel: null })).toBe(HELEMAAL);
    expect(regel({ ...vrijlating!, onderdeel: "y" })).toBe(
      "Bijstand: uw loon gaat er af, op de vrijlating van onderdeel y na",
    );
  });

  test("the difference is taken end by end", () => {
    const besteedbaar = (van: number, tot: number): Beeld => ({ ...beeld, besteedbaar: marge(van, tot) });
    expect(meer(besteedbaar(100, 200), besteedbaar(150, 210))).toEqual({ van: 10, tot: 50 });
    expect(meer(besteedbaar(100, 200), besteedbaar(90, 200))).toEqual({ van: -10, tot: 0 });
  });

  test("the net wage holds the vakantiegeld; without work it is nothing", () => {
    expect(nettoloonVan(beeld)).toBe(1_247_95 + 97_24);
    expect(nettoloonVan(beeldMet({ loon: null }))).toBe(0);
  });

  test("nothing is a trap for who has no bijstand and no toeslagen to lose", () => {
    expect(armoedevallen(met({}, { inkomen: { soort: "geen" }, huurInCenten: null }))).toEqual([]);
  });
});
