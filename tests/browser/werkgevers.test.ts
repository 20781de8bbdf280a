import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { groeneWal, ploegSchothorst } from "../support/world.ts";

const ME = "accountmanager-GM0307";

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

const open = (at: string, as = ME) => openPage(browser, service, { as, at });

test.each([
  "/werkgevers",
  `/werkgevers/${groeneWal}`,
  "/plekken",
  "/plekken?zoek=bestaat-niet",
  `/plekken/${ploegSchothorst}`,
  `/plekken/${ploegSchothorst}/wijzig`,
  `/werkgevers/${groeneWal}/plek`,
  "/voorstellen",
])("%s is accessible in each appearance and fits on every screen (U-01, U-13)", async (at) => {
  const page = await open(at);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a call is written down in three clicks and with one sentence (A4 A1)", async () => {
  const page = await open("/werkgevers");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "De Groene Wal" }).click();
  await page.getByLabel("Wat is besproken?").click();
  await page.keyboard.type("Wil in januari iemand voor de kwekerij.");
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByText("Het contact is bewaard").waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await expect
    .poll(() => page.locator("main").textContent())
    .toContain("Wil in januari iemand voor de kwekerij.");
  expect(await page.getByLabel("Wat is besproken?").inputValue()).toBe("");
  await page.context().close();
});

test("an empty contact says what is missing", async () => {
  const page = await open(`/werkgevers/${groeneWal}`);
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByRole("link", { name: "Schrijf in één zin op wat is besproken." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("a filter counts, and what is chosen can be taken away", async () => {
  const page = await open("/plekken");
  await page.getByLabel("Titel").fill("kas");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Kweker in de kas" }).waitFor();
  await expect.poll(() => page.getByRole("status").first().textContent()).toBe("1 plek");
  await page.getByRole("button", { name: /^kas/ }).click();
  await page.getByRole("link", { name: /Schothorst/ }).waitFor();
  await page.context().close();
});

test("a new plek is kept with its hours, and can be mended", async () => {
  const page = await open(`/werkgevers/${groeneWal}`);
  await page.getByRole("link", { name: "Voeg een plek toe" }).click();
  await page.getByRole("button", { name: "Bewaar de plek" }).click();
  await page.getByRole("link", { name: "Vul een titel in." }).waitFor();
  await page.getByLabel("Titel").fill("Hulp in de moestuin");
  await page.getByLabel("Begeleid werken").check();
  await page.getByLabel("Werksoort").fill("groen");
  await page.getByLabel("Uren per week, minstens").fill("12");
  await page.getByRole("combobox", { name: "Gemeente" }).selectOption({ label: "Amersfoort" });
  await page.getByLabel("Plaats", { exact: true }).fill("Amersfoort");
  await page.getByRole("button", { name: "Bewaar de plek" }).click();
  await page.getByRole("heading", { name: "1 plaats vrij: Hulp in de moestuin." }).waitFor();
  await page.getByText("12 uur per week").waitFor();
  await page.getByRole("link", { name: "Wijzig de plek" }).click();
  await page.getByLabel("Plaatsen").fill("2");
  await page.getByRole("button", { name: "Bewaar de wijziging" }).click();
  await page.getByRole("heading", { name: "2 plaatsen vrij: Hulp in de moestuin." }).waitFor();
  await page.getByText("12 uur per week").waitFor();
  await page.context().close();
});

test("a klantmanager reads a werkgever and writes nothing", async () => {
  const page = await open(`/werkgevers/${groeneWal}`, "klantmanager-GM0307");
  expect(await page.getByRole("button", { name: "Bewaar contact" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Voeg een plek toe" }).count()).toBe(0);
  await page.context().close();
});
