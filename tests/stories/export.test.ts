import { randomUUID } from "node:crypto";
import ExcelJS from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORTDOELEN, EXPORTTABELLEN } from "../../src/modules/exporten/export.ts";
import { exportRoutes } from "../../src/modules/exporten/export-routes.ts";
import { GROEPEN } from "../../src/modules/sturing/plaatsingenrapport.ts";
import { plaatsingen2018 } from "../../src/modules/demo/plaatsingen-2018.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertGemeenten, insertGeplaatst } from "../support/geplaatst.ts";
import { traced } from "../support/traced.ts";
import { VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertPlaatsingen();
});
afterAll(() => app.stop());

const body = { tabel: "plaatsingen", jaar: 2018, kring: "binnen", doel: "sturen in de regio" };
const exporteer = (changes: object = {}) =>
  traced(app, "beleidsadviseur")("POST", "/exporten", { body: { ...body, ...changes } });

describe("a table leaves the system (B4, S-14)", () => {
  test("who exports says for whom and for what; the line in the audit says so, and nobody's data were used", async () => {
    const { status, body: made, audit, betrokkenen } = await exporteer();
    expect(status).toBe(201);
    expect(made).toMatchObject({
      tabel: "plaatsingen",
      jaar: 2018,
      kring: "binnen",
      doorNaam: expect.any(String),
    });
    expect(audit).toMatchObject([
      {
        handeling: "export.create",
        resultaat: "ok",
        velden: ["tabel plaatsingen", "kring binnen", "doel sturen in de regio"],
      },
    ]);
    expect(betrokkenen).toEqual([]);
    const { body: register } = await traced(app, "fg")("GET", "/exporten");
    expect(register.rijen[0]).toMatchObject({ id: made.id, doel: "sturen in de regio" });
  });

  test("inside the region counts are exact from ten on; outside they are also rounded to five", async () => {
    const { body: inside } = await exporteer();
    const { body: outside } = await exporteer({ kring: "buiten" });
    const shown = counts(inside).filter((count) => count !== null);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(10);
    expect(shown).toContain(664);
    const rounded = counts(outside).filter((count) => count !== null);
    expect(rounded.filter((count) => count % 5 !== 0)).toEqual([]);
    expect(rounded).toContain(665);
    expect(inside.inhoud.afgeschermd).toBe(counts(inside).filter((count) => count === null).length);
  });

  test("an export stays as it was made, also after the figures change", async () => {
    const { body: made } = await exporteer();
    const before = await traced(app, "manager")("GET", `/exporten/${made.id}`);
    expect(before.body).toEqual(made);
    const change = sql`update exporten set doel = 'beleidsonderzoek'`.execute(app.owner);
    await expect(change).rejects.toMatchObject({ constraint: "exporten_vast" });
    const remove = sql`delete from exporten`.execute(app.owner);
    await expect(remove).rejects.toMatchObject({ constraint: "exporten_vast" });
  });

  test("a table by quarter adds up with the table of the year", async () => {
    const { body: made } = await exporteer({ tabel: "plaatsingen per kwartaal" });
    expect(made.inhoud.kolommen.map(({ naam }: { naam: string }) => naam)).toEqual([
      "Gemeente",
      "K1",
      "K2",
      "K3",
      "K4",
      "Totaal",
    ]);
    expect(made.inhoud.rijen.at(-1).at(-1)).toBe(664);
  });
});

describe("as a file", () => {
  test("CSV: a mark for UTF-8, semicolons, decimals with a comma, no formulas", async () => {
    const { body: made } = await exporteer();
    const file = await app.as("beleidsadviseur").post(`/exporten/${made.id}/_csv`);
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(file.headers["content-disposition"]).toBe('attachment; filename="meedoen.csv"');
    expect([...file.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = file.body.slice(1).split("\r\n");
    expect(lines[0]).toBe(["Gemeente", ...GROEPEN, "Totaal"].join(";"));
    expect(lines.find((line) => line.startsWith("Amersfoort;"))).toMatch(
      /^Amersfoort;104;afgeschermd;.*;395$/,
    );
    const comma = await app.as("beleidsadviseur").post(`/exporten/${made.id}/_csv`, { scheiding: "komma" });
    expect(comma.body.slice(1).split("\r\n")[0]).toBe(["Gemeente", ...GROEPEN, "Totaal"].join(","));
  });

  test("a workbook: numbers are numbers, and a sheet says where they come from and who made it", async () => {
    const { body: made } = await exporteer();
    const file = await app.as("beleidsadviseur").post(`/exporten/${made.id}/_werkboek`);
    expect(file.headers["content-disposition"]).toBe('attachment; filename="meedoen.xlsx"');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.rawPayload as never);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["plaatsingen", "Herkomst"]);
    const sheet = workbook.getWorksheet("plaatsingen")!;
    const rows = sheet.getSheetValues() as (string | number)[][];
    const amersfoort = rows.find((row) => row?.[1] === "Amersfoort")!;
    expect(amersfoort.slice(1, 4)).toEqual(["Amersfoort", 104, "afgeschermd"]);
    expect(rows.at(-1)!.at(-1)).toBe(664);
    const herkomst = new Map(
      (workbook.getWorksheet("Herkomst")!.getSheetValues() as string[][])
        .filter(Boolean)
        .map(([, term, value]) => [term, value]),
    );
    expect(herkomst.get("Definitie")).toContain("plaatsingen met loon via het WSP");
    expect(herkomst.get("Peildatum")).toBe(VANDAAG);
    expect(herkomst.get("Gemaakt door")).toBe(made.doorNaam);
    expect(herkomst.get("Doel")).toBe("sturen in de regio");
  });
});

describe("what is refused", () => {
  test.for([
    [{ tabel: "inwoners" }, "export.create.invalid"],
    [{ doel: "omdat het kan" }, "export.create.invalid"],
    [{ kring: "wereld" }, "export.create.invalid"],
    [{ jaar: undefined }, "export.jaar"],
    [{ jaar: 2027 }, "export.jaar-later"],
    [{ tabel: "kerncijfers" }, "export.zonder-jaar"],
    [{ inwonerId: randomUUID() }, "export.create.invalid"],
  ] as const)("%j: %s", async ([changes, code]) => {
    const { status, body: problem } = await exporteer(changes);
    expect([status, problem.type]).toEqual([400, `/problemen/${code}`]);
  });

  test("who does not account for the figures exports nothing, and an export that is not there is not found", async () => {
    for (const rol of ["klantmanager", "accountmanager", "raadslid", "beheerder", "fg"] as const)
      expect((await app.as(rol).post("/exporten", body)).statusCode, rol).toBe(403);
    const none = await app.as("manager").get(`/exporten/${randomUUID()}`);
    expect([none.statusCode, none.json().type]).toEqual([404, "/problemen/export.not-found"]);
  });
});

test("no export holds a person: no id, number or name of anybody is in any file of any table (S-15)", async () => {
  const canaries = await canariesOf();
  const answers: string[] = [];
  for (const tabel of EXPORTTABELLEN)
    for (const kring of ["binnen", "buiten"] as const)
      for (const doel of EXPORTDOELEN) {
        const isYearly = ["plaatsingen", "plaatsingen per kwartaal", "doelen"].includes(tabel);
        const { status, body: made } = await exporteer({
          tabel,
          kring,
          doel,
          jaar: isYearly ? 2018 : undefined,
        });
        expect(status, tabel).toBe(201);
        const { rawPayload } = await app.as("beleidsadviseur").post(`/exporten/${made.id}/_werkboek`);
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load(rawPayload as never);
        answers.push(
          JSON.stringify(made.inhoud),
          (await app.as("beleidsadviseur").post(`/exporten/${made.id}/_csv`)).body,
          JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues())).replaceAll(
            made.doorNaam,
            "",
          ),
        );
      }
  expect(answers).toHaveLength(EXPORTTABELLEN.length * 2 * EXPORTDOELEN.length * 3);
  const found = canaries.filter((canary) => answers.some((answer) => answer.includes(canary)));
  expect(found).toEqual([]);
});

test("no door of exports answers with a field for a person, nor takes one (S-15)", () => {
  const fields = exportRoutes.flatMap(({ door }) => [...fieldsIn(door.input), ...fieldsIn(door.output)]);
  expect(fields.length).toBeGreaterThan(20);
  const personal =
    /inwoner|bsn|achternaam|voornaam|geboorte|werknemer|kandidaat|persoon|adres|telefoon|email/i;
  expect(fields.filter((field) => personal.test(field))).toEqual([]);
});

/** Every field name of a schema, also of fields in fields. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

/** What would tell who is meant: of every inwoner of the test world the id, the number and the name. */
async function canariesOf(): Promise<string[]> {
  const people = await app.owner.selectFrom("inwoners").select(["id", "achternaam"]).execute();
  const names = people.map(({ achternaam }) => achternaam).filter((naam) => naam !== "Vroeger");
  expect(people.length).toBeGreaterThan(600);
  return [...new Set([...people.map(({ id }) => id), ...names, "99999"])];
}

const counts = ({ inhoud }: { inhoud: { rijen: (string | number | null)[][] } }) =>
  inhoud.rijen.flatMap((rij) => rij.slice(1) as (number | null)[]);

/** The placements of 2018 as printed, spread over the quarters. */
async function insertPlaatsingen() {
  await insertGemeenten(app);
  const rows = plaatsingen2018.flatMap(([, gemeente, , cells]) =>
    GROEPEN.flatMap((rapportgroep, at) =>
      Array.from({ length: cells[at]! }, () => ({ gemeente, rapportgroep, geregistreerdOp: "2019-01-31" })),
    ),
  );
  await insertGeplaatst(
    app,
    rows.map((row, at) => ({ ...row, startdatum: `2018-${["02", "05", "08", "11"][at % 4]}-05` })),
  );
}
