import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, launch, openPage } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("from the overview: a step in one click, what work changes in two, an alarm in two (U-03, I1, I2, I5, I6)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "yonas", at: "/", width: 390 });
  expect(new URL(page.url()).pathname).toBe("/mijn");
  await page.getByRole("heading", { level: 1, name: "Dag Yonas" }).waitFor();
  const clicked = await clicks(page.context());

  await page.getByRole("link", { name: /Wat verandert er als ik werk/ }).click();
  await page.getByRole("combobox", { name: "Woont u samen met een partner?" }).selectOption("nee");
  await page.getByRole("button", { name: "Reken het uit" }).click();
  await page
    .getByText(/zorgtoeslag/i)
    .first()
    .waitFor();
  await page.getByRole("heading", { name: "Kan ik terug? Ja." }).waitFor();
  expect(clicked()).toBeLessThanOrEqual(3);

  await page.goto("/mijn?taal=nl");
  const before = clicked();
  await page.getByRole("link", { name: /Het gaat niet goed/ }).click();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Wij hebben het gekregen.").waitFor();
  await page.getByRole("heading", { level: 1, name: /U hoort van ons uiterlijk op/ }).waitFor();
  expect(clicked() - before).toBe(2);
});
