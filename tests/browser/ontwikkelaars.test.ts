import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage } from "../support/browser.ts";
import { newKey, program } from "../support/program.ts";
import { startTestService, type TestService } from "../support/service.ts";

const ME = "beheerder-GM0307";
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

const open = (at: string, as?: string): Promise<Page> =>
  openPage(browser, service, { at, ...(as && { as }) });

test("a beheerder registers a program in seven clicks, it comes in, and is stopped again", async () => {
  const page = await open("/koppelingen", ME);
  await page.getByText("Geen programma's gevonden.").waitFor();
  await expectAccessible(page, ["meedoen"]);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Registreer een programma" }).click();
  await page.getByLabel("Naam van het programma").fill("Zaaksysteem");
  await page.getByRole("button", { name: "Registreer" }).click();
  await page.getByRole("link", { name: "Kies een rol." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("combobox", { name: "Namens welke organisatie" }).selectOption({ label: "RWA" });
  await page.getByLabel("E-mailadres van het team").fill("team@leverancier.example");
  await page
    .getByRole("combobox", { name: "Rechten van welke rol" })
    .selectOption({ label: "Accountmanager" });
  await page
    .getByRole("group", { name: "Welke gegevens het leest" })
    .getByLabel("plek", { exact: true })
    .click();
  await page.getByLabel("Dag", { exact: true }).fill("1");
  await page.getByLabel("Maand", { exact: true }).fill("6");
  await page.getByLabel("Jaar", { exact: true }).fill("2027");
  const sleutel = newKey();
  await page.getByLabel("Openbare sleutel").fill(JSON.stringify(sleutel.openbaar));
  await page.getByRole("button", { name: "Registreer" }).click();
  await page.getByRole("heading", { name: "Zaaksysteem mag de API gebruiken." }).waitFor();
  expect(count()).toBeLessThanOrEqual(7);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);

  const clientId = new URL(page.url()).pathname.split("/")[2]!;
  const { token, call } = program(service.address, clientId, sleutel);
  const mine = await token();
  expect((await call(mine, "/plekken")).status).toBe(200);

  await page.getByRole("button", { name: "Stop meteen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Waarom?").fill("Contract afgelopen");
  await dialog.getByRole("button", { name: "Stop meteen" }).click();
  await page.getByRole("heading", { name: "De koppeling van Zaaksysteem is gestopt." }).waitFor();
  expect((await call(mine, "/plekken")).status).toBe(401);
  await page.context().close();
});

test("the page for developers is for everyone, is read with the keyboard, and fits on every screen (U-01, U-13)", async () => {
  const page = await open("/ontwikkelaars");
  await page.getByText(/^\d+ bewerkingen$/).waitFor();
  await page.getByText("Versie 1.1.0", { exact: false }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.getByRole("searchbox", { name: "Zoek een bewerking" }).fill("plekken plek.lezen");
  await page.keyboard.press("Enter");
  await page.getByText(/van de \d+ bewerkingen/).waitFor();
  await page.getByRole("button", { name: "GET /plekken", exact: true }).click();
  await page.getByText("Hoeveel rijen op een bladzijde, hoogstens 50").waitFor();
  await page.getByRole("link", { name: /Log in als een van de demoaccounts/ }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("who is signed in to a demo tries an address, and sees status, headers and answer", async () => {
  const page = await open("/ontwikkelaars", "accountmanager-GM0307");
  await page.getByRole("searchbox", { name: "Zoek een bewerking" }).fill("plekken.list");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "GET /plekken", exact: true }).click();
  await page.getByLabel(/^perPagina/).fill("1");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText(/^Status 200, in \d+ ms$/).waitFor();
  await expect
    .poll(() => page.getByRole("group", { name: "Headers van het antwoord" }).textContent())
    .toContain('rel="next"');
  await expect
    .poll(() => page.getByRole("group", { name: "Antwoord", exact: true }).textContent())
    .toContain('"totaal"');
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});
