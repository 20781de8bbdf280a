import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cents } from "#core/money";
import { type Bijdragevraag, bijdragen, type Model, MODELLEN } from "#financien/bijdragen";
import { werkzaak } from "../../src/modules/demo/werkzaak.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, LEUSDEN } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const manager = () => app.as("manager");
const bas = () => app.as("beleidsadviseur");
const stuk = {
  bedrijf: "Werkzaak Rivierenland",
  isEigen: false,
  soort: "jaarrekening",
  bron: "Expertbijeenkomst Hilversum, 13 februari 2025",
  peildatum: "2024-12-31",
  vastgesteldOp: "2025-07-03",
};

/** As such a table is kept: a row for each name, a column for each year. */
function csvOf(regels: typeof werkzaak): string {
  const jaren = [...new Set(regels.map(({ jaar }) => jaar))].toSorted((a, b) => a - b);
  const rows = Map.groupBy(regels, ({ stroom, regel, soort }) => `${stroom};${regel};${soort}`);
  const body = [...rows].map(([head, own]) =>
    [head, ...jaren.map((jaar) => own.find((een) => een.jaar === jaar)?.bedrag).map(inEuros)].join(";"),
  );
  return [["stroom", "regel", "soort", ...jaren].join(";"), ...body].join("\n");
}
const inEuros = (bedrag: number | undefined) => (bedrag === undefined ? "" : String(bedrag / 100));

test("the accounts of Werkzaak are read in: 45 of 45 results hold, and what stands out is said (R-304…R-309)", async () => {
  const made = await manager().post("/financien/jaarstukken", { ...stuk, inhoud: csvOf(werkzaak) });
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ gecontroleerd: 45, regels: werkzaak.length });
  expect(made.json().jaren).toHaveLength(9);

  const found = (await bas().get("/financien/jaarrekening")).json();
  expect(found.controle).toEqual({ gelijk: 45, van: 45 });
  expect(found.jaar).toBe(2024);
  expect(found.reeks.map(({ totaalInCenten }: { totaalInCenten: number }) => totaalInCenten / 100)).toEqual([
    -2_223_307, -1_936_413, 1_027_850, 981_002, 3_738_125, 3_853_746, 4_146_700, 3_729_600, 2_241_894,
  ]);
  expect(found.reeks.at(-1)).toMatchObject({
    subsidieresultaatInCenten: (3_909_000 + 1_993_400 + 2_613_294) * 100,
    bedrijfsvoeringInCenten: -6_273_800_00,
  });
  const said = found.bevindingen.map(({ soort }: { soort: string }) => soort);
  expect(said).toEqual([
    "verandering van het saldo",
    "dekking daalt",
    "reeksbreuk",
    "naam klopt niet met het bedrag",
    "geen informatie",
    "minder geld, nog minder mensen",
  ]);
  expect(found.bevindingen[0].zin).toContain("5.033.300");
});

test("a file that does not add up is refused whole, with the place and both amounts (R-309)", async () => {
  const wrong = werkzaak.map((regel) =>
    regel.jaar === 2020 && regel.regel === "Netto kosten BUIG"
      ? { ...regel, bedrag: cents(regel.bedrag + 1) }
      : regel,
  );
  const before = (await bas().get("/financien/jaarrekening")).json();
  const refused = await manager().post("/financien/jaarstukken", {
    ...stuk,
    bedrijf: "Fout",
    inhoud: csvOf(wrong),
  });
  expect(refused.statusCode).toBe(400);
  const { code, detail } = refused.json();
  expect(code).toBe("jaarstuk.telt-niet-op");
  expect(detail).toContain("Er is niets ingelezen");
  expect(detail.replaceAll("\u00a0", " ")).toContain(
    "2020, BUIG: de regels tellen op tot € 4.948.699,99, gedrukt staat € 4.948.700,00.",
  );
  expect(detail).toContain("2020, Totaal");
  expect((await bas().get("/financien/jaarrekening")).json()).toEqual(before);

  for (const [inhoud, place] of [
    ["stroom;regel;soort;2024\nBUIG;x;last;1.000", "regel 2, 2024"],
    ["stroom;regel;soort\nBUIG;x;last", "regel 1"],
    ["stroom;regel;soort;2024\nWMO;x;last;1", "regel 2"],
    ['stroom;regel;soort;2024\n"BUIG;x;last;1', "regel"],
  ]) {
    const answer = await manager().post("/financien/jaarstukken", { ...stuk, inhoud });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "jaarstuk.regels"]);
    expect(answer.json().detail).toContain(place);
  }
});

test("read in again the last one counts and the earlier one stays; budget beside account in one year (R-055)", async () => {
  const one = (last: number) =>
    `stroom,regel,soort,2025\nWsw,Loon,last,${last}\nWsw,Rijk,bate,100\nWsw,R,gepubliceerd resultaat,${100 - last}\nTotaal,T,gepubliceerd resultaat,${100 - last}`;
  const own = { ...stuk, bedrijf: "Eigen", isEigen: true };
  for (const [soort, last] of [
    ["begroting", 90],
    ["jaarrekening", 95],
    ["jaarrekening", 97],
  ] as const)
    expect(
      (await manager().post("/financien/jaarstukken", { ...own, soort, inhoud: one(last) })).statusCode,
    ).toBe(201);
  const found = (await manager().get("/financien/jaarrekening?jaar=2025")).json();
  expect(found.bedrijf).toBe("Eigen"); // the own company comes first
  expect(
    found.stukken.map(({ soort, volgnummer, beeld }: never) => [soort, volgnummer, beeld["totaalInCenten"]]),
  ).toEqual([
    ["begroting", 1, 10_00],
    ["jaarrekening", 2, 3_00],
  ]);
  expect(found.posten[0]).toMatchObject({ begrotingInCenten: 90_00, jaarrekeningInCenten: 97_00 });
  expect(found.anderen.map(({ bedrijf }: { bedrijf: string }) => bedrijf)).toEqual(["Werkzaak Rivierenland"]);
  const kept = await app.owner
    .selectFrom("jaarstukken")
    .select("id")
    .where("bedrijf", "=", "Eigen")
    .execute();
  expect(kept).toHaveLength(3);
});

const gemeentejaar = (gemeente: string, inwoners: number, se: number, clienten: number, beschut: number) => ({
  gemeente,
  inwoners,
  se,
  clienten,
  rijksbijdrageInCenten: inwoners * 100,
  buigBudgetInCenten: 1_000_000_00,
  buigLastenInCenten: 1_000_000_00,
  bron: "test",
  afnames: [{ product: "beschut werk", aantal: beschut }],
});
const jaar2026 = {
  jaar: 2026,
  gemeenten: [gemeentejaar(AMERSFOORT, 60_000, 40, 46, 5), gemeentejaar(LEUSDEN, 40_000, 10, 54, 3)],
  prijzen: [{ product: "beschut werk", prijsInCenten: 12_000_00, bron: "AM match, 2025" }],
  posten: [{ naam: "Alles", bedragInCenten: 100_000_00, beweegt: 80, sleutel: "inwoners" }],
};
const vastleggen = (over: object = {}) =>
  manager().post("/financien/bijdragejaren/_vastleggen", { ...jaar2026, ...over });

test("seven models on the same year, to the cent, and who is better off alone (R-310…R-313)", async () => {
  expect((await vastleggen()).statusCode).toBe(201);
  const url = "/financien/bijdragen?jaar=2026&vastDeel=25&wegingSe=1&wegingInwoners=2&wegingClienten=1";
  const found = (await bas().get(url)).json();
  type Uitkomst = { model: string; saldoInCenten: number; bijdragen: { bedragInCenten: number }[] };
  expect(
    found.modellen.map(({ model, bijdragen, saldoInCenten }: Uitkomst) => [
      model,
      ...bijdragen.map(({ bedragInCenten }) => bedragInCenten / 100),
      saldoInCenten / 100,
    ]),
  ).toEqual([
    ["C1", 46_000, 54_000, 0],
    ["C2", 80_000, 20_000, 0],
    ["C3", 60_000, 40_000, 0],
    ["C4", 60_000, 36_000, -4_000],
    ["C5", 60_000, 37_000, -3_000],
    ["C6", 60_000, 40_000, 0],
    ["C7", 61_500, 38_500, 0],
  ]);
  // alone: 20% fixed, and 80% by inhabitants
  expect(found.gemeenten.map((een: never) => [een["alleenInCenten"], een["toegevoegdInCenten"]])).toEqual([
    [68_000_00, 58_000_00],
    [52_000_00, 42_000_00],
  ]);
  const [c1, c2] = found.modellen;
  expect(c1.beterAf).toEqual([{ gemeenten: ["Leusden"], voordeelInCenten: 2_000_00 }]);
  expect(c2.beterAf).toEqual([{ gemeenten: ["Amersfoort"], voordeelInCenten: 12_000_00 }]);
});

test("over HTTP the amounts are those of the kernel, whatever the year looks like (R-310)", async () => {
  const some = (max: number) => fc.integer({ min: 1, max });
  const one = fc.record({
    inwoners: some(300_000),
    se: some(90_000),
    clienten: some(900),
    beschut: some(9_000),
  });
  await fc.assert(
    fc.asyncProperty(one, one, some(1e10), fc.nat({ max: 100 }), async (a, b, kosten, vastDeel) => {
      const gemeenten = [a, b].map(({ inwoners, se, clienten, beschut }, at) =>
        gemeentejaar([AMERSFOORT, LEUSDEN][at]!, inwoners, se / 100, clienten, beschut / 100),
      );
      const posten = [{ ...jaar2026.posten[0], bedragInCenten: kosten }];
      expect((await vastleggen({ jaar: 2030, gemeenten, posten })).statusCode).toBe(201);
      const { modellen } = (await bas().get(`/financien/bijdragen?jaar=2030&vastDeel=${vastDeel}`)).json();
      const vraag: Bijdragevraag = {
        kosten: cents(kosten),
        gemeenten: [a, b].map((een) => ({
          ...een,
          gemeente: "",
          afname: { "beschut werk": een.beschut },
          rijksbijdrage: cents(een.inwoners * 100),
        })),
        prijzen: { "beschut werk": cents(12_000_00) },
        vastDeel: vastDeel * 10_000,
        mengsel: { se: 1, inwoners: 1, clienten: 1 },
      };
      for (const [at, model] of (Object.keys(MODELLEN) as Model[]).entries())
        expect(modellen[at].bijdragen.map((een: never) => een["bedragInCenten"])).toEqual(
          bijdragen(model, vraag).bijdragen.map(({ bedrag }) => bedrag),
        );
    }),
    { numRuns: 15 },
  );
});

const besluit = {
  jaar: 2026,
  model: "C7",
  wegingSe: 1,
  wegingInwoners: 1,
  wegingClienten: 2,
  vanaf: "2026-01-01",
  besluit: "AB 2025-31",
  beslotenOp: "2025-11-12",
};
const decide = (over: object = {}) => manager().post("/financien/besluiten", { ...besluit, ...over });
type Factuur = {
  id: string;
  gemeente: string;
  soort: string;
  bedragInCenten: number;
  versie: number;
  nummer: string;
};
const alle = async (): Promise<Factuur[]> =>
  (await bas().get("/financien/facturen?jaar=2026&perPagina=50")).json().rijen;
const samen = (facturen: readonly Factuur[], gemeente: string) =>
  facturen
    .filter((een) => een.gemeente === gemeente)
    .reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0);

test("a decision fixes what everyone pays; invoices in terms add up to it; a new decision gives only the difference (R-310)", async () => {
  await vastleggen();
  expect((await manager().post("/financien/facturen", { jaar: 2026 })).json().code).toBe(
    "factuur.geen-besluit",
  );
  const first = await decide();
  expect(first.statusCode).toBe(201);
  expect(first.json().bedragInCenten).toBe(100_000_00);
  const owed = new Map<string, number>(
    first.json().bijdragen.map((een: never) => [een["gemeente"], een["bedragInCenten"]]),
  );
  await vastleggen({ posten: [{ ...jaar2026.posten[0], bedragInCenten: 999_99 }] }); // a later figure changes no decision

  const shown = (await bas().get("/financien/bijdragen?jaar=2026")).json(); // filled in as was decided
  expect(shown.keuze).toEqual({ vastDeel: 25, wegingSe: 1, wegingInwoners: 1, wegingClienten: 2 });

  const made = await manager().post("/financien/facturen", { jaar: 2026, termijnen: 4 });
  expect(made.statusCode).toBe(201);
  expect(made.json().gemaakt).toHaveLength(8);
  for (const gemeente of [AMERSFOORT, LEUSDEN])
    expect(samen(await alle(), gemeente)).toBe(owed.get(gemeente));
  expect((await manager().post("/financien/facturen", { jaar: 2026 })).json().code).toBe(
    "factuur.niets-te-doen",
  );

  await vastleggen();
  expect(
    (await decide({ model: "C3", besluit: "AB 2026-07", beslotenOp: "2026-06-10" })).json().volgnummer,
  ).toBe(2);
  const corrections = (await manager().post("/financien/facturen", { jaar: 2026 })).json()
    .gemaakt as Factuur[];
  expect(corrections.map(({ soort }) => soort)).toEqual(["correctie", "correctie"]);
  expect([samen(await alle(), AMERSFOORT), samen(await alle(), LEUSDEN)]).toEqual([60_000_00, 40_000_00]);
  expect(corrections.reduce((sum, { bedragInCenten }) => sum + bedragInCenten, 0)).toBe(0);

  const full = (await bas().get(`/financien/facturen/${corrections[0]!.id}`)).json();
  expect(full.regels.reduce((sum: number, regel: never) => sum + regel["bedragInCenten"], 0)).toBe(
    full.bedragInCenten,
  );
  expect(full.regels.at(-1).omschrijving).toBe("Al in rekening gebracht");
  expect(full.inRekeningInCenten).toBe(full.besluit.bedragInCenten);
  expect(new Set((await alle()).map(({ nummer }) => nummer)).size).toBe(10);
  expect((await alle())[0]!.nummer).toBe("BF-2026-010");
});

test("of an invoice only whether it was paid can change, also directly in the database", async () => {
  const [factuur] = await alle();
  const paid = await manager().put(
    `/financien/facturen/${factuur!.id}/betaald`,
    { betaaldOp: "2026-11-24" },
    factuur!.versie,
  );
  expect(paid.json()).toMatchObject({ status: "betaald", betaaldOp: "2026-11-24" });
  const again = await manager().put(
    `/financien/facturen/${factuur!.id}/betaald`,
    { betaaldOp: "2026-11-24" },
    2,
  );
  expect(again.json().code).toBe("factuur.al-betaald");
  const { owner } = app;
  await expect(
    owner
      .updateTable("bijdragefacturen")
      .set({ bedragInCenten: cents(1) })
      .where("id", "=", factuur!.id)
      .execute(),
  ).rejects.toMatchObject({ constraint: "bijdragefacturen_blijft" });
  const line = {
    regioId: "amersfoort",
    factuurId: factuur!.id,
    nummer: 99,
    omschrijving: "x",
    grondslag: "x",
  };
  await expect(
    owner
      .insertInto("factuurregels")
      .values({ ...line, bedragInCenten: cents(1) })
      .execute(),
  ).rejects.toMatchObject({ constraint: "bijdragefacturen_telt_op" });
});

test("two who make invoices at the same time make them once", async () => {
  await vastleggen({ jaar: 2027 });
  await decide({ jaar: 2027, model: "C3", vanaf: "2027-01-01" });
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => manager().post("/financien/facturen", { jaar: 2027 })),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
  const { rijen, samenInCenten } = (await bas().get("/financien/facturen?jaar=2027")).json();
  expect([rijen.length, samenInCenten]).toEqual([2, 100_000_00]);
});

test.each([
  [7.5, 0],
  [10, 1.25],
  [12.5, 2.5],
  [15, 5],
])(
  "a shortage of %d percent of the budget gives a vangnet of %d percent, for each gemeente apart (R-305)",
  async (tekort, deel) => {
    const budget = 1_000_000_00;
    const een = {
      ...jaar2026.gemeenten[0]!,
      buigBudgetInCenten: budget,
      buigLastenInCenten: Math.round(budget * (1 + tekort / 100)),
    };
    const ander = { ...jaar2026.gemeenten[1]!, buigBudgetInCenten: budget, buigLastenInCenten: budget / 2 };
    await vastleggen({ jaar: 2025, gemeenten: [een, ander] });
    const { gemeenten, ...rest } = (await bas().get("/financien/vangnet?jaar=2025")).json();
    expect(gemeenten.map((een: never) => een["uitkeringInCenten"])).toEqual([(budget * deel) / 100, 0]);
    expect(gemeenten[0].tekortdeel).toBe(tekort);
    expect(Object.keys(rest)).toEqual(["jaar", "jaren"]); // no sum: it would say nothing
  },
);

test("ten more places: each gemeente its own rows, vangnet and what it advances (R-320, R-302)", async () => {
  await vastleggen({ jaar: 2025 });
  const found = (await bas().get("/financien/besluiteffect?jaar=2025&plekken=10")).json();
  expect(found.gemeenten.map((een: never) => [een["naam"], een["plekken"]])).toEqual([
    ["Amersfoort", 6],
    ["Leusden", 4],
  ]);
  const [amersfoort] = found.gemeenten;
  const row = (naam: string) => amersfoort.regels.find((regel: never) => regel["naam"] === naam).perJaar;
  expect(row("Rijksbijdrage voor begeleiding")).toEqual([67_776_00, 67_776_00, 67_776_00]);
  expect(row("Prijs van het bedrijf")).toEqual([-72_000_00, -72_000_00, -72_000_00]);
  expect(row("Budget voor loonkostensubsidie")[0]).toBe(0);
  expect(amersfoort.voorgeschotenPerJaar[2]).toBe(row("Loonkostensubsidie")[0]);
  for (const at of [0, 1, 2]) {
    const sum = amersfoort.regels.reduce((total: number, regel: never) => total + regel["perJaar"][at], 0);
    expect(amersfoort.perJaar[at]).toBe(sum);
    expect(amersfoort.metVangnetPerJaar[at]).toBe(sum + amersfoort.vangnetPerJaar[at]);
    expect(found.samen.perJaar[at]).toBe(
      found.gemeenten.reduce((total: number, een: never) => total + een["perJaar"][at], 0),
    );
  }
  const own = (await bas().get(`/financien/besluiteffect?jaar=2025&plekken=10&gemeente=${LEUSDEN}`)).json();
  expect(own.gemeenten.map((een: never) => een["plekken"])).toEqual([10]);
});

test("what cannot be is refused with what to do, never with an error of ours", async () => {
  const refusals = [
    await decide({ vanaf: "2025-12-31" }),
    await decide({ beslotenOp: "2026-12-31" }),
    await decide({ wegingSe: 0, wegingInwoners: 0, wegingClienten: 0 }),
    await decide({ jaar: 2031, vanaf: "2031-01-01" }),
    await vastleggen({ gemeenten: [jaar2026.gemeenten[0], jaar2026.gemeenten[0]] }),
    await vastleggen({ prijzen: [] }),
    await vastleggen({ gemeenten: [{ ...jaar2026.gemeenten[0], gemeente: "GM9999" }] }),
    await bas().get("/financien/besluiteffect?plekken=0"),
    await bas().get("/financien/besluiteffect?plekken=1&jaar=2031"),
    await bas().get("/financien/besluiteffect?plekken=1&jaar=2030"),
    await bas().get("/financien/besluiteffect?plekken=1&jaar=2025&gemeente=GM0342"),
    await bas().get("/financien/bijdragen?jaar=2026&wegingSe=0&wegingInwoners=0&wegingClienten=0"),
  ];
  expect(refusals.map(({ statusCode }) => statusCode)).toEqual(refusals.map(() => 400));
  for (const refusal of refusals) expect(refusal.json().detail.length).toBeGreaterThan(20);
  expect((await bas().get("/financien/bijdragen?jaar=2099")).json()).toMatchObject({
    gemeenten: [],
    modellen: [],
  });
});

test("money is for who steers: others read nothing, and who advises changes nothing (S-01)", async () => {
  for (const rol of ["klantmanager", "unitleider", "raadslid", "werkgever", "beheerder"] as const)
    for (const path of ["jaarrekening", "bijdragen", "vangnet", "besluiteffect?plekken=1", "facturen"])
      expect((await app.as(rol).get(`/financien/${path}`)).statusCode).toBe(403);
  expect((await bas().post("/financien/besluiten", besluit)).statusCode).toBe(403);
});
