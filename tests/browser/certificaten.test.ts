import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import jsQR from "jsqr";
import type { Browser, Page } from "playwright-core";
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
import { AMERSFOORT, amina, gebruikerId, groeneWal, mehmet, REGIO, VANDAAG } from "../support/world.ts";

let service: TestService;
let browser: Browser;
const leerbedrijfId = randomUUID();

beforeAll(async () => {
  service = await startTestService();
  const { owner } = service;
  const regioId = REGIO;
  await owner
    .insertInto("leerbedrijven")
    .values({
      regioId,
      id: leerbedrijfId,
      werkgeverId: groeneWal,
      erkendDoor: "SBB",
      erkendVoor: ["groen"],
      bron: "Proef",
    })
    .execute();
  for (const naam of ["Wim Haver", "Els Vonk"])
    await owner
      .insertInto("leermeesters")
      .values({
        regioId,
        id: randomUUID(),
        leerbedrijfId,
        werkgeverId: groeneWal,
        naam,
        functie: "voorman",
      })
      .execute();
  for (const [code, naam] of [
    ["GR-01", "Perk schoffelen"],
    ["GR-02", "Heg knippen"],
  ] as const)
    await owner
      .insertInto("leertaken")
      .values({
        regioId,
        id: randomUUID(),
        code,
        naam,
        sector: "groen",
        soort: "vakvaardigheid",
        laatZien: `${naam} zoals het hoort.`,
        eerstVoor: "iedereen",
        bron: "Proef",
        isVoorbeeld: true,
      })
      .execute();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = (at: string, as: string | undefined = "klantmanager-GM0307", width = 1280) =>
  openPage(browser, service, { ...(as && { as }), at, width });

/** As a camera reads the squares that stand in the page. */
async function scanned(page: Page): Promise<string | undefined> {
  const svg = page.getByRole("img", { name: /^QR-code/ });
  const side = Number((await svg.getAttribute("viewBox"))!.split(" ")[2]);
  const dark = (await svg.locator("path").last().getAttribute("d"))!;
  const scale = 6;
  const pixels = side * scale;
  const image = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)/g))
    for (let at = 0; at < scale * scale; at += 1) {
      const column = Number(x) * scale + (at % scale);
      const row = Number(y) * scale + Math.floor(at / scale);
      image.fill(0, (row * pixels + column) * 4, (row * pixels + column) * 4 + 3);
    }
  return jsQR(image, pixels, pixels)?.data;
}

async function assess(page: Page, taak: string, niveau: string): Promise<void> {
  await page.getByRole("button", { name: `Beoordeel: ${taak}` }).click();
  await page.getByRole("radio", { name: niveau }).check();
  await page.getByRole("button", { name: "Leg het oordeel vast" }).click();
  await settled(page);
}

test("from a first task to a verklaring that anyone can check by its QR and its file (R-163, R-179)", {
  timeout: 90_000,
}, async () => {
  const page = await open(`/inwoners/${amina}/praktijkverklaring`);
  await expectAccessible(page); // nothing yet
  await page.getByRole("link", { name: "Begin met leren" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Begin met leren" }).click(); // nothing filled in
  await expect
    .poll(() => page.getByRole("link", { name: "Kies een leerbedrijf uit de lijst" }).count())
    .toBe(1);
  await page.getByRole("combobox", { name: "Leerbedrijf" }).fill("Groene");
  await page.getByRole("option", { name: /De Groene Wal/ }).click();
  await page.getByRole("radio", { name: /Wim Haver/ }).check();
  await page.getByRole("checkbox", { name: /Perk schoffelen/ }).check();
  await page.getByRole("checkbox", { name: /Heg knippen/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Begin met leren" }).click();
  await settled(page);
  await expect.poll(() => page.locator("h1").innerText()).toContain("leert 2 taken bij De Groene Wal.");

  const clicked = await clicks(page.context());
  await assess(page, "Perk schoffelen", "Zelfstandig");
  expect(clicked()).toBeLessThanOrEqual(3);
  await assess(page, "Heg knippen", "Onder begeleiding");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Geef de praktijkverklaring" }).click();
  await settled(page);
  await expect.poll(() => page.locator("main").innerText()).toMatch(/Praktijkverklaring PV-\d{4}-\d{5}/);

  await page.getByRole("button", { name: /^Code en bestand/ }).click();
  await settled(page);
  const address = (await scanned(page))!;
  const waits = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar het bestand (Open Badge)" }).click();
  const file = await (await waits).path();
  await expectAccessible(page);
  await checkAsStranger(address, file);

  await page.getByRole("button", { name: "Sluit" }).click();
  await page.getByRole("button", { name: /^Trek in/ }).click();
  await page.getByLabel("Waarom").fill("De taken waren van een ander.");
  await page.getByRole("button", { name: "Trek de verklaring in" }).click();
  await settled(page);
  const stranger = await open(new URL(address).pathname, "");
  await expect.poll(() => stranger.locator("h1").innerText()).toBe("Deze praktijkverklaring is ingetrokken.");
  expect(await stranger.locator("main").innerText()).not.toContain("van een ander");
});

/** Without an account: by the code, by the file, and by the file with one letter changed. */
async function checkAsStranger(address: string, file: string): Promise<void> {
  const shown = await open(new URL(address).pathname, "", 390);
  await expect.poll(() => shown.locator("h1").innerText()).toBe("Deze praktijkverklaring is echt en geldig.");
  await expectAccessible(shown);
  await expectNoSideScroll(shown);
  const page = await open("/certificaat", "");
  await page.getByRole("button", { name: "Controleer" }).click();
  await expect
    .poll(() => page.getByRole("link", { name: "Kies een bestand of plak de tekst" }).count())
    .toBe(1);
  const check = async (name: string, content: string) => {
    const place = path.join(mkdtempSync(path.join(tmpdir(), "badge-")), name);
    writeFileSync(place, content);
    await page.getByLabel("Bestand", { exact: true }).setInputFiles(place);
    await page.getByRole("button", { name: "Controleer" }).click();
    await settled(page);
    return page.locator("h1").innerText();
  };
  const text = readFileSync(file, "utf8");
  const at = text.length - 60; // in the signature
  const other = text[at] === "A" ? "B" : "A";
  expect(await check("goed.json", text)).toBe("Deze praktijkverklaring is echt en geldig.");
  expect(await check("anders.json", text.slice(0, at) + other + text.slice(at + 1))).toBe(
    "Dit is geen echte praktijkverklaring.",
  );
  await expectAccessible(page);
}

test("the employer finds who learns with him and says how it goes, on a phone and by keyboard (R-179)", {
  timeout: 60_000,
}, async () => {
  const { owner } = service;
  const van = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: mehmet };
  const leerrouteId = randomUUID();
  const { id: leermeesterId } = await owner.selectFrom("leermeesters").select("id").executeTakeFirstOrThrow();
  const taak = await owner.selectFrom("leertaken").select(["id", "naam"]).executeTakeFirstOrThrow();
  await owner
    .insertInto("leerroutes")
    .values({
      ...van,
      id: leerrouteId,
      leerbedrijfId,
      leerbedrijfNaam: "De Groene Wal",
      leermeesterId,
      begonnenOp: VANDAAG,
    })
    .execute();
  await owner
    .insertInto("leerdoelen")
    .values({
      ...van,
      id: randomUUID(),
      leerrouteId,
      leertaakId: taak.id,
      volgorde: 1,
      code: "GR-01",
      naam: taak.naam,
      sector: "groen",
      laatZien: "Zoals het hoort.",
    })
    .execute();
  const page = await open("/leren", "werkgever-GM0307", 390);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page.getByRole("link", { name: /^Mehmet/ }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expectNoSideScroll(page);
  expect(await page.getByRole("button", { name: "Geef de praktijkverklaring" }).count()).toBe(0);
  await page.getByRole("button", { name: `Beoordeel: ${taak.naam}` }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "Met hulp" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Leg het oordeel vast" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect.poll(() => page.getByText(`Vastgelegd: ${taak.naam}`).count()).toBe(1);
  const found = await owner.selectFrom("beoordelingen").selectAll().where("inwonerId", "=", mehmet).execute();
  expect(found).toMatchObject([{ niveau: "met hulp", doorGebruikerId: gebruikerId("werkgever") }]);
});

test("leerbedrijven stand by name, with who teaches there (R-181)", { timeout: 60_000 }, async () => {
  const page = await open("/leerbedrijven", "accountmanager-GM0307");
  const main = await page.locator("main").innerText();
  expect(main).toContain("De Groene Wal");
  expect(main).toContain("Wim Haver, voorman");
  expect(main).toContain("ruim 2.300");
  await expectAccessible(page);
  await expectNoSideScroll(page);
});
