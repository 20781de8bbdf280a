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
  [service, browser] = await Promise.all([startTestService({}, "demo"), launch()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("someone asks in Turkish to be called; a klantmanager finds him on the day and notes the call in three clicks (R-099, A4 P3)", async () => {
  const bezoeker = await openPage(browser, service, { at: "/bel-mij?taal=tr", width: 390 });
  await expectAccessible(bezoeker);
  await bezoeker.getByRole("textbox").first().fill("Emre");
  await bezoeker.getByRole("textbox").nth(1).fill("06 00 00 88 77");
  await bezoeker.getByRole("combobox").selectOption("GM0307");
  await bezoeker.locator("main form button[type=submit]").click();
  await bezoeker.waitForURL(/\/bel-mij\/klaar/);
  await expectAccessible(bezoeker);

  const page = await openPage(browser, service, { as: "marije", at: "/mijn-dag" });
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Bel terug" }).click();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const row = page.getByRole("row", { name: /Emre/ });
  await expect.poll(() => row.textContent()).toContain("Turks");
  await row.getByRole("button", { name: /geen gehoor/i }).click();
  await row.getByText("1 keer geen gehoor").waitFor();
  await row.getByRole("button", { name: /gesproken/i }).click();
  await row.waitFor({ state: "detached" });
  expect(count()).toBe(3);
  await expectAccessible(page);
});
