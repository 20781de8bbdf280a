import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { TestApp } from "../support/app.ts";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage } from "../support/browser.ts";
import { placing } from "../support/placing.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, gebruikerId, plaatsingYonas, REGIO } from "../support/world.ts";

const ME = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
const { withYes } = placing(() => ({ owner: service.owner }) as TestApp);
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
const start = (voorstelId: string) => `/voorstellen/${voorstelId}/plaatsing`;

/** 32 of 36 hours, loonwaarde 60: the example of the law that comes to € 1.108,30. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Begeleid werken").check();
  await page.getByLabel("Uren per week").fill("32");
  await page.getByRole("group", { name: "Eerste dag" }).getByLabel("Dag").fill("1");
  await page.getByRole("group", { name: "Eerste dag" }).getByLabel("Maand").fill("12");
  await page.getByLabel("Ja, met een gemeten loonwaarde").check();
  await page.getByLabel("Gemeten loonwaarde", { exact: true }).fill("60");
  await page.getByLabel("Wat is afgesproken als het niet lukt?").fill("Terug naar de proefplaats groen.");
}

test("the answer of the inwoner, the terms, a look, and the plaatsing with its subsidy (R-262)", async () => {
  const { voorstelId } = await withYes({ status: "voorgesteld" });
  const page = await open("/voorstellen");
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Leg antwoord vast: Proef Persoon" }).click();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByLabel("Toelichting").fill("Ik wil het proberen.");
  await expectAccessible(page, ["meedoen"]);
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await page.getByText("is vastgelegd").waitFor();
  await page.getByRole("link", { name: "Start plaatsing: Proef Persoon" }).click();
  expect(count()).toBeLessThanOrEqual(4);
  await fillIn(page);
  await page.getByText("€ 1.108,30 per maand, tot en met 31 december 2026").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Controleer de plaatsing" }).click();
  await page.getByRole("heading", { name: "Controleer de plaatsing van Proef" }).waitFor();
  await page.getByText("€ 1.108,30").last().waitFor();
  await page.getByRole("cell", { name: "€ 1.009,58 (afgerond)" }).waitFor();
  expect(await page.getByText("€ 1.009,584").isVisible()).toBe(false);
  await page.getByText("Toon de bedragen zonder afronden").click();
  await page.getByText("€ 1.009,584").waitFor();
  await expect
    .poll(() => page.getByRole("link", { name: "Pw art. 10d lid 4" }).first().getAttribute("href"))
    .toBe("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=10d&lid=4");
  await page.getByText("de bron is niet de wet zelf").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Start de plaatsing" }).click();
  await page.waitForURL(/\/plaatsingen\//);
  await page.getByRole("heading", { level: 1 }).getByText("€ 1.108,30 per maand").waitFor();
  await page.getByText("Bron ontbreekt").waitFor();
  await page.getByText("Terug naar de proefplaats groen.").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const rows = await service.owner
    .selectFrom("plaatsingen")
    .select("id")
    .where("voorstelId", "=", voorstelId)
    .execute();
  expect(rows).toHaveLength(1);
  await page.context().close();
}, 60_000);

test("the answer is written down in the dossier, and what was placed leads to the plaatsing", async () => {
  const { inwonerId } = await withYes({ status: "voorgesteld" });
  const page = await open(`/inwoners/${inwonerId}/plaatsingen`);
  await expectAccessible(page, ["meedoen", "donker"]);
  await page.getByRole("button", { name: /^Leg het antwoord vast: / }).click();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await page.getByText("Vastgelegd: Proef zei ja").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("start de plaatsing");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("link", { name: /^Start de plaatsing: / }).click();
  const words = page.getByRole("navigation", { name: "Hoofdmenu" }).locator("[aria-current]");
  await expect.poll(() => words.allTextContents()).toEqual(["Caseload"]);
  const day = page.getByRole("group", { name: "Eerste dag" });
  await expect.poll(() => day.getByLabel("Dag").inputValue()).toBe("25"); // today is Tuesday 24 November
  await fillIn(page);
  await page.getByRole("button", { name: "Controleer de plaatsing" }).click();
  await page.getByRole("button", { name: "Start de plaatsing" }).click();
  await page.waitForURL(/\/plaatsingen\//);
  const { pathname } = new URL(page.url());
  await page.goto("/voorstellen?status=geplaatst");
  const link = page.getByRole("link", { name: "Bekijk plaatsing: Proef Persoon" });
  await expect
    .poll(() => link.evaluateAll((all) => all.map((one) => one.getAttribute("href"))))
    .toContain(pathname);
  await page.context().close();
}, 60_000);

test("a next step that names plekken leads to them, and what was proposed stands below it", async () => {
  const { inwonerId } = await withYes({ status: "voorgesteld" });
  await service.owner
    .insertInto("contactmomenten")
    .values({
      regioId: REGIO,
      inwonerId,
      gemeente: AMERSFOORT,
      id: crypto.randomUUID(),
      soort: "gesprek",
      datum: isoDate("2026-01-02"),
      tekst: "Kennisgemaakt.",
      isZichtbaarVoorInwoner: true,
      vervolg: "Bekijk samen welke plekken passen",
      vervolgdatum: isoDate("2026-01-05"), // before anything else
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "klantmanager GM0307",
    })
    .execute();
  const page = await open(`/inwoners/${inwonerId}`);
  await page.getByRole("heading", { name: "Bekijk samen welke plekken passen" }).waitFor();
  const link = page.getByRole("link", { name: "Bekijk de plekken" });
  await expect.poll(() => link.getAttribute("href")).toBe(`/inwoners/${inwonerId}/plekken`);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: /^Leg het antwoord vast: / }).click();
  await page.getByLabel("Nee", { exact: true }).check();
  await page.getByRole("combobox", { name: "Wat was de belangrijkste reden?" }).selectOption("uren");
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await page.getByText("Vastgelegd: Proef zei nee").waitFor();
  expect(new URL(page.url()).pathname).toBe(`/inwoners/${inwonerId}`);
  await page.context().close();
});

test("an empty form says what is missing, and the summary leads to it (U-10)", async () => {
  const { voorstelId } = await withYes();
  const page = await open(start(voorstelId));
  await page.getByRole("button", { name: "Controleer de plaatsing" }).click();
  await expect.poll(() => page.title()).toMatch(/^Fout:/);
  await page.getByRole("link", { name: "Kies of er loonkostensubsidie is." }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("loonkostensubsidie");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("without a yes nothing can start, and the page says why", async () => {
  const { voorstelId } = await withYes({ status: "voorgesteld" });
  const page = await open(start(voorstelId));
  await page.getByText("De inwoner heeft nog geen ja gezegd.").waitFor();
  expect(await page.getByRole("button", { name: "Controleer de plaatsing" }).count()).toBe(0);
  await page.context().close();
});

test("a plek that filled up meanwhile refuses in words, and keeps what was typed", async () => {
  const [mine, other] = [await withYes({ capaciteit: 1 }), await withYes()];
  const page = await open(start(mine.voorstelId));
  await fillIn(page);
  await page.getByRole("button", { name: "Controleer de plaatsing" }).click();
  await page.getByRole("button", { name: "Start de plaatsing" }).waitFor();
  const yonas = await service.owner
    .selectFrom("plaatsingen")
    .selectAll()
    .where("id", "=", plaatsingYonas)
    .executeTakeFirstOrThrow();
  await service.owner
    .insertInto("plaatsingen")
    .values({ ...yonas, id: crypto.randomUUID(), inwonerId: other.inwonerId, plekId: mine.plekId })
    .execute();
  await page.getByRole("button", { name: "Start de plaatsing" }).click();
  await page.getByText("Er is in deze periode geen plaats vrij op deze plek.").waitFor();
  await page.getByRole("link", { name: "Terug naar de afspraken" }).click();
  await expect.poll(() => page.getByLabel("Gemeten loonwaarde", { exact: true }).inputValue()).toBe("60");
  await page.context().close();
});

test("ending a plaatsing that a colleague just changed keeps what was typed, and then works (412)", async () => {
  const { voorstelId } = await withYes();
  const page = await open(start(voorstelId));
  await fillIn(page);
  await page.getByRole("button", { name: "Controleer de plaatsing" }).click();
  await page.getByRole("button", { name: "Start de plaatsing" }).click();
  await page.getByRole("button", { name: "Beëindig de plaatsing" }).click();
  const dialog = page.locator("dialog");
  await dialog.getByLabel("Dag").fill("31");
  await dialog.getByLabel("Maand").fill("12");
  await dialog.getByRole("combobox", { name: "Waarom eindigt het werk?" }).selectOption("ander werk");
  await service.owner
    .updateTable("plaatsingen")
    .set({ versie: 7 })
    .where("voorstelId", "=", voorstelId)
    .execute();
  await dialog.getByRole("button", { name: "Beëindig de plaatsing" }).click();
  await dialog.getByText("Een collega heeft deze plaatsing net gewijzigd").waitFor();
  await expect.poll(() => dialog.getByLabel("Dag").inputValue()).toBe("31");
  await dialog.getByRole("button", { name: "Beëindig de plaatsing" }).click();
  await page.getByText("De laatste dag is 31 december 2026.", { exact: false }).waitFor();
  await page.context().close();
});
