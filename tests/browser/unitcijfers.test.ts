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

let service: TestService;
let browser: Browser;
let eemfors: string;
let cleanfors: string;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  const { rows } = await sql<{ naam: string; id: string }>`select naam, id from units`.execute(service.owner);
  eemfors = rows.find(({ naam }) => naam === "Eemfors")!.id;
  cleanfors = rows.find(({ naam }) => naam === "Cleanfors")!.id;
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (as: string, at: string, width?: number) =>
  openPage(browser, service, { as, at, ...(width !== undefined && { width }) });

test("who leads a unit sees in one click what it earns, with whom and what work it has in hand (R-325, R-479)", {
  timeout: 60_000,
}, async () => {
  const page = await open("hassan", `/units/${eemfors}`);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Cijfers", exact: true }).click();
  await page.waitForURL(`**/units/${eemfors}/cijfers`);
  await settled(page);
  expect(count()).toBe(1);
  await expect
    .poll(() => page.locator("h1").innerText())
    .toMatch(/^Eemfors (hield|kwam) in twaalf maanden €\s/);
  for (const heading of ["Omzet", "Toegevoegde waarde per fte", "Operationeel resultaat", "Mensen en fte"])
    await expect
      .poll(() => page.getByRole("heading", { level: 2, name: heading, exact: true }).count())
      .toBe(1);
  await expect.poll(() => page.getByText(/^Er is werk in hand voor [\d,]+ weken/).count()).toBe(1);
  await expect.poll(() => page.getByText(/geeft \d+% van het werk van dit jaar/).count()).toBe(1);
  const mix = page.getByRole("table", { name: "Wie er werkt" });
  await expect.poll(() => mix.getByRole("row", { name: /^Wsw \d+$/ }).count()).toBe(1); // he knows the people
  await expect
    .poll(() => page.getByText("Bron ontbreekt. Meedoen legt van niemand verzuim of ziekte vast.").count())
    .toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the lines have a conclusion and the same numbers in a table (U-12)", { timeout: 60_000 }, async () => {
  const page = await open("hassan", `/units/${eemfors}/cijfers`);
  const conclusion = await page
    .getByText(/^De omzet is nu \d+% en het aantal fte \d+% van het begin\.$/)
    .innerText();
  await page.getByText("Toon de cijfers in een tabel").first().click();
  const last = await page
    .getByRole("table", { name: "Omzet en fte per maand" })
    .locator("tbody tr")
    .last()
    .locator("td")
    .allInnerTexts();
  expect(conclusion).toContain(`${last[1]}%`);
  expect(conclusion).toContain(`${last[3]}%`);
  await page.context().close();
});

test("a month is written down and closed; after that it asks why it changes", {
  timeout: 90_000,
}, async () => {
  const page = await open("hassan", `/units/${eemfors}/cijfers`);
  await page.getByRole("button", { name: "Sluit oktober 2026 af" }).click();
  await page.getByText("Oktober 2026 is afgesloten").waitFor();
  await page.getByRole("link", { name: "Wijzig oktober 2026" }).click();
  await settled(page);
  await page.getByRole("combobox", { name: "Werkvorm" }).selectOption("intern");
  await page.getByText("Er staat al iets bij intern in oktober 2026").waitFor();
  await page.getByRole("button", { name: "Neem over wat er staat" }).click();
  await page.getByLabel("Omzet", { exact: true }).fill("12.345,67");
  await page.getByRole("button", { name: "Bewaar de cijfers" }).click();
  await expect
    .poll(() => page.getByText("Deze maand is afgesloten. Zet erbij waarom u dit verandert.").count())
    .toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByLabel("Waarom verandert u dit?").fill("Factuur kwam later");
  await page.getByRole("button", { name: "Bewaar de cijfers" }).click();
  await page.getByText("Factuur kwam later").waitFor();
  await expectNoSideScroll(page);
  await page.context().close();
});

test("all units stand side by side for who is above them, and no small team is told (R-452)", {
  timeout: 60_000,
}, async () => {
  const page = await open("wilma", "/units/cijfers");
  await expect
    .poll(() => page.locator("h1").innerText())
    .toMatch(/^11 units voegden samen €\s[\d.]+ toe in twaalf maanden\./);
  const table = page.getByRole("table", { name: "De units naast elkaar" });
  await expect.poll(() => table.locator("tbody tr").count()).toBe(11);
  const mix = page.getByRole("table", { name: "Wie er werkt" });
  await expect
    .poll(() =>
      mix
        .getByRole("row", { name: /^Catering/ })
        .getByText("afg.")
        .count(),
    )
    .toBeGreaterThan(0);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await table.getByRole("link", { name: "Cleanfors" }).click();
  await page.waitForURL(`**/units/${cleanfors}/cijfers`);
  await page.context().close();
});

test("a file is compared before it is taken over, and a wrong row says what to do", {
  timeout: 90_000,
}, async () => {
  const page = await open("wilma", "/units/cijfers/bestand");
  const header = "unit;werkvorm;maand;omzet;directe kosten;overige kosten;fte;mensen\n";
  const choose = (text: string) =>
    page
      .getByLabel("Bestand met cijfers")
      .setInputFiles({ name: "cijfers.csv", mimeType: "text/csv", buffer: Buffer.from(header + text) });
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await expect.poll(() => page.getByText("Kies een bestand.").count()).toBeGreaterThan(0);
  await page.getByLabel("Waar komen deze cijfers vandaan?").fill("Grootboek");
  await choose("Nergens;intern;2026-10;1;1;1;1;1\n");
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await page.getByText("1 fout in het bestand. Er is niets overgenomen.").waitFor();
  await expect
    .poll(() => page.getByRole("row", { name: /^2 unit Deze unit kennen wij niet/ }).count())
    .toBe(1);
  await expectAccessible(page);
  await choose(
    "Cleanfors;leerwerkplek;2026-10;2500,50;0;1000;2,5;3\nCleanfors;intern;2026-09;90000;1000;5000;28;39\n",
  );
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await page.getByText("1 nieuw, 1 anders, 0 gelijk.").waitFor();
  await page.getByRole("button", { name: "Neem alles over" }).click();
  await expect
    .poll(() => page.getByText("Zet erbij waarom een afgesloten maand verandert.").count())
    .toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByLabel("Waarom verandert een afgesloten maand?").fill("Nacalculatie");
  await page.getByRole("button", { name: "Neem alles over" }).click();
  await page.getByText("De cijfers zijn overgenomen").waitFor();
  await expect.poll(() => page.getByText("1 nieuw en 1 anders.").count()).toBe(1);
  await page.context().close();
});

test("what gemeenten advance on loonkostensubsidie stands in a line and a table, and its years are kept by a person", {
  timeout: 90_000,
}, async () => {
  const page = await open("wilma", "/units/cijfers");
  await page.getByText("Wat dit niet bewijst").waitFor(); // two routes to work, in words too
  await page.getByRole("link", { name: "Loonkostensubsidie: wat gemeenten voorschieten" }).click();
  await page.waitForURL("**/financien/loonkosten");
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Jaar toevoegen" }).click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByText("Vul een jaar in, zoals 2025.").first().waitFor();
  await page.getByLabel("Jaar", { exact: true }).fill("2022");
  await page.getByLabel("Betaald door alle gemeenten, in miljoen euro").fill("410,5");
  await page.getByLabel("Verdeelt het Rijk, in miljoen euro").fill("400");
  await page.getByLabel("Waar staat dit?").fill("Opgave");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("row", { name: /^2022 €\s410,5 miljoen €\s400,0 miljoen Opgave/ }).waitFor();
  await page.context().close();
});

test("on a phone everything fits, and another unit is closed for who leads this one", {
  timeout: 60_000,
}, async () => {
  const page = await open("hassan", `/units/${eemfors}/cijfers`, 390);
  await expectNoSideScroll(page);
  await expectAccessible(page, ["meedoen"]);
  await page.goto(`/units/${cleanfors}/cijfers`);
  await page.getByText("Deze pagina is er niet, of is niet voor u.").waitFor();
  expect(await page.getByText("Operationeel resultaat").count()).toBe(0);
  await page.context().close();
});
