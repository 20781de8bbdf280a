import { sql } from "kysely";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { REGIO } from "../support/world.ts";

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

/** One vacature more or fewer on the board. */
const close = () =>
  sql`
    update plekken set status = 'gesloten'
     where (regio_id, id) = (select regio_id, id from plekken where regio_id = ${REGIO} and soort = 'vacature' and status = 'open'
       order by id limit 1)`.execute(service.owner);

test("a figure moves while somebody looks, and says from what to what (R-361)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing" });
  await page.getByText("Live", { exact: true }).waitFor();
  const row = page.getByRole("row", { name: /^Vacatures die openstaan/ });
  await expect.poll(() => row.innerText()).toContain("7.000");
  const said = page.getByRole("status").filter({ hasText: "bewogen" });
  await expect.poll(() => said.innerText()).toBe("Er is nog niets bewogen sinds u deze pagina opende.");

  const begin = performance.now();
  await close();
  await page.getByText("Vacatures die openstaan: van 7.000 naar 6.999.").waitFor();
  expect(performance.now() - begin).toBeLessThan(2_000);
  await expect.poll(() => row.innerText()).toContain("6.999");
  await expect.poll(() => row.innerText()).toContain("−1 zojuist");
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("held still it does not move, and afterwards it catches up (WCAG 2.2.2)", async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/sturing" });
  await page.getByText("Live", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Pauzeer" }).click();
  await page.getByText("Gepauzeerd").waitFor();
  await close();
  await page.waitForTimeout(1_500);
  expect(await page.getByText(/Vacatures die openstaan: van/).count()).toBe(0);
  await page.getByRole("button", { name: "Ga weer live" }).click();
  await page.getByText(/Vacatures die openstaan: van/).waitFor();
  await page.context().close();
});

test("where the network lets no stream through, the page asks every so often (R-361)", async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/mijn-dag" });
  await page.route("**/api/v1/sturing/live", (route) => route.abort());
  await page.clock.install();
  await page.goto("/sturing");
  await settled(page);
  await page.getByText("Kijkt elke 15 seconden").waitFor({ timeout: 15_000 });
  await close();
  await page.clock.fastForward("00:16");
  await page.getByText(/Vacatures die openstaan: van/).waitFor({ timeout: 25_000 });
  await page.context().close();
}, 90_000);
