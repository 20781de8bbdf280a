import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** What a button saves: the name of the file and its bytes. */
async function saved(page: Page, button: string) {
  const waits = page.waitForEvent("download", { timeout: 30_000 });
  await page.getByRole("button", { name: button }).click();
  const download = await waits;
  return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

test("the quarterly report says how many there were, with the same total below the table; it is saved in one click (B1)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing/kwartaalrapport" });
  const count = await clicks(page.context());
  const opening = await heading(page);
  const placed = /^In het derde kwartaal van 2026 zijn (\d+) plaatsingen gedaan via het WSP\./.exec(
    opening,
  )?.[1];
  expect(placed, opening).toBeDefined();
  const total = page
    .getByRole("group", { name: "Plaatsingen per gemeente en kwartaal" })
    .getByRole("row", { name: /^Totaal/ });
  expect((await total.getByRole("cell").allInnerTexts())[2]).toBe(placed);
  expect(await page.getByText("te klein").count()).toBe(0);
  expect(await page.getByText(/€.*,00/).count()).toBe(0);
  await expectAccessible(page);
  const pdf = await saved(page, "Bewaar als PDF");
  expect([pdf.naam, pdf.bytes.subarray(0, 5).toString()]).toEqual(["kwartaalrapport-2026-K3.pdf", "%PDF-"]);
  expect(count()).toBe(1);
  const werkboek = await saved(page, "Bewaar als Excel");
  expect([werkboek.naam, werkboek.bytes.subarray(0, 2).toString()]).toEqual([
    "kwartaalrapport-2026-K3.xlsx",
    "PK",
  ]);
  await page.context().close();
});

test("a table is exported and saved in two clicks, and stands in the register (B4, S-14)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing/export" });
  await expectAccessible(page);
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Maak de export" }).click();
  await page.getByText("De export is gemaakt").waitFor();
  await settled(page);
  const { naam, bytes } = await saved(page, "Bewaar als CSV");
  expect(count()).toBe(2);
  expect(naam).toBe("plaatsingen-2018.csv");
  const rows = bytes.toString().slice(1).trim().split("\r\n");
  expect(rows.at(-1)).toMatch(/^Totaal;.*;684$/);
  expect(rows.find((row) => row.startsWith("Amersfoort;"))).toMatch(/;afgeschermd;.*;407$/);
  await page.getByRole("rowheader", { name: "Plaatsingen per gemeente en groep, 2018" }).first().waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test("on a phone nothing of either page falls beside the screen (R-454)", async () => {
  for (const at of ["/sturing/kwartaalrapport", "/sturing/export"]) {
    const page = await openPage(browser, service, { as: "bas", at, width: 390 });
    await expectNoSideScroll(page);
    await page.context().close();
  }
});
