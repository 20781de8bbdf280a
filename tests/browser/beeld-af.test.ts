import { sql } from "kysely";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { insertVragenlijsten, lijstId } from "../support/beeld.ts";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage, tabTo } from "../support/browser.ts";
import { insertAmina } from "../support/dossier.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, idOf, REGIO, VANDAAG } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}/beeld`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  const ahead = Date.parse(`${VANDAAG}T09:10:00Z`) - Date.now();
  service = await startTestService({ now: () => new Date(Date.now() + ahead) });
  await insertAmina(service.owner);
  await insertVragenlijsten(service.owner);
  const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: amina, soort: "banenafspraak" };
  await service.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
  await service.owner
    .insertInto("indicaties")
    .values({ ...own, id: idOf("indbanen"), vanaf: isoDate("2026-03-01"), bron: "UWV" })
    .execute();
  await service.owner
    .insertInto("indicatieaanvragen")
    .values({
      ...own,
      id: idOf("vraaguwv"),
      soort: "beschut werk",
      gevraagdOp: isoDate("2026-02-01"),
      uitkomst: "negatief",
      uitkomstOp: isoDate("2026-03-01"),
      adviseur: "UWV",
      doorNaam: "klantmanager GM0307",
    })
    .execute();
  await sql`update situaties set is_werkfit = true, werkfit_op = '2026-04-01', werkfit_bron = 'Vorig systeem', ladder = 3,
    ladder_op = '2026-04-01', doelgroepen = '{statushouder}' where inwoner_id = ${amina}::uuid`.execute(
    service.owner,
  );
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
/** A day of 2026 or 2027 in its three fields. */
async function fillDay(page: Page, name: string, iso: string): Promise<void> {
  const [year = "", month = "", day = ""] = iso.split("-");
  const field = page.getByRole("group", { name });
  await field.getByLabel("Dag").fill(String(Number(day)));
  await field.getByLabel("Maand").fill(String(Number(month)));
  await field.getByLabel("Jaar").fill(year);
}
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test("an indicatie is put right in three clicks with the reason, and what stood there is read back (R-092)", async () => {
  const page = await open(HERE);
  await says(page, "Banenafspraak");
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Wijzig indicatie banenafspraak" }).click();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("Schrijf in één zin waarom.").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Waarom wijzigt u dit?").fill("Op de brief staat 8 maart.");
  await fillDay(page, "Geldig vanaf", "2026-03-08");
  await page.keyboard.press("Enter");
  await says(page, "1 eerdere versie");
  expect(count()).toBeLessThanOrEqual(3);
  await page.getByText("1 eerdere versie").click();
  await says(
    page,
    /Verbeterd op 24.november.2026 door klantmanager GM0307. Reden: Op de brief staat 8 maart./,
  );
  await page.context().close();
});

test("what UWV said is put right, with the earlier answer beside it (R-096)", async () => {
  const page = await open(HERE);
  await page.getByRole("button", { name: "Verbeter wat UWV zei" }).click();
  await fillDay(page, "Wanneer?", "2026-03-05");
  await page.getByLabel("Waarom wijzigt u dit?").fill("Andere dag op de brief.");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await says(page, /Negatief op 5.maart.2026/);
  await page.getByText("1 eerdere versie").last().click();
  await says(page, /negatief op 1.maart.2026/);
  await page.context().close();
});

test("judgements stand with day, author and organisation, also those of another system (R-129)", async () => {
  const page = await open(HERE);
  const tabel = page.getByRole("table", { name: "Werkfit en participatieladder" });
  await tabel.getByText("Vorig systeem").waitFor();
  await page.goto(page.url().replace("/beeld", `/beeld/invullen/${lijstId("participatieladder")}`));
  await page
    .getByRole("radiogroup", { name: "Op welke trede staat iemand nu?" })
    .getByLabel("4. Onbetaald werk")
    .check();
  await page.getByLabel("Waaruit blijkt dit?").fill("Werkt als vrijwilliger in de kas.");
  await page
    .getByRole("radiogroup", { name: "Kan iemand binnen een jaar" })
    .getByLabel("Nee", { exact: true })
    .check();
  await page.getByRole("button", { name: "Dien in" }).click();
  await tabel.getByText("Trede 4").waitFor();
  await tabel.getByText("Trede 3").waitFor(); // what stood there stays
  await tabel.getByText(/klantmanager GM0307, RWA/).waitFor();
  await page.context().close();
});

test("other forms are chosen by keyboard, with a day to look again, and the group says what can come next (R-097)", async () => {
  const page = await open(HERE);
  await tabTo(page, "Besluit", 120);
  await page.keyboard.press("Enter");
  await page.getByLabel("Andere vorm").focus();
  await page.keyboard.press("Space");
  await page.getByRole("group", { name: /Welke vormen/ }).waitFor();
  await page.getByLabel("Intern").focus();
  await page.keyboard.press("Space");
  await fillDay(page, "Wanneer kijkt u opnieuw?", "2027-05-01");
  await page.getByLabel("Waarom?").fill("Geen gewone werkgever met zo’n kleine taak.");
  await expectAccessible(page, ["meedoen"]);
  await tabTo(page, "Leg besluit vast");
  await page.keyboard.press("Enter");
  await says(page, "doet nu mee in een andere vorm");
  await says(page, /We kijken opnieuw op 1.mei.2027/);
  await page.getByRole("link", { name: "Plekken: intern" }).waitFor();
  await page.locator("summary").filter({ hasText: "Andere vorm" }).click();
  await says(page, "Kies een van de vormen die wel kunnen");
  await page.context().close();
});

test("the caseload by group is two clicks away, tells what the word means, and starts with who is furthest (R-093)", async () => {
  const page = await open("/caseload");
  await page.getByLabel("Doelgroep").waitFor();
  const count = await clicks(page.context());
  await page.getByRole("combobox", { name: "Doelgroep" }).selectOption("statushouder");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await says(page, "Kreeg een verblijfsvergunning en burgert in of deed dat.");
  await page.getByRole("link", { name: "Wie het verst van werk staat eerst" }).click();
  await page.waitForURL(/sorteer=afstand/);
  await page.getByRole("link", { name: /Amina/ }).waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await page.context().close();
});

test("who decides says which group goes first, and everyone reads why (R-111)", async () => {
  const page = await open("/doelgroepen", "beleidsadviseur-GM0307");
  await says(page, "Over voorrang is nog niet besloten.");
  await page.getByRole("button", { name: "Leg vast of nugger voorrang heeft" }).click();
  await page.getByRole("button", { name: "Leg vast", exact: true }).last().click();
  await page.getByText("Maak een keuze.").first().waitFor();
  await page.getByRole("radiogroup", { name: "Keuze" }).getByLabel("Voorrang", { exact: true }).check();
  await page.getByLabel("Waarom, en wie besloot dit?").fill("Besluit van de stuurgroep.");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Leg vast", exact: true }).last().click();
  await says(page, "Voorrang heeft: nugger.");
  await page.context().close();
  const collega = await open("/doelgroepen");
  await says(collega, "Besluit van de stuurgroep.");
  expect(await collega.getByRole("button", { name: /voorrang heeft/ }).count()).toBe(0);
  await collega.context().close();
});

test("the 13 criteria say on each of their pages that they are an example (R-131)", async () => {
  const page = await open(`/vragenlijsten/${lijstId("duurzame_arbeidsbeperking")}`, "beleidsadviseur-GM0307");
  await says(page, "Dit is een voorbeeld. De bron zegt dat er 13 criteria zijn en noemt ze niet.");
  await page.context().close();
  const form = await open(`${HERE}/invullen/${lijstId("duurzame_arbeidsbeperking")}`);
  await says(form, "Dit is een voorbeeld. De bron zegt dat er 13 criteria zijn en noemt ze niet.");
  await form.context().close();
});

test.each([
  [HERE, ME, "Doelgroepen"],
  ["/doelgroepen", "beleidsadviseur-GM0307", "Nugger"],
] as const)("%s reads well in each theme and on a small screen (U-01)", async (at, as, words) => {
  const page = await open(at, as);
  await says(page, words);
  await expectNoSideScroll(page); // 1280, 390 and 320
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});
