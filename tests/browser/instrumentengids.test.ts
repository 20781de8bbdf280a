import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { makeInstrumenten } from "../../src/modules/demo/instrumenten.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { VANDAAG } from "../support/world.ts";

const rows = makeInstrumenten(isoDate(VANDAAG));

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  for (const row of rows)
    await service.owner
      .insertInto("instrumenten")
      .values(row as never)
      .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = "klantmanager-GM0307", width = 1280) =>
  openPage(browser, service, { as, at, width });
const idOf = (naam: string) => rows.find((row) => row.naam === naam)!.id!;

test("a klantmanager is at any instrument in three clicks, also at one of another region (A4, R-138)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/mijn-dag");
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Instrumenten", exact: true }).click();
  await settled(page);
  await expect
    .poll(() => page.locator("h1").innerText())
    .toContain(`${rows.length} instrumenten in de gids.`);
  await page.getByLabel("Naam of onderwerp").click();
  await page.keyboard.type("Match je");
  await page.keyboard.press("Enter");
  await settled(page);
  await page.getByRole("link", { name: "Match je Perspectief" }).click();
  await settled(page);
  await expect.poll(() => page.locator("main").innerText()).toContain("5 weken");
  await expect.poll(() => page.getByText("U kunt hier niemand naar verwijzen").count()).toBe(1);
  expect(clicked()).toBeLessThanOrEqual(3);
  expect(await page.getByRole("link", { name: "Wijzig" }).count()).toBe(0); // reading is all he may
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test("the guide is filtered by who it is for, and says so when there is nothing (R-173)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/instrumenten");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("combobox", { name: "Voor wie" }).selectOption("psychisch");
  await page.getByRole("combobox", { name: "Fase" }).selectOption("ontwikkelen");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await expect.poll(() => page.getByRole("link", { name: "Hoofdzaak Werk" }).count()).toBe(1);
  expect(await page.getByRole("link", { name: "AE-team" }).count()).toBe(0);
  await page.getByLabel("Naam of onderwerp").fill("bestaat niet");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect.poll(() => page.getByText("Geen instrumenten in deze selectie").count()).toBe(1);
  await expectAccessible(page, ["meedoen"]);
});

test("the coverage says in words what is missing where, for a group (R-428, R-430)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/instrumenten/dekking", "beleidsadviseur-GM0307");
  await page.getByRole("combobox", { name: "Voor wie" }).selectOption("jongeren");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await expect.poll(() => page.getByText("Beschut werk: ontbreekt in de hele regio.").count()).toBe(1);
  await expect.poll(() => page.locator("h1").innerText()).toContain("ontbreken in een of meer gemeenten");
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test("who steers says that an instrument is still right, and changes one without losing what he typed (R-03)", {
  timeout: 90_000,
}, async () => {
  const id = idOf("Inspiratietour");
  await service.owner
    .updateTable("instrumenten")
    .set({ gemeenten: ["GM0307"], naam: "Inspiratietour", prijs: null, prijsEenheid: null, prijsBron: null })
    .where("id", "=", id)
    .execute();
  const page = await open(`/instrumenten/${id}`, "beleidsadviseur-GM0307");
  await page.getByRole("button", { name: "Dit klopt nog" }).click();
  await settled(page);
  await page.getByText("Actueel").waitFor();
  await page.getByRole("link", { name: "Wijzig" }).click();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByLabel("Naam", { exact: true }).fill("");
  await page.getByLabel(/^Bedrag in euro's/).fill("250");
  await page.getByRole("button", { name: "Bewaar de wijziging" }).click();
  await expect.poll(() => page.getByRole("link", { name: "Vul in waarvoor deze prijs is." }).count()).toBe(1);
  await page.getByLabel("Naam", { exact: true }).fill("Inspiratietour techniek");
  await page.getByLabel(/^Waarvoor/).fill("per dag");
  await page.getByLabel(/^Waar staat deze prijs/).fill("Offerte");
  await service.owner
    .updateTable("instrumenten")
    .set((eb) => ({ duur: "één dag", versie: eb("versie", "+", 1) }))
    .where("id", "=", id)
    .execute();
  await page.getByRole("button", { name: "Bewaar de wijziging" }).click();
  await page.getByText("Een collega heeft dit instrument net gewijzigd").waitFor();
  await page.getByText("Duur: één dag").waitFor();
  await expect
    .poll(() => page.getByLabel("Naam", { exact: true }).inputValue())
    .toBe("Inspiratietour techniek");
  await page.getByLabel(/^Duur/).fill("één dag");
  await page.getByRole("button", { name: "Bewaar de wijziging" }).click();
  await page.waitForURL(`**/instrumenten/${id}`);
  await settled(page);
  await expect
    .poll(() => page.locator("main").innerText())
    .toContain("€ 250,00 per dag".replace(" ", "\u00a0"));
});
