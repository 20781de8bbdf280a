import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  await insertVacature();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** Keystroke-Level Model: a key 0.28 s, pointing 1.1 s, moving the hand 0.4 s, thinking 1.35 s at each field. */
const seconds = ({ keys, fields, presses }: { keys: number; fields: number; presses: number }) =>
  keys * 0.28 + presses * (1.1 + 0.28) + fields * (1.35 + 0.4);

test.for([
  ["tr", "Elif", "06 12 34 56 78"],
  ["nl-makkelijk", "Sara", "06 87 65 43 21"],
] as const)(
  "someone without a benefit reaches a counsellor in %s, on a phone (R-098, R-099, R-101)",
  async ([taal, naam, telefoon]) => {
    const page = await openPage(browser, service, { at: `/?taal=${taal}`, width: 390 });
    const count = await clicks(page.context());
    await page.locator('a[href^="/krijgen"]').first().click();
    for (const answer of ["hier", "volwassen", "partner", "nu", "taal", "nee"]) {
      const choice = page.locator(`input[value="${answer}"]`);
      if ((await choice.count()) > 0) await choice.first().check();
      await page.locator("main form button[type=submit]").click();
      await settled(page);
    }
    expect(new URL(page.url()).pathname).toBe("/krijgen");
    await page.locator('main a[href^="/bel-mij"]').first().click();
    await page.locator("#naam").fill(naam);
    await page.locator("#telefoon").fill(telefoon);
    await page.locator("#gemeente").selectOption("GM0307");
    await page.locator("main form button[type=submit]").click();
    await page.waitForURL("**/bel-mij/klaar**");
    expect(count()).toBeLessThanOrEqual(16);
    await expectAccessible(page, ["meedoen"]);
    await page.context().close();

    const staff = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/terugbellen" });
    await staff.getByRole("row", { name: new RegExp(naam) }).waitFor();
    await staff.context().close();
  },
);

test("a small employer with half an idea gets a named contact on a phone, in three minutes (R-058, R-038)", async () => {
  const page = await openPage(browser, service, { at: "/?taal=nl", width: 390 });
  const count = await clicks(page.context());
  await page.getByRole("link", { name: /Ik ben werkgever/ }).click();
  await page.getByRole("link", { name: /Een plek melden/ }).click();
  expect(await page.locator("[aria-required=true]").count()).toBeLessThanOrEqual(8);

  await page.getByRole("button", { name: "Meld deze plek" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Vul de naam van uw bedrijf in." }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });

  await page.getByRole("radio", { name: "Ik weet nog niet precies wat" }).check();
  const typed = {
    wat: "Er blijft elke dag opruimwerk liggen in de winkel.",
    bedrijf: "Bakkerij Vonk",
    contactpersoon: "Mo Vonk",
    telefoon: "033 123 45 67",
    email: "mo@vonk.example",
  };
  for (const [field, value] of Object.entries(typed)) await page.locator(`#${field}`).fill(value);
  await page.locator("#gemeente").selectOption("GM0307");
  await page.getByRole("button", { name: "Meld deze plek" }).click();
  await page.waitForURL("**/plek-melden/klaar**");
  const main = page.getByRole("main");
  await expect
    .poll(() => main.innerText())
    .toMatch(/accountmanager \S+\. Na uw klik krijgt u binnen één werkdag antwoord/);
  await expect.poll(() => main.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  const keys = Object.values(typed).join("").length;
  expect(seconds({ keys, fields: 7, presses: count() })).toBeLessThanOrEqual(180);

  await page.getByRole("link", { name: "Open de link uit de mail" }).click();
  await page.getByRole("button", { name: "Ja, dit is van mij" }).click();
  await page.getByRole("heading", { level: 1, name: /neemt contact met u op, uiterlijk/ }).waitFor();
  expect(count()).toBeLessThanOrEqual(8);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("his contact takes it up and makes a plek of it", async () => {
  const page = await openPage(browser, service, { as: "accountmanager-GM0307", at: "/plekmeldingen" });
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Bakkerij Vonk" }).click();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("radio", { name: /Een nieuwe werkgever: Bakkerij Vonk/ }).check();
  await page.getByRole("button", { name: "Pak op" }).click();
  await page.getByText("Vul de sector in, zoals groen of techniek.").first().waitFor();
  await page.getByLabel("Sector").fill("detailhandel");
  await page.getByRole("button", { name: "Pak op" }).click();
  await page.getByRole("button", { name: "Maak een plek" }).click();
  await page.waitForURL("**/werkgevers/*/plek");
  await expect.poll(() => page.getByLabel("Titel").inputValue()).toContain("opruimwerk");
  await page.goBack();
  await page.getByRole("radio", { name: "Een functieschets" }).check();
  await page.getByLabel("Wat liet u de werkgever weten?").fill("Wij komen donderdag langs.");
  await page.getByRole("button", { name: "Handel af" }).click();
  await page.getByText("Wij komen donderdag langs.").waitFor();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test.for([
  "/cijfers?taal=nl",
  "/cijfers?taal=ar",
  "/voor-de-raad?taal=nl",
  "/voor-de-raad?taal=ar",
  "/vacatures?taal=ar",
  `/vacatures/${idOf("openvacatu")}?taal=nl`,
  "/werkgever?taal=nl",
  "/werkgever/vraag?taal=ti",
  "/talen?taal=uk",
  "/hoe-kiezen-wij?taal=ar",
] as const)("%s fits, is accessible and names a number to call (U-01, U-02, U-09)", async (at) => {
  const page = await openPage(browser, service, { at });
  await expect.poll(() => page.getByRole("main").locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await expectAccessible(page, at.startsWith("/cijfers?taal=nl") ? undefined : ["meedoen"]);
  await expectNoSideScroll(page);
  await smallTargets(page);
  await page.context().close();
});

test("a raadslid reads the figures of a gemeente after two choices (R-414)", async () => {
  const page = await openPage(browser, service, { at: "/cijfers?taal=nl" });
  const count = await clicks(page.context());
  await page.getByRole("combobox", { name: "Gemeente", exact: true }).selectOption("GM0307");
  await page.getByRole("button", { name: "Toon de cijfers" }).click();
  await page.waitForURL("**gemeente=GM0307**");
  expect(count()).toBe(1);
  await expect
    .poll(() => page.getByRole("heading", { level: 2 }).allInnerTexts())
    .toEqual(expect.arrayContaining(["Hoeveel mensen vonden werk?", "Wat kost het?"]));
  await page.context().close();
});

/** What a thumb presses is 44 px high (U-02). */
async function smallTargets(page: Page): Promise<void> {
  const low = await page
    .locator("main button:visible, main select:visible, main .meedoen-tegel")
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
    );
  expect(low).toEqual([]);
}

async function insertVacature(): Promise<void> {
  const plekId = idOf("openvacatu");
  const plek = { regioId: REGIO, id: plekId, werkgeverId: groeneWal, soort: "vacature", titel: "Hovenier" };
  await service.owner
    .insertInto("plekken")
    .values({
      ...plek,
      werkvormen: ["regulier"],
      werksoort: "groen",
      gemeente: "GM0307",
      plaats: "Amersfoort",
      capaciteit: 1,
    })
    .execute();
  await service.owner
    .insertInto("openbareVacatures")
    .values({
      regioId: REGIO,
      plekId,
      werkgeverId: groeneWal,
      vanaf: isoDate(VANDAAG),
      tot: isoDate(VANDAAG),
      tekst: "U werkt in de tuin.",
      urenVan: 16,
      urenTot: 32,
      akkoordVan: "Ilse",
      akkoordOp: isoDate(VANDAAG),
      geplaatst: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
}
