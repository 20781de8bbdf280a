import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";
import { aVacature, aWerkzoekende } from "../support/vum-rows.ts";
import { AMERSFOORT, LEUSDEN, VANDAAG } from "../support/world.ts";

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

test("a werkgever with the name of one of ours is kept apart, and told", async () => {
  const proef = await imports.proef(
    [aVacature("h1", { werkgever: { handelsnaamOrganisatie: "De Groene Wal" } })],
    "vum-vacatures",
  );
  expect(proef.meldingen.rijen).toMatchObject([{ rij: 1, veld: "werkgever.handelsnaamOrganisatie" }]);
  await imports.toepassen(proef.id);
  const found = await app.owner
    .selectFrom("werkgevers")
    .select("bron")
    .where("naam", "=", "De Groene Wal")
    .execute();
  expect(found.map(({ bron }) => bron).toSorted()).toEqual(["VUM", "eigen"]);
});
