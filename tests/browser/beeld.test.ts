import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { insertVragenlijsten, lijstId } from "../support/beeld.ts";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage, tabTo } from "../support/browser.ts";
import { insertAmina } from "../support/dossier.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, VANDAAG } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}/beeld`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  const ahead = Date.parse(`${VANDAAG}T09:10:00Z`) - Date.now();
  service = await startTestService({ now: () => new Date(Date.now() + ahead) });
  await insertAmina(service.owner);
  await insertVragenlijsten(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const choose = (page: Page, question: string, answer: string) =>
  page.getByRole("radiogroup", { name: question }).getByLabel(answer, { exact: true }).check();

test("a trede on the ladder stands in the file after four clicks and its grounds, and says so (K6)", async () => {
  const page = await open(HERE);
  await says(page, "Van Amina weten we niet hoe het begon.");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Vul in Participatieladder" }).click();
  await page.getByRole("button", { name: "Dien in" }).click();
  await page.getByRole("group", { name: "Kijk nog naar 3 antwoorden" }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Fout: /);
  await expectAccessible(page, ["meedoen"]);
  await choose(page, "Op welke trede staat iemand nu?", "3. Doet mee aan activiteiten in een groep");
  await page.getByLabel("Waaruit blijkt dit?").fill("Doet twee keer per week mee in de kas.");
  await choose(page, "Kan iemand binnen een jaar een trede hoger?", "Ja");
  await page.getByLabel("Wat helpt daarbij?").waitFor(); // asked only after a yes
  await page.getByRole("button", { name: "Dien in" }).click();
  await says(page, "‘Participatieladder’ is ingediend");
  await says(page, "De situatie van de inwoner is ook bijgewerkt.");
  expect(count()).toBeLessThanOrEqual(5); // one of them to see what is missing
  await page.context().close();
});

test("the poortwachter is kept as a draft, gone on with, and read back with its answers", async () => {
  const page = await open(HERE);
  await page.getByRole("link", { name: "Vul in Poortwachter" }).click();
  await choose(page, "Waar komt iemand voor?", "Betaald werk");
  await choose(page, "Wil iemand nu meedoen?", "Twijfelt nog");
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await says(page, "‘Poortwachter’ is bewaard als concept");
  await page.getByRole("link", { name: "Ga verder Poortwachter" }).click();
  await expect.poll(() => page.getByLabel("Twijfelt nog").isChecked()).toBe(true);
  await page.getByLabel("Wat geeft nu ruimte").fill("We spreken elkaar in januari.");
  await choose(page, "Kan iemand binnen vier weken beginnen?", "Ja");
  await choose(page, "Hoe groot is de afstand tot werk?", "Middel: eerst een traject of opbouwen");
  await page.getByLabel("Nederlandse taal").check();
  await page.getByLabel("Wat pakken we als eerste aan?").fill("Heeft een depressie.");
  await choose(page, "Is een tolk nodig?", "Nee");
  await page.getByRole("button", { name: "Dien in" }).click();
  await page.getByRole("group", { name: "Kijk nog naar" }).waitFor();
  await page.getByLabel("Wat pakken we als eerste aan?").fill("Een taalmaatje zoeken.");
  await page.getByRole("button", { name: "Dien in" }).click();
  await says(page, "‘Poortwachter’ is ingediend");
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(stored).not.toContain("taalmaatje");

  await page
    .locator("dl > div")
    .filter({ hasText: "Poortwachter" })
    .getByRole("link", { name: "Lees" })
    .click();
  await says(page, "Een taalmaatje zoeken.");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("triage and an indicatie are written down without the mouse, and stand there with who decided", async () => {
  const page = await open(HERE);
  await tabTo(page, "Besluit");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hoe begint Amina?" }).waitFor();
  await page.keyboard.press("Space"); // the first answer has the focus
  await tabTo(page, "Waarom?");
  await page.keyboard.type("Kan en wil beginnen.");
  await tabTo(page, "Leg besluit vast");
  await page.keyboard.press("Enter");
  await says(page, /gaat direct naar werk/);
  await expectAccessible(page, ["meedoen"]);

  await page.getByRole("button", { name: "Leg indicatie vast" }).click();
  await page.getByRole("combobox", { name: "Soort" }).selectOption("jobcoach");
  await page.getByLabel("Wie besloot dit?").fill("gemeente");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await says(page, /Bron: gemeente/);
  await page.context().close();
});

test.each([
  [HERE, ME],
  [`${HERE}/invullen/${lijstId("doelen_voorbij_werk")}`, ME],
  ["/caseload/ontbreekt", ME],
  ["/vragenlijsten", "beheerder-GM0307"],
  [`/vragenlijsten/${lijstId("werkfit")}`, "beheerder-GM0307"],
  [`/vragenlijsten/${lijstId("werkfit")}/wijzig`, "beheerder-GM0307"],
])("%s is accessible in each appearance and fits on every screen (U-01, U-13)", async (at, as) => {
  const page = await open(at, as);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a new version gets another question, and is published after a look at it", async () => {
  const page = await open(`/vragenlijsten/${lijstId("doelen_voorbij_werk")}`, "beheerder-GM0307");
  await page.getByRole("button", { name: "Maak een nieuwe versie" }).click();
  await says(page, "concept van versie 2");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Voeg een vraag toe" }).click();
  await page.getByLabel("Vraag", { exact: true }).fill("Ik doe vaker dingen met anderen");
  await page.getByRole("combobox", { name: "Soort antwoord" }).selectOption("schaal");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Klaar" }).click();
  await page.getByRole("button", { name: "Bewaar concept" }).click();
  await says(page, "De vragen zijn bewaard");
  await page.getByRole("button", { name: "Publiceer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publiceer" }).click();
  await says(page, "Versie 2 geldt nu");
  await says(page, "Ik doe vaker dingen met anderen");
  await page.context().close();
});
