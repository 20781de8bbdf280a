import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bronnaam, bronnamen } from "../support/bronnamen.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
}, 300_000); // the first that asks for the demo region fills it
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (as: string, at: string) => openPage(browser, service, { as, at });
const ofSoort = (soort: Bronnaam["soort"]) => bronnamen.filter((een) => een.soort === soort);

/** Who starts from his own first page, the word he presses in the header, and the field in which he types a name. */
const WEGEN = {
  instrument: { wie: "marije", woord: "Instrumenten", veld: "Naam of onderwerp", aantal: 72 },
  traject: { wie: "hassan", woord: "Trajecten", veld: "Naam", aantal: 15 },
  unit: { wie: "hassan", woord: "Units", veld: null, aantal: 11 },
} as const;
/** Opened as well; of the others the link that opens them is there to press. */
const GEOPEND = new Set([
  "Match je Perspectief",
  "Vertaaloortje",
  "Training Werk Onbeperkt",
  "(Talenten)carrousel",
  "AOC: leren en werken in zes maanden",
  "Eemfors",
  "Verpakken food",
]);

test.for(["instrument", "traject", "unit"] as const)(
  "every %s that the sources name is three clicks from the first page of the day (A4, R-074, R-138, R-140…R-147, R-149…R-153, R-157…R-168, R-170, R-173, R-192…R-196, R-199)",
  { timeout: 120_000 },
  async (soort) => {
    const { wie, woord, veld, aantal } = WEGEN[soort];
    const namen = ofSoort(soort).map(({ naam }) => naam);
    expect(namen).toHaveLength(aantal);
    const page = await open(wie, "/mijn-dag");
    const clicked = await clicks(page.context());
    for (const naam of namen) {
      const before = clicked();
      await page.getByRole("navigation").getByRole("link", { name: woord, exact: true }).click();
      if (veld) {
        await page.getByLabel(veld, { exact: true }).click();
        await page.getByLabel(veld, { exact: true }).fill(naam);
        await page.keyboard.press("Enter");
      }
      const link = page.getByRole("main").getByRole("link", { name: naam, exact: true }).first();
      await link.waitFor();
      expect([naam, clicked() - before < 3]).toEqual([naam, true]);
      if (!GEOPEND.has(naam)) continue;
      await link.click();
      await settled(page);
      await expect.poll(() => page.title()).toContain(naam);
    }
    await settled(page);
    await expectAccessible(page, ["meedoen"]);
    await page.context().close();
  },
);

test("the coverage shows the eight functionalities in the seven gemeenten, and names what is missing (R-218…R-223, R-428…R-430)", {
  timeout: 60_000,
}, async () => {
  const page = await open("bas", "/instrumenten/dekking");
  const headers = (await page.getByRole("columnheader").allInnerTexts()).join(" ");
  for (const gemeente of ["Amersfoort", "Baarn", "Bunschoten", "Leusden", "Nijkerk", "Soest", "Woudenberg"])
    expect(headers).toContain(gemeente);
  const rijen = await page.getByRole("rowheader").allInnerTexts();
  expect(rijen).toHaveLength(8);
  for (const [at, begin] of [
    "Detacheren naar reguliere werkgevers",
    "Beschut werk",
    "Matching en begeleiding",
    "Samenwerken met werkgevers en hun netwerken",
    "Werknemersvaardigheden ontwikkelen",
    "Werkgevers adviseren en werk aanpassen",
    "Vinden, herkennen en diagnose",
    "Werk zonder indicatie beschut, nog niet bij een werkgever",
  ].entries())
    expect(rijen[at]).toContain(begin);
  // each of 56 cells says something, and where nothing is it stands in words above the table
  const cellen = await page.getByRole("cell").allInnerTexts();
  expect(cellen.filter((tekst) => tekst.trim() === "")).toEqual([]);
  expect(cellen.length).toBeGreaterThanOrEqual(56);
  await page.getByRole("combobox", { name: "Voor wie" }).selectOption("jongeren");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  await expect.poll(() => page.getByText("Beschut werk: ontbreekt in de hele regio.").count()).toBe(1);
  await expectNoSideScroll(page);
  await page.context().close();
});
