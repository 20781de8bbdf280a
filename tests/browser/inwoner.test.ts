import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { sleutels } from "../support/app.ts";
import { clicks, expectAccessible, expectNoSideScroll, launch, openPage } from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { AMERSFOORT, amina, kas, REGIO } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const BSN = "999991772";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  await service.owner
    .insertInto("inwonerBsn")
    .values({
      regioId: REGIO,
      inwonerId: amina,
      gemeente: AMERSFOORT,
      sleutelId: sleutels.bsnSleutelId,
      versleuteld: encryptBsn(BSN, { regioId: REGIO, inwonerId: amina }, sleutels),
      blindeIndex: blindIndex(BSN, REGIO, sleutels),
    })
    .execute();
  const gids = await signInClient(service.address, "gids-GM0307");
  await gids.post("/inwoners", {
    voornaam: "Tim",
    achternaam: "Wilgenhof",
    geboortedatum: "1999-08-01",
    gemeente: AMERSFOORT,
    bron: "school",
    uitkering: "NUG",
  });
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = ME): Promise<Page> => openPage(browser, service, { as, at });

test.each(["/aanmeldingen", "/aanmeldingen?status=afgehandeld", `/inwoners/${amina}/persoonsgegevens`])(
  "%s is accessible in each appearance and fits on every screen (U-01, U-13)",
  async (at) => {
    const page = await open(at);
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.context().close();
  },
);

test("a wrong name is mended from the dossier; what is empty is said at its field", async () => {
  const page = await open(`/inwoners/${amina}`);
  await page.getByRole("button", { name: "Meer" }).first().click();
  await page.getByRole("link", { name: "Wijzig persoonsgegevens" }).click();
  await page.getByLabel("Achternaam").fill("");
  await page.getByRole("button", { name: "Bewaar de gegevens" }).click();
  await page.getByRole("link", { name: "Vul de achternaam in." }).waitFor();
  await page.getByLabel("Achternaam").fill("El Haddou");
  await page.keyboard.press("Enter");
  await page.getByText("Amina El Haddou").first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/inwoners/${amina}`);
  await page.context().close();
});

test("when a colleague was first, the page says what changed and keeps what was typed (R-03)", async () => {
  const page = await open(`/inwoners/${amina}/persoonsgegevens`);
  await page.getByLabel("Wijk").fill("Schothorst");
  await service.owner
    .updateTable("inwoners")
    .set((eb) => ({ woonplaats: "Hoogland", versie: eb("versie", "+", 1) }))
    .where("id", "=", amina)
    .execute();
  await page.getByRole("button", { name: "Bewaar de gegevens" }).click();
  await page.getByText("Woonplaats: was Amersfoort, is nu Hoogland").waitFor();
  await expect.poll(() => page.getByLabel("Wijk").inputValue()).toBe("Schothorst");
  await page.context().close();
});

test("the BSN shows its end, and the whole of it for a reason that the log keeps (S-08)", async () => {
  const page = await open(`/inwoners/${amina}`);
  await page.getByRole("button", { name: "Meer" }).first().click();
  await page.getByRole("button", { name: "Toon BSN" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("•••••1772").waitFor();
  await dialog.getByRole("button", { name: "Toon het hele nummer" }).click();
  await dialog.getByRole("link", { name: "Kies waarvoor u het nummer nodig heeft." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await dialog.getByRole("combobox", { name: "Waarvoor" }).selectOption({ label: "Identiteit controleren" });
  await dialog.getByRole("button", { name: "Toon het hele nummer" }).click();
  await dialog.getByText(BSN).waitFor();
  const line = await service.owner
    .selectFrom("auditregels")
    .select("velden")
    .where("handeling", "=", "inwoner.toon-bsn")
    .where("resultaat", "=", "ok")
    .executeTakeFirstOrThrow();
  expect(line.velden).toEqual(["identiteit controleren"]);
  await dialog.getByRole("button", { name: "Sluit" }).click();
  expect(await page.locator("body").textContent()).not.toContain(BSN);
  await page.context().close();
});

test("from mijn dag an aanmelding is taken up in three clicks (A4 K1)", async () => {
  const page = await open("/mijn-dag");
  const count = await clicks(page.context());
  await page.getByText("Een aanmelding wacht op uw gemeente").waitFor();
  await page.locator('main a[href="/aanmeldingen"]').click();
  await page.getByRole("button", { name: "Pak op: Tim Wilgenhof" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Wijs toe" }).click();
  await page.getByText("De aanmelding van Tim Wilgenhof is opgepakt").waitFor();
  expect(count()).toBeLessThanOrEqual(3);
  await page.getByText("Er wacht geen aanmelding op u.").waitFor();
  await page.context().close();
});

test("a plek is closed for a reason, and opened again", async () => {
  const page = await open(`/plekken/${kas}`, "accountmanager-GM0307");
  await page.getByRole("button", { name: "Sluit de plek" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Sluit de plek" }).click();
  await dialog.getByRole("link", { name: "Kies waarom de plek sluit." }).waitFor();
  await dialog.getByLabel("De plek is ingevuld").check();
  await dialog.getByRole("button", { name: "Sluit de plek" }).click();
  await page.getByRole("heading", { name: "Deze plek is gesloten: Kweker in de kas." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: "Open de plek weer" }).click();
  await page.getByRole("heading", { name: "1 plaats vrij: Kweker in de kas." }).waitFor();
  await page.context().close();
});
