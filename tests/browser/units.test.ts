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
import { unitGroen } from "../support/world.ts";
import { groepPlek, insertWerkafspraak } from "../toegang/prepared-bezetting.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertWerkafspraak(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const LEIDER = "unitleider-GM0307";
const CAPACITEIT = `/units/${unitGroen}/capaciteit`;
const open = (at: string, as = LEIDER) => openPage(browser, service, { as, at });

test("a leader adds a hall with what is there, and places in it from a day on (R-203, R-204)", {
  timeout: 60_000,
}, async () => {
  const page = await open(CAPACITEIT);
  await page.getByRole("link", { name: "Locatie toevoegen" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Bewaar de locatie" }).click();
  await expect.poll(() => page.getByText("Vul een naam in.").count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByLabel("Naam", { exact: true }).fill("Hal textiel");
  await page.getByRole("combobox", { name: "Soort" }).selectOption("hal");
  await page.getByLabel("Plaats", { exact: true }).fill("Leusden");
  await page
    .getByRole("radiogroup", { name: /prikkelarm/ })
    .getByLabel("Ja")
    .check();
  await page.getByLabel("hulp bij tillen").check();
  await page.getByLabel("Hoe weet u dit?").fill("Bezocht op 3 november");
  await page.getByRole("button", { name: "Bewaar de locatie" }).click();
  await page.getByRole("heading", { name: "Hal textiel" }).waitFor();
  await page.getByRole("link", { name: "Plaatsen toevoegen" }).click();
  await page.getByRole("combobox", { name: "Werksoort" }).selectOption("textiel");
  await page.getByRole("combobox", { name: "Werkvorm" }).selectOption("intern");
  await page.getByRole("combobox", { name: "Locatie" }).selectOption({ label: "Hal textiel" });
  await page.getByLabel("Plaatsen", { exact: true }).fill("30");
  await page.getByLabel("Begeleiders").fill("2");
  await page.getByLabel("Begeleiding in fte").fill("2");
  await page.getByText("Dat is meer dan waarmee de unit rekent").waitFor(); // 15 people to one, and the unit reckons with 12
  await page.getByLabel("Hoe weet u dit?").fill("Plan voor het voorjaar");
  await page.getByRole("button", { name: "Bewaar de plaatsen" }).click();
  await page.getByRole("rowheader", { name: "Textiel Intern" }).waitFor();
});

test("a new kind of work is explored by keyboard, and the page keeps the conclusion to the answers (R-197, U-04)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/units/${unitGroen}/verkenning`);
  await page.getByRole("combobox", { name: "Welke werksoort?" }).selectOption("dieren_planten");
  for (const question of await page.getByRole("radiogroup", { name: /^(Is|Zijn|Willen) / }).all()) {
    await question.getByLabel("Ja").focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("radiogroup", { name: "Is er ruimte?" }).getByLabel("Nee").check();
  await page.getByLabel("Past", { exact: true }).check();
  await page
    .getByLabel("Waarom, en wat is de volgende stap?")
    .fill("De kas heeft ruimte. Begin met acht mensen.");
  await page.getByRole("button", { name: "Bewaar de verkenning" }).focus();
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.getByText("Bij Past is het antwoord op elke vraag ja.").count())
    .toBeGreaterThan(0);
  await page.getByRole("radiogroup", { name: "Is er ruimte?" }).getByLabel("Ja").check();
  await page.getByRole("button", { name: "Bewaar de verkenning" }).click();
  await page.getByRole("link", { name: "Werk de verkenning van Dieren en planten bij" }).waitFor();
});

test("what the unit reckons with changes, and a place that is promised stays (R-203)", {
  timeout: 60_000,
}, async () => {
  const page = await open(CAPACITEIT);
  await page.getByRole("button", { name: "Wijzig waarmee de unit rekent" }).click();
  await page.getByLabel("Deel van de contracturen dat naar opdrachten gaat").fill("70");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("70% van de contracturen").waitFor();
});

test("an employer offers work in two clicks: he reads what was agreed and says yes (R-208, R-209)", {
  timeout: 60_000,
}, async () => {
  const staff = await open(`/plekken/${groepPlek}/werkafspraken`);
  await staff.getByRole("button", { name: /Leg een ja vast/ }).click();
  await staff.getByLabel("Het ontwikkelbedrijf").check();
  await staff.getByLabel("Naam van wie ja zei").fill("Noor Hallema");
  await staff.getByRole("button", { name: "Bewaar het ja" }).click();
  await staff.getByText("Het ja is vastgelegd.").waitFor();
  const page = await open("/werkafspraken", "werkgever-GM0307");
  await expectAccessible(page);
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: /^Ik ga akkoord met/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ik ga akkoord" }).click();
  await page.getByText("Beide kanten zeiden ja. De afspraak geldt.").waitFor();
  expect(clicked()).toBe(2);
});

test("a new agreement starts from the last one and follows it (R-208)", { timeout: 60_000 }, async () => {
  const page = await open(`/plekken/${groepPlek}/werkafspraken`);
  await page.getByRole("link", { name: "Maak een nieuwe afspraak" }).click();
  await expect.poll(() => page.getByLabel("Prijs", { exact: true }).inputValue()).toBe("17,80");
  await page.getByLabel("Prijs", { exact: true }).fill("18,50");
  await page.getByRole("button", { name: "Maak de afspraak" }).click();
  await page.getByText("€ 18,50 per uur").waitFor();
  await expectAccessible(page);
});

test.for([
  [CAPACITEIT, LEIDER],
  [`/units/${unitGroen}/locatie`, LEIDER],
  [`/units/${unitGroen}/plaatsen`, LEIDER],
  [`/units/${unitGroen}/verkenning`, LEIDER],
  [`/plekken/${groepPlek}/werkafspraak`, LEIDER],
  ["/werkafspraken", "manager-GM0307"],
] as const)(
  "%s is for everyone: axe in three themes, no sideways scroll down to 320 px",
  { timeout: 60_000 },
  async ([at, as]) => {
    const page = await open(at, as);
    await expectAccessible(page);
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 1024 });
      await expectNoSideScroll(page);
    }
  },
);

test("the day of a unit fits a tablet and a phone: who works where, and what is free (U2, R-205)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/units/${unitGroen}`);
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 1024 });
    await expectNoSideScroll(page);
    await expect.poll(() => page.locator("h1").innerText()).toContain("werken hier");
  }
  const closed = await open(`/units/${unitGroen}/plaatsen`, "klantmanager-GM0307");
  expect(await closed.locator("main").innerText()).not.toContain("Bewaar de plaatsen");
});
