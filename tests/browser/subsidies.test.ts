import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestApp } from "../support/app.ts";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { placing, TERMS } from "../support/placing.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";

const KLANTMANAGER = "klantmanager-GM0307";
const PHONE = 390;

let service: TestService;
let browser: Browser;
let api: Awaited<ReturnType<typeof signInClient>>;
const { withYes } = placing(() => ({ owner: service.owner }) as TestApp);
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  api = await signInClient(service.address, KLANTMANAGER);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as = KLANTMANAGER, width = 1280) => openPage(browser, service, { as, at, width });

/** Work that began on 1 September 2026, with a subsidy. */
async function started(terms: object = {}) {
  const { voorstelId, inwonerId } = await withYes();
  const body = { ...TERMS, einddatum: null, ...terms };
  const answer = await api.post(`/voorstellen/${voorstelId}/plaatsing`, body);
  const { id, detail } = (await answer.json()) as { id: string; detail?: string };
  expect([answer.status, detail]).toEqual([201, undefined]);
  return { id, inwonerId };
}
const onDay = async (page: Page, group: string, [day, month]: readonly [string, string]) => {
  const field = page.getByRole("group", { name: group });
  await field.getByLabel("Dag").fill(day);
  await field.getByLabel("Maand").fill(month);
};
const change = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a subsidy that was entered wrongly is put right on a phone; both versions stay to be seen (R-184, U-13)", async () => {
  const { id } = await started({ loonwaarde: 50 });
  const page = await open(`/plaatsingen/${id}`, KLANTMANAGER, PHONE);
  await page.getByRole("link", { name: "Verbeter een fout" }).click();
  await page.getByRole("heading", { level: 1, name: /Wat is er verkeerd ingevuld/ }).waitFor();
  await change(page, "Bewaar de verbetering");
  await page.getByRole("link", { name: "Schrijf wat er verkeerd was" }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Juiste loonwaarde").fill("60");
  await page.getByText(/de subsidie €\s1\.108,30 per maand\. Dat was €\s1\.385,37/).waitFor();
  await page.getByLabel("Wat was er verkeerd?").fill("50 moest 60 zijn");
  await page
    .getByText(/Zo is het berekend vanaf/)
    .first()
    .click();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await change(page, "Bewaar de verbetering");
  await page.getByText("De fout is verbeterd").waitFor();
  await page.getByText("De loonwaarde was 50 procent en is nu 60 procent.").waitFor();
  await page.getByText(/Bedrag was: €\s1\.385,37 per maand/).waitFor();
  await page.getByText(/Bedrag is nu: €\s1\.108,30 per maand/).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
}, 60_000);

test("from the dossier a measured loonwaarde is kept in 4 clicks, after seeing what it changes (R-184, U-03)", async () => {
  const flat = { loonwaarde: null, loonkostensubsidie: "forfaitair" };
  const { id, inwonerId } = await started(flat);
  const page = await open(`/inwoners/${inwonerId}`);
  const count = await clicks(page.context());
  await page.getByRole("link", { name: "Plaatsingen", exact: true }).last().click();
  await settled(page);
  await page.locator(`a[href="/plaatsingen/${id}"]`).first().click();
  await page.getByRole("link", { name: "Leg een loonwaarde vast" }).click();
  await settled(page);
  const before = count();
  await expectAccessible(page);
  await page.getByLabel("Gemeten loonwaarde").fill("60");
  await onDay(page, "Telt vanaf", ["1", "12"]);
  await page.getByRole("group", { name: "Telt vanaf" }).getByLabel("Jaar").fill("2026");
  await page.getByText(/Vanaf 1.december.2026 is de subsidie €\s1\.108,30 per maand/).waitFor();
  await expectNoSideScroll(page);
  await change(page, "Leg de loonwaarde vast");
  await page.getByText("De loonwaarde is vastgelegd").waitFor();
  expect(before + 1).toBeLessThanOrEqual(4);
  await page.getByText("De loonwaarde is 60 procent.").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
}, 60_000);

test("Mijn dag leads straight to the loonwaarde that must be measured (R-184)", async () => {
  const { id } = await started({
    loonwaarde: null,
    loonkostensubsidie: "forfaitair",
    startdatum: "2026-06-10",
  });
  const page = await open("/mijn-dag");
  const link = page.locator(`a[href="/plaatsingen/${id}/loonwaarde"]`);
  await expect.poll(() => link.count()).toBeGreaterThan(0);
  await link.first().click();
  await page.getByText(/Het vaste deel loopt tot en met 9.december.2026/).waitFor();
  await page.context().close();
}, 40_000);

test("other hours from a day on; when a colleague was faster the page says what he changed and keeps what was typed (412)", async () => {
  const { id } = await started();
  const page = await open(`/plaatsingen/${id}`, KLANTMANAGER, PHONE);
  await page.getByRole("link", { name: /Wijzig Contract/ }).click();
  await settled(page);
  await page.getByLabel("Uren per week").fill("24");
  await onDay(page, "Eerste dag met deze uren", ["1", "12"]);
  await page.getByText(/is de subsidie €\s831,22 per maand/).waitFor();
  const colleague = { vanaf: "2026-09-01", loonwaarde: 50, reden: "Verkeerd overgenomen" };
  expect((await api.put(`/plaatsingen/${id}/subsidie`, colleague, { "if-match": '"1"' })).status).toBe(200);
  await change(page, "Leg de uren vast");
  await page.getByText("Een collega was u net voor").waitFor();
  await page.getByText(/Verkeerd overgenomen\. De loonwaarde was 60 procent en is nu 50 procent\./).waitFor();
  await expect.poll(() => page.getByLabel("Uren per week").inputValue()).toBe("24");
  await page.getByText(/is de subsidie €\s1\.039,03 per maand/).waitFor();
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await change(page, "Leg de uren vast");
  await page.getByText("De uren zijn vastgelegd").waitFor();
  await page.getByText(/De uren waren 32\suur en zijn nu 24\suur per week\./).waitFor();
  await page.getByText(/32\suur, zonder einddatum; vanaf 1.december.2026: 24\suur/).waitFor();
  await page.context().close();
}, 60_000);

test("a beheerder adds amounts, puts one right after seeing what it changes, and the old one stays (R-262)", async () => {
  const page = await open("/bedragen/toevoegen", "beheerder-GM0307");
  await page.getByRole("combobox", { name: "Welk bedrag" }).selectOption("wml.referentiemaandloon");
  await page.getByLabel("Waarde").fill("2380,20");
  await onDay(page, "Eerste dag", ["1", "1"]);
  await page.getByRole("group", { name: "Eerste dag" }).getByLabel("Jaar").fill("2027");
  await page.getByLabel("Bron").fill("Stcrt. 2026, 99999");
  await change(page, "Bekijk wat er verandert");
  await page.getByText(/lopende loonkostensubsidies? een ander bedrag/).waitFor();
  await change(page, "Bewaar deze bedragen");
  await page.waitForURL(/\/bedragen$/);
  await page.setViewportSize({ width: PHONE, height: 844 });
  await page.getByLabel("Naam, wet of bron").fill("Referentiemaandloon");
  await change(page, "Toon");
  await page
    .getByRole("button", { name: /waarden?: Referentiemaandloon/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Verbeter: 1.januari.2027/ }).click();
  await dialog.getByLabel("Nieuwe waarde").fill("2390");
  await dialog.getByLabel("Wat was er verkeerd?").fill("Tikfout");
  await dialog.getByText(/Was/).first().waitFor();
  await dialog
    .getByText(/€\s2\.390,00/)
    .first()
    .waitFor();
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: PHONE, height: 844 });
  await dialog.getByRole("button", { name: "Bewaar de verbetering" }).click();
  await dialog.getByText("De verbetering is bewaard.").waitFor();
  await dialog.getByRole("button", { name: "Sluit" }).click();
  await page
    .getByRole("button", { name: /waarden?: Referentiemaandloon/ })
    .first()
    .click();
  await dialog.getByText(/Verbeterd door .*: Tikfout/).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.context().close();
}, 60_000);

test("a manager sees the amounts of 1 January, approves them, and a rise on 1 July changes nothing (R-184)", async () => {
  const { id } = await started();
  const page = await open("/subsidies", "manager-GM0307", PHONE);
  await page.getByText(/wachten op goedkeuring\. Samen van/).waitFor();
  const row = page.getByRole("row").filter({ has: page.locator(`a[href="/plaatsingen/${id}"]`) });
  await expect.poll(() => row.textContent()).toMatch(/€\s1\.108,30.*€\s1\.133,43.*wacht op goedkeuring/);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.setViewportSize({ width: PHONE, height: 844 });
  await change(page, "Keur de nieuwe bedragen goed");
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("dialog").getByRole("button", { name: "Keur de nieuwe bedragen goed" }).click();
  await page.getByText(/nieuwe bedrag(en staan|  ?staat) klaar/).waitFor();
  await expect.poll(() => row.textContent()).toMatch(/verwerkt/);
  await expectAccessible(page, ["meedoen"]);

  const juli = {
    sleutel: "wml.referentiemaandloon",
    vanaf: "2027-07-01",
    waarde: 250_000,
    bron: "Stcrt. 2027",
  };
  const beheerder = await signInClient(service.address, "beheerder-GM0307");
  const added = await beheerder.post("/bedragen", {
    toevoegingen: [{ ...juli, tot: "2027-12-31" }],
    isBevestigd: true,
  });
  expect(added.status).toBe(201);
  await page.reload();
  await page.getByText("Er is nu niets goed te keuren.").waitFor();
  await expect.poll(() => row.textContent()).toMatch(/€\s1\.133,43.*verwerkt/);
  await page.goto(`/plaatsingen/${id}`);
  await page.getByText("Nieuwe bedragen op 1 januari").first().waitFor();
  await page.context().close();
}, 60_000);
