import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { KLEINE_MATEN, startBezorgen, stopMeldingen, tot } from "../support/meldingen.ts";
import { startTestService, type TestService } from "../support/service.ts";

const LIJST = "/koppelingen/meldingen";

let service: TestService;
let browser: Browser;
let receiver: http.Server;
let answers = 204;
let requests = 0;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  receiver = http.createServer((request, response) => {
    requests++;
    request.resume().on("end", () => response.writeHead(answers).end(answers === 204 ? "" : "Onderhoud"));
  });
  await new Promise<void>((ready) => {
    receiver.listen(0, "127.0.0.1", ready);
  });
  await startBezorgen(service, { maten: { ...KLEINE_MATEN, opgevenMs: 100 } });
}, 180_000);
afterAll(async () => {
  await stopMeldingen();
  receiver.close();
  await browser.close();
  await service.stop();
});

const heading = async (page: Page) =>
  (await page.getByRole("heading", { level: 1 }).innerText()).replaceAll("\u00a0", " ");

const good = async (page: Page) => {
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
};

test("a beheerder lets a system hear of things: address, kinds, the secret once, and a trial that arrives (Show 6)", async () => {
  const page = await openPage(browser, service, { as: "beheerder-GM0307", at: LIJST });
  expect(await heading(page)).toBe("Nog geen systeem krijgt meldingen.");
  await good(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Nieuw abonnement" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect.poll(() => page.getByText("Kies minstens één soort melding.").count()).toBeGreaterThan(0);
  await good(page);
  await page.getByLabel("Naam").fill("Gemeente Leusden, klantvolgsysteem");
  await page.getByLabel("Adres").fill("http://10.0.0.1/meldingen");
  await page.getByText("Een vacature of werkplek is gesloten.").click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page
    .getByText(/ligt binnen een eigen netwerk/)
    .first()
    .waitFor();
  await page
    .getByLabel("Adres")
    .fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/meldingen`);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("button", { name: "Maak het geheim" }).click();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Geheim" }).inputValue())
    .toMatch(/^whsec_[\w+/]{43}=$/);
  await good(page);
  await page.getByRole("button", { name: "Stuur een proefmelding" }).click();
  expect(count()).toBeLessThanOrEqual(9);
  await tot("de proefmelding", () => requests === 1);
  await page.goto(page.url());
  await settled(page);
  expect(await heading(page)).toBe("Alle meldingen komen aan.");
  await expect.poll(() => page.getByRole("row", { name: /Proef/ }).innerText()).toContain("Antwoord 204");
  expect(await page.getByText("whsec_").count()).toBe(0);
  await good(page);
  await page.context().close();
});

test("what does not arrive stands on the page and in Mijn dag with the answer, and goes again with one click", async () => {
  const page = await openPage(browser, service, { as: "beheerder-GM0307", at: LIJST });
  answers = 503;
  await page.getByRole("link", { name: /Leusden/ }).click();
  await page.getByRole("button", { name: "Stuur een proefmelding" }).click();
  await tot("het opgeven", async () => {
    const failed = await service.owner
      .selectFrom("bezorgingen")
      .select("status")
      .where("status", "=", "mislukt")
      .execute();
    return failed.length === 1;
  });
  await page.goto(`${service.address}/mijn-dag`);
  await settled(page);
  await page.getByRole("link", { name: /Bekijk meldingen/ }).click();
  await settled(page);
  expect(await heading(page)).toBe("1 melding is niet aangekomen.");
  await page
    .getByText(/^\d+ poging(en)?$/)
    .first()
    .click();
  await expect.poll(() => page.getByRole("table").innerText()).toContain("503: Onderhoud");
  await good(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoSideScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  answers = 204;
  await page.getByRole("button", { name: "Stuur 1 melding opnieuw" }).click();
  await page.getByText("1 melding gaat opnieuw uit.").waitFor();
  await tot("opnieuw", async () => {
    const done = await service.owner
      .selectFrom("bezorgingen")
      .select("status")
      .where("status", "=", "bezorgd")
      .execute();
    return done.length === 2;
  });
  await page.context().close();
});

test("a pause keeps what happens, a new secret goes beside the old one, and the end asks first", async () => {
  const page = await openPage(browser, service, { as: "beheerder-GM0307", at: LIJST });
  await page.getByRole("link", { name: /Leusden/ }).click();
  await page.getByRole("button", { name: "Pauzeer" }).click();
  await page.getByRole("heading", { level: 1, name: "Gepauzeerd: er wacht nog niets." }).waitFor();
  await good(page);
  await page.getByRole("button", { name: "Hervat" }).click();
  await page.getByRole("button", { name: "Pauzeer" }).waitFor();

  await page.getByRole("button", { name: "Maak een nieuw geheim" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Maak een nieuw geheim" }).click();
  await page
    .getByText(/Het oude geheim geldt ook nog, tot/)
    .first()
    .waitFor();

  await page.getByRole("button", { name: "Beëindig" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Beëindig" }).click();
  await page.getByRole("heading", { level: 1, name: "Er gaan geen meldingen meer uit." }).waitFor();
  await good(page);
  await page.context().close();
});

test("who does not look after connections has no such page", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: LIJST });
  expect(await heading(page)).toBe("Deze pagina is er niet, of is niet voor u.");
  expect(await page.getByRole("link", { name: "Nieuw abonnement" }).count()).toBe(0);
  await page.context().close();
});
