import { expect, test } from "vitest";
import { cents } from "#core/money";
import { genereer } from "#matching/genereren";
import { matchRegio } from "#matching/kernel/kernel";
import type { Ronde } from "../../src/modules/matchrondes/bevriezing.ts";
import type { Randvoorwaarden } from "../../src/modules/matchrondes/randvoorwaarden.ts";
import { verdeel } from "../../src/modules/matchrondes/verdelen.ts";

const { inwoners, plekken } = genereer({ personen: 1600, plekken: 900, haalbaar: 0.12, zaad: 11 });
const ronde: Ronde = {
  randvoorwaarden: {},
  keuzes: [],
  inwoners: [...inwoners()].map((profiel) => ({ gemeente: "GM0307", profiel })),
  plekken: [...plekken()].map((profiel, at) => ({
    id: profiel.id,
    vrij: 1,
    vanWie: `werkgever ${at % 90}`,
    werksoort: "schoonmaak",
    gemeente: "GM0307",
    punt: null,
    regeling: null,
    feiten: {},
    profiel,
  })),
};
const uitslag = matchRegio(
  ronde.inwoners.map(({ profiel }) => profiel),
  ronde.plekken.map(({ profiel }) => profiel),
  { top: Infinity, bijnaPassend: false },
);
const met = (randvoorwaarden: Randvoorwaarden) => verdeel({ ...ronde, randvoorwaarden }, uitslag);

test("limits that bind are kept over all pairs, within 0,15% of what could be reached (A-03)", () => {
  expect(uitslag.plek.length).toBeGreaterThan(100_000); // so many that only those that can matter are searched
  const vrij = met({});
  const uren = ronde.inwoners.reduce(
    (som, { profiel }) => som + (profiel.feiten.begeleiding?.waarde ?? 0),
    0,
  );
  const limieten: Randvoorwaarden[] = [
    { coachuren: [{ gemeente: "GM0307", urenPerWeek: Math.round(uren / 12) }] },
    { budget: { bedrag: cents(Math.round((uren / 12) * 345_000)), perCoachuur: cents(345_000) } },
    { maximumPerWerkgever: 7, reserve: 10 },
  ];
  for (const limiet of limieten) {
    const { waarde, bovengrens, grenzen } = met(limiet);
    expect(waarde).toBeLessThan(vrij.waarde); // it costs something
    expect(bovengrens).toBeGreaterThanOrEqual(waarde);
    expect((bovengrens - waarde) / bovengrens).toBeLessThan(0.0015);
    expect(grenzen.filter(({ soort, gebruikt, grens }) => soort === "hoogstens" && gebruikt > grens)).toEqual(
      [],
    );
  }
}, 120_000);
