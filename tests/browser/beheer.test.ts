import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage, tabTo } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { gebruikerId, LEUSDEN } from "../support/world.ts";

const ME = "beheerder-GM0307";
const jobcoach = gebruikerId("jobcoach", LEUSDEN);

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  await service.owner
    .updateTable("gebruikers")
    .set({ rechtenBeoordeeldOp: isoDate("2020-01-01") })
    .where("id", "=", jobcoach)
    .execute();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME): Promise<Page> => openPage(browser, service, { as, at });

test.each(["/gebruikers", "/gebruikers/nieuw", `/gebruikers/${jobcoach}`, `/gebruikers/${jobcoach}/wijzig`])(
  "%s is accessible in each appearance and fits on every screen (U-01, U-13)",
  async (at) => {
    const page = await open(at);
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.context().close();
  },
);

test("a colleague gets access in seven clicks, and can sign in (A4 C2)", async () => {
  const page = await open("/gebruikers");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Geef een collega toegang" }).click();
  await page.getByRole("button", { name: "Geef toegang" }).click();
  await page.getByRole("link", { name: "Kies minstens één rol." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Naam", { exact: true }).fill("Noor Vlietstra");
  await page.getByLabel("Aanmeldnaam").fill("noor@voorbeeld.nl");
  await page.getByLabel("Functie").fill("klantmanager");
  await page.getByRole("combobox", { name: "Organisatie" }).selectOption({ label: "RWA" });
  await page.getByRole("checkbox", { name: /^Klantmanager/ }).click();
  await page.getByRole("checkbox", { name: "Leusden" }).click();
  await page.getByRole("button", { name: "Geef toegang" }).click();
  await page.getByRole("heading", { name: "Noor Vlietstra heeft toegang." }).waitFor();
  await page.getByText("Toegang gegeven").waitFor();
  expect(count()).toBeLessThanOrEqual(7);
  const noor = await signInClient(service.address, "noor@voorbeeld.nl");
  expect((await noor.get("/caseload")).status).toBe(200);
  await page.context().close();
});

test("overdue rights stand in the list, and a review with the keyboard only brings them back (S-23)", async () => {
  const page = await open("/gebruikers");
  await page.getByText("Bij één zijn de rechten opgeschort").waitFor();
  await page.goto(`/gebruikers/${jobcoach}`);
  await page.getByRole("heading", { name: /zijn opgeschort/ }).waitFor();
  await tabTo(page, "Ja, de rechten kloppen nog");
  await page.keyboard.press("Enter");
  await page.getByText("De beoordeling is bewaard").waitFor();
  await page.getByText("Rechten beoordeeld: ze kloppen nog").waitFor();
  await page.context().close();
});

test("ending access asks why, and shows who ended it", async () => {
  const page = await open(`/gebruikers/${gebruikerId("raadslid", LEUSDEN)}`);
  await page.getByRole("button", { name: "Beëindig de toegang" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Beëindig de toegang" }).click();
  await dialog.getByRole("link", { name: "Schrijf in een paar woorden op waarom." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByLabel("Waarom?").fill("Uit dienst");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /is beëindigd/ }).waitFor();
  await page.getByText("Uit dienst").waitFor();
  await page.getByRole("button", { name: "Geef opnieuw toegang" }).click();
  await page.getByRole("heading", { name: /heeft toegang/ }).waitFor();
  await page.context().close();
});

test("who is a beheerder changes nothing about himself; an fg only looks (S-25)", async () => {
  const own = await open(`/gebruikers/${gebruikerId("beheerder")}`);
  await own.getByText("Dit bent u zelf").waitFor();
  expect(await own.getByRole("link", { name: "Wijzig de rechten" }).count()).toBe(0);
  await own.context().close();
  const fg = await open("/gebruikers", "fg-GM0307");
  expect(await fg.getByRole("link", { name: "Geef een collega toegang" }).count()).toBe(0);
  await fg.context().close();
});

test("the fg compares the log with an anchor of before; another file is none (S-07)", async () => {
  const page = await open("/logboek", "fg-GM0307");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaar het anker" }).click(),
  ]);
  const field = page.getByLabel("Anker", { exact: true });
  await field.setInputFiles(await download.path());
  await page.getByRole("button", { name: "Vergelijk het logboek" }).click();
  await page.getByText("Het logboek is niet herschreven").waitFor();
  await field.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByRole("button", { name: "Vergelijk het logboek" }).click();
  await page.getByRole("link", { name: /Dit bestand is geen anker/ }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});
