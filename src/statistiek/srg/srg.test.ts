import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import { BASISCODES, BASISKOPPELINGEN, geldendeCode, koppelingVoor } from "./codes.ts";
import { LAYOUTNAMEN, layoutMet, schrijf } from "./layout.ts";
import { maandErna, maandenIn, verslagmaand } from "./maand.ts";
import { type Registerregel, registerVan, type Voorziening } from "./register.ts";
import { personenMetVoorziening, tellingen } from "./tellingen.ts";
import { type Mutatie, pasToe, verschil } from "./verschil.ts";

const START = isoDate("2026-01-01");
const CODES: Readonly<Record<string, string | null>> = { werkplek: "29", coach: "30", werk: null };
const codeVoor = (vorm: string) => CODES[vorm];

const een = (over: Partial<Voorziening> = {}): Voorziening => ({
  sleutel: "inzet/1",
  vorm: "werkplek",
  persoon: "lotte",
  begin: isoDate("2026-05-04"),
  einde: null,
  loonwaarde: null,
  bedragInCenten: null,
  ...over,
});

/** Delivers the states of the registration one after the other, from January 2026. */
function leveringen(standen: readonly (readonly Voorziening[])[]) {
  let register: readonly Registerregel[] = [];
  let maand = "2026-01";
  return standen.map((stand) => {
    const verslag = verslagmaand(maand);
    const nu = registerVan(stand, { codeVoor, vorig: register, maand: verslag });
    const mutaties = verschil(register, nu.regels, verslag);
    const toegepast = pasToe(register, mutaties);
    const answer = { verslag, vorig: register, nu, mutaties, toegepast };
    register = nu.regels;
    maand = maandErna(maand);
    return answer;
  });
}

const dag = fc.integer({ min: 0, max: 400 }).map((days) => addDays(START, days));
const voorziening: fc.Arbitrary<Voorziening> = fc
  .record({
    sleutel: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    vorm: fc.constantFrom("werkplek", "coach", "werk", "onbekend"),
    persoon: fc.constantFrom("lotte", "yonas", "karim", null),
    begin: dag,
    dagen: fc.option(fc.integer({ min: 0, max: 250 })),
    loonwaarde: fc.constantFrom(null, 400_000, 550_000),
    bedragInCenten: fc.constantFrom(null, 90_000),
  })
  .map(({ dagen, ...rest }) => ({ ...rest, einde: dagen === null ? null : addDays(rest.begin, dagen) }));
const stand = fc.uniqueArray(voorziening, { selector: ({ sleutel }) => sleutel, maxLength: 6 });
/** Each month anything may have been written, mended or taken away, however long ago it was. */
const geschiedenis = fc.array(stand, { minLength: 1, maxLength: 9 });

test("a first delivery has what goes on and what ended in the three months before (standards, SRG 3.4)", () => {
  const september = verslagmaand("2026-09");
  const all = [
    een({ sleutel: "loopt" }),
    een({ sleutel: "nog op tijd", einde: isoDate("2026-06-01") }),
    een({ sleutel: "te oud", einde: isoDate("2026-05-31") }),
    een({ sleutel: "later", begin: isoDate("2026-10-01") }),
    een({ sleutel: "eindigt later", einde: isoDate("2026-10-20") }),
  ];
  const { regels, buiten } = registerVan(all, { codeVoor, vorig: [], maand: september });
  expect(regels.map(({ sleutel, einde }) => [sleutel, einde])).toEqual([
    ["eindigt later", null],
    ["loopt", null],
    ["nog op tijd", "2026-06-01"],
  ]);
  expect(buiten).toEqual([{ vorm: "werkplek", reden: "eerder afgelopen", aantal: 1 }]);
});

test("what has no code or no BSN is listed, and goes along once it has one; what is no voorziening is said so", () => {
  const october = verslagmaand("2026-10");
  const all = [
    een({ sleutel: "1", vorm: "onbekend" }),
    een({ sleutel: "2", vorm: "onbekend" }),
    een({ sleutel: "3", persoon: null }),
    een({ sleutel: "4", vorm: "werk" }),
  ];
  const first = registerVan(all, { codeVoor, vorig: [], maand: october });
  expect(first.regels).toEqual([]);
  expect(first.buiten.map(({ vorm, reden, aantal }) => [reden, vorm, aantal])).toEqual([
    ["geen code", "onbekend", 2],
    ["geen BSN", "werkplek", 1],
    ["geen voorziening", "werk", 1],
  ]);
  const later = registerVan(all, { codeVoor: () => "59", vorig: [], maand: october });
  expect(later.regels.map(({ sleutel, code }) => [sleutel, code])).toEqual([
    ["1", "59"],
    ["2", "59"],
    ["4", "59"],
  ]);
});

test.for<[string, Voorziening[], Voorziening[], Partial<Mutatie>[]]>([
  ["nothing happened", [een()], [een()], []],
  [
    "ended in the month",
    [een()],
    [een({ einde: isoDate("2026-09-14") })],
    [{ soort: "beëindigd", tijdigheid: "deze maand" }],
  ],
  [
    "ended two months ago, written down now",
    [een()],
    [een({ einde: isoDate("2026-07-14") })],
    [{ soort: "beëindigd", tijdigheid: "correctie" }],
  ],
  [
    "began before what is corrected, and was never told",
    [],
    [een({ begin: isoDate("2026-02-01"), einde: null })],
    [{ soort: "nieuw", tijdigheid: "correctie" }],
  ],
  [
    "only the beginning moved, long ago",
    [een({ begin: isoDate("2026-02-01") })],
    [een({ begin: isoDate("2026-03-01") })],
    [{ soort: "gewijzigd", tijdigheid: "te laat" }],
  ],
  [
    "another amount from now on",
    [een({ bedragInCenten: 90_000 })],
    [een({ bedragInCenten: 95_000 })],
    [{ soort: "gewijzigd", tijdigheid: "deze maand" }],
  ],
  ["was a mistake", [een()], [], [{ soort: "vervallen", tijdigheid: "correctie" }]],
])("%s", ([, before, after, expected]) => {
  const september = verslagmaand("2026-09");
  const vorig = registerVan(before, { codeVoor, vorig: [], maand: verslagmaand("2026-08") }).regels;
  const nu = registerVan(after, { codeVoor, vorig, maand: september }).regels;
  expect(verschil(vorig, nu, september)).toMatchObject(expected);
  expect(verschil(vorig, nu, september)).toHaveLength(expected.length);
});

test("the changes on the register before give the register now, over any history", () => {
  fc.assert(
    fc.property(geschiedenis, (standen) => {
      for (const { nu, toegepast } of leveringen(standen)) expect(toegepast).toEqual(nu.regels);
    }),
  );
});

test("what is delivered equals a naive account of the same history", () => {
  fc.assert(
    fc.property(geschiedenis, (standen) => {
      for (const [at, { verslag, vorig, nu, mutaties }] of leveringen(standen).entries()) {
        expect(nu.regels).toEqual(naiveRegister(standen[at]!, vorig, verslag.laatste, verslag.grens));
        expect(tellingen(nu.regels, verslag)).toEqual(naiveTellingen(nu.regels, verslag.maand));
        expect(mutaties.map(({ sleutel }) => sleutel)).toEqual(naiveChanged(vorig, nu.regels));
      }
    }),
    { numRuns: 40 },
  );
});

test("the order of the registration makes no difference, and the same again gives nothing", () => {
  fc.assert(
    fc.property(stand, fc.integer(), (all, turn) => {
      const maand = verslagmaand("2026-06");
      const other = all.toSorted((a, b) => Math.sign(((a.begin > b.begin ? 1 : -1) * (turn | 1)) % 7));
      const one = registerVan(all, { codeVoor, vorig: [], maand });
      expect(registerVan(other, { codeVoor, vorig: [], maand })).toEqual(one);
      const again = registerVan(all, { codeVoor, vorig: one.regels, maand });
      expect(verschil(one.regels, again.regels, maand)).toEqual([]);
    }),
  );
});

test("a change that comes too late moves no figure of the four months, and any other moves one", () => {
  fc.assert(
    fc.property(stand, stand, (before, after) => {
      const maand = verslagmaand("2026-09");
      const vorig = registerVan(before, { codeVoor, vorig: [], maand }).regels;
      const nu = registerVan(after, { codeVoor, vorig, maand }).regels;
      for (const mutatie of verschil(vorig, nu, maand)) {
        const moved = maandenIn(maand).filter(({ maand }) => {
          const told = (regel: Registerregel | null) => JSON.stringify(regel && naiveTold(regel, maand));
          return told(mutatie.was) !== told(mutatie.wordt);
        });
        const { was, wordt } = mutatie;
        const hasSameAmount =
          was?.bedragInCenten === wordt?.bedragInCenten && was?.loonwaarde === wordt?.loonwaarde;
        if (mutatie.tijdigheid === "te laat") expect(moved).toEqual([]);
        else if (hasSameAmount) expect(moved.length).toBeGreaterThan(0);
        if (mutatie.tijdigheid === "deze maand")
          expect(moved.every((month) => month.maand === maand.maand)).toBe(true);
      }
    }),
  );
});

test("a change that does not fit on the register before is refused", () => {
  const maand = verslagmaand("2026-09");
  const { regels } = registerVan([een()], { codeVoor, vorig: [], maand });
  const mutaties = verschil([], regels, maand);
  expect(() => pasToe(regels, mutaties)).toThrow("an earlier delivery is missing");
});

test("people are counted once, whatever they have", () => {
  const maand = verslagmaand("2026-09");
  const all = [
    een({ sleutel: "1" }),
    een({ sleutel: "2", vorm: "coach" }),
    een({ sleutel: "3", persoon: "yonas" }),
  ];
  const { regels } = registerVan(all, { codeVoor, vorig: [], maand });
  expect(personenMetVoorziening(regels, maand)).toBe(2);
});

test("the last decision about a form holds from its day on; what nobody decided has no code", () => {
  const decided = koppelingVoor([
    ...BASISKOPPELINGEN,
    { vorm: "x", code: "29", vanaf: isoDate("2026-01-01"), bron: "b", zekerheid: "te bevestigen" },
    { vorm: "x", code: "59", vanaf: isoDate("2026-07-01"), bron: "b", zekerheid: "bevestigd" },
    { vorm: "x", code: "31", vanaf: isoDate("2026-01-01"), bron: "b", zekerheid: "bevestigd" },
  ]);
  expect(decided("x", isoDate("2025-12-31"))).toBe(undefined);
  expect(decided("x", isoDate("2026-06-30"))).toBe("31");
  expect(decided("x", isoDate("2026-07-01"))).toBe("59");
  expect(decided("werkvorm:regulier", isoDate("2026-07-01"))).toBe(null);
  expect(decided("werkvorm:participatieplaats", isoDate("2026-07-01"))).toBe(undefined);
});

test("only the five codes that CBS tells openly are loaded, each with its source", () => {
  expect(BASISCODES.map(({ code }) => code)).toEqual(["23", "29", "30", "31", "59"]);
  expect(BASISCODES.every(({ bron }) => bron.includes("https://www.cbs.nl/"))).toBe(true);
  expect(BASISKOPPELINGEN.every(({ zekerheid }) => zekerheid === "te bevestigen")).toBe(true);
  expect(geldendeCode(BASISCODES, "23", isoDate("2018-12-31"))).toBe(null);
  expect(geldendeCode(BASISCODES, "23", isoDate("2026-12-31"))?.label).toContain("Proefplaatsing");
});

const leverregel = {
  mutatie: { soort: "nieuw", tijdigheid: "deze maand", sleutel: "inzet/1" },
  regel: {
    sleutel: "inzet/1",
    persoon: "lotte",
    code: "30",
    begin: isoDate("2026-09-01"),
    einde: null,
    loonwaarde: 552_500,
    bedragInCenten: 90_012,
  },
  gemeente: "GM0307",
  maand: "2026-09",
  bsn: "999900006",
} as const;

test("one declaration writes columns, another fixed positions; neither is called confirmed", () => {
  expect(schrijf(layoutMet("csv"), [leverregel]).split("\r\n")[1]).toBe(
    "0307;202609;N;999900006;inzet/1;30;20260901;;553;90012",
  );
  const fixed = schrijf(layoutMet("vast"), [leverregel]);
  expect(fixed).toBe(`0307202609N999900006${"inzet/1".padEnd(60)}3020260901        055300090012\r\n`);
  expect(LAYOUTNAMEN.map((naam) => layoutMet(naam).isBevestigd)).toEqual([false, false]);
});

test("a delivery without changes is a file without lines; what does not fit its field is refused", () => {
  expect(schrijf(layoutMet("vast"), [])).toBe("");
  expect(schrijf(layoutMet("csv"), []).split("\r\n")).toHaveLength(2);
  const long = { ...leverregel, regel: { ...leverregel.regel, code: "300" } };
  expect(() => schrijf(layoutMet("vast"), [long])).toThrow("typeVoorziening has room for 2");
  const divided = { ...leverregel, mutatie: { ...leverregel.mutatie, sleutel: "a;b" } };
  expect(() => schrijf(layoutMet("csv"), [divided])).toThrow("divides fields");
});

function naiveRegister(
  stand: readonly Voorziening[],
  vorig: readonly Registerregel[],
  laatste: IsoDate,
  grens: IsoDate,
): Registerregel[] {
  const found: Registerregel[] = [];
  for (const sleutel of ["a", "b", "c", "d", "e", "f"]) {
    const now = stand.find((een) => een.sleutel === sleutel);
    const before = vorig.find((een) => een.sleutel === sleutel);
    if (!now || now.begin > laatste || now.vorm === "werk") continue;
    const code = CODES[now.vorm] ?? before?.code;
    const persoon = now.persoon ?? before?.persoon;
    const hasEnded = now.einde !== null && now.einde <= laatste;
    if (!code || !persoon || (!before && hasEnded && now.einde < grens)) continue;
    const { vorm: _vorm, ...rest } = now;
    found.push({ ...rest, code, persoon, einde: hasEnded ? now.einde : null });
  }
  return found;
}

const naiveChanged = (before: readonly Registerregel[], after: readonly Registerregel[]) =>
  ["a", "b", "c", "d", "e", "f"].filter(
    (sleutel) =>
      JSON.stringify(sorted(before.find((een) => een.sleutel === sleutel))) !==
      JSON.stringify(sorted(after.find((een) => een.sleutel === sleutel))),
  );
const sorted = (regel: Registerregel | undefined) =>
  regel && Object.entries(regel).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Day by day: what one line says of one month. */
function naiveTold({ code, persoon, begin, einde }: Registerregel, maand: string) {
  const days = daysOf(maand).filter((day) => begin <= day && (einde === null || day <= einde));
  if (days.length === 0) return null;
  const after = addDays(daysOf(maand).at(-1)!, 1);
  return {
    code,
    persoon,
    begonnen: begin.startsWith(maand) ? begin : null,
    beeindigd: einde?.startsWith(maand) ? einde : null,
    lopend: einde === null || after <= einde,
  };
}

function naiveTellingen(regels: readonly Registerregel[], last: string) {
  return [3, 2, 1, 0].flatMap((back) => {
    const maand = addMonths(isoDate(`${last}-01`), -back).slice(0, 7);
    const told = regels.flatMap((regel) => naiveTold(regel, maand) ?? []);
    return ["29", "30"].flatMap((code) => {
      const of = told.filter((een) => een.code === code);
      if (of.length === 0) return [];
      const lopend = of.filter((een) => een.lopend);
      return [
        {
          maand,
          code,
          lopend: lopend.length,
          begonnen: of.filter((een) => een.begonnen).length,
          beeindigd: of.filter((een) => een.beeindigd).length,
          personen: new Set(lopend.map(({ persoon }) => persoon)).size,
        },
      ];
    });
  });
}

const daysOf = (maand: string): IsoDate[] =>
  Array.from({ length: 31 }, (_, at) => addDays(isoDate(`${maand}-01`), at)).filter((day) =>
    day.startsWith(maand),
  );
