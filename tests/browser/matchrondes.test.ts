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
import type { TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

type Rol = "klantmanager" | "manager" | "beleidsadviseur" | "fg" | "beheerder" | "raadslid";

const HERE = "/regionale-matching";
const WHY = "De maandelijkse ronde voor de hele regio.";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await matching(() => ({ owner: service.owner }) as TestApp).insertMatchWorld();
  await service.owner.deleteFrom("voorstellen").where("inwonerId", "=", amina).execute(); // nothing is proposed yet
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (rol: Rol) => openPage(browser, service, { as: `${rol}-GM0307`, at: HERE });
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const close = (page: Page) => page.context().close();

test("before the first ronde the page says so, and who reads only has nothing to press (U-01)", async () => {
  const page = await open("klantmanager");
  expect(await heading(page)).toBe("Er is nog geen ronde geweest.");
  await expect.poll(() => page.getByText("De manager start een ronde.").count()).toBe(1);
  expect(await page.getByRole("button", { name: "Nieuwe ronde" }).count()).toBe(0);
  await expectAccessible(page, ["meedoen"]);
  await close(page);
});

test("a ronde without a reason is not started; with one it is there in three clicks (A4)", async () => {
  const page = await open("manager");
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Nieuwe ronde" }).click();
  await page.getByRole("button", { name: "Start de ronde" }).click();
  await page.getByRole("link", { name: "Schrijf in één zin waarom. Minstens 10 letters." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Waarom deze ronde?").fill(WHY);
  await page.getByRole("button", { name: "Start de ronde" }).click();
  await page.getByText("De ronde is klaar").waitFor();
  expect(count()).toBe(3);
  await settled(page);
  expect(await heading(page)).toMatch(/^Voor een paar mensen is er een suggestie\./);
  await expect.poll(() => page.getByText("Er is geen eerdere ronde om mee te vergelijken.").count()).toBe(1);
  await expect.poll(() => page.getByText(/Er is niets voorgesteld/).count()).toBe(1);
  await close(page);
});

test("limits are each explained, checked, and come back in words; the next ronde says what is different", async () => {
  const page = await open("manager");
  await page.getByRole("button", { name: "Nieuwe ronde" }).click();
  await page.getByLabel("Waarom deze ronde?").fill("Eens kijken wat minder jobcoaches betekent.");
  await page.getByText("Grenzen van deze ronde").click();
  await page.getByLabel("Deel dat open blijft").fill("80");
  await page.getByRole("button", { name: "Start de ronde" }).click();
  await page.getByRole("link", { name: "Vul een heel getal in van 1 tot en met 50." }).waitFor();
  await expectNoSideScroll(page);
  await page.getByLabel("Deel dat open blijft").fill("10");
  await page.getByLabel("Budget per jaar").fill("12.500,50");
  await page.getByLabel("Eén uur per week kost per jaar").fill("");
  await page.getByRole("button", { name: "Start de ronde" }).click();
  await page.getByRole("link", { name: "Vul in wat één uur jobcoach per week in een jaar kost." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Eén uur per week kost per jaar").fill("3.450");
  await page.getByRole("button", { name: "Start de ronde" }).click();
  await page.getByText("De ronde is klaar").waitFor();
  await settled(page);
  await expect.poll(() => page.getByText(/houden dezelfde suggestie/).count()).toBe(1);
  await page.getByRole("tab", { name: "Schaarste" }).click();
  await page.getByRole("heading", { name: "Andere grenzen van deze ronde" }).waitFor();
  await expect.poll(() => page.getByText(/: hoogstens \d/).count()).toBeGreaterThan(0);
  await expect.poll(() => page.getByText(/^Van de € 12\.501 per jaar voor jobcoaches is € /).count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await close(page);
});

test("the map has the same numbers in a table, and each lever says what stood in the way (U-02)", async () => {
  const page = await open("beleidsadviseur");
  await page.getByText("Toon de cijfers in een tabel").click();
  const table = page.getByRole("table", { name: "Mensen en plaatsen per gemeente" });
  const drawn = await page.locator("figure svg").textContent();
  const names = await table.locator("tbody th").allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(drawn).toContain(name);
  await expect.poll(() => page.getByText(/keer stond alleen dit in de weg/).count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await close(page);
});

test("fairness is told in words, without small groups and to who answers for it only", async () => {
  const page = await open("beleidsadviseur");
  await page.getByRole("tab", { name: "Eerlijkheid" }).click();
  await page.getByText(/te klein om te tonen/).waitFor();
  await expect.poll(() => page.getByRole("heading", { name: "Niet gemeten" }).count()).toBe(1);
  await expectAccessible(page, ["meedoen"]);
  await close(page);

  const guide = await open("klantmanager");
  expect(await guide.getByRole("tab", { name: "Eerlijkheid" }).count()).toBe(0);
  await close(guide);
});

test("a plek is ruled out with a reason, and freed again, with the keyboard alone", async () => {
  const page = await open("klantmanager");
  await page
    .getByRole("button", { name: /^Sluit uit/ })
    .first()
    .waitFor();
  await tabTo(page, "Sluit uit", 120);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("Te kort");
  await tabTo(page, "Sluit uit");
  await page.keyboard.press("Enter");
  await page.getByText("Schrijf in één zin waarom. Minstens 10 letters.").waitFor();
  await page.getByRole("dialog").getByRole("textbox").fill("De bus rijdt daar niet vroeg genoeg.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Dit telt vanaf de volgende ronde.").waitFor();
  await page.getByText(/doet niet mee in de volgende rondes/).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: /^Geef weer vrij/ }).click();
  await page.getByText("Weer vrijgegeven").waitFor();
  await close(page);
});

test("a klantmanager sees reasons and no score, and proposes or refuses with as many clicks (A-06)", async () => {
  const page = await open("klantmanager");
  const cards = page.locator("main ol > li");
  await cards
    .first()
    .getByRole("button", { name: /^Stel voor aan/ })
    .waitFor();
  await expect.poll(() => cards.first().locator("ul li").count()).toBeGreaterThan(2);
  await cards.first().getByText("Waarom juist deze plek?").click();
  expect(await page.locator("main").innerText()).not.toMatch(/\d+ (punten|%)|score/i);
  await expectAccessible(page);
  await expectNoSideScroll(page);

  const count = await clicks(page.context());
  await cards
    .first()
    .getByRole("button", { name: /^Niet deze/ })
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Leg opzij" }).click();
  await page.getByText("U kunt deze plek later alsnog voorstellen.").waitFor();
  const refusing = count();
  await cards
    .first()
    .getByRole("button", { name: /^Stel toch voor/ })
    .click();
  await page.getByRole("dialog").getByRole("textbox").fill("Dit werk past bij wat u graag wilt doen.");
  await page.getByRole("dialog").getByRole("button", { name: "Stel voor" }).click();
  await page.getByText(/^Voorgesteld aan/).waitFor();
  expect([refusing, count() - refusing]).toEqual([2, 2]);
  await close(page);
});

test("the stop switch asks why, and then everyone reads who did it; the fg does not turn it on", async () => {
  const fg = await open("fg");
  await fg.getByRole("button", { name: "Zet matching uit" }).click();
  await expectAccessible(fg, ["meedoen"]);
  await fg.getByLabel("Waarom? Iedereen leest dit.").fill("De uitleg van een plek klopte niet");
  await fg.getByRole("dialog").getByRole("button", { name: "Zet matching uit" }).click();
  await fg.getByText("Aanzetten doet de manager.").waitFor();
  expect(await fg.getByRole("button", { name: "Zet matching weer aan" }).count()).toBe(0);
  await close(fg);

  const page = await open("klantmanager");
  await page.getByText("Reden: De uitleg van een plek klopte niet.").waitFor();
  await expectAccessible(page);
  await close(page);

  const manager = await open("manager");
  expect(await manager.getByRole("button", { name: "Nieuwe ronde" }).count()).toBe(0);
  await manager.getByRole("button", { name: "Zet matching weer aan" }).click();
  await manager.getByLabel("Waarom? Iedereen leest dit.").fill("De uitleg is verbeterd en gecontroleerd");
  await manager.getByRole("dialog").getByRole("button", { name: "Zet matching weer aan" }).click();
  await manager.getByRole("button", { name: "Nieuwe ronde" }).waitFor();
  await close(manager);
});

test("the beheerder finds the stop switch alone; a raadslid has no access", async () => {
  const beheerder = await open("beheerder");
  expect(await heading(beheerder)).toBe("Hier zet u matching voor de hele regio uit of aan.");
  expect(await beheerder.getByRole("tab").count()).toBe(0);
  await expectAccessible(beheerder, ["meedoen"]);
  await close(beheerder);
  const raadslid = await open("raadslid");
  expect(await raadslid.getByRole("tab").count()).toBe(0);
  expect(await raadslid.getByRole("button", { name: /ronde|matching/ }).count()).toBe(0);
  await close(raadslid);
});
