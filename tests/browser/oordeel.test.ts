import type { Browser } from "playwright-core";
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

test("an employer says how satisfied he is in five clicks, is thanked and reads what is done with it (R-282, U-03)", async () => {
  const page = await openPage(browser, service, { as: "ilse", at: "/mijn-bedrijf", width: 390 });
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Hoe tevreden bent u over ons?" }).click();
  const choose = (group: string, name: string) =>
    page.getByRole("radiogroup", { name: group }).getByRole("radio", { name, exact: true }).check();
  await choose("Welk cijfer geeft u ons?", "8");
  await choose("Hoorde u snel genoeg van ons?", "Ja");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await choose("Zou u ons weer bellen?", "Misschien");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByRole("heading", { level: 1, name: "Dank u wel. Uw oordeel is verstuurd." }).waitFor();
  expect(count()).toBeLessThanOrEqual(5);
  await settled(page);
  await page.getByText("De manager leest elk oordeel, met de naam van uw bedrijf.").waitFor();
  await page.getByText(/^Een 8 op/).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("what is left out of it is asked by name, and a list of his fits a phone", async () => {
  const page = await openPage(browser, service, { as: "ilse", at: "/mijn-bedrijf/oordeel", width: 320 });
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Kies een cijfer").first().waitFor();
  await expectNoSideScroll(page);
  await page.goto(`${service.address}/mijn-regelingen`);
  const row = page.getByRole("table").first().getByRole("row").nth(1);
  await row.getByRole("rowheader").waitFor();
  const hidden = await page
    .locator("[role=group]")
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  expect(hidden).toBe(0);
  await expectNoSideScroll(page);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});
