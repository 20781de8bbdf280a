import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { startTestApp, type TestApp } from "../support/app.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const bas = () => app.as("beleidsadviseur");
const programmaId = randomUUID();
const clusters = [randomUUID(), randomUUID()] as const;
const stapId = randomUUID();
const doel = {
  soort: "overig",
  naam: "Oriëntatieplekken",
  jaar: 2026,
  startdatum: "2026-01-01",
  einddatum: "2026-12-31",
  gemeenten: [],
  doelgroep: null,
  telregel: "stand",
  groepen: [],
  streefVan: 25,
  streefTot: 25,
  eenheid: "plekken",
  eigenaar: "WSP",
  bron: "Actieplan",
  onderdeelVan: null,
};
const create = async (over: object = {}) => bas().post("/doelstellingen", { ...doel, ...over });

test("a target has an owner; a change needs a reason, and what it was stays (R-335)", async () => {
  const made = (await create()).json();
  expect(made.doel).toMatchObject({
    streefVan: 25,
    eigenaar: "WSP",
    stand: { wijze: "geen", bron: "bron ontbreekt" },
  });
  const path = `/doelstellingen/${made.doel.id}`;
  const change = { streefVan: 30, streefTot: 40, eigenaar: "Leerwerkloket" };
  expect((await bas().put(path, change, 1)).json().velden).toContain("reden");
  const changed = (await bas().put(path, { ...change, reden: "Meer geld van het Rijk" }, 1)).json();
  expect(changed.doel).toMatchObject({ streefVan: 30, streefTot: 40, eigenaar: "Leerwerkloket", versie: 2 });
  expect(changed.wijzigingen).toMatchObject([
    { streefVan: 25, eigenaar: "WSP", reden: "Meer geld van het Rijk" },
  ]);
  expect((await bas().put(path, { ...change, reden: "Nog eens" }, 1)).statusCode).toBe(412);
  expect((await create()).json().code).toBe("doelstelling.bestaat");
});

test.for([
  [{ streefVan: 10, streefTot: 5 }, "streefTot"],
  [{ streefVan: 10, streefTot: null }, "streefTot"],
  [{ einddatum: "2025-12-31" }, "einddatum"],
  [{ telregel: "plaatsingen wsp" }, "groepen"],
  [{ telregel: "plaatsingen wsp", groepen: ["WW"], startdatum: "2026-01-15" }, "startdatum"],
  [{ groepen: ["WW"] }, "groepen"],
  [{ gemeenten: ["GM9999"] }, "gemeenten"],
  [{ onderdeelVan: randomUUID() }, "onderdeelVan"],
] as const)("a target that cannot be is refused, and says which field: %o", async ([over, veld]) => {
  const refused = await create({ naam: randomUUID(), ...over });
  expect(refused.statusCode).toBe(400);
  expect(refused.json().velden).toContain(veld);
});

test("a stand that was handed in never changes; what is counted is frozen, not typed (R-341)", async () => {
  const { id } = (await create({ naam: "Met stand" })).json().doel;
  const stand = { peildatum: "2026-06-30", waarde: 12, bron: "Verslag van de groep", toelichting: null };
  const once = (await bas().post(`/doelstellingen/${id}/standen`, stand)).json();
  expect(once.doel).toMatchObject({
    tekort: 13,
    stand: { waarde: 12, wijze: "geregistreerd", peildatum: "2026-06-30" },
  });
  const again = await bas().post(`/doelstellingen/${id}/standen`, { ...stand, waarde: 20 });
  expect([again.statusCode, again.json().code]).toEqual([409, "doelstelling.stand-bestaat"]);
  const later = await bas().post(`/doelstellingen/${id}/standen`, { ...stand, peildatum: "2027-01-01" });
  expect(later.statusCode).toBe(400);
  for (const statement of ["update doelstanden set waarde = 1", "delete from doelstanden"])
    await expect(sql.raw(statement).execute(app.owner)).rejects.toMatchObject({
      constraint: "doelstanden_vast",
    });

  const counted = (await create({ naam: "Geteld", telregel: "experimenten" })).json().doel;
  expect(counted.stand).toMatchObject({ waarde: 0, wijze: "geteld" });
  expect((await bas().post(`/doelstellingen/${counted.id}/standen`, stand)).statusCode).toBe(400);
  const frozen = await bas().post(`/doelstellingen/${counted.id}/_vaststellen`, { toelichting: null });
  expect(frozen.json().standen).toMatchObject([{ wijze: "vastgesteld", peildatum: VANDAAG, waarde: 0 }]);
  expect((await bas().post(`/doelstellingen/${id}/_vaststellen`, { toelichting: null })).statusCode).toBe(
    400,
  );
});

test("two targets that count the same placements add up to each placement once (R-357)", async () => {
  const count = { telregel: "plaatsingen wsp", soort: "wsp", groepen: ["WW", "Bijstand", "NUG"], jaar: 2018 };
  const year = { startdatum: "2018-01-01", einddatum: "2018-12-31" };
  await create({ ...count, ...year, naam: "Iedereen", streefVan: 100, streefTot: 100 });
  const before = (await app.as("manager").get("/doelstellingen?jaar=2018")).json().plaatsingen;
  await create({ ...count, ...year, naam: "Alleen Amersfoort", gemeenten: ["GM0307"] });
  const after = (await app.as("manager").get("/doelstellingen?jaar=2018")).json();
  expect(after.plaatsingen).toMatchObject({
    geteld: before.geteld,
    inGeenDoel: before.inGeenDoel,
    doel: 125,
  });
  expect(after.rijen).toHaveLength(2);
});

test("spending beyond the budget is refused by the door, and by the database alone (R-327)", async () => {
  await insertProgramma();
  const uitgave = {
    clusterId: clusters[0],
    datum: VANDAAG,
    bedragInCenten: 60_000,
    omschrijving: "Aanjager",
    partij: "WSP",
    kenmerk: "F-1",
  };
  const spend = (over: object = {}) =>
    bas().post(`/programmas/${programmaId}/uitgaven`, { ...uitgave, ...over });
  expect((await spend()).json()).toMatchObject({ uitgegevenInCenten: 60_000, restInCenten: 90_000 });
  expect((await spend({ bedragInCenten: 1 })).json().code).toBe("programma.kenmerk-bestaat");
  expect((await spend({ kenmerk: "F-2", bedragInCenten: 40_001 })).json().code).toBe(
    "programma.boven-budget",
  );
  expect((await spend({ kenmerk: "F-3", bedragInCenten: -60_001 })).json().code).toBe("programma.onder-nul");
  expect((await spend({ kenmerk: "F-4", clusterId: randomUUID() })).json().velden).toContain("clusterId");
  expect((await spend({ kenmerk: "F-5", bedragInCenten: 0 })).statusCode).toBe(400);
  expect((await spend({ kenmerk: "F-6", bedragInCenten: 40_000 })).statusCode).toBe(201);
  const beyond = app.owner
    .insertInto("programmauitgaven")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      programmaId,
      ...uitgave,
      kenmerk: "F-7",
      bedragInCenten: cents(1),
      doorNaam: "eigenaar",
    })
    .execute();
  await expect(beyond).rejects.toMatchObject({ constraint: "programmauitgaven_binnen_budget" });
  const change = sql`update programmauitgaven set bedrag_in_centen = 1`.execute(app.owner);
  await expect(change).rejects.toMatchObject({ constraint: "programmauitgaven_vast" });
});

test("two bookings at once never exceed the budget together", async () => {
  const book = (kenmerk: string) =>
    bas().post(`/programmas/${programmaId}/uitgaven`, {
      clusterId: clusters[1],
      datum: VANDAAG,
      bedragInCenten: 30_000,
      omschrijving: "Scholing",
      partij: "MBO",
      kenmerk,
    });
  const answers = await Promise.all(["G-1", "G-2", "G-3"].map(book));
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
});

test("clusters together never have more than the programme, and none less than was spent (R-327)", async () => {
  const set = (id: string, budget: number) =>
    sql`update programmaclusters set budget_in_centen = ${budget} where id = ${id}::uuid`.execute(app.owner);
  await expect(set(clusters[1], 50_001)).rejects.toMatchObject({
    constraint: "programmaclusters_binnen_budget",
  });
  await expect(set(clusters[0], 99_999)).rejects.toMatchObject({
    constraint: "programmaclusters_al_besteed",
  });
});

test("a step is done once; what is dropped says why (R-358)", async () => {
  const path = `/programmastappen/${stapId}/einde`;
  expect((await bas().put(path, { status: "vervallen", resultaat: null }, 1)).json().velden).toContain(
    "resultaat",
  );
  const done = (await bas().put(path, { status: "gedaan", resultaat: "Besproken" }, 1)).json();
  expect(done.stappen).toMatchObject([{ status: "gedaan", afgerondOp: VANDAAG, resultaat: "Besproken" }]);
  expect((await bas().put(path, { status: "gedaan", resultaat: null }, 2)).json().code).toBe(
    "programma.stap-afgerond",
  );
});

test("a proposal gets its number, and a decision with its reason that stays (R-359); a SWOT line names who checked it (R-360)", async () => {
  const path = `/programmas/${programmaId}`;
  const voorstel = { indiener: "FNV", titel: "Proefdagen", clusterId: null, bron: "Brief" };
  await bas().post(`${path}/voorstellen`, voorstel);
  const { voorstellen } = (
    await bas().post(`${path}/voorstellen`, { ...voorstel, titel: "Carrousel" })
  ).json();
  expect(voorstellen.rijen.map((een: { nummer: number }) => een.nummer)).toEqual([1, 2]);
  const [een] = voorstellen.rijen;
  const besluit = { status: "gekozen", clusterId: clusters[0], reden: "Past", beslotenOp: VANDAAG };
  const at = `/programmavoorstellen/${een.id}/besluit`;
  expect((await bas().put(at, { ...besluit, clusterId: null }, 1)).json().velden).toContain("clusterId");
  expect((await bas().put(at, besluit, 1)).json().aantallen).toMatchObject({ ingediend: 2, gekozen: 1 });
  expect((await bas().put(at, besluit, 2)).json().code).toBe("programma.al-besloten");
  const chosen = (await bas().get(`${path}/inbreng?status=gekozen`)).json();
  expect(chosen.voorstellen).toMatchObject({ totaal: 1, rijen: [{ cluster: { naam: "Cluster 1" } }] });

  const regel = {
    kwadrant: "kans",
    tekst: "Krapte",
    getoetstBij: ["FNV", "UWV"],
    getoetstOp: VANDAAG,
    bron: "Sessie",
  };
  expect((await bas().post(`${path}/swot`, { ...regel, getoetstBij: [] })).statusCode).toBe(400);
  expect((await bas().post(`${path}/swot`, regel)).json().swot).toMatchObject([
    { getoetstBij: ["FNV", "UWV"] },
  ]);
  expect((await bas().post(`${path}/swot`, regel)).json().code).toBe("programma.staat-er-al");
});

test("a decision gets its reference after its day, once; earlier versions of a text stay (R-416, R-417, R-421)", async () => {
  const besluit = {
    orgaan: "Gemeenteraad",
    gemeente: "GM0307",
    datum: "2026-11-01",
    doet: "besluiten",
    onderwerp: "Re-integratieverordening",
    grondslag: "De uitgangspunten",
    programmaId,
    bron: "Agenda van de raad",
  };
  const made = (await bas().post("/besluiten", besluit)).json();
  expect(made).toMatchObject({
    status: "gepland",
    isTeLaat: true,
    gemeentenaam: "Amersfoort",
    programma: "Programma",
  });
  const path = `/besluiten/${made.id}`;
  const outcome = { status: "genomen", kenmerk: "RB 2026-31", uitkomst: "Met 30 tegen 5 aangenomen" };
  expect((await bas().put(`${path}/uitkomst`, { ...outcome, kenmerk: null }, 1)).json().velden).toContain(
    "kenmerk",
  );
  expect((await bas().put(`${path}/uitkomst`, outcome, 1)).json()).toMatchObject({
    status: "genomen",
    isTeLaat: false,
  });
  expect((await bas().put(`${path}/uitkomst`, outcome, 2)).json().code).toBe("besluit.al-klaar");
  const stuk = { naam: "Verordening", tekst: "Artikel 1", bron: "Raadsstuk" };
  await bas().post(`${path}/stukken`, { ...stuk, datum: "2026-05-07" });
  const both = await bas().post(`${path}/stukken`, { ...stuk, datum: "2026-04-18" });
  expect(both.json().stukken.map((een: { datum: string }) => een.datum)).toEqual([
    "2026-04-18",
    "2026-05-07",
  ]);
  expect((await bas().post(`${path}/stukken`, { ...stuk, datum: "2026-05-07" })).json().code).toBe(
    "besluit.versie-bestaat",
  );
  const early = (await bas().post("/besluiten", { ...besluit, datum: "2026-12-24" })).json();
  expect((await bas().put(`/besluiten/${early.id}/uitkomst`, outcome, 1)).statusCode).toBe(400);
});

test("who reads targets may not write them down (S-01)", async () => {
  expect((await app.as("klantmanager").get("/doelstellingen")).statusCode).toBe(200);
  expect((await app.as("klantmanager").post("/doelstellingen", doel)).statusCode).toBe(403);
  expect((await app.as("raadslid").get("/programmas")).statusCode).toBe(403);
});

async function insertProgramma() {
  const own = { regioId: REGIO, programmaId };
  const period = { startdatum: isoDate("2026-01-01"), einddatum: isoDate("2027-12-31") };
  await app.owner
    .insertInto("programmas")
    .values({
      regioId: REGIO,
      id: programmaId,
      naam: "Programma",
      omschrijving: "Meer werk",
      blijft: "Het netwerk",
      ...period,
      budgetInCenten: cents(150_000),
      bron: "Plan",
    })
    .execute();
  const budgets = [100_000, 50_000];
  await app.owner
    .insertInto("programmaclusters")
    .values(
      clusters.map((id, at) => ({
        ...own,
        id,
        volgorde: at + 1,
        naam: `Cluster ${at + 1}`,
        implementatiegroep: "WSP",
        aanpak: "Samen",
        budgetInCenten: cents(budgets[at]!),
      })),
    )
    .execute();
  await app.owner
    .insertInto("programmastappen")
    .values({
      ...own,
      id: stapId,
      volgorde: 1,
      naam: "Evaluatie",
      wanneer: "februari",
      uiterlijk: isoDate("2026-02-28"),
      eigenaar: "WSP",
      doorNaam: "bas",
    })
    .execute();
}
