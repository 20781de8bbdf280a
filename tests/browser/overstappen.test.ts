import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  showTheme,
  THEMES,
} from "../support/browser.ts";
import { GROEPEN, switching } from "../support/overstappen.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { kas } from "../support/world.ts";

const ME = "klantmanager-GM0307";

let service: TestService;
let browser: Browser;
const { someone } = switching(() => ({ owner: service.owner }) as TestApp);
beforeAll(async () => {
  service = await startTestService();
  await service.owner
    .updateTable("plekken")
    .set({ kenmerken: JSON.stringify({ uren_per_week_max: { waarde: 20, bron: "werkgever" } }) })
    .where("id", "=", kas)
    .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME) => openPage(browser, service, { as, at });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1 }).getByText(name).waitFor();
const radio = (page: Page, group: string | RegExp, name: string) =>
  page.getByRole("radiogroup", { name: group }).getByLabel(name, { exact: true }).check();

/** From the hall to a group at a werkgever, with the place in the hall kept for half a year. */
async function arrange(page: Page): Promise<void> {
  await page.getByLabel("Groepsdetachering").check();
  await page.getByRole("button", { name: "Verder" }).click();
  await heading(page, "Regel de overstap naar groepsdetachering");
  await radio(page, /loonwaarde later/, "Ja");
  await radio(page, "Waar?", "Bij het ontwikkelbedrijf");
  await page.getByRole("combobox", { name: "Unit", exact: true }).selectOption({ label: "Groen, RWA" });
  await page.getByLabel("Wat gaat iemand doen?").fill("Inpakken in de groep");
  await radio(page, "Loonkostensubsidie", "Nee");
  await radio(page, /terug kan/, "Ja");
  await page.getByRole("combobox", { name: "Wie beslist?" }).selectOption("unit");
  await page.getByLabel("Met wie is dit afgesproken?").fill("de leidinggevende van Groen");
  await page.getByRole("combobox", { name: "Waarom stapt iemand over?" }).selectOption("stap vooruit");
  await radio(page, /inkomen\?/, "Ja");
  await radio(page, /Welke uitkering/, "Bijstand");
  await radio(page, /partner/i, "Nee");
}

test("a switch in three steps: the form, the arrangements, and a look at all that follows (R-260, R-263)", async () => {
  const { id } = await someone(GROEPEN.banenafspraak, "intern");
  const page = await open(`/inwoners/${id}/plaatsingen`);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Stap over naar een andere vorm" }).click();
  await heading(page, "Waar stapt Proef naar over?");
  await expectAccessible(page, ["meedoen"]);
  await arrange(page);
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Bekijk de overstap" }).click();
  await heading(page, "Van intern naar groepsdetachering: klopt dit?");
  await page.getByText("In de eerste maand verandert het inkomen niet.").waitFor();
  await page.getByText("Doelgroepregister").waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Stap over" }).click();
  await heading(page, "Proef stapt over van intern naar groepsdetachering.");
  // the choice, the arrangements and the confirmation: what is filled in are fields, each one click or one key
  expect(count()).toBeLessThanOrEqual(16);
  await page.getByRole("button", { name: /^Geregeld ?: ?Leg vast/ }).click();
  await page.getByText(/Geregeld door klantmanager/).waitFor();
  await expectAccessible(page);
}, 60_000);

test("back in two clicks from the dossier, while the old place is kept (R-262)", async () => {
  const { id } = await someone(GROEPEN.banenafspraak, "intern");
  const page = await open(`/inwoners/${id}/overstap`);
  await arrange(page);
  await page.getByRole("button", { name: "Bekijk de overstap" }).click();
  await page.getByRole("button", { name: "Stap over" }).click();
  await heading(page, /stapt over/);
  await page.getByRole("link", { name: "Naar de plaatsingen" }).click();
  await page.getByRole("button", { name: "Ga terug" }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  const count = await clicks(page.context());
  await page.getByRole("button", { name: "Ga terug" }).click();
  await page.locator("dialog").getByRole("button", { name: "Ga terug" }).click();
  await heading(page, "Proef gaat terug naar intern.");
  expect(count()).toBe(2);
}, 60_000);

test("what cannot be says why, what is missing stands at the fields, and on a phone nothing scrolls sideways (U-03)", async () => {
  const { id } = await someone(GROEPEN.wsw, "geen");
  const page = await open(`/inwoners/${id}/overstap`);
  await page.setViewportSize({ width: 320, height: 844 });
  await page.getByText(/vormen kunnen nu niet: waarom niet/).click();
  await page
    .getByText(/Dit klopt nu niet/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("link", { name: "Kies een vorm." }).waitFor();
  await expectNoSideScroll(page);
  await page.getByLabel("Vrijwilligerswerk").check();
  await page.getByRole("button", { name: "Verder" }).press("Enter");
  await heading(page, "Regel de overstap naar vrijwilligerswerk");
  await page.getByRole("button", { name: "Bekijk de overstap" }).press("Enter");
  await page.getByRole("link", { name: "Vul dit in." }).first().waitFor();
  await expectNoSideScroll(page);
  await expectAccessible(page, ["meedoen"]);
}, 60_000);

test("who steers reads the switches in numbers that nobody can be found by", async () => {
  const page = await open("/sturing/overstappen", "beleidsadviseur-GM0307");
  await heading(page, /Te weinig mensen om te tonen|stapte iemand over/);
  for (const theme of THEMES) await showTheme(page, theme);
  await expectAccessible(page);
});

test("after the werkgever come his free plekken: work and hours follow, and a plek that filled up is refused (R-260)", async () => {
  const { id } = await someone(GROEPEN.banenafspraak, "intern");
  const page = await open(`/inwoners/${id}/overstap`);
  await page.getByLabel("Begeleid werken").check();
  await page.getByRole("button", { name: "Verder" }).click();
  await radio(page, /loonwaarde later/, "Ja");
  await radio(page, "Waar?", "Bij een werkgever");
  await page.getByRole("combobox", { name: "Werkgever" }).fill("Groene");
  await page.getByRole("option", { name: /De Groene Wal/ }).click();
  const plek = page.getByLabel(/Welke plek\?/);
  await plek.selectOption({ label: "Kweker in de kas (1 vrij)" });
  await expect.poll(() => page.getByLabel("Wat gaat iemand doen?").inputValue()).toBe("Kweker in de kas");
  await expect.poll(() => page.getByLabel("Uren per week").inputValue()).toBe("20");
  await radio(page, "Loonkostensubsidie", "Nee");
  await radio(page, /terug kan/, "Nee");
  await page.getByRole("combobox", { name: "Waarom stapt iemand over?" }).selectOption("stap vooruit");
  await radio(page, /inkomen\?/, "Nee");
  await expectAccessible(page, ["meedoen"]);
  await page.setViewportSize({ width: 320, height: 844 });
  await expectNoSideScroll(page);
  await page.getByRole("button", { name: "Bekijk de overstap" }).click();
  await page.getByText("Kweker in de kas", { exact: true }).first().waitFor();

  const ander = await someone(GROEPEN.banenafspraak, "begeleid werken");
  await service.owner
    .updateTable("plaatsingen")
    .set({ plekId: kas })
    .where("id", "=", ander.plaatsingId)
    .execute();
  await page.getByRole("button", { name: "Stap over" }).click();
  await page.getByText(/geen plaats vrij op deze plek/).waitFor();
  await page.getByRole("link", { name: "Terug naar de afspraken" }).click();
  await expect
    .poll(() => plek.locator("option:checked").textContent())
    .toBe("Kweker in de kas (niet meer vrij)");
  await plek.selectOption({ label: "Geen vaste plek" });
  await page.getByRole("button", { name: "Bekijk de overstap" }).click();
  await page.getByRole("button", { name: "Stap over" }).click();
  await heading(page, "Proef stapt over van intern naar begeleid werken.");
}, 60_000);
