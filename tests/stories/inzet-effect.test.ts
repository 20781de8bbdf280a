import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, addMonths, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { anInstrument, anInwoner, gevraagd } from "../support/inzet.ts";
import { AMERSFOORT, gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");

test("how many had work half a year and a year after is told of ten people or more, in fives, and no sooner than a quarter has passed (R-171)", async () => {
  const id = await anInstrument(app.owner, "Leerroute");
  const eind = addMonths(VANDAAG, -14);
  const afgerond = async (
    nummer: number,
    status: "klaar" | "gestopt",
    werkTot: string | null,
    einddatum = eind,
  ) => {
    const inwonerId = await anInwoner(app.owner, nummer);
    await app.owner
      .insertInto("inzetten")
      .values({
        regioId: REGIO,
        id: idOf(`klaar${nummer}`),
        gemeente: AMERSFOORT,
        inwonerId,
        instrumentId: id,
        instrumentNaam: "Leerroute",
        ...gevraagd,
        status,
        aangevraagd: new Date("2025-01-05T08:00:00Z"),
        aanvragerId: gebruikerId("klantmanager"),
        aanvragerNaam: "klantmanager",
        beslotenOp: isoDate("2025-01-05"),
        gewensteStart: isoDate("2025-01-05"),
        plekOp: isoDate("2025-01-05"),
        startdatum: isoDate("2025-01-05"),
        einddatum,
        resultaat: status === "klaar" ? "doel bereikt" : "past niet",
      })
      .execute();
    if (werkTot === null) return;
    await app.owner
      .insertInto("plaatsingen")
      .values({
        regioId: REGIO,
        id: idOf(`werk${nummer}`),
        gemeente: AMERSFOORT,
        inwonerId,
        werkgeverId: groeneWal,
        functie: "Kweker",
        werkvorm: werkTot === "proef" ? "proefplaats" : "regulier",
        urenPerWeek: hours(24),
        startdatum: addDays(eind, 10),
        einddatum: isoDate(werkTot === "proef" ? addDays(eind, 400) : werkTot),
        rapportgroep: "Bijstand",
        via: "gemeente",
        geregistreerdOp: eind,
      })
      .execute();
  };
  const effect = async () => (await klantmanager().get(`/instrumenten/${id}/gebruik`)).json().effect;
  const alle = async (van: number, aantal: number, ...hoe: ["klaar" | "gestopt", string | null]) => {
    for (let nummer = van; nummer < van + aantal; nummer++) await afgerond(nummer, ...hoe);
  };
  const naZes = addDays(addMonths(eind, 6), 1);
  await alle(600, 9, "klaar", naZes);
  const weinig = { stand: "te weinig mensen", klaar: null, metWerk: null, gestopt: null };
  expect(await effect()).toMatchObject([weinig, weinig]);
  await alle(609, 3, "klaar", naZes);
  await alle(620, 9, "klaar", null);
  expect(await effect()).toMatchObject([
    { ...weinig, klaar: 20 },
    { ...weinig, klaar: 20 },
  ]); // nine without work: nine people
  await afgerond(629, "klaar", "proef"); // a trial place is no job
  await alle(640, 9, "gestopt", naZes); // who stopped is not counted, and nine are too few to tell
  const geteld = { stand: "geteld", klaar: 20, metWerk: 10, gestopt: null };
  expect(await effect()).toMatchObject([
    { ...geteld, interval: { aandeel: 0.5, laag: expect.closeTo(0.2993, 3) } },
    { ...weinig, klaar: 20 }, // nobody had work then
  ]);
  await alle(660, 12, "klaar", null);
  const voorKwartaal = (await effect())[0];
  expect(voorKwartaal).toMatchObject({ klaar: 35, metWerk: 10 });
  await afgerond(680, "klaar", naZes, isoDate("2026-04-01")); // half a year later is in this quarter: told when it has passed
  await afgerond(681, "klaar", naZes, isoDate("2026-04-01"));
  await afgerond(682, "klaar", naZes, isoDate("2026-04-01"));
  expect((await effect())[0]).toEqual(voorKwartaal);
});
