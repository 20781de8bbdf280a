import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { anInstrument, anInwoner, gevraagd } from "../support/inzet.ts";
import { instrument } from "../toegang/prepared.ts";
import { AMERSFOORT, amina, bram, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const vraag = (instrumentId: string, given: object = {}, inwonerId = amina) =>
  klantmanager().post(`/inwoners/${inwonerId}/inzetten`, { ...gevraagd, instrumentId, ...given });
const budgetFor = async (instrumentId: string, bedrag: number) =>
  (
    await app.as("manager").post(`/instrumenten/${instrumentId}/budgetten`, {
      gemeente: AMERSFOORT,
      jaar: 2026,
      bedrag,
      bron: "Begroting 2026",
    })
  ).json();
const codeOf = (answer: { statusCode: number; json: () => { type: string } }) => [
  answer.statusCode,
  answer.json().type.replace("/problemen/", ""),
];

test("what needs no yes is granted at once, begins on its place and ends with a result and its cost (R-139, R-171)", async () => {
  const id = await anInstrument(app.owner, "Werkfit");
  await budgetFor(id, 1_000_00);
  const asked = await vraag(id, { bedrag: 400_00, geplandEinde: "2027-02-28" });
  expect(asked.statusCode).toBe(201);
  const inzet = asked.json();
  expect(inzet).toMatchObject({
    status: "toegekend",
    plekOp: VANDAAG,
    plaatsInRij: null,
    bedrag: 400_00,
    isEigenAanvraag: true,
    besluit: { op: VANDAAG, door: "klantmanager GM0307", reden: null },
  });
  expect(codeOf(await vraag(id))).toEqual([409, "inzet.al-bezig"]);

  const km = klantmanager();
  expect(
    (await km.put(`/inzetten/${inzet.id}/start`, { startdatum: "2026-12-01", geplandEinde: null }, 1))
      .statusCode,
  ).toBe(400);
  const begonnen = await km.put(
    `/inzetten/${inzet.id}/start`,
    { startdatum: "2026-11-20", geplandEinde: "2027-02-28" },
    1,
  );
  expect(begonnen.json()).toMatchObject({ status: "loopt", startdatum: "2026-11-20", versie: 2 });
  const einde = {
    status: "klaar",
    einddatum: VANDAAG,
    resultaat: "doel bereikt",
    woorden: "Komt elke dag.",
    uitgegeven: 350_00,
  };
  const end = (given: object, versie = 2) =>
    km.put(`/inzetten/${inzet.id}/einde`, { ...einde, ...given }, versie);
  expect(codeOf(await end({ resultaat: "past niet" }))).toEqual([400, "inzet.resultaat"]);
  expect(codeOf(await end({ uitgegeven: null }))).toEqual([400, "inzet.kosten"]);
  expect(codeOf(await end({ uitgegeven: 401_00 }))).toEqual([400, "inzet.meer-dan-toegezegd"]);
  expect(codeOf(await end({ einddatum: "2026-11-19" }))).toEqual([400, "inzet.einde-voor-begin"]);
  expect(codeOf(await end({ woorden: "Heeft een depressie." }))).toEqual([400, "inzet.gezondheid"]);
  expect((await end({}, 1)).statusCode).toBe(412);
  expect((await end({})).json()).toMatchObject({
    status: "klaar",
    resultaat: "doel bereikt",
    uitgegeven: 350_00,
  });
  expect(codeOf(await end({}, 3))).toEqual([409, "inzet.kan-niet-meer"]);

  const { rijen } = (await app.as("manager").get(`/instrumenten/${id}/budgetten`)).json();
  expect(rijen).toMatchObject([{ bedrag: 1_000_00, vastgelegd: 350_00 }]); // what was not spent is free again
});

test("who begins before the day that was wished for may end before it too (R-139)", async () => {
  const id = await anInstrument(app.owner, "Eerder begonnen");
  const inzet = (await vraag(id, { gewensteStart: "2026-12-15", geplandEinde: "2027-02-28" })).json();
  const term = { startdatum: "2026-11-20", geplandEinde: "2026-12-10" };
  const begonnen = await klantmanager().put(`/inzetten/${inzet.id}/start`, term, 1);
  expect(begonnen.json()).toMatchObject({ status: "loopt", ...term });
});

test("what asks for a yes waits for a manager who is someone else, and a no says why (four eyes)", async () => {
  const altijd = await anInstrument(app.owner, "Opleiding", { akkoord: "altijd" });
  const vanaf = await anInstrument(app.owner, "Rijles", { akkoord: "vanaf bedrag", akkoordVanaf: 500_00 });
  await budgetFor(vanaf, 5_000_00);
  expect((await vraag(vanaf, { bedrag: 499_99 })).json().status).toBe("toegekend");
  const duur = (await vraag(vanaf, { bedrag: 500_00 }, await anInwoner(app.owner, 1))).json();
  expect(duur).toMatchObject({ status: "gevraagd", besluit: null });
  expect((await vraag(vanaf, {}, await anInwoner(app.owner, 2))).json().status).toBe("gevraagd"); // no price is no small price

  const opleiding = (await vraag(altijd)).json();
  const besluit = { isToegekend: true, reden: null };
  expect((await klantmanager().put(`/inzetten/${opleiding.id}/besluit`, besluit, 1)).statusCode).toBe(403);
  expect(
    (await app.as("manager", LEUSDEN).put(`/inzetten/${opleiding.id}/besluit`, besluit, 1)).statusCode,
  ).toBe(404);
  const manager = app.as("manager");
  const lijst = (await manager.get(`/inzetten?wat=te+beslissen&instrument=${altijd}`)).json();
  expect(lijst.rijen).toMatchObject([{ id: opleiding.id, inwonernaam: null, waarom: gevraagd.waarom }]);
  const nee = { isToegekend: false, reden: null };
  expect(codeOf(await manager.put(`/inzetten/${opleiding.id}/besluit`, nee, 1))).toEqual([
    400,
    "inzet.reden",
  ]);
  const afgewezen = await manager.put(
    `/inzetten/${opleiding.id}/besluit`,
    { ...nee, reden: "Kan ook via school." },
    1,
  );
  expect(afgewezen.json()).toMatchObject({
    status: "afgewezen",
    besluit: { reden: "Kan ook via school." },
    versie: 2,
  });
  const ja = await manager.put(`/inzetten/${duur.id}/besluit`, besluit, 1);
  expect(ja.json()).toMatchObject({ status: "toegekend", plekOp: VANDAAG, bedrag: 500_00 });
});

test("who both helps and manages cannot say yes to his own request, and no statement goes round it (four eyes)", async () => {
  const id = await anInstrument(app.owner, "Werkplekaanpassing", { akkoord: "altijd" });
  await app.owner
    .updateTable("gebruikers")
    .set({ rollen: ["klantmanager", "manager"] })
    .where("id", "=", gebruikerId("klantmanager"))
    .execute();
  const both = await startTestApp2();
  const inzet = (await both.post(`/inwoners/${amina}/inzetten`, { ...gevraagd, instrumentId: id })).json();
  const besluit = await both.put(`/inzetten/${inzet.id}/besluit`, { isToegekend: true, reden: null }, 1);
  expect(codeOf(besluit)).toEqual([409, "inzet.niet-zelf"]);
  await app.owner
    .updateTable("gebruikers")
    .set({ rollen: ["klantmanager"] })
    .where("id", "=", gebruikerId("klantmanager"))
    .execute();
});

/** The same app, with the roles of the klantmanager as they are now. */
async function startTestApp2() {
  const context = app.contextOf(gebruikerId("klantmanager"));
  const user = { ...context.user, rollen: ["klantmanager", "manager"] as const };
  const { createApp } = await import("#http/app");
  const both = await createApp({
    contextOf: async () => ({ ...context, user, traceId: idOf("trace").replaceAll("-", "") }),
  });
  const send = (method: "POST" | "PUT", url: string, body: object, headers: object) =>
    both.inject({ method, url: `/api/v1${url}`, body, headers: { ...headers } });
  return {
    post: (url: string, body: object) => send("POST", url, body, { "idempotency-key": crypto.randomUUID() }),
    put: (url: string, body: object, versie: number) => send("PUT", url, body, { "if-match": `"${versie}"` }),
  };
}

test("nothing is promised above a budget, or without one, and a budget does not shrink below what is promised", async () => {
  const id = await anInstrument(app.owner, "Taalles");
  expect(codeOf(await vraag(id, { bedrag: 1 }))).toEqual([409, "inzet.geen-budget"]);
  const budget = await budgetFor(id, 500_00);
  const wie = await anInwoner(app.owner, 3);
  expect((await vraag(id, { bedrag: 300_00 }, wie)).statusCode).toBe(201);
  expect(codeOf(await vraag(id, { bedrag: 200_01 }))).toEqual([409, "inzet.budget-op"]);
  expect(codeOf(await vraag(id, { bedrag: 100_00, gewensteStart: "2027-01-04" }))).toEqual([
    409,
    "inzet.geen-budget",
  ]);
  const manager = app.as("manager");
  const change = (bedrag: number, versie: number) =>
    manager.put(`/instrumentbudgetten/${budget.id}`, { bedrag, bron: "Raadsbesluit" }, versie);
  expect(codeOf(await change(299_99, 1))).toEqual([409, "instrumentbudget.al-meer-vastgelegd"]);
  expect((await change(500_01, 1)).json()).toMatchObject({ bedrag: 500_01, vastgelegd: 300_00, versie: 2 });
  expect((await vraag(id, { bedrag: 200_01 })).statusCode).toBe(201);
  const elders = { gemeente: LEUSDEN, jaar: 2026, bedrag: 1, bron: "Begroting" };
  expect(codeOf(await manager.post(`/instrumenten/${id}/budgetten`, elders))).toEqual([
    400,
    "instrumentbudget.gemeente",
  ]);
  const dubbel = { ...elders, gemeente: AMERSFOORT };
  expect(codeOf(await manager.post(`/instrumenten/${id}/budgetten`, dubbel))).toEqual([
    409,
    "instrumentbudget.bestaat",
  ]);
  expect((await klantmanager().post(`/instrumenten/${id}/budgetten`, dubbel)).statusCode).toBe(403);
});

test("who waits longest gets the place that comes free, and his klantmanager sees it (R-173)", async () => {
  const id = await anInstrument(app.owner, "AE-groep", { capaciteit: 1 });
  const eerste = (await vraag(id)).json();
  const tweede = (await vraag(id, {}, await anInwoner(app.owner, 4))).json();
  const derde = (await vraag(id, {}, await anInwoner(app.owner, 5))).json();
  const rij = [tweede, derde].map(({ id }) => id as string).toSorted((a, b) => (a < b ? -1 : 1)); // asked at the same moment in this test: then by id
  expect(eerste).toMatchObject({ plekOp: VANDAAG });
  expect([tweede.plekOp, derde.plekOp]).toEqual([null, null]);
  const start = { startdatum: VANDAAG, geplandEinde: null };
  expect(codeOf(await klantmanager().put(`/inzetten/${rij[0]}/start`, start, 1))).toEqual([
    409,
    "inzet.geen-plek",
  ]);
  const gebruik = async () => (await klantmanager().get(`/instrumenten/${id}/gebruik`)).json();
  expect(await gebruik()).toMatchObject({ capaciteit: 1, bezet: 1, wacht: 2 });

  const terug = await klantmanager().put(
    `/inzetten/${eerste.id}/intrekking`,
    { reden: "Vond zelf werk." },
    1,
  );
  expect(terug.json()).toMatchObject({ status: "ingetrokken", resultaatWoorden: "Vond zelf werk." });
  const vrij = (await klantmanager().get(`/inzetten?wat=plek+vrij&instrument=${id}`)).json();
  expect(vrij.rijen.map(({ id }: { id: string }) => id)).toEqual([rij[0]]);
  expect(vrij.aantallen.plekVrij).toBeGreaterThanOrEqual(1);
  const dag = (await klantmanager().get("/mijn-dag")).json();
  expect(dag.vandaag).toContainEqual(
    expect.objectContaining({ soort: "plek vrij", id: rij[0], wat: "Er is plek: AE-groep" }),
  );
  const wacht = (await klantmanager().get(`/inzetten?wat=wacht&instrument=${id}`)).json();
  expect(wacht.rijen).toMatchObject([{ id: rij[1], plaatsInRij: 1 }]);

  const { versie } = (await app.as("manager").get(`/instrumenten/${id}`)).json();
  const meer = { ...instrument, naam: "AE-groep", capaciteit: 2 };
  expect((await app.as("manager").put(`/instrumenten/${id}`, meer, versie)).statusCode).toBe(200);
  expect(await gebruik()).toMatchObject({ capaciteit: 2, bezet: 2, wacht: 0 });
});

test("of an instrument that is not to be had nobody can ask, and of another's goal neither", async () => {
  const plan = await anInstrument(app.owner, "Luchtkasteel", { beschikbaarheid: "plan" });
  expect(codeOf(await vraag(plan))).toEqual([409, "inzet.niet-te-krijgen"]);
  expect((await vraag(idOf("bestaatniet"))).statusCode).toBe(404);
  const id = await anInstrument(app.owner, "Vakles");
  await app.owner
    .insertInto("plandoelen")
    .values({
      regioId: REGIO,
      id: idOf("doelbram"),
      gemeente: AMERSFOORT,
      inwonerId: bram,
      volgorde: 1,
      behoefte: "Werk.",
      naam: "Werkt.",
      soort: "werk",
      leidend: "ambitie van de inwoner",
    })
    .execute();
  expect(codeOf(await vraag(id, { doelId: idOf("doelbram") }))).toEqual([400, "inzet.doel"]);
  expect(codeOf(await vraag(id, { geplandEinde: addDays(VANDAAG, -1) }))).toEqual([
    400,
    "inzet.eind-voor-begin",
  ]);
  expect((await vraag(id, { waarom: "kort" })).statusCode).toBe(400);
  expect((await vraag(id, {}, bram)).statusCode).toBe(403); // he may know of Bram, and does not guide him
});

test("an inwoner reads what is done for him, and nobody else's (S-01)", async () => {
  const { rijen } = (await app.as("inwoner").get(`/inwoners/${amina}/inzetten`)).json();
  expect(rijen.length).toBeGreaterThan(2);
  expect((await app.as("inwoner").get(`/inwoners/${bram}/inzetten`)).statusCode).toBe(404);
  for (const rol of ["jobhunter", "accountmanager", "unitleider", "werkgever", "raadslid"] as const)
    expect([
      rol,
      [403, 404].includes((await app.as(rol).get(`/inwoners/${amina}/inzetten`)).statusCode),
    ]).toEqual([rol, true]);
});
