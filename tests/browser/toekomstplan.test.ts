import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { uitJson, type UitgangspuntenJson } from "#toekomstplan/uitgangspunten-json";
import { controlegetal } from "../../src/web/toekomstplan/banden.ts";
import { deelVan } from "../../src/web/toekomstplan/berekening.ts";
import { bewaarScenarios } from "../../src/web/toekomstplan/bewaard.ts";
import { geenKeuzes, hefbomenVan, JAREN, uitAdres } from "../../src/web/toekomstplan/keuzes.ts";
import { TREKKINGEN, ZAAD } from "../../src/web/toekomstplan/rekenaar.ts";
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

const open = (at: string, as = "bas") => openPage(browser, service, { as, at });
const heading = async (page: Page) =>
  (await page.getByRole("heading", { level: 1 }).innerText()).replace(/\s+/g, " ");

test("the browser gives what Node gives, to the last bit: the check number of a shared address (B3, R-402)", async () => {
  const at = "?beschutPlekken=120&deelBuiten=55";
  const page = await open(`/toekomstplan${at}`);
  const shown = (await page.getByText(/controlegetal [0-9a-f]{8}/).innerText()).match(
    /controlegetal (\w+)/,
  )?.[1];
  const json = (await page.evaluate(
    "fetch('/api/v1/toekomstplan/uitgangspunten').then((answer) => answer.json())",
  )) as { uitgangspunten: UitgangspuntenJson };
  const uitgangspunten = uitJson(json.uitgangspunten);
  const keuzes = uitAdres(new URLSearchParams(at), geenKeuzes(uitgangspunten));
  const scenario = { naam: "", hefbomen: hefbomenVan(uitgangspunten, null, keuzes) };
  const berekening = {
    uitgangspunten,
    scenarios: [scenario],
    jaren: JAREN,
    vast: { personen: {}, geld: {} },
  };
  const whole = deelVan(berekening, { zaad: ZAAD, vanaf: 0, trekkingen: TREKKINGEN });
  expect(shown).toBe(controlegetal(bewaarScenarios().uitkomst(berekening, [whole]).banden[0]!));
  expect(await heading(page)).toMatch(
    /^In 2035 werken er ongeveer \d+ mensen meer\. De gemeenten betalen samen /,
  );
  await expectNoSideScroll(page);
  await page.context().close();
});

test("one slider moves the plan, which can be undone, shared and put back to the base (B3)", async () => {
  const page = await open("/toekomstplan");
  const base = await heading(page);
  expect(base).toMatch(
    /^Gaat het zoals nu, dan werken in 2035 ongeveer [\d.]+ mensen en betalen de gemeenten/,
  );
  const slider = page.getByRole("slider", { name: "Plekken beschut werk" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(page.url()).toContain("beschutPlekken=50");
  expect(await heading(page)).toMatch(/^In 2035 werken er ongeveer \d+ mensen meer/);
  await page.getByText("Waarom het verandert").waitFor();
  await page
    .getByText(/^Door meer plekken voor beschut werk/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Plekken beschut werk, plekken" }).fill("60");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("beschutPlekken=60");
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await settled(page);
  expect(page.url()).toContain("beschutPlekken=50");
  await page.getByRole("button", { name: "Zoals nu", exact: true }).click();
  await settled(page);
  expect(page.url()).not.toContain("beschutPlekken");
  expect(await heading(page)).toBe(base);
  await page.context().close();
});

test("an example is begun with, kept as a scenario and laid beside the base (R-372, R-399)", async () => {
  const page = await open("/toekomstplan");
  const count = await clicks(page.context());
  await page.getByRole("combobox", { name: "Begin met" }).selectOption("voorbeeld:breed");
  await settled(page);
  await expect.poll(() => page.getByText("Aangenomen, zonder bron:").count()).toBe(1);
  await page.getByRole("button", { name: "Bewaar scenario" }).click();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect.poll(() => page.getByText("Geef het scenario een naam.").count()).toBe(1);
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Naam", { exact: true }).fill("Breed voor de raad");
  await page.getByLabel("Waarom deze keuzes?").fill("Besloten in mei 2025.");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("‘Breed voor de raad’ is bewaard").waitFor();
  await settled(page);
  await page.getByRole("link", { name: "Vergelijk scenario’s" }).click();
  await page.waitForURL("**/toekomstplan/vergelijken?**");
  await settled(page);
  expect(count()).toBeLessThanOrEqual(4);
  expect(await heading(page)).toMatch(
    /^‘Breed ontwikkelbedrijf’ naast ‘Zoals nu’: ongeveer \d+ mensen meer aan het werk/,
  );
  await page
    .getByRole("combobox", { name: "En naast" })
    .selectOption({ label: "Bewaard: Breed voor de raad" });
  await settled(page);
  const row = page.getByRole("table", { name: "Bijdrage per gemeente" }).getByRole("row", { name: /^Samen/ });
  const cells = await row.getByRole("cell").allInnerTexts();
  expect(cells.slice(1, 3)).toEqual([cells[1], cells[1]]); // the same levers: the same money
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("tasks, own work and what changing costs are chosen too; a wrong amount is refused in words (R-391, R-408)", async () => {
  const page = await open("/toekomstplan?taken=werkdeel@50");
  const unfold = (naam: string) => page.locator("summary").filter({ hasText: naam }).first().click();
  await page.getByText("Werk en re-integratie", { exact: true }).waitFor({ state: "attached" });
  await unfold("Eigen werksoorten");
  await page.getByRole("combobox", { name: "Werksoort: Metaal" }).selectOption({ label: "Weg vanaf 2028" });
  await page.waitForURL((url) => url.searchParams.get("werksoorten") === "metaal@2028");
  await unfold("Geld");
  await unfold("Eenmalige kosten van veranderen");
  await page.getByLabel("Bedrag", { exact: true }).fill("veel");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByText("Vul een heel getal in van 1 tot en met 1.000.000").waitFor();
  await page.getByLabel("Bedrag", { exact: true }).fill("400");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByText("2027: €\u00a0400 duizend").waitFor();
  expect(new URL(page.url()).searchParams.get("eenmalig")).toBe("2027@400");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Haal de kosten in 2027 weg" }).click();
  await page.getByText("Er zijn geen eenmalige kosten.").waitFor();
  await settled(page);
  await page.context().close();
});

test("the register says what is assumed, from where, how old and how much depends on it; an own figure replaces it (R-418)", async () => {
  const page = await open("/toekomstplan/aannames");
  expect(await heading(page)).toMatch(
    /^Het plan rekent met \d+ waarden\. \d+ daarvan hebben geen bron: die zijn gearceerd\.$/,
  );
  await page.getByText(/^Het meest hangt af van: /).waitFor();
  const table = page.getByRole("table", { name: "Alle waarden" });
  await expect.poll(() => table.getByRole("row").nth(1).innerText()).toContain("100%");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("combobox", { name: "Soort", exact: true }).selectOption("gevonden");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.waitForURL("**/aannames?soort=gevonden");
  const before = await table.getByRole("row").count();
  await page.getByRole("button", { name: "Eigen cijfer: Loonwaarde bij een werkgever" }).click();
  await page.getByLabel("Waarde", { exact: true }).fill("0,53");
  await page.getByLabel("Waar komt het vandaan?").fill("Eigen metingen 2026");
  await page.getByRole("button", { name: "Reken hiermee" }).click();
  await page
    .getByText("Het plan rekent nu met het eigen cijfer voor: Loonwaarde bij een werkgever")
    .waitFor();
  await settled(page);
  await expect.poll(() => table.getByRole("row").count()).toBe(before - 1);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("own figures: a file fills the form, what is missing is striped, what is wrong is said at its field (R-052)", async () => {
  const page = await open("/toekomstplan/eigen-cijfers");
  await expectAccessible(page, ["meedoen"]);
  await page.locator("#bestand").setInputFiles({
    name: "cijfers.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("wsw;900\nbuiten;99,5\ngemeente;Hilversum;93000;;\n"),
  });
  await page.getByText("Ingelezen: cijfers.csv").waitFor();
  expect(await heading(page)).toBe("Van de 15 cijfers worden er 13 aangenomen. Die zijn gearceerd.");
  await page.getByRole("button", { name: "Bewaar en reken hiermee" }).click();
  const wrong = page.getByRole("group", { name: "Kijk nog naar 2 antwoorden" });
  await expect.poll(() => wrong.innerText()).toContain("Schrijf waar de cijfers vandaan komen.");
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Deel dat bij een werkgever werkt").fill("45");
  await page.getByLabel("Waar komen de cijfers vandaan?").fill("Jaarrekening 2025");
  await page.getByLabel("Naam van het bedrijf of de regio").fill("Tomin");
  await page.getByRole("radio", { name: "Een ander bedrijf, ernaast" }).check();
  await page.getByRole("button", { name: "Bewaar en reken hiermee" }).click();
  await page.waitForURL("**/toekomstplan**");
  await settled(page);
  await page.context().close();
});

test("who leads a unit reads the plan and keeps nothing; who guides inwoners has no plan", async () => {
  const page = await open("/toekomstplan", "hassan");
  expect(await page.getByRole("button", { name: "Bewaar scenario" }).count()).toBe(0);
  expect(await heading(page)).toMatch(/^Gaat het zoals nu/);
  await page.context().close();
  const other = await open("/toekomstplan", "marije");
  expect(await other.getByRole("slider").count()).toBe(0);
  await other.context().close();
});
