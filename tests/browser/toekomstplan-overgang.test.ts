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
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const plain = (text: string) => text.replace(/\s+/g, " ");

test("the transition plan begins with what is late, and its two charts have their tables (R-399…R-401)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/overgang" });
  expect(plain(await heading(page))).toBe("5 van de 14 mijlpalen zijn klaar, 1 is te laat.");
  const table = page.getByRole("table", { name: "Mijlpalen, wat te laat is eerst" });
  expect(plain(await table.locator("tbody tr").first().innerText())).toMatch(
    /^Toekomstplan af .*18 dagen te laat/,
  );
  for (const summary of await page.getByText("Toon de cijfers in een tabel").all()) await summary.click();
  const days = page.getByRole("table", { name: "Mijlpalen met hun dagen" });
  await expect.poll(() => days.locator("tbody tr").count()).toBe(14);
  expect(plain(await days.locator("tbody tr").nth(2).innerText())).toContain("7 mei 2025");
  await expect
    .poll(() => page.getByRole("table", { name: "Open mijlpalen per maand" }).locator("tbody tr").count())
    .toBeGreaterThan(24);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a milestone is put in the plan, and then done with the day and the reason, in few clicks", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/toekomstplan/overgang" });
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Nieuwe mijlpaal" }).click();
  const dialog = page.getByRole("dialog", { name: "Wat moet er zijn, en wanneer?" });
  await dialog.getByRole("button", { name: "Zet in het plan" }).click();
  await expect.poll(() => dialog.getByText("Schrijf wat er dan is.").count()).toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Naam van de mijlpaal").fill("Gesprek met de cliëntenraad");
  await dialog.getByLabel("Wat is er als het klaar is?").fill("Een advies van de cliëntenraad");
  await dialog.getByLabel("Wie zorgt ervoor?").fill("Manager");
  await dialog.getByLabel("Dag", { exact: true }).fill("1");
  await dialog.getByLabel("Maand", { exact: true }).fill("12");
  await dialog.getByLabel("Jaar", { exact: true }).fill("2027");
  await dialog.getByLabel("Waar is dit afgesproken?").fill("Stuurgroep");
  await dialog.getByRole("button", { name: "Zet in het plan" }).click();
  await page.getByRole("link", { name: "Gesprek met de cliëntenraad" }).click();
  await page.waitForURL("**/toekomstplan/overgang/*");
  await settled(page);
  await page.getByRole("button", { name: "Werk bij" }).click();
  const update = page.getByRole("dialog", { name: "Gesprek met de cliëntenraad: hoe staat het ervoor?" });
  await update.getByLabel("Bezig").check();
  await update.getByLabel("Wat is er anders, en waarom?").fill("De raad is uitgenodigd.");
  await update.getByRole("button", { name: "Werk bij" }).click();
  await page.getByRole("heading", { name: "De raad is uitgenodigd." }).waitFor();
  expect(count()).toBeLessThanOrEqual(7);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the milestone that moved twice says why, and what waits for it says when it can be ready", async () => {
  const page = await openPage(browser, service, { as: "hassan", at: "/toekomstplan/overgang" });
  expect(await page.getByRole("button", { name: "Nieuwe mijlpaal" }).count()).toBe(0);
  await expect.poll(() => page.getByText("In de knel", { exact: true }).count()).toBeGreaterThan(1);
  await page.getByRole("link", { name: "Toekomstplan af" }).click();
  await page.waitForURL("**/toekomstplan/overgang/*");
  await settled(page);
  await expect
    .poll(() => page.getByText("De cijfers per gemeente kwamen later dan gedacht.").count())
    .toBe(1);
  await expect
    .poll(() =>
      page.getByText("De gemeenten wilden eerst de vijf uitvoeringsmodellen naast elkaar zien.").count(),
    )
    .toBe(1);
  await page.context().close();
});

test("a scenario has its versions beside each other; a link opens one of them until it is withdrawn", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/scenarios" });
  expect(await heading(page)).toBe("4 scenario’s zijn bewaard.");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("link", { name: "Breed ontwikkelbedrijf" }).click();
  await page.waitForURL("**/toekomstplan/scenarios/*");
  await settled(page);
  await page.getByRole("button", { name: "Vergelijk versie 1 met versie 2" }).click();
  const table = page.getByRole("table", { name: "Keuzes die verschillen" });
  await table.waitFor();
  expect(plain(await table.locator("tbody").innerText())).toBe(
    "Plekken beschut werk 40 in 2026, 100 in 2035 40 in 2026, 100 in 2030, 160 in 2035",
  );
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  const link = (await page.getByRole("link", { name: "Link", exact: true }).getAttribute("href"))!;
  const shared = await openPage(browser, service, { as: "hassan", at: link });
  expect(await heading(shared)).toBe("Breed ontwikkelbedrijf. Versie 2.");
  await expectAccessible(shared, ["meedoen"]);
  await page.getByRole("button", { name: "Trek de link in" }).click();
  await page.getByText(/^Dit scenario is niet gedeeld/).waitFor();
  await shared.reload();
  await settled(shared);
  expect(await shared.getByText("Breed ontwikkelbedrijf").count()).toBe(0);
  await shared.context().close();
  await page.context().close();
});

test("an address that can be nothing says so, and not that something failed", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/toekomstplan/gedeeld/abc" });
  for (const address of ["/toekomstplan/gedeeld/abc", "/toekomstplan/scenarios/geen-id"]) {
    await page.goto(address);
    await settled(page);
    expect(plain(await heading(page))).toBe("Deze pagina is er niet, of is niet voor u.");
  }
  await page.context().close();
});
