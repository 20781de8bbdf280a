import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { behoudgroepen, kwartaalnaam, laatsteKwartaaldag, moment, periodeVan } from "./werkbehoud.ts";

const lost = (dagen: number, verloren: number) => ({ dagen, verloren, gestopt: 0 });
const left = (dagen: number, gestopt: number) => ({ dagen, verloren: 0, gestopt });

test("of a hundred who began, thirty lost their work in the first year: seventy procent, with its interval (R-252)", () => {
  expect(moment([lost(200, 30), left(800, 70)], 12)).toEqual({
    maanden: 12,
    stand: "geteld",
    aandeel: 70,
    laag: 60,
    hoog: 78,
  });
});

test("where nobody was followed for so long nothing is said yet", () => {
  expect(moment([lost(100, 10), left(300, 50)], 12).stand).toBe("nog niet zo ver");
});

test("whether nobody lost it or four did cannot be read from what is shown (S-14)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 4 }), (people, few) => {
      fc.pre(people - few >= 5);
      const shown = moment([lost(30, few), left(900, people - few)], 12);
      expect(shown).toEqual(moment([left(900, people)], 12));
      expect(shown.aandeel).toBeNull();
    }),
  );
});

test("one person more or less in a group of which something is shown changes its size by a five at most (S-14)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 300 }), (people) => {
      const of = (count: number) =>
        behoudgroepen(
          [{ verdeling: "alles", waarde: "iedereen", ...left(400, count) }],
          (_, naam) => naam,
        )[0]!.begonnen;
      expect(of(people) % 5).toBe(0);
      expect(of(people + 1) - of(people)).toBeLessThanOrEqual(5);
    }),
  );
});

test("figures stand at the end of a quarter that is over", () => {
  expect(laatsteKwartaaldag(isoDate("2026-11-24"))).toBe("2026-09-30");
  expect(laatsteKwartaaldag(isoDate("2026-10-01"))).toBe("2026-09-30");
  expect(laatsteKwartaaldag(isoDate("2026-09-30"))).toBe("2026-06-30");
  expect(laatsteKwartaaldag(isoDate("2026-02-01"))).toBe("2025-12-31");
  expect(kwartaalnaam(isoDate("2018-07-01"))).toBe("2018Q3");
  expect(periodeVan(2018, isoDate("2026-11-24"))).toEqual({
    peildatum: "2018-12-31",
    kwartalenVanaf: "2017-01-01",
    begonnenVanaf: "2016-01-01",
  });
  expect(periodeVan(2099, isoDate("2026-11-24")).peildatum).toBe("2026-09-30");
});
