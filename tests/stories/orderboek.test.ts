import fc from "fast-check";
import type { Static } from "typebox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { getOrderboek } from "../../src/modules/unitcijfers/get-orderboek.ts";
import {
  beschikbaarPerWeek,
  klantenVan,
  type Order,
  orderweken,
  perStatus,
  teLaat,
  wekenWerk,
  werkInHand,
} from "../../src/modules/unitcijfers/orderboek.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { unitGroen, VANDAAG } from "../support/world.ts";
import { opdrachtBody } from "../toegang/prepared-bezetting.ts";

const order = (given: Partial<Order> = {}): Order => ({
  id: "1",
  titel: "Perken",
  opdrachtgever: "Gemeente",
  status: "aangenomen",
  startdatum: addDays(VANDAAG, -9),
  einddatum: addDays(VANDAAG, 10), // twenty days
  urenPerWeek: 70_00,
  prijs: cents(10_000_00),
  kosten: cents(2_000_00),
  ...given,
});

describe("work in hand, in euros, hours and weeks (R-479)", () => {
  test("of an order that runs, what is left from today on counts, today included", () => {
    // nine of twenty days are past: eleven are left, of which 110 hours
    expect(werkInHand([order()], VANDAAG)).toEqual({ bedrag: 5_500_00, uren: 110_00 });
    expect(wekenWerk(110_00, 27.5)).toBe(4);
    expect(wekenWerk(110_00, 0)).toBeNull();
    expect(wekenWerk(110_00, null)).toBeNull();
  });

  test("what was asked, refused or finished is not in hand", () => {
    for (const status of ["aangevraagd", "afgewezen", "afgerond"] as const)
      expect(werkInHand([order({ status })], VANDAAG)).toEqual({ bedrag: 0, uren: 0 });
  });

  test("what is past and what is left of an order are its price, to the cent, on every day", () => {
    const day = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(day, fc.nat({ max: 400 }), fc.nat({ max: 1e9 }), (from, days, prijs) => {
        const startdatum = addDays(VANDAAG, from);
        const one = order({ startdatum, einddatum: addDays(startdatum, days), prijs: cents(prijs) });
        const past = klantenVan([one], VANDAAG, startdatum).totaal;
        expect(past + werkInHand([one], VANDAAG).bedrag).toBe(prijs);
      }),
    );
  });

  test("amounts stand for each state apart, and nothing is a chance", () => {
    const orders = [order(), order({ status: "aangevraagd", prijs: cents(500_00), kosten: cents(0) })];
    expect(perStatus(orders)).toEqual([
      { status: "aangevraagd", aantal: 1, prijs: 500_00, verdienwaarde: 500_00 },
      { status: "aangenomen", aantal: 1, prijs: 10_000_00, verdienwaarde: 8_000_00 },
      { status: "afgewezen", aantal: 0, prijs: 0, verdienwaarde: 0 },
      { status: "afgerond", aantal: 0, prijs: 0, verdienwaarde: 0 },
    ]);
  });
});

test("late is what was accepted and passed its last day, and what was asked and passed its first; the longest first", () => {
  const gone = addDays(VANDAAG, -1);
  const found = teLaat(
    [
      order({ id: "a", einddatum: gone }),
      order({ id: "b", einddatum: VANDAAG }),
      order({ id: "c", status: "aangevraagd" }),
      order({ id: "d", status: "aangevraagd", startdatum: VANDAAG }),
      order({ id: "e", status: "afgerond", einddatum: gone }),
    ],
    VANDAAG,
  );
  expect(found.map(({ id, soort, dagen }) => [id, soort, dagen])).toEqual([
    ["c", "geen besluit", 9],
    ["a", "niet afgerond", 1],
  ]);
});

test("the shares of the customers are parts of what was earned in a year; the smallest stand together", () => {
  const orders = Array.from({ length: 13 }, (_, at) =>
    order({
      opdrachtgever: `Klant ${String(at).padStart(2, "0")}`,
      prijs: cents((at + 1) * 20_000_00),
      einddatum: VANDAAG,
    }),
  );
  const { totaal, rijen, overigen } = klantenVan(orders, addDays(VANDAAG, 1), addDays(VANDAAG, -365));
  expect([rijen.length, overigen.aantal]).toEqual([10, 3]);
  expect(rijen.reduce((sum, { bedrag }) => sum + bedrag, 0) + overigen.bedrag).toBe(totaal);
  expect(rijen[0]).toEqual({ opdrachtgever: "Klant 12", bedrag: 260_000_00, deel: 142_857 });
  expect(klantenVan([], VANDAAG, VANDAAG)).toEqual({
    totaal: 0,
    rijen: [],
    overigen: { aantal: 0, bedrag: 0 },
  });
});

test("a week in which too few people work to be shown makes the weeks of work unknown, and hides no order", () => {
  const week = (day: string, beschikbaar: number | null) => ({
    week: isoDate(day),
    contracturen: beschikbaar,
    beschikbaar,
    nodig: 30.5,
    gevraagd: 2,
    tekort: null,
  });
  const rest = { mensen: null, eersteTekort: null };
  const shown = orderweken([
    { werksoort: "groen", weken: [week("2026-11-23", 40)], ...rest },
    { werksoort: "post", weken: [week("2026-11-23", 10.5), week("2026-11-30", null)], ...rest },
  ]);
  expect(shown).toEqual([
    { week: "2026-11-23", beschikbaar: 50.5, nodig: 61, gevraagd: 4 },
    { week: "2026-11-30", beschikbaar: null, nodig: 30.5, gevraagd: 2 },
  ]);
  expect(beschikbaarPerWeek(shown)).toBeNull();
  expect(beschikbaarPerWeek(shown.slice(0, 1))).toBe(50.5);
});

describe("over HTTP", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());
  type Orderboek = Static<(typeof getOrderboek)["output"]>;

  test("the order book of a unit follows its orders, for who may see orders", async () => {
    const leider = app.as("unitleider");
    const add = (over: object) => leider.post(`/units/${unitGroen}/opdrachten`, { ...opdrachtBody, ...over });
    expect((await add({})).statusCode).toBe(201);
    expect(
      (await add({ status: "aangevraagd", startdatum: addDays(VANDAAG, -3), prijs: 100_000 })).statusCode,
    ).toBe(201);
    const found: Orderboek = (await leider.get(`/units/${unitGroen}/orderboek`)).json();
    expect(found.standen.map(({ aantal, prijs }) => [aantal, prijs])).toEqual([
      [1, 100_000],
      [1, 900_000],
      [0, 0],
      [0, 0],
    ]);
    expect(found.inHand).toMatchObject({ bedrag: 900_000, uren: 418.29 }); // 48 hours a week for 61 days
    expect(found.teLaat).toMatchObject([{ soort: "geen besluit", dagen: 3 }]);
    expect(found.weken).toHaveLength(12);
    expect((await app.as("klantmanager").get(`/units/${unitGroen}/orderboek`)).statusCode).toBe(403);
  });
});
