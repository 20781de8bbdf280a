import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";
import { aVacature, aWerkzoekende } from "../support/vum-rows.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN, REGIO, VANDAAG, voorstelAmina } from "../support/world.ts";

let app: TestApp;
let worker: Worker;
let imports: TestImport;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  imports = importsOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const vumInwoner = (externeId: string) =>
  app.owner
    .selectFrom("inwoners")
    .selectAll()
    .where("bron", "=", "VUM")
    .where("externeId", "=", externeId)
    .executeTakeFirstOrThrow();

const mogelijkheden = async (inwonerId: string) => {
  const rows = await app.owner
    .selectFrom("mogelijkheden")
    .select(["onderwerp", "waarde", "bron"])
    .where("inwonerId", "=", inwonerId)
    .execute();
  return Object.fromEntries(rows.map(({ onderwerp, waarde }) => [onderwerp, waarde]));
};

test("a dry run shows what would change, and changes nothing (R-04)", async () => {
  const before = await hashOfTables(app);
  const proef = await imports.proef([aWerkzoekende("p1"), aWerkzoekende("p2")]);
  expect(proef).toMatchObject({
    status: "proef",
    aantallen: { gelezen: 2, nieuw: 2, gewijzigd: 0, gelijk: 0, geweigerd: 0 },
  });
  expect(proef.verschillen.rijen.map(({ externeId }: { externeId: string }) => externeId)).toEqual([
    "p1",
    "p2",
  ]);
  expect(await hashOfTables(app)).toBe(before);
});

test("a job seeker of VUM becomes an inwoner with mogelijkheden, and nothing of the profile is lost", async () => {
  const profiel = aWerkzoekende("n1", { eigenVeld: { diep: [1, 2] }, interesse: [] });
  const { id } = await imports.proef([profiel]);
  expect(await imports.toepassen(id)).toMatchObject({ status: "klaar" });

  const inwoner = await vumInwoner("n1");
  expect(inwoner).toMatchObject({
    voornaam: "VUM",
    achternaam: "n1",
    geboortedatum: null,
    gemeente: AMERSFOORT,
    postcode: "3812AB",
    woonplaats: "Amersfoort",
    talen: ["tir", "nld"],
    aangemeldOp: VANDAAG,
    versie: 1,
  });
  expect(await mogelijkheden(inwoner.id)).toEqual({
    uren_per_week_min: 16,
    uren_per_week_max: 24,
    rijbewijzen: ["AM", "B"],
    taal_nederlands_mondeling: 3,
    taal_nederlands_lezen: 2,
    reistijd_max: 30,
    vervoermiddelen: ["fiets"],
    sectoren: ["N"],
  });
  const stored = await app.owner
    .selectFrom("vumProfielen")
    .select("profiel")
    .where("externeId", "=", "n1")
    .executeTakeFirstOrThrow();
  expect(stored.profiel).toEqual(profiel);
  const page = await app.as("klantmanager").get(`/inwoners/${inwoner.id}`);
  expect(page.json()).toMatchObject({ voornaam: "VUM", leeftijd: null });
});

test("a vacancy becomes a plek of its werkgever, and two of one name share it", async () => {
  const { id } = await imports.proef(
    [aVacature("v1"), aVacature("v2", { naamVacature: "Hovenier" }), aVacature("v3", { werkgever: {} })],
    "vum-vacatures",
  );
  await imports.toepassen(id);
  const plekken = await app.owner
    .selectFrom("plekken")
    .innerJoin("werkgevers", "werkgevers.id", "plekken.werkgeverId")
    .select([
      "plekken.externeId",
      "plekken.titel",
      "plekken.gemeente",
      "plekken.kenmerken",
      "werkgevers.naam",
    ])
    .where("plekken.bron", "=", "VUM")
    .orderBy("plekken.externeId")
    .execute();
  expect(plekken).toMatchObject([
    { titel: "Medewerker kwekerij", gemeente: LEUSDEN, naam: "Kwekerij De Linde" },
    { titel: "Hovenier", naam: "Kwekerij De Linde" },
    { naam: "Werkgever niet vermeld (VUM)" },
  ]);
  expect(plekken[0]?.kenmerken).toMatchObject({
    uren_per_week_max: { waarde: 32, bron: "VUM", datum: VANDAAG },
  });
});

test("the same file again, renamed and shuffled, changes nothing (F4)", async () => {
  const rows = [aWerkzoekende("s1"), aWerkzoekende("s2"), aWerkzoekende("s3")];
  const { id } = await imports.proef(rows);
  await imports.toepassen(id);
  const before = await hashOfTables(app);

  const shuffled = rows.toReversed().map((row) => ({
    ...Object.fromEntries(Object.entries(row).toReversed()),
    arbeidsmarktkwalificatie: {
      taalbeheersing: row.arbeidsmarktkwalificatie.taalbeheersing.toReversed(),
      rijbewijs: row.arbeidsmarktkwalificatie.rijbewijs.toReversed(),
      cursus: [],
    },
  }));
  const again = await imports.proef(
    JSON.stringify(shuffled, null, 4),
    "vum-werkzoekenden",
    "andere naam.json",
  );
  expect(again).toMatchObject({ status: "gelijk", aantallen: { gelijk: 3, nieuw: 0, gewijzigd: 0 } });
  expect(again.verschillen.totaal).toBe(0);
  expect(await imports.toepassen(again.id)).toMatchObject({ type: "/problemen/import.gelijk" });
  expect(await hashOfTables(app)).toBe(before);
});

test("a change shows field by field what it was and becomes", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("w1")])).id);
  const werktijden = { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 32 };
  const proef = await imports.proef([aWerkzoekende("w1", { werktijden, vervoermiddel: [] })]);
  expect(proef.verschillen.rijen).toMatchObject([
    {
      uitkomst: "gewijzigd",
      velden: [
        { veld: "vervoermiddel", na: null },
        { veld: "werktijden.aantalWerkurenPerWeekMaximaal", voor: "24", na: "32" },
      ],
    },
  ]);
  await imports.toepassen(proef.id);
  const { id, versie } = await vumInwoner("w1");
  expect(versie).toBe(1); // nothing of the inwoner himself changed
  const facts = await mogelijkheden(id);
  expect(facts).toMatchObject({ uren_per_week_max: 32 });
  expect(facts).not.toHaveProperty("vervoermiddelen");
});

test("what a person wrote down stays when the source says otherwise", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("k1")])).id);
  const { id } = await vumInwoner("k1");
  await app.owner
    .updateTable("inwoners")
    .set({ voornaam: "Samira", achternaam: "Ouali" })
    .where("id", "=", id)
    .execute();
  await app.owner
    .updateTable("mogelijkheden")
    .set({ waarde: "20", bron: "inwoner zelf" })
    .where("inwonerId", "=", id)
    .where("onderwerp", "=", "uren_per_week_max")
    .execute();

  const werktijden = { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 36 };
  const proef = await imports.proef([
    aWerkzoekende("k1", { werktijden, mobiliteit: { bemiddelingspostcode: "3813XY" } }),
  ]);
  expect(proef.meldingen.rijen).toMatchObject([{ veld: "uren_per_week_max", isWeigering: false }]);
  await imports.toepassen(proef.id);
  expect(await vumInwoner("k1")).toMatchObject({
    voornaam: "Samira",
    achternaam: "Ouali",
    postcode: "3813XY",
    versie: 2,
  });
  expect(await mogelijkheden(id)).toMatchObject({ uren_per_week_max: 20 });
});

test("undo gives back every column of every row (R-04)", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("u1"), aWerkzoekende("u2")])).id);
  const before = await hashOfTables(app);
  const { id } = await imports.proef([
    aWerkzoekende("u1", { sector: [{ codeSbi: 47 }], mobiliteit: { bemiddelingspostcode: "3841ZZ" } }),
    aWerkzoekende("u2", { vervoermiddel: [] }),
    aWerkzoekende("u3"),
  ]);
  await imports.toepassen(id);
  expect(await hashOfTables(app)).not.toBe(before);
  expect(await imports.terugdraaien(id)).toMatchObject({ status: "klaar" });
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.bekijk(id)).toMatchObject({ status: "teruggedraaid" });
  expect(await imports.terugdraaien(id)).toMatchObject({ type: "/problemen/import.teruggedraaid" });
});

test("an import of which something was changed or used since cannot be undone, and says why", async () => {
  const first = await imports.proef([aWerkzoekende("t1"), aWerkzoekende("t2")]);
  await imports.toepassen(first.id);
  const { id } = await vumInwoner("t1");
  await app.owner.updateTable("inwoners").set({ voornaam: "Bo", versie: 2 }).where("id", "=", id).execute();
  const before = await hashOfTables(app);
  expect(await imports.terugdraaien(first.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/gewijzigd: 1 keer/),
  });

  await app.owner.updateTable("inwoners").set({ voornaam: "VUM", versie: 1 }).where("id", "=", id).execute();
  await app.owner
    .insertInto("voorstellen")
    .columns([
      "regioId",
      "id",
      "gemeente",
      "inwonerId",
      "plekId",
      "waarom",
      "uitleg",
      "doorGebruikerId",
      "doorNaam",
      "voorgesteldOp",
    ])
    .expression((eb) =>
      eb
        .selectFrom("voorstellen")
        .select((eb) => [
          "regioId",
          eb.val(crypto.randomUUID()).as("id"),
          "gemeente",
          eb.val(id).as("inwonerId"),
          "plekId",
          "waarom",
          "uitleg",
          "doorGebruikerId",
          "doorNaam",
          eb.val("2026-12-24").as("voorgesteldOp"),
        ])
        .where("id", "=", voorstelAmina),
    )
    .execute();
  expect(await imports.terugdraaien(first.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/voorstel/),
  });
  expect(await imports.bekijk(first.id)).toMatchObject({ status: "toegepast" });
  expect(before).not.toBe("");
});

test("data that changed after the dry run are not overwritten", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("o1")])).id);
  const proef = await imports.proef([
    aWerkzoekende("o1", { mobiliteit: { bemiddelingspostcode: "3819AA" } }),
  ]);
  const { id } = await vumInwoner("o1");
  await app.owner
    .updateTable("inwoners")
    .set({ wijk: "Kattenbroek", versie: 2 })
    .where("id", "=", id)
    .execute();
  const before = await hashOfTables(app);
  expect(await imports.toepassen(proef.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/veranderd sinds de proef/),
  });
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.bekijk(proef.id)).toMatchObject({ status: "proef" });
});

test("rows that cannot be read are left out only when the user says so", async () => {
  const proef = await imports.proef([aWerkzoekende("g1"), aWerkzoekende("g2", { sector: "x" })]);
  expect(proef.aantallen).toMatchObject({ nieuw: 1, geweigerd: 1 });
  const refused = await imports.toepassen(proef.id);
  expect(refused).toMatchObject({ status: 409, detail: expect.stringMatching(/1 rij kan niet/) });
  expect(await imports.toepassen(proef.id, { metWeigeringen: true })).toMatchObject({ status: "klaar" });
  await expect(vumInwoner("g1")).resolves.toBeDefined();
  await expect(vumInwoner("g2")).rejects.toThrow();
});

test("the logs name everyone whose data an import wrote, once, and the audit the action (S-06)", async () => {
  const rows = ["l1", "l2", "l3"].map((id) => aWerkzoekende(id));
  const proef = await imports.proef(rows);
  const { id: taakId } = await imports.toepassen(proef.id);
  const [audit] = await app.owner
    .selectFrom("auditregels")
    .selectAll()
    .where("handeling", "=", "import.schrijven")
    .where("herkomst", "=", `taak/${taakId}`)
    .execute();
  expect(audit).toMatchObject({
    resultaat: "ok",
    gebruikerId: gebruikerId("beheerder"),
    object: `import/${proef.id}`,
  });
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("traceId", "=", audit!.traceId)
    .execute();
  const people = await Promise.all(["l1", "l2", "l3"].map((id) => vumInwoner(id)));
  expect(used.map(({ dataSubjectId }) => dataSubjectId).toSorted()).toEqual(
    people.map(({ id }) => id).toSorted(),
  );
});

test("nobody but a beheerder reads or starts an import (S-02)", async () => {
  const { id } = await imports.proef([aWerkzoekende("r1")]);
  for (const rol of ["klantmanager", "manager", "fg"] as const) {
    expect((await app.as(rol).get(`/importen/${id}`)).statusCode).toBe(403);
    const body = { soort: "vum-werkzoekenden", bestandsnaam: "x", inhoud: "[]" };
    expect((await app.as(rol).post("/importen", body)).statusCode).toBe(403);
    expect((await app.as(rol).post(`/importen/${id}/_toepassen`)).statusCode).toBe(403);
  }
});

test("an import never writes to a dossier of our own, whatever stands in it (S-02)", async () => {
  const proef = await imports.proef([aWerkzoekende("x1")]);
  const victim = await app.owner
    .selectFrom("inwoners")
    .selectAll()
    .where("regioId", "=", REGIO)
    .where("bron", "=", "eigen")
    .limit(1)
    .executeTakeFirstOrThrow();
  const schrijven = [
    {
      tabel: "mogelijkheden",
      sleutel: { inwoner_id: victim.id, onderwerp: "tillen" },
      voor: null,
      na: { gemeente: victim.gemeente, waarde: 1, bron: "VUM", datum: VANDAAG, versie: 1 },
    },
  ];
  await app.owner
    .updateTable("importrijen")
    .set({ schrijven: JSON.stringify(schrijven) })
    .where("importId", "=", proef.id)
    .execute();
  expect(await imports.toepassen(proef.id)).toMatchObject({ status: "mislukt" });
  expect(await mogelijkheden(victim.id)).toEqual({});
});

test("all differences can be kept as a file that no spreadsheet runs as a formula", async () => {
  await imports.toepassen((await imports.proef([aWerkzoekende("c1")])).id);
  const { id } = await imports.proef([aWerkzoekende("c1", { persoonlijkePresentatie: "=cmd|'/c calc'!A1" })]);
  const { inhoud } = (await app.as("beheerder").get(`/importen/${id}/verschillen`)).json();
  expect(inhoud.split("\r\n")[1]).toBe("1;c1;gewijzigd;persoonlijkePresentatie;;'=cmd|'/c calc'!A1");
});

test("a file may be UTF-16, have a byte order mark, be one single row, or hold its rows in an object", async () => {
  const row = aWerkzoekende("b1");
  const forms = [
    Buffer.from(`\uFEFF${JSON.stringify([row])}`, "utf8"),
    Buffer.from(`\uFEFF${JSON.stringify([row])}`, "utf16le"),
    Buffer.from(JSON.stringify([row]), "utf16le"),
    Buffer.from(`\uFEFF${JSON.stringify([row])}`, "utf16le").swap16(),
    Buffer.from(JSON.stringify(row)),
    Buffer.from(JSON.stringify({ werkzoekenden: [row] })),
  ];
  for (const form of forms)
    expect(await imports.proef(form)).toMatchObject({ aantallen: { gelezen: 1, nieuw: 1 } });
});
