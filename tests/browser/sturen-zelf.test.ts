import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  browser = await launch();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (as: string, at: string, width = 1280) => openPage(browser, service, { as, at, width });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a target of one's own: what is missing stands at the field, and it is divided over gemeenten (R-335)", async () => {
  const page = await open("bas", "/doelen/nieuw?jaar=2026");
  await press(page, "Leg het doel vast");
  await page.getByText("Geef het doel een naam.").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Naam van het doel").fill("Leerbanen in de techniek");
  await page.getByLabel("Doel, of minstens").fill("20");
  await page.getByLabel("Eenheid").fill("banen");
  await page.getByLabel("Wie zorgt ervoor?").fill("WSP");
  await page.getByLabel("Waar staat dit doel?").fill("Raadsbesluit 12");
  await page.getByLabel("Over gemeenten").check();
  await page.getByLabel(/^Amersfoort \(/).fill("25");
  await press(page, "Leg het doel vast");
  await page.getByText("De delen zijn samen 25, het doel is 20.").first().waitFor();
  await page.getByLabel(/^Amersfoort \(/).fill("12");
  await press(page, "Leg het doel vast");
  await page.getByRole("link", { name: "Leerbanen in de techniek: Amersfoort" }).waitFor();
  await page.context().close();
});

test("a year is begun from the year before it, mended at the field, and counts at once (R-310)", async () => {
  const page = await open("wilma", "/financien/bijdragen/invoeren?jaar=2027");
  await press(page, "Begin met de cijfers van 2026");
  await page.getByLabel("Inwoners").first().fill("veel");
  await press(page, "Leg de cijfers vast");
  await page.getByText("Vul een heel getal boven nul in.").first().waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Inwoners").first().fill("165.000");
  await press(page, "Leg de cijfers vast");
  await page.waitForURL("**/financien/bijdragen?jaar=2027");
  await page.getByText("gemeenten betalen samen").waitFor();
  await page.context().close();
});

test("budgets that lag, by a threshold that is changed with a reason (R-322)", async () => {
  const page = await open("bas", "/financien/benutting");
  await page.getByText("Als er minder dan 50% is gebruikt").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await press(page, "Wijzig de grens");
  await page.getByLabel("Minder dan dit deel").fill("95");
  await page.getByLabel("Waarom deze grens?").fill("Het geld vervalt aan het eind van het jaar.");
  await press(page, "Leg vast");
  await page.getByText("Als er minder dan 95% is gebruikt").waitFor();
  await page.context().close();
});

test("own words stand beside the targets, and a second version says why (R-417)", async () => {
  const page = await open("bas", "/doelen?jaar=2019");
  await press(page, "Schrijf erbij");
  await page.getByLabel("Uw woorden").fill("Het jaar kwam laat op gang.");
  await press(page, "Leg vast");
  await page.getByText("Het jaar kwam laat op gang.").waitFor();
  await press(page, "Wijzig de tekst");
  await page.getByLabel("Uw woorden").fill("Het jaar kwam laat op gang en trok bij.");
  await page.getByLabel("Waarom wijzigt de tekst?").fill("De cijfers van december zijn er.");
  await press(page, "Leg vast");
  await page.getByRole("link", { name: "Alle 2 versies" }).click();
  await page.waitForURL("**/sturing/woorden?bij=*");
  await settled(page);
  await page.getByText("Het jaar kwam laat op gang.", { exact: true }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("a council member asks, the adviser answers for everyone, and the public page names nobody (R-414)", async () => {
  const thea = await open("thea", "/raad", 390);
  await press(thea, "Stel een vraag of breng iets in");
  await thea.getByLabel("Uw vraag of inbreng").fill("Ik hoor dat er mensen wachten. Hoeveel?");
  await press(thea, "Verstuur");
  await thea.getByText("Ik hoor dat er mensen wachten. Hoeveel?").waitFor();
  await expectAccessible(thea, ["meedoen"]);
  await expectNoSideScroll(thea);
  await thea.context().close();
  const bas = await open("bas", "/raad");
  await bas.getByRole("button", { name: /^Antwoord op: Ik hoor/ }).click();
  await bas.getByLabel("Antwoord", { exact: true }).fill("Er wachten 28 mensen op beschut werk.");
  await bas.getByLabel("Waar staat dit?").fill("Kerncijfers");
  await bas.getByLabel("Iedereen, zonder naam").check();
  await press(bas, "Leg vast");
  await bas.getByText("Schrijf de vraag zoals iedereen haar mag lezen.").first().waitFor();
  await bas.getByLabel("De vraag, in uw eigen woorden").fill("Hoeveel mensen wachten op beschut werk?");
  await press(bas, "Leg vast");
  await bas.getByText("Openbaar als: Hoeveel mensen wachten").waitFor();
  await expectAccessible(bas, ["meedoen"]);
  await bas.context().close();
  const html = await (await fetch(`${service.address}/voor-de-raad`)).text();
  expect(html).toContain("Hoeveel mensen wachten op beschut werk?");
  expect(html).not.toMatch(/Meulenbeld|Ik hoor dat/);
});

test("five questions are answered in a meeting and shown together (R-415)", async () => {
  const bas = await open("bas", "/raad/visie");
  await press(bas, "Open een bijeenkomst");
  await bas.getByLabel("Naam", { exact: true }).fill("Raadsavond");
  await press(bas, "Open");
  await bas.getByRole("heading", { name: "Wiens vraag is leidend?" }).waitFor();
  await bas.context().close();
  const thea = await open("thea", "/raad/visie");
  await press(thea, "Antwoord: Wiens vraag is leidend?");
  await thea.getByLabel("allebei even zwaar").check();
  await press(thea, "Leg vast");
  await thea.getByText("Het vaakst gekozen: allebei even zwaar (1 van 1).").first().waitFor();
  await expectAccessible(thea, ["meedoen"]);
  await expectNoSideScroll(thea);
  await thea.context().close();
});
