import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
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
import {
  AMERSFOORT,
  amina,
  deelnameYonas,
  gebruikerId,
  groepGroen,
  idOf,
  REGIO,
  trajectGroen,
  unitGroen,
  VANDAAG,
} from "../support/world.ts";

const AANTAL = 30;
const groot = idOf("grotegroep");
const naamOf = (nr: number) => `Deelnemer${String(nr).padStart(2, "0")} Proef`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertGroteGroep(service);
  browser = await launch();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as: string, width = 1280) => openPage(browser, service, { as, at, width });
const rijOf = (page: Page, naam: string) => page.getByRole("listitem").filter({ hasText: naam });

/** Keystroke-Level Model, seconds: point at it, tap it, and know what to tap. */
const KLM = { point: 1.1, tap: 0.28, think: 1.35 };

test("a unitleider enters presence and two skills of someone within ten seconds on a tablet (U2)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/groepen/${groepGroen}/vandaag`, "unitleider-GM0307", 1024);
  await expectAccessible(page);
  const clicked = await clicks(page.context());
  const rij = rijOf(page, "Yonas Berhanu");
  await rij.getByRole("button", { name: "Te laat" }).click();
  await rij.getByRole("group", { name: "Op tijd komen" }).getByRole("button", { name: "soms zelf" }).click();
  await rij
    .getByRole("group", { name: "Werken met gereedschap" })
    .getByRole("button", { name: "zelf", exact: true })
    .click();
  await rij.getByText("Bewaard door").waitFor();
  expect(clicked() * (KLM.point + KLM.tap + KLM.think)).toBeLessThanOrEqual(10);
  expect(await entriesOf(deelnameYonas)).toEqual([
    { aanwezig: "te laat", vaardigheden: { op_tijd: 2, gereedschap: 3 }, versie: 1 },
  ]);
  await expect.poll(() => page.locator("h1").innerText()).toContain("is ingevuld wie er was");
  await expectAccessible(page);
  await expectNoSideScroll(page);

  await rij.getByRole("button", { name: "Afgemeld" }).click(); // a correction: what was written before stays
  await expect.poll(async () => (await entriesOf(deelnameYonas)).length, { timeout: 10_000 }).toBe(2);
  await tabTo(page, "Aanwezig");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await entriesOf(deelnameYonas)).at(-1)?.aanwezig, { timeout: 10_000 })
    .toBe("aanwezig");
  await page.context().close();
});

test("a klantmanager puts an inwoner in a group in four clicks, and sees it when there is no place (R-166, R-173)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/inwoners/${amina}`, "klantmanager-GM0307");
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Instrumenten", exact: true }).last().click();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Zet in een groep" }).click();
  await page.getByLabel("Groep", { exact: true }).click();
  await page
    .getByRole("combobox", { name: "Groep", exact: true })
    .selectOption({ label: "Groen, najaar: 1 vrij" });
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Zet in deze groep" }).click();
  await page.getByText("Vastgelegd: doet mee in Groen, najaar").waitFor();
  expect(clicked()).toBeLessThanOrEqual(4);
  await settled(page);
  await expectNoSideScroll(page);

  await page.getByRole("button", { name: "Zet in een groep" }).click();
  await page.getByRole("button", { name: "Zet in deze groep" }).click();
  await expect.poll(() => page.getByRole("link", { name: "Kies een groep." }).count()).toBe(1);
  await page.context().close();
});

test("the form at the end is written by who leads, and the klantmanager takes it over (R-182)", {
  timeout: 90_000,
}, async () => {
  await service.owner
    .insertInto("begeleidingen")
    .values({
      regioId: REGIO,
      id: idOf("trajecthulp"),
      gemeente: AMERSFOORT,
      inwonerId: idOf("yonas"),
      gebruikerId: gebruikerId("klantmanager"),
      naam: "klantmanager",
      rol: "klantmanager",
      vanaf: isoDate("2026-03-01"),
    })
    .execute();
  const page = await open(`/deelnames/${deelnameYonas}`, "unitleider-GM0307");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Schrijf de uitkomst op" }).click();
  await page.getByRole("button", { name: "Bewaar de uitkomst" }).click();
  await expect
    .poll(() => page.getByRole("link", { name: "Schrijf hier minstens een paar woorden op." }).count())
    .toBe(3);
  await page.getByLabel("Wat kan ik?").fill("Werkt netjes.");
  await page.getByLabel("Wat wil ik?").fill("Buiten werken.");
  await page.getByLabel("Waar liggen mijn kansen?").fill("In het groen.");
  await page.getByLabel("Groen", { exact: true }).check();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Bewaar de uitkomst" }).click();
  await page.getByText("Wacht op besluit").first().waitFor();
  await page.context().close();

  const marije = await open(`/deelnames/${deelnameYonas}`, "klantmanager-GM0307");
  await marije
    .getByRole("button", { name: /^Neem over: .*werk/i })
    .first()
    .click();
  await marije.getByText("Overgenomen", { exact: true }).waitFor();
  await expectAccessible(marije, ["meedoen"]);
  const { waarde, bron } = await service.owner
    .selectFrom("mogelijkheden")
    .select(["waarde", "bron"])
    .where("onderwerp", "=", "werksoorten")
    .where("inwonerId", "=", idOf("yonas"))
    .executeTakeFirstOrThrow();
  expect([waarde, bron]).toEqual([["groen"], "traject Leren in het groen"]);
  await marije.context().close();
});

test("the overview, a traject and a group fit, also on a phone, in every theme (R-173)", {
  timeout: 60_000,
}, async () => {
  const page = await open("/trajecten", "beleidsadviseur-GM0307");
  await page.getByText("te weinig mensen om te tonen").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.goto(`/trajecten/${trajectGroen}`);
  await settled(page);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
  const hassan = await open(`/groepen/${groepGroen}`, "unitleider-GM0307");
  await expectAccessible(hassan, ["meedoen"]);
  await expectNoSideScroll(hassan);
  await hassan.context().close();
});

test("thirty entries made without a connection by two leaders are all there, and where they differ a person chooses (R-F15)", {
  timeout: 180_000,
}, async () => {
  const unit = await onTheRoad("unitleider-GM0307");
  const coach = await onTheRoad("jobcoach-GM0307");
  for (const page of [unit, coach]) await page.context().setOffline(true);
  for (let nr = 0; nr < AANTAL; nr++)
    await tapOffline(nr % 2 === 0 ? unit : coach, naamOf(nr), nr % 3 === 0 ? "Te laat" : "Aanwezig");
  await tapOffline(coach, naamOf(0), "Geen bericht"); // the unitleider entered something else
  await unit.getByText("15 nog niet verzonden").waitFor();
  await coach.getByText("16 nog niet verzonden").waitFor();
  expect(await savedInGroup()).toBe(0);

  await unit.context().setOffline(false);
  await expect.poll(savedInGroup, { timeout: 30_000 }).toBe(15);
  await coach.context().setOffline(false);
  await expect.poll(savedInGroup, { timeout: 30_000 }).toBe(30);
  await coach.getByRole("link", { name: "1 nog niet verzonden" }).click();
  await settled(coach);
  const main = coach.locator("main");
  await main.getByText("Geen bericht").waitFor();
  await main.getByText("Te laat").waitFor(); // both versions, beside each other
  await expectAccessible(coach, ["meedoen"]);
  await coach.getByRole("button", { name: "Bewaar wat ik invulde" }).click();
  await coach.getByText("Alles is verzonden.").waitFor();
  expect((await entriesOf(deelnameOfNr(0))).map(({ aanwezig }) => aanwezig)).toEqual(["te laat", "afwezig"]);
  expect(await savedInGroup()).toBe(31);
  await unit.context().close();
  await coach.context().close();
});

async function onTheRoad(as: string): Promise<Page> {
  const page = await openPage(browser, service, {
    as,
    at: `/groepen/${groot}/vandaag`,
    width: 820,
    onTheRoad: true,
  });
  await page.getByText(naamOf(0)).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return page;
}

/** On to the next person at once: each entry is kept by itself. */
const tapOffline = (page: Page, naam: string, keuze: string) =>
  rijOf(page, naam).getByRole("button", { name: keuze, exact: true }).click();

const deelnameOfNr = (nr: number) => idOf(`groepsdeel${String(nr).padStart(2, "0")}`);

const entriesOf = (deelnameId: string) =>
  service.owner
    .selectFrom("aanwezigheden")
    .select(["aanwezig", "vaardigheden", "versie"])
    .where("deelnameId", "=", deelnameId)
    .orderBy("versie")
    .execute();

async function savedInGroup(): Promise<number> {
  const { aantal } = await service.owner
    .selectFrom("aanwezigheden")
    .innerJoin("deelnames", "deelnames.id", "aanwezigheden.deelnameId")
    .where("deelnames.groepId", "=", groot)
    .select((eb) => eb.fn.countAll<number>().as("aantal"))
    .executeTakeFirstOrThrow();
  return aantal;
}

/** Thirty people in a group of the unit, which a jobcoach leads as well. */
async function insertGroteGroep({ owner }: TestService): Promise<void> {
  await owner
    .insertInto("trajectgroepen")
    .values({
      regioId: REGIO,
      id: groot,
      trajectId: trajectGroen,
      nummer: 1,
      naam: "Groen, grote groep",
      unitId: unitGroen,
      leiderId: gebruikerId("jobcoach"),
      plaats: "Hal 3",
      gemeenten: [AMERSFOORT],
      capaciteit: 40,
      startdatum: isoDate("2026-09-01"),
    })
    .execute();
  const people = Array.from({ length: AANTAL }, (_, nr) => ({
    id: idOf(`groepsmens${String(nr).padStart(2, "0")}`),
    nr,
  }));
  await owner
    .insertInto("inwoners")
    .values(
      people.map(({ id, nr }) => ({
        regioId: REGIO,
        id,
        nummer: 700 + nr,
        voornaam: naamOf(nr).split(" ")[0]!,
        achternaam: "Proef",
        geboortedatum: addDays(VANDAAG, -9000),
        gemeente: AMERSFOORT,
        woonplaats: "Amersfoort",
        talen: ["nld"],
        aangemeldOp: addDays(VANDAAG, -200),
      })),
    )
    .execute();
  await owner
    .insertInto("deelnames")
    .values(
      people.map(({ id, nr }) => ({
        regioId: REGIO,
        id: deelnameOfNr(nr),
        gemeente: AMERSFOORT,
        inwonerId: id,
        groepId: groot,
        status: "doet mee",
        aangemeld: new Date("2026-08-20T08:00:00Z"),
        startdatum: isoDate("2026-09-01"),
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "klantmanager",
      })),
    )
    .execute();
}
