import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { sleutels, startTestApp, type TestApp } from "../support/app.ts";
import { lastingDifference } from "../support/timing.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, bram, gebruikerId, idOf, LEUSDEN, lotte, REGIO } from "../support/world.ts";

const NEW_BSN = "999991772";
const BSN_OF_LOTTE = "999994542"; // of Leusden
const BSN_OF_BRAM = "999993653"; // of Amersfoort, in nobody's caseload
const UNKNOWN_BSN = "999990019";

const sanne = {
  voornaam: "Sanne",
  achternaam: "Rietdijk",
  geboortedatum: "2004-02-29",
  gemeente: AMERSFOORT,
  postcode: "3812",
  talen: ["nld"],
  telefoon: "06 00 00 00 77",
  bron: "Jongerenloket",
  uitkering: "NUG",
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await giveBsn(lotte, LEUSDEN, BSN_OF_LOTTE);
  await giveBsn(bram, AMERSFOORT, BSN_OF_BRAM);
});
afterAll(() => app.stop());

test("a klantmanager registers an inwoner without benefit and becomes the main counsellor (R-084, R-098, R-124)", async () => {
  const ask = traced(app, "klantmanager");
  const made = await ask("POST", "/inwoners", { body: sanne });
  expect([made.status, made.body]).toMatchObject([201, { status: "aangemeld" }]);
  expect(made.audit).toMatchObject([
    { handeling: "inwoner.meld-aan", object: "aanmelding", resultaat: "ok", gemeente: AMERSFOORT },
  ]);
  expect(made.betrokkenen).toEqual([made.body.inwonerId]);

  const { inwonerId } = made.body;
  expect((await ask("GET", `/inwoners/${inwonerId}`)).body).toMatchObject({
    voornaam: "Sanne",
    leeftijd: 22,
    aangemeldOp: "2026-11-24",
  });
  expect((await ask("GET", `/inwoners/${inwonerId}/situatie`)).body.situatie).toMatchObject({
    uitkering: "NUG",
    bron: "Jongerenloket",
  });
  expect((await ask("GET", `/inwoners/${inwonerId}/helpers`)).body.rijen).toMatchObject([
    { gebruikerId: gebruikerId("klantmanager"), isHoofd: true },
  ]);
  expect((await ask("POST", `/inwoners/${inwonerId}/contactgegevens/_toon`)).body.telefoon).toBe(
    sanne.telefoon,
  );
});

test("a gids registers and becomes a helper, so that a main counsellor can still come (R-062)", async () => {
  const ask = traced(app, "gids");
  const { body } = await ask("POST", "/inwoners", { body: sanne });
  expect((await ask("GET", `/inwoners/${body.inwonerId}/helpers`)).body.rijen).toMatchObject([
    { gebruikerId: gebruikerId("gids"), isHoofd: false, rol: "gids" },
  ]);
});

test("who clicks twice registers once (R-03)", async () => {
  const ask = traced(app, "klantmanager");
  const key = randomUUID();
  const body = { ...sanne, achternaam: "Dubbelink" };
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask("POST", "/inwoners", { body, key })));
  expect(new Set(answers.map(({ body }) => body.inwonerId)).size).toBe(1);
  expect((await ask("POST", "/inwoners/_zoek", { body: { tekst: "Dubbelink" } })).body.totaal).toBe(1);
});

test("a BSN that has a dossier in the own area leads there, and makes no second one (R-126)", async () => {
  const ask = traced(app, "klantmanager");
  const { status, body, audit } = await ask("POST", "/inwoners", {
    body: { ...sanne, achternaam: "Veldkamp", bsn: "9999.93.653" },
  });
  expect([status, body.type, body.inwonerId]).toEqual([409, "/problemen/inwoner.bestaat", bram]);
  expect(audit).toMatchObject([{ resultaat: "inwoner.bestaat" }]);
});

test("who registers cannot tell whether another gemeente has a dossier; that gemeente hears of it (U-15, S-04)", async () => {
  const ask = traced(app, "klantmanager");
  const absent = await ask("POST", "/inwoners", { body: { ...sanne, achternaam: "Nieuw", bsn: NEW_BSN } });
  const elsewhere = await ask("POST", "/inwoners", {
    body: { ...sanne, achternaam: "Elders", bsn: BSN_OF_LOTTE },
  });
  const said = ({ body, status }: typeof absent) => [status, { ...body, aanmeldingId: "its own" }];
  expect(said(elsewhere)).toEqual(said(absent));
  expect(said(absent)).toMatchObject([201, { inwonerId: null, status: "in behandeling" }]);
  expect(elsewhere.audit).toEqual(absent.audit);

  // one dossier for each BSN, and the look is in the log of the inwoner it was about
  const dossiers = async (index: string) =>
    (
      await app.owner
        .selectFrom("inwonerBsn")
        .select("inwonerId")
        .where("blindeIndex", "=", indexOf(index))
        .execute()
    ).length;
  expect([await dossiers(NEW_BSN), await dossiers(BSN_OF_LOTTE)]).toEqual([1, 1]);
  expect(elsewhere.betrokkenen).toEqual([lotte]);
  const zoek = async (tekst: string) => (await ask("POST", "/inwoners/_zoek", { body: { tekst } })).body;
  expect((await zoek("Nieuw")).totaal).toBe(1);
  expect((await zoek("Elders")).totaal).toBe(0);

  // both gemeenten have a sign, and the one of here says nothing of there
  const signs = await app.owner
    .selectFrom("aanmeldingen")
    .selectAll()
    .where("achternaam", "in", ["Nieuw", "Elders"])
    .execute();
  expect(signs.map(({ gemeente, soort, inwonerId }) => [gemeente, soort, inwonerId])).toEqual([
    [AMERSFOORT, "ontvangen", null],
    [AMERSFOORT, "ontvangen", null],
  ]);
  const { body: day } = await traced(app, "klantmanager", LEUSDEN)("GET", "/mijn-dag");
  expect(day.vandaag).toContainEqual(
    expect.objectContaining({ soort: "elders gemeld", wat: "Aangemeld in Amersfoort: stem af wie helpt" }),
  );
});

test("registering takes as long when another gemeente has a dossier as when nobody has (S-04)", async () => {
  const context = app.as("klantmanager").context();
  const { meldAan } = await import("../../src/modules/inwoners/aanmelding-store.ts");
  const { asUser } = await import("#db/as-user");
  const register = (bsn: string) => async () => {
    const undone = asUser(context.db, context.sessie, context.today(), async (db) => {
      const { uitkomst } = await meldAan(
        { ...context, db },
        { ...sanne, bsn } as Parameters<typeof meldAan>[1],
        "test",
      );
      throw new Error(uitkomst); // undoes it
    });
    await expect(undone).rejects.toThrow("ontvangen");
  };
  expect(await lastingDifference(register(BSN_OF_LOTTE), register(UNKNOWN_BSN), 0.2)).toBeLessThan(0.2);
}, 120_000);

test("an inwoner is found by name, number or BSN, and only in the own area, in the same words (U-15, S-04)", async () => {
  const ask = traced(app, "klantmanager");
  const zoek = (tekst: string) => ask("POST", "/inwoners/_zoek", { body: { tekst } });
  for (const tekst of ["veldk", "bram v", "102", BSN_OF_BRAM, "9999 93 653"]) {
    const { status, body, betrokkenen } = await zoek(tekst);
    expect([tekst, status, body.rijen.map(({ id }: { id: string }) => id)]).toEqual([tekst, 200, [bram]]);
    expect(betrokkenen).toEqual([bram]);
  }
  const elsewhere = await Promise.all(["Zwanenveld", "105", BSN_OF_LOTTE].map(zoek));
  const absent = await Promise.all(["Bestaatniet", "99999", UNKNOWN_BSN].map(zoek));
  for (const found of [...elsewhere, ...absent]) {
    expect(found.body).toEqual({ totaal: 0, rijen: [], tekst: "Niet gevonden in uw werkgebied" });
    expect(found.betrokkenen).toEqual([]);
    expect(found.audit).toMatchObject([{ handeling: "inwoner.zoek", resultaat: "ok" }]);
  }
  expect(
    (await traced(app, "klantmanager", LEUSDEN)("POST", "/inwoners/_zoek", { body: { tekst: BSN_OF_LOTTE } }))
      .body.rijen,
  ).toMatchObject([{ id: lotte, naam: "Lotte Zwanenveld" }]);
});

test("a search shows at most fifty inwoners and says how many there are (S-10)", async () => {
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, gen_random_uuid(), ${AMERSFOORT}, 20000 + n, 'Iris', 'Vijftigtal', '1990-01-01', '2026-01-01'
      from generate_series(1, 60) n`.execute(app.owner);
  const { body, betrokkenen } = await traced(app, "klantmanager")("POST", "/inwoners/_zoek", {
    body: { tekst: "Vijftigtal" },
  });
  expect([body.totaal, body.rijen.length, betrokkenen.length]).toEqual([60, 50, 50]);
});

test("a role that does not work with the BSN finds nobody by it, and a percent sign is no wildcard", async () => {
  await app.owner
    .insertInto("begeleidingen")
    .values({
      regioId: REGIO,
      id: idOf("jobcoachbram"),
      gemeente: AMERSFOORT,
      inwonerId: bram,
      gebruikerId: gebruikerId("jobcoach"),
      naam: "jobcoach",
      rol: "jobcoach",
      vanaf: "2026-11-01" as never,
    })
    .execute();
  const jobcoach = traced(app, "jobcoach");
  expect((await jobcoach("POST", "/inwoners/_zoek", { body: { tekst: "Bram" } })).body.totaal).toBe(1);
  expect((await jobcoach("POST", "/inwoners/_zoek", { body: { tekst: BSN_OF_BRAM } })).body.totaal).toBe(0);
  expect((await jobcoach("POST", "/inwoners/_zoek", { body: { tekst: "%%" } })).body.totaal).toBe(0);
});

test.each([
  ["a BSN that fails the eleven test", { bsn: "123456789" }, ["bsn"]],
  ["a birth date that has to come", { geboortedatum: "2026-11-25" }, ["geboortedatum"]],
  ["an unknown source and no name", { bron: "buurman", voornaam: " " }, ["bron", "voornaam"]],
  ["a field that does not exist", { diagnose: "" }, ["diagnose"]],
])(
  "%s is refused by name of the field, and says nothing of what was filled in (S-19)",
  async (_, wrong, velden) => {
    const { status, body, text } = await traced(app, "klantmanager")("POST", "/inwoners", {
      body: { ...sanne, ...wrong },
    });
    expect([status, body.velden.toSorted()]).toEqual([400, velden]);
    expect(text).not.toContain("123456789");
  },
);

test("only who registers inwoners may, and only in the own gemeente", async () => {
  const status = async (rol: Parameters<typeof traced>[1], gemeente = AMERSFOORT) =>
    (await traced(app, rol)("POST", "/inwoners", { body: { ...sanne, gemeente } })).status;
  expect(await status("klantmanager", LEUSDEN)).toBe(404);
  expect(await status("jobcoach")).toBe(404);
  expect(await status("fg")).toBe(404);
  expect(await status("beheerder")).toBe(201);
  const withBsn = await traced(app, "beheerder")("POST", "/inwoners", {
    body: { ...sanne, bsn: UNKNOWN_BSN },
  });
  expect(withBsn.status).toBe(403);
});

test("the database itself refuses to register in another gemeente, and shows no file of elsewhere (S-02)", async () => {
  const context = app.as("klantmanager").context();
  const { asUser } = await import("#db/as-user");
  const inside = <T>(run: (db: typeof context.db) => Promise<T>) =>
    asUser(context.db, context.sessie, context.today(), run);
  const gegevens = JSON.stringify({ ...sanne, gemeente: LEUSDEN, inwonerId: randomUUID() });
  await expect(
    inside((db) => sql`select meld_aan(${gegevens}::jsonb, null, null, null, '{}')`.execute(db)),
  ).rejects.toMatchObject({ code: "42501" });
  const { rows } = await inside((db) =>
    sql<{ id: string | null }>`select inwoner_met_bsn(${indexOf(BSN_OF_LOTTE)}) as id`.execute(db),
  );
  expect(rows).toEqual([{ id: null }]);
  expect(
    await inside((db) =>
      db.selectFrom("aanmeldingen").select("id").where("gemeente", "=", LEUSDEN).execute(),
    ),
  ).toEqual([]);
});

test("after sixty registrations in an hour the next one waits (S-10)", async () => {
  const context = app.as("gids").context();
  await sql`
    select voeg_auditregel_toe(${REGIO}, ${AMERSFOORT}, ${context.user.id}, 'inwoner.meld-aan', 'aanmelding', 'ok', 'test',
      ${context.traceId}, '{}', ${context.now()}) from generate_series(1, 60)`.execute(app.owner);
  const { status, body, headers } = await traced(app, "gids")("POST", "/inwoners", { body: sanne });
  expect([status, body.type]).toEqual([429, "/problemen/inwoner.meld-aan.te-vaak"]);
  expect(headers["retry-after"]).toBeDefined();
});

test("the BSN of a registration stands nowhere but encrypted: not in logs, kept answers or signs (S-08, S-19)", async () => {
  for (const tabel of ["auditregels", "dataverwerkingen", "antwoorden", "aanmeldingen", "inwoners"]) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from ${sql.table(tabel)} t where t::text like ${`%${NEW_BSN}%`}`.execute(
      app.owner,
    );
    expect([tabel, rows[0]?.n]).toEqual([tabel, 0]);
  }
});

const indexOf = (bsn: string) => blindIndex(bsn, REGIO, sleutels);

const giveBsn = (inwonerId: string, gemeente: string, bsn: string) =>
  app.owner
    .insertInto("inwonerBsn")
    .values({
      regioId: REGIO,
      inwonerId,
      gemeente,
      sleutelId: "test",
      versleuteld: encryptBsn(bsn, { regioId: REGIO, inwonerId }, sleutels),
      blindeIndex: indexOf(bsn),
    })
    .execute();
