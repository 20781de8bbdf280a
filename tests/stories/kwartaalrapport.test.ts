import { afterAll, beforeAll, expect, test } from "vitest";
import { kwartaalstuk } from "../../src/modules/kwartaalrapport/kwartaalstuk.ts";
import { writePdf } from "../../src/modules/rekenhulp/pdf.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertGeplaatst } from "../support/geplaatst.ts";
import { AMERSFOORT, LEUSDEN } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const many = (count: number, startdatum: string, gemeente: string = AMERSFOORT) =>
    Array.from({ length: count }, () => ({
      gemeente,
      rapportgroep: "WW",
      startdatum,
      geregistreerdOp: "2025-12-30",
    }));
  await insertGeplaatst(app, [
    ...["2022-02-05", "2022-05-05", "2022-08-05", "2022-11-05"].flatMap((dag, at) => many(20 + at, dag)),
    ...many(3, "2022-08-06", LEUSDEN),
    ...many(30, "2024-08-05"),
    ...many(42, "2025-08-05"),
    ...many(4, "2025-11-05"),
  ]);
});
afterAll(() => app.stop());

const rapport = (kwartaal: string) =>
  app.as("beleidsadviseur").get(`/rapporten/kwartaal?kwartaal=${kwartaal}`);

test("a quarter says what it brought, beside the same quarter of the year before (B1)", async () => {
  const { titel, kern, delen, eersteDag, laatsteDag } = (await rapport("2025-K3")).json();
  expect([titel, eersteDag, laatsteDag]).toEqual([
    "Kwartaalrapport: het derde kwartaal van 2025",
    "2025-07-01",
    "2025-09-30",
  ]);
  expect(kern).toEqual([expect.stringContaining("het derde kwartaal van 2025")]);
  expect(delen.map(({ kop }: { kop: string }) => kop).slice(0, 2)).toEqual([
    "Plaatsingen per gemeente en kwartaal",
    "Plaatsingen per gemeente en groep",
  ]);
});

test("the total of a quarter is told, as on other pages: the gemeenten beside it give way (B1, S-14)", async () => {
  const { kern, delen } = (await rapport("2022-K3")).json();
  expect(kern[0]).toBe("In het derde kwartaal van 2022 zijn 25 plaatsingen gedaan via het WSP.");
  expect(delen[0].inhoud.rijen.at(-1)).toEqual(["Totaal", 20, 21, 25, 23, 89]);
  const leusden = delen[0].inhoud.rijen.find(([naam]: [string]) => naam === "Leusden");
  expect(leusden.slice(1)).toEqual([null, null, null, null, null]);
});

test("a quarter of four people tells no number of them (S-14)", async () => {
  const { kern, delen } = (await rapport("2025-K4")).json();
  expect(kern[0]).toContain("is afgeschermd.");
  const counts = delen[0].inhoud.rijen.flatMap((rij: (string | number | null)[]) => rij.slice(1));
  expect(counts.filter((each: number | null) => each !== null && each < 10)).toEqual([]);
});

test("a quarter that has not begun is refused, and a raadslid has no report (S-01)", async () => {
  const later = await rapport("2027-K1");
  expect([later.statusCode, later.json().type]).toEqual([400, "/problemen/kwartaalrapport.later"]);
  expect((await rapport("2025-K5")).statusCode).toBe(400);
  expect((await app.as("raadslid").get("/rapporten/kwartaal?kwartaal=2025-K3")).statusCode).toBe(403);
});

test("on paper it is a PDF with a title, a language, headings and tables whose cells say what they head", async () => {
  const found = (await rapport("2025-K3")).json();
  const made = await app.as("beleidsadviseur").post("/rapporten/kwartaal/_pdf", { kwartaal: "2025-K3" });
  expect([made.headers["content-type"], made.rawPayload.subarray(0, 5).toString()]).toEqual([
    "application/pdf",
    "%PDF-",
  ]);
  const plain = (await writePdf(kwartaalstuk(found), { compress: false })).toString("latin1");
  for (const part of [
    "/Lang (nl-NL)",
    "/Marked true",
    "/DisplayDocTitle true",
    "/S /H1",
    "/S /H2",
    "/S /Table",
    "/S /TH",
  ])
    expect(plain, part).toContain(part);
  expect(plain).toMatch(/\/Title \d+ 0 R/);
  expect(plain).toContain("(Kwartaalrapport: het derde kwartaal van 2025)");
  expect(plain).not.toContain("/S /Figure"); // nothing that would need words beside it
});
