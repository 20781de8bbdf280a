import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { matching } from "../support/matching.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, bram, idOf, kas, ploegSchothorst, REGIO, unitGroen } from "../support/world.ts";

const HERE = `/plekken/${kas}/inwoners`;

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

const open = (at = HERE, rol = "klantmanager") => openPage(browser, service, { as: `${rol}-GM0307`, at });
const voorstellen = () =>
  service.owner
    .selectFrom("voorstellen")
    .select(["inwonerId", "status", "waarom"])
    .where("plekId", "=", kas)
    .execute();

test.each([HERE, `${HERE}?groep=niet`])(
  "%s is accessible in each appearance and fits on every screen (U-01, U-13)",
  async (at) => {
    const page = await open(at);
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.context().close();
  },
);

test("each card says what stands in the way first, and counts it; no person has a number (A-02, A-03)", async () => {
  const page = await open();
  const card = page.locator("main ol > li").filter({ hasText: "Amina Haddou" });
  const signs = await card.locator("ul li").allTextContents();
  expect(signs[0]).toMatch(/^Past niet: Tillen/);
  await expect.poll(() => card.textContent()).toContain("1 ding past niet");
  expect(signs.filter((sign) => sign.startsWith("Past niet: "))).toHaveLength(1);
  expect(await page.locator("main").textContent()).not.toMatch(/\d+ ?%|score van|punten/);
  await page.context().close();
});

test("what is not known of the plek is counted for all, and stands one click from its answer (A-03)", async () => {
  await service.owner
    .updateTable("plekken")
    .set({ kenmerken: JSON.stringify({ uren_per_week_min: { waarde: 20 } }) })
    .where("id", "=", ploegSchothorst)
    .execute();
  const at = `/plekken/${ploegSchothorst}/inwoners`;
  const known = await open(at, "jobhunter");
  const count = await clicks(known.context());
  await known.getByText(/inwoner bij wie van deze plek nog niet bekend is: /).waitFor();
  await known.getByRole("link", { name: "Vul de plek aan" }).click();
  await known.waitForURL(`**/plekken/${ploegSchothorst}/wijzig`);
  expect(count()).toBe(1);
  await known.context().close();
  // who may not change the plek is led to who knows the werkgever
  const page = await open(at);
  await page.getByRole("link", { name: "Bekijk wie u belt" }).click();
  await page.waitForURL("**/werkgevers/*");
  await page.context().close();
});

test("what is not known of a person is one click from its question, and leads back to the plek (A-03)", async () => {
  const { kenmerken } = await service.owner
    .selectFrom("plekken")
    .select("kenmerken")
    .where("id", "=", kas)
    .executeTakeFirstOrThrow();
  const asks = { ...(kenmerken as object), begintijd_vroegst: { waarde: "07:00" } };
  await service.owner
    .updateTable("plekken")
    .set({ kenmerken: JSON.stringify(asks) })
    .where("id", "=", kas)
    .execute();
  const page = await open();
  await page.getByRole("link", { name: "Bespreek met Amina: begintijd" }).click();
  await page.waitForURL(`**/mogelijkheden/begintijd_vroegst?terug=${kas}`);
  await settled(page);
  await page.getByRole("link", { name: "Terug zonder bewaren" }).click();
  await page.waitForURL(`**${HERE}`);
  await page.context().close();
});

test("from the list of plekken to a proposal in at most five clicks, and it can be taken back (A4 A2)", async () => {
  const page = await open("/plekken?zoek=Kweker");
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Kweker in de kas" }).click();
  await page.getByRole("link", { name: "Wie past hier?" }).click();
  await page.getByRole("button", { name: "Stel voor aan Amina: Amina Haddou" }).click();
  await expectAccessible(page, ["meedoen"]);
  await page.keyboard.type("De werkgever tilt de zware bakken zelf voor u.");
  await page.getByRole("button", { name: "Stel voor", exact: true }).click();
  const card = page.locator("main ol > li").filter({ hasText: "Amina Haddou" });
  await card.getByText("Voorgesteld aan Amina").waitFor();
  expect(count()).toBeLessThanOrEqual(5);
  expect(await voorstellen()).toEqual([
    {
      inwonerId: amina,
      status: "voorgesteld",
      waarom: "De werkgever tilt de zware bakken zelf voor u.",
    },
  ]);
  await card.getByRole("button", { name: "Trek het voorstel in: Amina Haddou" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Trek het voorstel in" }).click();
  await page.getByText("Het voorstel aan Amina Haddou is ingetrokken").waitFor();
  expect((await voorstellen()).map(({ status }) => status)).toEqual(["ingetrokken"]);
  await page.context().close();
});

test("before the yes an accountmanager sees no name, no possibility and nobody to propose (S-11, D2.5)", async () => {
  const page = await open(HERE, "accountmanager");
  await page.getByText("Daarvoor ziet u geen namen en geen mogelijkheden.", { exact: false }).waitFor();
  const all = (await page.locator("body").textContent()) ?? "";
  expect(all).toContain("Mehmet"); // who said yes to another plek of this accountmanager
  expect(all).not.toContain("Amina");
  expect(all).not.toContain("Yonas");
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
});

test("a plek is set aside for someone as easily, without a mouse", async () => {
  await service.owner.deleteFrom("voorstellen").where("plekId", "=", kas).execute();
  const page = await open(HERE, "jobcoach");
  await tabTo(page, "Niet deze", 120);
  await page.keyboard.press("Enter");
  await tabTo(page, "Waarom niet?");
  await page.keyboard.type("De bus rijdt daar niet.");
  await tabTo(page, "Leg opzij");
  await page.keyboard.press("Enter");
  await page.getByText("U kunt deze plek later alsnog voorstellen.").waitFor();
  expect(await voorstellen()).toEqual([
    { inwonerId: amina, status: "afgewezen", waarom: "De bus rijdt daar niet." },
  ]);
  await page.context().close();
});

test("a full plek says so, and can be proposed ahead; at a closed one nobody is proposed", async () => {
  const plaatsing = { regioId: REGIO, gemeente: AMERSFOORT, unitId: unitGroen, plekId: kas };
  await service.owner
    .insertInto("plaatsingen")
    .values({
      ...plaatsing,
      id: idOf("plaatsingkas"),
      inwonerId: bram,
      functie: "Kweker",
      werkvorm: "intern",
      urenPerWeek: hours(16),
      startdatum: isoDate("2026-10-01"),
      rapportgroep: "Bijstand",
      via: "gemeente",
      geregistreerdOp: isoDate("2026-10-01"),
    })
    .execute();
  const propose = (page: Page) => page.getByRole("button", { name: /^Stel (toch )?voor aan/ });
  const full = await open();
  await full.getByText("Op deze plek is nu geen plaats vrij").waitFor();
  await expect.poll(() => propose(full).count()).toBe(1);
  await expectAccessible(full, ["meedoen"]);
  await full.context().close();

  const set = (values: { status: string; sluitreden: string | null }) =>
    service.owner.updateTable("plekken").set(values).where("id", "=", kas).execute();
  await set({ status: "gesloten", sluitreden: "ingevuld" });
  const closed = await open();
  await closed.getByText("Deze plek is gesloten", { exact: true }).waitFor();
  expect(await propose(closed).count()).toBe(0);
  await closed.context().close();
});
