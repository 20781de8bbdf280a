import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { inkomenseffect, type Situatie } from "#regels/inkomenseffect";
import { gebeurtenissen } from "#regels/inkomenseffect-gebeurtenissen";
import { type Lopendemaand, lopendeMaanden } from "#regels/inkomenseffect-loop";
import { landelijk } from "#regels/register";
import { IEMAND, met } from "../../tests/support/situaties.ts";

/** Everything that happens, in order: month, kind, sentence. */
const wat = (situatie: Situatie) =>
  inkomenseffect(situatie).maanden.flatMap(({ maand, gebeurtenissen: gebeurd }) =>
    gebeurd.map(({ soort, wat }) => `${maand.slice(0, 7)} ${soort}: ${wat}`),
  );
const bronnen = (situatie: Situatie) =>
  inkomenseffect(situatie).maanden.flatMap(({ gebeurtenissen: gebeurd }) =>
    gebeurd.map(({ bron, zekerheid }) => `${bron} (${zekerheid})`),
  );

const WERK = "2026-01 werk: U gaat werken.";
const JULI = "2026-07 bedragen: Nieuwe bedragen voor loon en bijstand.";
const GEEN_BIJSTAND = "bijstand: U hebt geen bijstand meer nodig: uw inkomen is hoger dan de norm.";
const BEGIN_N =
  "2026-01 vrijlating: De vrijlating van artikel 31 lid 2 onderdeel n begint: de eerste 6 maanden dat u werkt naast bijstand.";
const EINDE_N = "vrijlating: De vrijlating van artikel 31 lid 2 onderdeel n stopt.";

describe("exemptions and bijstand in the months of 2026 (R-263)", () => {
  test("20 hours with loonkostensubsidie: n for six months, then z", () => {
    expect(wat(IEMAND)).toEqual([
      WERK,
      BEGIN_N,
      `2026-07 ${EINDE_N}`,
      "2026-07 vrijlating: De vrijlating van artikel 31 lid 2 onderdeel z begint: werk met loonkostensubsidie, na de maanden van onderdeel n.",
      JULI,
    ]);
    expect(bronnen(IEMAND)).toEqual([
      "arbeidsovereenkomst (letterlijk)",
      "Pw artikel 31 lid 2 onderdeel n (letterlijk)",
      "Pw artikel 31 lid 2 onderdeel n (letterlijk)",
      "Pw artikel 31 lid 2 onderdeel z (letterlijk)",
      "het register van bedragen (letterlijk)",
    ]);
  });

  test("24 hours: with n there is bijstand left, with z there is none, and so z does not begin", () => {
    const situatie = met({ urenPerWeek: hours(24) });
    expect(wat(situatie)).toEqual([WERK, BEGIN_N, `2026-07 ${EINDE_N}`, `2026-07 ${GEEN_BIJSTAND}`, JULI]);
    expect(bronnen(situatie)[3]).toBe("Pw art. 19 lid 2 (letterlijk)");
  });

  test("36 hours: no bijstand from the first month on, told once", () => {
    expect(wat(met({ urenPerWeek: hours(36) }))).toEqual([WERK, `2026-01 ${GEEN_BIJSTAND}`, JULI]);
  });

  test("an agreed wage between the norms of January and July: bijstand comes back", () => {
    // 15,50 × 20 × 52 ÷ 12 is 1.343,33: 1.313,25 net with 102,39 vakantiegeld, over 1.401,50 and under 1.419,46
    const situatie = met(
      { uurloonInCenten: cents(15_50), metLoonkostensubsidie: false },
      { maanden: { n: 6 } },
    );
    expect(wat(situatie)).toEqual([
      WERK,
      `2026-01 ${GEEN_BIJSTAND}`,
      "2026-07 bijstand: U krijgt weer een aanvulling.",
      JULI,
    ]);
    expect(bronnen(situatie)[2]).toBe("Pw art. 19 lid 2 (letterlijk)");
  });

  test("a parent alone: n, then r until the month after the child is 12, then none", () => {
    const situatie = met(
      { urenPerWeek: hours(12), metLoonkostensubsidie: false },
      { kinderen: [isoDate("2014-03-15")], maanden: { n: 4 } },
    );
    expect(wat(situatie)).toEqual([
      WERK,
      BEGIN_N,
      `2026-03 ${EINDE_N}`,
      "2026-03 vrijlating: De vrijlating van artikel 31 lid 2 onderdeel r begint: u zorgt alleen voor een kind jonger dan 12 jaar.",
      "2026-04 vrijlating: De vrijlating van artikel 31 lid 2 onderdeel r stopt.",
      "2026-04 kinderen: Een kind is 12 jaar geworden: het kindgebonden budget verandert.",
      JULI,
    ]);
    expect(bronnen(situatie)[5]).toBe("Wkb art. 2 (letterlijk)");
  });

  test("below 27 with loonkostensubsidie the law does not say whether z waits: to be checked", () => {
    const jong = { ...IEMAND, geboortedatum: isoDate("2000-01-01") };
    expect(bronnen(jong)[1]).toBe("Pw artikel 31 lid 2 onderdeel z (te controleren)");
  });
});

describe("the kindgebonden budget changes in the month after a birthday", () => {
  const kinderen = (...geboren: string[]) =>
    wat(met({}, { inkomen: { soort: "geen" }, huurInCenten: null, kinderen: geboren.map(isoDate) })).filter(
      (text) => text.includes("kinderen"),
    );
  const jaar = (maand: string, leeftijd: number) =>
    `${maand} kinderen: Een kind is ${leeftijd} jaar geworden: het kindgebonden budget verandert.`;

  test("at 12, at 16 and at 18, each child by itself", () => {
    expect(kinderen("2010-05-10", "2008-09-30", "2014-05-31")).toEqual([
      jaar("2026-06", 16),
      jaar("2026-06", 12),
      jaar("2026-10", 18),
    ]);
  });

  test("on the first of a month it is the month after, on the last of a month the next day", () => {
    expect(kinderen("2014-05-01", "2014-06-30")).toEqual([jaar("2026-06", 12), jaar("2026-07", 12)]);
  });

  test("a child that comes this year, or was 18 before, makes no step", () => {
    expect(kinderen("2026-04-01", "2026-04-15", "2026-12-31", "2007-06-15")).toEqual([]);
  });

  test("nothing is told of the first month: it has no month before", () => {
    expect(kinderen("2013-12-31", "2014-01-01")).toEqual([jaar("2026-02", 12)]);
  });
});

describe("amounts that change, or are not known yet", () => {
  test("work that goes on over a new year: toeslagen look at another income (R-263)", () => {
    const start = met({ startdatum: isoDate("2025-07-15") });
    expect(wat(start).filter((text) => text.includes("bedragen"))).toEqual([
      "2026-01 bedragen: Nieuwe bedragen, en de toeslagen kijken naar het inkomen van dit nieuwe jaar.",
    ]);
  });

  test("after the last known month it is said once, and again with each half year", () => {
    const open = met({ startdatum: isoDate("2026-09-15") });
    expect(wat(open).slice(2)).toEqual([
      "2027-01 bedragen: Nog niet bekend: Loonheffing: stap van de maandtabel.",
      "2027-07 bedragen: Nog niet bekend: Loonheffing: stap van de maandtabel.",
    ]);
  });

  test("shown with the last amounts it is said once, and is to be checked", () => {
    const situatie = met(
      { startdatum: isoDate("2026-12-01"), metLoonkostensubsidie: false },
      { naLaatsteBedragen: "laatste bedragen", maanden: { "34a": 10 } },
    );
    expect(wat(situatie).slice(2)).toEqual([
      `2027-01 ${EINDE_N}`,
      "2027-01 vrijlating: De vrijlating van artikel 34a begint: de eerste 12 maanden dat u werkt naast bijstand.",
      "2027-01 bedragen: De bedragen vanaf 1 januari 2027 zijn nog niet bekend. Hier staan die van 1 december 2026.",
      "2027-03 vrijlating: De vrijlating van artikel 34a stopt.",
    ]);
    expect(bronnen(situatie).slice(3)).toEqual([
      "Pw artikel 34a (te controleren)",
      "het register van bedragen (te controleren)",
      "Pw artikel 34a (letterlijk)",
    ]);
  });

  test("in the first month too", () => {
    const situatie = met(
      { startdatum: isoDate("2027-02-10") },
      { naLaatsteBedragen: "laatste bedragen", inkomen: { soort: "geen" } },
    );
    expect(wat(situatie)).toEqual([
      "2027-02 werk: U gaat werken.",
      "2027-02 bedragen: De bedragen vanaf 1 februari 2027 zijn nog niet bekend. Hier staan die van 1 december 2026.",
    ]);
  });
});

describe("one month beside the month before", () => {
  const [januari, februari] = lopendeMaanden(met({ urenPerWeek: hours(36) }), 2, landelijk);
  const onbekend = (maand: string): Lopendemaand => ({
    maand: isoDate(maand),
    peildag: isoDate(maand),
    isBekend: false,
    ontbreekt: "Uurloon",
  });
  const wat = (maand: Lopendemaand, vorige: Lopendemaand | null) =>
    gebeurtenissen(IEMAND, maand, vorige, landelijk).map(({ wat }) => wat);

  test("a month that is not known is told after one that is, in any month of the year", () => {
    expect(wat(onbekend("2026-03-01"), februari!)).toEqual(["Nog niet bekend: Uurloon."]);
    expect(wat(onbekend("2026-04-01"), onbekend("2026-03-01"))).toEqual([]);
    expect(wat(onbekend("2026-07-01"), onbekend("2026-06-01"))).toEqual(["Nog niet bekend: Uurloon."]);
    expect(wat(onbekend("2026-04-01"), null)).toEqual(["U gaat werken.", "Nog niet bekend: Uurloon."]);
  });

  test("after a month that is not known, what was before the work is compared", () => {
    expect(wat(februari!, onbekend("2026-01-01"))).toEqual([
      "U hebt geen bijstand meer nodig: uw inkomen is hoger dan de norm.",
    ]);
    expect(wat(februari!, januari!)).toEqual([]);
  });
});
