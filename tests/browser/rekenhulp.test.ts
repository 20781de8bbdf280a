import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

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

const KLANTMANAGER = "klantmanager-GM0307";
const open = (at: string, as: string) => openPage(browser, service, { as, at });
const choose = (page: Page, question: RegExp, answer: string) =>
  page.getByRole("radiogroup", { name: question }).getByLabel(answer, { exact: true }).check();

async function downloaded(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download als PDF" }).click();
  return readFileSync(await (await waiting).path(), "latin1");
}

test("from the dossier to what changes, with the way back and a PDF, in 3 clicks beside the answers (R-262, U-03)", async () => {
  const page = await open(`/inwoners/${amina}`, KLANTMANAGER);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Wat verandert er bij werk?" }).click();
  await page.getByRole("heading", { level: 1, name: /Wat verandert er als/ }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const before = count();
  await choose(page, /Is er een partner/, "Nee");
  await choose(page, /geld voor het loon/, "Ja");
  await page.getByLabel("Uren per week").fill("24");
  await page.getByLabel("Huur per maand").fill("650");
  const answers = count() - before;
  await page.getByRole("button", { name: "Reken uit" }).click();
  await page.getByRole("heading", { level: 1, name: /U gaat 24 uur per week werken/ }).waitFor();
  await page.getByText("indicatief, geen beschikking").first().waitFor();
  await page.getByText("€ 1.519").first().waitFor();
  await page.getByRole("heading", { name: "Kan ik terug? Ja." }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const pdf = await downloaded(page);
  expect(pdf).toContain("/Marked true");
  expect(count() - answers).toBeLessThanOrEqual(3);
  await page.locator("summary", { hasText: "Alle stappen en bronnen" }).click();
  await page.getByText("Pw art. 19 lid 2 en 31").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  expect(page.url()).not.toMatch(/650|uren|huur/);
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toMatch(/650/);
  await page.context().close();
}, 60_000);

test("what is missing is said at its field, and what was typed stays (U-10)", async () => {
  const page = await open(`/inwoners/${amina}/wat-verandert`, KLANTMANAGER);
  await page.getByLabel("Huur per maand").fill("veel");
  await page.getByRole("button", { name: "Reken uit" }).click();
  await page.getByRole("link", { name: "Kies of er een partner is" }).waitFor();
  await page.getByRole("link", { name: "Vul een bedrag in euro's in" }).waitFor();
  await expect.poll(() => page.getByLabel("Huur per maand").inputValue()).toBe("veel");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
}, 40_000);

test("what a worker costs, with the keyboard only, and the same amounts on paper (R-277, U-01)", async () => {
  const page = await open("/wat-kost-het?uren=32", "accountmanager-GM0307");
  await expectAccessible(page);
  await choose(page, /loonwaarde gemeten/, "Ja");
  await page.getByLabel("Gemeten loonwaarde").fill("60");
  await tabTo(page, "Reken uit");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /€\s1\.664,15 per maand/ }).waitFor();
  await page.getByRole("cell", { name: /1\.108,30/ }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  expect(await downloaded(page)).toContain("/StructTreeRoot");
  await page.context().close();
}, 40_000);

test("a beheerder finds what is missing, and adds an amount after seeing what it changes (R-262)", async () => {
  const page = await open("/bedragen", "beheerder-GM0307");
  await page.getByText(/ontbreekt de bron/).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Bedragen toevoegen" }).click();
  await settled(page);
  await page.getByRole("combobox", { name: "Welk bedrag" }).selectOption("wml.uurloon");
  await page.getByLabel("Waarde").fill("15,26");
  await page.getByLabel("Bron").fill("Stcrt. 2026, 99999");
  await page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await page.getByRole("cell", { name: "€ 15,26 per uur" }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Bewaar deze bedragen" }).click();
  await page.waitForURL(/\/bedragen$/);
  await page.getByText("1 heeft deze regio zelf toegevoegd").waitFor();
  await page.context().close();
}, 60_000);

test("a manager sees the subsidies of a gemeente month by month, and what 1 January does (R-262)", async () => {
  const page = await open("/subsidies", "manager-GM0307");
  await page.getByRole("heading", { level: 1, name: /aan loonkostensubsidie/ }).waitFor();
  await page.getByRole("heading", { name: /Nieuwe bedragen op 1 januari/ }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: /Bekijk: Plaatsingen in december/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sluit" }).click();
  await page.context().close();
}, 40_000);
