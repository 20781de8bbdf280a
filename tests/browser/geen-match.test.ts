import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { anInstrument } from "../support/inzet.ts";
import { placing } from "../support/placing.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, kas } from "../support/world.ts";

let service: TestService;
let browser: Browser;
const { withYes } = placing(() => ({ owner: service.owner }) as TestApp);
beforeAll(async () => {
  service = await startTestService();
  await anInstrument(service.owner, "Heftruckcursus");
  await service.owner
    .updateTable("instrumenten")
    .set({ soort: "training", fasen: ["ontwikkelen"], doelgroepen: ["iedereen"], gemeenten: [AMERSFOORT] })
    .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, rol = "klantmanager", width = 1280) =>
  openPage(browser, service, { as: `${rol}-GM0307`, at, width });

test("a klantmanager writes down why it was a no, and is at what can change in six clicks (R-226, R-227, A4)", {
  timeout: 60_000,
}, async () => {
  await withYes({ status: "voorgesteld" });
  const page = await open("/voorstellen?status=voorgesteld");
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: "Leg antwoord vast: Proef Persoon" }).first().click();
  await page.getByLabel("Nee", { exact: true }).check();
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await expect.poll(() => page.getByText("Kies een reden. Weet u het niet").count()).toBeGreaterThan(0);
  await page.getByRole("combobox", { name: "Wat was de belangrijkste reden?" }).selectOption("anders");
  await page.getByLabel("In een paar woorden").fill("Heeft een burn-out.");
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await page.locator('#woorden[aria-invalid="true"]').waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page
    .getByRole("combobox", { name: "Wat was de belangrijkste reden?" })
    .selectOption("kennis of ervaring");
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await page.getByText("Het antwoord van Proef Persoon is vastgelegd").waitFor();
  await page.getByRole("link", { name: "Wat kan er veranderen?", exact: true }).click();
  await settled(page);
  await expect
    .poll(() => page.locator("h1").innerText())
    .toBe(
      "Medewerker groen werd geen match. Proef zei nee. De reden: kennis of ervaring is niet meer actueel.",
    );
  await expect
    .poll(() => page.locator("main h3").allInnerTexts())
    .toEqual(["Bij de inwoner", "Bij het werk", "Op de weg ertussen"]);
  await expect.poll(() => page.getByRole("link", { name: "Heftruckcursus" }).count()).toBe(1);
  expect(clicked()).toBeLessThanOrEqual(6);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("an accountmanager closes a plek with nobody on it, says why, and sees the same three levers (R-226, R-227)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/plekken/${kas}`, "accountmanager");
  await page.getByRole("button", { name: "Sluit de plek" }).click();
  await page.getByLabel("De werkgever trok de plek in").check();
  await page.getByRole("combobox", { name: "Waarom kwam er niemand op deze plek?" }).selectOption("uren");
  await expectAccessible(page, ["meedoen"]);
  await page.locator("dialog").getByRole("button", { name: "Sluit de plek" }).click();
  await page.getByText("Waarom er niemand op kwam: de uren of werktijden.").waitFor();
  await settled(page);
  await expect
    .poll(() => page.locator("main h3").allInnerTexts())
    .toEqual(["Bij mensen", "Bij het werk", "Op de weg ertussen"]);
  await expect.poll(() => page.getByRole("link", { name: "Maak een functie uit de taken" }).count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who steers sees how often each reason was given, and no group of fewer than ten (R-224, R-226)", {
  timeout: 60_000,
}, async () => {
  for (let nummer = 0; nummer < 12; nummer++) {
    const { voorstelId } = await withYes();
    await service.owner
      .updateTable("voorstellen")
      .set({
        status: "ingetrokken",
        geenMatchDoor: "werkgever",
        geenMatchReden: nummer < 11 ? "reis" : "loon",
        geenMatchOp: isoDate("2026-08-03"),
      })
      .where("id", "=", voorstelId)
      .execute();
  }
  const page = await open("/sturing", "beleidsadviseur");
  await page.getByRole("link", { name: "Waarom voorstellen geen match werden" }).click();
  await settled(page);
  await expect
    .poll(() => page.locator("h1").innerText())
    .toBe("Het vaakst genoemd: de reis, bij ongeveer 10 inwoners.");
  const loon = page.getByRole("row").filter({ hasText: "Het loon" });
  await expect.poll(() => loon.innerText()).toContain("niet te tonen");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("combobox", { name: "Kwartaal" }).selectOption("2");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await expect.poll(() => page.locator("h1").innerText()).toBe("Over deze periode is nog niets te tonen.");
  await page.context().close();
});
