import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import type { Situatie } from "#regels/inkomenseffect";
import { blijvendBeeld, eersteVan, lopendeMaanden } from "#regels/inkomenseffect-loop";
import { vast } from "#regels/marge";
import { waarde } from "#regels/parameter";
import { aangevuld, landelijk, type Register } from "#regels/register";
import { IEMAND, met, registerMetFout } from "../../tests/support/situaties.ts";

const maanden = (situatie: Situatie, aantal: number, register: Register = landelijk) =>
  lopendeMaanden(situatie, aantal, register);

const bekend = (situatie: Situatie, aantal: number) =>
  maanden(situatie, aantal).map((maand) => {
    if (!maand.isBekend) throw new Error(`${maand.maand}: ${maand.ontbreekt}`);
    return maand;
  });

const onderdelen = (situatie: Situatie, aantal: number) =>
  bekend(situatie, aantal).map(({ na }) => na.inkomen.vrijlating?.onderdeel ?? null);

const maal = <T>(aantal: number, value: T): T[] => Array.from({ length: aantal }, () => value);

test("the months run from the first of the month in which the work starts", () => {
  const found = maanden(met({ startdatum: isoDate("2026-02-28") }), 3);
  expect(found.map(({ maand }) => maand)).toEqual(["2026-02-01", "2026-03-01", "2026-04-01"]);
  expect(eersteVan(isoDate("2026-12-31"))).toBe("2026-12-01");
});

test("the year of the toeslagen counts the months before the work as they were (R-263)", () => {
  const [september] = bekend(met({ startdatum: isoDate("2026-09-15") }), 1);
  // Six months of 1.401,50 and two of 1.419,46; four of 1.299,13 with 103,93 vakantiegeld and 329,32 to 334,24 bijstand.
  const netto = 6 * 1_401_50 + 2 * 1_419_46;
  const lonen = 4 * (1_299_13 + 103_93);
  expect(september!.na.toeslagen.toetsingsinkomen).toEqual({
    van: lonen + Math.round((netto + 4 * 329_32 - 3_115_00) / 0.6425), // with the heffingskorting
    tot: lonen + Math.round((netto + 4 * 334_24) / 0.6425), // without it
  });
  expect(september!.voor.toeslagen.toetsingsinkomen).toEqual(
    vast(cents(Math.round((6 * 1_401_50 + 6 * 1_419_46 - 3_115_00) / 0.6425))),
  );
});

test("the months after the last one count as they go on, with the exemptions that are left", () => {
  const [eerste] = bekend(IEMAND, 1);
  const [heelJaar] = bekend(IEMAND, 12);
  expect(eerste!.na).toEqual(heelJaar!.na);
});

test("everything after tax and the toeslagen together are what there is to spend", () => {
  const [{ voor, na }] = bekend(IEMAND, 1) as [ReturnType<typeof bekend>[number]];
  expect(voor.besteedbaar).toEqual(vast(cents(1_401_50 + 129_20 + 334_20)));
  expect(na.besteedbaar).toEqual({
    van: na.inkomen.netto.van + na.toeslagen.samen.van,
    tot: na.inkomen.netto.tot + na.toeslagen.samen.tot,
  });
});

describe("months of an exemption are used up on the way (R-263)", () => {
  const kort = { urenPerWeek: hours(12), metLoonkostensubsidie: false };

  test("n and z: what was used before counts", () => {
    const gebruikt = met({ urenPerWeek: hours(12) }, { maanden: { n: 4, z: 9 } });
    expect(onderdelen(gebruikt, 6)).toEqual(["n", "n", "z", "z", "z", null]);
  });

  test("r: thirty months", () => {
    const ouder = met(kort, { kinderen: [isoDate("2019-03-01")], maanden: { n: 6, r: 28 } });
    expect(onderdelen(ouder, 3)).toEqual(["r", "r", null]);
  });

  test("y and aa have no end", () => {
    const y = met(kort, { isMedischUrenbeperkt: true, maanden: { n: 5 } });
    expect(onderdelen(y, 12)).toEqual(["n", ...maal(11, "y")]);
    const aa = met({ urenPerWeek: hours(12) }, { isUitbreidingOnmogelijk: true, maanden: { n: 6, z: 11 } });
    expect(onderdelen(aa, 12)).toEqual(["z", ...maal(11, "aa")]);
  });

  test("a month without bijstand uses none", () => {
    expect(onderdelen(met({ urenPerWeek: hours(36) }, { maanden: { n: 5 } }), 2)).toEqual([null, null]);
  });
});

describe("a month whose amounts are not published", () => {
  const laatste = { naLaatsteBedragen: "laatste bedragen" } as const;
  const peildagen = (situatie: Situatie, aantal: number, register?: Register) =>
    maanden(situatie, aantal, register).map(({ peildag }) => peildag);

  test("stays open, and says what is missing", () => {
    const [december, januari] = maanden(met({ startdatum: isoDate("2026-12-01") }), 2);
    expect(december!.isBekend).toBe(true);
    expect(januari).toEqual({
      maand: "2027-01-01",
      peildag: "2027-01-01",
      isBekend: false,
      ontbreekt: "Loonheffing: stap van de maandtabel",
    });
    expect(
      maanden(met({ startdatum: isoDate("2026-12-01") }, { naLaatsteBedragen: "open laten" }), 2),
    ).toEqual([december, januari]);
  });

  test("or takes the last amounts, of no more than 24 months before", () => {
    expect(peildagen(met({ startdatum: isoDate("2026-12-01") }, laatste), 2)).toEqual([
      "2026-12-01",
      "2026-12-01",
    ]);
    const later = maanden(met({ startdatum: isoDate("2028-12-01") }, laatste), 2);
    expect(later.map(({ peildag, isBekend }) => [peildag, isBekend])).toEqual([
      ["2026-12-01", true],
      ["2029-01-01", false],
    ]);
  });

  test("of one half year: an amount that came earlier than the others is not used yet", () => {
    const uurloon = waarde("2027-01-01", 15_30, "Staatscourant");
    const register = aangevuld(landelijk, [{ sleutel: "wml.uurloon", waarde: uurloon }]);
    expect(peildagen(met({ startdatum: isoDate("2027-01-01") }, laatste), 1, register)).toEqual([
      "2026-12-01",
    ]);
  });

  test("before the first amounts nothing is known either, also with the last amounts", () => {
    const [eerste] = maanden(met({ startdatum: isoDate("2023-12-01") }, laatste), 1);
    expect(eerste).toMatchObject({ peildag: "2023-12-01", isBekend: false });
  });

  test("one unknown month makes the year of its toeslagen unknown", () => {
    // Of the first half of 2025 the most of the exemption was not found; of the second half it was.
    const start = maanden(met({ startdatum: isoDate("2025-06-30") }), 8);
    expect(start.map(({ isBekend }) => isBekend)).toEqual([...maal(7, false), true]);
    expect(start[6]).toMatchObject({ maand: "2025-12-01", ontbreekt: "Vrijlating onderdeel n: hoogstens" });
    expect(bekend(met({ startdatum: isoDate("2025-07-01") }), 1)).toHaveLength(1);
  });

  test("a fault in the register is a fault, not an amount that is missing", () => {
    expect(() => maanden(IEMAND, 1, registerMetFout("wml.uurloon"))).toThrow("wml.uurloon cannot be read");
    expect(() => maanden({ ...IEMAND, ...laatste }, 1, registerMetFout("kgb.kind"))).toThrow(
      "kgb.kind cannot be read",
    );
  });
});

describe("a month that stays as it is for a whole year", () => {
  const blijft = (situatie: Situatie, isAanHetWerk = true) =>
    blijvendBeeld(situatie, isAanHetWerk, isoDate("2026-01-01"), landelijk);

  test("twelve times the wage, the vakantiegeld and the bijstand of the month", () => {
    expect(blijft(IEMAND).toeslagen.toetsingsinkomen).toEqual({
      van: 12 * (1_274_87 + 101_99) + 12 * 336_56, // bijstand of 4.038,72 a year: no tax after the korting
      tot: 12 * (1_274_87 + 101_99) + Math.round((12 * 341_31) / 0.6425),
    });
    expect(blijft(IEMAND, false).inkomen).toMatchObject({ loon: null, bijstand: vast(cents(1_401_50)) });
  });

  test("with the exemption that is left after the months before", () => {
    expect(blijft(IEMAND).inkomen.vrijlating!.onderdeel).toBe("n");
    expect(blijft({ ...IEMAND, maanden: { n: 6 } }).inkomen.vrijlating!.onderdeel).toBe("z");
  });

  test("with the last amounts, where the situation asks for them", () => {
    const later = { ...IEMAND, naLaatsteBedragen: "laatste bedragen" } as const;
    const beeld = blijvendBeeld(later, true, isoDate("2027-03-01"), landelijk);
    expect(beeld.inkomen.loon!.brutoInCenten).toBe(1_299_13);
    expect(beeld.toeslagen.zorgtoeslag).toEqual(vast(cents(129_20)));
  });
});
