import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectNoSideScroll, launch, openPage, settled } from "../support/browser.ts";
import { laadAanbod } from "../../src/modules/vum/aanbod-store.ts";
import { leesProfielen } from "../../src/modules/vum/lees-bestand.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, REGIO } from "../support/world.ts";

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startTestService();
  browser = await launch();
  const naast = (oin: string, naam: string, adres: string) => ({ regioId: REGIO, oin, naam, adres });
  await service.owner
    .insertInto("vumPartijen")
    .values([
      naast("00000001003214345000", "Regio Gooi en Vechtstreek", `${service.address}/vum/v3`),
      naast("00000001003214345001", "Regio zonder antwoord", "http://127.0.0.1:9/vum/v3"),
    ])
    .execute();
  const vacature = (nummer: number) => ({
    idVacature: `vacature-${nummer}`,
    adres: { postcode: `${3811 + (nummer % 8)}AB` },
    naamVacature: `Medewerker groen ${nummer}`,
    werktijden: { aantalWerkurenPerWeekMinimaal: 8, aantalWerkurenPerWeekMaximaal: 36 },
    rijbewijs: nummer % 3 === 0 ? [{ codeSoortRijbewijs: "B" }] : [],
    werkgever: {
      handelsnaamOrganisatie: "De Groene Wal",
      contactpersoon: [{ naamContactpersoonAfdeling: "Planning" }],
    },
  });
  const { rijen } = leesProfielen(
    "vacature",
    Array.from({ length: 14 }, (_, at) => vacature(at + 1)),
  );
  await laadAanbod(service.owner, REGIO, rijen, new Date());
}, 180_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test("who looks for work for someone asks other sources too, sees from whom a plek comes, and opens one (K8, R-228)", async () => {
  const page = await openPage(browser, service, {
    as: "klantmanager-GM0307",
    at: `/inwoners/${amina}/plekken`,
  });
  const table = page.getByRole("table", { name: /binnen 30 km, de dichtstbijzijnde eerst/ });
  expect(await table.count()).toBe(0);
  await page.getByRole("button", { name: "Zoek ook bij andere bronnen" }).click();
  await table.waitFor();
  await settled(page);
  await page.getByText("Regio zonder antwoord: Deze bron gaf geen bruikbaar antwoord.").waitFor();
  await expect.poll(() => table.getByText("Regio Gooi en Vechtstreek").count()).toBeGreaterThan(10);
  await expectAccessible(page);
  await expectNoSideScroll(page);
  await page
    .getByRole("button", { name: /^Bekijk: / })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Regio Gooi en Vechtstreek").waitFor();
  await dialog.getByText("Werkgever", { exact: true }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test("who talks with a werkgever asks what others know of contacts with him, and sees who did not answer (R-228)", async () => {
  const { id } = await service.owner
    .selectFrom("werkgevers")
    .select("id")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  await service.owner.updateTable("werkgevers").set({ kvk: "12345678" }).where("id", "=", id).execute();
  const page = await openPage(browser, service, {
    as: "accountmanager-GM0307",
    at: `/werkgevers/${id}`,
    width: 390,
  });
  await page.getByText("Andere organisaties zien niet dat u contact had met deze werkgever.").waitFor();
  await page.getByRole("button", { name: "Vraag contacten op" }).click();
  await page.getByText("Regio zonder antwoord: Deze bron gaf geen bruikbaar antwoord.").waitFor();
  await page.getByText("Regio Gooi en Vechtstreek: Geen contacten.").waitFor();
  await settled(page);
  await expectAccessible(page, ["meedoen"]);
  await expectNoSideScroll(page);
  await page.context().close();
});
