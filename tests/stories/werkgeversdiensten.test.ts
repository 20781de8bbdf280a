import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { DIENSTSOORTEN } from "../../src/modules/werkgeversdiensten/soorten.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const dienst = {
  soort: "jobcarving",
  status: "afgerond",
  startdatum: VANDAAG,
  einddatum: VANDAAG,
  uitvoerder: "Ingrid, accountmanager",
  vraag: null,
  doel: null,
  taken: [{ naam: "Planten water geven", urenPerWeek: 6, geschikt: "ja" }],
  instrumenten: [],
  onderwerpen: [],
  advies: null,
  geleerd: null,
  vervolg: null,
  vervolgdatum: null,
};
const wsp = () => app.as("accountmanager");
const log = (over: object = {}, wie = wsp()) =>
  wie.post(`/werkgevers/${groeneWal}/diensten`, { ...dienst, ...over });
const realisatie = async (maatstaf: string) =>
  (await app.as("manager").get("/werkgeversdiensten/realisatie?jaar=2026"))
    .json()
    .rijen.find((rij: { maatstaf: string }) => rij.maatstaf === maatstaf);

test("a talk about jobcarving is registered with the tasks that were discussed, and counted (R-272, R-274)", async () => {
  const before = await realisatie("jobcarving");
  const made = await log();
  expect(made.statusCode).toBe(201);
  expect(made.json().taken).toEqual(dienst.taken);
  expect((await realisatie("jobcarving")).aantal).toBe(before.aantal + 1);
  expect((await log({ taken: [] })).json().velden).toEqual(["taken"]);
  expect((await log({ status: "gepland", einddatum: null, taken: [] })).statusCode).toBe(201);
  expect((await realisatie("jobcarving")).aantal).toBe(before.aantal + 1); // a plan is not done
});

test("of an arbeidsinclusie-analyse by an arbeidsdeskundige of UWV the werkgevers are counted, as the source does (R-067, R-273)", async () => {
  const analyse = {
    soort: "arbeidsinclusieanalyse",
    uitvoerder: "Arbeidsdeskundige UWV",
    advies: "Maak twee banen.",
  };
  expect((await log(analyse)).json()).toMatchObject({ uitvoerder: "Arbeidsdeskundige UWV" });
  await log(analyse);
  expect(await realisatie("arbeidsinclusieanalyse")).toMatchObject({
    aantal: 2,
    werkgevers: 1,
    telt: "werkgevers",
    gerealiseerd: 1,
  });
});

test("a bedrijfsadvies holds the advice, the instruments and a follow-up that stands on top when its day comes (R-275, R-293)", async () => {
  const { id } = (
    await log({
      soort: "bedrijfsadvies",
      advies: "Laat planten door vaste mensen doen, met een tilhulp.",
      instrumenten: ["functiecreatie", "technologie"],
      vervolg: "Bel over de tilhulp",
      vervolgdatum: VANDAAG,
    })
  ).json();
  const { rijen } = (await wsp().get("/werkgeversdiensten?vervolg=ja")).json();
  const { vandaag } = (await wsp().get("/mijn-dag")).json();
  expect(vandaag).toContainEqual(
    expect.objectContaining({ soort: "vervolg dienst", naar: `/werkgeversdiensten/${id}` }),
  );
  expect(rijen[0]).toMatchObject({
    id,
    instrumenten: ["functiecreatie", "technologie"],
    vervolg: "Bel over de tilhulp",
  });
  expect((await log({ soort: "bedrijfsadvies", advies: null })).json().velden).toEqual([
    "advies",
    "instrumenten",
  ]);
});

test("each service of the werkgeversservicepunt can be registered and is counted (R-276, R-277, R-278, R-288, R-292, R-301)", async () => {
  const whole = {
    ...dienst,
    vraag: "Hoe vinden we mensen?",
    doel: "Twee banen maken van taken",
    instrumenten: ["jobcarving"],
    onderwerpen: ["loonkostensubsidie", "sroi"],
    advies: "Vraag loonkostensubsidie aan.",
    geleerd: "Begin met één afdeling.",
  };
  for (const soort of DIENSTSOORTEN) {
    const before = (await realisatie(soort)).aantal;
    expect([soort, (await log({ ...whole, soort })).statusCode]).toEqual([soort, 201]);
    expect((await realisatie(soort)).aantal).toBe(before + 1);
  }
});

test("an experiment has a goal, a begin and an end, and what was learned of it (R-300)", async () => {
  const start = addDays(VANDAAG, -60);
  const doel = "Tien uur taken van hoveniers naar een nieuwe baan";
  const begun = await log({
    soort: "experiment",
    status: "loopt",
    startdatum: start,
    einddatum: null,
    doel,
    taken: [],
  });
  const { id, versie } = begun.json();
  const done = { ...dienst, soort: "experiment", startdatum: start, doel, instrumenten: ["jobcarving"] };
  const early = await wsp().put(`/werkgeversdiensten/${id}`, done, versie);
  expect(early.json().velden).toEqual(["geleerd"]);
  const geleerd = "Het werkt als de voorman mee kiest welke taken het zijn.";
  const late = await wsp().put(`/werkgeversdiensten/${id}`, { ...done, geleerd }, versie);
  expect(late.json()).toMatchObject({ status: "afgerond", geleerd, versie: 2 });
  expect((await wsp().put(`/werkgeversdiensten/${id}`, { ...done, geleerd }, versie)).statusCode).toBe(412);
});

test("what is agreed for a year has an owner and stands beside what was done (R-300, R-272)", async () => {
  const doel = {
    minstens: 5,
    hoogstens: 10,
    eigenaar: "Teamleider WSP",
    bron: "Actieplan Perspectief op Werk",
  };
  const beleid = app.as("beleidsadviseur");
  const made = await beleid.post("/dienstdoelen", { jaar: 2026, maatstaf: "experiment", ...doel });
  expect(made.statusCode).toBe(201);
  expect(await realisatie("experiment")).toMatchObject({
    doel,
    stand: "nog niet",
    telt: "werkgevers",
    gerealiseerd: 1,
  });
  const { id, versie } = made.json();
  await beleid.put(`/dienstdoelen/${id}`, { ...doel, minstens: 1 }, versie);
  expect(await realisatie("experiment")).toMatchObject({ stand: "gehaald" });
  expect(
    (await beleid.post("/dienstdoelen", { jaar: 2026, maatstaf: "experiment", ...doel })).statusCode,
  ).toBe(409);
  expect((await beleid.put(`/dienstdoelen/${id}`, { ...doel, hoogstens: 2 }, 2)).json().velden).toEqual([
    "hoogstens",
  ]);
  expect(
    (await wsp().post("/dienstdoelen", { jaar: 2026, maatstaf: "jobcarving", ...doel })).statusCode,
  ).toBe(403);
});

test("a service says nothing about anybody's health, and a werkgever reads none of it (R-288, S-05)", async () => {
  expect((await log({ vervolg: "Bel over de burn-out", vervolgdatum: VANDAAG })).json().velden).toEqual([
    "vervolg",
  ]);
  expect((await app.as("werkgever").get("/werkgeversdiensten")).statusCode).toBe(403);
  expect((await log({}, app.as("klantmanager"))).statusCode).toBe(403);
});

test("a mark is given by phone or by the werkgever himself, about his own company (R-282)", async () => {
  const oordeel = {
    aanleiding: "dienst",
    cijfer: 8,
    snel: "ja",
    opnieuw: "ja",
    toelichting: "Snel geholpen.",
  };
  const path = `/werkgevers/${groeneWal}/oordelen`;
  expect((await wsp().get("/tevredenheid/te-vragen")).json().rijen).toMatchObject([
    { werkgeverId: groeneWal, aanleiding: "dienst" },
  ]);
  expect((await wsp().post(path, oordeel)).statusCode).toBe(201);
  expect((await wsp().post(path, oordeel)).json().code).toBe("tevredenheid.vandaag-al");
  expect((await wsp().get("/tevredenheid/te-vragen")).json().rijen).toEqual([]);
  const self = await app.as("werkgever").post(path, { ...oordeel, aanleiding: "plaatsing", cijfer: 7 });
  expect(self.statusCode).toBe(201);
  const other = await app.as("werkgever").post(`/werkgevers/${idOf("ander")}/oordelen`, oordeel);
  expect(other.statusCode).toBe(403);
  const own = (await app.as("werkgever").get("/tevredenheid/oordelen")).json();
  expect(
    own.rijen.map(({ cijfer, wijze }: { cijfer: number; wijze: string }) => [cijfer, wijze]).toSorted(),
  ).toEqual([
    [7, "zelf"],
    [8, "telefoon"],
  ]);
  expect((await wsp().get("/tevredenheid/oordelen")).statusCode).toBe(403); // not for who gave the help
});

test("the mean is of quarters that are over, from ten werkgevers on, and no occasion apart while one has fewer (R-282, S-09)", async () => {
  const read = async () => (await app.as("manager").get("/tevredenheid")).json();
  expect(await read()).toMatchObject({ van: "2025-10-01", tot: "2026-09-30", gemiddelden: [] });
  await insertOordelen("dienst", 9);
  expect((await read()).gemiddelden).toEqual([]);
  await insertOordelen("dienst", 3);
  await insertOordelen("plaatsing", 2);
  const found = (await read()).gemiddelden;
  expect(
    found.map(({ aanleiding, antwoorden }: { aanleiding: string; antwoorden: number }) => [
      aanleiding,
      antwoorden,
    ]),
  ).toEqual([[null, 15]]);
  await insertOordelen("plaatsing", 9);
  const told = await read();
  expect(told.gemiddelden).toMatchObject([
    { aanleiding: null, antwoorden: 25, snel: null }, // all of them said yes, so that each did
    { aanleiding: "dienst", antwoorden: 10 },
    { aanleiding: "plaatsing", antwoorden: 10 },
  ]);
  await insertOordelen("plaatsing", 1, VANDAAG);
  expect(await read()).toEqual(told); // what is said today changes no figure of today
  expect((await read()).gepubliceerd.bron).toContain("geen cijfer");
});

test("straight in the database too, only the end of a quarter that is over can be asked (S-09)", async () => {
  const { sql } = await import("kysely");
  const { asUser } = await import("#db/as-user");
  const { db, sessie } = app.as("manager").context();
  for (const dag of ["2026-11-24", "2026-12-31", "2026-09-29"])
    await expect(
      asUser(db, sessie, VANDAAG, (trx) => sql`select * from tel_tevredenheid(${dag}::date)`.execute(trx)),
    ).rejects.toThrow("not the end of a quarter that is over");
});

let nummer = 0;
/** Each of a werkgever of its own. */
async function insertOordelen(aanleiding: string, aantal: number, datum?: typeof VANDAAG) {
  for (let at = 0; at < aantal; at += 1) {
    nummer += 1;
    await app.owner
      .insertInto("werkgevers")
      .values({
        regioId: REGIO,
        id: idOf(`tw${nummer}`),
        naam: `Bedrijf ${nummer}`,
        sector: "groen",
        gemeente: "GM0307",
        plaats: "Amersfoort",
      })
      .execute();
    await app.owner
      .insertInto("tevredenheden")
      .values({
        regioId: REGIO,
        id: idOf(`tv${nummer}`),
        werkgeverId: idOf(`tw${nummer}`),
        aanleiding,
        datum: datum ?? addDays(isoDate("2026-09-30"), -nummer),
        cijfer: 6 + (nummer % 4),
        snel: "ja",
        opnieuw: "ja",
        wijze: "telefoon",
        doorNaam: gebruikerId("accountmanager"),
      })
      .execute();
  }
}
