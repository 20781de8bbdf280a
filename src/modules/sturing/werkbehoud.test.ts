import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import {
  behoudgroepen,
  type Groepsdag,
  kwartaalnaam,
  laatsteKwartaaldag,
  moment,
  periodeVan,
} from "./werkbehoud.ts";

const lost = (dagen: number, verloren: number) => ({ dagen, verloren, gestopt: 0 });
const left = (dagen: number, gestopt: number) => ({ dagen, verloren: 0, gestopt });

test("of a hundred who began, thirty lost their work in the first year: seventy procent, with its interval (R-252)", () => {
  expect(moment([lost(200, 30), left(800, 70)], 12, true)).toEqual({
    maanden: 12,
    stand: "geteld",
    aandeel: 70,
    laag: 60,
    hoog: 78,
  });
});

test("where nobody was followed for so long nothing is said yet", () => {
  expect(moment([lost(100, 10), left(300, 50)], 12, true).stand).toBe("nog niet zo ver");
});

test("whether nobody lost it or ten did cannot be read from what is shown (S-14)", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 10 }), (people, few) => {
      fc.pre(people - few > 10);
      const shown = moment([lost(30, few), left(900, people - few)], 12, false);
      expect(shown).toEqual(moment([left(900, people)], 12, false));
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
        )[0]!.begonnen!;
      expect(of(people) % 5).toBe(0);
      expect(of(people + 1) - of(people)).toBeLessThanOrEqual(5);
    }),
  );
});

test("young people with a banenafspraak are named where nothing can be told of them, and no number is (R-114, S-14)", () => {
  const of = (verdeling: Groepsdag["verdeling"], waarde: string, few: number, rest: number): Groepsdag[] => [
    { verdeling, waarde, ...lost(80, few) },
    { verdeling, waarde, ...left(900, rest) },
  ];
  const naam = "jongeren met een banenafspraak";
  const world = (jong: number) => [
    ...of("alles", "iedereen", 60, 400),
    ...of("doelgroep", "banenafspraak", 40, 300),
    ...of("leeftijd", "tot 27 jaar", 30, 100),
    ...of("kwetsbare groep", naam, jong, 80),
  ];
  const shown = (jong: number) =>
    behoudgroepen(world(jong), (_, own) => own).find(({ verdeling }) => verdeling === "kwetsbare groep")!;
  expect(shown(15)).toMatchObject({ naam, begonnen: 95 });
  // of the young people without one eight lost their work: that would follow
  expect(shown(22)).toMatchObject({ naam, begonnen: null });
  expect(new Set(shown(22).momenten.map(({ stand }) => stand))).toEqual(new Set(["te weinig mensen"]));
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
    begonnenIn: 2018,
    gevolgdTot: "2026-09-30",
  });
  expect(periodeVan(2026, isoDate("2026-11-24"))).toMatchObject({
    begonnenIn: 2025,
    gevolgdTot: "2026-09-30",
  });
  expect(periodeVan(2026, isoDate("2027-01-02"))).toMatchObject({
    begonnenIn: 2026,
    gevolgdTot: "2026-12-31",
  });
  expect(periodeVan(2099, isoDate("2026-11-24")).peildatum).toBe("2026-09-30");
});
