import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { hours } from "#core/hours";
import {
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

const plaatsingId = idOf("inrichtplaats");
const bezoekId = idOf("inrichtbezoek");
const LIGHT = ["meedoen"];

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertWork(service);
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("a report that is corrected without a connection waits, and beside that of a colleague a person chooses (R-F15)", {
  timeout: 120_000,
}, async () => {
  const coach = await onTheRoad("jobcoach-GM0307");
  const manager = await onTheRoad("klantmanager-GM0307");
  await coach.context().setOffline(true);
  await correct(coach, "Kent de route nu zelf.");
  await coach.getByText("Bewaard op dit apparaat").waitFor();
  await correct(manager, "De ploeg is tevreden.");
  await manager.getByText("De verbetering is bewaard").waitFor();
  expect(await report()).toEqual({ tekst: "De ploeg is tevreden.", versie: 2 });

  await coach.context().setOffline(false);
  await coach.getByRole("link", { name: "1 nog niet verzonden" }).click();
  await settled(coach);
  const main = coach.locator("main");
  await main.getByText("De ploeg is tevreden.").waitFor();
  await main.getByText("Kent de route nu zelf.").waitFor(); // both, beside each other
  await expectAccessible(coach, LIGHT);
  await expectNoSideScroll(coach);
  await coach.getByRole("button", { name: "Pas het aan" }).click();
  await coach.getByText("Nu staat er een verslag van").waitFor();
  await expectAccessible(coach, LIGHT);
  await coach.getByLabel("Wat is er besproken?").fill("De ploeg is tevreden. Kent de route nu zelf.");
  await tabTo(coach, "Bewaar de verbetering");
  await coach.keyboard.press("Enter");
  await coach.getByText("De verbetering is bewaard").waitFor();
  expect(await report()).toEqual({ tekst: "De ploeg is tevreden. Kent de route nu zelf.", versie: 3 });
  await coach.goto("/niet-verzonden");
  await coach.getByText("Alles is verzonden.").waitFor();
  await coach.context().close();
  await manager.context().close();
});

async function onTheRoad(as: string): Promise<Page> {
  const page = await openPage(browser, service, {
    as,
    at: `/plaatsingen/${plaatsingId}/begeleiding`,
    width: 390,
    onTheRoad: true,
  });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByRole("link", { name: /^Verbeter het verslag van/ }).click();
  await page.getByText("Wat moet anders in het verslag van").waitFor();
  await settled(page);
  return page;
}

async function correct(page: Page, tekst: string): Promise<void> {
  await page.getByLabel("Wat is er besproken?").fill(tekst);
  await page.getByRole("button", { name: "Bewaar de verbetering" }).click();
}

const report = () =>
  service.owner
    .selectFrom("bezoeken")
    .select(["tekst", "versie"])
    .where("id", "=", bezoekId)
    .executeTakeFirstOrThrow();

/** Amina at work, guided by two, with one report. */
async function insertWork({ owner }: TestService): Promise<void> {
  const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: amina };
  for (const rol of ["klantmanager", "jobcoach"] as const)
    await owner
      .insertInto("begeleidingen")
      .values({
        ...own,
        id: idOf(`inricht${rol}`),
        gebruikerId: gebruikerId(rol),
        naam: rol,
        rol,
        isHoofd: false,
        vanaf: addDays(VANDAAG, -200),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await owner
    .insertInto("plaatsingen")
    .values({
      ...own,
      id: plaatsingId,
      werkgeverId: groeneWal,
      functie: "Medewerker groen",
      werkvorm: "begeleid werken",
      urenPerWeek: hours(24),
      startdatum: addDays(VANDAAG, -40),
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: addDays(VANDAAG, -40),
    })
    .execute();
  await owner
    .insertInto("bezoeken")
    .values({
      ...own,
      id: bezoekId,
      plaatsingId,
      datum: addDays(VANDAAG, -3),
      wijze: "op het werk",
      inwoner: "goed",
      werk: "goed",
      samenwerking: "goed",
      aanwezigheid: "gaat wel",
      tekst: "Gaat goed.",
      antwoorden: "{}",
      isZichtbaarVoorInwoner: true,
      doorGebruikerId: gebruikerId("jobcoach"),
      doorNaam: "jobcoach GM0307",
      vastgelegd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
}
