import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

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

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();

test("a council member reads what comes first, how much of that lies in the weights, and what may not win (R-394, R-405)", async () => {
  const page = await openPage(browser, service, { as: "thea", at: "/toekomstplan/afwegen" });
  expect(await heading(page)).toBe("Er is 1 afweging.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Vijf uitvoeringsmodellen" }).click();
  await page.waitForURL("**/toekomstplan/afwegen/*");
  await settled(page);
  expect(await heading(page)).toMatch(/^Integraal bedrijf staat bovenaan/);
  await page.getByText(/^Klassiek bedrijf en Bedrijf voor beschut werk mogen niet de beste heten/).waitFor();
  const ranks = page.locator("figure").first();
  await ranks.getByText("Toon de cijfers in een tabel").click();
  const row = await ranks.getByRole("row", { name: /^Integraal bedrijf/ }).innerText();
  expect(row).toMatch(/%/);
  await expect.poll(() => page.getByText("Het meest verschillen zij over").count()).toBe(1);
  expect(await page.getByRole("button", { name: "Begin een sessie" }).count()).toBe(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the adviser opens a session, a phone answers without an account, and the screen shows it by itself (R-414)", async () => {
  const screen = await openPage(browser, service, { as: "bas", at: "/toekomstplan/afwegen" });
  await screen.getByRole("link", { name: "Vijf uitvoeringsmodellen" }).click();
  await screen.getByRole("button", { name: "Begin een sessie" }).click();
  await screen.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
  await expect.poll(() => screen.getByText("Noem 1 tot 29 fracties of groepen.").count()).toBe(2);
  await expectAccessible(screen, ["meedoen"]);
  await screen.getByLabel("Fracties of groepen").fill("Lijst 1\nLijst 2");
  await screen.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
  await screen.waitForURL("**/sessie?sessie=*");
  await settled(screen);
  expect(await heading(screen)).toBe("0 van 30 telefoons antwoordden.");
  await screen.getByText("Live", { exact: true }).waitFor();
  await expectAccessible(screen);
  const label = await screen
    .getByRole("img", { name: /^QR-code naar de pagina met code/ })
    .getAttribute("aria-label");
  const code = /\w{8}$/.exec(label ?? "")?.[0] ?? "";

  const phone = await openPage(browser, service, { at: `/meewegen/${code}`, width: 390 });
  await phone.getByRole("slider", { name: "Inwoners staan centraal" }).fill("10");
  await phone.getByRole("slider", { name: "Financieel gezond" }).fill("1");
  await expectAccessible(phone);
  await expectNoSideScroll(phone);
  await phone.getByRole("button", { name: "Stuur in" }).click();
  await phone.getByRole("link", { name: "Kies een fractie of groep." }).waitFor();
  await expectAccessible(phone, ["meedoen"]);
  await phone
    .getByRole("combobox", { name: "Voor welke fractie of groep antwoordt u?" })
    .selectOption("Lijst 2");
  await phone.getByRole("button", { name: "Stuur in" }).click();
  await phone.waitForURL("**/meewegen/klaar?*");
  expect(await heading(phone)).toBe("Uw antwoord telt mee.");
  await expectAccessible(phone, ["meedoen"]);
  await phone.context().close();

  await screen
    .getByText(/^Met de gewichten van iedereen komt .+ bovenaan\.$/)
    .first()
    .waitFor();
  expect(await heading(screen)).toBe("1 van 30 telefoons antwoordde.");
  await expectAccessible(screen, ["meedoen"]);
  await expectNoSideScroll(screen);
  await screen.getByRole("button", { name: "Sluit de sessie" }).click();
  await screen.getByRole("heading", { level: 1, name: "1 telefoon woog mee." }).waitFor();
  await screen.context().close();
});

test("with the keyboard a new weighing gets its criteria from a document, and a score its source (R-394…R-398)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/afwegen", width: 390 });
  await page.getByRole("button", { name: "Nieuwe afweging" }).click();
  await page.getByLabel("Naam").fill("Wat past bij Hilversum");
  await page.getByLabel("Vraag aan wie weegt").fill("Wat telt voor u?");
  await page
    .getByRole("combobox", { name: "Criteria" })
    .selectOption({ label: "Wat past bij onze gemeente: vier vragen van Hilversum" });
  await page.getByLabel("Keuzes, elk op een eigen regel").fill("Zelf doen\nSamen met Tomin");
  await page
    .getByRole("combobox", { name: "Zet er een bewaard scenario bij" })
    .selectOption({ label: "Breed ontwikkelbedrijf" });
  await expect
    .poll(() => page.getByLabel("Keuzes, elk op een eigen regel").inputValue())
    .toBe("Zelf doen\nSamen met Tomin\nBreed ontwikkelbedrijf");
  await page.getByRole("button", { name: "Maak", exact: true }).click();
  await page.waitForURL("**/toekomstplan/afwegen/*");
  await page.getByRole("button", { name: "Wijzig een score" }).click();
  await page.getByRole("combobox", { name: "Keuze", exact: true }).selectOption("Samen met Tomin");
  await page.getByRole("combobox", { name: "Criterium", exact: true }).selectOption("Schaal");
  await page.getByLabel("Score", { exact: true }).fill("8");
  await page.getByLabel("Bron", { exact: true }).fill("Notitie van de gemeente");
  await page.getByRole("dialog").getByRole("button", { name: "Wijzig", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /^Samen met Tomin staat bovenaan/ }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});
