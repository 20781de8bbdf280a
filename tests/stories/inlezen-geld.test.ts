import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import type { Database } from "#db/database";
import { IMPORTSOORTEN, isTabelSoort, TABELSOORTEN } from "../../src/modules/uitwisseling/soort-import.ts";
import { tabelsoorten } from "../../src/modules/uitwisseling/soorten/tabelsoorten.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { csvVan, inhoudVan, inlezenOf } from "../support/inlezen.ts";
import { AMERSFOORT, LEUSDEN, REGIO } from "../support/world.ts";

let app: TestApp;
let worker: Worker;
let manager: ReturnType<typeof inlezenOf>;
let beheerder: ReturnType<typeof inlezenOf>;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  manager = inlezenOf(app, "manager");
  beheerder = inlezenOf(app);
  const gids = csvVan([
    ["Naam", "Soort", "Doel", "Doelgroepen", "Fasen", "Functionaliteiten", "Bron"],
    ["Werkfit plus", "training", "Werkfit worden", "iedereen", "ontwikkelen", "2", "contract"],
  ]);
  const { id } = await inlezenOf(app, "beleidsadviseur").proef("instrumenten", gids);
  await inlezenOf(app, "beleidsadviseur").toepassen(id);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

type Melding = { readonly rij: number; readonly veld: string; readonly melding: string };
const BUDGETTEN = ["Jaar", "Gemeente", "Instrument", "Bedrag", "Bron"];
const budget = (jaar: string, bedrag: string, gemeente = "Amersfoort", bron = "begroting, blz. 12") =>
  [jaar, gemeente, "Werkfit plus", bedrag, bron] as const;

test("who sets budgets reads them in to the cent, and takes them back (R-04, R-327)", async () => {
  const file = csvVan([BUDGETTEN, budget("2026", "1.250.000,37"), budget("2027", "1,250,000.05")]);
  const before = await inhoudVan(app, ["instrumentbudgetten"]);
  const proef = await manager.proef("budgetten", file);
  expect(proef.aantallen).toMatchObject({ gelezen: 2, nieuw: 2, geweigerd: 0 });
  await manager.toepassen(proef.id);
  const { rijen } = (await app.as("manager").get("/instrumenten")).json();
  const instrument = rijen.find(({ naam }: { naam: string }) => naam === "Werkfit plus");
  const { rijen: budgetten } = (
    await app.as("manager").get(`/instrumenten/${instrument.id}/budgetten`)
  ).json();
  expect(
    budgetten.map(({ jaar, bedrag, vastgelegd }: Record<string, number>) => [jaar, bedrag, vastgelegd]),
  ).toEqual([
    [2027, 125_000_005, 0],
    [2026, 125_000_037, 0],
  ]);
  expect(await manager.terugdraaien(proef.id)).toMatchObject({ status: "klaar" });
  expect(await inhoudVan(app, ["instrumentbudgetten"])).toEqual(before);
});

test("a budget is refused by its row: twice in the file, elsewhere, without a source, or below what is promised (R-04)", async () => {
  const first = await manager.proef("budgetten", csvVan([BUDGETTEN, budget("2030", "5.000,00")]));
  await manager.toepassen(first.id);
  await sql`update instrumentbudgetten set vastgelegd = 450000 where jaar = 2030`.execute(app.owner);
  const { meldingen, aantallen } = await manager.proef(
    "budgetten",
    csvVan([
      BUDGETTEN,
      budget("2031", "10,00"),
      budget("2031", "11,00"),
      budget("2032", "10,00", "Leusden"),
      budget("2033", "10,00", "Amersfoort", ""),
      budget("2030", "4.499,99"),
      ["2034", "Amersfoort", "Bestaat niet", "10,00", "x"],
      budget("2035", "-1,00"),
      budget("2036", "10,005"),
      budget("2037", "tien"),
    ]),
  );
  expect(aantallen).toMatchObject({ nieuw: 0, geweigerd: 9 });
  expect(meldingen.rijen.map(({ rij, melding }: Melding) => [rij, melding])).toEqual([
    [2, "Dubbel: op rij 3 staat hetzelfde met andere gegevens. Laat er één over."],
    [3, "Dubbel: op rij 2 staat hetzelfde met andere gegevens. Laat er één over."],
    [4, "U werkt niet voor deze gemeente. Vraag een collega die dat wel doet."],
    [5, "Dit budget is nieuw. Vul in op welk besluit of stuk het rust."],
    [6, "Er is al €\u00a04.500,00 toegezegd of uitgegeven. Vul een hoger bedrag in."],
    [7, expect.stringContaining("staat niet in de instrumentengids")],
    [8, "-1 valt buiten 0 tot en met 10000000000."],
    [9, "10,005 heeft meer dan twee cijfers achter de komma."],
    [10, expect.stringContaining("tien is geen getal")],
  ]);
  expect(await manager.terugdraaien(first.id)).toMatchObject({
    status: "mislukt",
    fout: expect.stringContaining("Deze import kan niet terug."),
  });
});

test("the BUIG and the Wsw of a gemeente change with a file, where the year was set (R-304)", async () => {
  const rows = [AMERSFOORT, LEUSDEN].map((gemeente) => ({
    regioId: REGIO,
    jaar: 2026,
    gemeente,
    inwoners: 60_000,
    se: 4000,
    clienten: 46,
    rijksbijdrageInCenten: 100,
    buigBudgetInCenten: 200,
    buigLastenInCenten: 300,
    bron: "begroting",
    doorNaam: "Wilma",
  }));
  await app.owner.insertInto("gemeentejaren").values(rows).execute();
  const before = await inhoudVan(app, ["gemeentejaren"]);
  const kop = ["Jaar", "Gemeente", "BUIG-budget", "BUIG-lasten", "Rijksbijdrage Wsw", "SE"];
  const file = csvVan([
    kop,
    ["2026", "Amersfoort", "61.250.000,01", "60.100.000", "", "310,5"],
    ["2026", "GM0327", "", "", "1.00", "40"],
    ["2027", "Amersfoort", "1,00", "", "", ""],
    ["2026", "Amersfoort ", "", "", "", ""],
  ]);
  const proef = await manager.proef("gemeentejaren", file);
  expect(proef.aantallen).toMatchObject({ gewijzigd: 1, gelijk: 1, geweigerd: 2 });
  expect(proef.verschillen.rijen[0].velden).toEqual([
    { veld: "BUIG-budget", voor: "€\u00a02,00", na: "€\u00a061.250.000,01" },
    { veld: "BUIG-lasten", voor: "€\u00a03,00", na: "€\u00a060.100.000,00" },
    { veld: "Standaardeenheden Wsw (honderdsten)", voor: "4000", na: "31050" },
  ]);
  await manager.toepassen(proef.id, { metWeigeringen: true });
  const [amersfoort] = await app.owner
    .selectFrom("gemeentejaren")
    .selectAll()
    .where("gemeente", "=", AMERSFOORT)
    .execute();
  expect(amersfoort).toMatchObject({
    buigBudgetInCenten: 6_125_000_001,
    buigLastenInCenten: 6_010_000_000,
    rijksbijdrageInCenten: 100,
    se: 31_050,
    doorNaam: "manager GM0307",
  });
  await manager.terugdraaien(proef.id);
  expect(await inhoudVan(app, ["gemeentejaren"])).toEqual(before);
});

test("who may set something by hand sees and imports those kinds and no other (S-01)", async () => {
  const kindsOf = async (rol: "manager" | "beleidsadviseur" | "beheerder") =>
    (await app.as(rol).get("/importsoorten")).json().map(({ soort }: { soort: string }) => soort);
  const geld: readonly string[] = ["wsw-geboortejaren", "budgetten", "gemeentejaren"];
  expect((await kindsOf("manager")).toSorted()).toEqual([...geld, "instrumenten"].toSorted());
  expect(await kindsOf("beleidsadviseur")).toEqual(["wsw-geboortejaren", "instrumenten"]);
  expect(await kindsOf("beheerder")).toEqual(TABELSOORTEN.filter((soort) => !geld.includes(soort)));

  const people = csvVan([
    ["Nummer in uw systeem", "Voornaam", "Achternaam", "Gemeente"],
    ["X-1", "Kim", "Stil", "Amersfoort"],
  ]);
  for (const soort of TABELSOORTEN.filter((one) => !geld.includes(one) && one !== "instrumenten"))
    expect((await manager.stuur("_inlezen", soort, people)).statusCode).toBe(403);
  for (const soort of geld)
    for (const wat of ["_lezen", "_inlezen"] as const)
      expect((await beheerder.stuur(wat, soort, people)).statusCode).toBe(403);
  expect((await inlezenOf(app, "beleidsadviseur").stuur("_inlezen", "budgetten", people)).statusCode).toBe(
    403,
  );

  const theirs = await beheerder.proef("inwoners", people);
  const mine = await manager.proef("budgetten", csvVan([BUDGETTEN, budget("2040", "1,00")]));
  for (const wat of ["", "/verschillen"])
    expect((await app.as("manager").get(`/importen/${theirs.id}${wat}`)).statusCode).toBe(403);
  for (const wat of ["_toepassen", "_terugdraaien", "_weigeringen"])
    expect((await app.as("manager").post(`/importen/${theirs.id}/${wat}`)).statusCode).toBe(403);
  for (const wat of ["", "/verschillen"])
    expect((await app.as("beheerder").get(`/importen/${mine.id}${wat}`)).statusCode).toBe(404);
  for (const wat of ["_toepassen", "_terugdraaien", "_weigeringen"])
    expect((await app.as("beheerder").post(`/importen/${mine.id}/${wat}`)).statusCode).toBe(404);
  const ofBeheerder = (await app.as("beheerder").get("/importen")).json();
  expect(ofBeheerder.rijen.map(({ id }: { id: string }) => id)).toContain(theirs.id);
  expect(ofBeheerder.rijen.map(({ soort }: { soort: string }) => soort)).not.toContain("budgetten");
  expect((await manager.toepassen(mine.id)).status).toBe("klaar");
  const seen = (await app.as("manager").get("/importen")).json();
  expect(seen.rijen.map(({ id }: { id: string }) => id)).toContain(mine.id);
  expect(seen.rijen.map(({ soort }: { soort: string }) => soort)).not.toContain("inwoners");
  expect(seen.totaal).toBe(seen.rijen.length);
});

test("the database knows the same kinds as the program, and keeps them apart by itself (S-02)", async () => {
  const { rows } = await sql<{ soort: string; klasse: string | null }>`
    select s as soort, importklasse(s) as klasse from unnest(${[...IMPORTSOORTEN]}::text[]) s`.execute(
    app.owner,
  );
  expect(rows).toEqual(
    IMPORTSOORTEN.map((soort) => ({
      soort,
      klasse: isTabelSoort(soort) ? tabelsoorten[soort].klasse : null,
    })),
  );
  const { id } = await beheerder.proef(
    "werkgevers",
    csvVan([
      ["Bedrijfsnaam", "KvK", "Branche", "Gemeente", "Plaats"],
      ["Stil BV", "90000099", "Zorg", "Leusden", "Leusden"],
    ]),
  );
  const money = await manager.proef("budgetten", csvVan([BUDGETTEN, budget("2041", "1,00")]));
  expect(await seenBy("manager", id)).toEqual([]);
  expect(await seenBy("beheerder", money.id)).toEqual([]);
  expect(await seenBy("beheerder", id)).toHaveLength(2);
  for (const [rol, ander] of [
    ["manager", id],
    ["beheerder", money.id],
  ] as const)
    for (const wat of ["pas_import_toe", "import_belemmeringen", "draai_import_terug"])
      await expect(
        insideAs(rol, (inside) =>
          sql`select * from ${sql.raw(wat)}(${ander}::uuid${sql.raw(wat === "pas_import_toe" ? ", 1, 10" : "")})`.execute(
            inside,
          ),
        ),
      ).rejects.toThrow("no right to import");
  for (const [rol, tabel, kolom] of [
    ["manager", "inwoners", "nummer"],
    ["manager", "werkgevers", "kvk"],
    ["beheerder", "instrumentbudgetten", "instrument_id"],
    ["beheerder", "gemeentejaren", "gemeente"],
    ["beheerder", "wswgeboortejaren", "gemeente"],
  ] as const)
    await expect(
      insideAs(rol, (inside) => sql`select import_stand(${tabel}, ${kolom}, array['1'])`.execute(inside)),
    ).rejects.toThrow("no right to import");
});

const insideAs = <Found>(rol: Rol, use: (inside: Database) => Promise<Found>) => {
  const { db, sessie, today } = app.as(rol).context();
  return asUser(db, sessie, today(), use);
};
const seenBy = (rol: Rol, id: string) =>
  insideAs(rol, async (inside) => [
    ...(await inside.selectFrom("importen").select("soort").where("id", "=", id).execute()),
    ...(await inside.selectFrom("importrijen").select("nummer").where("importId", "=", id).execute()),
  ]);
