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
    sleutels,
    now: () => new Date(),
    today: () => VANDAAG,
    newId: randomUUID,
    onDefect: (error) => console.error(error),
  });
};

const kind = (page: Page, label: string) =>
  page.getByRole("combobox", { name: "Wat staat er in het bestand?" }).selectOption({ label });
const choose = async (page: Page, rows: readonly object[], name = "vum.json") => {
  await kind(page, "Werkzoekenden (VUM)");
  await page.getByLabel("Bestand", { exact: true }).setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(rows)),
  });
};
const pick = (page: Page, csv: string, name = "caseload.csv") =>
  page
    .getByLabel("Bestand", { exact: true })
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(csv) });
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
  await kind(page, "Vacatures (VUM)");
  await send(page);
  await page.getByRole("link", { name: "Kies een bestand." }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Fout:/);
  await expect.poll(() => page.getByLabel("Wat staat er in het bestand?").inputValue()).toBe("vum-vacatures");
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
  await expect.poll(() => refusals.innerText()).toContain("Niet ingelezen");
  await expect.poll(() => page.getByRole("table", { name: "Verschillen" }).innerText()).toContain("a1");
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
  await kind(page, "Werkzoekenden (VUM)");
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

test("a caseload goes from file to columns to differences to the dossiers and back, in nine clicks (R-04, U-03)", async () => {
  await work();
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  const count = await clicks(page.context());
  await page.getByText("Nodig: Voornaam, Achternaam.").waitFor();
  await pick(
    page,
    "Nr;Roep;Achternaam;Geb. datum\r\nA-1;Kim;Smit;01-02-1990\r\nA-2;Jo;Bakker;31-02-1990\r\n",
  );
  await page.getByRole("button", { name: "Verder naar de kolommen" }).click();
  await page.getByRole("heading", { name: "Welke kolom is wat?" }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await expect.poll(() => page.getByLabel("Kolom voor Achternaam").inputValue()).toBe("Achternaam");

  await send(page);
  await page.getByRole("link", { name: "Kies een kolom voor Voornaam" }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("combobox", { name: "Kolom voor Voornaam" }).selectOption("Roep");
  await page.getByRole("combobox", { name: "Kolom voor Nummer in uw systeem" }).selectOption("Nr");
  await page.getByLabel("Gemeente: op elke rij").fill("Amersfoort");
  await send(page);
  await heading(page).getByText("1 rij is nieuw en 0 gewijzigd.").waitFor();
  const refusals = page.getByRole("table", { name: "Meldingen" });
  await expect
    .poll(() => refusals.innerText())
    .toMatch(/3\s+Geboortedatum\s+31-02-1990 is geen bestaande datum/);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download de geweigerde rijen" }).click();
  expect((await file).suggestedFilename()).toBe("te-verbeteren-caseload.csv");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByRole("button", { name: "Pas toe" }).click();
  const dialog = page.getByRole("dialog", { name: "Deze import toepassen?" });
  await dialog.getByLabel(/^Pas ook toe zonder/).check();
  await dialog.getByRole("button", { name: "Pas toe" }).click();
  await heading(page).getByText("1 rij is toegevoegd en 0 gewijzigd.").waitFor();
  const kim = service.owner.selectFrom("inwoners").select("voornaam").where("externeId", "=", "A-1");
  expect(await kim.execute()).toEqual([{ voornaam: "Kim" }]);
  await page.getByRole("button", { name: "Draai terug" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Draai terug" }).click();
  await heading(page).getByText("Deze import is teruggedraaid.").waitFor();
  expect(await kim.execute()).toEqual([]);
  expect(count()).toBeLessThanOrEqual(9);
  await page.context().close();
});

test("where no row can be read, one click leads back to the columns of that file (R-04)", async () => {
  await work();
  const page = await openPage(browser, service, { as: ME, at: "/importeren" });
  await page.getByText("Nodig: Voornaam, Achternaam.").waitFor();
  await pick(
    page,
    "Code;Voornaam;Achternaam;Gemeente\r\nA-1;Kim;Smit;Leusden\r\nA-2;Jo;Bakker;Leusden\r\n",
    "fout.csv",
  );
  await page.getByRole("button", { name: "Verder naar de kolommen" }).click();
  await page.getByRole("combobox", { name: "Kolom voor BSN" }).selectOption("Code");
  await send(page);
  await heading(page).getByText("2 rijen kunnen niet worden ingelezen.").waitFor();
  expect(await page.getByRole("heading", { name: "Verschillen" }).count()).toBe(0);
  const alert = page.getByRole("status").filter({ hasText: "Geen enkele rij kan worden ingelezen" });
  await alert.getByText("De meeste rijen lopen vast op BSN.").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await alert.getByRole("link", { name: "Kies de kolommen opnieuw" }).click();
  await page.getByRole("heading", { name: "Welke kolom is wat?" }).waitFor();
  const bsn = page.getByRole("combobox", { name: "Kolom voor BSN" });
  await expect.poll(() => bsn.inputValue()).toBe("Code");
  await bsn.selectOption("");
  await page.getByRole("combobox", { name: "Kolom voor Nummer in uw systeem" }).selectOption("Code");
  await send(page);
  await heading(page).getByText("2 rijen zijn nieuw en 0 gewijzigd.").waitFor();
  await page.context().close();
});

test("who does not import sees no imports", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/importeren" });
  expect(await page.getByLabel("Bestand", { exact: true }).count()).toBe(0);
  expect(await page.getByRole("table").count()).toBe(0);
  await page.context().close();
});

test("who sets budgets comes from Geld, finds only his kinds, and reads one in (S-01, U-10)", async () => {
  await work();
  const page = await openPage(browser, service, { as: "manager-GM0307", at: "/importeren" });
  const kinds = page.getByLabel("Wat staat er in het bestand?").getByRole("option");
  await kinds.first().waitFor({ state: "attached" });
  await expect
    .poll(() => kinds.allTextContents())
    .toEqual([
      "Wsw naar geboortejaar",
      "Instrumentengids",
      "Budgetten voor instrumenten",
      "BUIG en Wsw per gemeente",
    ]);
  await kind(page, "Budgetten voor instrumenten");
  await expectNoSideScroll(page);
  await pick(
    page,
    "Jaar;Gemeente;Instrument;Bedrag;Bron\r\n2026;Amersfoort;Bestaat niet;1,00;x\r\n",
    "geld.csv",
  );
  await page.getByRole("button", { name: "Verder naar de kolommen" }).click();
  await page.getByText("Kolom in uw bestand").first().waitFor();
  await expectAccessible(page);
  await send(page);
  await page.getByText("Dit instrument staat niet in de instrumentengids.").first().waitFor();
  await expectAccessible(page);
  await page.context().close();
});
