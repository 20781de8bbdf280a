import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { insertAlarmen } from "../support/alarmen.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { VANDAAG } from "../support/world.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertAlarmen(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("from the day to a decision about an alarm, with the reason kept when it is wrong (R-061, U-09)", {
  timeout: 90_000,
}, async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/mijn-dag" });
  const clicked = await clicks(page.context());
  const line = page.getByRole("row", { name: /Alarmen/ });
  await line.getByRole("link").click();
  await settled(page);
  const heading = () => page.locator("h1").innerText();
  const before = await heading();
  expect(before).toMatch(/alarmen vragen om een besluit/);
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /Neem een besluit: Amina/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Waarom?").fill("Begint volgende week op proef.");
  await dialog.getByRole("button", { name: "Leg het besluit vast" }).click();
  await expect.poll(() => dialog.getByText("Kies wat u besluit.").count()).toBeGreaterThan(0);
  await expect.poll(() => dialog.getByLabel("Waarom?").inputValue()).toBe("Begint volgende week op proef.");
  await expectAccessible(page);

  await dialog.getByText("Ik stel het uit").click();
  const tot = addDays(VANDAAG, 10);
  const [jaar = "", maand = "", dag = ""] = tot.split("-");
  for (const [label, value] of [
    ["Dag", dag],
    ["Maand", maand],
    ["Jaar", jaar],
  ] as const)
    await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByRole("button", { name: "Leg het besluit vast" }).click();
  await settled(page);
  await expect.poll(() => page.getByText(/Het besluit over Amina .* is vastgelegd/).count()).toBe(1);
  expect(await heading()).not.toBe(before);
  expect(clicked()).toBeLessThanOrEqual(6); // with one wrong try in it

  await page.getByRole("combobox", { name: "Stand" }).selectOption("behandeld");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await expect.poll(() => page.locator("main").innerText()).toContain("Begint volgende week op proef.");
  await expectAccessible(page);
});

test("who may not decide reads what stands open, and nothing stands open for who guides nobody (S-01, U-13)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "gids-GM0307", at: "/alarmen", width: 390 });
  expect(await page.getByRole("button", { name: /Neem een besluit/ }).count()).toBe(0);
  await expectNoSideScroll(page);
  const empty = await openPage(browser, service, {
    as: "klantmanager-GM0327",
    at: "/alarmen?soort=zonder+oplossing&stand=behandeld",
  });
  await expect.poll(() => empty.getByText("Er is nog geen besluit genomen.").count()).toBe(1);
  await expectAccessible(empty);
});
