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
import { insertAmina } from "../support/dossier.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, VANDAAG } from "../support/world.ts";

const ME = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertAmina(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("a step joins a goal, with the errors at their fields; the inwoner reads it (R-119, U-09)", {
  timeout: 90_000,
}, async () => {
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}/plan` });
  await page.getByRole("button", { name: "Voeg een doel toe" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Bewaar" }).click();
  await expect.poll(() => dialog.getByText("Schrijf op wat er nodig is.").count()).toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Wat is er nodig, of moet anders?").fill("Meer buiten zijn.");
  await dialog.getByLabel("Wat is er zo als het doel is bereikt?").fill("Werk in het groen");
  await dialog.getByRole("combobox", { name: "Waar gaat het doel over?" }).selectOption("werk");
  await dialog.getByRole("button", { name: "Bewaar" }).click();
  await settled(page);
  await expect.poll(() => page.getByRole("heading", { name: "Werk in het groen" }).count()).toBe(1);

  await page.getByRole("button", { name: "Stap toevoegen" }).first().click();
  await dialog.getByLabel("Wat gebeurt er?").fill("Meelopen in de kas");
  await dialog.getByRole("button", { name: "Bewaar" }).click();
  await settled(page);
  await expect.poll(() => page.locator("main").innerText()).toContain("Meelopen in de kas");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  const own = await openPage(browser, service, { as: "inwoner-GM0307", at: "/mijn/plan", width: 390 });
  await expect.poll(() => own.locator("main").innerText()).toContain("Meelopen in de kas");
  expect(await own.getByRole("button", { name: /Voeg|Wijzig|toevoegen/ }).count()).toBe(0);
  await expectAccessible(own, ["meedoen"]);
});

test("handing over takes six clicks at most, with a look at what the colleague will see (K9)", {
  timeout: 90_000,
}, async () => {
  await service.owner.updateTable("begeleidingen").set({ tot: VANDAAG }).where("rol", "=", "gids").execute();
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}` });
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await settled(page);
  await page.getByRole("link", { name: "Draag over" }).click();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("radio", { name: "Wegwijs maken" }).click();
  await expect.poll(() => page.getByRole("complementary").innerText()).toContain("het burgerservicenummer");
  const colleague = page.getByLabel("Aan wie?");
  await colleague.selectOption({ index: 1 });
  await page.getByLabel(/Wat moet uw collega weten/).fill("Belt graag eerst.");
  await page.getByRole("button", { name: "Bied aan" }).click();
  await settled(page);
  await expect.poll(() => page.getByText(/Aangeboden aan/).count()).toBeGreaterThan(0);
  expect(clicked()).toBeLessThanOrEqual(4); // with the two fields that a person clicks into: six

  const theirs = await openPage(browser, service, { as: "gids-GM0307", at: "/overdrachten", width: 390 });
  await expect.poll(() => theirs.locator("main").innerText()).toContain("Belt graag eerst.");
  await expectAccessible(theirs);
  await expectNoSideScroll(theirs);
  await theirs.getByRole("button", { name: "Neem aan: Amina" }).click();
  await settled(theirs);
  await expect.poll(() => theirs.getByText("U begeleidt Amina nu.").count()).toBe(1);
});
