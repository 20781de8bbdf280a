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
let programma: string;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
  const row = await service.owner.selectFrom("programmas").select("id").executeTakeFirstOrThrow();
  programma = `/programmas/${row.id}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const plain = (text: string) => text.replace(/\s+/g, " ");

test("the targets of 2019 add up to 632, with 646 jobs and 28 people missing (R-330…R-339)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/doelen?jaar=2019" });
  expect(plain(await heading(page))).toMatch(
    /^In 2019 zijn \d+ plaatsingen gedaan, bij doelen van samen 632\. Bij de banenafspraak ontbreken nog 646 banen, bij beschut werk wachten 28 mensen\.$/,
  );
  const table = page.getByRole("table", { name: "Doelen voor plaatsingen door het WSP" });
  await expect.poll(() => table.locator("tbody tr").count()).toBe(15);
  expect(plain(await table.locator("tfoot tr").innerText())).toMatch(/^Samen 632 /);
  await expect.poll(() => page.getByText("646 te gaan, 80 procent gehaald").count()).toBe(1);
  await expect.poll(() => page.getByText("2.308 van de 4.597 mensen werkt.").count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("this year shows a band, and says that a month within the normal variation says nothing yet", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/doelen" });
  await expect.poll(() => page.getByText(/Verwacht eind van het jaar: \d+–\d+/).count()).toBe(1);
  await expect.poll(() => page.getByRole("heading", { name: "Gewone schommeling" }).count()).toBe(1);
  await page.getByText("Toon de cijfers in een tabel").first().click();
  await expect
    .poll(() => page.getByRole("table", { name: "Plaatsingen per maand, opgeteld" }).count())
    .toBe(1);
  await expectAccessible(page);
  await page.context().close();
});

test("a target is changed with a reason in few clicks, and what it was stays to be read (R-335)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/doelen?jaar=2019" });
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "NUG Nijkerk", exact: true }).click();
  await page.waitForURL("**/doelen/*");
  await settled(page);
  expect(await heading(page)).toMatch(/^NUG Nijkerk: .* van 4 plaatsingen\.$/);
  await page.getByRole("button", { name: "Wijzig het doel" }).click();
  await page.getByRole("button", { name: "Wijzig", exact: true }).click();
  await expect.poll(() => page.getByText("Schrijf in één zin waarom.").count()).toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Doel, of minstens").fill("5");
  await page.getByLabel("Waarom wijzigt het?").fill("Nijkerk wil er één meer.");
  await page.getByRole("button", { name: "Wijzig", exact: true }).click();
  await page.getByText(/was 4, Werkgeversservicepunt.*Nijkerk wil er één meer/).waitFor();
  expect(count()).toBeLessThanOrEqual(4);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("1.030 extra jobs have their series and their sectors, which do not add up with the whole (R-344, R-345)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/doelen?jaar=2018" });
  await page.getByRole("link", { name: "Extra banen banenafspraak" }).click();
  await page.waitForURL("**/doelen/*");
  await settled(page);
  expect(await heading(page)).toBe("Extra banen banenafspraak: 1.030 van 797 banen.");
  await expect.poll(() => page.getByText("Van 75 naar 1.030.").count()).toBe(1);
  const parts = page.getByRole("table", { name: "Waarvan" });
  await expect.poll(() => parts.locator("tbody tr").count()).toBe(3);
  await expectAccessible(page);
  await page.context().close();
});

test("Perspectief op Werk: € 2.000.000, five clusters, and 100 placements once over four pillars (R-327, R-357)", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: programma });
  expect(plain(await heading(page))).toBe("Perspectief op Werk: € 2.000.000 voor 5 clusters met 11 doelen.");
  const pillars = page.getByRole("table", { name: "Doelen per pijler" });
  expect(plain(await pillars.locator("tfoot tr").innerText())).toBe("Samen, elk doel één keer 11 100");
  await expect.poll(() => page.getByText(/70 plaatsingen te hoog uit/).count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("on a phone both pages begin with the conclusions, and every table is one press away", async () => {
  const folded = [
    ["/doelen?jaar=2019", /^Toon 15 doelen/, "Doelen voor plaatsingen door het WSP"],
    [programma, /^Toon de laatste 5 uitgaven/, "Uitgaven van het programma"],
  ] as const;
  for (const [at, summary, table] of folded) {
    const page = await openPage(browser, service, { as: "bas", at, width: 390 });
    const button = page.getByText(summary);
    await button.waitFor();
    expect(await page.getByRole("table", { name: table }).count()).toBe(0);
    await expectAccessible(page);
    await button.click();
    await page.getByRole("table", { name: table }).waitFor();
    await expectNoSideScroll(page);
    await page.context().close();
  }
});

test("spending beyond what is left is refused at the field, and within it counts at once (R-327)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: programma });
  await page.getByRole("button", { name: "Boek een uitgave" }).click();
  const dialog = page.getByRole("dialog", { name: "Wat is er uitgegeven?" });
  await dialog.getByRole("combobox", { name: "Cluster" }).selectOption({ index: 1 });
  await dialog.getByLabel("Bedrag").fill("200000");
  await dialog.getByLabel("Waarvoor?").fill("Aanjager");
  await dialog.getByLabel("Wie gaf het uit of kreeg het?").fill("WSP");
  await dialog.getByLabel("Kenmerk van de factuur of het besluit").fill("F-2026-1");
  await dialog.getByRole("button", { name: "Boek", exact: true }).click();
  await dialog.getByText("Dit is meer dan het budget van het cluster nog toelaat.").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Bedrag").fill("125,50");
  await dialog.getByRole("button", { name: "Boek", exact: true }).click();
  const spending = page.getByRole("table", { name: "Uitgaven van het programma" });
  await spending.getByText("F-2026-1").waitFor();
  await page.context().close();
});

test("the SWOT and 55 proposals, chosen or not with the reason; a filter narrows them (R-359, R-360)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: `${programma}/inbreng` });
  expect(await heading(page)).toBe("55 voorstellen van 12 partijen: 40 gekozen.");
  await expect.poll(() => page.getByText(/Getoetst op 22.mei.2019 bij CNV, FNV/).count()).toBe(4);
  await page.getByRole("combobox", { name: "Besluit", exact: true }).selectOption("niet gekozen");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.waitForURL("**status=niet*");
  await settled(page);
  await expect.poll(() => page.getByText("15 voorstellen").count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the calendar has two versions of one text beside each other, and an outcome needs its reference (R-416, R-421)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/besluitkalender?jaar=2025" });
  await expect.poll(() => page.getByText(/Versie van 18.april.2025/).count()).toBe(1);
  await expect.poll(() => page.getByText(/Versie van 7.mei.2025/).count()).toBe(1);
  await page.getByRole("button", { name: /^Leg de uitkomst vast: Uitgangspunten/ }).click();
  const dialog = page.getByRole("dialog", { name: "Wat is besloten?" });
  await dialog.getByLabel("Besluit genomen").check();
  await dialog.getByLabel("Wat is besloten, of waarom is het ingetrokken?").fill("Besproken");
  await dialog.getByRole("button", { name: "Leg vast" }).click();
  await expect.poll(() => dialog.getByText("Vul het kenmerk in.").count()).toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Kenmerk van het besluit").fill("2025-118");
  await dialog.getByRole("button", { name: "Leg vast" }).click();
  await page.getByText("2025-118: Besproken").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who may not steer reads, and has no button to change anything", async () => {
  const page = await openPage(browser, service, { as: "hassan", at: programma });
  expect(plain(await heading(page))).toContain("Perspectief op Werk");
  expect(await page.getByRole("button", { name: "Boek een uitgave" }).count()).toBe(0);
  await page.context().close();
});

test("an empty year says so, and someone without the right sees no target", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/doelen?jaar=2001" });
  await expect.poll(() => page.getByText("Voor dit jaar zijn geen doelen vastgelegd.").count()).toBe(1);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
  const other = await openPage(browser, service, { as: "thea", at: "/doelen" });
  expect(await other.getByText("632").count()).toBe(0);
  await other.context().close();
});
