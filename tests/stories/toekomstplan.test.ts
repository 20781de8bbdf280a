import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { planToekomst } from "#toekomstplan/plan";
import { naarJson, uitJson } from "#toekomstplan/uitgangspunten-json";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const bas = () => app.as("beleidsadviseur");
const grond = {
  id: null,
  opVersie: null,
  naam: "RWA/Amfors",
  toelichting: "Begroting 2026",
  uitgangspunten: naarJson(UITGANGSPUNTEN),
  aangenomen: ["panden", "overhead"],
};
const breed = {
  naam: "Breed",
  toelichting: "Meer mensen, meer plekken",
  hefbomen: { beschutPlekken: { "2026": 40, "2035": 160 }, overhead: 0.9 },
};
const create = async (over: object = {}) =>
  (await bas().post("/toekomstplan/scenarios", { ...breed, ...over })).json();

test("before there are figures it says what to do; then they come back as the engine takes them (R-375)", async () => {
  const early = await bas().get("/toekomstplan/uitgangspunten");
  expect([early.statusCode, early.json().code]).toEqual([409, "toekomstplan.zonder-uitgangspunten"]);
  expect((await bas().post("/toekomstplan/scenarios", breed)).json().detail).toContain(
    "Vul eerst de eigen cijfers in",
  );
  expect((await bas().post("/toekomstplan/uitgangspunten", grond)).statusCode).toBe(201);
  const found = (await app.as("unitleider").get("/toekomstplan/uitgangspunten")).json();
  expect(found).toMatchObject({ naam: "RWA/Amfors", versie: 1, aangenomen: ["panden", "overhead"] });
  expect(uitJson(found.uitgangspunten)).toEqual(UITGANGSPUNTEN);
  const run = (uitgangspunten: typeof UITGANGSPUNTEN) =>
    planToekomst({ uitgangspunten, scenario: null, jaren: 5, motor: "cohort" }, null);
  expect(run(uitJson(found.uitgangspunten))).toEqual(run(UITGANGSPUNTEN));
});

test("years of birth that beheer read in are there for the own figures, in groups of five people or more (R-052)", async () => {
  const read = async () => (await bas().get("/toekomstplan/uitgangspunten")).json().wswGeboortejaren;
  expect(await read()).toBeNull();
  await sql`insert into wswgeboortejaren (regio_id, gemeente, geboortejaar, aantal, peildatum, bron)
    select g.regio_id, g.code, j.jaar, j.aantal, j.op, j.bron
      from (select regio_id, code from gemeenten where regio_id = 'amersfoort' order by code limit 1) g,
           (values (1961, 3, date '2026-01-01', 'opgave'), (1962, 2, date '2026-01-01', 'opgave'),
                   (1970, 8, date '2026-02-01', 'HR'), (1980, 1, date '2026-01-01', 'opgave')) j (jaar, aantal, op, bron)`.execute(
    app.owner,
  );
  expect(await read()).toEqual({
    peildatum: "2026-02-01",
    bron: "HR, opgave",
    groepen: [
      { van: 1961, tot: 1962, aantal: 5 },
      { van: 1970, tot: 1980, aantal: 9 },
    ],
  });
});

test("a next version of the figures leaves the one before, and two at once do not cover each other", async () => {
  const { id } = (await bas().get("/toekomstplan/uitgangspunten")).json();
  const scenario = await create();
  expect(scenario.uitgangspunten).toMatchObject({ id, versie: 1, nieuwste: 1 });
  const next = { ...grond, id, opVersie: 1, naam: "RWA", aangenomen: [] };
  const answers = await Promise.all([1, 2].map(() => bas().post("/toekomstplan/uitgangspunten", next)));
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 412]);
  const [now, was] = [
    (await bas().get("/toekomstplan/uitgangspunten")).json(),
    (await bas().get("/toekomstplan/uitgangspunten?versie=1")).json(),
  ];
  expect([now.versie, now.naam, was.versie, was.naam]).toEqual([2, "RWA", 1, "RWA/Amfors"]);
  expect(now.versies).toHaveLength(2);
  expect((await bas().get(`/toekomstplan/scenarios/${scenario.id}`)).json().uitgangspunten).toMatchObject({
    versie: 1,
    nieuwste: 2,
  });
  expect((await bas().get("/toekomstplan/uitgangspunten?versie=9")).statusCode).toBe(404);
});

const kapot = (change: (json: ReturnType<typeof naarJson>) => unknown) =>
  change(structuredClone(naarJson(UITGANGSPUNTEN)));
test.for([
  [
    "the ages",
    (json: any) => ({ ...json, begin: { ...json.begin, wsw: { ...json.begin.wsw, aantal: 5 } } }),
    "begin.wsw.leeftijden",
  ],
  ["the parts", (json: any) => ({ ...json, gemeenten: json.gemeenten.slice(1) }), "gemeenten.deel.wsw"],
  [
    "a lever",
    (json: any) => ({ ...json, hefbomen: { ...json.hefbomen, overhead: [[2026, 9]] } }),
    "hefbomen.overhead.2026",
  ],
  ["a part of the company", (json: any) => ({ ...json, bedrijf: {} }), "uitgangspunten"],
  ["the beginning", (json: any) => ({ ...json, begin: { wsw: null } }), "uitgangspunten"],
  [
    "a number",
    (json: any) => ({ ...json, bedrijf: { ...json.bedrijf, overhead: 1e15 } }),
    "bedrijf.overhead",
  ],
] as const)(
  "figures that the plan cannot start from are refused at their place: %s",
  async ([, change, plaats]) => {
    const refused = await bas().post("/toekomstplan/uitgangspunten", {
      ...grond,
      uitgangspunten: kapot(change),
    });
    expect(refused.statusCode).toBe(400);
    expect(refused.json().velden).toContain(plaats);
  },
);

test("from own figures a company of its own starts, with what was assumed; what is wrong stands at its field (R-034, R-052)", async () => {
  const nijkerk = {
    id: null,
    opVersie: null,
    naam: "Inclusief Groep",
    toelichting: "Opgave van het bedrijf",
    ingevuld: {
      naam: "Inclusief Groep",
      velden: { wsw: 90 },
      gemeenten: [{ naam: "Nijkerk", inwoners: 45_000 }],
    },
  };
  const made = (await bas().post("/toekomstplan/uitgangspunten", nijkerk)).json();
  expect(made).toMatchObject({ naam: "Inclusief Groep", versie: 1, ingevuld: nijkerk.ingevuld });
  expect(made.uitgangspunten.begin.wsw.aantal).toBe(90);
  expect(made.aangenomen).not.toContain("wsw");
  expect(made.aangenomen.length).toBeGreaterThan(5);
  expect(new Set(made.bedrijven.map(({ naam }: { naam: string }) => naam))).toEqual(
    new Set(["RWA", "Inclusief Groep"]),
  );
  expect((await bas().get(`/toekomstplan/uitgangspunten?id=${made.id}`)).json().naam).toBe("Inclusief Groep");
  expect((await create({ uitgangspuntenId: made.id })).uitgangspunten).toMatchObject({
    id: made.id,
    versie: 1,
  });
  for (const [over, plaats] of [
    [{ velden: { wsw: -1 } }, "wsw"],
    [{ gemeenten: [] }, "gemeenten"],
    [{ velden: { geluk: 1 } }, "velden.geluk"],
  ] as const) {
    const refused = await bas().post("/toekomstplan/uitgangspunten", {
      ...nijkerk,
      ingevuld: { ...nijkerk.ingevuld, ...over },
    });
    expect([refused.statusCode, refused.json().velden]).toEqual([400, [plaats]]);
  }
  const both = { ...nijkerk, uitgangspunten: grond.uitgangspunten };
  expect((await bas().post("/toekomstplan/uitgangspunten", both)).json().code).toBe(
    "uitgangspunten.een-van-beide",
  );
});

test("a scenario has versions that never change, with why; who started from an older one hears it (R-375, R-403)", async () => {
  const { id } = await create();
  const path = `/toekomstplan/scenarios/${id}`;
  const next = {
    ...breed,
    hefbomen: { beschutPlekken: 90, deelBuiten: 0.5 },
    opVersie: 1,
    reden: "De raad wil minder",
  };
  const changed = (await bas().post(`${path}/_wijzigen`, next)).json();
  expect(changed).toMatchObject({
    versie: 2,
    nieuwste: 2,
    reden: "De raad wil minder",
    hefbomen: next.hefbomen,
  });
  const late = await bas().post(`${path}/_wijzigen`, next);
  expect([late.statusCode, late.json().huidigeVersie]).toEqual([412, 2]);
  const first = (await app.as("unitleider").get(`${path}?versie=1`)).json();
  expect(first).toMatchObject({ versie: 1, hefbomen: breed.hefbomen, nieuwste: 2 });
  const verschil = (await bas().get(`${path}/verschil?versie=1&metVersie=2`)).json().verschillen;
  expect(verschil.map((each: { hefboom: string }) => each.hefboom)).toEqual([
    "beschutPlekken",
    "deelBuiten",
    "overhead",
  ]);
  expect(verschil[2]).toEqual({ hefboom: "overhead", van: [{ deel: "", waarde: 0.9 }], tot: null });
  for (const statement of [
    "update toekomstscenarioversies set naam = 'x'",
    "delete from toekomstscenarioversies",
  ])
    await expect(sql.raw(statement).execute(app.owner)).rejects.toMatchObject({
      constraint: "toekomstscenarioversies_vast",
    });
});

test.for([
  [{ hefbomen: { beschutPlekken: -1 } }, "hefbomen.beschutPlekken"],
  [{ hefbomen: { deelBuiten: { "2026": 2 } } }, "hefbomen.deelBuiten.2026"],
  [{ hefbomen: { overhead: { morgen: 1 } } }, "hefbomen.overhead.morgen"],
  [{ hefbomen: { gratis: 1 } }, "hefbomen.gratis"],
  [{ hefbomen: { verkoop: { hal: 1900 } } }, "hefbomen.verkoop.hal"],
  [{ naam: " " }, "naam"],
] as const)("a scenario that cannot be is refused at its field: %o", async ([over, plaats]) => {
  const refused = await bas().post("/toekomstplan/scenarios", { ...breed, ...over });
  expect(refused.statusCode).toBe(400);
  expect(refused.json().velden).toContain(plaats);
});

test("a link opens the version that was shared, until it is withdrawn (R-402)", async () => {
  const { id } = await create({ naam: "Te delen" });
  const path = `/toekomstplan/scenarios/${id}`;
  const { code } = (await bas().post(`${path}/_delen`, { versie: 1 })).json().gedeeld;
  expect(code).toMatch(/^[\w-]{24}$/);
  await bas().post(`${path}/_wijzigen`, { ...breed, hefbomen: {}, opVersie: 1, reden: "Leeg" });
  const seen = (await app.as("unitleider").get(`/toekomstplan/gedeeld/${code}`)).json();
  expect(seen).toMatchObject({ naam: "Te delen", versie: 1, nieuwste: 2, hefbomen: breed.hefbomen });
  expect((await app.as("klantmanager").get(`/toekomstplan/gedeeld/${code}`)).statusCode).toBe(403);
  const other = (await bas().post(`${path}/_delen`, { versie: 2 })).json().gedeeld.code;
  expect(other).not.toBe(code);
  expect((await bas().get(`/toekomstplan/gedeeld/${code}`)).statusCode).toBe(404);
  expect((await bas().post(`${path}/_intrekken`)).json().gedeeld).toBeNull();
  expect((await bas().get(`/toekomstplan/gedeeld/${other}`)).statusCode).toBe(404);
  expect((await bas().post(`${path}/_delen`, { versie: 7 })).statusCode).toBe(404);
});

test("a scenario leaves as a file and comes back equal; a wrong file says at which line", async () => {
  const { id } = await create({
    hefbomen: { ...breed.hefbomen, verkoop: { hal: 2029 } },
    naam: "Met; teken",
  });
  const csv = (await bas().post(`/toekomstplan/scenarios/${id}/_csv`)).body;
  expect(csv).toContain("beschutPlekken;2035;160\r\n");
  const taken = (await bas().post("/toekomstplan/scenarios/_overnemen", { inhoud: csv })).json();
  expect(taken).toMatchObject({ naam: "Met; teken", versie: 1 });
  expect(
    (await bas().get(`/toekomstplan/scenarios/${id}/verschil?met=${taken.id}`)).json().verschillen,
  ).toEqual([]);
  const refused = await bas().post("/toekomstplan/scenarios/_overnemen", {
    inhoud: csv.replace(";160", ";veel"),
  });
  expect([refused.statusCode, refused.json().velden]).toEqual([400, ["regel 5"]]);
  expect(
    (await bas().post("/toekomstplan/scenarios/_overnemen", { inhoud: csv.replace(";160", ";-5") })).json()
      .velden,
  ).toEqual(["hefbomen.beschutPlekken.2035"]);
});

test("an own value stands beside the assumption, with its source, and can be taken back (R-402, R-418)", async () => {
  const path = "/toekomstplan/aannames";
  const own = {
    sleutel: "beschutUit",
    waarde: 0.07,
    van: 0.05,
    tot: 0.1,
    bron: "Eigen telling 2025",
    peildatum: VANDAAG,
  };
  expect((await bas().post(path, own)).json()).toMatchObject({
    waarde: 0.08,
    eigen: { waarde: 0.07, bron: "Eigen telling 2025" },
  });
  const { rijen, vast } = (await bas().get(path)).json();
  expect(vast).toEqual({
    personen: { beschutUit: 0.07 },
    geld: {},
    bereik: { beschutUit: { p10: 0.05, p90: 0.1 } },
  });
  expect(rijen.length).toBeGreaterThan(50);
  expect(rijen.every(({ bron }: { bron: { ref: string } }) => bron.ref.length > 5)).toBe(true);
  const back = (
    await bas().post(path, { ...own, waarde: null, van: null, tot: null, bron: "Telling klopte niet" })
  ).json();
  expect([back.eigen, back.geschiedenis.length]).toEqual([null, 2]);
  for (const [over, veld] of [
    [{ van: 0.08 }, "van"],
    [{ tot: 0.06 }, "tot"],
    [{ tot: 1.5 }, "waarde"],
    [{ van: null }, "van"],
    [{ sleutel: "geluk" }, "sleutel"],
    [{ peildatum: addDays(VANDAAG, 1) }, "peildatum"],
  ] as const) {
    const refused = await bas().post(path, { ...own, ...over });
    expect([refused.statusCode, refused.json().velden.includes(veld)]).toEqual([400, true]);
  }
});
