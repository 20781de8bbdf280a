import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMonths, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { cookieClient, location, signInClient } from "../support/sign-in.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  idOf,
  LEUSDEN,
  REGIO,
  unitGroen,
  VANDAAG,
} from "../support/world.ts";

const NIEUW = {
  aanmeldnaam: "noor@voorbeeld.nl",
  naam: "Noor Vlietstra",
  functie: "klantmanager",
  rollen: ["klantmanager"],
  organisatieId: idOf("organisatie"),
  gemeenten: [AMERSFOORT],
  unitId: null,
  geldigTot: null,
};
const { aanmeldnaam: _, ...RECHTEN } = NIEUW;

let app: TestApp;
let service: TestService;
beforeAll(async () => {
  app = await startTestApp();
  service = await startTestService();
});
afterAll(async () => {
  await app.stop();
  await service.stop();
});

const beheerder = () => app.as("beheerder");
const create = async (given: object = {}) => {
  const answer = await beheerder().post("/gebruikers", {
    ...NIEUW,
    aanmeldnaam: `${randomUUID()}@voorbeeld.nl`,
    ...given,
  });
  return answer.json();
};

test("a beheerder gives a colleague access, and the decision is kept with its rights (BIO2 5.16.02)", async () => {
  const made = await beheerder().post("/gebruikers", NIEUW);
  expect([made.statusCode, made.json()]).toMatchObject([
    201,
    {
      naam: "Noor Vlietstra",
      rollen: ["klantmanager"],
      organisatie: { naam: "RWA" },
      gemeenten: [{ code: AMERSFOORT, naam: "Amersfoort" }],
      stand: "actief",
      laatstAangemeld: null,
      beoordelenVoor: addMonths(VANDAAG, 12),
      besluiten: [{ soort: "toegekend", doorNaam: "beheerder GM0307", rollen: ["klantmanager"] }],
    },
  ]);
  const again = await beheerder().post("/gebruikers", NIEUW);
  expect([again.statusCode, again.json().type]).toEqual([409, "/problemen/gebruiker.bestaat"]);
  const found = (await beheerder().post("/gebruikers/_zoek", { zoek: "vliets" })).json();
  expect([found.totaal, found.rijen[0].id]).toEqual([1, made.json().id]);
});

test("a new user signs in with the given name, and sees what the role may see at once", async () => {
  const client = await signInClient(service.address, "beheerder-GM0307");
  const made = await (
    await client.post("/gebruikers", { ...NIEUW, aanmeldnaam: "elif@voorbeeld.nl" })
  ).json();
  const elif = await signInClient(service.address, "elif@voorbeeld.nl");
  expect((await (await elif.get("/sessie")).json()).gebruiker).toMatchObject({ rollen: ["klantmanager"] });
  expect((await (await client.get(`/gebruikers/${made.id}`)).json()).laatstAangemeld).toMatch(/^20/);

  const raadslid = { ...RECHTEN, rollen: ["raadslid"] };
  expect((await elif.get(`/inwoners/${amina}`)).status).toBe(200);
  const changed = await client.put(`/gebruikers/${made.id}`, raadslid, { "if-match": `"${made.versie}"` });
  expect(changed.status).toBe(200);
  expect((await elif.get(`/inwoners/${amina}`)).status).toBe(404);
});

test("who leaves is out at the next request, cannot come back, and stays in the list (F14)", async () => {
  const client = await signInClient(service.address, "beheerder-GM0307");
  const jobhunter = await signInClient(service.address, "jobhunter-GM0327");
  expect((await jobhunter.get("/sessie")).status).toBe(200);
  const id = gebruikerId("jobhunter", LEUSDEN);
  const ended = await client.put(
    `/gebruikers/${id}/einde`,
    { toelichting: "Uit dienst" },
    { "if-match": '"1"' },
  );
  expect(await ended.json()).toMatchObject({
    stand: "beëindigd",
    besluiten: [{ soort: "ingetrokken", toelichting: "Uit dienst" }],
  });
  expect((await jobhunter.get("/sessie")).status).toBe(401);
  const tried = await signInClient(service.address, "jobhunter-GM0327");
  expect((await tried.get("/sessie")).status).toBe(401);

  const back = await client.put(`/gebruikers/${id}/hervatting`, {}, { "if-match": '"2"' });
  expect(await back.json()).toMatchObject({ stand: "actief", rollen: ["jobhunter"], versie: 3 });
  expect((await jobhunter.get("/sessie")).status).toBe(401); // the old session stays closed
  expect((await (await signInClient(service.address, "jobhunter-GM0327")).get("/sessie")).status).toBe(200);
});

test("after the last day of access a running session is closed, and no other one starts", async () => {
  const client = await signInClient(service.address, "gids-GM0327");
  const id = gebruikerId("gids", LEUSDEN);
  const until = (geldigTot: string | null) =>
    service.owner
      .updateTable("gebruikers")
      .set({ geldigTot: geldigTot === null ? null : isoDate(geldigTot) })
      .where("id", "=", id)
      .execute();
  await until("2000-01-01");
  expect((await client.get("/sessie")).status).toBe(401);
  const started = await sql<{ id: string | null }>`
    insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
    values (${REGIO}, ${randomUUID()}, ${id}, 'web', '2099-01-01') returning id`.execute(service.owner);
  expect(started.rows).toEqual([]);
  await until(null);
});

test("rights that nobody reviewed in time do nothing, in both fences, until a colleague reviews them (S-23)", async () => {
  const client = await signInClient(service.address, "beheerder-GM0307");
  const jobcoach = await signInClient(service.address, "jobcoach-GM0307");
  const id = gebruikerId("jobcoach");
  const reviewed = (day: string) =>
    service.owner
      .updateTable("gebruikers")
      .set({ rechtenBeoordeeldOp: isoDate(day) })
      .where("id", "=", id)
      .execute();
  expect((await jobcoach.get(`/inwoners/${amina}`)).status).toBe(200);
  await reviewed("2020-01-01");
  expect((await jobcoach.get(`/inwoners/${amina}`)).status).not.toBe(200);
  expect((await (await jobcoach.get("/sessie")).json()).gebruiker.rollen).toEqual([]);
  const inDatabase = () =>
    asUser(service.db, { regioId: REGIO, sessieId: id }, VANDAAG, (db) =>
      db.selectFrom("inwoners").select("id").execute(),
    );
  expect(await inDatabase()).toEqual([]);

  const seen = await (await client.post("/gebruikers/_zoek", { stand: "opgeschort" })).json();
  expect(seen).toMatchObject({
    totaal: 1,
    rijen: [{ id, stand: "opgeschort" }],
    aantallen: { opgeschort: 1 },
  });
  const done = await client.put(
    `/gebruikers/${id}/beoordeling`,
    {},
    { "if-match": `"${seen.rijen[0].versie}"` },
  );
  expect(await done.json()).toMatchObject({ stand: "actief", beoordeeldOp: VANDAAG });
  expect((await jobcoach.get(`/inwoners/${amina}`)).status).toBe(200);
  expect(await inDatabase()).not.toEqual([]);
});

test.each([
  { rol: "klantmanager", last: "2027-11-24", because: "rights are reviewed each year" },
  { rol: "beheerder", last: "2027-02-24", because: "special rights are reviewed each quarter" },
  { rol: "fg", last: "2027-02-24", because: "special rights are reviewed each quarter" },
])("$rol: $because (BIO2 5.18.02, 8.02.01)", async ({ rol, last }) => {
  expect((await create({ rollen: [rol] })).beoordelenVoor).toBe(last);
});

test("nobody changes, reviews or ends his own rights: not by the service, and not in the database (S-25)", async () => {
  const id = gebruikerId("beheerder");
  const tries: [string, object][] = [
    [`/gebruikers/${id}`, { ...RECHTEN, rollen: ["klantmanager"] }],
    [`/gebruikers/${id}/beoordeling`, {}],
    [`/gebruikers/${id}/einde`, { toelichting: "x" }],
  ];
  for (const [path, body] of tries) {
    const refused = await beheerder().put(path, body, 1);
    expect([refused.statusCode, refused.json().type]).toEqual([403, "/problemen/gebruiker.eigen-rechten"]);
  }
  const tried = (change: string) =>
    asUser(app.db, { regioId: REGIO, sessieId: id }, VANDAAG, (db) =>
      sql.raw(`update gebruikers set ${change} where id = '${id}'`).execute(db),
    );
  await expect(tried("rollen = '{klantmanager}'")).rejects.toThrow("own rights");
  await expect(tried("rechten_beoordeeld_op = '2099-01-01'")).rejects.toThrow("own rights");
  const colleague = gebruikerId("beheerder", LEUSDEN);
  expect((await app.as("beheerder", LEUSDEN).put(`/gebruikers/${id}/beoordeling`, {}, 1)).statusCode).toBe(
    200,
  );
  await expect(
    asUser(app.db, { regioId: REGIO, sessieId: id }, VANDAAG, (db) =>
      sql.raw(`update gebruikers set aanmeldnaam = 'ik' where id = '${colleague}'`).execute(db),
    ),
  ).rejects.toThrow("an account stays with its person");
});

test.each([
  {
    given: { rollen: ["beheerder", "klantmanager"] },
    veld: "rollen",
    because: "who gives rights does no cases",
  },
  { given: { rollen: ["unitleider"] }, veld: "unitId", because: "a unitleider has a unit" },
  { given: { unitId: unitGroen }, veld: "unitId", because: "nobody else has one" },
  { given: { gemeenten: ["GM9999"] }, veld: "gemeenten", because: "no such gemeente" },
  { given: { organisatieId: idOf("geen") }, veld: "organisatieId", because: "no such organisation" },
  { given: { rollen: ["inwoner"] }, veld: "rollen", because: "that follows from a dossier" },
  { given: { geldigTot: "2026-11-23" }, veld: "geldigTot", because: "that day is over" },
])("rights are refused with their field: $because", async ({ given, veld }) => {
  const answer = await beheerder().post("/gebruikers", { ...NIEUW, aanmeldnaam: "y@voorbeeld.nl", ...given });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().velden.map((field: string) => field.split("/")[0])).toEqual([veld]);
});

test("two who change the same rights do not undo each other (R-03)", async () => {
  const { id, versie } = await create();
  const first = await beheerder().put(`/gebruikers/${id}`, { ...RECHTEN, rollen: ["gids"] }, versie);
  expect(first.json()).toMatchObject({ rollen: ["gids"], versie: 2 });
  const second = await beheerder().put(`/gebruikers/${id}/beoordeling`, {}, versie);
  expect([second.statusCode, second.json().huidigeVersie]).toEqual([412, 2]);
});

test("inwoners and who acts for them stand in no list of users; the role of a werkgever stays", async () => {
  const { rijen } = (await beheerder().post("/gebruikers/_zoek", { perPagina: 50 })).json();
  const rollen = rijen.flatMap(({ rollen }: { rollen: string[] }) => rollen);
  expect(rollen).not.toContain("inwoner");
  expect(rollen).not.toContain("vertegenwoordiger");
  expect((await beheerder().get(`/gebruikers/${gebruikerId("inwoner")}`)).statusCode).toBe(404);
  const changed = await beheerder().put(`/gebruikers/${gebruikerId("werkgever")}`, RECHTEN, 1);
  expect([changed.statusCode, changed.json().type]).toEqual([409, "/problemen/gebruiker.rol-van-elders"]);
});

test("a decision about rights cannot be changed, and nobody is deleted (R-064)", async () => {
  const sessie = { regioId: REGIO, sessieId: gebruikerId("beheerder") };
  for (const statement of [
    "update rechtenbesluiten set soort = 'beoordeeld'",
    "delete from rechtenbesluiten",
    "delete from gebruikers",
  ])
    await expect(asUser(app.db, sessie, VANDAAG, (db) => sql.raw(statement).execute(db))).rejects.toThrow(
      "permission denied",
    );
});

test("who may sign in to a demo region includes a new user, and not one whose access ended", async () => {
  const names = async () => {
    const page = await cookieClient(service.address).fetch("/aanmelden");
    expect(location(page)).toContain("/oidc/");
    const { rows } = await sql<{
      aanmeldnaam: string;
    }>`select aanmeldnaam from demo_accounts(${REGIO})`.execute(service.db);
    return rows.map(({ aanmeldnaam }) => aanmeldnaam);
  };
  const client = await signInClient(service.address, "beheerder-GM0307");
  const made = await (await client.post("/gebruikers", { ...NIEUW, aanmeldnaam: "tim@voorbeeld.nl" })).json();
  expect(await names()).toContain("tim@voorbeeld.nl");
  await client.put(`/gebruikers/${made.id}/einde`, { toelichting: "Vergissing" }, { "if-match": '"1"' });
  expect(await names()).not.toContain("tim@voorbeeld.nl");
});
