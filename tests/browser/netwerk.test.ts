import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
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
import { AMERSFOORT, gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

const ME = "accountmanager-GM0307";
const campagne = idOf("campagne");
const vacature = idOf("openvacature");

/** Keystroke-level model of ux-beveiliging-betrouwbaarheid.md A4, in seconds; what is said itself is not counted. */
const KLM = { toets: 0.28, wijs: 1.1, hand: 0.4, denk: 1.35 } as const;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  await insertNetwerk();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
const done = (page: Page) => page.context().close();

test.each([
  "/mijn-werkgevers",
  "/netwerk",
  "/netwerk/prospects?werksoort=groen",
  "/netwerk/vacatures",
  `/plekken/${vacature}/onvervuld`,
  "/campagnes",
  "/campagnes/nieuw",
  `/campagnes/${campagne}`,
  "/werkgevers/nieuw",
  `/werkgevers/${groeneWal}/relatie`,
  `/werkgevers/${groeneWal}/bereidheid`,
])("%s is accessible in each appearance and fits on every screen (U-01, U-02, U-13)", async (at) => {
  const page = await open(at);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await done(page);
});

test("from whom to call to a kept contact with the next step takes less than 45 seconds (A4 A1, R-270)", async () => {
  const page = await open("/mijn-werkgevers?toon=bellen");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "De Groene Wal" }).click();
  await page.getByLabel("Wat is besproken?").click();
  await page.keyboard.type("Wil een proefplaats."); // what is said is typed while it is said
  await page.getByLabel("Volgende stap").click();
  await page.keyboard.type("Bel over de proefplaats");
  const stap = page.getByRole("group", { name: /Op welke dag/ });
  for (const [deel, waarde] of Object.entries({ Dag: "1", Maand: "12", Jaar: "2026" }))
    await stap.getByLabel(deel).fill(waarde);
  await page.getByRole("button", { name: "Bewaar contact" }).click();
  await page.getByText("Het contact is bewaard").waitFor();
  expect(count()).toBeLessThanOrEqual(4);
  const toetsen = "Wil een proefplaats.".length + "Bel over de proefplaats".length + "1122026".length + 3;
  const seconden = toetsen * KLM.toets + count() * KLM.wijs + 3 * KLM.hand + 5 * KLM.denk;
  expect(seconden).toBeLessThanOrEqual(45);
  await page.goto("/mijn-werkgevers?toon=bellen");
  await settled(page);
  expect(await page.getByText("Bel terug").count()).toBe(0);
  await done(page);
});

test("the same KvK number is refused, with the way to that werkgever (A4 A1)", async () => {
  const page = await open("/werkgevers/nieuw");
  await page.getByRole("button", { name: "Bewaar de werkgever" }).click();
  await page.getByRole("link", { name: "Kies een gemeente." }).waitFor();
  await page.getByLabel("Naam", { exact: true }).fill("Krul BV");
  await page.getByLabel("KvK-nummer").fill("9000 0077");
  await page.getByLabel("Sector").fill("zorg");
  await page.getByRole("combobox", { name: "Gemeente" }).selectOption({ label: "Amersfoort" });
  await page.getByLabel("Plaats", { exact: true }).fill("Amersfoort");
  await page.getByRole("button", { name: "Bewaar de werkgever" }).click();
  await page.getByRole("link", { name: "Open die werkgever" }).click();
  await page.getByText("Kapsalon Krul").first().waitFor();
  await done(page);
});

test("a change of mind asks why, and the history stays on the page (R-283)", async () => {
  const page = await open(`/werkgevers/${groeneWal}/bereidheid`);
  await page.getByLabel("Nu niet").check();
  await page.getByRole("button", { name: "Bewaar de bereidheid" }).click();
  await page.getByRole("link", { name: "Kies waarom het veranderde." }).waitFor();
  await page
    .getByRole("combobox", { name: "Waarom is het anders dan eerst?" })
    .selectOption({ label: "Te weinig personeel" });
  await page.getByRole("button", { name: "Bewaar de bereidheid" }).click();
  await page.getByText("Nu niet, sinds").waitFor();
  await page.getByText("Hoe de bereidheid veranderde").click();
  await page.getByText("Waarom: te weinig personeel").waitFor();
  await done(page);
});

test("why a vacature stays open is written down with the keyboard, and the next try is shown (R-281, R-299)", async () => {
  const page = await open("/netwerk/vacatures");
  await tabTo(page, "Leg de reden vast");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Waarom blijft/ }).waitFor();
  await tabTo(page, "De werkervaring ontbreekt");
  await page.keyboard.press("Space");
  await tabTo(page, "Bewaar de reden");
  await page.keyboard.press("Enter");
  await page.getByText("Haal de taken eruit waarvoor geen ervaring nodig is").waitFor();
  await done(page);
});

test("a werkgever is added to a campagne once (R-279)", async () => {
  const page = await open(`/campagnes/${campagne}`);
  const add = async () => {
    await page.getByRole("combobox", { name: "Werkgever", exact: true }).fill("Groene");
    await page.getByRole("option", { name: /De Groene Wal/ }).click();
    await page.getByRole("button", { name: "Voeg toe" }).click();
  };
  await add();
  await page.getByText("De werkgever staat bij de campagne").waitFor();
  await page.getByRole("heading", { level: 1, name: /1 werkgever kwam binnen/ }).waitFor();
  await add();
  await page.getByText("Deze werkgever staat al bij deze campagne").waitFor();
  await done(page);
});

test("a segment opens the list with the werkgevers of its rule (R-280)", async () => {
  const page = await open("/netwerk", "beleidsadviseur-GM0307");
  await page.getByRole("link", { name: "Niet in het netwerk" }).click();
  await page.getByRole("link", { name: "Kapsalon Krul" }).waitFor();
  expect(await page.getByRole("link", { name: "De Groene Wal" }).count()).toBe(0);
  await done(page);
});

async function insertNetwerk() {
  const { owner } = service;
  const door = { doorGebruikerId: gebruikerId("accountmanager"), doorNaam: "accountmanager" };
  const own = { regioId: REGIO, werkgeverId: groeneWal };
  await owner
    .insertInto("campagnes")
    .values({
      regioId: REGIO,
      id: campagne,
      naam: "Ken je het WSP?",
      partner: "VNO-NCW",
      doel: "Meer bekendheid",
      vanaf: addDays(VANDAAG, -30),
      tot: VANDAAG,
    })
    .execute();
  await owner
    .insertInto("werkgevers")
    .values({
      regioId: REGIO,
      id: idOf("krul"),
      naam: "Kapsalon Krul",
      kvk: "90000077",
      sector: "diensten",
      gemeente: AMERSFOORT,
      plaats: "Soest",
    })
    .execute();
  await owner
    .insertInto("plekken")
    .values({
      ...own,
      id: vacature,
      soort: "vacature",
      titel: "Hovenier",
      werkvormen: ["regulier"],
      werksoort: "groen",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      capaciteit: 1,
      gemeldOp: addDays(VANDAAG, -90),
    })
    .execute();
  await owner
    .insertInto("werkgevercontacten")
    .values({
      ...own,
      ...door,
      id: idOf("contact"),
      datum: addDays(VANDAAG, -5),
      soort: "telefoon",
      tekst: "Wil meer weten.",
      volgendeStap: "Bel terug",
      volgendeStapOp: VANDAAG,
    })
    .execute();
  await owner
    .insertInto("werkgeverbereidheden")
    .values({ ...own, ...door, id: idOf("bereid"), vanaf: addDays(VANDAAG, -100), bereidheid: "bereid" })
    .execute();
}
