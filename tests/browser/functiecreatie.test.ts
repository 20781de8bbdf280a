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
import { startTestService, type TestService } from "../support/service.ts";
import { groeneWal, REGIO, VANDAAG } from "../support/world.ts";

const ME = "accountmanager-GM0307";
const AT = `/werkgevers/${groeneWal}/functiecreatie`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME, width = 1280) => openPage(browser, service, { as, at, width });

const taak = (id: string, naam: string, urenPerWeek: number, eisen = {}) => ({
  id,
  functieId: "hovenier",
  naam,
  urenPerWeek,
  verplaatsbareUren: urenPerWeek,
  blijft: false,
  eisen,
});

const clearBoard = () => service.owner.deleteFrom("taakborden").execute();

/** The board of the employer as it was left in an earlier conversation. */
async function insertBoard(vegen = {}): Promise<void> {
  await clearBoard();
  await service.owner
    .insertInto("taakborden")
    .values({
      regioId: REGIO,
      werkgeverId: groeneWal,
      functies: JSON.stringify([
        {
          id: "hovenier",
          naam: "Hovenier",
          afdeling: "Buitendienst",
          tariefInCenten: 4200,
          urenPerWeek: 36,
          minimumUren: 12,
        },
      ]),
      taken: JSON.stringify([
        taak("schoffelen", "Schoffelen", 8, { tempo: { waarde: 1 } }),
        taak("vegen", "Paden vegen", 6, vegen),
        taak("snoeien", "Fruitbomen snoeien", 6, { zelfstandigheid: { waarde: 3 } }),
      ]),
      doorNaam: "accountmanager",
      gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
}

const fillFunctie = async (page: Page) => {
  await page.getByLabel("Functie", { exact: true }).fill("Hovenier");
  await page.getByLabel("Afdeling").fill("Buitendienst");
  await page.getByLabel("Wat een uur de werkgever kost", { exact: true }).fill("42");
  await page.getByLabel("Uren per week van de functie").fill("36");
};

test("an empty board begins with one functie and then a task, and says what is missing (A3)", {
  timeout: 90_000,
}, async () => {
  await clearBoard();
  const page = await open(AT);
  await page.getByRole("heading", { name: /staan nog geen taken/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar de functie" }).click();
  await page.getByRole("link", { name: "Vul in wie het werk nu doet." }).waitFor();
  await fillFunctie(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Hovenier, Buitendienst" }).waitFor();
  await page.getByText("Voeg een taak toe", { exact: true }).first().click();
  await page.getByLabel("Taak", { exact: true }).fill("Schoffelen");
  await page.getByLabel("Uren per week", { exact: true }).fill("40");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /De functie heeft nog 36.uur over/ }).waitFor();
  await page.getByLabel("Uren per week", { exact: true }).fill("8");
  await page.getByText("Wat vraagt deze taak?", { exact: true }).first().click();
  await page
    .getByRole("combobox", { name: "Welk tempo vraagt het werk?" })
    .selectOption({ label: "Rustig tempo" });
  await page.getByRole("button", { name: "Bewaar de taak" }).click();
  await page.getByText("Tempo: rustig tempo").waitFor();
  await page.getByRole("button", { name: "Wijzig: Schoffelen" }).click();
  await expect.poll(() => page.getByLabel("Taak", { exact: true }).inputValue()).toBe("Schoffelen");
  await page.getByLabel("Taak", { exact: true }).fill("Schoffelen en harken");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar de taak" }).click();
  await page.getByRole("heading", { name: "Schoffelen en harken" }).waitFor();
  await page.getByText("Tempo: rustig tempo").waitFor();
  await page.getByRole("button", { name: "Haal weg: Schoffelen en harken" }).click();
  await page.getByText("Nog geen taken bij deze functie.").waitFor();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await page.getByRole("heading", { name: "Schoffelen en harken", exact: true }).waitFor();
  await page.getByRole("button", { name: "Haal weg: Schoffelen en harken" }).click();
  await page.getByText("Nog geen taken bij deze functie.").waitFor();
  await page.getByRole("button", { name: "Haal weg: Hovenier" }).click();
  await page.getByText("Begin met één functie").waitFor();
  await page.context().close();
});

test("from the employer to proposed jobs in three clicks, with hours, euros and why (A3, R-274)", {
  timeout: 90_000,
}, async () => {
  await insertBoard();
  const page = await open(`/werkgevers/${groeneWal}`);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Functiecreatie" }).click();
  await page.getByRole("button", { name: "Maak banen" }).click();
  await page.getByRole("heading", { name: "1 baan mogelijk." }).waitFor({ timeout: 30_000 });
  expect(count()).toBeLessThanOrEqual(3);
  const main = await page.locator("main").textContent();
  expect(main).toMatch(/Specialisten krijgen 14.uur per week terug/);
  expect(main).toContain("Nagerekend: geen andere indeling brengt meer op.");
  await page.getByText("Waarom dit past").click();
  await page.getByText(/Tempo: vraagt rustig tempo/).waitFor();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a task that stays is not in a job, one that is locked is, and the job becomes a plek (A3)", {
  timeout: 90_000,
}, async () => {
  await insertBoard();
  const page = await open(AT);
  await page.getByRole("button", { name: "Laat bij de specialist: Paden vegen" }).click();
  await page.getByRole("button", { name: "Mag toch weg: Paden vegen" }).waitFor();
  await page.getByText("Beschut werk: 1 baan, 12 tot 24 uur").click();
  await page.getByLabel("Uren per week, minstens").first().fill("x");
  await page.getByRole("button", { name: "Maak banen" }).click();
  await page.getByRole("link", { name: "Vul in hoeveel uur iemand minstens wil werken." }).waitFor();
  await page.getByLabel("Uren per week, minstens").first().fill("8");
  await page.getByRole("button", { name: "Maak banen" }).click();
  await page.getByRole("heading", { name: "1 baan mogelijk." }).waitFor({ timeout: 30_000 });
  expect(await page.getByText(/^Paden vegen, /).count()).toBe(0);
  await page.getByText("Zet taken vast").click();
  await page.getByRole("button", { name: "Zet vast: Schoffelen" }).click();
  await page.getByText("Schoffelen in een baan voor beschut werk").waitFor();
  await page.getByRole("button", { name: "Maak opnieuw banen" }).click();
  await settled(page);
  await page.getByLabel("Naam van de schets").fill("Eerste gesprek");
  await page.getByRole("button", { name: "Bewaar deze schets" }).click();
  await page.getByText("De schets is bewaard").waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Maak er een plek van: baan 1" }).click();
  await page.getByLabel("Titel").waitFor();
  await expect.poll(() => page.getByLabel("Titel").inputValue()).toBe("Baan op maat (beschut werk)");
  await expect
    .poll(() => page.getByLabel("Omschrijving").inputValue())
    .toMatch(/Schoffelen \(Buitendienst\), 8.uur per week/);
  await page.goto("/functiecreatie");
  await page.getByRole("link", { name: "Eerste gesprek" }).click();
  await page.getByRole("heading", { name: "Eerste gesprek" }).waitFor();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Verder met deze schets" }).click();
  await page.getByText("Beschut werk: 1 baan, 8 tot 24 uur").waitFor();
  await page.getByText("Schoffelen in een baan voor beschut werk").waitFor();
  await page.context().close();
});

test("what the tasks ask goes along to the plek, and is left out where someone knows better (A3, R-274)", {
  timeout: 90_000,
}, async () => {
  await insertBoard({ dagdelen: { waarde: ["ma", "di", "wo", "do", "vr"].map((dag) => `${dag}_ochtend`) } });
  const page = await open(AT);
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Maak banen" }).click();
  await page.getByRole("heading", { name: "1 baan mogelijk." }).waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "Maak er een plek van: baan 1" }).click();
  await page.getByRole("heading", { name: "Wat het werk vraagt" }).waitFor();
  expect(count()).toBeLessThanOrEqual(2);
  await page.getByText("Tempo: rustig tempo").waitFor();
  await page.getByText("Dagdelen: ochtend op werkdagen").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Haal weg: Meer taken" }).click();
  await page.getByLabel("Begeleid werken", { exact: true }).check();
  await page.getByLabel("Werksoort").fill("groen");
  await page.getByRole("combobox", { name: "Gemeente", exact: true }).selectOption({ label: "Amersfoort" });
  await page.getByLabel("Plaats", { exact: true }).fill("Amersfoort");
  await page.getByRole("button", { name: "Bewaar de plek" }).click();
  await page.waitForURL(/\/plekken\//);
  const { kenmerken } = await service.owner
    .selectFrom("plekken")
    .select("kenmerken")
    .where("titel", "like", "Baan op maat%")
    .executeTakeFirstOrThrow();
  expect(kenmerken).toMatchObject({ tempo: { waarde: 1 }, aantal_dagdelen: { waarde: 2 } });
  expect(Object.keys(kenmerken as object).toSorted()).toEqual([
    "aantal_dagdelen",
    "dagdelen",
    "tempo",
    "uren_per_week_max",
    "uren_per_week_min",
  ]);
  await page.context().close();
});

test("a jobhunter finds only whom he helps, by name, and the name stays out of the plek and of what is kept (A3, R-274)", {
  timeout: 90_000,
}, async () => {
  await insertBoard();
  const page = await open(AT, "jobhunter-GM0307");
  const count = await clicks(page.context());
  const find = page.getByRole("combobox", { name: "Inwoners voor wie u een baan zoekt" });
  await find.fill("a");
  const found = page.getByRole("listbox", { name: "Inwoners voor wie u een baan zoekt" }).getByRole("option");
  await found.first().waitFor();
  await expect.poll(() => found.allTextContents()).toEqual([expect.stringContaining("Amina Haddou")]);
  await found.click();
  await page.getByRole("button", { name: "Maak banen" }).click();
  const error = page.getByRole("link", { name: /In het dossier staat niet hoeveel uur/ });
  await error.waitFor({ timeout: 30_000 });
  await expectAccessible(page);
  await page.getByLabel("Uren per week, minstens").last().fill("8");
  await page.getByLabel("Uren per week, hoogstens").last().fill("16");
  await page.getByLabel("Beschut werk", { exact: true }).uncheck();
  await page.getByLabel("Banenafspraak", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Maak banen" }).click();
  await page.getByRole("heading", { name: "Baan 1: Amina Haddou" }).waitFor({ timeout: 30_000 });
  expect(count()).toBeLessThanOrEqual(6);
  await page.getByText("Dit voorstel bewaren wij niet").waitFor();
  expect(await page.getByLabel("Naam van de schets").count()).toBe(0);
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Maak er een plek van: baan 1" }).click();
  await page.getByLabel("Titel").waitFor();
  await expect.poll(() => page.getByLabel("Titel").inputValue()).toBe("Baan op maat");
  expect(await page.getByLabel("Omschrijving").inputValue()).not.toMatch(/Amina|Haddou/);
  await page.context().close();
});

test("what someone else changed shows, and nothing typed is lost (R-03)", async () => {
  await insertBoard();
  const page = await open(AT);
  await page.getByText("Voeg een taak toe", { exact: true }).first().click();
  await page.getByLabel("Taak", { exact: true }).fill("Bladblazen");
  await page.getByLabel("Uren per week", { exact: true }).fill("2");
  await service.owner
    .updateTable("taakborden")
    .set((eb) => ({ versie: eb("versie", "+", 1) }))
    .execute();
  await page.getByRole("button", { name: "Bewaar de taak" }).click();
  await page.getByText("Iemand anders heeft deze taken net gewijzigd").waitFor();
  await expect.poll(() => page.getByLabel("Taak", { exact: true }).inputValue()).toBe("Bladblazen");
  await page.getByRole("button", { name: "Bewaar de taak" }).click();
  await page.getByRole("heading", { name: "Bladblazen" }).waitFor();
  await page.context().close();
});

test.each(["/functiecreatie", AT])("%s is accessible and fits on every screen (U-01, U-13)", async (at) => {
  await insertBoard();
  const page = await open(at);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("a klantmanager asks for jobs and changes no tasks", async () => {
  await insertBoard();
  const page = await open(AT, "klantmanager-GM0307");
  expect(await page.getByRole("button", { name: /Bewaar de taak|Haal weg|Laat bij/ }).count()).toBe(0);
  await expect.poll(() => page.getByRole("button", { name: "Maak banen" }).count()).toBe(1);
  await page.context().close();
});
