import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, launch, openPage } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

const ME = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("an appointment is made from the file, called off with a reason, and fits a phone", async () => {
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}/afspraken`, width: 390 });
  await page.getByRole("button", { name: "Maak een afspraak" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Bewaar afspraak" }).click();
  await dialog.getByText("Vul een tijd in tussen 7.00 en 22.00 uur, zoals 9.30").first().waitFor();
  await expectAccessible(page);
  await dialog.getByLabel("Dag", { exact: true }).fill("1");
  await dialog.getByLabel("Maand").fill("12");
  await dialog.getByLabel("Jaar").fill("2026");
  await dialog.getByLabel("Tijd").fill("9.30");
  await dialog.getByLabel("Waar gaat het over?").fill("Plan bekijken");
  await dialog.getByLabel("Waar?").fill("kamer 1.06");
  await dialog.getByRole("button", { name: "Bewaar afspraak" }).click();
  await page.getByRole("heading", { name: "1 december 2026, 9.30 uur, 60 minuten" }).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: "Zeg af" }).last().click();
  await page.getByRole("radio", { name: "inwoner kan niet" }).check();
  await page.getByRole("button", { name: "Zeg de afspraak af" }).click();
  await page.getByText("Afgezegd: inwoner kan niet").waitFor();
  await page.context().close();
}, 30_000);

test("someone makes the address of his own diary, and lets it stop", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn-agenda", width: 390 });
  await page.getByRole("button", { name: "Maak een adres" }).click();
  await page.getByText(/\/api\/v1\/agenda\/[\w-]{32}\.ics/).waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: "Laat het adres stoppen" }).click();
  await page.getByRole("button", { name: "Maak een adres" }).waitFor();
  await page.context().close();
}, 30_000);
