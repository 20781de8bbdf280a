import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertGemeenten } from "../support/geplaatst.ts";
import { failure } from "../support/placing.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertGemeenten(app);
  // here only the figures are tested: the days of a switch and of its plaatsingen are in stories/overstappen.test.ts
  await sql`alter table overstappen disable trigger overstap_sluit_aan`.execute(app.owner);
});
afterAll(() => app.stop());

/** Switches that were made, as the figures see them: who, when, from what to what. */
async function insertOverstappen(
  aantal: number,
  {
    dag,
    gemeente = AMERSFOORT,
    naar = "intern",
    terugOp,
  }: { dag: string; gemeente?: string; naar?: string; terugOp?: string },
): Promise<void> {
  for (let at = 0; at < aantal; at += 1) {
    const [inwonerId, id] = [randomUUID(), randomUUID()];
    geteld += 1;
    const inwoner = { regioId: REGIO, id: inwonerId, gemeente, nummer: 90_000 + geteld };
    const naam = { voornaam: "Proef", achternaam: `Persoon ${geteld}`, aangemeldOp: isoDate("2024-01-01") };
    await app.owner
      .insertInto("inwoners")
      .values({ ...inwoner, ...naam })
      .execute();
    const rest = {
      regioId: REGIO,
      gemeente,
      inwonerId,
      grond: "eigen keuze",
      wet: "geen",
      reden: "anders",
      akkoordOp: isoDate("2024-01-01"),
      onderbouwing: "{}",
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "x",
      tijdstip: new Date("2024-01-01T09:00:00Z"),
    };
    const [van, plek] = [await plaatsing(inwonerId, "werkervaringsplek"), await plaatsing(inwonerId, naar)];
    await app.owner
      .insertInto("overstappen")
      .values({
        ...rest,
        id,
        dag: isoDate(dag),
        vanVorm: "werkervaringsplek",
        naarVorm: naar,
        vanPlaatsingId: van,
        naarPlaatsingId: plek,
      })
      .execute();
    if (terugOp)
      await app.owner
        .insertInto("overstappen")
        .values({
          ...rest,
          id: randomUUID(),
          dag: isoDate(terugOp),
          vanVorm: naar,
          naarVorm: "geen",
          vanPlaatsingId: plek,
          terugVanId: id,
        })
        .execute();
  }

  async function plaatsing(inwonerId: string, werkvorm: string): Promise<string> {
    const id = randomUUID();
    const row = {
      regioId: REGIO,
      id,
      gemeente,
      inwonerId,
      werkvorm,
      organisatie: null,
      unitId: unitGroen,
      functie: "Proef",
    };
    const work = {
      urenPerWeek: 100 as Hours,
      startdatum: isoDate("2024-01-01"),
      rapportgroep: "Onbekend",
      via: "zelf",
    };
    await app.owner
      .insertInto("plaatsingen")
      .values({ ...row, ...work, geregistreerdOp: isoDate("2024-01-01") })
      .execute();
    return id;
  }
}
let geteld = 0;

test("who steers sees how often people went from form to form, rounded to five, and nothing of fewer than ten (R-254)", async () => {
  // who goes back does so in the year after: of the year itself it is no switch
  await insertOverstappen(12, { dag: "2024-02-03", terugOp: "2026-11-02" });
  await insertOverstappen(2, { dag: "2024-02-03", naar: "groepsdetachering" });
  await insertOverstappen(12, { dag: "2024-02-03" });
  const seen = (await tellingen("jaar=2024")).json();
  expect(seen).toMatchObject({ vanaf: "2024-01-01", tot: "2024-12-31" });
  expect([seen.samen.aantal, seen.samen.terug]).toEqual([25, 10]);
  // beside the two of them, who went from place to secondment, everybody together would tell how many they are
  expect(seen.rijen).toEqual([]);
  await insertOverstappen(9, { dag: "2024-02-03", naar: "groepsdetachering" });
  expect((await tellingen("jaar=2024")).json().rijen).toEqual([
    { van: "werkervaringsplek", naar: "intern", aantal: 25, terug: null, dagenTotVolgende: 1005 },
    { van: "werkervaringsplek", naar: "groepsdetachering", aantal: 10, terug: null, dagenTotVolgende: null },
  ]);
  const kwartaal = (await tellingen("jaar=2024&kwartaal=1")).json();
  expect(kwartaal.samen).toMatchObject({ aantal: 35, terug: 10 });
  expect([kwartaal.vanaf, kwartaal.tot, kwartaal.rijen]).toEqual(["2024-01-01", "2024-03-31", []]);
  expect((await app.as("raadslid").get("/overstappen/tellingen?jaar=2025")).statusCode).toBe(403);
});

test("no figure of fewer than ten comes out by taking a quarter from its year, a gemeente from the region, or a row from the total (R-254)", async () => {
  const aantal = async (query: string) => (await tellingen(query)).json().samen.aantal;
  // a year of which one quarter is small: the year minus the quarters that are shown would tell it
  await insertOverstappen(15, { dag: "2023-02-01" });
  await insertOverstappen(15, { dag: "2023-05-01" });
  await insertOverstappen(3, { dag: "2023-08-01" });
  expect(await Promise.all([1, 2, 3].map((k) => aantal(`jaar=2023&kwartaal=${k}`)))).toEqual([15, 15, null]);
  expect(await aantal("jaar=2023")).toBeNull();
  // with two small quarters that are ten people together without any one gemeente, the year tells neither of them
  await insertOverstappen(8, { dag: "2023-11-01", gemeente: LEUSDEN });
  expect(await aantal("jaar=2023")).toBeNull();
  await insertOverstappen(5, { dag: "2023-08-01", gemeente: "GM0342" });
  expect(await Promise.all([3, 4].map((k) => aantal(`jaar=2023&kwartaal=${k}`)))).toEqual([null, null]);
  expect(await aantal("jaar=2023")).toBeNull();
  await insertOverstappen(1, { dag: "2023-08-01" });
  expect(await aantal("jaar=2023")).toBeNull();
  await insertOverstappen(1, { dag: "2023-11-01", gemeente: "GM0342" });
  expect(await aantal("jaar=2023")).toBe(50);
  // a region of which one gemeente is small: beside the year another one stays away with it, and of a quarter none is told
  await insertOverstappen(20, { dag: "2022-02-01" });
  await insertOverstappen(4, { dag: "2022-02-01", gemeente: LEUSDEN });
  const regional = ["", `&gemeente=${AMERSFOORT}`, `&gemeente=${LEUSDEN}`];
  expect(await Promise.all(regional.map((een) => aantal(`jaar=2022${een}`)))).toEqual([25, null, null]);
  await insertOverstappen(12, { dag: "2022-02-01", gemeente: "GM0342" });
  await insertOverstappen(11, { dag: "2022-02-01", gemeente: "GM0308" });
  const gemeenten = [AMERSFOORT, LEUSDEN, "GM0342", "GM0308"];
  expect(await Promise.all(gemeenten.map((een) => aantal(`jaar=2022&gemeente=${een}`)))).toEqual([
    20,
    null,
    null,
    null,
  ]);
  expect(await aantal(`jaar=2022&kwartaal=1&gemeente=${AMERSFOORT}`)).toBeNull();
});

test("a period of one's own cannot be asked: no days, no half year, and nothing that still runs (R-254)", async () => {
  for (const query of ["vanaf=2025-01-01&tot=2025-06-30", "jaar=2025&kwartaal=5", "kwartaal=1"])
    expect((await tellingen(query)).statusCode).toBe(400);
  for (const query of ["jaar=2026&kwartaal=4", "jaar=2026", "jaar=2027"])
    expect(failure(await tellingen(query))[1]).toBe("/problemen/overstappen.periode-loopt");
  // also directly in the database
  const { rows } = await asUser(app.db, app.as("beleidsadviseur").context().sessie, VANDAAG, (db) =>
    sql`select * from tel_overstappen(2026, null, null)`.execute(db),
  );
  expect(rows).toEqual([]);
});
const tellingen = (query: string) => app.as("beleidsadviseur").get(`/overstappen/tellingen?${query}`);
