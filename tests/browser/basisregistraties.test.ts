import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sluitAan } from "../../src/modules/basisregistraties/basisregistraties.ts";
import { type Nabootsing, startNabootsing } from "../../src/modules/basisregistraties/nagebootst/server.ts";
import { GEDULD } from "../../src/modules/koppelvlakken/koppeling.ts";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { insertDossier } from "../support/dossier.ts";
import { KAPOT, type KapotSysteem, startKapot } from "../support/kapot.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

const BINNEN_MS = 4000;

let registers: Nabootsing;
let kapot: KapotSysteem;
let service: TestService;
let broken: TestService;
let browser: Browser;
beforeAll(async () => {
  const now = () => new Date();
  [registers, kapot, browser] = await Promise.all([startNabootsing(), startKapot(), launch()]);
  service = await startTestService({ basisregistraties: sluitAan(registers.adressen, now) });
  const { adres } = kapot;
  broken = await startTestService({
    basisregistraties: sluitAan({ brp: { adres }, handelsregister: { adres }, adressen: { adres } }, now, {
      ...GEDULD,
      geduldMs: 1000, // a story waits the three seconds of the service itself
      naStoringen: 100, // each way to be broken is asked for itself
    }),
  });
  await insertDossier(service.owner);
  await insertDossier(broken.owner);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([service.stop(), broken.stop(), registers.stop(), kapot.stop()]);
});

const shown = (page: Page, label: string) => page.getByLabel(label, { exact: true }).inputValue();

test("who registers someone fills in a BSN, sees what the BRP has, and takes over what he chooses (K3)", async () => {
  const page = await openPage(browser, service, {
    as: "klantmanager-GM0307",
    at: "/inwoners/aanmelden?stap=gegevens",
  });
  await page.getByRole("button", { name: "Haal op uit de BRP" }).click();
  await page.getByText("Vul eerst het BSN in: negen cijfers.").waitFor();
  await page.getByLabel(/^BSN/).fill("9999 09 010");
  await page.getByRole("button", { name: "Haal op uit de BRP" }).click();
  await page.getByText("Dit adres is geheim", { exact: true }).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("checkbox", { name: /^Geboortedatum:/ }).uncheck();
  expect(await shown(page, "Voornaam")).toBe("");
  await page.getByRole("button", { name: "Neem 5 gegevens over" }).click();
  expect(await shown(page, "Voornaam")).toBe("Anna");
  await expect.poll(() => page.getByRole("checkbox", { name: /adres is geheim/ }).isChecked()).toBe(true);
  await page.context().close();
});

test("who corrects someone sees where the BRP differs, and saving stays his own act (R-009)", async () => {
  const page = await openPage(browser, service, {
    as: "klantmanager-GM0307",
    at: `/inwoners/${amina}/persoonsgegevens`,
  });
  await page.getByRole("button", { name: "Haal op uit de BRP" }).click();
  await page.getByRole("checkbox", { name: "Voornaam: nu Amina, in de BRP Sanne" }).uncheck();
  await page.getByRole("button", { name: /^Neem \d gegevens over$/ }).click();
  await page.getByText(/nu in het formulier\. Bewaar het formulier/).waitFor();
  expect([await shown(page, "Voornaam"), await shown(page, "Achternaam")]).toEqual(["Amina", "de Vries"]);
  await expectAccessible(page);
  const { achternaam } = await service.owner
    .selectFrom("inwoners")
    .select("achternaam")
    .where("id", "=", amina)
    .executeTakeFirstOrThrow();
  expect(achternaam).toBe("Haddou");
  await page.context().close();
});

test("who adds a werkgever looks it up, and saves what the handelsregister filled in (R-268)", async () => {
  const page = await openPage(browser, service, { as: "accountmanager-GM0307", at: "/werkgevers/nieuw" });
  await page.getByLabel("Naam of KvK-nummer").fill("metaal");
  await page.getByRole("button", { name: "Zoek bedrijf" }).click();
  await page.getByRole("button", { name: "Neem over: Metaalbewerking Isselt" }).click();
  await page.getByText(/De gegevens van Metaalbewerking Isselt staan in het formulier/).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await expect.poll(() => page.getByLabel(/^Straat en nummer/).inputValue()).toBe("Nijverheidsweg 51");
  await page.getByRole("button", { name: "Bewaar de werkgever" }).click();
  await page.waitForURL(/\/werkgevers\/[0-9a-f-]{36}$/);
  await settled(page);
  await page.getByText("Metaalbewerking Isselt").first().waitFor();
  await page.context().close();
});

/** Presses, and says how long it took until the page says what is wrong: the answer of this press, not what stood there. */
async function saysSo(page: Page, button: string, heading: string): Promise<number> {
  const begin = performance.now();
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: button }).click();
  await answered;
  await page.getByText("Bezig").first().waitFor({ state: "hidden" });
  await page.getByText(heading).waitFor();
  return performance.now() - begin;
}

test("BRP and BAG broken in every way: said within four seconds, and nothing typed is lost", async () => {
  const page = await openPage(browser, broken, {
    as: "klantmanager-GM0307",
    at: "/inwoners/aanmelden?stap=gegevens",
  });
  await page.getByLabel("Voornaam", { exact: true }).fill("Noor");
  await page.getByLabel(/^BSN/).fill("999991772");
  await page.getByLabel(/^Postcode/).fill("3811 AB");
  for (const hoe of KAPOT) {
    await kapot.word(hoe);
    await page.getByLabel(/^Woonplaats/).fill("");
    expect(await saysSo(page, "Haal op uit de BRP", "De BRP is nu niet te gebruiken")).toBeLessThan(
      BINNEN_MS,
    );
    expect(await saysSo(page, "Zoek de woonplaats", "Adressen opzoeken lukt nu niet")).toBeLessThan(
      BINNEN_MS,
    );
    await expect.poll(() => page.getByLabel(/^Woonplaats/).inputValue()).toBe("Amersfoort"); // of our own table
    expect([await shown(page, "Voornaam"), await page.getByLabel(/^BSN/).inputValue()]).toEqual([
      "Noor",
      "999991772",
    ]);
  }
  await expectAccessible(page);
  await page.context().close();
});

test("the handelsregister broken in every way: said within four seconds, and the werkgever is saved without it", async () => {
  const page = await openPage(browser, broken, { as: "accountmanager-GM0307", at: "/werkgevers/nieuw" });
  await page.getByLabel("Naam", { exact: true }).fill("Bakkerij Zelf");
  await page.getByLabel("Naam of KvK-nummer").fill("bakkerij");
  for (const hoe of KAPOT) {
    await kapot.word(hoe);
    expect(await saysSo(page, "Zoek bedrijf", "Het Handelsregister is nu niet te gebruiken")).toBeLessThan(
      BINNEN_MS,
    );
    expect(await shown(page, "Naam")).toBe("Bakkerij Zelf");
  }
  await page.getByLabel("Sector").fill("voeding");
  await page.getByLabel("Plaats", { exact: true }).fill("Amersfoort");
  await page.getByRole("combobox", { name: "Gemeente" }).selectOption({ index: 0 });
  await page.getByRole("button", { name: "Bewaar de werkgever" }).click();
  await page.waitForURL(/\/werkgevers\/[0-9a-f-]{36}$/);
  await page.context().close();
});

test("who looks after the system sees what is broken, and what works", async () => {
  const page = await openPage(browser, broken, { as: "beheerder-GM0307", at: "/koppelvlakken" });
  await page.getByText("Er is een storing: BRP, Handelsregister (KvK), Adressen (BAG).").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
  const health = (await (await fetch(`${service.address}/gezondheid`)).json()) as Record<string, unknown>;
  expect(health["koppelvlakken"]).toEqual({
    brp: "goed",
    handelsregister: "goed",
    adressen: "nog niet gebruikt",
    vum: "niet aangesloten",
  });
});

test("without a connection there is no button that leads nowhere", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307" });
  const none = { brp: false, handelsregister: false, adressen: false };
  await page.route("**/api/v1/basisregistraties", (route) => route.fulfill({ json: none }));
  await page.goto(`/inwoners/${amina}/persoonsgegevens`);
  await settled(page);
  expect(await page.getByRole("button", { name: "Haal op uit de BRP" }).count()).toBe(0);
  await page.context().close();
});
