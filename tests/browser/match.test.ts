import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  THEMES,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { matching } from "../support/matching.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}/plekken`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await matching(() => ({ owner: service.owner }) as TestApp).insertMatchWorld();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at = HERE) => openPage(browser, service, { as: ME, at });
const voorstellen = () =>
  service.owner
    .selectFrom("voorstellen")
    .select(["plekId", "status", "waarom"])
    .where("inwonerId", "=", amina)
    .execute();
const result = (page: Page) => page.locator("aside [role=status]").first();

test.each([
  ["", THEMES],
  ["?groep=niet", ["meedoen"]],
])("the explorer%s is accessible and fits on every screen (U-01, U-13)", async (asked, themes) => {
  const page = await open(`${HERE}${asked}`);
  await expectAccessible(page, themes);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("every card says why, not met first, and says who said so", async () => {
  const page = await open(`${HERE}?groep=na-aanpassing`);
  const card = page.locator("main ol > li").first();
  await expect.poll(() => card.locator("ul li").first().textContent()).toMatch(/^Past niet/);
  await card.getByText(/Toon alle \d+ redenen/).click();
  expect(await card.textContent()).toContain("werkgever");
  await page.context().close();
});

test("from the caseload to a proposal in at most four clicks (A4 K8)", async () => {
  const page = await open("/caseload");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Amina Haddou" }).click();
  await page.getByRole("navigation", { name: "Dossier" }).getByRole("link", { name: "Plekken" }).click();
  await page
    .getByRole("button", { name: /^Stel voor aan Amina/ })
    .first()
    .click();
  await expectAccessible(page);
  await page.keyboard.type("Dit is buiten en dicht bij huis.");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  await page.getByText(/^Voorgesteld:/).waitFor();
  expect(count()).toBeLessThanOrEqual(4);
  expect((await voorstellen()).map(({ waarom }) => waarom)).toContain("Dit is buiten en dicht bij huis.");
  await page.context().close();
});

test("a plek is set aside as easily, without a mouse", async () => {
  const page = await open();
  await tabTo(page, "Niet deze", 120);
  await page.keyboard.press("Enter");
  await page.keyboard.type("De bus rijdt daar niet.");
  await tabTo(page, "Leg opzij");
  await page.keyboard.press("Enter");
  await page
    .getByText(/^Opzij gelegd:/)
    .first()
    .waitFor();
  expect(await voorstellen()).toContainEqual(
    expect.objectContaining({ status: "afgewezen", waarom: "De bus rijdt daar niet." }),
  );
  await page.context().close();
});

test("what is too short or about health is refused, and stays in the field", async () => {
  const page = await open();
  await page
    .getByRole("button", { name: /^Stel voor aan Amina/ })
    .first()
    .click();
  await page.keyboard.type("Goed");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  await page.getByText(/Minstens 10 letters/).waitFor();
  await page.getByLabel(/Waarom past deze plek/).fill("Past goed bij haar depressie en haar wens.");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  await expect
    .poll(() =>
      page
        .locator("dialog")
        .getByText(/diagnose|gezondheid|kan/i)
        .count(),
    )
    .toBeGreaterThan(1);
  expect(await page.getByLabel(/Waarom past deze plek/).inputValue()).toContain("haar wens");
  expect((await voorstellen()).map(({ waarom }) => waarom).join(" ")).not.toContain("depressie");
  await page.context().close();
});

test("a try-out asks again, tells how many fit, and changes nothing in the dossier (A-06)", async () => {
  const page = await open();
  const before = await result(page).textContent();
  await page.getByLabel("Reistijd, hoogstens").fill("90");
  await page.getByLabel("Taaltraining op de werkvloer").check();
  await page.getByText("U probeert iets uit.", { exact: false }).waitFor();
  await expect.poll(() => result(page).textContent()).toMatch(/^[\d.]+ plek(ken)? past?(en)?.*proef/);
  expect(await result(page).textContent()).not.toBe(before);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Terug naar nu" }).click();
  await settled(page);
  await expect.poll(() => result(page).textContent()).toBe(before);
  const facts = await service.owner
    .selectFrom("mogelijkheden")
    .select("waarde")
    .where("inwonerId", "=", amina)
    .where("onderwerp", "=", "reistijd_max")
    .execute();
  expect(facts).toEqual([{ waarde: 30 }]);
  await page.context().close();
});
