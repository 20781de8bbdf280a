import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../../src/modules/routes.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { failure } from "../support/placing.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  groeneWal,
  idOf,
  kas,
  LEUSDEN,
  lotte,
  mehmet,
  ploegSchothorst,
  REGIO,
} from "../support/world.ts";

let app: TestApp;
const { insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
  const tuin = {
    regioId: REGIO,
    soort: "werkplek",
    titel: "Tuinhulp",
    werkgeverId: groeneWal,
    werkvormen: ["begeleid werken"],
    capaciteit: 1,
    werksoort: "groen",
    gemeente: AMERSFOORT,
    plaats: "Amersfoort",
    postcode: "3812",
  };
  await app.owner
    .insertInto("plekken")
    .values([
      { ...tuin, id: idOf("tuin1") },
      { ...tuin, id: idOf("tuin2") },
    ])
    .execute();
});
afterAll(() => app.stop());

const reden = "Maandag: nieuwe plekken van De Groene Wal.";
const start = async (more: object = {}) => {
  const answer = await app.as("manager").post("/matchrondes", { reden, ...more });
  expect(answer.statusCode).toBe(201);
  return answer.json();
};
const suggestiesOf = async (rondeId: string, rol: "klantmanager" | "jobcoach", gemeente?: string) =>
  (await app.as(rol, gemeente).get(`/matchrondes/${rondeId}/suggesties?perPagina=50`)).json();
const suggestieOf = async (inwonerId: string) =>
  (await app.as("klantmanager").get(`/inwoners/${inwonerId}/matchsuggestie`)).json().suggestie;

test("a ronde says who did it, when, why and with which versions, and that no better one exists (A-07, A-11)", async () => {
  const ronde = await start();
  expect(ronde).toMatchObject({ reden, doorNaam: "manager GM0307", bewijs: "optimaal", gat: 0 });
  expect(ronde.versies).toEqual({
    criteria: expect.stringMatching(/\S/),
    waarde: expect.stringMatching(/\S/),
    programma: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(ronde.personen).toBe(3); // Yonas works, Mehmet said yes to a plek
  expect(ronde.paren).toBe(ronde.personen * ronde.plekken);
  expect(ronde.invoerHash).toMatch(/^[0-9a-f]{64}$/);
  const [first] = (await app.as("klantmanager").get("/matchrondes")).json().rijen;
  expect(first).toMatchObject({ id: ronde.id, reden });
});

test("who starts a ronde sees no inwoner in what comes back, and no count of fewer than five", async () => {
  const answer = await app.as("manager").post("/matchrondes", { reden });
  const { id } = answer.json();
  const parts = ["", "/mismatch", "/schaarste"].map((deel) =>
    app.as("manager").get(`/matchrondes/${id}${deel}`),
  );
  const texts = [answer.body, ...(await Promise.all(parts)).map(({ body }) => body)].join("\n");
  for (const inwoner of [amina, bram, lotte, mehmet]) expect(texts).not.toContain(inwoner);
  const refused = await app.as("manager").get(`/matchrondes/${id}/suggesties`);
  expect(refused.statusCode).toBe(403);
  const { perGemeente } = JSON.parse(texts.split("\n")[2]!);
  for (const regel of perGemeente) expect([regel.naam, regel.personen]).toEqual([regel.naam, null]);
});

test("a suggestion is seen by who helps the inwoner, and by nobody of another gemeente (S-01)", async () => {
  const { id } = await start();
  const own = await suggestiesOf(id, "klantmanager");
  expect(own.rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).toEqual([amina]);
  const elsewhere = await suggestiesOf(id, "klantmanager", LEUSDEN);
  expect(elsewhere.rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).toEqual([lotte]);
  expect((await app.as("klantmanager").get(`/inwoners/${lotte}/matchsuggestie`)).statusCode).toBe(404);
});

test("everyone whose possibilities a ronde read has a line that says so (S-06)", async () => {
  const { id } = await start();
  const lines = await app.owner
    .selectFrom("dataverwerkingen")
    .select(["dataSubjectId", "gemeente"])
    .where("name", "like", "De hele regio in één keer matchen%")
    .orderBy("startTime", "desc")
    .execute();
  expect([...new Set(lines.map(({ dataSubjectId }) => dataSubjectId))].toSorted()).toEqual(
    [amina, bram, lotte].toSorted(),
  );
  const audit = await app.owner
    .selectFrom("auditregels")
    .select("resultaat")
    .where("handeling", "=", "matchronde.start")
    .execute();
  expect(audit.length).toBeGreaterThan(0);
  expect(id).toBeTruthy();
});

test("a suggestion comes with reasons, and says why other plekken that fit are not it (A-03)", async () => {
  await start();
  const suggestie = await suggestieOf(amina);
  expect(suggestie.plek.id).toEqual(expect.any(String));
  expect(
    suggestie.redenen.filter(({ uitkomst }: { uitkomst: string }) => uitkomst === "voldoet").length,
  ).toBeGreaterThan(2);
  expect(suggestie.alternatieven.length).toBeGreaterThan(0);
  for (const { tekst, plek } of suggestie.alternatieven) {
    expect(plek.id).not.toBe(suggestie.plek.id);
    expect(tekst).toMatch(/plaats/);
  }
  expect(JSON.stringify(suggestie)).not.toMatch(/score|kans op werk|afstand tot/i);
});

test("a plek that is fixed stays in every next ronde, with what that costs, until it is withdrawn (A-06)", async () => {
  const klantmanager = app.as("klantmanager");
  const made = await klantmanager.post(`/inwoners/${amina}/matchkeuzes`, {
    plekId: kas,
    soort: "vastzetten",
    reden: "Zij werkte hier al als vrijwilliger.",
  });
  expect(made.json()).toMatchObject({ soort: "vastzetten", plekId: kas, spijt: null });
  for (let keer = 0; keer < 2; keer++) {
    await start();
    expect((await suggestieOf(amina)).plek.id).toBe(kas);
  }
  const [keuze] = (await klantmanager.get(`/inwoners/${amina}/matchkeuzes`)).json().rijen;
  expect(keuze.spijt.waarde).toBeGreaterThanOrEqual(0);
  expect(keuze.spijt.tekst).toMatch(/keuze/);
  const again = { plekId: ploegSchothorst, soort: "vastzetten", reden: "Dichter bij de bus." };
  expect(failure(await klantmanager.post(`/inwoners/${amina}/matchkeuzes`, again))).toEqual([
    409,
    "/problemen/matchkeuze.al-vast",
  ]);
  const withdrawn = await klantmanager.post(`/matchkeuzes/${keuze.id}/_intrekken`);
  expect(withdrawn.json().ingetrokkenDoor).toBe("klantmanager GM0307");
  await start();
  expect((await suggestieOf(amina)).plek.id).not.toBe(kas); // it does not fit: too heavy
});

test("a plek that is ruled out is not suggested again", async () => {
  const klantmanager = app.as("klantmanager");
  await start();
  const before = await suggestieOf(amina);
  const body = { plekId: before.plek.id, soort: "uitsluiten", reden: "Hier werkt haar broer." };
  const { id } = (await klantmanager.post(`/inwoners/${amina}/matchkeuzes`, body)).json();
  const ronde = await start();
  const after = await suggestieOf(amina);
  expect(after.plek.id).not.toBe(before.plek.id);
  expect(after.verandering).toBe("anders");
  expect(ronde.vergelijking.rondeId).toEqual(expect.any(String));
  await klantmanager.post(`/matchkeuzes/${id}/_intrekken`);
});

test("no door makes voorstellen in bulk, and a ronde makes none: each one has a person behind it (A-06)", async () => {
  const count = async () =>
    (await app.owner.selectFrom("voorstellen").select("id").where("regioId", "=", REGIO).execute()).length;
  const before = await count();
  await start();
  expect(await count()).toBe(before);
  const suggestie = await suggestieOf(amina);
  const klantmanager = app.as("klantmanager");
  const fits = [
    suggestie.plek.id,
    ...suggestie.alternatieven.map(({ plek }: { plek: { id: string } }) => plek.id),
  ];
  const plekId = fits.find((id) => id !== ploegSchothorst); // that one was proposed before
  const body = { plekId, waarom: "Past bij wat zij zelf wil." };
  expect((await klantmanager.post(`/inwoners/${amina}/voorstellen`, body)).statusCode).toBe(201);
  expect(await count()).toBe(before + 1);
  const making = routes.filter(
    ({ door }) => door.kind === "action" && /^voorstel\.(propose|set-aside)/.test(door.name),
  );
  expect(making.map(({ path }) => path).toSorted()).toEqual([
    "/inwoners/:id/voorstellen",
    "/inwoners/:id/voorstellen/_opzij",
  ]);
  for (const { door } of making) expect(door.input.properties["plekId"]).toMatchObject({ type: "string" });
});

test("limits that people set are kept, and what they cost is told", async () => {
  const open = await start();
  const met = await start({
    maximumPerWerkgever: 1,
    reserve: 10,
    coachuren: [{ gemeente: "GM0307", urenPerWeek: 1 }],
  });
  expect(met.waarde).toBeLessThanOrEqual(open.waarde);
  expect(met.bovengrens).toBeGreaterThanOrEqual(met.waarde);
  const [coach] = (await app.as("manager").get(`/matchrondes/${met.id}/schaarste`)).json().coachuren;
  expect(coach).toMatchObject({ groep: "Amersfoort", grens: 1 });
  expect(coach.gebruikt).toBeLessThanOrEqual(1);
});

test("a budget for jobcoaches is kept to the cent, and what is needed of it is told in euros", async () => {
  const perCoachuur = 3_450_00;
  const free = await start();
  const wide = await start({ budget: { bedrag: 100_000_00, perCoachuur } });
  const needed = await coachCosts(wide.id, perCoachuur);
  expect(needed).toBeGreaterThan(0);
  expect(wide.waarde).toBe(free.waarde); // there was enough
  const tight = await start({ budget: { bedrag: needed - 1, perCoachuur } });
  expect(await coachCosts(tight.id, perCoachuur)).toBeLessThan(needed);
  expect(tight.waarde).toBeLessThan(free.waarde);
  const limit = async ({ id }: { id: string }) => {
    const { randvoorwaarden } = (await app.as("manager").get(`/matchrondes/${id}/schaarste`)).json();
    return randvoorwaarden.find(({ naam }: { naam: string }) => naam === "budget");
  };
  expect(await limit(wide)).toMatchObject({
    gebruikt: needed,
    grens: 100_000_00,
    eenheid: "eurocent per jaar",
    knelt: false,
    tekst: `Van de € 100.000 per jaar voor jobcoaches is € ${euros(needed)} nodig. Er is genoeg ruimte.`,
  });
  expect(await limit(tight)).toMatchObject({ gebruikt: await coachCosts(tight.id, perCoachuur) });
});

test.each([
  { bedrag: -1, perCoachuur: 3_450_00 },
  { bedrag: 100_000_00, perCoachuur: 0 },
  { bedrag: 100_000_00 },
  { bedrag: 1.5, perCoachuur: 3_450_00 },
])("a budget that cannot be is refused: %j", async (budget) => {
  const answer = await app.as("manager").post("/matchrondes", { reden, budget });
  expect(answer.statusCode).toBe(400);
});

/** What the suggestions of a ronde need of jobcoaches in a year, computed apart from the ronde. */
async function coachCosts(rondeId: string, perCoachuur: number): Promise<number> {
  const rows = await app.owner
    .selectFrom("matchsuggesties as s")
    .innerJoin("mogelijkheden as m", (join) =>
      join.onRef("m.regioId", "=", "s.regioId").onRef("m.inwonerId", "=", "s.inwonerId"),
    )
    .select("m.waarde")
    .where("s.rondeId", "=", rondeId)
    .where("s.plekId", "is not", null)
    .where("m.onderwerp", "=", "begeleiding")
    .execute();
  return rows.reduce((som, { waarde }) => som + Number(waarde) * perCoachuur, 0);
}

const euros = (centen: number) => new Intl.NumberFormat("nl-NL").format(Math.round(centen / 100));

test("a ronde that is computed again gives the same bytes, and another catalogue says so (A-07)", async () => {
  const { id } = await start();
  const again = () => app.as("fg").get(`/matchrondes/${id}/herhaling`);
  expect((await again()).json()).toMatchObject({ isGelijk: true, isZelfdeVersie: true });
  await app.owner
    .updateTable("matchrondes")
    .set({ versies: JSON.stringify({ criteria: "2025.9", waarde: "2026.1", programma: "000000000000" }) })
    .where("id", "=", id)
    .execute();
  const { isGelijk, isZelfdeVersie, tekst } = (await again()).json();
  expect({ isGelijk, isZelfdeVersie }).toEqual({ isGelijk: true, isZelfdeVersie: false });
  expect(tekst).toContain("de criteria (toen 2025.9, nu ");
  await app.owner.updateTable("matchrondes").set({ uitkomstHash: "0" }).where("id", "=", id).execute();
  expect((await again()).json()).toMatchObject({ isGelijk: false, isInvoerGelijk: true });
});

test("the report on fairness shows no group of a few people, and only to who accounts for it (A-10)", async () => {
  const { id } = await start();
  const report = (await app.as("fg").get(`/matchrondes/${id}/eerlijkheid`)).json();
  expect(report).toMatchObject({ rondeId: id, aantal: 3, groepen: [], minste: 20 });
  expect(report.nietGetoond).toBeGreaterThan(0);
  expect(report.nietGemeten.map(({ kenmerk }: { kenmerk: string }) => kenmerk)).toContain("geslacht");
  expect((await app.as("klantmanager").get(`/matchrondes/${id}/eerlijkheid`)).statusCode).toBe(403);
});
