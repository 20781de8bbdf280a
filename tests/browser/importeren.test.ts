import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorker, type Worker } from "../../src/modules/taken/worker.ts";
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
import { sleutels } from "../support/app.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";
import { VANDAAG } from "../support/world.ts";

const ME = "beheerder-GM0307";

let service: TestService;
let worker: Worker | undefined;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await worker?.stop();
  await service.stop();
});

const work = async () => {
  worker ??= await startWorker({
    url: service.url,
    db: service.db,
    sleutels,
    now: () => new Date(),
    today: () => VANDAAG,
    newId: randomUUID,
    onDefect: (error) => console.error(error),
  });
};

const choose = (page: Page, rows: readonly object[], name = "vum.json") =>
  page.getByLabel("Bestand", { exact: true }).setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(rows)),
  });
const send = (page: Page) => page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const vumInwoners = async () => {
  const rows = await service.owner.selectFrom("inwoners").select("id").where("bron", "=", "VUM").execute();
  return rows.length;
};

test("without a file the form says what is missing, and keeps the choice (U-10)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByLabel("Vacatures (VUM)").check();
  await send(page);
  await page.getByRole("link", { name: "Kies een bestand." }).waitFor();
  expect(await page.title()).toMatch(/^Fout:/);
  expect(await page.getByLabel("Vacatures (VUM)").isChecked()).toBe(true);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("the file is chosen with a Dutch button, also by keyboard, and its name is said", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await page.getByText("Nog geen bestand gekozen").waitFor();
  const chooser = page.waitForEvent("filechooser");
  await tabTo(page, "Bestand");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({
    name: "werk.json",
    mimeType: "application/json",
    buffer: Buffer.from("[]"),
  });
  await page.getByRole("status").getByText("werk.json").waitFor();
  await page.getByText("Kies een ander bestand").waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test("work that waits is stopped, and nothing changed (R-04)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await choose(page, [aWerkzoekende("stop")], "stop.json");
  await send(page);
  await page.waitForURL("**/importeren/*");
  await page.getByText("wacht op een vrije werkplek").waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Gestopt").waitFor();
  expect(await vumInwoners()).toBe(0);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("a file is tried, applied and undone within six clicks (R-04, U-03, C7)", async () => {
  await work();
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  const count = await clicks(page.context());
  await choose(page, [aWerkzoekende("a1"), aWerkzoekende("a2"), { idWerkzoekende: 7 }]);
  await send(page);
  await heading(page).getByText("2 rijen zijn nieuw en 0 gewijzigd.").waitFor();
  await settled(page);
  expect(await vumInwoners()).toBe(0);
  const refusals = page.getByRole("table", { name: "Meldingen" });
  expect(await refusals.innerText()).toContain("Niet ingelezen");
  expect(await page.getByRole("table", { name: "Verschillen" }).innerText()).toContain("a1");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByRole("button", { name: "Pas toe" }).click();
  const dialog = page.getByRole("dialog", { name: "Deze import toepassen?" });
  await dialog.getByLabel(/^Pas ook toe zonder/).check();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByRole("button", { name: "Pas toe" }).click();
  await heading(page).getByText("2 rijen zijn toegevoegd en 0 gewijzigd.").waitFor();
  expect(await vumInwoners()).toBe(2);

  await page.getByRole("button", { name: "Draai terug" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Draai terug" }).click();
  await heading(page).getByText("Deze import is teruggedraaid.").waitFor();
  expect(await vumInwoners()).toBe(0);
  expect(count()).toBeLessThanOrEqual(6);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("refused rows are left out only when the person says so, also with the keyboard alone", async () => {
  await work();
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await choose(page, [aWerkzoekende("k1"), { idWerkzoekende: 7 }], "toetsen.json");
  await tabTo(page, "Bekijk wat er verandert");
  await page.keyboard.press("Enter");
  await heading(page).getByText("1 rij is nieuw en 0 gewijzigd.").waitFor();
  await tabTo(page, "Pas toe");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Deze import toepassen?" });
  await tabTo(page, "Pas toe");
  await page.keyboard.press("Enter");
  await dialog.getByText("Kies eerst of de import zonder de geweigerde rijen mag.").waitFor();
  expect(await vumInwoners()).toBe(0);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.context().close();
});

test("a file that is no JSON of VUM is refused with what to do, and the page stays (F3)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({
    name: "lijst.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("naam;plaats\nA;B\n"),
  });
  await send(page);
  await page.getByText("VUM levert JSON: vraag de bron om dat bestand.").waitFor();
  expect(new URL(page.url()).pathname).toBe("/importeren");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("who does not import sees no imports", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/importeren" });
  expect(await page.getByLabel("Bestand", { exact: true }).count()).toBe(0);
  expect(await page.getByRole("table").count()).toBe(0);
  await page.context().close();
});
