import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VOLGORDE } from "../../src/modules/wensen/vragen.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, voorstelAmina } from "../support/world.ts";

/** Keystroke-level model in seconds: think of what to do, point and press, and a key. */
const DENK = 1.35;
const WIJS = 1.3;
const TOETS = 0.28;
/** To read a question with its answers, at 100 words a minute: slow, for who reads with effort. */
const LEES_PER_WOORD = 0.6;

const INWONER = "inwoner-GM0307";
const KLANTMANAGER = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  await service.owner
    .insertInto("mogelijkheden")
    .values({
      regioId: "amersfoort",
      inwonerId: amina,
      gemeente: "GM0307",
      onderwerp: "werksoorten",
      waarde: JSON.stringify(["groen", "winkel"]),
      bron: "klantmanager",
      datum: "2026-05-12" as never,
    })
    .execute();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const next = async (page: Page) => {
  await page.getByRole("button", { name: "Volgende" }).click();
  await settled(page);
};
const vraag = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const woorden = async (page: Page) => (await page.getByRole("main").innerText()).split(/\s+/).length;

test("I3: twelve questions, one a page, kept as he goes, back without loss, in twelve minutes at most (R-078, R-115, U-03)", async () => {
  const page = await openPage(browser, service, { as: INWONER, at: "/mijn/wensen?taal=nl" });
  const klikken = await clicks(page.context());
  let seconden = 0;
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Begin", exact: true }).click();
  await settled(page);

  const kies = async (...namen: string[]) => {
    for (const naam of namen) await page.getByLabel(naam, { exact: true }).check();
    seconden += DENK + namen.length * WIJS + WIJS + LEES_PER_WOORD * (await woorden(page));
    await next(page);
  };
  await expect.poll(() => page.getByRole("main").innerText()).toContain("Vraag 1 van 12");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await kies("Binnen een maand");
  await expect.poll(() => page.getByLabel("Groen", { exact: true }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole("main").innerText()).toContain("Dit weten wij al.");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByLabel("Groen", { exact: true }).uncheck();
  await kies("Keuken");
  await kies("Met veel lawaai", "In het weekend");
  await kies("20 uur");
  await expectAccessible(page, ["meedoen"]);
  await kies("Maandag", "Dinsdag", "Ochtend");

  // back: what he said stands there still
  await page.getByRole("link", { name: "Terug" }).click();
  await settled(page);
  await expect.poll(() => page.getByLabel("Ochtend").isChecked()).toBe(true);
  await next(page);
  await kies("Fiets", "30 minuten");
  await page.getByRole("button", { name: "Sla over" }).click();
  await settled(page);
  expect(await vraag(page)).toBe("Wat kunt u op het werk?");

  // on another device he goes on where he was
  const other = await openPage(browser, service, { as: INWONER, at: "/mijn/wensen?taal=nl", width: 390 });
  await expect.poll(() => other.getByRole("main").innerText()).toContain("U bent bij vraag 8 van 12.");
  await other.getByRole("link", { name: "Ga verder" }).click();
  await settled(other);
  expect(await vraag(other)).toBe("Wat kunt u op het werk?");
  await other.context().close();

  await expectNoSideScroll(page);
  await kies("15 kilo");
  await kies("In een kleine groep");
  await kies("Ja");
  await kies("Eerst een dag kijken");
  await page.getByLabel("Dit mag van alles zijn").fill("Ik heb een burn-out gehad");
  await next(page);
  await expect.poll(() => page.getByRole("alert").innerText()).toContain("Schrijf niets over ziekte");
  await expectAccessible(page, ["meedoen"]);
  const verhaal = "Ik heb mijn kinderen alleen opgevoed en leerde de taal.";
  await page.getByLabel("Dit mag van alles zijn").fill(verhaal);
  seconden += verhaal.length * TOETS + DENK + WIJS;
  await next(page);

  expect(await vraag(page)).toBe("Klopt alles?");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Wijzig: Wilt u een rustige plek?" }).click();
  await settled(page);
  await page.getByLabel("Ja", { exact: true }).check();
  await next(page);
  expect(await vraag(page)).toBe("Klopt alles?");
  await page.getByRole("button", { name: "Lever in" }).click();
  await settled(page);
  expect(await vraag(page)).toBe("Uw antwoorden zijn ingeleverd.");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  expect(klikken()).toBeLessThanOrEqual(3 * VOLGORDE.length + 10);
  expect(seconden / 60).toBeLessThan(12);
  await page.context().close();
}, 60_000);

test("who guides him sees it beside what is known, and takes over what he agrees with (R-078, R-116)", async () => {
  const page = await openPage(browser, service, { as: KLANTMANAGER, at: `/inwoners/${amina}/mogelijkheden` });
  const main = page.getByRole("main");
  await expect.poll(() => main.innerText()).toContain("Zegt: Catering en keuken, Winkel".split(",")[0]!);
  await expect.poll(() => main.innerText()).toContain("Bekend: Groen, Winkel (klantmanager");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Neem over: Werk" }).click();
  await main.getByText("Overgenomen").waitFor();
  await settled(page);
  await expect
    .poll(() => main.innerText())
    .toMatch(/Overgenomen\s+Zegt: Catering en keuken, Winkel\s+Hetzelfde als bekend/);
  await page.getByRole("button", { name: "Besproken" }).click();
  await main.getByText("Besproken op").waitFor();
  await page.context().close();
});

test("I4: work that was proposed, why, and a yes in two clicks; it can be taken back (R-078, A-03, A-12)", async () => {
  const page = await openPage(browser, service, { as: INWONER, at: "/mijn/werk?taal=nl" });
  const klikken = await clicks(page.context());
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.locator(`a[href*="${voorstelAmina}"]`).click();
  await settled(page);
  const main = page.getByRole("main");
  await expect
    .poll(() => main.innerText())
    .toContain("De werkgever ziet niet: uw adres, uw telefoonnummer en uw uitkering.");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Ja, dit wil ik" }).click();
  await settled(page);
  expect(klikken()).toBe(2);
  await expect.poll(() => main.innerText()).toContain("U zei ja.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Neem mijn ja terug" }).click();
  await settled(page);
  await expect.poll(() => page.getByRole("button", { name: "Ja, dit wil ik" }).count()).toBe(1);
  await page.context().close();
});

test("I4: rather not in two clicks with the reason, also without a script; then there is no work yet (R-078, R-226, U-14)", async () => {
  const first = await openPage(browser, service, { as: INWONER, at: `/mijn/werk/${voorstelAmina}?taal=nl` });
  const context = await browser.newContext({
    baseURL: service.address,
    javaScriptEnabled: false,
    storageState: await first.context().storageState(),
  });
  await first.context().close();
  const page = await context.newPage();
  await page.goto(`/mijn/werk/${voorstelAmina}?taal=nl`);
  await page.getByRole("link", { name: "Liever niet" }).click();
  await page.getByRole("button", { name: "Iets anders" }).click();
  await expect
    .poll(() => page.getByRole("alert").innerText())
    .toContain("Schrijf bij deze reden een paar woorden.");
  await page.getByRole("button", { name: "De reis is te lang of te lastig" }).click();
  await expect.poll(() => page.getByRole("main").innerText()).toContain("U zei nee.");
  await page.goto("/mijn/werk?taal=nl");
  await expect
    .poll(() => page.getByRole("main").innerText())
    .toMatch(/Nog geen passend werk\.\s+Wij zoeken tot en met/);
  await context.close();
});

test("in Arabic the pages run from right to left, fit and are accessible; Dutch words stay Dutch (U-06, U-07)", async () => {
  const page = await openPage(browser, service, { as: INWONER, at: `/mijn/werk/${voorstelAmina}?taal=ar` });
  for (const at of [`/mijn/werk/${voorstelAmina}`, "/mijn/werk", "/mijn/wensen/werk", "/mijn/wensen/reis"]) {
    await page.goto(`${at}?taal=ar`);
    await settled(page);
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("rtl");
    await expectAccessible(page, ["meedoen", "donker"]);
    await expectNoSideScroll(page);
  }
  await page.goto(`/mijn/werk/${voorstelAmina}?taal=ar`);
  await expect.poll(() => page.locator("h1 bdi[lang=nl]").count()).toBe(1);
  await page.context().close();
}, 40_000);

test("what can be touched is large enough for a thumb (U-04)", async () => {
  const page = await openPage(browser, service, { as: INWONER, at: "/mijn/wensen/werk?taal=nl", width: 390 });
  for (const at of [
    "/mijn/wensen/werk",
    "/mijn/wensen/controle",
    `/mijn/werk/${voorstelAmina}`,
    "/mijn/werk",
  ]) {
    await page.goto(`${at}?taal=nl`);
    await settled(page);
    const small = await page.evaluate(
      "[...document.querySelectorAll('main a, main button, main label.meedoen-keuzeblok')].filter((e) => e.getClientRects().length && !e.hidden).map((e) => [e.textContent, Math.round(e.getBoundingClientRect().height)]).filter(([, h]) => h < 44)",
    );
    expect([at, small]).toEqual([at, []]);
  }
  await page.context().close();
});
