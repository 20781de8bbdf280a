import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { criteria } from "#matching/criteria";
import { algoritmes } from "../../src/modules/algoritmeregister/algoritmes.ts";
import { VOORBEELD } from "../../src/modules/algoritmeregister/registratie.ts";
import { register } from "../../src/modules/verwerkingsactiviteiten.ts";
import { verklaring } from "../../src/portaal/uitleg/verklaring.ts";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { amina, VANDAAG } from "../support/world.ts";

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

test.for([
  ["/toegankelijkheid", "Iedereen moet Meedoen kunnen gebruiken."],
  ["/privacy", "U mag weten wie uw gegevens gebruikt en waarvoor."],
  ["/hoe-kiezen-wij", "De computer zoekt plekken. Mensen kiezen."],
] as const)("%s opens without signing in, fits and is accessible (U-01, U-09)", async ([path, sentence]) => {
  const page = await openPage(browser, service, { at: `${path}?taal=nl` });
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(sentence);
  await expect
    .poll(() => page.getByRole("main").getByRole("link", { name: "033 000 00 00" }).count())
    .toBe(1);
  await expect.poll(() => page.locator(`footer a[href="${path}?taal=nl"]`).count()).toBe(1);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the statement names its date, status and known issues, and is no older than 36 months (U-16)", async () => {
  const page = await openPage(browser, service, { at: "/toegankelijkheid?taal=nl" });
  const text = await page.getByRole("main").innerText();
  expect(text).toContain("B: Voldoet gedeeltelijk");
  expect(text).toContain(`in ${verklaring.meting.staten} situaties`);
  expect(text.includes("Geen fouten die een computer kan vinden")).toBe(
    verklaring.meting.overtredingen === 0,
  );
  for (const { wat, gevolg, plan } of verklaring.punten)
    for (const line of [wat, gevolg, plan]) expect(text).toContain(line);
  const [year = 0] = verklaring.onderzocht.split("-").map(Number);
  expect(`${year + 3}${verklaring.onderzocht.slice(4)}` > VANDAAG).toBe(true);
  await page.context().close();
});

test("the privacy page names every purpose of the register with its law (S-27)", async () => {
  const page = await openPage(browser, service, { at: "/privacy?taal=nl" });
  const text = await page.getByRole("main").innerText();
  for (const { naam, doel, grondslag } of register) {
    expect(text).toContain(naam);
    expect(text).toContain(doel);
    expect(text).toContain(grondslag);
  }
  await page.context().close();
});

test.for([
  ["/privacy", "Lees bij elk doel", "Waarvoor worden gegevens van mensen gebruikt?", register.length],
  ["/hoe-kiezen-wij", "Lees over alle algoritmes", "Waar helpt de computer", algoritmes.length],
] as const)(
  "from %s everyone reaches the whole register, fits and is accessible (S-27, A-11)",
  async ([at, link, heading, parts]) => {
    const page = await openPage(browser, service, { at: `${at}?taal=nl` });
    await page.getByRole("link", { name: link }).click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(heading);
    const details = page.getByRole("main").locator("details");
    await expect.poll(() => details.count()).toBe(parts);
    await details.first().locator("summary").click();
    expect(await details.first().locator("dd").first().innerText()).not.toBe("");
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.context().close();
  },
);

test("every algorithm is there as data, in the form of the Algoritmeregister (A-11)", async () => {
  for (const { sleutel, registratie } of algoritmes) {
    const answer = await fetch(`${service.address}/algoritmeregister/${sleutel}.json`);
    expect([sleutel, answer.headers.get("content-type")]).toEqual([
      sleutel,
      "application/json; charset=utf-8",
    ]);
    expect(await answer.json()).toEqual(registratie(VOORBEELD));
  }
});

test("how we choose names every criterium of the engine, and what it never sees (A-01, A-03)", async () => {
  const page = await openPage(browser, service, { at: "/hoe-kiezen-wij?taal=nl" });
  const items = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  for (const { naam } of criteria) expect(items).toContain(naam);
  expect(items).toContain("Uw leeftijd");
  expect(items).toContain("Een diagnose");
  await page.context().close();
});

test("the page answers its three questions, and its register and model card are there for everyone (A-11)", async () => {
  const page = await openPage(browser, service, { at: "/hoe-kiezen-wij?taal=nl" });
  const main = await page.getByRole("main").innerText();
  for (const said of [
    "Onbekend is geen nee",
    "Uw leeftijd",
    "Uw begeleider mag altijd anders kiezen",
    "De stopknop",
  ])
    expect(main).toContain(said);
  const answers = page.locator("details");
  await expect.poll(() => answers.count()).toBe(3);
  for (const answer of await answers.all()) {
    await answer.locator("summary").click();
    expect((await answer.locator("p").innerText()).length).toBeGreaterThan(20);
  }
  await expectAccessible(page, ["meedoen"]);
  for (const [name, file] of [
    ["Modelkaart", "modelkaart.md"],
    ["Gegevens voor het Algoritmeregister", "register.json"],
  ] as const) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(await answer.text()).toBe(readFileSync(`docs/algoritme/${file}`, "utf8"));
  }
  await page.context().close();
});

test("the fg sees that the log is whole, and who did what (S-06, S-07)", async () => {
  const page = await openPage(browser, service, { as: "fg-GM0307", at: "/logboek" });
  await expect
    .poll(() => page.getByRole("heading", { level: 1 }).innerText())
    .toContain("Het logboek klopt.");
  await expect
    .poll(() => page.getByRole("table", { name: "Wie deed wat" }).innerText())
    .toContain("Inloggen");
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("the log speaks in words, and what was refused stands out with the reason (S-06)", async () => {
  const klantmanager = await signInClient(service.address, "klantmanager-GM0327");
  expect((await klantmanager.get(`/inwoners/${amina}`)).status).toBe(404);
  const page = await openPage(browser, service, { as: "fg-GM0307", at: "/logboek" });
  const table = page.getByRole("table", { name: "Wie deed wat" });
  const refused = table.getByRole("row", { name: /klantmanager GM0327.*Geweigerd/ });
  await expect.poll(() => refused.first().innerText()).toContain("bestaat niet, of hoort niet bij zijn werk");
  expect(await table.innerText()).not.toMatch(/\b[a-z]+\.[a-z-]+\b|mijn-dag/);

  await page.getByRole("combobox", { name: "Wie" }).fill("klantmanager GM0327");
  await page.getByRole("option", { name: /^klantmanager GM0327/ }).click();
  const from = page.getByRole("group", { name: "Vanaf" });
  await from.getByLabel("Dag").fill("31");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.getByText("Vul een dag, een maand en een jaar in die bestaan.").waitFor();
  await from.getByLabel("Maand").fill("1");
  await from.getByLabel("Jaar").fill("2026");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.getByRole("button", { name: /^Vanaf 31 januari 2026/ }).waitFor();
  await page.getByRole("button", { name: /^klantmanager GM0327/ }).waitFor();
  await settled(page);
  const names = await table.getByRole("rowheader").allInnerTexts();
  expect(new Set(names)).toEqual(new Set(["klantmanager GM0327"]));
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});

test("from the log the fg goes on to who looked at an inwoner, and why (S-21)", async () => {
  const klantmanager = await signInClient(service.address, "klantmanager-GM0307");
  await klantmanager.get(`/inwoners/${amina}`);
  const page = await openPage(browser, service, { as: "fg-GM0307", at: "/logboek" });
  await page.getByRole("combobox", { name: "Handeling" }).selectOption("inwoner.get");
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.waitForURL("**/logboek?handeling=inwoner.get");
  await page
    .getByRole("link", { name: /^Inwoner / })
    .first()
    .click();
  await page.waitForURL(`**/logboek/inwoners/${amina}`);
  await page.getByRole("heading", { level: 1 }).getByText("keer gebruikt").waitFor();
  await settled(page);
  await expect.poll(() => page.getByRole("table").innerText()).toContain("Inwoner begeleiden");
  expect(await page.getByRole("main").innerText()).not.toContain("Haddou");
  await expectAccessible(page);
  await page.context().close();
});

test("a changed line shows where the log is no longer whole (S-07)", async () => {
  await service.owner
    .updateTable("auditketens")
    .set({ kop: Buffer.alloc(32) })
    .where("gemeente", "=", "regio")
    .execute();
  const page = await openPage(browser, service, { as: "fg-GM0307", at: "/logboek" });
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("klopt niet meer");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("the log is there for who oversees only", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/logboek" });
  expect(await page.getByRole("table").count()).toBe(0);
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test.for([
  ["/inloggen", "Log in om verder te gaan.", "Inloggen"],
  ["/toegankelijkheid", "Iedereen moet Meedoen kunnen gebruiken.", "Toegankelijkheid"],
  ["/privacy", "U mag weten wie uw gegevens gebruikt en waarvoor.", "Privacy en wie keek mee"],
  ["/hoe-kiezen-wij", "De computer zoekt plekken. Mensen kiezen.", "Hoe kiezen wij?"],
] as const)(
  "%s can be read without JavaScript, with links and the phone (U-14)",
  async ([path, sentence, title]) => {
    const context = await browser.newContext({
      baseURL: service.address,
      javaScriptEnabled: false,
      locale: "nl-NL",
    });
    const page = await context.newPage();
    await page.goto(path);
    await expect.poll(() => page.title()).toBe(`${title} · Meedoen`);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain(sentence);
    await expect.poll(() => page.getByRole("link", { name: /033 000 00 00/ }).count()).toBeGreaterThan(0);
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: /^Privacy/ })
      .click();
    await expect.poll(() => page.getByRole("main").innerText()).toContain(register[0]!.doel);
    await context.close();
  },
);

test("without JavaScript the sign-in page still leads to the identity provider (U-14)", async () => {
  const context = await browser.newContext({ baseURL: service.address, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/inloggen");
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname === "/oidc/auth");
  await page.getByRole("link", { name: "Log in met uw werkaccount" }).click();
  expect(new URL((await asked).url()).searchParams.get("redirect_uri")).toBe(
    `${service.address}/aanmelden/terug`,
  );
  await context.close();
});
