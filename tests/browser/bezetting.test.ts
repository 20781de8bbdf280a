import { sql } from "kysely";
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
import { idOf, plaatsingYonas, REGIO, unitGroen } from "../support/world.ts";
import { groepPlek, prepareUnit } from "../toegang/prepared-bezetting.ts";

/** Keystroke-Level Model, in seconds: a click is to think, point and press; a key is a key. */
const KLM = { denken: 1.35, wijzen: 1.1, toets: 0.28 } as const;
const MAX_SECONDEN = 15;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await prepareUnit(service.owner);
  await sql`
    insert into plekken (regio_id, id, soort, titel, unit_id, werkvormen, werksoort, gemeente, plaats, capaciteit)
    values (${REGIO}, ${idOf("kleineplek")}, 'werkplek', 'Kas, tafel 1', ${unitGroen}, '{intern}', 'groen', 'GM0307',
      'Amersfoort', 1)`.execute(service.owner);
  await sql`update plaatsingen set plek_id = ${groepPlek} where id = ${plaatsingYonas}`.execute(
    service.owner,
  );
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = "unitleider-GM0307") => openPage(browser, service, { as, at });

test("a free place is found within 15 seconds, and offered in one click more (U1, U-03)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/units", "klantmanager-GM0307");
  const clicked = await clicks(page.context());
  await page.getByRole("combobox", { name: "Werksoort" }).selectOption("groen");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await settled(page);
  await expect.poll(() => page.locator("h1").innerText()).toContain("4 vrije plaatsen van 5.");
  // to choose from a list: open it and press the letter, then the button; and to read where it is
  const seconden = (clicked() + 1) * (KLM.denken + KLM.wijzen + KLM.toets) + KLM.denken;
  expect(seconden).toBeLessThanOrEqual(MAX_SECONDEN);
  await page.getByRole("link", { name: "Plaats aanbieden: Groen bij Groen" }).first().click();
  await settled(page);
  expect(new URL(page.url()).pathname).toMatch(/^\/plekken\//);
});

test("the leader moves someone for a day by keyboard, and puts him back (R-205, U-04)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/units/${unitGroen}`);
  await page.getByRole("button", { name: "Verplaats Yonas Berhanu voor deze dag" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("Kas, tafel 1").waitFor();
  await page.getByRole("button", { name: "Verplaats voor deze dag" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("dialog").getByText("Kies een plek.").count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole("radio", { name: /Kas, tafel 1/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Verplaats voor deze dag" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Yonas Berhanu werkt die dag op een andere plek.").waitFor();
  await page.goto(`${service.address}/units/${unitGroen}?ploeg=${idOf("kleineplek")}`);
  await page.getByRole("button", { name: "Zet Yonas Berhanu terug op de eigen plek" }).click();
  await page.getByText("Yonas Berhanu werkt die dag weer op de eigen plek.").waitFor();
});

test("an order becomes a group that a person settles (R-186, R-211)", { timeout: 60_000 }, async () => {
  const page = await open(`/units/${unitGroen}/opdrachten`);
  await expect.poll(() => page.locator("main").innerText()).toContain("Leren: werken met gereedschap");
  await page.getByRole("link", { name: "Perken onderhouden" }).click();
  await page.getByRole("button", { name: "Begin een groep" }).click();
  await page.getByRole("combobox", { name: "Plek bij de klant" }).selectOption(groepPlek);
  await page.getByLabel("Plaatsen in de groep").fill("2");
  await page.getByLabel("Mensen die dit werk al doen").fill("0");
  await page.getByRole("button", { name: "Begin de groep" }).click();
  await page.getByRole("button", { name: "Neem het voorstel over" }).click();
  await expect.poll(() => page.getByRole("checkbox", { name: "Yonas Berhanu" }).isChecked()).toBe(true);
  await page.getByRole("button", { name: "Bewaar de keuze" }).click();
  await page.getByRole("button", { name: "Stel de groep vast" }).click();
  await page.getByText(/Vastgesteld door unitleider/).waitFor();
  await expectAccessible(page);
});

test.for([
  ["/units", "klantmanager-GM0307"],
  [`/units/${unitGroen}`, "unitleider-GM0307"],
  [`/units/${unitGroen}/capaciteit`, "unitleider-GM0307"],
  [`/units/${unitGroen}/opdrachten`, "manager-GM0307"],
  [`/units/${unitGroen}/opdracht`, "unitleider-GM0307"],
  ["/opdrachten", "accountmanager-GM0307"],
  ["/werksoorten", "beleidsadviseur-GM0307"],
] as const)(
  "%s is for everyone: axe in three themes, no sideways scroll down to 320 px",
  { timeout: 60_000 },
  async ([at, as]) => {
    const page = await open(at, as);
    await expectAccessible(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSideScroll(page);
    }
  },
);

test("who may not see orders or names sees no door to them (S-01)", { timeout: 60_000 }, async () => {
  const page = await open(`/units/${unitGroen}`, "klantmanager-GM0307");
  expect(await page.getByRole("link", { name: "Opdrachten", exact: true }).count()).toBe(0);
  expect(await page.getByText("Yonas Berhanu").count()).toBe(0);
  const closed = await open("/opdrachten", "klantmanager-GM0307");
  expect(await closed.locator("main").innerText()).not.toContain("Perken");
});
