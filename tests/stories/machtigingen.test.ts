import { sql } from "kysely";
import { isoDate } from "#core/dates";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Correctie } from "../../src/modules/correcties/correctie.ts";
import type { Machtiging } from "../../src/modules/machtigingen/machtiging.ts";
import { MACHTIGINGSDELEN, DEEL_VAN_KLASSE } from "../../src/modules/toegang/machtiging.ts";
import { DATAKLASSEN, matrix } from "../../src/modules/toegang/matrix.ts";
import { scopesOf } from "../../src/modules/toegang/toegang.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, gebruikerId, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const own = (path: string) => `/inwoners/${amina}/${path}`;
const codeOf = (response: { json: () => { type: string } }) => response.json().type;

test("an inwoner lets someone help him until a day, and takes it back at once (R-079)", async () => {
  const body = { naam: "Karim Haddou", relatie: "familie", mag: "lezen", delen: ["plan"], tot: "2027-02-01" };
  expect((await app.as("vertegenwoordiger").post(own("machtigingen"), body)).statusCode).toBe(403);
  const late = await app.as("inwoner").post(own("machtigingen"), { ...body, tot: "2028-02-01" });
  expect(codeOf(late)).toContain("machtiging.tot");
  const given = (await app.as("inwoner").post(own("machtigingen"), body)).json<Machtiging>();
  expect(given).toMatchObject({ stand: "loopt", inlognaam: expect.stringMatching(/^helper-/) });
  const account = () =>
    app.owner
      .selectFrom("gebruikers")
      .select(["rollen", "inwonerId", "isActief", "geldigTot"])
      .where("aanmeldnaam", "=", given.inlognaam!)
      .executeTakeFirstOrThrow();
  expect(await account()).toEqual({
    rollen: ["vertegenwoordiger"],
    inwonerId: amina,
    isActief: true,
    geldigTot: "2027-02-01",
  });
  const ended = await app.as("inwoner").post(`/machtigingen/${given.id}/intrekking`);
  expect(ended.json<Machtiging>()).toMatchObject({ stand: "ingetrokken" });
  expect(await account()).toMatchObject({ isActief: false });
});

test("a helper acts in the name of the inwoner, and the log says by which mandate (R-079)", async () => {
  const asked = await app
    .as("vertegenwoordiger")
    .post(own("correcties"), { deel: "persoon", veld: "wijk", waarde: "Vathorst", waarom: null });
  expect(asked.json<Correctie>()).toMatchObject({ isNamens: true, doorNaam: "vertegenwoordiger GM0307" });
  const { velden } = await app.owner
    .selectFrom("auditregels")
    .select("velden")
    .where("handeling", "=", "correctie.request")
    .where("gebruikerId", "=", gebruikerId("vertegenwoordiger"))
    .executeTakeFirstOrThrow();
  expect(velden.at(-1)).toMatch(/^namens machtiging\//);
});

test("a mandate that ended or that leaves out a part opens nothing, for the database and for the service (R-079, S-01)", async () => {
  const { asUser } = await import("#db/as-user");
  const helper = app.as("vertegenwoordiger").context();
  const plans = () =>
    asUser(app.db, helper.sessie, VANDAAG, (db) => db.selectFrom("plannen").select("inwonerId").execute());
  const people = () =>
    asUser(app.db, helper.sessie, VANDAAG, (db) => db.selectFrom("inwoners").select("id").execute());
  const tabel = () =>
    app.owner.updateTable("machtigingen").where("gebruikerId", "=", gebruikerId("vertegenwoordiger"));
  expect(await plans()).toEqual([{ inwonerId: amina }]);
  await tabel()
    .set({ delen: ["werk"], mag: "lezen" })
    .execute();
  expect(await plans()).toEqual([]);
  expect(await people()).toEqual([{ id: amina }]);
  await tabel()
    .set({ tot: isoDate("2026-11-23") })
    .execute();
  expect(await people()).toEqual([]);
  await tabel()
    .set({ tot: isoDate("2027-02-28"), delen: [...MACHTIGINGSDELEN], mag: "handelen" })
    .execute();

  const wholly = helper.user.machtiging!;
  const scopes = (machtiging: typeof wholly | null, use: "read" | "change") =>
    scopesOf({ ...helper.user, machtiging }, use, "planbijdrage");
  expect(scopes(wholly, "change")).toEqual(["eigen-dossier"]);
  expect(scopes({ ...wholly, mag: "lezen" }, "change")).toEqual([]);
  expect(scopes({ ...wholly, mag: "lezen" }, "read")).toEqual(["eigen-dossier"]);
  expect(scopes({ ...wholly, delen: ["werk"] }, "read")).toEqual([]);
  expect(scopes(null, "read")).toEqual([]);
});

test("the parts of a mandate are the same in the code and in the database (S-02)", async () => {
  const { rows } = await sql<{ klasse: string; deel: string | null }>`
    select klasse, machtigingsdeel(klasse) as deel from unnest(${[...DATAKLASSEN]}::text[]) as klasse`.execute(
    app.owner,
  );
  expect(rows.filter(({ klasse, deel }) => deel !== (DEEL_VAN_KLASSE[klasse] ?? null))).toEqual([]);
  const used = matrix.filter(
    ([rol, , , reikwijdte]) => rol === "vertegenwoordiger" && reikwijdte === "eigen-dossier",
  );
  expect(used.filter(([, klasse]) => DEEL_VAN_KLASSE[klasse] === undefined)).toEqual([]);
});
