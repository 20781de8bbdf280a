import type { Browser, Page } from "playwright-core";
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

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const open = (at: string, as = "ilse") => openPage(browser, service, { as, at });

test("the employer begins at his company, with one name, a number and a promise in view (W1, U-09)", async () => {
  const page = await open("/");
  await page.waitForURL("**/mijn-bedrijf");
  await settled(page);
  const contact = page.getByRole("heading", { level: 3, name: "Ingrid Slotemaker" });
  expect((await contact.boundingBox())!.y).toBeLessThan(500); // seen at once: contact found in five seconds
  await page.getByRole("link", { name: "033 000 00 21" }).waitFor();
  await page.getByText("binnen 1 werkdag").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a question is asked in two clicks, and says when the answer is there (W1, U-03)", async () => {
  const page = await open("/mijn-bedrijf");
  const count = await clicks(page.context());
  await button(page, "Stel een vraag").click();
  await expectAccessible(page, ["meedoen"]);
  await page.keyboard.press("Tab");
  await page.getByLabel("Uw vraag").fill("Kunt u donderdag langskomen?");
  await button(page, "Verstuur").click();
  await page.getByText("Uw vraag is verstuurd").waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();

  const ingrid = await open("/van-werkgevers", "ingrid");
  await ingrid.getByText("Kunt u donderdag langskomen?").waitFor();
  await expectAccessible(ingrid);
  await expectNoSideScroll(ingrid);
  await ingrid.context().close();
});

test("a candidate without a yes is a number; meeting him is one click, not now is two (W3, S-11, U-03)", async () => {
  const page = await open("/mijn-kandidaten");
  await page
    .getByRole("heading", { name: /^Kandidaat K\d+$/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const count = await clicks(page.context());
  await button(page, /^Kennismaken met Kandidaat K/).click();
  await page.getByText(/Wij weten dat u met Kandidaat K\d+ wilt kennismaken/).waitFor();
  expect(count()).toBeLessThanOrEqual(2);
  await button(page, /^Niet nu: Kandidaat K/).click();
  await button(page, "Verstuur").click();
  await page.getByText(/nu niet met Kandidaat K/).waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();
});

test("where an arrangement stands is one click away, and one form asks for all of them (W4, U-03)", async () => {
  const page = await open("/mijn-bedrijf");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Regelingen", exact: true }).first().click();
  await page.getByText("U bent aan zet").first().waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page
    .getByRole("link", { name: /^Vraag alles in één keer aan voor/ })
    .first()
    .click();
  await page.getByLabel("Bruto uurloon").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await button(page, "Vraag alles aan").click();
  await page.getByRole("link", { name: "Vul het rekeningnummer in" }).waitFor();
  await page.getByLabel("Bruto uurloon").fill("15,20");
  await page.getByLabel("Rekeningnummer (IBAN)").fill("NL91 ABNA 0417 1643 00");
  await page.getByLabel("Telefoonnummer").fill("033 000 00 12");
  await button(page, "Vraag alles aan").click();
  await page.waitForURL("**/mijn-regelingen");
  await page.getByText("De gemeente is aan zet").first().waitFor();
  await page.context().close();
});

test("that it does not go well is told in two clicks, with the number on top (W5, U-03, U-09)", async () => {
  const page = await open("/mijn-medewerkers");
  await page.getByRole("link", { name: "033 000 00 00" }).first().waitFor();
  const count = await clicks(page.context());
  await button(page, /^Het gaat niet goed: Yonas/).click();
  await page.getByLabel("Wat is er aan de hand?").fill("De werktijden lopen niet goed.");
  await button(page, "Verstuur").click();
  await page.getByText("Wij hebben het gekregen").waitFor();
  expect(count()).toBeLessThanOrEqual(2);
  await page.context().close();
});

test("a colleague is invited, confirmed by another, and put out in two clicks (W6, S-25, U-03)", async () => {
  const ingrid = await open("/van-werkgevers", "ingrid");
  await button(ingrid, "Bevestig de toegang van Tessa Nieuwlander").click();
  await ingrid.getByText("Niemand wacht op toegang.").waitFor();
  await ingrid.context().close();

  const page = await open("/mijn-bedrijf/gebruikers");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const count = await clicks(page.context());
  await button(page, "Beëindig de toegang van Tessa Nieuwlander").click();
  await page.getByRole("dialog").getByRole("button", { name: "Beëindig de toegang" }).click();
  await page.getByText("Tessa Nieuwlander kan niet meer inloggen").waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();
});
