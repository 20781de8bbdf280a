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

const YEAR = "/indicatoren/plaatsingen_wsp?periode=2018";
const heading = async (page: Page) =>
  (await page.getByRole("heading", { level: 1 }).innerText()).replace(/\s+/g, " ");

test("from all figures to one: what it counts, how it went and its parts, with nobody to be recognised (R-330, S-14)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/indicatoren" });
  const count = await clicks(page.context());
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Werk gevonden" }).click();
  await page.waitForURL("**/indicatoren/werk_gevonden");
  await settled(page);
  expect(await heading(page)).toMatch(/^Werk gevonden: [\d.]+ mensen in het 3e kwartaal 2026\./);
  expect(count()).toBe(1);
  await page.getByRole("heading", { name: "Definitie en herkomst" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Bekijk de delen van 2025" }).click(); // of a quarter they are not told
  await page.waitForURL("**periode=2025");
  await settled(page);
  const parts = page.getByRole("table", { name: "Naar gemeente" });
  await parts.waitFor();
  const cells = await parts.getByRole("cell").allInnerTexts();
  const small = cells.filter((cell) => /^\d$/.test(cell.trim()) && Number(cell) > 0);
  expect([cells.length > 6, small]).toEqual([true, []]);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("freezing a figure takes two clicks and says beforehand what is kept; what stands is then in the list (R-341)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: YEAR });
  expect(await heading(page)).toMatch(/^.*: 684 plaatsingen in 2018\./);
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Stel dit cijfer vast" }).click();
  const dialog = page.getByRole("dialog", { name: "Cijfer vaststellen?" });
  const told = (await dialog.innerText()).replace(/\s+/g, " ");
  for (const part of ["684 plaatsingen", "2018", "24 november 2026", "verandert nooit meer"])
    expect(told).toContain(part);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Stel vast" }).click();
  await page.getByText("Het cijfer is vastgesteld").waitFor();
  expect(count()).toBe(2);
  await settled(page);
  await page.getByText("Het vastgestelde cijfer is nog gelijk aan wat nu wordt geteld.").waitFor();
  await expect
    .poll(() => page.getByRole("table", { name: "Eerder vastgesteld" }).getByRole("row").nth(1).innerText())
    .toMatch(/2018\s+684/);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who only reads the figures is not asked to freeze one, and no figure says what would be needed", async () => {
  const reader = await openPage(browser, service, { as: "marije", at: YEAR });
  await reader.getByRole("heading", { name: "Definitie en herkomst" }).waitFor();
  expect(await reader.getByRole("button", { name: "Stel dit cijfer vast" }).count()).toBe(0);
  await reader.context().close();
  const page = await openPage(browser, service, { as: "bas", at: "/indicatoren/preventiequote" });
  await page.getByText("Wat er nodig is").waitFor();
  expect(await page.getByRole("button", { name: "Stel dit cijfer vast" }).count()).toBe(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.goto("/indicatoren?woord=xyz");
  await settled(page);
  await page.getByText("Geen cijfer gevonden.").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});
