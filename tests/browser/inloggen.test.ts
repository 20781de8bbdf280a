import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage, tabTo } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

const ME = "klantmanager GM0307";

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

test("in a demo region someone signs in with one click, in groups of what people do", async () => {
  const page = await openPage(browser, service, { at: "/inloggen" });
  const count = await clicks(page.context());
  await expect
    .poll(() => page.getByRole("heading", { level: 2 }).allTextContents())
    .toEqual(["Inwoner en werkgever", "Begeleiden", "Werk organiseren", "Sturen en toezien"]);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: ME }).click();
  await page.waitForURL("**/mijn-dag");
  expect(count()).toBe(1);
  await page.context().close();
});

test("after signing in someone is where they wanted to go, also with the keyboard alone", async () => {
  const page = await openPage(browser, service, { at: `/inwoners/${amina}/tijdlijn` });
  await page.waitForURL("**/inloggen?**");
  await tabTo(page, ME, 80);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/inwoners/${amina}/tijdlijn`);
  await page.waitForFunction(() => document.title === "Amina Haddou, tijdlijn · Meedoen");
  await page.context().close();
});

test("a refusal of the sign-in is told in words, with the choice still there", async () => {
  const page = await openPage(browser, service, { at: "/inloggen?fout=verlopen" });
  await expect.poll(() => page.getByText("Inloggen is niet gelukt").count()).toBe(1);
  await expect.poll(() => page.getByRole("button", { name: ME }).count()).toBe(1);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});
