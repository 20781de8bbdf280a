import { expect, test } from "vitest";
import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { cents, exactly, inEuros, type Rate } from "#core/money";
import { loonkostensubsidie, type LksVraag } from "#regels/loonkostensubsidie";
import { type Geval, naieveSubsidie } from "./naief-loonkostensubsidie.ts";

const GEVALLEN = 100_000;

/** The same numbers every time (Numerical Recipes), from 0 up to but not including `below`. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
type Random = ReturnType<typeof numbers>;

const EERSTE = isoDate("2015-01-01");
const DAYS: readonly IsoDate[] = Array.from({ length: 13 * 365 }, (_, day) => addDays(EERSTE, day));

/** Whole percentages as often as any other, above 100% now and then. */
const aLoonwaarde = (random: Random): Rate =>
  (random(2) === 0 ? random(111) * 10_000 : random(1_100_000)) as Rate;

const someUren = (random: Random): Hours =>
  (random(2) === 0 ? 100 * (1 + random(45)) : 1 + random(5000)) as Hours;

function aVraag(random: Random): { vraag: LksVraag; dag: IsoDate } {
  const at = random(DAYS.length - 800);
  const startdatum = DAYS[at]!;
  const dag = DAYS[at + random(800)]!;
  const changes = Array.from({ length: random(3) }, () => at + 1 + random(700)).toSorted((a, b) => a - b);
  const vraag = {
    startdatum,
    loonwaarde: random(4) === 0 ? ("forfaitair" as const) : aLoonwaarde(random),
    nieuweLoonwaarden: [...new Set(changes)].map((day) => ({
      vanaf: DAYS[day]!,
      loonwaarde: aLoonwaarde(random),
    })),
    urenPerWeek: someUren(random),
    voltijdUren: [36_00, 38_00, 40_00, 37_50][random(4)] as Hours,
    geboortedatum:
      random(2) === 0 ? null : addDays(addMonths(startdatum, -12 * (14 + random(12))), -random(365)),
  };
  return { vraag, dag };
}

const decimal = (whole: number, decimals: number): string => {
  const digits = String(whole).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
const inProcent = (rate: Rate | "forfaitair") => (rate === "forfaitair" ? rate : decimal(rate, 4));

const gevalVan = (vraag: LksVraag, dag: IsoDate): Geval => ({
  start: vraag.startdatum,
  dag,
  loonwaarde: inProcent(vraag.loonwaarde),
  nieuw: (vraag.nieuweLoonwaarden ?? []).map(({ vanaf, loonwaarde }) => ({
    vanaf,
    loonwaarde: inProcent(loonwaarde),
  })),
  uren: decimal(vraag.urenPerWeek, 2),
  voltijd: decimal(vraag.voltijdUren, 2),
  geboren: vraag.geboortedatum ?? null,
});

function ours(vraag: LksVraag, dag: IsoDate): string {
  try {
    return inEuros(exactly(cents(loonkostensubsidie(vraag, dag).bedragInCenten)));
  } catch (error) {
    if (error instanceof RangeError) return "geen";
    throw error;
  }
}

test(`${GEVALLEN} subsidies are to the cent what someone else makes of the same article (R-302)`, () => {
  const random = numbers(20_261_122);
  const differences: string[] = [];
  let withAmount = 0;
  for (let count = 0; count < GEVALLEN; count++) {
    const { vraag, dag } = aVraag(random);
    const geval = gevalVan(vraag, dag);
    const [a, b] = [ours(vraag, dag), naieveSubsidie(geval)];
    if (a !== b) differences.push(`${a} ≠ ${b} for ${JSON.stringify(geval)}`);
    if (a !== "geen") withAmount += 1;
  }
  expect(differences.slice(0, 5)).toEqual([]);
  expect(withAmount).toBeGreaterThan(GEVALLEN * 0.7);
  expect(withAmount).toBeLessThan(GEVALLEN * 0.99);
}, 60_000);

test("the other reading would be noticed: it gives what was published", () => {
  const geval = {
    start: "2025-01-01",
    dag: "2025-01-01",
    nieuw: [],
    uren: "32",
    voltijd: "40",
    geboren: null,
  };
  expect(naieveSubsidie({ ...geval, loonwaarde: "60" })).toBe("1039.44");
  expect(naieveSubsidie({ ...geval, loonwaarde: "forfaitair" })).toBe("1299.30");
  expect(naieveSubsidie({ ...geval, loonwaarde: "100" })).toBe("0.00");
});
