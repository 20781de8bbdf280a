import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const wilma = () => app.as("manager");
const stuk = { bedrijf: "Proefbedrijf", soort: "jaarrekening" };
const csv = (loon: string, gedrukt: string) =>
  `stroom;regel;soort;2025\nWsw;Loon;last;${loon}\n\nWsw;Rijk;bate;900\nWsw;Resultaat;gepubliceerd resultaat;-100\nTotaal;Totaal;gepubliceerd resultaat;${gedrukt}`;
const compare = (body: object) => wilma().post("/financien/jaarstukken/_vergelijk", { ...stuk, ...body });

test("before it is read in, a file shows rows, totals, the check and what differs (R-304, R-305)", async () => {
  const first = (await compare({ inhoud: csv("1000", "-100") })).json();
  expect(first).toMatchObject({
    regels: 4,
    fouten: [],
    jaren: [
      {
        jaar: 2025,
        lastenInCenten: 1_000_00,
        batenInCenten: 900_00,
        resultaatInCenten: -100_00,
        staatEr: false,
      },
    ],
    verschillen: [],
  });
  expect(
    first.controles.every(({ verschilInCenten }: { verschilInCenten: number }) => verschilInCenten === 0),
  ).toBe(true);
  const body = { ...stuk, isEigen: false, bron: "Proef", peildatum: "2025-12-31", vastgesteldOp: null };
  const take = (inhoud: string, kenmerk: string) =>
    wilma().post("/financien/jaarstukken", { ...body, inhoud, kenmerk });
  expect((await take(csv("1000", "-100"), first.kenmerk)).statusCode).toBe(201);
  const again = await take(csv("1000", "-100"), first.kenmerk);
  expect([again.statusCode, again.json().code]).toEqual([409, "jaarstuk.anders"]);
  const next = (await compare({ inhoud: csv("1000,50", "-100") })).json();
  expect(next).toMatchObject({
    gelijk: 3,
    jaren: [{ staatEr: true }],
    verschillen: [
      {
        jaar: 2025,
        stroom: "Wsw",
        post: "Loon",
        soort: "last",
        wasInCenten: 1_000_00,
        wordtInCenten: 1_000_50,
      },
    ],
  });
  expect(next.controles).toContainEqual({
    jaar: 2025,
    blok: "Totaal",
    berekendInCenten: -100_50,
    gepubliceerdInCenten: -100_00,
    verschilInCenten: -50,
  });
});

test("a mistake says its line as it is in the file, also below an empty line", async () => {
  const { fouten, kenmerk } = (
    await compare({ inhoud: csv("1.000", "-100").replace("bate;900", "bate;veel") })
  ).json();
  expect(kenmerk).toBe("");
  expect(fouten).toMatchObject([{ plaats: "regel 2, 2025" }, { plaats: "regel 4, 2025" }]);
});

async function workbook(rows: readonly (readonly unknown[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Toelichting").addRow(["Over dit bestand"]);
  const sheet = book.addWorksheet("Cijfers");
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer()).toString("base64");
}

test("a workbook gives the same as its csv; numbers, formulas and empty rows included", async () => {
  const werkboek = await workbook([
    ["stroom", "regel", "soort", 2025],
    ["Wsw", "Loon", "last", 1000.1 + 0.2],
    [],
    ["Wsw", "Rijk", "bate", { formula: "900+0.3", result: 900.3 }],
    ["Wsw", "Resultaat", "gepubliceerd resultaat", -100],
    ["Totaal", "Totaal", "gepubliceerd resultaat", -100],
  ]);
  const found = (await compare({ werkboek })).json();
  expect(found).toMatchObject({
    regels: 4,
    fouten: [],
    jaren: [{ lastenInCenten: 1_000_30, resultaatInCenten: -100_00 }],
  });
  expect((await compare({ inhoud: found.inhoud })).json().jaren).toEqual(found.jaren);
  const wrong = await workbook([["stroom", "regel", "soort", 2025], [], ["Wsw", "Loon", "last", 1.005]]);
  expect((await compare({ werkboek: wrong })).json().fouten).toMatchObject([{ plaats: "regel 3, 2025" }]);
});

test.for([
  ["no workbook", Buffer.from("stroom;regel").toString("base64"), "geen Excel-werkboek"],
  [
    "a zip that is none",
    Buffer.from("PK\x05\x06".padEnd(30, "\0"), "latin1").toString("base64"),
    "Geen blad begint",
  ],
] as const)("%s is refused with what to do", async ([, werkboek, wat]) => {
  const refused = await compare({ werkboek });
  expect([refused.statusCode, refused.json().velden]).toEqual([400, ["inhoud"]]);
  expect(refused.json().detail).toContain(wat);
});

test("a workbook that unpacks to more than it may is not unpacked (S-14)", async () => {
  const bytes = Buffer.from(await workbook([["stroom", "regel", "soort", 2025]]), "base64");
  const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(4_000_000_000, at + 24); // what the directory says of its first file
  const refused = await compare({ werkboek: bytes.toString("base64") });
  expect([refused.statusCode, refused.json().detail]).toEqual([
    400,
    expect.stringContaining("uitgepakt te groot"),
  ]);
});
