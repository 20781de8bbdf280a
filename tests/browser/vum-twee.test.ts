import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, ploegSchothorst, REGIO } from "../support/world.ts";

/** Two regions, each with a database of its own: `daar` someone lives, `hier` a plek is open. */
let hier: TestService;
let daar: TestService;
let browser: Browser;
const BUUR = "00000001003214345000";
const ONS = "00000001802327497000";
beforeAll(async () => {
  [hier, daar] = await Promise.all([startTestService(), startTestService()]);
  browser = await launch();
  await hier.owner.deleteFrom("vumPartijen").execute();
  await daar.owner.deleteFrom("vumPartijen").execute();
  await daar.owner.deleteFrom("vumAanbod").execute(); // only who says yes in this story is found
  await hier.owner
    .insertInto("vumPartijen")
    .values([
      { regioId: REGIO, oin: ONS, naam: "Onze regio", isEigen: true },
      { regioId: REGIO, oin: BUUR, naam: "Buurregio", adres: `${daar.address}/vum/v3` },
    ])
    .execute();
  await daar.owner
    .insertInto("vumPartijen")
    .values({ regioId: REGIO, oin: ONS, naam: "Regio met werk", magVragen: true })
    .execute();
  await hier.owner
    .updateTable("plekken")
    .set({ postcode: "3817", kenmerken: "{}" })
    .where("id", "=", ploegSchothorst)
    .execute();
  await daar.owner.updateTable("inwoners").set({ postcode: "3811" }).where("id", "=", amina).execute();
  await daar.owner.deleteFrom("mogelijkheden").where("inwonerId", "=", amina).execute();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await hier.stop();
  await daar.stop();
});

test("who says yes in one region is found, opened and noted down in another, and is gone when he takes it back (K8, R-126, R-228)", {
  timeout: 60_000,
}, async () => {
  const inwoner = await openPage(browser, daar, {
    as: "inwoner-GM0307",
    at: "/mijn/gegevens/vum?taal=nl",
    width: 390,
  });
  await inwoner
    .getByRole("heading", { level: 1, name: "Andere organisaties kunnen u niet vinden." })
    .waitFor();
  await inwoner.getByText("Nog niemand zag u.").waitFor();
  await expectAccessible(inwoner, ["meedoen"]);
  await inwoner.getByRole("button", { name: "Ja, zij mogen mij vinden" }).click();
  await inwoner.getByText("U kunt nu gevonden worden.").waitFor();

  const page = await openPage(browser, hier, {
    as: "jobhunter-GM0307",
    at: `/plekken/${ploegSchothorst}/inwoners`,
  });
  await page.getByRole("button", { name: "Zoek ook bij andere bronnen" }).click();
  await page.getByText("Buurregio: 1 gevonden.").waitFor();
  await page.getByRole("button", { name: /^Bekijk: Persoon 1/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Buurregio").waitFor();
  expect(await dialog.textContent()).not.toMatch(/amina/i);
  await dialog.getByRole("button", { name: "Noteer als kandidaat" }).click();
  await dialog.getByText("Genoteerd als kandidaat").waitFor();
  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await page.getByRole("table", { name: "Kandidaten van andere organisaties voor deze plek" }).waitFor();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);

  await inwoner.goto("/mijn/gegevens/vum?taal=nl");
  await inwoner.getByText("Regio met werk").waitFor();
  await inwoner.getByText("Bekeken: 1 keer.").waitFor();
  await inwoner.getByRole("button", { name: "Stop, zij mogen mij niet vinden" }).click();
  await inwoner.getByText("U wordt niet meer gevonden.").waitFor();

  await page.getByRole("button", { name: "Zoek opnieuw" }).click();
  await page.getByText("Buurregio: Niets gevonden.").waitFor();
  await page
    .getByRole("button", { name: /^Bekijk: / })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByText(/Dit staat niet meer bij de bron/)
    .waitFor();
  await page.context().close();
  await inwoner.context().close();
});

test("who manages the list adds an organisation, changes it and tries whether it answers (R-228)", async () => {
  const page = await openPage(browser, hier, { as: "beheerder-GM0307", at: "/vum" });
  await page.getByRole("row", { name: /Buurregio/ }).waitFor();
  await page.getByRole("button", { name: "Probeer: Buurregio" }).click();
  await page.getByText(/^Buurregio antwoordt/).waitFor();
  await page.getByRole("button", { name: "Organisatie toevoegen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Leg vast" }).click();
  await dialog.getByRole("link", { name: "Vul een OIN in van 20 cijfers." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Naam").fill("Verre regio");
  await dialog.getByLabel("OIN").fill("0000 0001 0032 1434 5999");
  await dialog.getByLabel(/Adres voor zoekvragen/).fill("http://127.0.0.1:9/vum/v3");
  await dialog.getByRole("button", { name: "Leg vast" }).click();
  await page.getByText("Verre regio is vastgelegd").waitFor();
  await page.getByRole("button", { name: "Probeer: Verre regio" }).click();
  await page.getByText("Verre regio geeft geen antwoord").waitFor();
  await settled(page);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.context().close();
});
