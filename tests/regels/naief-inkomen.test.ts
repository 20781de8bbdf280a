import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { vrijlating } from "#regels/bijstand-vrijlating";
import { bijstandsnorm } from "#regels/bijstandsnorm";
import { huurtoeslag } from "#regels/huurtoeslag";
import { kindgebondenBudget } from "#regels/kindgebonden-budget";
import { GeenWaarde } from "#regels/parameter";
import { zorgtoeslag } from "#regels/zorgtoeslag";
import {
  type Leeftijd,
  naiefKindgebondenBudget,
  naieveHuurtoeslag,
  naieveNorm,
  naieveVrijlating,
  naieveZorgtoeslag,
} from "./naief-inkomen.ts";

const CASES = 20_000;

/** Numbers that are the same on every run: a linear congruence, the seed is the name of the rule. */
function drawn(seed: number) {
  let state = seed;
  const upTo = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { upTo, yes: () => upTo(2) === 1, one: <T>(of: readonly T[]): T => of[upTo(of.length)]! };
}

/** The differences between two answers to the same drawn questions. */
function differences(
  seed: number,
  ask: (draw: ReturnType<typeof drawn>) => readonly [unknown, unknown, unknown],
) {
  const draw = drawn(seed);
  const found: unknown[] = [];
  for (let count = 0; count < CASES; count += 1) {
    const [question, ours, plain] = ask(draw);
    if (JSON.stringify(ours) !== JSON.stringify(plain)) found.push({ question, ours, plain });
  }
  return found.slice(0, 5);
}

const LEEFTIJDEN: readonly Leeftijd[] = ["18-20", "21-aow", "aow"];
const DAGEN = [
  "2024-01-01",
  "2024-12-31",
  "2025-03-01",
  "2025-07-01",
  "2026-06-30",
  "2026-07-01",
  "2026-12-31",
];

test("20.000 norms equal a plain reading of the Participatiewet", () => {
  const found = differences(1, ({ upTo, one, yes }) => {
    const [dag, leeftijd, partner] = [one(DAGEN), one(LEEFTIJDEN), yes() ? one(LEEFTIJDEN) : null];
    const kostendelers = 1 + upTo(9);
    const ours = () =>
      bijstandsnorm(
        { leeftijd, partner: partner ? { leeftijd: partner } : null, heeftKinderen: false, kostendelers },
        isoDate(dag),
      ).normInCenten;
    return [
      { dag, leeftijd, partner, kostendelers },
      orNull(ours),
      naieveNorm(dag, leeftijd, partner, kostendelers),
    ];
  });
  expect(found).toEqual([]);
});

test("20.000 amounts of kindgebonden budget equal a plain reading of the law", () => {
  const found = differences(2, ({ upTo, one, yes }) => {
    const [jaar, heeftPartner, inkomen] = [one([2025, 2026]), yes(), upTo(120_000_00)];
    const leeftijden = Array.from({ length: upTo(6) }, () => upTo(20));
    const vraag = { leeftijden, heeftPartner, toetsingsinkomenInCenten: cents(inkomen) };
    const ours = kindgebondenBudget(vraag, isoDate(`${jaar}-05-01`)).perJaarInCenten;
    return [{ jaar, ...vraag }, ours, naiefKindgebondenBudget(jaar, leeftijden, heeftPartner, inkomen)];
  });
  expect(found).toEqual([]);
});

test("20.000 amounts of zorgtoeslag 2025 equal a plain reading of the law", () => {
  const found = differences(3, ({ upTo, yes }) => {
    const [heeftPartner, inkomen] = [yes(), upTo(70_000_00)];
    const vraag = { heeftPartner, toetsingsinkomenInCenten: cents(inkomen) };
    return [
      vraag,
      zorgtoeslag(vraag, isoDate("2025-05-01")).perMaandInCenten,
      naieveZorgtoeslag(heeftPartner, inkomen),
    ];
  });
  expect(found).toEqual([]);
});

test("20.000 amounts of huurtoeslag 2026 equal a plain reading of the law", () => {
  const found = differences(4, ({ upTo }) => {
    const [huur, personen] = [upTo(1_200_00), 1 + upTo(6)];
    const vraag = { huurInCenten: cents(huur), personen, toetsingsinkomenInCenten: cents(upTo(21_000_00)) };
    return [vraag, huurtoeslag(vraag, isoDate("2026-05-01")).perMaand.tot, naieveHuurtoeslag(huur, personen)];
  });
  expect(found).toEqual([]);
});

test("20.000 exemptions of 2026 equal a plain reading of article 31", () => {
  const found = differences(5, ({ upTo, yes }) => {
    const v = {
      netto: upTo(2_500_00),
      leeftijd: 18 + upTo(48),
      ouder: yes(),
      medisch: upTo(5) === 0,
      lks: yes(),
      geenMeerUren: yes(),
      n: upTo(9),
      r: upTo(40),
      z: upTo(16),
    };
    const { onderdeel, bedrag } = vrijlating(
      {
        nettoloonInCenten: cents(v.netto),
        leeftijd: v.leeftijd,
        isAlleenstaandeOuderMetJongKind: v.ouder,
        isMedischUrenbeperkt: v.medisch,
        metLoonkostensubsidie: v.lks,
        isUitbreidingOnmogelijk: v.geenMeerUren,
        maanden: { n: v.n, r: v.r, z: v.z },
      },
      isoDate("2026-05-01"),
    );
    return [v, [onderdeel, bedrag.van, bedrag.tot], naieveVrijlating(v)];
  });
  expect(found).toEqual([]);
});

function orNull(ask: () => number): number | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}
