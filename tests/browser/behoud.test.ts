import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
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

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  await yonasWorksTwoYears(service);
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** The people of the stories began less than two years ago: one of them begins earlier here. */
async function yonasWorksTwoYears({ owner }: TestService): Promise<void> {
  const { id } = await owner
    .selectFrom("inwoners")
    .select("id")
    .where("voornaam", "=", "Yonas")
    .where("achternaam", "=", "Berhanu")
    .executeTakeFirstOrThrow();
  const of = (werkvorm: string) =>
    owner.updateTable("plaatsingen").where("inwonerId", "=", id).where("werkvorm", "=", werkvorm);
  await of("proefplaats")
    .set({ startdatum: isoDate("2024-07-01"), einddatum: isoDate("2024-08-31") })
    .execute();
  await of("begeleid werken")
    .set({ startdatum: isoDate("2024-09-01") })
    .execute();
}

async function yonasWork(): Promise<string> {
  const { id } = await service.owner
    .selectFrom("plaatsingen")
    .innerJoin("inwoners", "inwoners.id", "plaatsingen.inwonerId")
    .select("plaatsingen.id")
    .where("inwoners.voornaam", "=", "Yonas")
    .where("inwoners.achternaam", "=", "Berhanu")
    .where("plaatsingen.werkvorm", "=", "begeleid werken")
    .executeTakeFirstOrThrow();
  return id;
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const cellsOf = (page: Page, table: string, row: string | RegExp) =>
  page.getByRole("table", { name: table }).getByRole("row", { name: row }).locator("td").allInnerTexts();

test("finding and keeping stand side by side in the same size, each with its numbers in a table (R-252, U-12)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing" });
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Werk vinden en houden" }).click();
  await page.waitForURL("**/sturing/behoud");
  await settled(page);
  expect(clicked()).toBe(1);
  expect(await heading(page)).toMatch(
    /^In het derde kwartaal van 2026 vonden ongeveer \d+ mensen werk en verloren ongeveer \d+ mensen het\./,
  );
  const [found, kept] = await page.locator("figure").all();
  const width = async (figure: typeof found) => Math.round((await figure!.boundingBox())!.width);
  expect(await width(found)).toBe(await width(kept));
  for (const toggle of await page.getByText("Toon de cijfers in een tabel").all()) await toggle.click();
  const share = await kept!
    .getByRole("row", { name: /Na 12 maanden/ })
    .locator("td")
    .innerText();
  await expect.poll(() => kept!.locator("figcaption").innerText()).toContain(share.split(" ")[0]!);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("how long work is kept is read by group, one division at a time, with the keyboard alone (R-114, R-253)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "wilma", at: "/sturing/behoud" });
  const clicked = await clicks(page.context());
  const share = /^\d+% \(\d+–\d+\)$/;
  // nearly everybody who is young has one: the few others would follow
  const young = await cellsOf(page, "Nog aan het werk, naar doelgroep", /Jongeren met een banenafspraak/);
  expect(new Set(young.slice(1))).toEqual(new Set(["te weinig mensen"]));
  await tabTo(page, "Doelgroep");
  await page.keyboard.press("ArrowRight");
  const [, , , year] = await cellsOf(page, "Nog aan het werk, naar leeftijd", /Tot 27 jaar/);
  expect(year).toMatch(share);
  await page.keyboard.press("ArrowRight");
  const [, , half] = await cellsOf(page, "Nog aan het werk, naar gemeente", /Amersfoort/);
  expect(half).toMatch(share);
  await page.keyboard.press("End");
  const begun = await cellsOf(page, "Nog aan het werk, naar jaar van begin", /Begonnen in 2023/);
  expect(begun[4]).toMatch(share);
  await expectAccessible(page, ["meedoen"]);
  expect(clicked()).toBe(0);
  await page.context().close();
});

test("the published quarter stands beside our own count of it, each with its source (R-251)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: "bas", at: "/sturing/behoud" });
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Toon 2018 hier" }).click();
  await page.waitForURL("**/sturing/behoud?jaar=2018");
  await settled(page);
  await page.getByText(/vonden 150 mensen met een banenafspraak werk, en verloren 88 mensen het/).waitFor();
  await page.getByText(/^Wij tellen nu: ongeveer 150 gevonden, ongeveer 90 geëindigd/).waitFor();
  expect(clicked()).toBe(1);
  await page.getByRole("link", { name: "Wat deze cijfers tellen" }).click();
  await page.getByRole("heading", { name: "Van werk naar werk" }).waitFor();
  await page.getByText(/stopte voor ander werk/).waitFor();
  expect(clicked()).toBe(2);
  await page.context().close();
});

test("a werkgever and an inwoner each say in four clicks how it is after two years; who guides reads both (R-253)", {
  timeout: 90_000,
}, async () => {
  const page = await openPage(browser, service, { as: "ilse", at: "/mijn-medewerkers", width: 390 });
  await page.getByRole("heading", { name: "Yonas werkt nu twee jaar bij u. Hoe is dat?" }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: "Beantwoord de vragen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tevreden", { exact: true }).check();
  await dialog.getByLabel("Ja", { exact: true }).check();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByRole("button", { name: "Verstuur antwoorden" }).click();
  await page.getByText("Dank u wel. Wij hebben uw antwoorden.").waitFor();
  expect(clicked()).toBeLessThanOrEqual(4);
  await page.getByRole("button", { name: "Beantwoord de vragen" }).waitFor({ state: "detached" });
  await page.context().close();

  const own = await openPage(browser, service, { as: "yonas", at: "/mijn/begeleiding", width: 390 });
  const said = await clicks(own.context());
  await own.getByRole("link", { name: "Beantwoord de vragen" }).click();
  await own.getByRole("radio", { name: "Tevreden", exact: true }).check();
  await own.getByRole("radio", { name: "Ja", exact: true }).check();
  await expectAccessible(own, ["meedoen"]);
  await own.getByRole("button", { name: "Verstuur" }).click();
  await own.getByText("Dank u wel. Wij hebben uw antwoorden.").waitFor();
  expect(said()).toBeLessThanOrEqual(4);
  await own.context().close();
  const id = await yonasWork();
  const coach = await openPage(browser, service, {
    as: "ruben",
    at: `/plaatsingen/${id}/begeleiding`,
  });
  await expect.poll(() => coach.getByText(/Tevreden · blijft dit werk\? ja/).count()).toBe(2);
  await expectAccessible(coach, ["meedoen"]);
  await coach.context().close();
});

test("an answer that is missing is named, and what was chosen stays (U-10)", {
  timeout: 60_000,
}, async () => {
  await service.owner.deleteFrom("terugblikken").where("gezegdOp", ">=", isoDate("2026-11-24")).execute();
  const page = await openPage(browser, service, { as: "ilse", at: "/mijn-medewerkers" });
  await page.getByRole("button", { name: "Beantwoord de vragen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Gaat wel").check();
  await dialog.getByRole("button", { name: "Verstuur antwoorden" }).click();
  await dialog.getByText("Kies een antwoord").first().waitFor();
  await expect.poll(() => dialog.getByLabel("Gaat wel").isChecked()).toBe(true);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("what the werkgever does and who learned to guide is agreed with the guidance (R-072, R-256, R-258)", {
  timeout: 60_000,
}, async () => {
  const id = await yonasWork();
  const page = await openPage(browser, service, { as: "ruben", at: `/plaatsingen/${id}/begeleidingsplan` });
  await page.getByLabel("Collega op het werk die helpt").fill("Henk Wijngaard");
  await page
    .getByRole("combobox", { name: "Heeft deze collega geleerd om te begeleiden?" })
    .selectOption("Mentorwijs");
  await page.getByLabel("Doet het werk voor").check();
  await page.getByLabel("De werkgever", { exact: true }).check();
  await page.getByLabel("De collega op het werk", { exact: true }).check();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Bewaar afspraken" }).click();
  await page.waitForURL("**/begeleiding");
  await page.getByText("Training Mentorwijs").waitFor();
  await page.getByText("de werkgever, de collega op het werk").waitFor();
  await page.context().close();

  const ilse = await openPage(browser, service, { as: "ilse", at: "/mijn-medewerkers" });
  await ilse
    .getByText(/helpt ook u en de collega die begeleidt/)
    .first()
    .waitFor();
  await ilse.context().close();
});
