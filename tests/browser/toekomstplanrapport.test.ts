import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
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

test("a councillor reads what is decided, what it costs his gemeente and what is assumed, and takes it along (R-375)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/rapport" });
  for (const kop of ["Wat wordt er besloten?", "Wat kost het Amersfoort?", "Wat is aangenomen?"])
    await page.getByRole("heading", { name: kop }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^Eind 2035 werken er bij/);
  const wachten = page.locator("figure").filter({ hasText: "wie wacht op beschut werk" });
  await wachten.getByText("Toon de cijfers in een tabel").click();
  expect(await wachten.getByRole("row").count()).toBe(11);
  await expectAccessible(page, ["meedoen"]); // in the other themes: the test of all states
  await expectNoSideScroll(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar als PDF" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("toekomstplan-amersfoort.pdf");
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");
  await page.context().close();
}, 60_000);

test("another gemeente and a kept scenario, on a narrow screen; what is not there says so", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/rapport", width: 390 });
  await page.getByLabel("Gemeente", { exact: true }).selectOption({ label: "Leusden" });
  await page.getByLabel("Keuzes naast elkaar", { exact: true }).selectOption({ label: "Smal en breed" });
  await page.getByRole("button", { name: "Toon" }).click();
  await page.getByRole("heading", { name: "Wat kost het Leusden?" }).waitFor();
  await settled(page);
  await expectNoSideScroll(page);
  await page.goto("/toekomstplan/rapport?scenarios=nergens");
  await page.getByText("Kies een voorbeeld of een bewaard scenario.").waitFor();
  await page.context().close();
}, 60_000);
