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

const YEAR = "/sturing/rapport?jaar=2018";

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

const REGION =
  "Plaatsingen blijven achter bij het doel. Bij de banenafspraak ontbreken nog 646 banen, bij beschut werk wachten 28 mensen.";

test("a new adviser answers five set questions, each within two clicks (B1, R-454, R-361)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing" });
  const count = await clicks(page.context());
  // 1. how many jobs are missing, and who waits: read
  expect((await heading(page)).replace(/\s+/g, " ")).toBe(REGION);
  await page.getByText("646 te gaan, 80 procent gehaald").waitFor();
  await page.getByText("28 mensen hebben nog geen plek").waitFor();
  // 2. is it getting worse with young people: read
  await page.getByText("Sinds januari 2024 stromen meer jongeren in dan gewoon.").waitFor();
  await expectAccessible(page);
  // 3. which gemeente has most placements this year
  await page
    .getByRole("combobox", { name: "Kies een cijfer" })
    .selectOption({ label: "Plaatsingen door het WSP dit jaar" });
  await page.getByText(/^Plaatsingen door het WSP dit jaar: de meeste in Amersfoort, \d+\.$/).waitFor();
  expect(count()).toBeLessThanOrEqual(2);
  // 4. who are the 12.000
  await page.getByRole("link", { name: "Wie staan er in het bestand?" }).click();
  await page.waitForURL("**/sturing/bestand");
  await settled(page);
  expect(await heading(page)).toBe(
    "12.000 mensen staan als werkzoekend geregistreerd. Daarvan kunnen er 3.650 nu beginnen.",
  );
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Terug naar de regio" }).click();
  await page.waitForURL("**/sturing");
  await settled(page);
  // 5. why is it 684 and not 664
  await page.getByRole("link", { name: "De eerste gepubliceerde plaatsingen: 2018" }).click();
  await page.waitForURL("**/sturing/rapport?jaar=2018");
  await settled(page);
  expect(await heading(page)).toContain("684");
  expect(count()).toBeLessThanOrEqual(5);
  await page.context().close();
});

test("of a gemeente with a few people the map and the table say the same: hidden (S-14)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing" });
  await page
    .getByRole("combobox", { name: "Kies een cijfer" })
    .selectOption({ label: "Beschut werk: mensen zonder plek" });
  const figure = page.locator("figure").filter({ hasText: "De kaart toont de ligging" });
  await expect.poll(() => figure.locator("svg").textContent()).toContain("Baarnafgeschermd");
  await figure.getByText("Toon de cijfers in een tabel").click();
  await expect.poll(() => figure.getByRole("row", { name: /^Hele regio/ }).innerText()).toMatch(/28$/);
  await expectNoSideScroll(page);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("the report opens with 684 beside the first count of 664, and says why they differ (R-337, U-12)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: YEAR });
  expect(await heading(page)).toBe("In 2018 zijn 684 plaatsingen gedaan. De eerste telling gaf er 664.");
  const table = page.getByRole("table", { name: "Plaatsingen per gemeente en doelgroep" });
  await expect.poll(() => table.locator("tfoot tr").innerText()).toMatch(/^Opgeteld\s.*684$/s);
  await expect.poll(() => page.getByText("Verschil +20").count()).toBe(1);

  await expectAccessible(page);
  await page.context().close();
});

test("the figure has a conclusion and the same numbers in a table, and the page fits (U-02, U-12)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: YEAR });
  await expect
    .poll(() => page.getByText("Amersfoort heeft 407 plaatsingen, 60 procent van het geheel.").count())
    .toBe(1);
  await page.getByText("Toon de cijfers in een tabel").click();
  const bars = await page.locator("figure svg, figure [role=img]").first().textContent();
  for (const cell of await page.locator("figure tbody td").allInnerTexts()) expect(bars).toContain(cell);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the first count shows both figures where the printed total is not the sum (R-337)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: YEAR });
  const count = await clicks(page.context());
  await page.getByRole("combobox", { name: "Stand", exact: true }).selectOption("tabel");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.waitForURL("**/sturing/rapport?jaar=2018&stand=tabel");
  await settled(page);
  expect(await heading(page)).toBe(
    "De eerste telling van 2018 gaf 664 plaatsingen. Later zijn het er 684 geworden.",
  );
  const warning = page.getByText("De gedrukte totaalregel klopt niet met de rijen").locator("..");
  await expect
    .poll(() => warning.innerText())
    .toContain("Bij Onbekend is 21 gedrukt; de rijen zijn samen 22.");
  await expect
    .poll(() => warning.innerText())
    .toContain("Bij Onbekend met IBA is 5 gedrukt; de rijen zijn samen 4.");
  expect(count()).toBeLessThanOrEqual(2);
  await expectAccessible(page);
  await page.context().close();
});

test("one click on a number leads to its meaning, source and what the role may see (B2)", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: YEAR });
  const count = await clicks(page.context());
  await page.getByRole("link", { name: /^104: WW, Amersfoort/ }).click();
  await page.waitForURL("**/sturing/plaatsingen?**");
  await settled(page);
  expect(count()).toBe(1);
  expect(await heading(page)).toBe("104 plaatsingen tellen mee. Amersfoort, WW, in 2018.");
  const origin = page.getByRole("complementary", { name: "Herkomst van het getal" });
  await expect.poll(() => origin.innerText()).toContain("Plaatsingen met loon via het WSP");
  await expect.poll(() => origin.innerText()).toContain("U ziet 104 van de 104.");
  await expect.poll(() => page.getByRole("row").count()).toBe(21);
  await expect.poll(() => page.getByText("Niet voor uw rol").count()).toBe(20);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who may see no single plaatsing sees how many there are, and none of them (S-14)", async () => {
  const page = await openPage(browser, service, {
    as: "bas",
    at: "/sturing/plaatsingen?jaar=2018&gemeente=GM0307&groep=WW",
  });
  await expect.poll(() => page.getByText("U ziet 0 van de 104.").count()).toBe(2);
  expect(await page.getByRole("table").count()).toBe(0);
  await expectAccessible(page);
  await page.goto("/sturing/plaatsingen");
  await page.getByRole("link", { name: "Naar het rapport" }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test("a state is frozen with a name, with the keyboard alone, and stands in the list after that", async () => {
  const page = await openPage(browser, service, { as: "bas", at: YEAR });
  await tabTo(page, "Leg deze stand vast", 200);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Stand vastleggen?" }).waitFor();
  await page.keyboard.type("Verkeerde Naam!");
  await tabTo(page, "Leg vast");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.getByText("Geef de stand een naam van kleine letters en cijfers.").count())
    .toBe(1);
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Naam van de stand").fill("kwartaal 4");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("De stand is vastgelegd").waitFor();
  await page.getByRole("combobox", { name: "Stand", exact: true }).selectOption("kwartaal 4");
  await page.context().close();
});

test("who may not change the report has no button to freeze it", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: YEAR });
  expect(await page.getByRole("button", { name: "Leg deze stand vast" }).count()).toBe(0);
  await page.context().close();
});

test("a year without plaatsingen says so, and stays usable", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing/rapport?jaar=2019" });
  expect(await heading(page)).toContain("2019");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("each key figure has the published and the own count, its date and its source (R-334, R-365)", async () => {
  const page = await openPage(browser, service, { as: "thea", at: "/kerncijfers" });
  expect(await heading(page)).toMatch(/komen overeen met de publicatie|van de publicatie/);
  await page.getByRole("tab", { name: "Banenafspraak" }).click();
  await expect
    .poll(() => page.getByText("2.308 mensen met een baan en 2.600 banen meten iets anders").count())
    .toBe(1);
  await page.getByText("Er zijn 2.600 van de 3.246 afgesproken banen: nog 646 te gaan.").waitFor();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Beschut werk" }).click();
  const table = page.getByRole("table", { name: "Beschut werk, aantal personen" });
  const row = table.getByRole("row", { name: /^Mensen met een geldige indicatie beschut werk/ });
  expect((await row.innerText()).replace(/\s+/g, " ")).toMatch(/beschut werk 57 57 Gelijk 2025$/);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a definition is found by a word, and nothing found offers a way back (B2)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/definities" });
  await page.getByLabel("Woord").fill("ambassadeurs");
  await page.getByLabel("Woord").press("Enter");
  await page.waitForURL("**/definities?woord=ambassadeurs");
  await expect.poll(() => page.getByRole("heading", { level: 2, name: "Ambassadeurs" }).count()).toBe(1);
  await expectAccessible(page);
  await page.getByLabel("Woord").fill("bestaat niet");
  await page.getByLabel("Woord").press("Enter");
  await page.getByRole("button", { name: "Toon alle definities" }).click();
  await page.waitForURL("**/definities");
  await expectNoSideScroll(page);
  await page.context().close();
});
