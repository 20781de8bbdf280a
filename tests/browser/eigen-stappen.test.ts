import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import type { Database } from "#db/database";
import {
  clicks,
  expectAccessible,
  expectNoSideScroll,
  launch,
  openPage,
  settled,
  tabTo,
} from "../support/browser.ts";
import { insertAmina } from "../support/dossier.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";

const ME = "klantmanager-GM0307";
const INWONER = "inwoner-GM0307";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  await insertAmina(service.owner);
  await insertWork(service.owner);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("the inwoner ticks his own step with his thumb or a key, takes it back, and proposes a step (R-039, U-01)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: INWONER, at: "/mijn-plan", width: 390 });
  expect(new URL(page.url()).pathname).toBe("/mijn/plan"); // an old address leads on
  const clicked = await clicks(page.context());
  const done = page.getByRole("button", { name: "Dit is klaar: Bellen met de kas" });
  expect((await done.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await done.click();
  await page.getByText("Uw plan is bijgewerkt.").waitFor();
  expect(clicked()).toBe(1);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Toch niet klaar: Bellen met de kas" }).click();
  await done.waitFor();
  await tabTo(page, "Dit is klaar: Bellen met de kas");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Toch niet klaar: Bellen met de kas" }).waitFor();

  await page.getByRole("link", { name: "Stel zelf een stap voor" }).click();
  await page.getByRole("button", { name: "Stuur mijn voorstel" }).click();
  await page.getByRole("link", { name: "Schrijf op wat u wilt doen." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByLabel("Wat wilt u doen?").fill("Een dag meelopen in de kas");
  await page.getByRole("button", { name: "Stuur mijn voorstel" }).click();
  await page.getByText("Uw voorstel is gestuurd.").waitFor();
  await expectNoSideScroll(page);
});

test("the klantmanager sees who ticked it, takes a proposal over in one click, and ticks what is arranged for a switch (R-262)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}/plan` });
  const clicked = await clicks(page.context());
  await page.getByRole("button", { name: "Neem over: Een dag meelopen in de kas" }).click();
  await page.getByText(/staat in het plan, zei/).waitFor();
  expect(clicked()).toBe(1);
  await page.getByRole("button", { name: "Geregeld: Meld het einde bij de unit" }).click();
  await page.getByText("Wat al geregeld is (1)").waitFor();
  expect(clicked()).toBe(2);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page
    .getByText(/Wat al klaar is/)
    .first()
    .click();
  await page.getByText(/zei inwoner GM0307/).waitFor();

  const own = await openPage(browser, service, { as: INWONER, at: "/mijn/plan", width: 390 });
  expect(await own.getByRole("button", { name: /Meld het einde bij de unit/ }).count()).toBe(0);
  await own.getByRole("button", { name: "Dit is klaar: Geef uw nieuwe uren door" }).click();
  await own.getByRole("button", { name: "Toch niet klaar: Geef uw nieuwe uren door" }).waitFor();
  await expectAccessible(own, ["meedoen"]);
});

test("an appointment of who no longer helps is taken over in one click, or called off (R-061)", {
  timeout: 60_000,
}, async () => {
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}/afspraken` });
  await page.getByText("Wie deze afspraak heeft, begeleidt niet meer").waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("button", { name: /^Neem over:/ }).click();
  await page.getByRole("button", { name: "Verzet" }).waitFor();
  expect(await page.getByText("Wie deze afspraak heeft, begeleidt niet meer").count()).toBe(0);
});

test("a dossier moves in two pages: proposed here, accepted there, and what stayed is opened for a reason (ADR 0019)", {
  timeout: 90_000,
}, async () => {
  const page = await openPage(browser, service, { as: ME, at: `/inwoners/${amina}/overdragen` });
  const clicked = await clicks(page.context());
  await page.getByRole("link", { name: /Verhuist Amina naar een andere gemeente/ }).click();
  await settled(page);
  await page.getByRole("button", { name: "Stel de verhuizing voor" }).click();
  await page.getByRole("link", { name: "Kies de nieuwe gemeente." }).waitFor();
  await expectAccessible(page, ["meedoen"]);
  await page.getByRole("combobox", { name: "Naar welke gemeente?" }).selectOption({ label: "Leusden" });
  const [jaar, maand, dag] = VANDAAG.split("-");
  const day = page.getByRole("group", { name: "Vanaf welke dag woont de inwoner daar?" });
  await day.getByLabel("Dag").fill(dag!);
  await day.getByLabel("Maand").fill(maand!);
  await day.getByLabel("Jaar").fill(jaar!);
  await page.getByLabel(/Wat moet uw collega weten/).fill("Belt graag eerst.");
  await page.getByRole("button", { name: "Stel de verhuizing voor" }).click();
  await page.getByText("Voorgesteld aan Leusden").waitFor();
  expect(clicked()).toBeLessThanOrEqual(4);
  await expectNoSideScroll(page);

  const there = await openPage(browser, service, {
    as: "klantmanager-GM0327",
    at: "/overdrachten",
    width: 390,
  });
  await there.getByText("Amina verhuist van Amersfoort naar Leusden").waitFor();
  await expectAccessible(there, ["meedoen"]);
  await there.getByRole("button", { name: "Neem aan: Amina" }).click();
  await there.getByText("U begeleidt Amina nu.").waitFor();
  await expectNoSideScroll(there);
  await there.getByRole("link", { name: "Open het dossier" }).click();
  await there.getByRole("heading", { level: 1 }).getByText(/Amina/).waitFor();

  const archive = await openPage(browser, service, { as: "manager-GM0307", at: "/dossierarchief" });
  await archive.getByRole("button", { name: "Bekijk: 101" }).click();
  const dialog = archive.getByRole("dialog");
  await dialog.getByRole("button", { name: "Bekijk" }).click();
  await dialog.getByText("Kies een reden.").first().waitFor();
  await dialog.getByLabel("Er is een klacht").check();
  await dialog.getByRole("button", { name: "Bekijk" }).click();
  await archive.getByRole("heading", { name: "Wat er bleef van dossier 101" }).waitFor();
  await expect
    .poll(() =>
      archive
        .getByRole("row")
        .filter({ hasText: /Geschreven door: |Gewijzigd door: |Waar: / })
        .count(),
    )
    .toBeGreaterThan(0);
  await expectAccessible(archive);
  await archive.setViewportSize({ width: 390, height: 844 });
  await expectNoSideScroll(archive);
});

/** A step of her own, a switch of which something is still to do, and an appointment of who stopped helping. */
async function insertWork(owner: Database): Promise<void> {
  const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: amina };
  await owner
    .insertInto("planstappen")
    .values({
      ...own,
      id: idOf("eigenstap"),
      volgorde: 50,
      naam: "Bellen met de kas",
      wanneer: "deze week",
      status: "nu",
      wieSoort: "inwoner",
      wie: "Amina",
    })
    .execute();
  const id = idOf("overstapvan");
  await owner
    .insertInto("overstappen")
    .values({
      ...own,
      id,
      vanVorm: "geen",
      naarVorm: "geen",
      dag: addDays(VANDAAG, 14),
      grond: "eigen keuze",
      wet: "geen",
      reden: "anders",
      akkoordOp: VANDAAG,
      onderbouwing: "{}",
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "x",
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  const step = { ...own, overstapId: id, soort: "uiterlijk", dag: addDays(VANDAAG, 10), bron: "Pw art. 17" };
  await owner
    .insertInto("overstapstappen")
    .values([
      { ...step, nummer: 1, wie: "klantmanager", wat: "Meld het einde bij de unit" },
      { ...step, nummer: 2, wie: "inwoner", wat: "Geef uw nieuwe uren door" },
    ])
    .execute();
  await owner
    .insertInto("afspraken")
    .values({
      ...own,
      id: randomUUID(),
      gebruikerId: gebruikerId("klantmanager", "GM0327"),
      begin: new Date(`${addDays(VANDAAG, 7)}T09:00:00Z`),
      onderwerp: "Kennismaken",
      waar: "Stadhuis",
    })
    .execute();
}
