import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { csvVan, inhoudVan, inlezenOf, testBsn } from "../support/inlezen.ts";
import { AMERSFOORT, LEUSDEN, VANDAAG } from "../support/world.ts";

let app: TestApp;
let worker: Worker;
let inlezen: ReturnType<typeof inlezenOf>;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  inlezen = inlezenOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const TABELLEN = [
  "inwoners",
  "inwoner_bsn",
  "contactgegevens",
  "situaties",
  "situatiestanden",
  "begeleidingen",
  "indicaties",
  "indicatiestanden",
  "werkgevers",
  "plekken",
  "plaatsingen",
];
const KOP = [
  "BSN",
  "Clientnummer",
  "Voornaam",
  "Achternaam",
  "Geb. datum",
  "Woongemeente",
  "E-mail",
  "Uitkering",
  "Klantmanager",
];
const rij = (nummer: number, over: Readonly<Record<string, string>> = {}) =>
  KOP.map(
    (kolom) =>
      over[kolom] ??
      {
        BSN: testBsn(nummer * 3),
        Clientnummer: `K-${nummer}`,
        Voornaam: `Voor${nummer}`,
        Achternaam: `Achter${nummer}`,
        "Geb. datum": "14-03-1988",
        Woongemeente: "Amersfoort",
        "E-mail": "",
        Uitkering: "bijstand",
        Klantmanager: "klantmanager GM0307",
      }[kolom]!,
  );
const inwoner = (externeId: string) =>
  app.owner
    .selectFrom("inwoners")
    .selectAll()
    .where("bron", "=", "bestand")
    .where("externeId", "=", externeId)
    .executeTakeFirstOrThrow();

test("looking into a file names its columns, says what each would fill, and keeps nothing", async () => {
  const answer = await inlezen.stuur("_lezen", "inwoners", csvVan([KOP, rij(1)]));
  expect(answer.statusCode).toBe(201);
  const { kolommen, koppeling, isOnthouden, rijen, herkend } = answer.json();
  expect(kolommen).toEqual(KOP);
  expect(koppeling.kolommen).toEqual({
    bsn: "BSN",
    nummer: "Clientnummer",
    voornaam: "Voornaam",
    achternaam: "Achternaam",
    geboortedatum: "Geb. datum",
    gemeente: "Woongemeente",
    email: "E-mail",
    uitkering: "Uitkering",
    klantmanager: "Klantmanager",
  });
  expect(isOnthouden).toBe(false);
  expect(rijen[0].cellen[0]).toMatch(/^•••••\d{4}$/);
  expect(herkend).toMatchObject({ soort: "csv", scheiding: ";", koprij: 1 });
});

test("columns are known by the short names that other systems print", async () => {
  const answer = await inlezen.stuur(
    "_lezen",
    "inwoners",
    csvVan([
      ["Cliëntnr.", "PC"],
      ["K-1", "3811 AB"],
    ]),
  );
  expect(answer.json().koppeling.kolommen).toEqual({ nummer: "Cliëntnr.", postcode: "PC" });
});

test("a caseload is tried, applied, read again without differences and undone to the letter (R-04)", async () => {
  const before = await inhoudVan(app, TABELLEN);
  const bestand = csvVan([KOP, rij(1, { "E-mail": "voor1@example.nl" }), rij(2, { Woongemeente: "GM0327" })]);
  const proef = await inlezen.proef("inwoners", bestand);
  expect(proef).toMatchObject({ status: "proef", aantallen: { gelezen: 2, nieuw: 2, geweigerd: 0 } });
  expect(await inhoudVan(app, TABELLEN)).toEqual(before);
  expect(await inlezen.toepassen(proef.id)).toMatchObject({ status: "klaar" });

  const one = await inwoner("K-1");
  expect(one).toMatchObject({
    voornaam: "Voor1",
    achternaam: "Achter1",
    geboortedatum: "1988-03-14",
    gemeente: AMERSFOORT,
    aangemeldOp: VANDAAG,
    status: "actief",
  });
  expect((await inwoner("K-2")).gemeente).toBe(LEUSDEN);
  const bsn = await app
    .as("klantmanager")
    .post(`/inwoners/${one.id}/bsn/_toon`, { reden: "identiteit controleren" });
  expect(bsn.json()).toMatchObject({ bsn: testBsn(3) });
  const page = await app.as("klantmanager").get(`/inwoners/${one.id}`);
  expect(page.json()).toMatchObject({ voornaam: "Voor1" });

  const again = await inlezen.proef("inwoners", bestand, { naam: "nog eens.csv" });
  expect(again).toMatchObject({ status: "gelijk", aantallen: { gelijk: 2, nieuw: 0, gewijzigd: 0 } });

  expect(await inlezen.terugdraaien(proef.id)).toMatchObject({ status: "klaar" });
  expect(await inhoudVan(app, TABELLEN)).toEqual(before);
});

test("a changed row shows before and after, keeps what it was, and undo takes that history back (R-04)", async () => {
  const first = await inlezen.proef("inwoners", csvVan([KOP, rij(11)]));
  await inlezen.toepassen(first.id);
  const before = await inhoudVan(app, TABELLEN);
  const next = await inlezen.proef(
    "inwoners",
    csvVan([KOP, rij(11, { Uitkering: "WW", Voornaam: "Anders", "E-mail": "a@b.nl" })]),
  );
  expect(next.verschillen.rijen[0].velden).toEqual([
    { veld: "Voornaam", voor: "Voor11", na: "Anders" },
    { veld: "Uitkering", voor: "Bijstand", na: "WW" },
  ]);
  await inlezen.toepassen(next.id);
  const standen = await app.owner.selectFrom("situatiestanden").select("uitkering").execute();
  expect(standen).toContainEqual({ uitkering: "Bijstand" });
  expect(await inlezen.terugdraaien(next.id)).toMatchObject({ status: "klaar" });
  expect(await inhoudVan(app, TABELLEN)).toEqual(before);
  await inlezen.terugdraaien(first.id);
});

test("what cannot be read is refused by row and column with what to do, and comes back as a file to mend", async () => {
  const wrong = csvVan([
    KOP,
    rij(21),
    rij(22, { "Geb. datum": "31-02-1990" }),
    rij(23, { BSN: "123456789" }),
    rij(24, { Klantmanager: "Niemand Nergens" }),
    rij(25, { Achternaam: "" }),
    rij(21, { Voornaam: "Tegenspraak" }),
  ]);
  const proef = await inlezen.proef("inwoners", wrong);
  expect(proef.aantallen).toMatchObject({ gelezen: 6, nieuw: 0, geweigerd: 6 });
  const by = new Map(proef.meldingen.rijen.map((one: { rij: number }) => [one.rij, one]));
  expect(by.get(3)).toMatchObject({ veld: "Geboortedatum", isWeigering: true });
  expect(by.get(4)).toMatchObject({ veld: "BSN" });
  expect(by.get(5)).toMatchObject({ veld: "Klantmanager" });
  expect(by.get(6)).toMatchObject({ veld: "Achternaam" });
  expect(by.get(2)).toMatchObject({ melding: expect.stringContaining("rij 7") });
  expect(by.get(7)).toMatchObject({ melding: expect.stringContaining("rij 2") });

  const back = await app.as("beheerder").post(`/importen/${proef.id}/_weigeringen`);
  expect(back.headers["content-type"]).toContain("text/csv");
  const lines = back.body.replace("\ufeff", "").trim().split("\r\n");
  expect(lines).toHaveLength(7);
  expect(lines[0]).toBe([...KOP, "Rij in het vorige bestand", "Waarom niet ingelezen"].join(";"));
  expect(lines[2]).toContain("31-02-1990");
  const repaired = back.body.replace("31-02-1990", "28-02-1990");
  const next = await inlezen.proef("inwoners", repaired);
  expect(next.aantallen).toMatchObject({ nieuw: 1, geweigerd: 5 });
});

test("a column in another name is chosen once, remembered, and a missing one gets a fixed value", async () => {
  const kop = ["Nr", "Roep", "Familie"];
  const bestand = csvVan([kop, ["X-1", "Kim", "Smit"]]);
  const missing = await inlezen.stuur("_inlezen", "inwoners", bestand);
  expect(missing.statusCode).toBe(400);
  expect(missing.json().detail).toBe("Kies nog een kolom of een vaste waarde voor Voornaam, Achternaam.");
  const koppeling = {
    kolommen: { nummer: "Nr", voornaam: "Roep", achternaam: "Familie" },
    vast: { gemeente: "Amersfoort" },
  };
  const proef = await inlezen.proef("inwoners", bestand, { koppeling });
  expect(proef.aantallen).toMatchObject({ nieuw: 1 });
  const looked = await inlezen.stuur("_lezen", "inwoners", csvVan([kop.map((kolom) => kolom.toUpperCase())]));
  expect(looked.json()).toMatchObject({ isOnthouden: true });
});

test("no BSN of a file stands in the database as it is, and a dossier made by a person stays his", async () => {
  const bsn = testBsn(400);
  const proef = await inlezen.proef(
    "inwoners",
    csvVan([KOP, rij(31, { BSN: bsn }), rij(32, { BSN: "999999999" })]),
  );
  await inlezen.toepassen(proef.id, { metWeigeringen: true });
  const all = await inhoudVan(app, [
    "importen",
    "importrijen",
    "importregels",
    "inwoners",
    "inwoner_bsn",
    "auditregels",
  ]);
  expect(JSON.stringify(all)).not.toContain(bsn);
  const one = await inwoner("K-31");
  await app.owner.updateTable("inwoners").set({ bron: "eigen" }).where("id", "=", one.id).execute();
  const next = await inlezen.proef(
    "inwoners",
    csvVan([KOP, rij(31, { BSN: bsn, Clientnummer: "", Voornaam: "Nieuw" })]),
  );
  expect(next.meldingen.rijen[0].melding).toContain(`nummer ${one.nummer}`);
  expect(next.aantallen.geweigerd).toBe(1);
});

test("someone with the same name and birth date is pointed out", async () => {
  const proef = await inlezen.proef("inwoners", csvVan([KOP, rij(33, { Achternaam: "Achter31" })]));
  expect(proef.meldingen.rijen[0]).toMatchObject({
    isWeigering: false,
    melding: expect.stringContaining("Lijkt op een bestaand dossier"),
  });
});

test("undo refuses where somebody went on, and changes nothing", async () => {
  const proef = await inlezen.proef("inwoners", csvVan([KOP, rij(41)]));
  await inlezen.toepassen(proef.id);
  const { id, gemeente } = await inwoner("K-41");
  await app.owner
    .insertInto("indicaties")
    .values({
      regioId: "amersfoort",
      id: crypto.randomUUID(),
      gemeente,
      inwonerId: id,
      soort: "banenafspraak",
      vanaf: VANDAAG,
      bron: "UWV",
    })
    .execute();
  const before = await inhoudVan(app, TABELLEN);
  const taak = await inlezen.terugdraaien(proef.id);
  expect(taak).toMatchObject({
    status: "mislukt",
    fout: expect.stringContaining("Er is daarna iets bij vastgelegd: 1 keer."),
  });
  expect(await inhoudVan(app, TABELLEN)).toEqual(before);
});

test("what was kept is gone after thirty days; undo says so", async () => {
  const proef = await inlezen.proef("inwoners", csvVan([KOP, rij(51)]));
  await inlezen.toepassen(proef.id);
  const open = await inlezen.proef("inwoners", csvVan([KOP, rij(52)]));
  await sql`select ruim_importen_op(current_date + 31)`.execute(app.owner);
  expect(await inlezen.terugdraaien(proef.id)).toMatchObject({ code: "import.te-laat" });
  expect(await inlezen.bekijk(open.id)).toMatchObject({ status: "verlopen" });
  expect((await inhoudVan(app, ["importrijen", "importregels"]))["importregels"]).toEqual([]);
  expect((await inwoner("K-51")).status).toBe("actief");
});
