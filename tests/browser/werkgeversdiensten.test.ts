import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
} from "../support/browser.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { groeneWal } from "../support/world.ts";
import { insertMarkt, insertMarktdeelname, markt, sroi } from "../toegang/prepared-werkgeversdiensten.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertMarkt(service.owner);
  await insertMarktdeelname(service.owner, "mehmet", "klantmanager");
  await sroi.prepare!(service.owner, "niemand", "accountmanager");
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const MARKT = `/banenmarkten/${markt.id!("niemand", "accountmanager")}`;
const SROI = `/sroi/${sroi.id!("niemand", "accountmanager")}`;
const open = (at: string, rol = "accountmanager", width = 1280) =>
  openPage(browser, service, { as: `${rol}-GM0307`, at, width });

test("an inwoner is registered for a banenmarkt in six clicks, with his yes (R-143)", {
  timeout: 60_000,
}, async () => {
  const page = await open(MARKT, "klantmanager");
  await expectAccessible(page);
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: "Meld een inwoner aan" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Inwoner" }).fill("Amina");
  await page.getByRole("option", { name: /Amina/ }).click();
  await dialog.getByRole("button", { name: "Meld aan" }).click();
  await dialog.getByText("Vraag het eerst aan de inwoner.").first().waitFor();
  await dialog.getByLabel("De inwoner wil erheen").check();
  await dialog.getByRole("button", { name: "Meld aan" }).click();
  await page.getByText("Aangemeld · nummer 2").waitFor();
  expect(clicked()).toBeLessThanOrEqual(6);
});

test("at the door, on a phone, who came is one tap and a talk four; nothing scrolls sideways (R-143)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`${MARKT}/dag`, "jobhunter", 390);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  const clicked = await clicks(page.context());
  await page.getByRole("group", { name: "Is 2 Amina er?" }).getByRole("button", { name: "Is er" }).click();
  await page.getByText("2 van 2 inwoners zijn er.").waitFor();
  expect(clicked()).toBe(1);
  await page.getByRole("button", { name: "Leg een gesprek van 2 Amina vast" }).click();
  await page
    .getByRole("combobox", { name: "Werkgever", exact: true })
    .selectOption({ label: "De Groene Wal" });
  await page.getByRole("radio", { name: /^Vervolg/ }).check();
  await page.getByRole("button", { name: "Leg vast", exact: true }).click();
  await page.getByText("De Groene Wal: vervolg").waitFor();
  expect(clicked()).toBeLessThanOrEqual(5);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideScroll(page);
});

test("a talk about jobcarving is registered with its tasks from the page of the werkgever (R-272, R-274)", {
  timeout: 60_000,
}, async () => {
  const page = await open(`/werkgevers/${groeneWal}`);
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: "Leg een dienst vast" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Bewaar de dienst" }).click();
  await page.getByText("Vul dit in voordat u de dienst afrondt.").first().waitFor();
  await page.getByLabel("Welke taken zijn besproken?").fill("Planten water geven; 6\nPost rondbrengen");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar de dienst" }).click();
  await page.getByRole("link", { name: "Gesprek over jobcarving" }).waitFor();
  expect(clicked()).toBeLessThanOrEqual(3);
  await page.goto(`${service.address}/afspraken-werkgevers`);
  await page.getByRole("rowheader", { name: /Gesprek over jobcarving/ }).waitFor();
  await page.getByText("1 keer").first().waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectNoSideScroll(page);
});

test("an effort for SROI waits for a second person, who says yes in four clicks; what is left follows (R-290)", {
  timeout: 60_000,
}, async () => {
  const page = await open(SROI, "werkgever");
  await page.getByRole("button", { name: "Dien een bijdrage in" }).click();
  await page.getByRole("combobox", { name: "Soort bijdrage" }).selectOption("inkoop");
  await page.getByRole("textbox", { name: "Bedrag zonder btw" }).fill("1.250,50");
  await page.getByLabel("Dag").fill("1");
  await page.getByLabel("Maand").fill("12");
  await page.getByLabel("Jaar").fill("2026");
  await page.getByRole("textbox", { name: "Bewijs" }).fill("F-12");
  await page.getByRole("button", { name: "Dien in", exact: true }).click();
  await page.getByText("Wacht op oordeel").nth(1).waitFor();
  await expectAccessible(page);
  const staff = await open(SROI, "manager");
  const clicked = await clicks(staff.context());
  await staff.getByRole("button", { name: /Beoordeel inkoop.*F-12/ }).click();
  await staff.getByLabel("Ja, telt mee").check();
  await staff.getByRole("button", { name: "Leg het oordeel vast" }).click();
  await staff.getByText("€ 1.250,50 van € 5.000,00 is gedaan.").waitFor();
  expect(clicked()).toBeLessThanOrEqual(4);
  await expectAccessible(staff);
});
