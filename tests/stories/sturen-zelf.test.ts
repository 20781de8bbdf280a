import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, REGIO } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const bas = () => app.as("beleidsadviseur");
const wilma = () => app.as("manager");
const thea = () => app.as("raadslid");
const programmaId = randomUUID();
const [clusterId, oudCluster] = [randomUUID(), randomUUID()];
const doel = {
  soort: "overig",
  naam: "Leerbanen",
  jaar: 2026,
  startdatum: "2026-01-01",
  einddatum: "2026-12-31",
  gemeenten: [],
  doelgroep: null,
  telregel: "stand",
  groepen: [],
  streefVan: 25,
  streefTot: 25,
  eenheid: "banen",
  eigenaar: "WSP",
  bron: "Actieplan",
  onderdeelVan: null,
};
const deel = (naam: string, streef: number) => ({ naam, gemeenten: [AMERSFOORT], groepen: [], streef });

beforeAll(async () => {
  const own = { regioId: REGIO, programmaId };
  await app.owner
    .insertInto("programmas")
    .values({
      regioId: REGIO,
      id: programmaId,
      naam: "Meer werk",
      omschrijving: "Meer werk",
      blijft: "Het netwerk",
      startdatum: isoDate("2026-01-01"),
      einddatum: isoDate("2026-12-31"),
      budgetInCenten: 1_000_00,
      bron: "Actieplan",
    })
    .execute();
  await app.owner
    .insertInto("programmaclusters")
    .values(
      [clusterId, oudCluster].map((id, at) => ({
        ...own,
        id,
        volgorde: at + 1,
        naam: `Cluster ${at + 1}`,
        implementatiegroep: "WSP",
        aanpak: "Samen",
        budgetInCenten: 500_00,
      })),
    )
    .execute();
  await app.owner
    .insertInto("programmapijlers")
    .values([1, 2].map((nummer) => ({ ...own, nummer, naam: `Pijler ${nummer}` })))
    .execute();
});

test("a new target is divided over gemeenten and stands in a programme below its pillars (R-335, R-357)", async () => {
  const plaats = { programmaId, clusterId, pijlers: [2, 1] };
  const made = await bas().post("/doelstellingen", {
    ...doel,
    delen: [deel("Amersfoort", 15), { ...deel("Overig", 10), gemeenten: [] }],
    resultaatVan: plaats,
  });
  expect(made.statusCode).toBe(201);
  const { doel: found, delen } = made.json();
  expect(found).toMatchObject({ streefVan: 25, programma: { naam: "Meer werk" } });
  expect(delen.map(({ doel: een }: { doel: object }) => een)).toMatchObject([
    { naam: "Leerbanen: Amersfoort", streefVan: 15, gemeenten: [AMERSFOORT] },
    { naam: "Leerbanen: Overig", streefVan: 10, gemeenten: [] },
  ]);
  const { resultaten } = (await bas().get(`/programmas/${programmaId}`)).json();
  expect(resultaten).toMatchObject([{ clusterId, hoofdpijler: 2, pijlers: [1, 2] }]);
});

test.for([
  [{ delen: [deel("A", 20), deel("B", 6)] }, "delen", "samen 26, het doel is 25"],
  [{ delen: [deel("A", 1), deel("A", 1)] }, "delen", "A staat er twee keer in"],
  [{ streefVan: null, streefTot: null, delen: [deel("A", 1)] }, "streefVan", "alleen een getal"],
  [{ resultaatVan: { programmaId, clusterId: programmaId, pijlers: [] } }, "clusterId", "Dit cluster"],
  [{ resultaatVan: { programmaId, clusterId, pijlers: [9] } }, "pijlers", "Deze pijler"],
] as const)("a target whose parts do not fit is refused whole: %o", async ([over, veld, wat]) => {
  const naam = randomUUID();
  const refused = await bas().post("/doelstellingen", { ...doel, naam, ...over });
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({ velden: [veld], detail: expect.stringContaining(wat) });
  const { rijen } = (await bas().get("/doelstellingen?jaar=2026")).json();
  expect(JSON.stringify(rijen)).not.toContain(naam);
});

const gemeentejaar = (over: object = {}) => ({
  gemeente: AMERSFOORT,
  inwoners: 160_000,
  se: 12.5,
  clienten: 3_000,
  rijksbijdrageInCenten: 100_00,
  buigBudgetInCenten: 200_00,
  buigLastenInCenten: 300_00,
  bron: "CBS",
  afnames: [{ product: "Beschut werk", aantal: 2.5 }],
  ...over,
});
const jaar2031 = {
  jaar: 2031,
  gemeenten: [gemeentejaar()],
  prijzen: [{ product: "Beschut werk", prijsInCenten: 12_000_00, bron: "Begroting" }],
  posten: [{ naam: "Huur", bedragInCenten: 50_00, beweegt: 12.5, sleutel: "inwoners" }],
};

test("a year is entered, read back as it was, and not overwritten by who saw an older one (R-310, R-312)", async () => {
  const empty = (await wilma().get("/financien/bijdragejaren/2031")).json();
  expect(
    empty.gemeenten.find(({ gemeente }: { gemeente: string }) => gemeente === AMERSFOORT).cijfers,
  ).toBeNull();
  const send = (body: object) => wilma().post("/financien/bijdragejaren/_vastleggen", body);
  expect((await send({ ...jaar2031, kenmerk: empty.kenmerk })).statusCode).toBe(201);
  const found = (await wilma().get("/financien/bijdragejaren/2031")).json();
  const { gemeente: _, ...cijfers } = gemeentejaar();
  expect(found).toMatchObject({ posten: jaar2031.posten, prijzen: jaar2031.prijzen });
  expect(found.gemeenten).toContainEqual({ gemeente: AMERSFOORT, naam: "Amersfoort", cijfers });
  const late = await send({ ...jaar2031, kenmerk: empty.kenmerk });
  expect([late.statusCode, late.json().code]).toEqual([409, "bijdragejaar.anders"]);
  expect((await send({ ...jaar2031, kenmerk: found.kenmerk })).statusCode).toBe(201);
});

test.for([
  [{ posten: [jaar2031.posten[0], jaar2031.posten[0]] }, "posten/1/naam"],
  [
    { gemeenten: [gemeentejaar({ afnames: [{ product: "Detachering", aantal: 1 }] })] },
    "gemeenten/0/afnames/0/product",
  ],
  [{ gemeenten: [gemeentejaar({ inwoners: 0 })] }, "gemeenten/0/inwoners"],
  [{ posten: [{ ...jaar2031.posten[0], beweegt: 101 }] }, "posten/0/beweegt"],
] as const)("what is wrong in a year is said of its field: %o", async ([over, veld]) => {
  const refused = await wilma().post("/financien/bijdragejaren/_vastleggen", { ...jaar2031, ...over });
  expect([refused.statusCode, refused.json().velden]).toEqual([400, [veld]]);
});

test("a budget that is not used gives a signal by a threshold with its reason (R-322)", async () => {
  const get = async () => (await bas().get("/financien/benutting")).json();
  const before = await get();
  expect(before.drempel).toMatchObject({ volgnummer: 0, procent: 50 });
  const mine = before.rijen.filter(({ id }: { id: string }) => id === programmaId);
  expect(mine.map(({ stand }: { stand: string }) => stand)).toEqual(["achter", "achter"]);
  const uitgave = {
    clusterId,
    datum: "2026-06-01",
    omschrijving: "Coach",
    partij: "Amersfoort",
    kenmerk: "F-9",
  };
  expect(
    (await bas().post(`/programmas/${programmaId}/uitgaven`, { ...uitgave, bedragInCenten: 300_00 }))
      .statusCode,
  ).toBe(201);
  const after = (await get()).rijen.filter(({ id }: { id: string }) => id === programmaId);
  expect(after.map(({ deel, stand }: { deel: string; stand: string }) => [deel, stand])).toEqual([
    ["Cluster 2", "achter"],
    ["Cluster 1", "op koers"],
  ]);
  const drempel = { procent: 90, reden: "Het geld vervalt na dit jaar", gezien: 0 };
  expect((await bas().post("/financien/benuttingsdrempels", drempel)).json()).toEqual({
    volgnummer: 1,
    procent: 90,
  });
  expect((await bas().post("/financien/benuttingsdrempels", drempel)).statusCode).toBe(409);
  expect((await get()).eerder).toMatchObject([{ volgnummer: 1, reden: "Het geld vervalt na dit jaar" }]);
  expect((await app.as("klantmanager").get("/financien/benutting")).statusCode).toBe(403);
});

test("the agreed split of a cluster stands beside what each spent, and is no more than its budget (R-328)", async () => {
  const send = (gezien: number, bedragen: readonly number[]) =>
    bas().post(`/programmas/${programmaId}/verdelingen`, {
      clusterId,
      gezien,
      afspraak: "Stuurgroep, 3 maart 2026",
      delen: bedragen.map((bedragInCenten, at) => ({
        partij: ["Amersfoort", "WSP"][at],
        taak: "Begeleiden",
        bedragInCenten,
      })),
    });
  expect((await send(0, [400_00, 100_01])).json()).toMatchObject({
    code: "programma.verdeling-boven-budget",
  });
  expect((await send(0, [250_00, 0])).json().velden).toEqual(["delen/1/bedragInCenten"]);
  expect((await send(0, [250_00, 150_00])).statusCode).toBe(201);
  expect((await send(0, [100_00])).json().code).toBe("programma.net-verdeeld");
  const { clusters } = (await bas().get(`/programmas/${programmaId}`)).json();
  expect(clusters[0].verdeling).toMatchObject({
    volgnummer: 1,
    nietVerdeeldInCenten: 100_00,
    delen: [
      {
        partij: "Amersfoort",
        afgesprokenInCenten: 250_00,
        uitgegevenInCenten: 300_00,
        verschilInCenten: 50_00,
      },
      { partij: "WSP", afgesprokenInCenten: 150_00, uitgegevenInCenten: 0, verschilInCenten: -150_00 },
    ],
  });
  expect(clusters[1].verdeling).toBeNull();
});

test("own words beside a figure have versions that stay, each with its reason (R-417)", async () => {
  const write = (over: object) =>
    bas().post("/duidingen", {
      onderwerp: "doelen/2026",
      tekst: "Wij lopen achter.",
      bron: null,
      reden: null,
      gezien: 0,
      ...over,
    });
  expect((await write({})).statusCode).toBe(201);
  expect((await write({})).json().code).toBe("duiding.net-gewijzigd");
  expect((await write({ gezien: 1 })).json().velden).toEqual(["reden"]);
  const second = await write({ gezien: 1, tekst: "Wij halen het in.", reden: "De zomer viel mee" });
  expect(second.json().rijen).toMatchObject([
    { volgnummer: 2, tekst: "Wij halen het in.", reden: "De zomer viel mee" },
    { volgnummer: 1, tekst: "Wij lopen achter.", reden: null },
  ]);
  expect((await app.as("klantmanager").post("/duidingen", {})).statusCode).toBe(400);
  expect((await write({ onderwerp: "elders/1" })).statusCode).toBe(400);
  const rows = await app.owner.selectFrom("duidingen").select("volgnummer").execute();
  expect(rows).toHaveLength(2);
});

test("a council member asks, the adviser answers and publishes, without who asked (R-414)", async () => {
  const asked = await thea().post("/raadsvragen", {
    soort: "vraag",
    tekst: "Ik vraag me af hoeveel mensen wachten.",
  });
  const { id } = asked.json();
  const path = `/raadsvragen/${id}/antwoorden`;
  const antwoord = { tekst: "Er wachten 28 mensen.", bron: "Kerncijfers", openbareVraag: null, gezien: 0 };
  expect((await thea().post(path, antwoord)).statusCode).toBe(403);
  expect((await bas().post(path, antwoord)).statusCode).toBe(201);
  expect((await bas().get("/raadsvragen")).json().rijen[0].doorNaam).not.toBeNull();
  expect((await thea().get("/raadsvragen")).json().rijen).toMatchObject([
    { isEigen: true, doorNaam: null, antwoord: { tekst: "Er wachten 28 mensen." } },
  ]);
  const openbaar = { ...antwoord, openbareVraag: "Hoeveel mensen wachten op beschut werk?" };
  expect((await bas().post(path, openbaar)).json().code).toBe("raadsvraag.net-beantwoord");
  expect((await bas().post(path, { ...openbaar, gezien: 1 })).statusCode).toBe(201);
  expect(JSON.stringify((await thea().get("/raadsvragen")).json())).toContain(
    "Hoeveel mensen wachten op beschut werk?",
  );
});

test("the five questions of a vision are answered and shown together; who changes his mind counts once (R-415)", async () => {
  const { id } = (await bas().post("/raadssessies", { naam: "Raadsavond", datum: "2026-12-01" })).json();
  const give = (keuze: string) =>
    thea().post(`/raadssessies/${id}/visies`, {
      vraag: "leidend",
      keuze,
      toelichting: "Omdat het moet passen",
    });
  expect((await give("die van de gemeente")).json().velden).toEqual(["keuze"]);
  expect((await give("die van de werkgever")).statusCode).toBe(201);
  expect((await give("die van de inwoner")).statusCode).toBe(201);
  expect(
    (await bas().post(`/raadssessies/${id}/visies`, { vraag: "leidend", keuze: "x", toelichting: null }))
      .statusCode,
  ).toBe(403);
  const [sessie] = (await bas().get("/raadssessies")).json().rijen;
  expect(sessie).toMatchObject({ naam: "Raadsavond", deelnemers: 1 });
  expect(sessie.vragen).toHaveLength(5);
  expect(sessie.vragen[2]).toMatchObject({
    tekst: "Wiens vraag is leidend?",
    toelichtingen: ["Omdat het moet passen"],
    eigen: null,
  });
  expect(sessie.vragen[2].keuzes).toContainEqual({ keuze: "die van de inwoner", aantal: 1 });
  expect(sessie.vragen[2].keuzes).toContainEqual({ keuze: "die van de werkgever", aantal: 0 });
  expect((await thea().get("/raadssessies")).json().rijen[0].vragen[2].eigen.keuze).toBe(
    "die van de inwoner",
  );
  expect(JSON.stringify(sessie)).not.toContain("Meulenbeld");
});
