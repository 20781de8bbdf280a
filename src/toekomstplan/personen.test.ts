import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Personenhefbomen } from "#toekomstplan/hefbomen";
import { waardeOp } from "#toekomstplan/hefbomen";
import { type Onzeker, trek } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import {
  type Begin,
  PERSONENGROEPEN,
  type Personengroep,
  type Personenjaar,
  toekomstVan,
  type Vraag,
} from "#toekomstplan/personen";
import { type Band, band } from "#toekomstplan/waaier";
import { uitKenmerken } from "#toekomstplan/wsw/leeftijdsopbouw";

const BEGIN: Begin = {
  beginjaar: 2026,
  wsw: {
    aantal: 710,
    leeftijden: uitKenmerken({ gemiddelde: 53.5, deelOuderDan45: 0.8, jongste: 27, oudste: 67 }, 710),
  },
  groepen: {
    zoekt: 2_289,
    "wacht op beschut": 28,
    beschut: 29,
    tussengroep: 0,
    traject: 40,
    "bij werkgever": 2_308,
    terugvalplek: 0,
    regulier: 0,
    weg: 0,
  },
};
const HEFBOMEN: Personenhefbomen = {
  beschutPlekken: [
    [2026, 40],
    [2035, 150],
  ],
  tussengroepPlekken: [
    [2026, 0],
    [2030, 60],
  ],
  trajectPlekken: [[2026, 80]],
  doorverwijzing: [[2026, 0.5]],
  terugvalOpvang: [[2026, 0.1]],
  werkgeversaanpak: [[2026, 1]],
};
const vraag = (rest: Partial<Vraag> = {}): Vraag => ({
  begin: BEGIN,
  hefbomen: HEFBOMEN,
  jaren: 15,
  motor: "cohort",
  ...rest,
});
const met = (hefbomen: Partial<Personenhefbomen>): Vraag => vraag({ hefbomen: { ...HEFBOMEN, ...hefbomen } });
const total = (jaar: Personenjaar) =>
  PERSONENGROEPEN.filter((groep) => groep !== "wsw").reduce((sum, groep) => sum + jaar[groep].eind, 0);

/** The band of each group, year by year. */
const waaierVan = (
  asked: Vraag,
  { zaad, trekkingen }: { readonly zaad: number; readonly trekkingen: number },
): Record<Personengroep, Band>[] => {
  const futures = Array.from({ length: trekkingen }, (_, trekking) => toekomstVan(asked, { zaad, trekking }));
  return Array.from(
    { length: asked.jaren },
    (_, nth) =>
      Object.fromEntries(
        PERSONENGROEPEN.map((groep) => [
          groep,
          band(Float64Array.from(futures, (jaren) => jaren[nth]![groep].eind)),
        ]),
      ) as Record<Personengroep, Band>,
  );
};

describe("the people of a region over the years", () => {
  test("who waits for beschut werk gets a place where there is one, and never more than there are (R-380)", () => {
    for (const [nth, jaar] of toekomstVan(vraag(), null).entries())
      expect(jaar.beschut.eind).toBeLessThanOrEqual(waardeOp(HEFBOMEN.beschutPlekken, 2026 + nth) + 1e-9);
    const without = toekomstVan(met({ beschutPlekken: [[2026, 29]] }), null);
    const enough = toekomstVan(met({ beschutPlekken: [[2026, 400]] }), null);
    expect(without[9]!["wacht op beschut"].eind).toBeGreaterThan(60);
    expect(enough[9]!["wacht op beschut"].eind).toBeLessThan(10);
  });

  test.each<[string, Personenhefbomen, Parameters<typeof met>[0], (jaar: Personenjaar) => number]>([
    ["beschut", HEFBOMEN, { beschutPlekken: [[2026, 300]] }, ({ beschut }) => beschut.eind],
    ["tussengroep", HEFBOMEN, { tussengroepPlekken: [[2026, 200]] }, ({ tussengroep }) => tussengroep.eind],
    [
      "traject",
      HEFBOMEN,
      { trajectPlekken: [[2026, 200]], doorverwijzing: [[2026, 1]] },
      ({ traject }) => traject.eind,
    ],
    ["terugvalplek", HEFBOMEN, { terugvalOpvang: [[2026, 0.6]] }, ({ terugvalplek }) => terugvalplek.eind],
    ["bij werkgever", HEFBOMEN, { werkgeversaanpak: [[2026, 1.3]] }, (jaar) => jaar["bij werkgever"].eind],
  ])("more of a lever gives more people in %s, every year", (_, __, more, of) => {
    const now = toekomstVan(vraag(), null);
    for (const [nth, jaar] of toekomstVan(met(more), null).entries())
      expect(of(jaar)).toBeGreaterThanOrEqual(of(now[nth]!) - 1e-9);
  });

  test("nobody is lost: who was there and who came in is who is there or has left, in both engines", () => {
    const start = Object.values(BEGIN.groepen).reduce((sum, value) => sum + value, 0);
    fc.assert(
      fc.property(fc.nat(500), (trekking) => {
        const [expected, whole] = (["cohort", "individueel"] as const).map((motor) =>
          toekomstVan(vraag({ motor, jaren: 5 }), { zaad: 4, trekking }).map(total),
        );
        expect(expected![4]!).toBeGreaterThan(start);
        for (const [nth, value] of whole!.entries()) {
          expect(Number.isInteger(value)).toBe(true);
          expect(Math.abs(value - expected![nth]!)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("whole people come on average to what is expected, within three standard errors", () => {
    const runs = 300;
    const differences = Array.from({ length: runs }, (_, trekking) => {
      const [expected, whole] = (["cohort", "individueel"] as const).map((motor) =>
        toekomstVan(vraag({ motor, jaren: 10 }), { zaad: 9, trekking }),
      );
      return PERSONENGROEPEN.map((groep) => whole![9]![groep].eind - expected![9]![groep].eind);
    });
    for (const [at, groep] of PERSONENGROEPEN.entries()) {
      const values = differences.map((each) => each[at]!);
      const mean = values.reduce((sum, value) => sum + value, 0) / runs;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs);
      expect([groep, Math.abs(mean) <= (3 * spread) / Math.sqrt(runs) + 1e-9]).toEqual([groep, true]);
    }
  });
});

test("every assumption has a range that can be: nothing below zero, no share above one, and a source (R-402, R-418)", () => {
  for (const parameter of Object.values<Onzeker>(PERSONEN)) {
    const ends = [0, 1 - 1e-12].map((u) => trek(parameter, u, 0.3));
    const least = parameter.eenheid === "erbij of eraf" ? -1 : 0;
    expect([parameter.naam, ends[0]! >= least, ends[0]! <= ends[1]!]).toEqual([parameter.naam, true, true]);
    if (parameter.eenheid.startsWith("deel")) expect(ends[1]!).toBeLessThanOrEqual(1);
    expect([parameter.bron.ref, parameter.bron.datum].every((text) => text.length > 0)).toBe(true);
  }
});

describe("bands", () => {
  test("of RWA lie around the middle course, grow wider, and end far below a constant 6% a year (R-379, R-402)", () => {
    const banden = waaierVan(vraag(), { zaad: 1, trekkingen: 400 });
    const middle = toekomstVan(vraag(), null);
    for (const [nth, { wsw }] of banden.entries()) {
      expect(wsw.p10).toBeLessThan(middle[nth]!.wsw.eind);
      expect(wsw.p90).toBeGreaterThan(middle[nth]!.wsw.eind);
    }
    const width = ({ p10, p50, p90 }: { p10: number; p50: number; p90: number }) => (p90 - p10) / p50;
    expect(width(banden[9]!.wsw)).toBeGreaterThan(width(banden[1]!.wsw));
    expect(banden[9]!.wsw.p90).toBeLessThan(710 * 0.94 ** 10);
  });

  test("whole people spread wider than expectations: chance is in them too", () => {
    const of = (motor: Vraag["motor"]) => {
      const { beschut } = waaierVan(vraag({ motor, jaren: 6 }), { zaad: 2, trekkingen: 200 })[5]!;
      return beschut.p90 - beschut.p10;
    };
    expect(of("individueel")).toBeGreaterThan(of("cohort"));
  });

  test("the same seed gives the same bands, another seed others", () => {
    const of = (zaad: number) => waaierVan(vraag({ jaren: 3 }), { zaad, trekkingen: 20 });
    expect(of(5)).toEqual(of(5));
    expect(of(5)).not.toEqual(of(6));
  });

  test("in the same future a scenario without any change is the same: what is drawn does not depend on levers", () => {
    const now = toekomstVan(vraag(), { zaad: 1, trekking: 7 });
    const other = toekomstVan(met({ trajectPlekken: [[2026, 0]] }), { zaad: 1, trekking: 7 });
    expect(other.map(({ wsw }) => wsw)).toEqual(now.map(({ wsw }) => wsw));
  });
});
