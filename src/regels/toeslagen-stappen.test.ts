import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { huurtoeslag } from "#regels/huurtoeslag";
import { kindgebondenBudget } from "#regels/kindgebonden-budget";
import { loonheffing } from "#regels/loonheffing";
import { waarde } from "#regels/parameter";
import { aangevuld, landelijk, type Register } from "#regels/register";
import { zorgtoeslag } from "#regels/zorgtoeslag";

const DAG = isoDate("2026-03-01");

describe("the lines of the kindgebonden budget (R-302)", () => {
  const budget = (leeftijden: readonly number[], over = {}) =>
    kindgebondenBudget(
      { leeftijden, heeftPartner: true, toetsingsinkomenInCenten: cents(40_000_00), ...over },
      DAG,
    );
  const namen = (...leeftijden: number[]) =>
    budget(leeftijden).stappen.map(({ naam, som }) => `${naam}: ${som}`);
  const AFBOUW = "Door uw inkomen: 859,00 × 7,6%"; // 40.000 − 29.736 − 9.405

  test("a line for each age that counts for more, and none where no child has it", () => {
    expect(namen(4)).toEqual([
      "Kinderen: 1 × 2.580,00",
      AFBOUW,
      "Kindgebonden budget per jaar: 2.580,00 − 65,284",
    ]);
    expect(namen(4, 12, 15, 16)).toEqual([
      "Kinderen: 4 × 2.580,00",
      "Kinderen van 12 tot en met 15 jaar: 2 × 724,00",
      "Kinderen van 16 of 17 jaar: 1 × 964,00",
      AFBOUW,
      "Kindgebonden budget per jaar: 12.732,00 − 65,284",
    ]);
  });

  test("what each line is of, and how sure: the threshold is derived", () => {
    const { stappen } = budget([4]);
    expect(stappen.map(({ toelichting }) => toelichting)).toEqual([
      "per jaar",
      "deel van het inkomen boven 39.141,00",
      "voor alle kinderen samen",
    ]);
    expect(stappen.map(({ zekerheid }) => zekerheid)).toEqual(["letterlijk", "afgeleid", "afgeleid"]);
    const rijk = budget([4], { vermogenInCenten: cents(184_633_01) });
    expect(rijk.stappen.at(-1)!.toelichting).toBe("uw vermogen is te hoog");
  });

  test("an amount that is to be checked makes the whole to be checked", () => {
    const drempel = waarde("2026-01-01", 9_405_00, "van horen zeggen", "te controleren", "2026-12-31");
    const register = aangevuld(landelijk, [{ sleutel: "kgb.partner.drempel", waarde: drempel }]);
    const vraag = { leeftijden: [4], heeftPartner: true, toetsingsinkomenInCenten: cents(0) };
    const { stappen } = kindgebondenBudget(vraag, DAG, register);
    expect(stappen.map(({ zekerheid }) => zekerheid)).toEqual([
      "letterlijk",
      "te controleren",
      "te controleren",
    ]);
  });
});

describe("the lines of the zorgtoeslag (R-302)", () => {
  const vraag = { toetsingsinkomenInCenten: cents(0), heeftPartner: false };
  const zekerheden = (register: Register = landelijk) =>
    zorgtoeslag(vraag, DAG, register).stappen.map(({ zekerheid }) => zekerheid);

  test("the premium is literal, the own share rests on a derived threshold, and so does the whole", () => {
    expect(zekerheden()).toEqual(["letterlijk", "afgeleid", "afgeleid", "afgeleid"]);
  });

  test("a premium, or a share, that is to be checked makes the whole to be checked", () => {
    const gehoord = (value: number) =>
      waarde("2026-01-01", value, "van horen zeggen", "te controleren", "2026-12-31");
    const premie = aangevuld(landelijk, [
      { sleutel: "zorgtoeslag.standaardpremie", waarde: gehoord(2_119_00) },
    ]);
    expect(zekerheden(premie)).toEqual(["te controleren", "afgeleid", "afgeleid", "te controleren"]);
    const norm = aangevuld(landelijk, [
      { sleutel: "zorgtoeslag.norm.alleenstaand", waarde: gehoord(19_120) },
    ]);
    expect(zekerheden(norm)).toEqual(["letterlijk", "te controleren", "te controleren", "te controleren"]);
  });
});

test("with the ijkpunt in the register the huurtoeslag says what the income takes, and that nothing is missing", () => {
  const ijkpunt = waarde("2026-01-01", 22_000_00, "besluit", "letterlijk", "2026-12-31");
  const register = aangevuld(landelijk, [{ sleutel: "huurtoeslag.ijkpunt.alleen", waarde: ijkpunt }]);
  const vraag = { huurInCenten: cents(650_00), personen: 1, toetsingsinkomenInCenten: cents(23_000_00) };
  const found = huurtoeslag(vraag, DAG, register);
  expect([found.perMaand, found.bronOntbreekt]).toEqual([{ van: 311_70, tot: 311_70 }, false]); // 334,20 − 22,50
  expect(found.stappen.at(-1)).toMatchObject({
    toelichting: "minder door uw inkomen",
    som: "(23.000,00 − 22.000,00) × 27% ÷ 12",
  });
  const rijk = huurtoeslag({ ...vraag, vermogenInCenten: cents(38_479_01) }, DAG);
  expect([rijk.perMaand.tot, rijk.bronOntbreekt]).toEqual([0, false]);
});

test("a wage below zero is refused with the amount", () => {
  expect(() => loonheffing({ maandloonInCenten: cents(-1), metKorting: true }, DAG)).toThrow(
    "A wage below zero: -1",
  );
});
