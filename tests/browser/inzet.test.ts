import type { Browser } from "playwright-core";
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
import { anInstrument } from "../support/inzet.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await anInstrument(service.owner, "Werkfit");
  await anInstrument(service.owner, "Vakles", { akkoord: "altijd", capaciteit: 1 });
  await service.owner
    .insertInto("instrumentbudgetten")
    .values({
      regioId: REGIO,
      id: idOf("budgetwf"),
      instrumentId: idOf("Werkfit"),
      gemeente: AMERSFOORT,
      jaar: Number(VANDAAG.slice(0, 4)),
      bedrag: 1_000_00,
      bron: "Begroting",
      doorNaam: "manager",
      gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = "klantmanager-GM0307", width = 1280) =>
  openPage(browser, service, { as, at, width });

test("a klantmanager compares what fits and uses it within eight clicks from the dossier (K7)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/inwoners/${amina}`);
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Instrumenten" }).last().click();
  await settled(page);
  await page.getByRole("link", { name: "Kies een instrument" }).click();
  await settled(page);
  await expect.poll(() => page.locator("h1").innerText()).toContain("passen nu bij Amina");
  await expect
    .poll(() => page.getByText("Van geen passend instrument is bekend of het werkt").count())
    .toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Zet in: Werkfit" }).first().click();
  await page.getByText("U mag dit zelf inzetten.").waitFor();
  await page.getByText("nog € 1.000,00 over").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("dialog").getByRole("button", { name: "Zet in" }).click();
  await expect
    .poll(() => page.getByText("Schrijf in één zin waarom, minstens 10 letters.").count())
    .toBeGreaterThan(0);
  await page.getByLabel("Waarom dit instrument?").fill("Wil weer in een werkritme komen.");
  await page.getByRole("dialog").getByRole("button", { name: "Zet in" }).click();
  await page.getByText("Er is plek").waitFor();
  expect(clicked()).toBeLessThanOrEqual(8);
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test("what asks for a yes says so, the manager decides without a name, and the klantmanager begins and ends it", {
  timeout: 90_000,
}, async () => {
  const page = await open(`/inwoners/${amina}/inzet?fase=ontwikkelen`);
  await page.getByRole("button", { name: "Zet in: Vakles" }).first().click();
  await page.getByText("Een manager beslist hierover").waitFor();
  await page.getByLabel("Waarom dit instrument?").fill("Heeft dit certificaat nodig voor het werk.");
  await page.getByLabel("Kosten in euro's").fill("");
  await page.getByRole("button", { name: "Vraag akkoord" }).click();
  await page.getByText("Wacht op de manager").waitFor();

  const manager = await open("/inzetten", "manager-GM0307");
  await expect.poll(() => manager.locator("h1").innerText()).toContain("1 aanvraag wacht op een besluit.");
  expect(await manager.getByText("Amina").count()).toBe(0);
  await expectAccessible(manager);
  await expectNoSideScroll(manager);
  await tabTo(manager, "Besluit over Vakles");
  await manager.keyboard.press("Enter");
  await manager.getByLabel("Nee, ik wijs het af").check();
  await manager.getByRole("button", { name: "Leg besluit vast" }).click();
  await expect.poll(() => manager.getByText("Schrijf waarom u dit afwijst.").count()).toBeGreaterThan(0);
  await manager.getByLabel("Ja, ik ken het toe").check();
  await manager.getByRole("button", { name: "Leg besluit vast" }).click();
  await manager.getByText("Vakles is toegekend.").waitFor();
  await settled(manager);
  await expect.poll(() => manager.locator("h1").innerText()).toContain("Er wacht geen aanvraag");

  await page.goto(`/inwoners/${amina}/instrumenten`);
  await page.getByRole("button", { name: "Leg begin vast: Vakles" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leg begin vast" }).click();
  await page.getByText("Vakles is begonnen.").waitFor();
  await page.getByRole("button", { name: "Sluit af: Vakles" }).click();
  await page.getByRole("dialog").getByRole("combobox", { name: "Resultaat" }).selectOption("doel bereikt");
  await page.getByLabel("In woorden").fill("Kan nu zelfstandig werken.");
  await page.getByRole("dialog").getByRole("button", { name: "Sluit af" }).click();
  await page.getByText("Vakles is afgesloten.").waitFor();
});

test("who steers adds an instrument, sets a pilot and a budget, and stops it with a reason (R-156, R-171)", {
  timeout: 90_000,
}, async () => {
  const page = await open("/instrumenten/nieuw", "manager-GM0307");
  await page.getByRole("button", { name: "Zet in de gids" }).click();
  await expect.poll(() => page.getByText("Vul de naam in.").count()).toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Naam", { exact: true }).fill("Wandelcoach");
  await page.getByLabel("Doel", { exact: true }).fill("Al wandelend ontdekken wat iemand wil.");
  await page.getByLabel("Alle inwoners").check();
  await page.getByLabel("Oriënteren").check();
  await page.getByLabel("7 (A)").check();
  await page.getByLabel("Bron van deze gegevens").fill("Proef");
  await page.getByRole("button", { name: "Zet in de gids" }).click();
  await page.getByText("Wandelcoach is beschikbaar.").waitFor();
  await settled(page);
  await expect
    .poll(() => page.getByText("Dit is geen bewijs dat het door het instrument komt.").count())
    .toBe(1);

  await page.getByRole("button", { name: "Leg budget vast" }).click();
  await page.getByRole("combobox", { name: "Gemeente", exact: true }).selectOption(AMERSFOORT);
  await page.getByLabel("Bedrag in euro's").fill("2.500");
  await page.getByLabel("Op welk besluit rust dit?").fill("Begroting");
  await page.getByRole("dialog").getByRole("button", { name: "Leg budget vast" }).click();
  await page.getByRole("cell", { name: "€ 2.500,00" }).first().waitFor();

  await page.getByRole("button", { name: "Leg een pilot vast" }).click();
  await page.getByLabel("Wat wilt u leren?").fill("Helpt het?");
  await page.getByLabel("Wanneer is de pilot geslaagd?").fill("Vijf van de tien weten wat zij willen.");
  await page.getByRole("dialog").getByLabel("Amersfoort").check();
  const last = page.getByRole("group", { name: "Eindigt op" });
  for (const [part, value] of [
    ["Dag", "30"],
    ["Maand", "6"],
    ["Jaar", "2027"],
  ] as const)
    await last.getByLabel(part).fill(value);
  await page.getByLabel("Uit welk plan of besluit?").fill("Plan");
  await page.getByRole("button", { name: "Leg pilot vast" }).click();
  await page.getByText("Vijf van de tien weten wat zij willen.").waitFor();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await page.getByRole("button", { name: "Stop dit instrument" }).click();
  await page.getByLabel("Reden").fill("De aanbieder stopt.");
  await page.getByRole("dialog").getByRole("button", { name: "Stop dit instrument" }).click();
  await page.getByText("Wandelcoach is gestopt.").waitFor();
});

test("a gemeente says how far it is itself, beside what is counted (R-430)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/instrumenten/dekking/oordeel?functionaliteit=5", "beleidsadviseur-GM0307");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("combobox", { name: "Voor wie" }).selectOption(AMERSFOORT);
  await page.getByLabel("Er is een begin").check();
  await page.getByLabel("Waar ziet u dat aan?").fill("Er zijn twee groepen.");
  await page.getByRole("button", { name: "Leg oordeel vast" }).click();
  await page.getByText("Er zijn twee groepen.").waitFor();
  await settled(page);
  await expect.poll(() => page.getByText("Eigen oordeel: er is een begin.").count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
});

test("what runs is lengthened from the dossier in six clicks, and stands in the history and the tijdlijn (R-007)", {
  timeout: 60_000,
}, async () => {
  await anInstrument(service.owner, "Taalles");
  await service.owner
    .insertInto("inzetten")
    .values({
      regioId: REGIO,
      id: idOf("taalles"),
      gemeente: AMERSFOORT,
      inwonerId: amina,
      instrumentId: idOf("Taalles"),
      instrumentNaam: "Taalles",
      waarom: "Wil op het werk alles verstaan.",
      status: "loopt",
      aangevraagd: new Date(`${VANDAAG}T08:00:00Z`),
      aanvragerId: gebruikerId("klantmanager"),
      aanvragerNaam: "klantmanager",
      beslotenOp: VANDAAG,
      gewensteStart: VANDAAG,
      plekOp: VANDAAG,
      startdatum: VANDAAG,
      geplandEinde: isoDate("2026-12-31"),
    })
    .execute();
  const page = await open(`/inwoners/${amina}/instrumenten`);
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: "Wijzig: Taalles" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("U legt dit zelf vast").waitFor();
  await dialog.getByRole("button", { name: "Leg wijziging vast" }).click();
  await expect
    .poll(() => page.getByText("Schrijf in minstens 10 letters waarom.").count())
    .toBeGreaterThan(0);
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Jaar").first().fill("2027");
  await dialog.getByLabel("Waarom?").fill("Leert goed en wil het tweede deel doen.");
  await dialog.getByRole("button", { name: "Leg wijziging vast" }).click();
  await page.getByText("Taalles is gewijzigd.").waitFor();
  await page.getByText("1 keer gewijzigd").click();
  await page.getByText("Einde: 31 dec wordt 31 dec 2027.").waitFor();
  expect(clicked()).toBeLessThanOrEqual(6);
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.goto(`/inwoners/${amina}/tijdlijn?soort=instrument`);
  await settled(page);
  await page.getByText("Taalles: langer, tot en met 31-12-2027").waitFor();
  await page.context().close();
});
