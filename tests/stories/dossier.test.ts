import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { blindIndex, encryptBsn, isBsn } from "../../src/modules/inwoners/bsn.ts";
import { sleutels, startTestApp, type TestApp } from "../support/app.ts";
import { differenceInTime, lastingDifference } from "../support/timing.ts";
import { traced } from "../support/traced.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  gebruikerId,
  idOf,
  LEUSDEN,
  lotte,
  REGIO,
  yonas,
} from "../support/world.ts";

const BSN = "999991772"; // of the range for tests
const NOBODY = "00000000-0000-4000-8000-000000000000";
const PARTS = ["plan", "helpers", "situatie", "mogelijkheden", "tijdlijn", "volgende-stap", "bsn"];

const BSN_VRAAG = { body: { reden: "identiteit controleren" } };
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertDossier(app);
});
afterAll(() => app.stop());

test("a klantmanager reads every part of a dossier of the own caseload, each with one line in both logs (S-06)", async () => {
  for (const part of PARTS) {
    const { status, audit, betrokkenen } = await traced(app, "klantmanager")(
      "GET",
      `/inwoners/${amina}/${part}`,
    );
    expect([part, status]).toEqual([part, 200]);
    expect(audit).toMatchObject([{ object: `inwoner/${amina}`, resultaat: "ok", gemeente: AMERSFOORT }]);
    expect(betrokkenen).toEqual([amina]);
  }
});

test("a part is refused by its own data class: who may know the inwoner is told no, others that there is nobody (S-01)", async () => {
  const status = async (rol: Parameters<typeof traced>[1], id: string, part: string) =>
    (await traced(app, rol)("GET", `/inwoners/${id}/${part}`)).status;
  expect(await status("klantmanager", bram, "plan")).toBe(403); // of the own gemeente, not of the own caseload
  expect(await status("klantmanager", bram, "helpers")).toBe(200);
  expect(await status("klantmanager", lotte, "plan")).toBe(404); // of another gemeente
  expect(await status("jobcoach", amina, "bsn")).toBe(403);
  expect(await status("jobhunter", amina, "situatie")).toBe(403);
  expect(await status("unitleider", yonas, "mogelijkheden")).toBe(200);
  expect(await status("unitleider", yonas, "situatie")).toBe(403);
  expect(await status("unitleider", bram, "mogelijkheden")).toBe(404);
  expect(await status("beleidsadviseur", amina, "helpers")).toBe(404);
});

test("nobody and an inwoner of another gemeente get the same answer for every part (S-04, U-15)", async () => {
  for (const part of PARTS) {
    const ask = traced(app, "klantmanager");
    const elsewhere = await ask("GET", `/inwoners/${lotte}/${part}`);
    const absent = await ask("GET", `/inwoners/${NOBODY}/${part}`);
    const { id: _, ...same } = absent.body;
    const { id: __, ...other } = elsewhere.body;
    expect([elsewhere.status, other]).toEqual([absent.status, same]);
    expect([elsewhere.betrokkenen, absent.betrokkenen]).toEqual([[], []]);
  }
});

test("an inwoner of another gemeente takes as long to refuse as nobody (S-04)", async () => {
  const klantmanager = app.as("klantmanager");
  const refuse = (id: string) => async () =>
    expect((await klantmanager.get(`/inwoners/${id}/plan`)).statusCode).toBe(404);
  const twice = async () => [await refuse(NOBODY)(), await refuse(NOBODY)()];
  expect(await lastingDifference(refuse(lotte), refuse(NOBODY), 0.2)).toBeLessThan(0.2);
  expect(await differenceInTime(twice, refuse(NOBODY))).toBeGreaterThan(0.2); // it does see a difference
}, 120_000);

test("the time line shows what happened, newest first, and only what the role may see", async () => {
  const ask = traced(app, "klantmanager");
  const { body } = await ask("GET", `/inwoners/${amina}/tijdlijn`);
  expect(body.rijen.map(({ datum, titel }: { datum: string; titel: string }) => [datum, titel])).toEqual([
    ["2026-11-23", "Melding"],
    ["2026-11-20", "Voorgesteld: Medewerker groen, ploeg Schothorst"],
    ["2026-11-12", "Werkbezoek"],
    ["2026-09-01", "Gestart bij Groen, 31,25 uur"],
    ["2026-06-01", "Indicatie banenafspraak"],
    ["2026-03-01", "Aangemeld"],
  ]);
  expect(body.rijen[0]).toMatchObject({ wachtOpU: true, door: "Amina" });
  expect(body.rijen[2]).toMatchObject({ wachtOpU: false, isZichtbaarVoorInwoner: true });

  const second = await ask("GET", `/inwoners/${amina}/tijdlijn?pagina=2&perPagina=4`);
  expect(second.body.rijen.map(({ soort }: { soort: string }) => soort)).toEqual(["indicatie", "aanmelding"]);
  expect(second.body.totaal).toBe(6);

  const contacts = await ask("GET", `/inwoners/${amina}/tijdlijn?soort=contactmoment`);
  expect(contacts.body.totaal).toBe(2);
  expect(contacts.body.rijen.map(({ titel }: { titel: string }) => titel)).toEqual(["Melding", "Werkbezoek"]);

  const jobhunter = await traced(app, "jobhunter")("GET", `/inwoners/${amina}/tijdlijn`);
  expect(jobhunter.body.rijen.map(({ soort }: { soort: string }) => soort)).toEqual([
    "voorstel",
    "aanmelding",
  ]);
});

test("a helper is shown with the last time they spoke; not to who may not see contacts", async () => {
  const jobcoach = async (rol: Parameters<typeof traced>[1]) =>
    (await traced(app, rol)("GET", `/inwoners/${amina}/helpers`)).body.rijen.find(
      (helper: { rol: string }) => helper.rol === "jobcoach",
    );
  expect(await jobcoach("klantmanager")).toMatchObject({ laatsteContact: "2026-11-12", isHoofd: false });
  expect(await jobcoach("jobhunter")).toMatchObject({ laatsteContact: null });
});

test("the next step is the oldest open thing, and nothing where the role has no part in it", async () => {
  const { body } = await traced(app, "klantmanager")("GET", `/inwoners/${amina}/volgende-stap`);
  expect(body.stap).toMatchObject({
    soort: "melding",
    wat: "Bel Amina over de bus",
    wanneer: { datum: "2026-11-24", isTeLaat: false },
    naar: `/inwoners/${amina}/contact`,
  });
  expect((await traced(app, "klantmanager")("GET", `/inwoners/${bram}/volgende-stap`)).body).toEqual({
    stap: null,
  });
});

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

async function insertDossier({ owner }: TestApp) {
  const own = { regioId: REGIO, inwonerId: amina, gemeente: AMERSFOORT };
  await owner
    .insertInto("inwonerBsn")
    .values({
      ...own,
      sleutelId: "test",
      versleuteld: encryptBsn(BSN, own, sleutels),
      blindeIndex: blindIndex(BSN, REGIO, sleutels),
    })
    .execute();
  await owner
    .insertInto("contactmomenten")
    .values([
      {
        ...own,
        id: idOf("melding"),
        soort: "melding",
        datum: isoDate("2026-11-23"),
        tekst: "Mijn bus rijdt niet meer.",
        isZichtbaarVoorInwoner: true,
        vervolg: "Bel Amina over de bus",
        vervolgdatum: isoDate("2026-11-24"),
        doorGebruikerId: gebruikerId("inwoner"),
        doorNaam: "Amina",
      },
      {
        ...own,
        id: idOf("werkbezoek"),
        soort: "werkbezoek",
        datum: isoDate("2026-11-12"),
        tekst: "Werkt zelfstandig met de bosmaaier.",
        isZichtbaarVoorInwoner: true,
        doorGebruikerId: gebruikerId("jobcoach"),
        doorNaam: "jobcoach GM0307",
      },
    ])
    .execute();
  await owner
    .insertInto("indicaties")
    .values({
      ...own,
      id: idOf("indicatie"),
      soort: "banenafspraak",
      vanaf: isoDate("2026-06-01"),
      bron: "UWV",
    })
    .execute();
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select regio_id, ${idOf("plaatsingamina")}, ${AMERSFOORT}, ${amina}, unit_id, 'Medewerker groen', 'intern', 3125,
      '2026-09-01', 'Bijstand', 'ontwikkelbedrijf', '2026-09-01' from plaatsingen where inwoner_id = ${yonas}`.execute(
    owner,
  );
}
