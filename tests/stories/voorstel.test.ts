import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { ask } from "../../src/modules/door.ts";
import { listVoorstellen } from "../../src/modules/voorstellen/list-voorstellen.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure } from "../support/placing.ts";
import { planOf } from "../support/plans.ts";
import { traced } from "../support/traced.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  kas,
  mehmet,
  ploegSchothorst,
  REGIO,
  VANDAAG,
  voorstelAmina,
  voorstelMehmet,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .insertInto("mogelijkheden")
    .values([
      { ...fact, onderwerp: "tillen", waarde: "5" },
      { ...fact, onderwerp: "werksoorten", waarde: '["groen"]' },
    ])
    .execute();
  await app.owner
    .updateTable("plekken")
    .set({ kenmerken: JSON.stringify({ tillen: { waarde: 20, bron: "werkgever", datum: "2026-10-05" } }) })
    .where("id", "=", kas)
    .execute();
});
afterAll(() => app.stop());

const fact = {
  regioId: REGIO,
  gemeente: AMERSFOORT,
  inwonerId: amina,
  bron: "inwoner zelf",
  datum: isoDate("2026-11-01"),
};
const klantmanager = () => app.as("klantmanager");
const WAAROM = "Zij wil graag met planten werken.";
/** In the kas more must be lifted than Amina can: whoever proposes it has seen that. */
const propose = (plekId: string, waarom = WAAROM, key?: string) =>
  klantmanager().post(`/inwoners/${amina}/voorstellen`, { plekId, waarom, ondanks: ["tillen"] }, key);
const answer = (id: string, body: object, versie = 1) =>
  klantmanager().put(`/voorstellen/${id}/antwoord`, body, versie);

test("a voorstel keeps the reasons as they were shown, what does not fit too (D2.6, A-07)", async () => {
  const proposed = await propose(kas);
  expect(proposed.statusCode).toBe(201);
  const { id, uitleg } = proposed.json();
  expect(proposed.json()).toMatchObject({
    status: "voorgesteld",
    waarom: WAAROM,
    titel: "Kweker in de kas",
    voorgesteldOp: VANDAAG,
  });
  expect(uitleg).toMatchObject({ groep: "past na één aanpassing", plek: { titel: "Kweker in de kas" } });
  expect(uitleg.versie).toMatch(/^\d{4}\.\d/);
  const tillen = uitleg.redenen.find(({ criterium }: { criterium: string }) => criterium === "tillen");
  expect(tillen).toMatchObject({
    uitkomst: "voldoet niet",
    inwoner: [{ bron: "inwoner zelf", datum: "2026-11-01", tekst: "5 kilo" }],
    plek: [{ bron: "werkgever", datum: "2026-10-05", tekst: "20 kilo" }],
  });
  expect(tillen.hulp.length).toBeGreaterThan(0);

  // what changes later about the facts changes nothing about what was shown
  await app.owner
    .updateTable("mogelijkheden")
    .set({ waarde: "25" })
    .where("inwonerId", "=", amina)
    .where("onderwerp", "=", "tillen")
    .execute();
  expect((await klantmanager().get(`/voorstellen/${id}`)).json().uitleg).toEqual(uitleg);
  await app.owner
    .updateTable("mogelijkheden")
    .set({ waarde: "5" })
    .where("inwonerId", "=", amina)
    .where("onderwerp", "=", "tillen")
    .execute();

  // the same facts give the same reasons and the same hash, to the letter
  await klantmanager().post(`/voorstellen/${id}/_intrekken`);
  const again = (await propose(kas)).json();
  expect(JSON.stringify(again.uitleg)).toBe(JSON.stringify(uitleg));
  await klantmanager().post(`/voorstellen/${again.id}/_intrekken`);
});

test("one plek has one open voorstel for an inwoner, also when ten propose it at once (R-03)", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => propose(kas)));
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  const refused = answers.filter(({ statusCode }) => statusCode !== 201).map((one) => String(failure(one)));
  expect(new Set(refused)).toEqual(new Set(["409,/problemen/voorstel.al-open"]));
  const { id } = answers.find(({ statusCode }) => statusCode === 201)!.json();
  await klantmanager().post(`/voorstellen/${id}/_intrekken`);

  const key = randomUUID();
  const clicks = await Promise.all(Array.from({ length: 5 }, () => propose(kas, WAAROM, key)));
  expect(new Set(clicks.map((click) => click.json().id)).size).toBe(1);
  await klantmanager().post(`/voorstellen/${clicks[0]!.json().id}/_intrekken`);
});

test("a voorstel says in one sentence why, in functional words (D2.6, S-24)", async () => {
  expect((await propose(kas, "Kort")).json()).toMatchObject({ status: 400, velden: ["waarom"] });
  expect((await propose(kas, "Zij heeft een depressie gehad.")).json()).toMatchObject({
    status: 400,
    velden: ["waarom"],
  });
});

test("a plek of which something does not fit is proposed knowingly: what, and why all the same (D2.6, A-07)", async () => {
  const send = (body: object) =>
    traced(app, "klantmanager")("POST", `/inwoners/${amina}/voorstellen`, { body });
  const unaware = await send({ plekId: kas, waarom: WAAROM });
  expect([unaware.status, unaware.body]).toEqual([
    409,
    expect.objectContaining({
      type: "/problemen/voorstel.past-niet",
      velden: ["waarom"],
      ondanks: ["tillen"],
    }),
  ]);
  expect((await send({ plekId: kas, waarom: WAAROM, ondanks: ["reistijd"] })).status).toBe(409);
  const short = await send({ plekId: kas, waarom: "Toch proberen", ondanks: ["tillen"] });
  expect([short.status, short.body.type]).toEqual([400, "/problemen/voorstel.waarom-toch"]);

  const known = await send({ plekId: kas, waarom: WAAROM, ondanks: ["tillen"] });
  expect(known.status).toBe(201);
  expect(known.body).toMatchObject({ waarom: WAAROM, uitleg: { groep: "past na één aanpassing" } });
  expect(known.audit).toMatchObject([
    { handeling: "voorstel.propose", resultaat: "ok", velden: expect.arrayContaining(["waarom", "ondanks"]) },
  ]);
  await klantmanager().post(`/voorstellen/${known.body.id}/_intrekken`);
});

test("'niet deze' takes one step, stays visible, and is no answer of the inwoner (D2.6)", async () => {
  const aside = await klantmanager().post(`/inwoners/${amina}/voorstellen/_opzij`, { plekId: kas });
  expect(aside.json()).toMatchObject({ status: "afgewezen", isNietDeze: true, antwoordOp: null });
  const open = await klantmanager().post(`/inwoners/${amina}/voorstellen/_opzij`, {
    plekId: ploegSchothorst,
  });
  expect(failure(open)).toEqual([409, "/problemen/voorstel.al-open"]);
  const list = (await klantmanager().get(`/inwoners/${amina}/voorstellen?perPagina=50`)).json().rijen;
  expect(list.filter(({ isNietDeze }: { isNietDeze: boolean }) => isNietDeze)).toHaveLength(1);
});

test("the inwoner says yes or no, may change his mind, and each change needs the version (D2.6, R-03)", async () => {
  const { id } = (await propose(kas)).json();
  expect(failure(await answer(id, { antwoord: "ja", datum: "2026-11-25" }))).toEqual([
    400,
    "/problemen/voorstel.antwoord-in-de-toekomst",
  ]);
  expect(failure(await answer(id, { antwoord: "ja", datum: "2026-11-01" }))).toEqual([
    400,
    "/problemen/voorstel.antwoord-voor-voorstel",
  ]);
  const yes = await answer(id, { antwoord: "ja", toelichting: "Dit wil ik proberen.", datum: VANDAAG });
  expect(yes.json()).toMatchObject({
    status: "akkoord",
    antwoord: "Dit wil ik proberen.",
    antwoordOp: VANDAAG,
    versie: 2,
  });
  const stale = await answer(id, { antwoord: "nee", datum: VANDAAG });
  expect([stale.statusCode, stale.json().huidigeVersie]).toEqual([412, 2]);
  const no = await answer(id, { antwoord: "nee", datum: VANDAAG }, 2);
  expect(no.json()).toMatchObject({ status: "afgewezen", isNietDeze: false, versie: 3 });
  expect(failure(await answer(id, { antwoord: "ja", datum: VANDAAG }, 3))).toEqual([
    409,
    "/problemen/voorstel.niet-meer-open",
  ]);
  expect(failure(await klantmanager().post(`/voorstellen/${id}/_intrekken`))).toEqual([
    409,
    "/problemen/voorstel.niet-meer-open",
  ]);
});

test("a closed or unknown plek is not proposed", async () => {
  const plekId = randomUUID();
  await app.owner
    .insertInto("plekken")
    .columns([
      "regioId",
      "id",
      "soort",
      "titel",
      "werkgeverId",
      "werkvormen",
      "werksoort",
      "gemeente",
      "plaats",
      "capaciteit",
      "status",
    ])
    .expression((eb) =>
      eb
        .selectFrom("plekken")
        .select((each) => [
          "regioId",
          each.val(plekId).as("id"),
          "soort",
          "titel",
          "werkgeverId",
          "werkvormen",
          "werksoort",
          "gemeente",
          "plaats",
          "capaciteit",
          each.val("gesloten").as("status"),
        ])
        .where("id", "=", kas),
    )
    .execute();
  expect(failure(await propose(plekId))).toEqual([409, "/problemen/voorstel.plek-gesloten"]);
  expect(failure(await propose(randomUUID()))).toEqual([404, "/problemen/plek.not-found"]);
});

test("before the yes an accountmanager sees no voorstel; after a no it is gone again (S-11)", async () => {
  const accountmanager = app.as("accountmanager");
  expect((await accountmanager.get(`/voorstellen/${voorstelAmina}`)).statusCode).toBe(404);
  const list = (await accountmanager.get("/voorstellen")).json();
  expect(list.rijen).toMatchObject([{ id: voorstelMehmet, inwonernaam: "Mehmet Aksoylu" }]);
  const no = await accountmanager.put(
    `/voorstellen/${voorstelMehmet}/antwoord`,
    { antwoord: "nee", datum: VANDAAG },
    1,
  );
  expect(no.json()).toMatchObject({ status: "afgewezen", versie: 2 });
  expect((await accountmanager.get(`/voorstellen/${voorstelMehmet}`)).statusCode).toBe(404);
  expect((await accountmanager.get(`/inwoners/${mehmet}/voorstellen`)).statusCode).toBe(404);
});

test("an inwoner sees what was proposed to him, with the name of the plek as it was shown", async () => {
  const { id } = (await propose(kas)).json();
  const own = (await app.as("inwoner").get(`/inwoners/${amina}/voorstellen?perPagina=50`)).json();
  expect(own.rijen.find((row: { id: string }) => row.id === id)).toMatchObject({
    titel: "Kweker in de kas",
    waarom: WAAROM,
  });
  await klantmanager().post(`/voorstellen/${id}/_intrekken`);
});

test("who does not help an inwoner proposes nothing (R-064)", async () => {
  const body = { plekId: kas, waarom: WAAROM, ondanks: ["tillen"] };
  expect((await klantmanager().post(`/inwoners/${bram}/voorstellen`, body)).statusCode).toBe(403);
  expect((await app.as("accountmanager").post(`/inwoners/${amina}/voorstellen`, body)).statusCode).toBe(404);
  expect((await app.as("gids").post(`/inwoners/${amina}/voorstellen`, body)).statusCode).toBe(403);
  expect((await app.as("jobhunter").post(`/inwoners/${amina}/voorstellen`, body)).statusCode).toBe(201);
});

test("a list of voorstellen logs each person on the page once (S-06)", async () => {
  const context = klantmanager().context();
  const { rijen } = await ask(listVoorstellen, context, { perPagina: 50 });
  expect(rijen.length).toBeGreaterThan(3);
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("traceId", "=", context.traceId)
    .execute();
  expect(used).toEqual([{ dataSubjectId: amina }]);
  const { statements } = await planOf(listVoorstellen, context, { perPagina: 50 });
  expect(statements).toBeLessThan(8); // however many rows there are
});
