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
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  groepGroen,
  mehmet,
  REGIO,
  trajectGroen,
  VANDAAG,
} from "../support/world.ts";

const LIGHT = ["meedoen"];

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as: string) => openPage(browser, service, { as, at });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

async function typeDay(page: Page, label: string, dag: string): Promise<void> {
  const [jaar, maand, day] = dag.split("-");
  const group = page.getByRole("group", { name: label });
  await group.getByLabel("Dag").fill(String(Number(day)));
  await group.getByLabel("Maand").fill(String(Number(maand)));
  await group.getByLabel("Jaar").fill(jaar!);
}

test("a unitleider makes a group with a week of its own, gives it a place more and closes it (R-166, R-173)", {
  timeout: 90_000,
}, async () => {
  const page = await open(`/trajecten/${trajectGroen}`, "unitleider-GM0307");
  await page.getByRole("link", { name: "Maak een groep" }).click();
  await settled(page);
  await press(page, "Bewaar de groep");
  await page.getByRole("link", { name: "Geef de groep een naam." }).waitFor();
  await page.getByLabel("Naam van de groep").fill("Groen, winter");
  await page.getByLabel("Plaatsen", { exact: true }).fill("1");
  await page.getByLabel("Amersfoort").check();
  await typeDay(page, "Eerste dag", VANDAAG);
  await page.getByLabel("Waar komt de groep bij elkaar?").fill("De kas");
  await page.getByRole("combobox", { name: /Wie leidt de groep/ }).fill("jobcoach GM0307");
  await page.getByRole("option", { name: /jobcoach GM0307/ }).click();
  await page.getByLabel("Deze groep komt op andere momenten").check();
  await press(page, "Voeg een moment toe");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("woensdag").check();
  await dialog.getByLabel("vrijdag").check();
  await dialog.getByLabel("Van", { exact: true }).fill("9.30");
  await dialog.getByLabel("Tot", { exact: true }).fill("12");
  await dialog.getByLabel("Wat doen ze?").fill("Snoeien");
  await expectAccessible(page, LIGHT);
  await dialog.getByRole("button", { name: "Zet in de week" }).click();
  await page.getByText("woensdag, 09.30–12.00 uur: Snoeien").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await press(page, "Bewaar de groep");
  await page.getByText("Groen, winter heeft 1 vrije plaats.").waitFor();
  await page.getByText("eigen week van deze groep").waitFor();

  await page.getByRole("link", { name: "Wijzig de groep" }).click();
  await settled(page);
  await page.getByLabel("Plaatsen", { exact: true }).fill("2");
  await press(page, "Bewaar de groep");
  await page.getByText("Groen, winter heeft 2 vrije plaatsen.").waitFor();

  const clicked = await clicks(page.context());
  await press(page, "Sluit de groep");
  await page.getByText("Er doet niemand mee.").waitFor();
  await expectAccessible(page, LIGHT);
  await page.getByRole("dialog").getByRole("button", { name: "Sluit de groep" }).click();
  await page.getByText("Groen, winter is gesloten.").waitFor();
  expect(clicked()).toBe(2);
  expect(await page.getByRole("link", { name: "Wijzig de groep" }).count()).toBe(0);
  await expectAccessible(page, LIGHT);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a beleidsadviseur adds a traject and makes a version; a group that runs keeps its own (R-173, R-174)", {
  timeout: 90_000,
}, async () => {
  const page = await open("/trajecten/nieuw", "beleidsadviseur-GM0307");
  await page.getByLabel("Naam", { exact: true }).fill("Leren in de keuken");
  await page.getByLabel("Jongeren", { exact: true }).check();
  await page.getByLabel("Ontwikkelen").check();
  await page.getByLabel("Een certificaat of een deel daarvan").check();
  await page.getByLabel("In een groep", { exact: true }).check();
  await page.getByLabel("Wat de inwoner wil").check();
  await page.getByLabel("Bron", { exact: true }).fill("Afspraak met de regio");
  await page.getByLabel("Wat leert iemand in deze fase?").fill("Koken voor een groep");
  await page.getByLabel(/Hoeveel weken/).fill("8");
  await page.getByLabel("Werknemersvaardigheden").fill("Op tijd komen\nHulp vragen");
  await press(page, "Bewaar het traject");
  await page.getByText("Zet ten minste één moment in de week.").first().waitFor();
  await expectAccessible(page, LIGHT);
  await press(page, "Voeg een moment toe");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("maandag").check();
  await dialog.getByLabel("Van", { exact: true }).fill("9");
  await dialog.getByLabel("Tot", { exact: true }).fill("13");
  await dialog.getByLabel("Wat doen ze?").fill("Koken");
  await dialog.getByLabel("Waar?").fill("Keuken");
  await page.keyboard.press("Enter");
  await press(page, "Bewaar het traject");
  await page.getByText("Leren in de keuken: 8 weken, 4 uur per week.").waitFor();

  await page.goto(`/trajecten/${trajectGroen}/wijzig`);
  await settled(page);
  await page.getByText("Groen, najaar: versie 1").waitFor();
  await page
    .getByLabel(/Hoeveel weken/)
    .first()
    .fill("15");
  await page.getByLabel("Wat is er anders, en waarom?").fill("Twee weken langer.");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await press(page, "Maak deze versie");
  await page.getByText("houdt versie 1").first().waitFor();
  await page.getByText("Versie 2: Twee weken langer.").waitFor();
  await expectAccessible(page, LIGHT);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("who does not begin after all withdraws in two clicks, and the place is kept for who waits longest (R-166)", {
  timeout: 60_000,
}, async () => {
  for (const [inwonerId, status, dag] of [
    [amina, "doet mee", addDays(VANDAAG, 7)],
    [mehmet, "wacht", VANDAAG],
  ] as const)
    await service.owner
      .insertInto("deelnames")
      .values({
        regioId: REGIO,
        id: inwonerId,
        gemeente: AMERSFOORT,
        inwonerId,
        groepId: groepGroen,
        status,
        aangemeld: new Date(`${VANDAAG}T08:00:00Z`),
        startdatum: dag,
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "klantmanager",
      })
      .execute();
  const page = await open(`/inwoners/${amina}/instrumenten`, "klantmanager-GM0307");
  const clicked = await clicks(page.context());
  await press(page, "Begint toch niet: Groen, najaar");
  await page.getByText("De plaats gaat naar wie het langst wacht.").waitFor();
  await expectAccessible(page, LIGHT);
  await page.getByRole("dialog").getByRole("button", { name: "Begint niet" }).click();
  await page.getByText("Vastgelegd: begint niet in Groen, najaar.").waitFor();
  expect(clicked()).toBe(2);
  await page.getByText("Niet begonnen").waitFor();
  const { status } = await service.owner
    .selectFrom("deelnames")
    .select("status")
    .where("id", "=", mehmet)
    .executeTakeFirstOrThrow();
  expect(status).toBe("aangeboden");
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a leerbedrijf with its leermeesters, and the catalogue of tasks, are kept by who answers for them (R-070, R-179)", {
  timeout: 90_000,
}, async () => {
  const page = await open("/leerbedrijven/nieuw", "accountmanager-GM0307");
  await page.getByRole("combobox", { name: "Werkgever", exact: true }).fill("Groene");
  await page.getByRole("option", { name: /De Groene Wal/ }).click();
  await page.getByLabel(/Nog een sector/).fill("Groen");
  await page.getByLabel("Waar staat dat?").fill("Register van SBB");
  await expectAccessible(page, LIGHT);
  await press(page, "Bewaar het leerbedrijf");
  await page.getByText("De Groene Wal is erkend.").waitFor();
  await expectAccessible(page, LIGHT); // nobody teaches yet
  await press(page, "Voeg een leermeester toe");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Naam").fill("Wim Haver");
  await dialog.getByLabel("Functie in het bedrijf").fill("voorman");
  await dialog.getByLabel(/Waarin leerde hij/).fill("Training Mentorwijs");
  await expectAccessible(page, LIGHT);
  await dialog.getByRole("button", { name: "Bewaar de leermeester" }).click();
  await page.getByText("Wim Haver is leermeester").waitFor();
  await page.getByText("Training Mentorwijs").waitFor();
  await press(page, "Stopt: Wim Haver");
  await page.getByRole("button", { name: "Leg vast" }).click();
  await page.getByText("Stopt op 24 nov").waitFor();
  await page.getByRole("link", { name: "Wijzig de erkenning" }).click();
  await settled(page);
  await typeDay(page, "Tot en met welke dag?", "2027-12-31");
  await expectAccessible(page, LIGHT);
  await press(page, "Bewaar de erkenning");
  await page.getByText("De Groene Wal is erkend tot en met 31 december 2027.").waitFor();
  await expectAccessible(page, ["donker", "duinwaard"]);
  await expectNoSideScroll(page);
  await page.context().close();

  const bas = await open("/leertaken", "beleidsadviseur-GM0307");
  await bas.getByRole("link", { name: "Voeg een taak toe" }).click();
  await settled(bas);
  await bas.getByLabel("Code").fill("gr-07");
  await bas.getByLabel("Naam", { exact: true }).fill("Heg knippen");
  await bas.getByLabel("Sector", { exact: true }).fill("Groen");
  await bas.getByLabel("Wat laat iemand zien?").fill("Knipt een heg recht.");
  await bas.getByLabel("Bron", { exact: true }).fill("Afspraak met de sector");
  await expectAccessible(bas, LIGHT);
  await press(bas, "Bewaar de taak");
  await bas.getByRole("link", { name: "Wijzig: Heg knippen" }).click();
  await settled(bas);
  await bas.getByLabel("Naam", { exact: true }).fill("Haag knippen");
  await bas.getByLabel("Naam", { exact: true }).press("Enter");
  await press(bas, "Laat vervallen: Haag knippen");
  await bas.getByRole("dialog").getByRole("button", { name: "Laat vervallen" }).click();
  await bas.getByText("Vervallen: Haag knippen").waitFor();
  await bas.getByText("Vervallen op 24 nov").waitFor();
  await expectAccessible(bas, LIGHT);
  await expectNoSideScroll(bas);
  await bas.context().close();
});
