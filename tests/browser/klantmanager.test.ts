import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage, tabTo } from "../support/browser.ts";
import { insertAmina } from "../support/dossier.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { amina, bram, lotte, VANDAAG } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}`;
const BSN = "999993653"; // of the range for tests

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  // what is written today can be mended today: the clock stands on the day of the tests
  const ahead = Date.parse(`${VANDAAG}T09:10:00Z`) - Date.now();
  service = await startTestService({ now: () => new Date(Date.now() + ahead) });
  await insertAmina(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

test.each([
  "/mijn-dag",
  "/caseload",
  HERE,
  `${HERE}/mogelijkheden`,
  `${HERE}/mogelijkheden/werksoorten`,
  `${HERE}/tijdlijn`,
  `${HERE}/plaatsingen`,
  `${HERE}/contact`,
  "/inwoners/aanmelden",
  "/inwoners/aanmelden?stap=gegevens",
])("%s is accessible in each appearance and fits on every screen (U-01, U-13)", async (at) => {
  const page = await open(at);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a report of this morning is answered and written down in at most six clicks (A4 K5)", async () => {
  const page = await open("/mijn-dag");
  const count = await clicks(page.context());
  const day = page.getByRole("listitem").filter({ hasText: "Bel Amina over de bus" });
  await day.getByRole("link", { name: "Open en bel" }).click();
  await page.getByLabel("Telefoongesprek").check();
  await page.getByLabel("Wat is besproken of afgesproken?").click();
  await page.keyboard.type("Amina neemt de bus van 6.10 uur.");
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByRole("heading", { name: "Telefoongesprek is bewaard" }).waitFor();
  expect(count()).toBeLessThanOrEqual(6);
  await expectAccessible(page, ["meedoen"]);

  await page.getByRole("link", { name: "Naar mijn dag" }).click();
  await page.getByText("Bel Amina over de bus").waitFor({ state: "detached" });
  await page.goto(`${HERE}/tijdlijn`);
  await says(page, "Amina neemt de bus van 6.10 uur.");
  await page.context().close();
});

test("what is typed about a contact survives a lost connection and a look at another page", async () => {
  const page = await open(`${HERE}/contact`);
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByRole("group", { name: "Kijk nog naar 2 antwoorden" }).waitFor();
  await expect.poll(() => page.title()).toMatch(/^Fout: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("foutlijst");
  await expectAccessible(page, ["meedoen"]);

  await page.getByLabel("Gesprek", { exact: true }).check();
  const words = page.getByLabel("Wat is besproken of afgesproken?");
  await words.fill("Wil in het voorjaar meer uren.");
  await page.route("**/contactmomenten", (route) => route.abort());
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await says(page, "Geen verbinding");
  await page.getByRole("link", { name: "Overzicht" }).click();
  await page.getByRole("link", { name: "Leg contact vast" }).first().click();
  await expect.poll(() => words.inputValue()).toBe("Wil in het voorjaar meer uren.");
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toContain("voorjaar");
  await page.context().close();
});

test("words about health in a note are pointed out after saving, and can be mended", async () => {
  const page = await open(`${HERE}/contact`);
  await page.getByLabel("Huisbezoek").check();
  await page.getByLabel("Wat is besproken of afgesproken?").fill("Had last van een depressie.");
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await says(page, "Kijk nog naar deze woorden");
  await page.getByRole("button", { name: "Pas de tekst aan" }).click();
  await page.getByLabel("Wat is besproken of afgesproken?").fill("Werkt het best op een rustige plek.");
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByRole("heading", { name: "Huisbezoek is bewaard" }).waitFor();
  expect(await page.getByText("Kijk nog naar deze woorden").count()).toBe(0);
  await page.context().close();
});

test("someone is found by name in at most three clicks, and the name stands in no address (A4 K2)", async () => {
  const page = await open("/mijn-dag");
  const count = await clicks(page.context());
  await page.locator("#zoek").click();
  await page.keyboard.type("hadd");
  await page.keyboard.press("Enter");
  await says(page, "1 inwoner gevonden met");
  expect(page.url()).not.toContain("hadd");
  await page.getByRole("link", { name: "Amina Haddou" }).click();
  await page.waitForURL(`**${HERE}`);
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();
});

test("a selection without anyone says so and offers one way on", async () => {
  const page = await open("/caseload?stand=Loopt%20goed");
  await says(page, "Geen inwoners in deze selectie");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Wis filters en zoeken" }).click();
  await page.getByRole("link", { name: "Amina Haddou" }).waitFor();
  await page.context().close();
});

test("telephone and address show after asking for them, and the log tells who asked (A2)", async () => {
  const page = await open(HERE);
  expect(await page.getByText("06 00 00 00 01").count()).toBe(0);
  await page.getByRole("button", { name: "Toon telefoon en adres" }).click();
  await says(page, "06 00 00 00 01");
  const lines = await service.owner
    .selectFrom("auditregels")
    .select("object")
    .where("handeling", "=", "inwoner.toon-contactgegevens")
    .execute();
  expect(lines).toEqual([{ object: `inwoner/${amina}` }]);
  await page.context().close();
});

test("what someone can is recorded with the keyboard alone", async () => {
  const page = await open(`${HERE}/mogelijkheden/tillen`);
  await tabTo(page, "Antwoord");
  await page.keyboard.type("12,5");
  await tabTo(page, "Wie zegt dit?");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "Bewaar");
  await page.keyboard.press("Enter");
  await says(page, "‘Tillen’ is bewaard");
  await says(page, "12,5 kilo");
  await page.context().close();
});

test("a reason of health is refused at its field with what to write instead", async () => {
  const page = await open(`${HERE}/mogelijkheden/staan`);
  await page.getByLabel("Een groot deel van de dag").check();
  await page.getByLabel("Toelichting").fill("Heeft een hernia");
  await page.getByRole("combobox", { name: "Wie zegt dit?" }).selectOption("werkleider");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("group", { name: "Kijk nog naar één antwoord" }).waitFor();
  await expect.poll(() => page.getByText("Schrijf geen diagnose of ziekte op.").count()).toBe(2);
  await expect.poll(() => page.getByLabel("Toelichting").inputValue()).toBe("Heeft een hernia");
  await page.context().close();
});

test("who saves after a colleague sees what changed and keeps what was typed (U-11)", async () => {
  const page = await open(`${HERE}/mogelijkheden/reistijd_max`);
  await page.getByLabel("Antwoord").fill("45");
  await page.getByRole("combobox", { name: "Wie zegt dit?" }).selectOption("inwoner zelf");
  const colleague = await signInClient(service.address, "jobcoach-GM0307");
  const fact = { waarde: 20, bron: "jobcoach", datum: "2026-11-24" };
  const changed = await colleague.put(`${HERE}/mogelijkheden/reistijd_max`, fact, { "if-match": '"0"' });
  expect(changed.status).toBe(200);

  await page.getByRole("button", { name: "Bewaar" }).click();
  await says(page, "Een collega wijzigde dit net");
  await says(page, "Er staat nu: 20 minuten");
  await expect.poll(() => page.getByLabel("Antwoord").inputValue()).toBe("45");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await says(page, "‘Reistijd, hoogstens’ is bewaard");
  await says(page, "45 minuten");
  await page.context().close();
});

test("who is not found can be registered; the same BSN again leads to the file that is there (A4 K3)", async () => {
  const page = await open("/inwoners/aanmelden");
  await register(page, { name: "Ruth Hofland", bsn: "" });
  await page.getByRole("heading", { name: "Ruth Hofland is aangemeld." }).waitFor();
  await page.getByRole("link", { name: "Open het dossier" }).click();
  await page.getByText("Ruth begint met eigen woorden").or(page.getByText("Er is nog geen plan")).waitFor();

  for (const heading of ["De aanmelding is ontvangen.", ""]) {
    await page.goto("/inwoners/aanmelden");
    await register(page, { name: "Tom Zeeman", bsn: BSN });
    if (heading) await page.getByRole("heading", { name: heading }).waitFor();
  }
  await says(page, "Deze inwoner heeft al een dossier in uw werkgebied");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("link", { name: "Open dat dossier" }).click();
  await page.getByRole("navigation", { name: "Dossier" }).waitFor();
  await expect.poll(() => page.title()).toBe("Tom Zeeman, overzicht · Meedoen");
  await page.context().close();
});

test("a dossier outside the caseload shows who helps; one outside the area looks absent (U-15)", async () => {
  const other = await open(`/inwoners/${bram}`);
  await says(other, "U begeleidt Bram niet.");
  expect(await other.getByText("kunnen wij nu niet laden").count()).toBe(0);
  await expectAccessible(other, ["meedoen"]);
  await other.goto(`/inwoners/${lotte}`);
  await says(other, "Deze pagina is er niet, of is niet voor u.");
  await other.context().close();
});

async function register(page: Page, { name, bsn }: { name: string; bsn: string }): Promise<void> {
  await page.locator("#zoek-inwoner").fill(bsn ? "Niemand Zo" : name);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Meld een nieuwe inwoner aan" }).click();
  const [voornaam = "", achternaam = ""] = name.split(" ");
  const first = page.getByLabel("Voornaam");
  if (!bsn) await expect.poll(() => first.inputValue()).toBe(voornaam);
  await first.fill(voornaam);
  await page.getByLabel("Achternaam").fill(achternaam);
  for (const [part, typed] of [
    ["Dag", "14"],
    ["Maand", "3"],
    ["Jaar", "1992"],
  ] as const)
    await page.getByLabel(part, { exact: true }).fill(typed);
  if (bsn) await page.getByLabel("BSN").fill(bsn);
  await page.getByRole("combobox", { name: "Wie wees de weg?" }).selectOption("school");
  await page.getByRole("combobox", { name: "Uitkering" }).selectOption("Bijstand");
  await page.getByRole("button", { name: "Verder naar controleren" }).click();
  await page.getByRole("heading", { name: "Klopt alles?" }).waitFor();
  await page.getByRole("button", { name: "Meld aan" }).click();
}
