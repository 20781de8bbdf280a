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

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("Werkzaak beside the own region: 2.241.894 over in 2024, and six findings in words (R-304…R-309)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/financien" });
  const count = await clicks(page.context());
  await page.getByRole("combobox", { name: "Bedrijf", exact: true }).selectOption("Werkzaak Rivierenland");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.waitForURL("**bedrijf=Werkzaak**");
  await settled(page);
  expect(count()).toBeLessThanOrEqual(2);
  expect(plain(await heading(page))).toBe("In 2024 bleef € 2.241.894 over.");
  const margin = page.getByRole("complementary");
  await expect
    .poll(() => margin.innerText())
    .toContain("45 van 45 resultaten zijn gelijk aan wat er gedrukt staat.");
  await expect
    .poll(() => margin.getByRole("region", { name: "Wat opvalt" }).getByRole("listitem").count())
    .toBe(6);
  const table = page.getByRole("table", { name: "De vier geldstromen in 2024" });
  expect(plain(await table.locator("tfoot").innerText())).toMatch(/2\.241\.894/);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("budget beside half-year report, and the same numbers under each figure (R-055, U-12)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/financien?jaar=2026" });
  const table = page.getByRole("table", { name: "Begroting, tussenrapportage en jaarrekening naast elkaar" });
  await expect
    .poll(() => table.getByRole("columnheader").allInnerTexts())
    .toEqual(["Post", "Begroting", "Tussenrapportage"]);
  await expect.poll(() => page.locator("figure").count()).toBe(2);
  for (const figure of await page.locator("figure").all()) {
    await figure.getByText("Toon de cijfers in een tabel").click();
    await expect.poll(() => figure.getByRole("table").count()).toBe(1);
  }
  await expectAccessible(page);
  await page.context().close();
});

test("seven models beside each other, who is better off alone, and a decision in the same page (R-310…R-313)", async () => {
  const page = await openPage(browser, service, {
    as: "wilma",
    at: "/financien/bijdragen?jaar=2025&model=C3",
  });
  const table = page.getByRole("table", { name: "Zeven modellen naast elkaar" });
  await expect
    .poll(() => table.locator("thead th").allInnerTexts())
    .toEqual(["Gemeente", "C1", "C2", "C3", "C4", "C5", "C6", "C7"]);
  expect(plain(await table.locator("tfoot td").nth(2).innerText())).toBe("€ 6.310.000,00");
  await page
    .getByText(
      /Het meest betaalt Amersfoort: €.[\d.]+\. Vergeleken met C1 gaat Nijkerk het meest omhoog: €.[\d.]+ meer per jaar\./,
    )
    .waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Leg een besluit vast" }).click();
  await page.getByRole("button", { name: "Leg het besluit vast" }).click();
  await expect
    .poll(() => page.getByText("Schrijf op wie besloot, met het nummer.").count())
    .toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByLabel("Wie besloot, en het nummer").fill("Algemeen bestuur, 2024-22");
  await page.getByRole("dialog").getByLabel("Dag", { exact: true }).last().fill("12");
  await page.getByRole("dialog").getByLabel("Maand", { exact: true }).last().fill("11");
  await page.getByRole("dialog").getByLabel("Jaar", { exact: true }).last().fill("2024");
  await page.getByRole("button", { name: "Leg het besluit vast" }).click();
  await page.getByText("geldt nu").waitFor();
  await page.context().close();
});

test("ten places more: what each gemeente pays, with the steps; another number in two clicks (R-320)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/financien/besluit" });
  expect(await heading(page)).toMatch(
    /^10 plekken beschut werk erbij vanaf 2026 kost de gemeenten samen .* en levert daarna .* per jaar op\.$/,
  );
  await expect
    .poll(() =>
      page.getByRole("table", { name: "Wat het met elke gemeente doet" }).locator("tbody tr").count(),
    )
    .toBeGreaterThan(3);
  await page.locator("summary").filter({ hasText: "Amersfoort:" }).click();
  await expect
    .poll(() => page.locator("details[open]").getByText("Rijksbijdrage voor begeleiding").count())
    .toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const count = await clicks(page.context());
  await page.getByLabel("Hoeveel plekken beschut werk erbij?").fill("0");
  await page.getByRole("button", { name: "Reken uit" }).click();
  await expect.poll(() => page.getByText("en niet nul").count()).toBeGreaterThan(0);
  await page.getByLabel("Hoeveel plekken beschut werk erbij?").fill("25");
  await page.getByRole("button", { name: "Reken uit" }).click();
  await page.waitForURL("**plekken=25**");
  await settled(page);
  expect(await heading(page)).toMatch(/^25 plekken beschut werk erbij/);
  expect(count()).toBeLessThanOrEqual(4);
  await page.context().close();
});

test("the vangnet stands for each gemeente and has no total (R-305)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/financien/vangnet" });
  await page.getByText("Toon de cijfers in een tabel").click();
  const table = page.getByRole("table", { name: "Tekort en vangnet per gemeente" });
  await expect.poll(() => table.locator("tbody tr").count()).toBe(7);
  expect(await table.locator("tfoot").count()).toBe(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("an invoice shows what it is made of and adds up; after payment it says so", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/financien/facturen?status=open" });
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /^BF-2026-/ })
    .first()
    .click();
  await page.waitForURL("**/financien/facturen/*");
  await settled(page);
  expect(await heading(page)).toMatch(/^Gemeente \w+ betaalt/);
  const cents = async (selector: string) =>
    (await page.locator(selector).allInnerTexts()).map((text) =>
      Number(text.replaceAll(/[^\d\u2212-]/g, "").replace("\u2212", "-")),
    );
  const lines = await cents("tbody td.meedoen-getal");
  const [total] = await cents("tfoot td.meedoen-getal");
  expect(lines.reduce((sum, line) => sum + line, 0)).toBe(total);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Zet op betaald" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Zet op betaald" }).click();
  await page.getByText("Betaald", { exact: true }).waitFor();
  await page.context().close();
});

test("a file that does not add up is refused with the place; who may not change has no button (R-309)", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/financien/inlezen" });
  await expectAccessible(page);
  await page.getByLabel("Naam van het bedrijf").fill("Proef");
  await page.getByLabel("Waar staat het?").fill("Proef, bladzijde 1");
  await page.getByLabel("Dag", { exact: true }).first().fill("31");
  await page.getByLabel("Maand", { exact: true }).first().fill("12");
  await page.getByLabel("Jaar", { exact: true }).first().fill("2025");
  const buffer = Buffer.from(
    "stroom,regel,soort,2025\nWsw,Loon,last,100\nWsw,Rijk,bate,90\nWsw,R,gepubliceerd resultaat,-11\nTotaal,T,gepubliceerd resultaat,-10",
  );
  await page.locator("input[type=file]").setInputFiles({ name: "proef.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
  await page.getByText("Scheelt € 1,00").waitFor();
  expect(await page.getByRole("button", { name: "Lees in" }).count()).toBe(0);
  await expectAccessible(page);
  const good = Buffer.from(buffer.toString().replace("-11", "-10"));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "proef.csv", mimeType: "text/csv", buffer: good });
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
  await page.getByText("4 bedragen over 1 jaar, en alles telt op").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lees in" }).click();
  await page.getByText("Ingelezen: 1 jaar").waitFor();
  await page.context().close();
  const bas = await openPage(browser, service, { as: "bas", at: "/financien" });
  expect(await bas.getByText("Lees een jaarstuk in").count()).toBe(0);
  await bas.context().close();
});

test("a klantmanager finds no money here (S-01)", async () => {
  const page = await openPage(browser, service, { as: "marije", at: "/financien" });
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await page.getByText("Werkzaak").count()).toBe(0);
  await page.context().close();
});
