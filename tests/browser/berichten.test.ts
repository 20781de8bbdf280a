import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const ANDER = "Ander moment";
const pathOf = (page: Page) => new URL(page.url()).pathname;
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test("an inwoner asks another moment for an appointment in at most 3 clicks (I7)", async () => {
  const page = await openPage(browser, service, { as: "yonas", at: "/mijn/afspraken", width: 390 });
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const buttons = await page.getByRole("link", { name: ANDER }).count();
  const clicked = await clicks(page.context());

  await page.getByRole("link", { name: ANDER }).first().click();
  await heading(page, "Wanneer kunt u wel?").waitFor();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Vraag dit moment" }).click();
  await heading(page, "Wij weten dat u een ander moment wilt.").waitFor();

  expect(clicked()).toBeLessThanOrEqual(3);
  await expect.poll(() => page.getByRole("link", { name: ANDER }).count()).toBe(buttons - 1);
  await page.getByText("U vroeg om een ander moment.").waitFor();
  await page.context().close();
});

test("without a choice nothing is asked, and the page says what is missing (U-10)", async () => {
  const page = await openPage(browser, service, { as: "yonas", at: "/mijn/afspraken", width: 390 });
  await page.getByRole("link", { name: ANDER }).first().click();
  await page.getByRole("button", { name: "Vraag dit moment" }).click();
  await page.getByText("Kies een moment.").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("an inwoner asks with the keyboard; his klantmanager reads, answers, and he reads that (I7, U-01)", {
  timeout: 30_000,
}, async () => {
  const yonas = await openPage(browser, service, { as: "yonas", at: "/mijn/berichten", width: 390 });
  await expectAccessible(yonas, ["meedoen"]);
  await tabTo(yonas, "Stel een vraag");
  await yonas.keyboard.press("Enter");
  await heading(yonas, "Wat wilt u vragen?").waitFor();
  await tabTo(yonas, "Waar gaat het over?");
  await yonas.keyboard.type("Werkkleding");
  await tabTo(yonas, "Uw vraag");
  await yonas.keyboard.type("Waar haal ik de jas op?");
  await tabTo(yonas, "Verstuur");
  await yonas.keyboard.press("Enter");
  await yonas.getByText("Uw bericht is verstuurd.").waitFor();
  const gesprek = pathOf(yonas);

  const marije = await openPage(browser, service, { as: "marije", at: "/berichten" });
  await expectAccessible(marije);
  await expectNoSideScroll(marije);
  const clicked = await clicks(marije.context());
  await marije
    .getByRole("row", { name: /Werkkleding/ })
    .getByRole("link")
    .click();
  await marije.getByText("Waar haal ik de jas op?").waitFor();
  await settled(marije);
  await expectAccessible(marije, ["meedoen"]);
  await marije.getByLabel("Uw antwoord").fill("Bij de balie, vanaf acht uur.");
  await marije.getByRole("button", { name: "Verstuur" }).click();
  await marije.getByRole("listitem").filter({ hasText: "Bij de balie" }).waitFor();
  expect(clicked()).toBe(2);
  await marije.context().close();

  await yonas.goto(gesprek);
  await yonas.getByText("Bij de balie, vanaf acht uur.").waitFor();
  await yonas.getByText(/^Gelezen op/).waitFor();
  await expectAccessible(yonas);
  await expectNoSideScroll(yonas);
  await yonas.context().close();
});

test("a citizen service number never leaves: the message stays, with why", async () => {
  const page = await openPage(browser, service, { as: "yonas", at: "/mijn/berichten/nieuw", width: 390 });
  await page.getByLabel("Waar gaat het over?").fill("Inschrijven");
  await page.getByLabel("Uw vraag").fill("Mijn nummer is 999990019.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Haal het burgerservicenummer weg.").first().waitFor();
  await expect.poll(() => page.getByLabel("Uw vraag").inputValue()).toBe("Mijn nummer is 999990019.");
  await page.context().close();
});

test("who has a mandate for messages reads them; without that part they are not his (R-079, S-01)", async () => {
  const page = await openPage(browser, service, { as: "liya", at: "/mijn/berichten" });
  await page.getByRole("link", { name: /Werktijden in de vakantie/ }).click();
  await page.getByText("De school is twee weken dicht.").waitFor();

  const { numUpdatedRows } = await service.owner
    .updateTable("machtigingen")
    .set({ delen: ["plan"] })
    .executeTakeFirst();
  expect(Number(numUpdatedRows)).toBeGreaterThan(0);
  const answer = await page.goto("/mijn/berichten");
  expect(await page.getByText("Werktijden in de vakantie").count()).toBe(0);
  expect(answer?.status()).toBe(403);
  await page.context().close();
});

test("a group message goes through its three steps and is stopped before anyone sees it (S-15)", {
  timeout: 40_000,
}, async () => {
  const page = await openPage(browser, service, { as: "marije", at: "/berichten/groep" });
  await expectAccessible(page);
  await page.getByLabel("Waar gaat het over?").fill("Koffieochtend");
  await page.getByLabel("Uw bericht").fill("Dag {voornaam}, komt u vrijdag koffie drinken?");
  await page.getByRole("button", { name: "Kijk na wie het krijgt" }).click();
  const shown = await heading(page, /krijgen dit bericht/).textContent();
  const aantal = Number(/\d+/.exec(shown ?? "")?.[0]);
  expect(aantal).toBeGreaterThan(1);
  await expect.poll(() => page.getByRole("checkbox").count()).toBe(aantal);
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByLabel("Hoeveel mensen krijgen dit bericht?").fill(String(aantal - 1));
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Dit is niet het aantal op de lijst.").first().waitFor();
  expect(await groepsberichten()).toEqual([]);

  await page.getByRole("checkbox").first().uncheck();
  await page.getByRole("button", { name: "Kijk opnieuw na" }).click();
  await heading(page, new RegExp(`^${aantal - 1} `)).waitFor();
  await page.getByLabel("Hoeveel mensen krijgen dit bericht?").fill(String(aantal - 1));
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText(/wacht nog even/).waitFor();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);

  await page.getByRole("button", { name: "Trek in" }).click();
  await page.getByText("Ingetrokken").waitFor();
  await expectNoSideScroll(page);
  const [sent] = await groepsberichten();
  expect(sent?.status).toBe("ingetrokken");
  expect(
    await service.owner
      .selectFrom("berichtgesprekken")
      .select("id")
      .where("onderwerp", "=", "Koffieochtend")
      .execute(),
  ).toEqual([]);
  await page.context().close();
});

const groepsberichten = () =>
  service.owner.selectFrom("groepsberichten").selectAll().where("onderwerp", "=", "Koffieochtend").execute();

test("a new message stands ready in the language of who reads it, with the Dutch beside it (U-07)", async () => {
  const { id } = await service.owner
    .selectFrom("inwoners")
    .select("id")
    .where("voornaam", "=", "Yonas")
    .where("achternaam", "=", "Berhanu")
    .executeTakeFirstOrThrow();
  const page = await openPage(browser, service, { as: "marije", at: `/inwoners/${id}/bericht` });
  await page.getByRole("combobox", { name: "Tekst die klaarstaat" }).selectOption("uitnodiging");
  await page.locator('[lang="ti"]').first().waitFor();
  await page.locator('p[lang="nl"]').filter({ hasText: "Yonas" }).waitFor();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who looks after the system sees a mail that failed, nobody's name, and sends it again", async () => {
  const page = await openPage(browser, service, { as: "sander", at: "/mailuitgang?status=mislukt" });
  await page
    .getByRole("row", { name: /Mislukt/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const failed = await page.getByRole("row", { name: /Mislukt/ }).count();
  expect(await page.locator("main").textContent()).not.toMatch(/@|Yonas|Berhanu/);
  await page.getByRole("button", { name: "Opnieuw" }).first().click();
  await expect.poll(() => page.getByRole("row", { name: /Mislukt/ }).count()).toBe(failed - 1);
  await page.context().close();
});
