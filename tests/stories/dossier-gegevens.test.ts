import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isBsn } from "../../src/modules/inwoners/bsn.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { BSN, insertDossier } from "../support/dossier.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, LEUSDEN, lotte, REGIO } from "../support/world.ts";

const PARTS = ["plan", "helpers", "situatie", "mogelijkheden", "tijdlijn", "volgende-stap", "bsn"];
const BSN_VRAAG = { body: { reden: "identiteit controleren" } };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertDossier(app.owner);
});
afterAll(() => app.stop());

test("contact details are shown on request, and the request is in both logs (S-06)", async () => {
  const shown = await traced(app, "jobcoach")("POST", `/inwoners/${amina}/contactgegevens/_toon`);
  expect([shown.status, shown.body]).toEqual([
    200,
    { telefoon: "06 00 00 00 01", email: "amina@voorbeeld.nl", adres: null },
  ]);
  expect(shown.audit).toEqual([
    {
      handeling: "inwoner.toon-contactgegevens",
      object: `inwoner/${amina}`,
      resultaat: "ok",
      gemeente: AMERSFOORT,
      velden: [],
    },
  ]);
  expect(shown.betrokkenen).toEqual([amina]);

  const refused = await traced(app, "klantmanager")("POST", `/inwoners/${bram}/contactgegevens/_toon`);
  expect([refused.status, refused.betrokkenen]).toEqual([403, []]);
  expect(refused.audit).toMatchObject([{ resultaat: "inwoner.toon-contactgegevens.forbidden" }]);
});

test("the BSN stands in no answer but the one that shows it on request (S-08)", async () => {
  const ask = traced(app, "klantmanager");
  const shown = await ask("POST", `/inwoners/${amina}/bsn/_toon`, BSN_VRAAG);
  expect(shown.body).toEqual({ bsn: BSN });
  expect(shown.audit).toMatchObject([
    { handeling: "inwoner.toon-bsn", resultaat: "ok", velden: ["identiteit controleren"] },
  ]);
  expect((await ask("POST", `/inwoners/${amina}/bsn/_toon`)).status).toBe(400); // without a reason
  expect(shown.betrokkenen).toEqual([amina]);
  expect((await ask("GET", `/inwoners/${amina}/bsn`)).body).toEqual({ gemaskeerd: "•••••1772" });

  const others = await Promise.all([
    ...["", ...PARTS.map((part) => `/${part}`)].map((part) => ask("GET", `/inwoners/${amina}${part}`)),
    ask("GET", "/mijn-dag"),
    ask("GET", "/caseload"),
    ask("POST", "/inwoners/_zoek", { body: { tekst: BSN } }),
  ]);
  expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
  for (const { text } of others) expect(text).not.toContain(BSN);
  for (const rol of ["gids", "jobcoach", "jobhunter", "unitleider"] as const)
    expect(
      (await traced(app, rol)("POST", `/inwoners/${amina}/bsn/_toon`, BSN_VRAAG)).status,
    ).toBeGreaterThanOrEqual(403);
});

test("an encrypted BSN that is moved to another inwoner cannot be read (S-08)", async () => {
  await app.owner.transaction().execute(async (db) => {
    const { versleuteld } = await db
      .selectFrom("inwonerBsn")
      .select("versleuteld")
      .where("inwonerId", "=", amina)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("inwonerBsn")
      .values({
        regioId: REGIO,
        inwonerId: lotte,
        gemeente: LEUSDEN,
        sleutelId: "test",
        versleuteld,
        blindeIndex: Buffer.from("other"),
      })
      .execute();
  });
  const { status, text } = await traced(app, "klantmanager", LEUSDEN)(
    "POST",
    `/inwoners/${lotte}/bsn/_toon`,
    BSN_VRAAG,
  );
  expect(status).toBe(500);
  expect(text).not.toContain(BSN);
});

test("no column of any table holds a BSN as it is (S-08)", async () => {
  const { rows: tables } = await sql<{ naam: string }>`
    select table_name as naam from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(app.owner);
  const found: string[] = [];
  for (const { naam } of tables) {
    const { rows } = await sql<{ tekst: string }>`select t::text as tekst from ${sql.table(naam)} t`.execute(
      app.owner,
    );
    for (const { tekst } of rows) found.push(...bsnsIn(tekst).map((bsn) => `${naam}: ${bsn}`));
  }
  expect(bsnsIn(`(amina,"haar nummer is ${BSN}.",\\x39)`)).toEqual([BSN]); // the search itself finds one
  expect(tables.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test("a klantmanager corrects a name in the own caseload; who saw an older version is told (R-03)", async () => {
  const body = {
    voornaam: "Amina",
    achternaam: "El Haddou",
    postcode: "3812AB",
    woonplaats: "Amersfoort",
    wijk: null,
    talen: ["ara", "nld"],
  };
  const ask = traced(app, "klantmanager");
  const changed = await ask("PUT", `/inwoners/${amina}`, { body, versie: 1 });
  expect([changed.status, changed.body]).toEqual([200, { id: amina, versie: 2 }]);
  expect(changed.headers.etag).toBe('"2"');
  expect(changed.audit).toMatchObject([
    { handeling: "inwoner.change", velden: expect.arrayContaining(["achternaam", "talen"]) },
  ]);
  expect((await ask("GET", `/inwoners/${amina}`)).body).toMatchObject({
    achternaam: "El Haddou",
    talen: ["ara", "nld"],
  });

  const stale = await ask("PUT", `/inwoners/${amina}`, { body, versie: 1 });
  expect([stale.status, stale.body.huidigeVersie]).toEqual([412, 2]);
  expect((await ask("PUT", `/inwoners/${amina}`, { body })).status).toBe(428);
  expect((await ask("PUT", `/inwoners/${bram}`, { body, versie: 1 })).status).toBe(403);
  expect((await traced(app, "jobcoach")("PUT", `/inwoners/${amina}`, { body, versie: 2 })).status).toBe(403);
  const wrong = await ask("PUT", `/inwoners/${amina}`, { body: { ...body, postcode: "38 12" }, versie: 2 });
  expect([wrong.status, wrong.body.velden]).toEqual([400, ["postcode"]]);
});

/** Nine digits that pass the eleven test and are no part of an id or of binary data. */
const bsnsIn = (text: string) =>
  Array.from(text.matchAll(/(?<![\w-])\d{9}(?![\w-])/g), ([digits]) => digits).filter(isBsn);
