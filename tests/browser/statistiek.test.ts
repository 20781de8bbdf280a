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

const heading = async (page: Page) =>
  (await page.getByRole("heading", { level: 1 }).innerText()).replaceAll("\u00a0", " ");

test("a manager reads what a month changes and what waits, records it, and takes the file along in two clicks (U-12)", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/statistiek?gemeente=GM0307" });
  expect(await heading(page)).toMatch(
    /^In oktober 2026 hebben \d+ inwoners van Amersfoort een voorziening\.$/,
  );
  await expect.poll(() => page.getByText("De layout is nog te bevestigen").count()).toBe(1);
  const waiting = page.getByRole("table", { name: "Wat nog niet in de levering staat" }).first();
  await expect.poll(() => waiting.innerText()).toContain("Loonkostensubsidie");
  await page.getByText("Toon de cijfers in een tabel").click();
  const bars = await page.locator("figure [role=img]").first().textContent();
  for (const cell of await page.locator("figure tbody tr td:nth-child(2)").allInnerTexts())
    expect(bars).toContain(cell);
  await expectAccessible(page);
  await expectNoSideScroll(page);

  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Leg oktober 2026 vast" }).click();
  await page.getByRole("button", { name: "Haal het bestand op" }).waitFor();
  const files = [page.waitForEvent("download"), page.waitForEvent("download")];
  await page.getByRole("button", { name: "Haal het bestand op" }).click();
  const names = (await Promise.all(files)).map((file) => file.suggestedFilename());
  expect(names[0]).toBe("srg-gm0307-2026-10.csv");
  expect(count()).toBe(2);
  await expect.poll(() => page.getByText("Deze levering verandert niet meer").count()).toBe(1);
  expect(await page.getByText(/9999\d{5}/).count()).toBe(0);
  await settled(page);
  await expectAccessible(page);
  await page.context().close();
});

test("a month that is not over cannot be recorded, and the page says which comes first", async () => {
  const page = await openPage(browser, service, {
    as: "wilma",
    at: "/statistiek?gemeente=GM0327&maand=2026-11",
  });
  expect(await page.getByRole("button", { name: /^Leg / }).count()).toBe(0);
  await expect.poll(() => page.getByText("Deze maand kan nu niet worden vastgelegd").count()).toBe(1);
  await page.context().close();
});

test("a beheerder decides about a form, with a reason; what is missing is told at its field (R-418)", async () => {
  const page = await openPage(browser, service, { as: "sander", at: "/statistiek/codes" });
  expect(await heading(page)).toMatch(/^Over \d+ vormen is nog geen besluit\.$/);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: "Besluit over Werken: intern" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Leg vast" }).click();
  await expect
    .poll(() => page.getByText("Kies een code, of dat het geen voorziening is.").count())
    .toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole("combobox", { name: "Code", exact: true }).selectOption("29");
  await page.getByLabel("Op grond waarvan?").fill("Overleg met het CBS");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await page.waitForURL("**/statistiek/codes");
  await settled(page);
  await page.goto(`${service.address}/statistiek/codes?stand=te+bevestigen`);
  await settled(page);
  await expect
    .poll(() => page.getByRole("row", { name: /Werken: intern/ }).innerText())
    .toContain("Overleg met het CBS");
  await page.context().close();
});

test("a code of the guidelines is added with where it stands", async () => {
  const page = await openPage(browser, service, { as: "sander", at: "/statistiek/codes/nieuw" });
  await page.getByLabel("Code", { exact: true }).fill("59");
  await page.getByLabel("Betekenis").fill("Overige faciliterende voorziening");
  await page.getByRole("button", { name: "Sla op" }).click();
  await expect.poll(() => page.getByText("Kies een dag.").count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.context().close();
});

test("who answers for no gemeente sees no delivery, and finds the codes (S-14)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/statistiek" });
  expect(await heading(page)).toBe("De leveringen zijn van wie uw gemeente verantwoordt.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Codes van de statistiek" }).click();
  await settled(page);
  expect(await page.getByRole("link", { name: /^Besluit over/ }).count()).toBe(0);
  await page.context().close();
});
