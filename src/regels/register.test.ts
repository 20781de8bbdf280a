import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { maandloonOp } from "#regels/minimumloon";
import { GeenWaarde, geldigOp, type Parameter, waarde } from "#regels/parameter";
import { aangevuld, bedragOp, landelijk, type Register, type Sleutel } from "#regels/register";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { bijstandsnorm } from "#regels/bijstandsnorm";
import { vrijlating } from "#regels/bijstand-vrijlating";
import { contractpremie } from "#regels/contractpremie";
import { huurtoeslag } from "#regels/huurtoeslag";
import { quotum } from "#regels/quotum";
import { registerMetFout } from "../../tests/support/situaties.ts";

const parameters: readonly [string, Parameter][] = Object.entries(landelijk);

describe.each(parameters)("%s", (_, { naam, wet, waarden }) => {
  test("has a name, an article and values in order, one for a day", () => {
    expect([naam, wet]).not.toContain("");
    expect(waarden.length).toBeGreaterThan(0);
    const days = waarden.map(({ vanaf }) => vanaf);
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const { vanaf, tot } of waarden) if (tot) expect(tot >= vanaf).toBe(true);
  });

  test("calls nothing literal that has no source, and gives no number where nobody knows one", () => {
    for (const { waarde, bron, zekerheid } of waarden) {
      if (bron === "bron ontbreekt") expect(["te controleren", "bron ontbreekt"]).toContain(zekerheid);
      expect(waarde === null).toBe(zekerheid === "bron ontbreekt");
      if (waarde !== null) expect(Number.isSafeInteger(waarde)).toBe(true);
    }
  });

  test("refuses the day before the first value", () => {
    const { vanaf } = waarden[0]!;
    const before = isoDate(`${Number(vanaf.slice(0, 4)) - 1}-12-31`);
    expect(() => geldigOp({ naam, wet, waarden, eenheid: "aantal" }, before)).toThrow(GeenWaarde);
  });
});

test("a value holds to the day before the next one, and the last one to the day it is known for", () => {
  const tot = (dag: string) => bedragOp(landelijk, "wml.uurloon", isoDate(dag)).tot;
  expect([tot("2026-06-30"), tot("2026-12-31")]).toEqual(["2026-06-30", "2026-12-31"]);
  expect(() => tot("2027-01-01")).toThrow(GeenWaarde);
});

const januari2027 = {
  sleutel: "wml.referentiemaandloon",
  waarde: waarde("2027-01-01", 2_400_00, "Stcrt. 2026, 99999", "letterlijk", "2027-06-30"),
} as const;

test("an amount that is added counts from its day on, and changes nothing before it", () => {
  const register = aangevuld(landelijk, [januari2027]);
  const dag = isoDate("2026-12-31");
  expect(maandloonOp(isoDate("2027-03-01"), null, register).bedrag).toBe(2_400_00);
  expect(maandloonOp(dag, null, register)).toEqual(maandloonOp(dag));
  const vraag = {
    startdatum: isoDate("2026-09-01"),
    loonwaarde: percent(60),
    urenPerWeek: hours(32),
    voltijdUren: hours(36),
  };
  expect(loonkostensubsidie(vraag, dag, register)).toEqual(loonkostensubsidie(vraag, dag));
  expect(loonkostensubsidie(vraag, isoDate("2027-01-01"), register).bedragInCenten).toBe(1_138_18);
  expect(() => maandloonOp(isoDate("2027-07-01"), null, register)).toThrow(GeenWaarde);
});

test("an amount entered wrongly is replaced by one for the same first day", () => {
  const wrong = aangevuld(landelijk, [januari2027]);
  const right = aangevuld(wrong, [{ ...januari2027, waarde: { ...januari2027.waarde, waarde: 2_410_00 } }]);
  expect(maandloonOp(isoDate("2027-03-01"), null, right).bedrag).toBe(2_410_00);
  expect(right["wml.referentiemaandloon"].waarden).toHaveLength(25);
});

describe("a rule that can do without an amount does not take a fault in the register for one that is missing", () => {
  const dag = isoDate("2026-08-15");
  const huishouden = {
    leeftijd: "21-aow",
    partner: null,
    heeftKinderen: false,
    isInInrichting: true,
  } as const;
  const loon = {
    nettoloonInCenten: cents(500_00),
    leeftijd: 40,
    isAlleenstaandeOuderMetJongKind: false,
    isMedischUrenbeperkt: false,
    metLoonkostensubsidie: false,
    maanden: {},
  };
  const huur = { huurInCenten: cents(650_00), personen: 1, toetsingsinkomenInCenten: cents(0) };

  test.each<[Sleutel, (register: Register) => unknown]>([
    [
      "bijstand.norm.inrichting.verhoging.alleenstaand",
      (register) => bijstandsnorm(huishouden, dag, register),
    ],
    ["bijstand.vrijlating.uniform.deel", (register) => vrijlating(loon, dag, register)],
    ["contractpremie.bedrag", (register) => contractpremie({ startdatum: dag, einddatum: null }, register)],
    ["huurtoeslag.ijkpunt.alleen", (register) => huurtoeslag(huur, dag, register)],
    [
      "quotum.percentage",
      (register) => quotum({ jaar: 2026, verloondeUren: 100_000, urenBanenafspraak: 0 }, register),
    ],
  ])("%s", (sleutel, regel) => {
    expect(() => regel(landelijk)).not.toThrow();
    expect(() => regel(registerMetFout(sleutel))).toThrow(`${sleutel} cannot be read`);
  });
});
