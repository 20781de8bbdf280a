import type { Browser, Page } from "playwright-core";
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
  instrument: { wie: "marije", woord: "Instrumenten", veld: "Naam of onderwerp", pad: "instrumenten" },
  traject: { wie: "hassan", woord: "Trajecten", veld: "Naam", pad: "trajecten" },
  unit: { wie: "hassan", woord: "Units", veld: null, pad: "units" },
} as const;
/** Typed in the list, and then opened. */
const GELOPEN: Readonly<Record<Bronnaam["soort"], readonly string[]>> = {
  instrument: ["Match je Perspectief", "Vertaaloortje", "Training Werk Onbeperkt", "(Talenten)carrousel"],
  traject: ["AOC: leren en werken in zes maanden", "Match je Perspectief"],
  unit: ["Eemfors", "Verpakken food"],
};

test("every instrument and traject that the sources name is the answer to its name in the list (R-140…R-147, R-149…R-153, R-157…R-168, R-170, R-173)", {
  timeout: 60_000,
}, async () => {
  const page = await open("marije", "/mijn-dag");
  const gezocht = [...ofSoort("instrument"), ...ofSoort("traject")];
  expect([ofSoort("instrument").length, ofSoort("traject").length, ofSoort("unit").length]).toEqual([
    72, 15, 11,
  ]);
  const vragen = gezocht.map(
    ({ soort, naam }) => `/api/v1/${WEGEN[soort].pad}?zoek=${encodeURIComponent(naam)}`,
  );
  const gevonden = await namenVan(page, vragen);
  const mist = gezocht.filter(({ naam }, at) => !gevonden[at]!.includes(naam));
  expect(mist).toEqual([]);
  await page.context().close();
});

test("all eleven units of the two companies are in the list of units (R-192…R-196, R-199)", async () => {
  const page = await open("hassan", "/units");
  const tekst = await page.locator("main").innerText();
  expect(ofSoort("unit").filter(({ naam }) => !tekst.includes(naam))).toEqual([]);
  await page.context().close();
});

test.for(["instrument", "traject", "unit"] as const)(
  "from the first page of the day a named %s is open in three clicks (A4, R-138, R-173)",
  { timeout: 60_000 },
  async (soort) => {
    const { wie, woord, veld } = WEGEN[soort];
    const page = await open(wie, "/mijn-dag");
    const clicked = await clicks(page.context());
    for (const naam of GELOPEN[soort]) {
      await page.goto("/mijn-dag");
      await settled(page);
      const before = clicked();
      await page.getByRole("navigation").getByRole("link", { name: woord, exact: true }).click();
      await settled(page);
      if (veld) {
        await page.getByLabel(veld, { exact: true }).click();
        await page.keyboard.type(naam);
        await page.keyboard.press("Enter");
        await settled(page);
      }
      await page.getByRole("main").getByRole("link", { name: naam, exact: true }).first().click();
      await settled(page);
      expect(await page.title()).toContain(naam);
      expect([naam, clicked() - before <= 3]).toEqual([naam, true]);
    }
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
  await page.getByLabel("Voor wie").selectOption("jongeren");
  await page.getByRole("button", { name: "Toon" }).click();
  await settled(page);
  expect(await page.getByText("Beschut werk: ontbreekt in de hele regio.").count()).toBe(1);
  await expectNoSideScroll(page);
  await page.context().close();
});

/** The names that each question finds, as the browser of who is signed in gets them. */
const namenVan = (page: Page, vragen: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (urls) => {
    const answers: string[][] = [];
    for (const url of urls) {
      const answer = (await (await fetch(url)).json()) as { rijen: { naam: string }[] };
      answers.push(answer.rijen.map(({ naam }) => naam));
    }
    return answers;
  }, vragen);
