import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "../support/app.ts";
import { clicks, expectAccessible, launch, openPage, settled, tabTo } from "../support/browser.ts";
import { matching } from "../support/matching.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { amina } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const HERE = `/inwoners/${amina}/plekken`;

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await matching(() => ({ owner: service.owner }) as TestApp).insertMatchWorld();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at = HERE) => openPage(browser, service, { as: ME, at });
const voorstellen = () =>
  service.owner
    .selectFrom("voorstellen")
    .select(["plekId", "status", "waarom"])
    .where("inwonerId", "=", amina)
    .execute();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

test("what is too short or about health is refused, and stays in the field", async () => {
  const page = await open();
  await page
    .getByRole("button", { name: /^Stel voor aan Amina/ })
    .first()
    .click();
  await page.keyboard.type("Goed");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  await page.getByText(/Minstens \d+ letters/).waitFor();
  await page.getByLabel(/^Waarom/).fill("Past goed bij haar depressie en haar wens.");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  await expect
    .poll(() =>
      page
        .locator("dialog")
        .getByText(/diagnose|gezondheid|kan/i)
        .count(),
    )
    .toBeGreaterThan(1);
  await expect.poll(() => page.getByLabel(/^Waarom/).inputValue()).toContain("haar wens");
  expect((await voorstellen()).map(({ waarom }) => waarom).join(" ")).not.toContain("depressie");
  await page.context().close();
});

/** The first plek that can be proposed of which this is true, on this page or a later one. */
async function firstOf(page: Page, isSought: (titel: string) => boolean): Promise<string> {
  for (;;) {
    const labels = await page
      .getByRole("button", { name: /^Stel voor aan Amina: / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
    const found = labels.map((label) => label.slice(label.indexOf(": ") + 2)).find(isSought);
    if (found) return found;
    await page.getByRole("link", { name: "Volgende" }).click();
    await settled(page);
  }
}

test("from the caseload to a proposal in at most four clicks, and the card says what comes next (A4 K8)", async () => {
  const page = await open("/caseload");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Amina Haddou" }).click();
  await page.getByRole("navigation", { name: "Dossier" }).getByRole("link", { name: "Plekken" }).click();
  const propose = page.getByRole("button", { name: /^Stel voor aan Amina/ }).first();
  const titel = (await propose.getAttribute("aria-label"))?.split(": ")[1] ?? "";
  await propose.click();
  await expectAccessible(page);
  await page.keyboard.type("Dit is buiten en dicht bij huis.");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  const card = page
    .locator("main ol > li")
    .filter({ has: page.getByRole("heading", { name: titel, exact: true }) });
  await card.getByText("Voorgesteld aan Amina").waitFor();
  expect(count()).toBeLessThanOrEqual(4);
  expect(await focused(page)).toContain("Voorgesteld aan Amina");
  await card.getByText("Wacht op Amina").waitFor();
  expect((await voorstellen()).map(({ waarom }) => waarom)).toContain("Dit is buiten en dicht bij huis.");
  await expectAccessible(page, ["meedoen"]);

  // the answer of the inwoner, on the same card
  await card.getByRole("button", { name: /^Leg het antwoord vast/ }).click();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.locator("dialog").getByRole("button", { name: "Leg antwoord vast" }).click();
  await card.getByText("Vastgelegd: Amina zei ja").waitFor();
  expect(await focused(page)).toContain("Volgende stap: start de plaatsing");
  await expect
    .poll(() => card.getByRole("link", { name: "Start de plaatsing" }).getAttribute("href"))
    .toMatch(/^\/voorstellen\/.*\/plaatsing$/);
  expect(new URL(page.url()).pathname).toBe(HERE);
  await page.context().close();
});

test("a plek of which something does not fit is proposed with what and why all the same (A-07)", async () => {
  const page = await open(`${HERE}?groep=niet`);
  const card = page.locator("main ol > li").first();
  const crosses = (await card.locator("ul li").allTextContents()).filter((sign) =>
    sign.startsWith("Past niet"),
  );
  await card.getByRole("button", { name: /^Stel voor aan Amina/ }).click();
  const dialog = page.locator("dialog");
  await dialog.getByText(`${crosses.length} dingen passen niet:`).waitFor();
  await expect.poll(() => dialog.locator("ul li").count()).toBe(crosses.length);
  await dialog.getByLabel(/Waarom stelt u deze plek toch voor/).fill("Toch proberen");
  await dialog.getByRole("button", { name: "Stel voor", exact: true }).click();
  await dialog.getByText(/Minstens 20 letters/).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await dialog
    .getByLabel(/Waarom stelt u deze plek toch voor/)
    .fill("Zij wil dit werk heel graag eens zien.");
  await dialog.getByRole("button", { name: "Stel voor", exact: true }).click();
  await card.getByText("Voorgesteld aan Amina").waitFor();
  expect((await voorstellen()).map(({ waarom }) => waarom)).toContain(
    "Zij wil dit werk heel graag eens zien.",
  );
  await page.context().close();
});

test("what only fits in a try-out is not proposed as if it fits now (A-06, A-07)", async () => {
  const page = await open(`${HERE}?groep=nu`);
  const client = await signInClient(service.address, ME);
  const now = await (await client.get(`/inwoners/${amina}/plekken?groep=nu&perPagina=50`)).json();
  const fits = new Set(now.rijen.map(({ plek }: { plek: { titel: string } }) => plek.titel));
  expect(fits.size).toBe(now.totaal);
  await page.getByRole("button", { name: /^Bekijk de / }).click(); // the change that opens most
  await page.getByRole("heading", { name: "Past in deze proef" }).waitFor();
  await settled(page);
  const titel = await firstOf(page, (titel) => !fits.has(titel));
  await page.getByRole("button", { name: `Stel voor aan Amina: ${titel}`, exact: true }).click();
  const dialog = page.locator("dialog");
  await page.keyboard.type("Met vervoer erbij wil zij dit graag proberen.");
  await dialog.getByRole("button", { name: "Stel voor", exact: true }).click();
  await dialog
    .getByText(/past niet met wat er nu in het dossier staat/)
    .first()
    .waitFor();
  await dialog.getByRole("button", { name: "Stel voor", exact: true }).click();
  await page.getByText("Voorgesteld aan Amina").waitFor();
  await page.context().close();
});

test("a plek is set aside as easily, without a mouse", async () => {
  const page = await open();
  await tabTo(page, "Niet deze", 120);
  await page.keyboard.press("Enter");
  await tabTo(page, "Waarom niet?");
  await page.keyboard.type("De bus rijdt daar niet.");
  await tabTo(page, "Leg opzij");
  await page.keyboard.press("Enter");
  await page.getByText("U kunt deze plek later alsnog voorstellen.").waitFor();
  expect(await focused(page)).toContain("Opzij gelegd");
  expect(await voorstellen()).toContainEqual(
    expect.objectContaining({ status: "afgewezen", waarom: "De bus rijdt daar niet." }),
  );
  await page.context().close();
});
