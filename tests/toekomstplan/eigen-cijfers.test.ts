import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aannamesVan } from "#toekomstplan/aannames";
import { type EigenCijfers, uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { geboortegroepen } from "#toekomstplan/geboortegroepen";
import { VELDEN, VELDNAMEN } from "#toekomstplan/eigen-velden";
import { alleBijdragen } from "#toekomstplan/bijdragen";
import { opMaat } from "#toekomstplan/modellen/voorbeeld";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import { som } from "#toekomstplan/wsw/leeftijdsopbouw";
import { leesEigenCijfers, leesEigenCijfersCsv } from "../../src/modules/scenarios/lees-eigen-cijfers.ts";

const ALMERE = { naam: "Almere", inwoners: 230_000 };
const alleen = (rest: Partial<EigenCijfers> = {}): EigenCijfers => ({
  velden: {},
  gemeenten: [ALMERE],
  ...rest,
});
const goed = (ingevuld: EigenCijfers) => {
  const { uitgangspunten, aangenomen, fouten } = uitEigenCijfers(ingevuld);
  if (!uitgangspunten) throw new Error(JSON.stringify(fouten));
  return { uitgangspunten, aangenomen };
};

describe("own figures of a gemeente or company (R-052)", () => {
  test("with nothing but inhabitants everything is assumed, and a plan can be made of it", () => {
    const { uitgangspunten, aangenomen } = goed(alleen());
    expect(aangenomen).toEqual(VELDNAMEN);
    expect(VELDNAMEN).toHaveLength(15);
    const plan = planToekomst({ uitgangspunten, scenario: null, jaren: 15, motor: "cohort" }, null);
    expect(plan.every(({ geld }) => Number.isFinite(geld.totaal))).toBe(true);
    expect(uitgangspunten.begin.groepen.beschut).toBe(Math.round((7_421 * 230_000) / 17_600_000));
    const known = aannamesVan(uitgangspunten).filter(({ bron }) => bron.ref === "eigen cijfer");
    expect(known.map(({ sleutel }) => sleutel)).toEqual(["gemeenten.inwoners.EIGEN01"]);
  });

  test("what is filled in is taken over and is not assumed, what is not is named", () => {
    const { uitgangspunten, aangenomen } = goed(
      alleen({ velden: { wsw: 500, beschut: 60, overhead: 2_400_000, buiten: 60 } }),
    );
    expect(uitgangspunten.begin.wsw.aantal).toBe(500);
    expect(som(uitgangspunten.begin.wsw.leeftijden.aantallen)).toBeCloseTo(500, 6);
    expect(uitgangspunten.bedrijf.overhead).toBe(2_400_000);
    expect(aangenomen).not.toContain("wsw");
    expect(aangenomen).toContain("m2");
    const bron = (sleutel: string) =>
      aannamesVan(uitgangspunten).find((each) => each.sleutel === sleutel)!.bron;
    expect(bron("bedrijf.overhead").label).toBe("gevonden");
    expect(bron("bedrijf.panden.alle gebouwen")).toEqual(VELDEN.m2.anders);
  });

  test("years of birth take the place of mean age and share over 45", () => {
    const geboortejaren = [
      { van: 1960, tot: 1964, aantal: 40 },
      { van: 1975, tot: 1979, aantal: 60 },
    ];
    const { uitgangspunten, aangenomen } = goed(alleen({ geboortejaren }));
    expect(uitgangspunten.begin.wsw.aantal).toBe(100);
    expect(aangenomen).not.toContain("leeftijd");
    const leeftijd = aannamesVan(uitgangspunten).find(
      ({ sleutel }) => sleutel === "begin.wsw.gemiddeldeLeeftijd",
    )!;
    expect(leeftijd.waarde).toBeCloseTo(0.4 * 63.5 + 0.6 * 48.5, 6);
  });

  test("every gemeente has her part, and all parts together are everything", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            inwoners: fc.integer({ min: 1, max: 900_000 }),
            wsw: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (rows) => {
          const gemeenten = rows.map(({ inwoners, wsw }, at) => ({
            naam: `Gemeente ${at}`,
            inwoners,
            ...(wsw !== undefined && { wsw }),
          }));
          const { uitgangspunten } = goed({ velden: {}, gemeenten });
          for (const deel of ["wsw", "beschut", "zoekt"] as const)
            expect(uitgangspunten.gemeenten.reduce((sum, each) => sum + each.deel[deel], 0)).toBeCloseTo(
              1,
              9,
            );
          const bijstand = uitgangspunten.gemeenten.reduce((sum, each) => sum + each.bijstand, 0);
          expect(bijstand).toBe(Math.round(rows.reduce((sum, { inwoners }) => sum + inwoners, 0) * 0.022));
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each<[string, EigenCijfers, string, RegExp]>([
    ["no gemeente", { velden: {}, gemeenten: [] }, "gemeenten", /ten minste één gemeente/],
    ["a half person", alleen({ velden: { wsw: 1.5 } }), "wsw", /heel getal in van 0 tot en met 100\.000/],
    ["less than nobody", alleen({ velden: { beschut: -1 } }), "beschut", /heel getal/],
    ["more than all", alleen({ velden: { buiten: 101 } }), "buiten", /van 1 tot en met 95 \(procent\)/],
    ["not a number", alleen({ velden: { m2: Number.NaN } }), "m2", /heel getal/],
    [
      "ages that cannot be",
      alleen({ velden: { leeftijd: 31, ouderDan45: 95 } }),
      "leeftijd",
      /gaat niet samen/,
    ],
    ["twice the same", { velden: {}, gemeenten: [ALMERE, ALMERE] }, "gemeenten[1].naam", /staat er al/],
    [
      "no inhabitants",
      { velden: {}, gemeenten: [{ naam: "A", inwoners: 0 }] },
      "gemeenten[0].inwoners",
      /inwoners/,
    ],
    [
      "a group of three",
      alleen({ geboortejaren: [{ van: 1960, tot: 1960, aantal: 3 }] }),
      "geboortejaren[0]",
      /ten minste 5 mensen/,
    ],
    [
      "another number in the groups",
      alleen({ velden: { wsw: 50 }, geboortejaren: [{ van: 1960, tot: 1964, aantal: 40 }] }),
      "geboortejaren",
      /tellen op tot 40, en bij de Wsw staat 50/,
    ],
    ["a year long ago", alleen({ beginjaar: 1999 }), "beginjaar", /van 2024/],
  ])("%s is refused at its field, and it says what to do", (_, ingevuld, plaats, wat) => {
    const { uitgangspunten, fouten } = uitEigenCijfers(ingevuld);
    expect(uitgangspunten).toBeNull();
    expect(fouten).toEqual([{ plaats, wat: expect.stringMatching(wat) as string }]);
  });

  test("whatever is filled in gives starting points or says where it is wrong, and never breaks", () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: -10, max: 1_000 }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...VELDNAMEN, "onbekend"), value),
        fc.integer({ min: -5, max: 3_000_000 }),
        (velden, inwoners) => {
          const { uitgangspunten, fouten } = uitEigenCijfers({
            velden,
            gemeenten: [{ naam: "A", inwoners }],
          });
          expect(uitgangspunten === null).toBe(fouten.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("of one inhabitant or a million, with nobody in a group: every example can be reckoned to the end and paid by seven models", () => {
  const leeg = { wsw: 0, beschut: 0, wachtlijst: 0, zoekt: 0, werkt: 0, traject: 0, bijstand: 0 };
  const groepen: [number, EigenCijfers["velden"]][] = [
    [1, {}],
    [1_000_000, {}],
    [20_000, { ...leeg, overhead: 0, m2: 0 }],
  ];
  for (const [inwoners, velden] of groepen) {
    const { uitgangspunten } = goed({ velden, gemeenten: [{ naam: "A", inwoners }] });
    for (const voorbeeld of VOORBEELDEN) {
      const { scenario } = opMaat(voorbeeld, uitgangspunten);
      const vraag: Planvraag = { uitgangspunten, scenario, jaren: 24, motor: "cohort" };
      const plan = planToekomst(vraag, { zaad: 1, trekking: 1 });
      expect(JSON.stringify(plan)).not.toContain("null"); // no number that is none
      expect(Object.keys(alleBijdragen(vraag, plan))).toHaveLength(7);
    }
  }
});

describe("as a file", () => {
  const CSV = [
    "soort;naam;waarde;wsw;bijstand",
    "naam;Tomin",
    "beginjaar;2027",
    "veld;overhead;4200000",
    "veld;buiten;30,5",
    "veld;m2;",
    "gemeente;Hilversum;93000;310;2000",
    "gemeente;Wijdemeren;24600;60;280",
    "geboortejaren;1958-1964;170",
    "geboortejaren;1965;200",
  ].join("\n");

  test("the table of a spreadsheet reads as the same figures", () => {
    const { ingevuld, fouten } = leesEigenCijfersCsv(CSV);
    expect(fouten).toEqual([]);
    expect(ingevuld).toEqual({
      naam: "Tomin",
      beginjaar: 2027,
      velden: { overhead: 4_200_000, buiten: 30.5 },
      gemeenten: [
        { naam: "Hilversum", inwoners: 93_000, wsw: 310, bijstand: 2_000 },
        { naam: "Wijdemeren", inwoners: 24_600, wsw: 60, bijstand: 280 },
      ],
      geboortejaren: [
        { van: 1958, tot: 1964, aantal: 170 },
        { van: 1965, tot: 1965, aantal: 200 },
      ],
    });
    expect(leesEigenCijfersCsv(CSV.replaceAll(";", ",").replace("30,5", '"30,5"')).ingevuld).toEqual(
      ingevuld,
    );
    expect(leesEigenCijfers(JSON.parse(JSON.stringify(ingevuld)))).toEqual({ ingevuld, fouten: [] });
    expect(goed(ingevuld).aangenomen).not.toContain("wsw");
  });

  test.each([
    ["veld;iets;3", "regel 1", "“iets”"],
    ["veld;wsw;veel", "regel 1", "geen getal"],
    ["veld;wsw;3\nveld;wsw;4", "regel 2", "staat er al"],
    ["dorp;A;3", "regel 1", "“dorp” kennen wij niet"],
    ["geboortejaren;lang geleden;3", "regel 1", "1960-1964"],
    ["gemeente;A;1.000", "regel 1.inwoners", "zonder punten"],
    ['veld;"wsw;3', "het bestand", "aanhalingstekens"],
  ])("%j is refused at its line", (csv, plaats, wat) => {
    const { fouten } = leesEigenCijfersCsv(csv);
    expect(fouten[0]).toEqual({ plaats, wat: expect.stringContaining(wat) as string });
  });
});

describe("years of birth that were read in, as groups (R-052)", () => {
  test("years with few people go together with the next, and the last with the one before", () => {
    const jaren = [
      { geboortejaar: 1964, aantal: 21 },
      { geboortejaar: 1960, aantal: 3 },
      { geboortejaar: 1961, aantal: 1 },
      { geboortejaar: 1963, aantal: 2 },
      { geboortejaar: 1964, aantal: 4 },
      { geboortejaar: 1990, aantal: 2 },
    ];
    expect(geboortegroepen(jaren)).toEqual([
      { van: 1960, tot: 1963, aantal: 6 },
      { van: 1964, tot: 1990, aantal: 27 },
    ]);
    expect(geboortegroepen([{ geboortejaar: 1964, aantal: 4 }])).toEqual([]);
    expect(geboortegroepen([])).toEqual([]);
  });

  test("whatever was read in, nobody gets lost and a plan can be made of the groups", () => {
    const jaar = fc.record({
      geboortejaar: fc.integer({ min: 1955, max: 2000 }),
      aantal: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(jaar, { maxLength: 40 }), (jaren) => {
        const groepen = geboortegroepen(jaren);
        const mensen = jaren.reduce((sum, { aantal }) => sum + aantal, 0);
        expect(groepen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(mensen < 5 ? 0 : mensen);
        if (groepen.length === 0) return;
        const { uitgangspunten } = goed(alleen({ geboortejaren: groepen }));
        expect(uitgangspunten.begin.wsw.aantal).toBe(mensen);
      }),
      { numRuns: 100 },
    );
  });
});
