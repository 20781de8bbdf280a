import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { insertAlarmen } from "../support/alarmen.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertAlarmen(service.owner);
  await insertDay();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (rol: string, at = "/mijn-dag", width = 1280) =>
  openPage(browser, service, { as: `${rol}-${AMERSFOORT}`, at, width });
const done = (page: Page) => page.context().close();

/** Those without a test of their own below. */
const OTHERS = [
  "klantmanager",
  "gids",
  "jobhunter",
  "accountmanager",
  "beleidsadviseur",
  "beheerder",
] as const;

test("whoever signs in begins at his own day, on a telephone too (R-025, U-13)", {
  timeout: 90_000,
}, async () => {
  for (const rol of OTHERS) {
    const page = await open(rol, "/", 390);
    await page.waitForURL("**/mijn-dag");
    await settled(page);
    expect([rol, await page.locator("h1").innerText()]).toEqual([
      rol,
      expect.stringMatching(/^Goede\w+ \S+\. .+ vandaag /),
    ]);
    expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);
    await done(page);
  }
});

test.each([
  ["inwoner", "**/mijn"],
  ["vertegenwoordiger", "**/mijn"],
  ["werkgever", "**/mijn-bedrijf"],
])("a %s begins at pages of his own (R-057, R-058)", async (rol, where) => {
  const page = await open(rol, "/", 390);
  await page.waitForURL(where);
  await settled(page);
  expect(await page.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);
  await done(page);
});

test.each(["/plekken", "/mijn-agenda", "/bestaat-niet"])(
  "an inwoner who opens %s of the app comes at his own pages (R-057, U-14)",
  async (at) => {
    const page = await open("inwoner", at, 390);
    await page.waitForURL("**/mijn");
    await done(page);
  },
);

test.each(["jobcoach", "manager"])("the day of a %s is accessible in each appearance (U-01)", async (rol) => {
  const page = await open(rol);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await done(page);
});

test.each(["inwoner", "unitleider", "fg"])("the day of a %s is accessible (U-01)", async (rol) => {
  const page = await open(rol);
  await expectAccessible(page, ["meedoen"]);
  await done(page);
});

test("a jobcoach sees a signal, its day and what he asked of others, and is there in one click (R-064, A4 K1)", async () => {
  const page = await open("jobcoach");
  const count = await clicks(page.context());
  const line = page.getByRole("listitem").filter({ hasText: "Antwoord op een signaal: het werk" });
  await expect.poll(() => line.innerText()).toMatch(/had al\s+gemoeten/);
  await expect.poll(() => page.getByText("Stuur het rooster").count()).toBe(1);
  await line.getByRole("link", { name: "Bekijk signaal" }).click();
  await page.waitForURL("**/begeleiding");
  expect(count()).toBe(1);
  await done(page);
});

test("an inwoner reads what he does himself and whom he meets, and nothing about himself as a case (R-078)", async () => {
  const page = await open("inwoner");
  await page.waitForURL("**/mijn");
  const words = await page.locator("main").innerText();
  expect(words).toContain("jobcoach GM0307");
  expect(words).not.toContain("Kennismaken"); // what a colleague noted in the diary
  expect(words).not.toMatch(/signaal|alarm|melding|Amina Haddou ·/i);
  await page.getByRole("link", { name: "Bekijk of verzet uw afspraak" }).click();
  await page.waitForURL(/\/mijn\/afspraken\b/);
  const afspraken = await page.locator("main").innerText();
  expect(afspraken).toMatch(/Met jobcoach GM0307[\s\S]*kantoor/);
  expect(afspraken).toMatch(/Dit doet u zelf nog[\s\S]*Neem je diploma mee/);
  expect(afspraken).not.toContain("Kennismaken");
  await done(page);
});

test("who steers comes from his day to the alarms in figures, and no figure tells of someone (R-333)", async () => {
  const page = await open("manager");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Alle aantallen" }).click();
  await page.waitForURL("**/alarmen/aantallen");
  await settled(page);
  expect(count()).toBe(1);
  const table = page.getByRole("table");
  await expect.poll(() => table.getByRole("row").first().innerText()).toContain("Zonder oplossing");
  await expect.poll(() => table.innerText()).toContain("Hele regio");
  expect(await table.innerText()).not.toMatch(/\b[1-9]\b/);
  expect(await page.getByText("Amina").count()).toBe(0);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await done(page);
});

test("a day without anything says so, and leads on to the work, with the keyboard only (R-075, U-01)", async () => {
  const page = await open("raadslid");
  await page.getByText("Er vraagt vandaag niets om u.").waitFor();
  const onwards = page.getByRole("link", { name: "Ga naar Vragen van de raad" });
  await onwards.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/raad");
  await done(page);
});

/** For Amina: a signal whose day is over, an action, an appointment with her jobcoach, and a step that she does herself. */
async function insertDay(): Promise<void> {
  const { owner } = service;
  const coach = gebruikerId("jobcoach");
  await sql`insert into signalen (regio_id, id, gemeente, inwoner_id, van, onderwerp, woorden, antwoord_uiterlijk,
      door_gebruiker_id, door_naam, gemeld_op, tijdstip)
    values (${REGIO}, ${idOf("sdag")}, ${AMERSFOORT}, ${amina}, 'werkgever', 'het werk', 'x', ${addDays(VANDAAG, -2)}, ${coach},
      'x', ${addDays(VANDAAG, -4)}, now())`.execute(owner);
  await sql`insert into acties (regio_id, id, gemeente, inwoner_id, soort, wat, wie_soort, wie_gebruiker_id, wie_naam, uiterlijk,
      door_gebruiker_id, door_naam)
    values (${REGIO}, ${idOf("adag")}, ${AMERSFOORT}, ${amina}, 'afspraak', 'Stuur het rooster', 'begeleider', ${coach}, 'x',
      ${addDays(VANDAAG, 3)}, ${coach}, 'x')`.execute(owner);
  await sql`insert into afspraken (regio_id, id, gemeente, inwoner_id, gebruiker_id, begin, onderwerp, waar)
    values (${REGIO}, ${idOf("pdag")}, ${AMERSFOORT}, ${amina}, ${coach}, ${`${addDays(VANDAAG, 2)}T09:00:00Z`}, 'Kennismaken',
      'kantoor')`.execute(owner);
  await sql`insert into planstappen (regio_id, id, gemeente, inwoner_id, volgorde, naam, wanneer, status, wie_soort)
    values (${REGIO}, ${idOf("stdag")}, ${AMERSFOORT}, ${amina}, 90, 'Neem je diploma mee', 'Deze week', 'nu', 'inwoner')`.execute(
    owner,
  );
}
