// How fast the plan is: bands over a thousand futures of fifteen years, and whole people against a straightforward version with
// an object for each person and a step for each month. One process, one core; each a few times, side by side.
import { parseArgs } from "node:util";
import { aowLeeftijdInMaanden } from "#toekomstplan/aow";
import { planBanden } from "#toekomstplan/banden";
import { wswIndividueel, wswKansen } from "#toekomstplan/wsw/individueel";
import { type Uitstroom, wswVerloop } from "#toekomstplan/wsw/verloop";
import { UITGANGSPUNTEN } from "../src/modules/demo/toekomstplan.ts";

const { values } = parseArgs({
  options: { trekkingen: { type: "string", default: "1000" }, keer: { type: "string", default: "5" } },
});
const TREKKINGEN = Number(values.trekkingen);
const KEER = Number(values.keer);
const JAREN = 15;
const { aantal, leeftijden } = UITGANGSPUNTEN.begin.wsw;
const UITSTROOM: Uitstroom = { kansOp50: 0.034, perJaar: 0.06, aowLaterInMaanden: 0 };
const PERIODE = { vanaf: 2026, jaren: JAREN };

console.log("| what | ms, each time |\n|---|---|");
for (const motor of ["cohort", "individueel"] as const)
  report(`bands of the whole plan, ${motor}, ${TREKKINGEN} futures of ${JAREN} years`, () =>
    planBanden(
      { uitgangspunten: UITGANGSPUNTEN, scenario: null, jaren: JAREN, motor },
      { zaad: 1, trekkingen: TREKKINGEN },
    ),
  );
report(`Wsw expected, ${TREKKINGEN} futures`, () => {
  for (let n = 0; n < TREKKINGEN; n++) wswVerloop(leeftijden, UITSTROOM, PERIODE);
});

const months = aantal * JAREN * 12 * TREKKINGEN;
const fast = report(`Wsw as whole people, ${(months / 1e6).toFixed(0)} million person-months`, () => {
  const kansen = wswKansen(leeftijden.vanafMaanden + leeftijden.aantallen.length, UITSTROOM, PERIODE);
  for (let trekking = 0; trekking < TREKKINGEN; trekking++)
    wswIndividueel(leeftijden, aantal, kansen, { zaad: 1, trekking, groep: 0 });
});
const few = Math.max(1, Math.round(TREKKINGEN / 20));
const plain = report(`the same straightforwardly, ${few} futures`, () => {
  for (let trekking = 0; trekking < few; trekking++) straightforward();
});
const perSecond = (months / fast) * 1000;
const plainPerSecond = ((months / TREKKINGEN) * few * 1000) / plain;
console.log(
  `\n${(perSecond / 1e6).toFixed(0)} million person-months a second; straightforward ${(plainPerSecond / 1e6).toFixed(0)} million: ${(perSecond / plainPerSecond).toFixed(0)} times`,
);

/** The median, in ms. */
function report(what: string, run: () => unknown): number {
  run(); // compiled first
  const times = Array.from({ length: KEER }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  console.log(`| ${what} | ${times.map((time) => time.toFixed(1)).join(" · ")} |`);
  return times.toSorted((a, b) => a - b)[KEER >> 1]!;
}

/** Everyone an object, every month a draw, as one would write it first. */
function straightforward(): number[] {
  const people = Array.from({ length: aantal }, (_, person) => ({
    age: leeftijden.vanafMaanden + ((person * 7) % leeftijden.aantallen.length),
    isThere: true,
  }));
  const ends: number[] = [];
  for (let maand = 0; maand < JAREN * 12; maand++) {
    const aow = aowLeeftijdInMaanden(2026 + Math.floor(maand / 12));
    for (const person of people) {
      if (!person.isThere) continue;
      const chance = Math.min(0.5, UITSTROOM.kansOp50 * Math.exp(UITSTROOM.perJaar * (person.age / 12 - 50)));
      if (person.age + 1 >= aow || Math.random() < 1 - (1 - chance) ** (1 / 12)) person.isThere = false;
      person.age += 1;
    }
    if (maand % 12 === 11) ends.push(people.filter(({ isThere }) => isThere).length);
  }
  return ends;
}
