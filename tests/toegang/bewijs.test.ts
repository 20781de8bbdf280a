import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { openDatabase } from "#db/database";
import { makeAppLogin } from "#http/app-login";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  aanmeldbewijs,
  aanmeldsleutelOf,
  storeAanmeldsleutel,
} from "../../src/modules/toegang/aanmeldbewijs.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, REGIO } from "../support/world.ts";

/** What an attacker who can run any statement as the application does not have. */
const bestand = { cookieSleutel: randomBytes(32) };
const FG = "fg-GM0307";
const MOMENT = "2026-11-24T09:10:00.000Z";
const TRACE = "f".repeat(32);

let region: TestApp;
let client: pg.Client; // signs in as the server's own user, so that it can act as the application
beforeAll(async () => {
  region = await startTestApp();
  await storeAanmeldsleutel(region.owner, REGIO, bestand);
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
  await client.query("set role meedoen_app");
});
afterAll(async () => {
  await client.end();
  await region.stop();
});

type Fields = { regio: string; sessie: string; naam: string; hash: string; uren: string; moment: string };
const fieldsOf = (given: Partial<Fields> = {}): Fields => ({
  regio: REGIO,
  sessie: randomUUID(),
  naam: FG,
  hash: randomBytes(32).toString("hex"),
  uren: "10",
  moment: MOMENT,
  ...given,
});

const proofOf = ({ regio, sessie, naam, hash, uren, moment }: Fields, sleutel = aanmeldsleutelOf(bestand)) =>
  aanmeldbewijs(sleutel, [regio, sessie, naam, hash, uren, "test", TRACE, String(Date.parse(moment))]);

const makeSessie = async (
  { regio, sessie, naam, hash, uren, moment }: Fields,
  bewijs: Buffer | null,
): Promise<string | null> => {
  const { rows } = await client.query<{ wie: string | null }>(
    "select maak_sessie($1, $2, $3, $4, $5, 'test', $6, $7, $8) as wie",
    [regio, sessie, naam, Buffer.from(hash, "hex"), uren, TRACE, moment, bewijs],
  );
  return rows[0]!.wie;
};

const sessions = async () =>
  Number(
    (
      await region.owner
        .selectFrom("sessies")
        .select(({ fn }) => fn.countAll().as("n"))
        .execute()
    )[0]?.n,
  );

/** One statement as the application in the session of this user. */
async function inSession(rol: "klantmanager" | "fg", statement: string): Promise<pg.QueryResult> {
  await client.query("begin");
  try {
    await client.query("select set_config('app.ctx', $1, true)", [`${REGIO}/${gebruikerId(rol)}`]);
    return await client.query(statement);
  } finally {
    await client.query("commit");
  }
}

const forged = { constraint: "aanmeldbewijs_ongeldig", code: "42501" };

test("with the proof of a sign-in there is a session, once (S-12)", async () => {
  const fields = fieldsOf();
  expect(await makeSessie(fields, proofOf(fields))).toBe(gebruikerId("fg"));
  await expect(makeSessie(fields, proofOf(fields))).rejects.toMatchObject({ constraint: "sessies_pkey" });
  const unknown = fieldsOf({ naam: "nobody" });
  expect(await makeSessie(unknown, proofOf(unknown))).toBeNull();
});

test("a name with odd characters is proved the same on both sides", async () => {
  const fields = fieldsOf({ naam: 'é " \\ / \t \u007f 😀' });
  expect(await makeSessie(fields, proofOf(fields))).toBeNull();
});

test("whoever can run statements as the application opens no session as someone else (S-01, S-12)", async () => {
  const before = await sessions();
  const fields = fieldsOf();
  const attempts = [
    null,
    Buffer.alloc(0),
    Buffer.alloc(32),
    randomBytes(32),
    proofOf(fields, randomBytes(32)),
    proofOf(fields, Buffer.alloc(32)),
    proofOf({ ...fields, naam: "klantmanager-GM0307" }),
    proofOf({ ...fields, uren: "9" }),
  ];
  for (const bewijs of attempts) await expect(makeSessie(fields, bewijs)).rejects.toMatchObject(forged);
  const elsewhere = fieldsOf({ regio: "elders" }); // a region without a key
  await expect(makeSessie(elsewhere, proofOf(elsewhere))).rejects.toMatchObject(forged);
  expect(await sessions()).toBe(before);
});

test("the key, the sessions and the inner functions are closed to the application (S-02)", async () => {
  for (const statement of [
    "select * from aanmeldsleutels",
    "update aanmeldsleutels set binnen = buiten",
    "insert into aanmeldsleutels values ('elders', '', '')",
    "select aanmeldbewijs('amersfoort', '[]')",
    `insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
       values ('amersfoort', gen_random_uuid(), '${gebruikerId("fg")}', 'web', 'infinity')`,
    `select voeg_auditregel_toe('amersfoort', 'regio', '${gebruikerId("fg")}', 'x', 'x', 'ok', 'x', 'x', '{}', now())`,
  ])
    await expect(inSession("klantmanager", statement)).rejects.toMatchObject({ code: "42501" });
});

test("a line of the audit is of the user of the session, whatever else is said (S-06, S-07)", async () => {
  const write = (keten: string, handeling: string) =>
    `select leg_audit_vast('${keten}', '${handeling}', 'gebruiker/${gebruikerId("fg")}', 'ok', 'test', '${TRACE}', '{}', now())`;
  await inSession("klantmanager", write(AMERSFOORT, "poging"));
  const line = await region.owner
    .selectFrom("auditregels")
    .select(["regioId", "gebruikerId"])
    .where("handeling", "=", "poging")
    .executeTakeFirstOrThrow();
  expect(line).toEqual({ regioId: REGIO, gebruikerId: gebruikerId("klantmanager") });

  const refused = { constraint: "auditregel_van_sessie" };
  await expect(inSession("klantmanager", write("GM9999", "poging"))).rejects.toMatchObject(refused);
  await expect(inSession("klantmanager", write("regio", "sessie.start"))).rejects.toMatchObject(refused);
  await expect(client.query(write("regio", "poging"))).rejects.toMatchObject({
    constraint: "context_ontbreekt",
  });
});

test("without a session only a refused sign-in can be written, of nobody and in known words", async () => {
  const refuse = (regio: string, reden: string) =>
    client.query("select leg_aanmeldweigering_vast($1, $2, 'test', $3, now())", [regio, reden, TRACE]);
  await refuse(REGIO, "niveau");
  const lines = await region.owner
    .selectFrom("auditregels")
    .select(["gebruikerId", "object", "handeling"])
    .where("resultaat", "=", "sessie.niveau")
    .execute();
  expect(lines).toEqual([{ gebruikerId: null, object: "regio", handeling: "sessie.start" }]);
  for (const [regio, reden] of [
    [REGIO, "ok"],
    [REGIO, "de fg deed het"],
    ["elders", "niveau"],
  ] as const)
    await expect(refuse(regio, reden)).rejects.toMatchObject({ constraint: "auditregel_van_weigering" });
});

test("a session ends itself and no other", async () => {
  await expect(client.query("select beeindig_sessie('test', '0', now())")).rejects.toMatchObject({
    constraint: "context_ontbreekt",
  });
  await expect(client.query("select trek_sessie_in('amersfoort', gen_random_uuid())")).rejects.toMatchObject({
    code: "42883", // there is no such function any more
  });
});

test("the service signs in as a user who cannot become the owner, nor anyone else (S-02)", async () => {
  const server = openDatabase(region.url, undefined, 1);
  const first = await makeAppLogin(server, region.url);
  const url = await makeAppLogin(server, region.url); // the next start has a new password
  await server.destroy();
  await expect(new pg.Client({ connectionString: first }).connect()).rejects.toMatchObject({ code: "28P01" });
  const served = new pg.Client({ connectionString: url, options: "-c role=meedoen_app" });
  await served.connect();
  for (const statement of [
    "select set_config('role', 'meedoen_owner', false)",
    "set role meedoen_owner",
    "set session authorization meedoen_owner",
    "reset session authorization; reset role; select * from sessies",
    "set role none; select * from inwoners",
  ])
    await expect(served.query(statement), statement).rejects.toMatchObject({ code: "42501" });
  await served.end();
});
