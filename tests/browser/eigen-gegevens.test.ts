import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible as axe, launch, openPage } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina } from "../support/world.ts";

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

const ME = "inwoner-GM0307";

test("what is not right is told in two presses after the typing, with a number and a day (I8, U-03)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn/gegevens?taal=nl", width: 390 });
  let presses = 0;
  const press = async (name: RegExp, role: "link" | "button" = "link") => {
    await page.getByRole(role, { name }).first().click();
    presses += 1;
  };
  await press(/Klopt niet Woonplaats/);
  await page.getByLabel("Zo moet het zijn").fill("Leusden");
  await press(/Verstuur/, "button");
  await page.getByText("Wij hebben uw melding.").waitFor();
  expect(presses).toBeLessThanOrEqual(2);
  await expect.poll(() => page.getByText("24 december").first().isVisible()).toBe(true);
  await axe(page, ["meedoen"]);
  await page.close();

  const staff = await openPage(browser, service, { as: "klantmanager-GM0307", at: "/correcties" });
  await staff.getByText("Woonplaats: Leusden").waitFor();
  await axe(staff, ["meedoen"]);
  await staff.getByRole("button", { name: "Neem over: Woonplaats" }).click();
  await staff.getByText(/Overgenomen\. Amina Haddou/).waitFor();
  await staff.close();
  const { woonplaats } = await service.owner
    .selectFrom("inwoners")
    .select("woonplaats")
    .where("id", "=", amina)
    .executeTakeFirstOrThrow();
  expect(woonplaats).toBe("Leusden");
});

test("who does not agree says so in at most four presses, and the answer of another comes back (I9, U-03)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn/niet-eens?taal=nl", width: 390 });
  await page.getByRole("link", { name: /Mijn plan/ }).click();
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByRole("alert").getByRole("link").waitFor(); // nothing was written: said above and at the field
  await page.getByLabel("Waar bent u het niet mee eens?").fill("Ik wil drie dagen werken.");
  await page.getByRole("button", { name: "Verstuur" }).click(); // tile, error, send: three presses
  await page.getByText("Wij hebben uw bericht.").waitFor();
  await axe(page, ["meedoen"]);
  const staff = await openPage(browser, service, { as: "manager-GM0307", at: "/bezwaren" });
  await staff.getByText("Ik wil drie dagen werken.").waitFor();
  await axe(staff, ["meedoen"]);
  await staff.getByRole("button", { name: /Behandel/ }).click();
  await staff.getByLabel("Klaar: samen opgelost").check();
  await staff.getByLabel("Uw woorden aan de inwoner").fill("Het worden drie dagen.");
  await staff.getByRole("button", { name: "Leg vast" }).click();
  await staff.getByText("Vastgelegd. De inwoner leest het.").waitFor();
  await staff.close();
  await page.goto("/mijn/niet-eens?taal=nl");
  await page.getByText("Het worden drie dagen.").waitFor();
  await page.getByText("Wij hebben het samen opgelost.").waitFor();
  await page.close();
});

test("who looked, sharing and a helper read in Arabic from right to left, and nothing is wider than a small phone (U-02, U-07)", async () => {
  const staff = await openPage(browser, service, { as: "klantmanager-GM0307", at: `/inwoners/${amina}` });
  await staff.close();
  const page = await openPage(browser, service, {
    as: ME,
    at: "/mijn/gegevens/wie-keek-mee?taal=nl",
    width: 320,
  });
  await page.getByText("klantmanager GM0307").waitFor(); // within a minute: it is there at once (S-21)
  await page.getByText("Om u te helpen.").first().waitFor();
  for (const at of ["", "/wie-keek-mee", "/alles", "/delen", "/vum"]
    .map((deel) => `/mijn/gegevens${deel}`)
    .concat("/mijn/helper", "/mijn/niet-eens")) {
    await page.goto(`${at}?taal=ar`);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await axe(page, ["meedoen"]);
  }
  await page.goto("/mijn/gegevens/wie-keek-mee?taal=nl&maand=2025-01");
  await page.getByText("Niemand keek deze maand.").waitFor();
  await page.close();
});

test("a helper is chosen and stopped, and sharing stops with one press (I8, R-079)", async () => {
  const page = await openPage(browser, service, { as: ME, at: "/mijn/helper?taal=nl", width: 390 });
  await page.getByLabel("Naam van uw helper").fill("Karim Haddou");
  await page.getByRole("button", { name: "Laat helpen" }).click();
  await page.getByText("Karim Haddou mag u helpen.").waitFor();
  await page.getByText(/helper-[0-9a-f]{8}/).waitFor();
  await page.getByRole("button", { name: "Stop deze hulp: Karim Haddou" }).click();
  await page.getByText("Deze helper kan niets meer zien.").first().waitFor();
  await page.goto("/mijn/gegevens/delen?taal=nl");
  await page.getByRole("button", { name: /Stop met deze werkgever: De Groene Wal/ }).click();
  await page.getByText("U deelt niets meer met deze werkgever.").waitFor();
  await axe(page, ["meedoen"]);
  await page.close();
});

test("who guides someone gives everything along, once, to read and as data (AVG art. 15)", async () => {
  const page = await openPage(browser, service, { as: "klantmanager-GM0307", at: `/inwoners/${amina}` });
  const open = async () => {
    await page.getByRole("button", { name: "Meer", exact: true }).click();
    await page.getByRole("button", { name: "Geef inzage in alles" }).click();
  };
  await open();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Maak het klaar" }).click();
  await dialog.getByRole("button", { name: "Haal het op" }).waitFor();
  await axe(page);
  await dialog.getByRole("button", { name: "Haal het op" }).click();
  const [read] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Bewaar om te lezen" }).click(),
  ]);
  const html = readFileSync(await read.path(), "utf8");
  expect(read.suggestedFilename()).toMatch(/^gegevens-\d{4}-\d\d-\d\d\.html$/);
  expect(html).toContain("<dt>Voornaam</dt><dd>Amina</dd>");
  const [data] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Bewaar als gegevens" }).click(),
  ]);
  expect(JSON.parse(readFileSync(await data.path(), "utf8"))).toMatchObject({ formaat: "meedoen-inzage" });
  await axe(page);
  await dialog.getByRole("button", { name: "Sluit" }).click();
  await open();
  await dialog.getByText(/door .*: opgehaald/).waitFor();
  expect(await dialog.getByRole("button", { name: "Haal het op" }).count()).toBe(0);
  await page.context().close();
});
