import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, groeneWal } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const EVERYWHERE = "accountmanager-GM0307";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await service.owner
    .updateTable("gebruikers")
    .set({ gemeenten: ["GM0307", "GM0327"] })
    .where("aanmeldnaam", "=", EVERYWHERE)
    .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const searchBox = (page: Page) => page.getByRole("combobox", { name: "Zoek een inwoner" });

test("a name typed in the header suggests inwoners, and the keyboard opens one (S-19)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn-dag" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await tabTo(page, "Zoek een inwoner");
  await page.getByText("Typ een deel van de naam van iemand voor wie u werkt.").waitFor();
  await page.keyboard.type("hadd");
  await page.getByRole("option", { name: /^Amina Haddou/ }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/inwoners/${amina}`);
  expect(asked.filter((url) => /hadd/i.test(url))).toEqual([]);
  await page.context().close();
});

test("a search from the header stands in the log as a search (S-06)", async () => {
  const lines = () =>
    service.owner
      .selectFrom("auditregels")
      .select("handeling")
      .where("handeling", "=", "caseload.zoek")
      .execute();
  const before = (await lines()).length;
  const page = await openPage(browser, service, { as: ME, at: "/mijn-dag" });
  await searchBox(page).pressSequentially("amin", { delay: 20 });
  await page.getByRole("option", { name: /^Amina Haddou/ }).waitFor();
  expect((await lines()).length).toBe(before + 1);
  await page.context().close();
});

test("Enter on what was typed opens the list, with the name in no address", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn-dag" });
  await searchBox(page).fill("hadd");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /gevonden met ‘hadd’/ }).waitFor();
  expect(page.url()).toMatch(/\/caseload$/);
  await page.context().close();
});

test("who works with werkgevers finds those, and nobody by name", async () => {
  const page = await openPage(browser, service, { as: EVERYWHERE, at: "/werkgevers" });
  await page.getByRole("combobox", { name: "Zoek een werkgever" }).fill("groene");
  await page.getByRole("option", { name: /^De Groene Wal/ }).click();
  await page.waitForURL(`**/werkgevers/${groeneWal}`);
  await page.context().close();
});

test("on a phone every page of the role is within two taps, and so is signing out (U-02)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn-dag", width: 390 });
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Meer" }).click();
  await expectAccessible(page);
  await page.getByRole("navigation", { name: "Snelmenu" }).getByRole("link", { name: "Sturing" }).click();
  await page.waitForURL("**/sturing");
  expect(count()).toBe(2);
  await page.getByRole("button", { name: "Meer" }).click();
  await expect
    .poll(() => page.getByRole("link", { name: "Sturing" }).getAttribute("aria-current"))
    .toBe("page");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("button", { name: "Uitloggen" }).count()).toBe(0);
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await page.waitForURL("**/inloggen");
  await page.context().close();
});

test("who works for more gemeenten chooses in the frame whose lists are shown", async () => {
  const page = await openPage(browser, service, { as: EVERYWHERE, at: "/werkgevers" });
  const heading = page.getByRole("heading", { level: 1 });
  const all = await heading.innerText();
  await page.getByRole("combobox", { name: "Lijsten van" }).selectOption({ label: "Leusden" });
  await page.getByRole("heading", { level: 1, name: "in deze selectie" }).waitFor();
  await settled(page);
  expect(await heading.innerText()).not.toBe(all);
  expect(await page.getByLabel("Gemeente", { exact: true }).count()).toBe(0);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Plekken" }).click();
  await page.getByRole("heading", { level: 1, name: /plek(ken)? in deze selectie/ }).waitFor();
  await page.context().close();
});

test("who works for one gemeente is asked nothing", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/caseload" });
  expect(await page.getByLabel("Lijsten van").count()).toBe(0);
  await page.context().close();
});

test("someone without a role hears what to do, and whom to call (U-04, U-09)", async () => {
  await service.owner
    .updateTable("gebruikers")
    .set({ rollen: [] })
    .where("aanmeldnaam", "=", "vertegenwoordiger-GM0307")
    .execute();
  const page = await openPage(browser, service, { as: "vertegenwoordiger-GM0307", at: "/" });
  await page.getByRole("heading", { level: 1, name: "nog geen eigen pagina" }).waitFor();
  await expect
    .poll(() => page.getByRole("main").getByRole("link", { name: "033 000 00 00" }).count())
    .toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});
