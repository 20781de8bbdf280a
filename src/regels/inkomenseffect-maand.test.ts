import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import type { Situatie } from "#regels/inkomenseffect";
import { maandinkomen, type Maandvraag } from "#regels/inkomenseffect-maand";
import { vast } from "#regels/marge";
import { landelijk } from "#regels/register";
import { IEMAND, met } from "../../tests/support/situaties.ts";

const JANUARI = isoDate("2026-01-01");

const maand = (situatie: Situatie, over: Partial<Maandvraag> = {}) =>
  maandinkomen(
    { situatie, isAanHetWerk: true, maand: JANUARI, peildag: JANUARI, maanden: {}, ...over },
    landelijk,
  );

const NIETS = vast(cents(0));
const partnerMet = (bruto: number) => ({
  geboortedatum: isoDate("1986-01-01"),
  brutoloonInCenten: cents(bruto),
});

describe("bijstand in January 2026, alone (R-263)", () => {
  test("without the work there is the norm and nothing else", () => {
    const { stappen, ...inkomen } = maand(IEMAND, { isAanHetWerk: false });
    expect(inkomen).toEqual({
      loon: null,
      partnerloon: null,
      wwBruto: NIETS,
      wwNetto: NIETS,
      bijstand: vast(cents(1_401_50)),
      vrijlating: null,
      netto: vast(cents(1_401_50)),
    });
    expect(stappen.map(({ naam }) => naam)).toEqual([
      "Bijstandsnorm: alleenstaand, 21 jaar tot AOW",
      "Waarvan vakantietoeslag",
      "Bijstand die blijft",
    ]);
  });

  test("work of no hours brings no wage", () => {
    const { loon, vrijlating, bijstand } = maand(met({ urenPerWeek: hours(0) }));
    expect([loon, vrijlating, bijstand]).toEqual([null, null, vast(cents(1_401_50))]);
  });

  test("20 hours: wage, exemption, the bijstand that remains and all of it together", () => {
    const { loon, vrijlating, bijstand, netto, stappen } = maand(IEMAND);
    expect(loon!.nettoInCenten).toBe(1_247_95);
    expect(vrijlating!.bedrag).toEqual(vast(cents(285_00))); // 25% is 311,99
    expect(bijstand).toEqual({
      van: 336_56, // 1.401,50 − (1.247,95 + 101,99 − 285,00)
      tot: 341_31, // 1.401,50 − (1.247,95 + 97,24 − 285,00)
    });
    expect(netto).toEqual({ van: 1_247_95 + 97_24 + 336_56, tot: 1_247_95 + 97_24 + 341_31 });
    expect(stappen.map(({ naam }) => naam)).toEqual([
      "Bijstandsnorm: alleenstaand, 21 jaar tot AOW",
      "Waarvan vakantietoeslag",
      "Vrijlating, onderdeel n",
      "Bijstand die blijft",
    ]);
  });

  test("36 hours: no bijstand, so no exemption is used up", () => {
    const { bijstand, vrijlating } = maand(met({ urenPerWeek: hours(36) }));
    expect([bijstand, vrijlating]).toEqual([NIETS, null]);
  });

  test("a pension contribution is no income: bijstand makes up for what it takes", () => {
    const { loon, bijstand } = maand(met({ pensioenInCenten: cents(50_00) }));
    expect(loon!.nettoInCenten).toBe(1_200_37);
    expect(bijstand).toEqual({ van: 384_14, tot: 388_97 }); // 1.401,50 − (1.200,37 + 101,99 or 97,16 − 285,00)
  });
});

describe("with a partner", () => {
  test("who earns nothing there is no second wage", () => {
    expect(maand({ ...IEMAND, partner: partnerMet(0) }).partnerloon).toBeNull();
    expect(maand({ ...IEMAND, partner: partnerMet(1) }).partnerloon).not.toBeNull();
  });

  test("both wages go off the norm with both holiday allowances, the exemption is of one wage", () => {
    const { vrijlating, bijstand, netto } = maand(
      met({ urenPerWeek: hours(8) }, { partner: partnerMet(900_00) }),
    );
    expect(vrijlating!.bedrag).toEqual(vast(cents(127_49))); // 25% of 509,95
    expect(bijstand).toEqual({
      van: 606_87, // 2.002,13 − (509,95 + 900,00 + 40,80 + 72,00 − 127,49)
      tot: 613_79, // 72,00 is 65,08 after tax: € 83 a year
    });
    const lonen = 509_95 + 40_80 + 900_00 + 65_08;
    expect(netto).toEqual({ van: lonen + 606_87, tot: lonen + 613_79 });
  });
});

describe("WW of € 1.500 (R-263)", () => {
  const ww = (naastWerk: number | null): Situatie => ({
    ...IEMAND,
    inkomen: {
      soort: "ww",
      brutoInCenten: cents(1_500_00),
      brutoNaastWerkInCenten: naastWerk === null ? null : cents(naastWerk),
    },
  });

  test("without the work UWV uses the heffingskorting, not the arbeidskorting", () => {
    const { wwBruto, wwNetto, netto, ...rest } = maand(ww(600_00), { isAanHetWerk: false });
    expect([wwBruto, wwNetto]).toEqual([vast(cents(1_500_00)), vast(cents(1_223_92))]); // (6.428 − 3.115) ÷ 12
    expect(netto).toEqual(wwNetto);
    expect(rest).toMatchObject({ bijstand: NIETS, vrijlating: null, stappen: [] });
  });

  test("beside the work the employer uses it: what UWV says is taxed in full", () => {
    const { wwBruto, wwNetto, netto } = maand(ww(600_00));
    expect([wwBruto, wwNetto]).toEqual([vast(cents(600_00)), vast(cents(386_08))]); // 2.567 ÷ 12
    expect(netto).toEqual(vast(cents(1_247_95 + 97_24 + 386_08)));
  });

  test("as long as UWV has not said it: from nothing to the whole", () => {
    const { wwBruto, wwNetto } = maand(ww(null));
    expect([wwBruto, wwNetto]).toEqual([
      { van: 0, tot: 1_500_00 },
      { van: 0, tot: 964_33 }, // 6.428 ÷ 12
    ]);
  });

  test("nothing before work is nothing beside it, whatever the wage", () => {
    expect(maand({ ...IEMAND, inkomen: { soort: "geen" } })).toMatchObject({
      wwBruto: NIETS,
      bijstand: NIETS,
      vrijlating: null,
      netto: vast(cents(1_247_95 + 97_24)),
      stappen: [],
    });
  });
});

describe("which exemption of art. 31 lid 2 follows from the situation (R-263)", () => {
  const zonderLks = (rest: Partial<Situatie> = {}) => met({ metLoonkostensubsidie: false }, rest);
  const onderdeel = (situatie: Situatie, over: Partial<Maandvraag> = {}) =>
    maand(situatie, over).vrijlating!.onderdeel;
  const op = { maanden: { n: 6 } };

  test("the first six months n, after that none without a reason", () => {
    expect(onderdeel(zonderLks(), { maanden: { n: 5 } })).toBe("n");
    expect(onderdeel(zonderLks(), op)).toBeNull();
  });

  test("n from the birthday on which someone is 27", () => {
    expect(onderdeel(zonderLks({ geboortedatum: isoDate("1999-01-01") }))).toBe("n");
    expect(onderdeel(zonderLks({ geboortedatum: isoDate("1999-01-02") }))).toBeNull();
  });

  test("no n where the college finds that the work does not help", () => {
    expect(onderdeel(zonderLks({ draagtBij: false }))).toBeNull();
    expect(onderdeel(zonderLks({ draagtBij: true }))).toBe("n");
  });

  test("y for who can work fewer hours", () => {
    expect(onderdeel(zonderLks({ isMedischUrenbeperkt: true }), op)).toBe("y");
    expect(onderdeel(zonderLks({ isMedischUrenbeperkt: false }), op)).toBeNull();
  });

  test("z beside loonkostensubsidie, then aa where more hours are not possible", () => {
    const over = { maanden: { n: 6, z: 12 } };
    expect(onderdeel(IEMAND, op)).toBe("z");
    expect(onderdeel(IEMAND, over)).toBeNull();
    expect(onderdeel({ ...IEMAND, isUitbreidingOnmogelijk: true }, over)).toBe("aa");
  });

  test("r for a parent alone, as long as a child is below 12", () => {
    expect(onderdeel(zonderLks({ kinderen: [isoDate("2014-01-02")] }), op)).toBe("r");
    expect(onderdeel(zonderLks({ kinderen: [isoDate("2014-01-01")] }), op)).toBeNull();
  });

  test("the month says which rule holds, the day of the amounts how much: 34a in 2027 at amounts of 2026", () => {
    const { vrijlating, bijstand } = maand(zonderLks(), {
      maand: isoDate("2027-01-01"),
      peildag: isoDate("2026-12-01"),
    });
    expect(vrijlating).toMatchObject({ onderdeel: "34a", bedrag: vast(cents(190_68)) }); // 15% of 1.271,21
    expect(bijstand).toEqual({ van: 235_00, tot: 239_92 }); // 1.419,46 − (1.271,21 + 103,93 or 99,01 − 190,68)
  });
});
