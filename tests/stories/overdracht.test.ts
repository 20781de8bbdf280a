import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import type { Database } from "#db/database";
import { createApp } from "#http/app";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { traced } from "../support/traced.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

const COLLEGA = idOf("collega");
const RUUD = idOf("ruud");

let app: TestApp;
/** The same app, also for the two colleagues that the world of the tests does not have. */
let colleagues: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  app = await startTestApp();
  await insertCollegas(app.owner);
  const rows = await app.owner.selectFrom("gebruikers").selectAll().execute();
  const users = new Map(rows.map((row) => [row.id, { ...row, rollen: row.rollen as readonly Rol[] }]));
  colleagues = await createApp({
    contextOf: async ({ headers }) => {
      const id = String(headers["test-user"]);
      const context = app.contextOf(gebruikerId("klantmanager"));
      return { ...context, user: users.get(id)!, sessie: { regioId: REGIO, sessieId: id } };
    },
  });
});
afterAll(async () => {
  await colleagues.close();
  await app.stop();
});

const me = () => app.as("klantmanager");
const collega = () => as(COLLEGA);
function as(id: string) {
  const headers = { "test-user": id };
  return {
    get: (url: string) => colleagues.inject({ url: `/api/v1${url}`, headers }),
    post: (url: string, body: object = {}) =>
      colleagues.inject({
        method: "POST",
        url: `/api/v1${url}`,
        headers: { ...headers, "idempotency-key": randomUUID() },
        body,
      }),
  };
}

const lopend = async () =>
  app.owner
    .selectFrom("begeleidingen")
    .selectAll()
    .where("inwonerId", "=", amina)
    .where("tot", "is", null)
    .execute();
const hoofd = async () => (await lopend()).filter(({ isHoofd }) => isHoofd);
const aanbod = async (rest: object = {}) => ({
  deel: "hoofdbegeleiding",
  naarGebruikerId: COLLEGA,
  begeleidingId: (await hoofd())[0]!.id,
  waarom: "Amina belt graag eerst. De bus is net veranderd.",
  gesprekOp: addDays(VANDAAG, 3),
  blijftInKring: false,
  ...rest,
});
const offer = async (rest: object = {}) => me().post(`/inwoners/${amina}/overdrachten`, await aanbod(rest));
const type = ({ json }: { json: () => { type: string } }) => json().type.replace("/problemen/", "");

test("until the yes the receiver sees a first name and what to know, and nothing of the file (R-080, K9)", async () => {
  const { id } = (await offer()).json();
  const { aanMij } = (await collega().get("/overdrachten")).json();
  expect(aanMij).toMatchObject([{ id, roepnaam: "Amina", gemeente: "Amersfoort", deel: "hoofdbegeleiding" }]);
  expect(JSON.stringify(aanMij)).not.toContain("Haddou");
  expect((await collega().get(`/inwoners/${amina}/plan`)).statusCode).not.toBe(200);
  expect(
    (await collega().get("/mijn-dag"))
      .json()
      .vandaag.filter(({ soort }: { soort: string }) => soort === "overdracht aan u"),
  ).toHaveLength(1);
  expect((await me().get(`/inwoners/${amina}/plan`)).statusCode).toBe(200); // still hers
  expect((await hoofd()).map(({ gebruikerId }) => gebruikerId)).toEqual([gebruikerId("klantmanager")]);
  const { betrokkenen } = await traced(app, "klantmanager")("GET", "/overdrachten");
  expect(betrokkenen).toEqual([amina]);
});

test("a part is offered once at a time, only to who has the role for that gemeente, and about who does it now", async () => {
  expect(type(await offer())).toBe("overdracht.al-aangeboden");
  const jobcoach = { deel: "jobcoaching", begeleidingId: null };
  const wrong: readonly (readonly [object, string])[] = [
    [{ ...jobcoach, naarGebruikerId: COLLEGA }, "overdracht.mag-niet"], // a klantmanager is no jobcoach
    [{ ...jobcoach, naarGebruikerId: gebruikerId("manager") }, "overdracht.mag-niet"],
    [{ ...jobcoach, naarGebruikerId: gebruikerId("jobcoach", LEUSDEN) }, "overdracht.mag-niet"], // of another gemeente
    [
      { ...jobcoach, naarGebruikerId: RUUD, begeleidingId: (await hoofd())[0]!.id },
      "overdracht.andere-begeleiding",
    ],
    [{ ...jobcoach, naarGebruikerId: RUUD, waarom: "Heeft ADHD." }, "plan.gezondheid"],
  ];
  for (const [rest, expected] of wrong) expect(type(await offer(rest))).toBe(expected);
});

test("a no needs a reason, changes nothing, and comes back to who offered it", async () => {
  const [{ id }] = (await collega().get("/overdrachten")).json().aanMij;
  expect((await collega().post(`/overdrachten/${id}/_weigeren`, {})).statusCode).toBe(400);
  const no = await collega().post(`/overdrachten/${id}/_weigeren`, { reden: "Mijn week is vol." });
  expect([no.statusCode, no.json()]).toEqual([201, { id, inwonerId: amina }]);
  const logged = app.owner.selectFrom("dataverwerkingen").select("dataSubjectId");
  expect(await logged.where("name", "=", "Een overdracht weigeren, met de reden").execute()).toEqual([
    { dataSubjectId: amina },
  ]);
  expect(type(await collega().post(`/overdrachten/${id}/_aannemen`))).toBe("overdracht.al-beantwoord");
  expect((await me().get("/overdrachten")).json().vanMij).toMatchObject([
    { id, status: "geweigerd", antwoord: "Mijn week is vol.", antwoordOp: VANDAAG },
  ]);
  expect((await me().get("/mijn-dag")).json().vandaag).toContainEqual(
    expect.objectContaining({ soort: "overdracht", waarom: "Mijn week is vol.", naar: "/overdrachten" }),
  );
  expect((await hoofd()).map(({ gebruikerId }) => gebruikerId)).toEqual([gebruikerId("klantmanager")]);
});

test("nobody answers or withdraws an offer of others; who offered it takes it back", async () => {
  const { id } = (await offer()).json();
  expect((await me().post(`/overdrachten/${id}/_aannemen`)).statusCode).toBe(404);
  expect((await as(RUUD).post(`/overdrachten/${id}/_aannemen`)).statusCode).toBe(404);
  expect((await app.as("klantmanager", LEUSDEN).post(`/overdrachten/${id}/_intrekken`)).statusCode).toBe(404);
  expect((await me().post(`/overdrachten/${id}/_intrekken`)).statusCode).toBe(201);
  expect(type(await me().post(`/overdrachten/${id}/_intrekken`))).toBe("overdracht.al-beantwoord");
  expect((await collega().get("/overdrachten")).json().aanMij).toEqual([]);
});

test("with the yes the caseloads change in one act, open steps go along, and the history tells (K9)", async () => {
  const begeleidingId = (await hoofd())[0]!.id;
  const stap = {
    naam: "Bellen met de bus",
    doelId: null,
    status: "nu",
    wieSoort: "helper",
    wie: null,
    begeleidingId,
  };
  const empty = {
    startdatum: null,
    einddatum: null,
    isStage: false,
    gewenstTot: null,
    weekdagen: [],
    begintijd: null,
    eindtijd: null,
  };
  const { id: stapId } = (await me().post(`/inwoners/${amina}/stappen`, { ...stap, ...empty })).json();
  const { id } = (await offer({ blijftInKring: true })).json();
  const yes = await collega().post(`/overdrachten/${id}/_aannemen`);
  expect([yes.statusCode, yes.json()]).toEqual([201, { id, inwonerId: amina }]);

  const plan = (await collega().get(`/inwoners/${amina}/plan`)).json();
  expect(plan.stappen.find((one: { id: string }) => one.id === stapId)).toMatchObject({
    wie: "Kim Collega",
    versie: 2,
  });
  expect((await hoofd()).map(({ gebruikerId }) => gebruikerId)).toEqual([COLLEGA]);
  const kring = (await collega().get(`/inwoners/${amina}/kring`)).json();
  expect(kring.vastContact.map(({ naam }: { naam: string }) => naam)).toEqual([
    "Kim Collega",
    "klantmanager GM0307",
  ]);
  expect(kring.lopend).toContainEqual(
    expect.objectContaining({ naam: "klantmanager GM0307", isHoofd: false }),
  );
  expect((await me().get(`/inwoners/${amina}/plan`)).statusCode).toBe(200); // stays in the circle, as chosen
});

test("who does not stay loses the file with the yes of the other", async () => {
  const begeleidingId = (await hoofd())[0]!.id;
  const mine = (await lopend()).find(
    ({ gebruikerId: id, isHoofd }) => id === gebruikerId("klantmanager") && !isHoofd,
  )!;
  const back = await collega().post(`/inwoners/${amina}/overdrachten`, {
    ...(await aanbod({ naarGebruikerId: gebruikerId("klantmanager") })),
    begeleidingId,
  });
  await me().post(`/overdrachten/${back.json().id}/_aannemen`);
  expect((await collega().get(`/inwoners/${amina}/plan`)).statusCode).not.toBe(200);
  expect((await hoofd()).map(({ gebruikerId: id }) => id)).toEqual([gebruikerId("klantmanager")]);
  expect((await lopend()).some(({ id }) => id === mine.id)).toBe(false); // one row for one person
});

test("a jobcoach hands over only his own part; a colleague comes in beside him when asked (R-080)", async () => {
  const coach = (await lopend()).find(({ rol }) => rol === "jobcoach");
  const from = (rest: object) =>
    app.as("jobcoach").post(`/inwoners/${amina}/overdrachten`, {
      deel: "jobcoaching",
      naarGebruikerId: RUUD,
      begeleidingId: coach!.id,
      waarom: "Donderdag is de vaste dag.",
      gesprekOp: null,
      blijftInKring: false,
      ...rest,
    });
  const hoofdId = (await hoofd())[0]!.id;
  expect(
    type(await from({ deel: "hoofdbegeleiding", begeleidingId: hoofdId, naarGebruikerId: COLLEGA })),
  ).toBe("overdracht.niet-uw-deel");
  expect(type(await from({ begeleidingId: null }))).toBe("overdracht.niet-uw-deel");
  const { id } = (await from({})).json();
  expect((await as(RUUD).post(`/overdrachten/${id}/_aannemen`)).statusCode).toBe(201);
  expect((await lopend()).filter(({ rol }) => rol === "jobcoach").map(({ gebruikerId: who }) => who)).toEqual(
    [RUUD],
  );
  expect((await app.as("jobcoach").get(`/inwoners/${amina}/plan`)).statusCode).toBe(404);
});

test("an offer that no longer fits is not taken: the role ended, or another is the main contact by now", async () => {
  const { id } = (await offer()).json();
  await app.owner
    .updateTable("gebruikers")
    .set({ gemeenten: [LEUSDEN] })
    .where("id", "=", COLLEGA)
    .execute();
  expect(type(await collega().post(`/overdrachten/${id}/_aannemen`))).toBe("overdracht.verouderd");
  await app.owner
    .updateTable("gebruikers")
    .set({ gemeenten: [AMERSFOORT] })
    .where("id", "=", COLLEGA)
    .execute();
  await me().post(`/overdrachten/${id}/_intrekken`);
});

test("also directly in the database a session leaves nobody without a main contact (K9)", async () => {
  await expect(
    app.db.transaction().execute(async (db) => {
      await sql`select set_config('app.ctx', ${`${REGIO}/${gebruikerId("klantmanager")}`}, true)`.execute(db);
      await db
        .updateTable("begeleidingen")
        .set({ tot: VANDAAG })
        .where("inwonerId", "=", amina)
        .where("isHoofd", "=", true)
        .execute();
    }),
  ).rejects.toThrow("nobody left");
});

test("over any sequence of offers and answers there is exactly one main contact (K9)", {
  timeout: 60_000,
}, async () => {
  let seed = 20_261_122;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const people = [gebruikerId("klantmanager"), COLLEGA];
  let handed = 0;
  for (let at = 0; at < 60; at++) {
    const who = people[next(2)]!;
    const [open] = await app.owner
      .selectFrom("overdrachten")
      .select(["id", "naarGebruikerId"])
      .where("status", "=", "aangeboden")
      .execute();
    const act = next(4);
    if (!open || act === 0) {
      const naarGebruikerId = people.find((id) => id !== who)!;
      await as(who).post(
        `/inwoners/${amina}/overdrachten`,
        await aanbod({ naarGebruikerId, blijftInKring: next(2) === 0 }),
      );
    } else if (act === 1) await as(who).post(`/overdrachten/${open.id}/_weigeren`, { reden: "Nu niet." });
    else if (act === 2) await as(who).post(`/overdrachten/${open.id}/_intrekken`);
    else {
      const both = await Promise.all(
        [as(open.naarGebruikerId), as(who)].map((one) => one.post(`/overdrachten/${open.id}/_aannemen`)),
      );
      handed += both.filter(({ statusCode }) => statusCode === 201).length;
    }
    expect((await hoofd()).length).toBe(1);
    const ids = (await lopend())
      .map(({ gebruikerId: id }) => id)
      .filter((id) => id !== null && people.includes(id));
    expect(new Set(ids).size).toBe(ids.length); // nobody twice
  }
  expect(handed).toBeGreaterThan(3);
});

/** A second klantmanager and a second jobcoach of Amersfoort, who help nobody yet. */
async function insertCollegas(owner: Database): Promise<void> {
  for (const [id, naam, rol] of [
    [COLLEGA, "Kim Collega", "klantmanager"],
    [RUUD, "Ruud Jobcoach", "jobcoach"],
  ] as const) {
    const like = await owner
      .selectFrom("gebruikers")
      .selectAll()
      .where("id", "=", gebruikerId(rol))
      .executeTakeFirstOrThrow();
    await owner
      .insertInto("gebruikers")
      .values({ ...like, id, naam, aanmeldnaam: `${rol}-twee` })
      .execute();
    await owner
      .insertInto("sessies")
      .values({ regioId: REGIO, id, gebruikerId: id, soort: "web", verloopt: new Date("2099-01-01") })
      .execute();
  }
}
