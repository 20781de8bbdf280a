import fc from "fast-check";
import { expect, test } from "vitest";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { durenVan } from "../../src/modules/sturing/indicatoren/duren.ts";
import { indicatordefinitie } from "../../src/modules/sturing/indicatoren/catalogus.ts";
import { dagenVan, MAANDEN } from "../../src/modules/sturing/behoudmomenten.ts";
import { behoudgroepen, type Groepsdag, verloop } from "../../src/modules/sturing/werkbehoud.ts";
import { aanval } from "../support/aanval.ts";
import { buitVan, type Cijfer, type Mens } from "../support/tellingen.ts";

// Show 4, work kept: everyone followed to the end, and a reader who works each count out exactly from a share and a size.

const WEG = ["3", "6", "12", "24", "blijft"];
const FEITEN = {
  gemeente: ["GM0307", "GM0327", "GM0342", "GM0308"],
  doelgroep: ["banenafspraak", "Wsw", "bijstand", "WW"],
  leeftijd: ["tot 27 jaar", "vanaf 50 jaar"],
  weg: WEG,
};
const isMet = ({ doelgroep }: Mens) => ["banenafspraak", "Wsw"].includes(doelgroep!);

/** The groups of the page, and who is in them. */
const GROEPEN: readonly (readonly [string, (mens: Mens) => boolean])[] = [
  ["alles/iedereen", () => true],
  ["brede doelgroep/met een indicatie", isMet],
  ["brede doelgroep/zonder een indicatie", (mens) => !isMet(mens)],
  ...(["gemeente", "doelgroep", "leeftijd"] as const).flatMap((feit) =>
    FEITEN[feit].map((waarde) => [`${feit}/${waarde}`, (mens: Mens) => mens[feit] === waarde] as const),
  ),
  [
    "kwetsbare groep/jongeren met een banenafspraak",
    ({ doelgroep, leeftijd }) => doelgroep === "banenafspraak" && leeftijd === "tot 27 jaar",
  ],
];

/** In a few large groups and many small ones. */
const mensen = fc
  .record({ seed: fc.integer({ min: 1, max: 1_000_000 }), size: fc.integer({ min: 3, max: 40 }) })
  .map(({ seed, size }) => {
    let state = seed;
    const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    return FEITEN.gemeente.flatMap((gemeente, g) =>
      FEITEN.doelgroep.flatMap((doelgroep, d) =>
        FEITEN.leeftijd.flatMap((leeftijd) =>
          WEG.flatMap((weg) =>
            Array.from(
              { length: Math.floor((next() * size * 2) / (1 + g) / (1 + d)) },
              (): Mens => ({ gemeente, doelgroep, leeftijd, weg }),
            ),
          ),
        ),
      ),
    );
  });

const dagen = (own: readonly Mens[]) =>
  WEG.map((weg) => {
    const count = own.filter((mens) => mens.weg === weg).length;
    return weg === "blijft"
      ? { dagen: 900, verloren: 0, gestopt: count }
      : { dagen: dagenVan(Number(weg)), verloren: count, gestopt: 0 };
  });

const weggegaan =
  (tot: number, vanaf = 0) =>
  ({ weg }: Mens) =>
    Number(weg) <= tot && Number(weg) > vanaf;

/** Of a group: who lost it up to each moment, between two of them, and who did not. `told`: exactly. */
function cijfersVan(
  naam: string,
  is: (mens: Mens) => boolean,
  all: readonly Mens[],
  told: (maand: number) => boolean,
): Cijfer[] {
  const of = (wat: string, weg: (mens: Mens) => boolean, isTold: boolean): Cijfer => {
    const telt = (mens: Mens) => is(mens) && weg(mens);
    return { naam: `${naam}|${wat}`, telt, waarde: isTold ? all.filter(telt).length : null };
  };
  return MAANDEN.flatMap((maand, at) => [
    of(`tot ${maand}`, weggegaan(maand), told(maand)),
    of(`na ${maand}`, (mens) => !weggegaan(maand)(mens), told(maand)),
    ...MAANDEN.slice(0, at).map((eerder) => of(`${eerder} tot ${maand}`, weggegaan(maand, eerder), false)),
  ]);
}

/** What stands on the page of work kept; who knows a gemeente knows everything of it. */
function pagina(all: readonly Mens[], eigen: string | null): Cijfer[] {
  const days = GROEPEN.flatMap(([naam, is]): Groepsdag[] => {
    const own = all.filter(is);
    const [verdeling, waarde] = naam.split("/") as [Groepsdag["verdeling"], string];
    return own.length < GRENS ? [] : dagen(own).map((dag) => ({ ...dag, verdeling, waarde }));
  });
  const shown = behoudgroepen(days, (_, naam) => naam);
  const line = verloop(days);
  return GROEPEN.flatMap(([naam, is]) => {
    const groep = shown.find(({ verdeling, waarde }) => `${verdeling}/${waarde}` === naam);
    const isOwn = naam === `gemeente/${eigen}`;
    const told = (maand: number) =>
      isOwn ||
      [...(groep?.momenten ?? []), ...(naam === "alles/iedereen" ? line : [])].some(
        ({ maanden, stand }) => maanden === maand && stand === "geteld",
      );
    return [
      { naam, telt: is, waarde: (groep?.begonnen ?? null) !== null || isOwn ? all.filter(is).length : null },
      ...cijfersVan(naam, is, all, told),
    ];
  });
}

/** What follows from everyone together for who knows a row, he knows already: that is not what the page can hide. */
function isRestGroot(all: readonly Mens[], cijfers: readonly Cijfer[], eigen: string | null): boolean {
  const told = MAANDEN.filter((maand) =>
    cijfers.some(({ naam, waarde }) => naam === `alles/iedereen|tot ${maand}` && waarde !== null),
  );
  const rest = all.filter(({ gemeente }) => gemeente !== eigen);
  const delen = told.map((maand, at) => rest.filter(weggegaan(maand, told[at - 1])).length);
  return (
    eigen === null || [...delen, rest.length - delen.reduce((a, b) => a + b, 0)].every((n) => n >= GRENS)
  );
}

const foundOf = async (all: readonly Mens[], cijfers: readonly Cijfer[], eigen: string | null) =>
  (await aanval(buitVan(all, FEITEN, cijfers), GRENS)).filter(
    (naam) => !naam.startsWith(`gemeente/${eigen}`) || eigen === null,
  );

test.each([null, "GM0307"])(
  "of who lost work up to or between two moments no count below ten follows, for who knows %s (S-14)",
  { timeout: 60_000 },
  async (eigen) => {
    let [told, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(mensen, async (people) => {
        const cijfers = pagina(people, eigen);
        fc.pre(isRestGroot(people, cijfers, eigen));
        told += cijfers.filter(({ naam, waarde }) => naam.includes("|tot ") && waarde !== null).length;
        all += 1;
        expect(await foundOf(people, cijfers, eigen)).toEqual([]);
      }),
      { numRuns: 12, seed: 7 },
    );
    expect(told / all).toBeGreaterThan(3);
  },
);

test("where only small counts themselves are left out the same attack finds them, so it is an attack", async () => {
  const people = GROOT;
  const naive = GROEPEN.flatMap(([naam, is]) =>
    cijfersVan(naam, is, people, (maand) => {
      const lost = people.filter((mens) => is(mens) && weggegaan(maand)(mens)).length;
      return lost >= 5 && people.filter(is).length - lost >= 5;
    }),
  );
  expect((await foundOf(people, naive, null)).length).toBeGreaterThan(5);
  expect(await foundOf(people, pagina(people, null), null)).toEqual([]);
});

test.each([null, "GM0307"])(
  "the report and the three figures of the same year tell no count below ten together, for who knows %s (S-14)",
  { timeout: 60_000 },
  async (eigen) => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(mensen, async (people) => {
        const cijfers = [...pagina(people, eigen), ...indicatoren(people, eigen)];
        fc.pre(isRestGroot(people, cijfers, eigen));
        told += cijfers.filter(({ naam, waarde }) => naam.includes("|tot ") && waarde !== null).length;
        expect(await foundOf(people, cijfers, eigen)).toEqual([]);
      }),
      { numRuns: 8, seed: 11 },
    );
    expect(told).toBeGreaterThan(20);
  },
);

const ALLES = { gemeente: undefined, groep: undefined, unit: undefined };

/** A share of exactly so many; a size is told of every part that is not held back. */
function indicatoren(all: readonly Mens[], eigen: string | null): Cijfer[] {
  const rows = [
    ...dagen(all).map((dag) => ({ ...dag, periode: "2024", verdeling: "alles" as const, waarde: "" })),
    ...FEITEN.gemeente.flatMap((waarde) =>
      dagen(all.filter(({ gemeente }) => gemeente === waarde))
        .filter(({ verloren, gestopt }) => verloren + gestopt > 0)
        .map((dag) => ({ ...dag, periode: "2024", verdeling: "gemeente" as const, waarde })),
    ),
  ];
  const perMaand = new Map(
    [3, 6, 12].map((maand) => [maand, durenVan(indicatordefinitie(`retentie_${maand}`), rows, ALLES)]),
  );
  const own = GROEPEN.filter(([naam]) => /^(alles|gemeente)\//.test(naam));
  return own.flatMap(([naam, is]) => {
    const [verdeling, code] = naam.split("/");
    const isOwn = naam === `gemeente/${eigen}`;
    const deel = (maand: number) => {
      const answer = perMaand.get(maand);
      if (verdeling === "alles" || !answer) return answer;
      return answer.splitsing.find((each) => each.code === code);
    };
    const isSized = isOwn || [3, 6, 12].some((maand) => (deel(maand)?.n ?? null) !== null);
    return [
      { naam: `${naam}|cijfer`, telt: is, waarde: isSized ? all.filter(is).length : null },
      ...cijfersVan(`${naam}|cijfer`, is, all, (maand) => isOwn || (deel(maand)?.waarde ?? null) !== null),
    ];
  });
}

/** Large counts, and one small one: four of a gemeente who lost it between three and six months. */
const GROOT: readonly Mens[] = FEITEN.gemeente.flatMap((gemeente) =>
  FEITEN.doelgroep.flatMap((doelgroep) =>
    FEITEN.leeftijd.flatMap((leeftijd) =>
      WEG.flatMap((weg) =>
        Array.from(
          {
            length:
              gemeente === "GM0308" ? (weg === "6" && doelgroep === "Wsw" ? 2 : weg === "3" ? 1 : 0) : 6,
          },
          (): Mens => ({ gemeente, doelgroep, leeftijd, weg }),
        ),
      ),
    ),
  ),
);
