import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { afbouw, beoordeel, MIJLPAALSTATUSSEN, type Punt } from "./overgang.ts";

const dag = (text: string) => isoDate(text);
const punt = (id: string, over: Partial<Punt> = {}): Punt => {
  const datum = over.datum ?? dag("2026-06-01");
  return { id, eersteDatum: datum, datum, status: "gepland", klaarOp: null, na: [], ...over };
};
const VANDAAG = dag("2026-05-01");

test("what is late, what waits for it, and when that can be ready at the earliest (R-400, R-401)", () => {
  const gang = beoordeel(
    [
      punt("visie", { datum: dag("2026-04-01") }),
      punt("plan", { datum: dag("2026-04-15"), na: ["visie"] }),
      punt("besluit", { datum: dag("2026-07-01"), na: ["plan"] }),
      punt("los", { datum: dag("2026-08-01"), eersteDatum: dag("2026-07-01") }),
    ],
    VANDAAG,
  );
  expect(gang.get("visie")).toMatchObject({
    dagenTeLaat: 30,
    isKnel: false,
    raakt: 2,
    opZijnVroegst: VANDAAG,
  });
  expect(gang.get("plan")).toMatchObject({ dagenTeLaat: 16, isKnel: true, wachtOp: ["visie"], raakt: 1 });
  expect(gang.get("besluit")).toMatchObject({ dagenTeLaat: 0, isKnel: false, opZijnVroegst: "2026-07-01" });
  expect(gang.get("los")).toMatchObject({ dagenVerschoven: 31, raakt: 0, wachtOp: [] });
});

test("what was done or dropped holds nothing up", () => {
  const gang = beoordeel(
    [
      punt("gedaan", { status: "gedaan", datum: dag("2026-01-01"), klaarOp: dag("2026-02-01") }),
      punt("vervallen", { status: "vervallen", datum: dag("2027-01-01") }),
      punt("volgt", { na: ["gedaan", "vervallen"] }),
    ],
    VANDAAG,
  );
  expect(gang.get("volgt")).toMatchObject({ wachtOp: [], isKnel: false, opZijnVroegst: "2026-06-01" });
  expect(gang.get("gedaan")).toMatchObject({
    dagenTeLaat: 0,
    dagenVerschoven: 31,
    opZijnVroegst: "2026-02-01",
  });
});

test("the list gets shorter month by month: as planned, in fact, and to be expected (R-401)", () => {
  const months = afbouw(
    [
      punt("a", { datum: dag("2026-03-10"), status: "gedaan", klaarOp: dag("2026-04-02") }),
      punt("b", { datum: dag("2026-04-20") }),
      punt("c", { datum: dag("2026-06-30") }),
      punt("weg", { datum: dag("2026-03-01"), status: "vervallen" }),
    ],
    VANDAAG,
  );
  expect(months).toEqual([
    { maand: "2026-03-01", plan: 2, open: 3, verwacht: null },
    { maand: "2026-04-01", plan: 1, open: 2, verwacht: null },
    { maand: "2026-05-01", plan: 1, open: 2, verwacht: 1 },
    { maand: "2026-06-01", plan: 0, open: null, verwacht: 0 },
  ]);
  expect(afbouw([], VANDAAG)).toEqual([]);
});

const begin = dag("2025-01-01");
const plans = fc
  .array(
    fc.record({
      eerste: fc.nat(900),
      nu: fc.nat(900),
      status: fc.constantFrom(...MIJLPAALSTATUSSEN),
      na: fc.array(fc.nat(20), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ eerste, nu, status, na }, at): Punt => {
      const done = status === "gedaan";
      return {
        id: `m${at}`,
        eersteDatum: addDays(begin, eerste),
        datum: addDays(begin, nu),
        status,
        klaarOp: done ? addDays(begin, Math.min(nu, 480)) : null,
        na: [...new Set(na.filter((other) => other < at).map((other) => `m${other}`))],
      };
    }),
  );

/** By hand, from the first to the last: each waits only for those before it. */
function naief(punten: readonly Punt[], vandaag: IsoDate): ReadonlyMap<string, IsoDate> {
  const found = new Map<string, IsoDate>();
  for (const { id, status, klaarOp, datum, na } of punten) {
    const held = na.filter((other) => punten.find((each) => each.id === other)!.status !== "vervallen");
    const days = [datum, vandaag, ...held.map((other) => found.get(other)!)].toSorted();
    found.set(id, status === "gepland" || status === "bezig" ? days.at(-1)! : (klaarOp ?? datum));
  }
  return found;
}

test("nothing is ready before what it waits for, and the list never grows", () => {
  fc.assert(
    fc.property(plans, (punten) => {
      const gang = beoordeel(punten, VANDAAG);
      const expected = naief(punten, VANDAAG);
      for (const each of punten) {
        const own = gang.get(each.id)!;
        expect(own.opZijnVroegst).toBe(expected.get(each.id));
        expect(own.isKnel).toBe(
          (each.status === "gepland" || each.status === "bezig") &&
            each.na.some(
              (id) =>
                punten.find((other) => other.id === id)!.status !== "vervallen" &&
                expected.get(id)! > each.datum,
            ),
        );
      }
      const months = afbouw(punten, VANDAAG);
      for (const [at, month] of months.slice(1).entries()) {
        expect(month.plan).toBeLessThanOrEqual(months[at]!.plan);
        expect(month.open ?? 0).toBeLessThanOrEqual(months[at]!.open ?? 0);
      }
      expect(months.at(-1)?.verwacht ?? 0).toBe(0);
    }),
    { numRuns: 200 },
  );
});
