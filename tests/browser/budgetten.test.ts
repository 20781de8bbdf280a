import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

/** Keystroke-level model in seconds: a key, a point and press, and to think of what comes next. */
const KLM = { toets: 0.28, wijs: 1.38, denk: 1.35 } as const;
const PHONE = { width: 390, height: 844 } as const;

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

const phone = async (at: string, as?: string): Promise<Page> => {
  const page = await openPage(browser, service, { ...(as && { as }), at, width: PHONE.width });
  await page.setViewportSize(PHONE);
  return page;
};
const follow = async (page: Page, name: string | RegExp) => {
  await page.getByRole("link", { name }).first().click();
  await settled(page);
};

test.each([
  ["Ik zoek hulp bij werk", "/krijgen"],
  ["Ik ben werkgever", "/werkgever"],
  ["Ik help iemand", "/bel-mij"],
])("P1: %s is one click from the start, and seen without scrolling (U-03)", async (name, pad) => {
  const page = await phone("/?taal=nl");
  const clicked = await clicks(page.context());
  const choice = page.getByRole("link", { name: new RegExp(name) });
  expect((await choice.boundingBox())!.y).toBeLessThan(PHONE.height);
  await follow(page, new RegExp(name));
  expect([new URL(page.url()).pathname, clicked()]).toEqual([pad, 1]);
  await page.context().close();
});

test("P3: to be called takes three fields and forty seconds (U-03, R-099)", async () => {
  const page = await phone("/bel-mij?taal=nl");
  const clicked = await clicks(page.context());
  const fields = page.locator("main input:visible, main select:visible, main textarea:visible");
  expect(await fields.count()).toBeLessThanOrEqual(3);
  const [naam, telefoon] = ["Ayten Kaya", "06 00 00 00 45"];
  await page.locator("#naam").fill(naam);
  await page.locator("#telefoon").fill(telefoon);
  await page.locator("#gemeente").selectOption({ index: 1 });
  await page.getByRole("main").getByRole("button").last().click();
  await page.waitForURL("**/bel-mij/klaar**");
  const toetsen = naam.length + telefoon.length;
  const seconden = toetsen * KLM.toets + (clicked() + 3) * KLM.wijs + 4 * KLM.denk;
  expect(seconden).toBeLessThanOrEqual(40);
  await page.context().close();
});

test("P6: accessibility, privacy, languages and signing in are one click from every public page (U-16)", async () => {
  const wanted = ["/toegankelijkheid", "/privacy", "/talen", "/hoe-kiezen-wij", "/inloggen"];
  for (const pad of [
    "/",
    "/krijgen",
    "/bel-mij",
    "/cijfers",
    "/vacatures",
    "/werkgever",
    ...wanted.slice(0, 4),
  ]) {
    const html = await (await fetch(`${service.address}${pad}?taal=nl`)).text();
    expect([pad, wanted.filter((one) => !html.includes(`href="${one}`))]).toEqual([pad, []]);
  }
});

test("I1: the next step, with its button, is seen without scrolling and done in one click (U-03)", async () => {
  const page = await phone("/mijn?taal=nl", "yonas");
  const step = page.locator("section, div").filter({ hasText: "Uw volgende stap" }).last();
  const { y, height } = (await step.boundingBox())!;
  expect(y + height).toBeLessThan(PHONE.height);
  const action = page.getByRole("main").locator(".nl-button--primary").first();
  expect((await action.boundingBox())!.y).toBeLessThan(PHONE.height);
  await page.context().close();
});

test("I2: a change of the plan is proposed in two clicks (U-03, R-039)", async () => {
  const page = await phone("/mijn/plan?taal=nl", "yonas");
  const clicked = await clicks(page.context());
  await follow(page, "Stel zelf een stap voor");
  await page.keyboard.press("Tab");
  await page.getByLabel("Wat wilt u doen?").fill("Een dag meelopen in de kas");
  await page.getByRole("button", { name: "Stuur mijn voorstel" }).click();
  await page.getByText("Uw voorstel is gestuurd.").waitFor();
  expect(clicked()).toBe(2);
  await page.context().close();
});

test("I7: a message is read and answered in three clicks from the overview (U-03)", async () => {
  const page = await phone("/mijn?taal=nl", "yonas");
  const clicked = await clicks(page.context());
  await follow(page, /^Berichten/);
  await page.getByRole("main").locator('a[href*="/mijn/berichten/"]').nth(1).click();
  await settled(page);
  await page.getByLabel("Uw antwoord").fill("Dank u wel.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Uw bericht is verstuurd.").waitFor();
  expect(clicked()).toBe(3);
  await page.context().close();
});

test("I8: who looked, and with whom it is shared, are two clicks from the overview (U-03, S-21)", async () => {
  const page = await phone("/mijn?taal=nl", "yonas");
  const clicked = await clicks(page.context());
  await follow(page, /^Mijn gegevens/);
  await follow(page, /^Wie keek mee/);
  await page.getByRole("heading", { level: 1, name: "Deze mensen zagen uw gegevens." }).waitFor();
  expect(clicked()).toBe(2);
  await page.goto("/mijn/gegevens?taal=nl");
  await follow(page, /^Delen met werkgevers/);
  await page.getByRole("heading", { level: 1, name: "U kiest met wie wij delen." }).waitFor();
  expect(clicked()).toBe(3);
  await page.context().close();
});

test("I9: that one does not agree is two clicks from the overview, before the words (U-03)", async () => {
  const page = await phone("/mijn?taal=nl", "yonas");
  const clicked = await clicks(page.context());
  await follow(page, /^Ik ben het niet eens/);
  await follow(page, /^Mijn plan/);
  await page.getByLabel("Waar bent u het niet mee eens?").waitFor();
  expect(clicked()).toBe(2);
  await page.context().close();
});

test("W4: one form for all arrangements takes less than ten minutes (U-03, R-038)", async () => {
  const page = await openPage(browser, service, { as: "ilse", at: "/mijn-regelingen" });
  const clicked = await clicks(page.context());
  await follow(page, /^Vraag alles in één keer aan voor/);
  const typed = {
    "Bruto uurloon": "15,20",
    "Rekeningnummer (IBAN)": "NL91 ABNA 0417 1643 00",
    Telefoonnummer: "033 000 00 12",
  };
  for (const [label, value] of Object.entries(typed)) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: "Vraag alles aan" }).click();
  await page.getByText("De gemeente is aan zet").first().waitFor();
  const toetsen = Object.values(typed).join("").length;
  const seconden = toetsen * KLM.toets + (clicked() + 3) * KLM.wijs + 7 * KLM.denk;
  expect(clicked()).toBeLessThanOrEqual(2);
  expect(seconden).toBeLessThanOrEqual(600);
  await page.context().close();
});
