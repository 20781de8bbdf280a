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
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).innerText())
    .toMatch(/^Eind 2035 werken er bij/);
  const wachten = page.locator("figure").filter({ hasText: "wie wacht op beschut werk" });
  await wachten.getByText("Toon de cijfers in een tabel").click();
  await expect.poll(() => wachten.getByRole("row").count()).toBe(11);
  await expectAccessible(page, ["meedoen"]); // in the other themes: the test of all states
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 700, height: 990 }); // A4 between its margins
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter((table) => table.getBoundingClientRect().right > innerWidth)
      .map((table) => table.caption?.innerText),
  );
  expect(cut, "tables that paper would cut off").toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1280, height: 900 });
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
  await page.getByRole("combobox", { name: "Gemeente", exact: true }).selectOption({ label: "Leusden" });
  await page
    .getByRole("combobox", { name: "Keuzes naast elkaar", exact: true })
    .selectOption({ label: "Smal en breed" });
  await page.getByRole("button", { name: "Toon" }).click();
  await page.getByRole("heading", { name: "Wat kost het Leusden?" }).waitFor();
  await settled(page);
  await expectNoSideScroll(page);
  await page
    .getByRole("combobox", { name: "Gemeente", exact: true })
    .selectOption({ label: "Nijkerk (niet in dit plan)" });
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await page.getByRole("heading", { name: "Waarom betaalt Nijkerk niet mee?" }).waitFor();
  await page
    .getByText(/^Voor Nijkerk werkt Inclusief Groep, met de units Catering, /)
    .first()
    .waitFor();
  await expectNoSideScroll(page);
  await expectAccessible(page, ["meedoen"]);
  await page.goto("/toekomstplan/rapport?scenarios=nergens");
  await page.getByText("Kies een voorbeeld of een bewaard scenario.").waitFor();
  await page.context().close();
}, 60_000);
