import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  groeneWal,
  idOf,
  lotte,
  mehmet,
  REGIO,
  VANDAAG,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const markt = {
  naam: "Banenmarkt Eemplein",
  datum: VANDAAG,
  begintijd: "13:00",
  eindtijd: "16:30",
  plaats: "Amersfoort",
  adres: "Eemplein 75",
  omschrijving: "Werkgevers uit groen, zorg en techniek.",
  telefoon: "033 000 00 00",
  capaciteit: null,
};
const wsp = () => app.as("accountmanager");
let marktNummer = 0;
/** A market with De Groene Wal on it. */
async function plan(over: object = {}): Promise<string> {
  marktNummer += 1;
  const made = await wsp().post("/banenmarkten", { ...markt, naam: `Markt ${marktNummer}`, ...over });
  expect(made.statusCode).toBe(201);
  const { id, versie } = made.json();
  const standen = [{ werkgeverId: groeneWal, biedt: "Twee plekken in het groen", plaatsen: 2 }];
  expect((await wsp().put(`/banenmarkten/${id}/werkgevers`, { standen }, versie)).statusCode).toBe(200);
  return id;
}
const register = (id: string, inwonerId = amina, wie = app.as("klantmanager")) =>
  wie.post(`/banenmarkten/${id}/deelnames`, { inwonerId, akkoord: true });
const dag = async (id: string) => (await wsp().get(`/banenmarkten/${id}/dag`)).json();

test("a banenmarkt has a day, a place, and werkgevers that say what they bring (R-143, R-289)", async () => {
  const id = await plan();
  const { rijen } = (await app.as("klantmanager").get("/banenmarkten?wanneer=komt")).json();
  expect(rijen[0]).toMatchObject({
    id,
    werkgevers: 1,
    plaatsen: 2,
    status: "gepland",
    resultaat: { aangemeld: null },
  });
  const found = (await app.as("jobhunter").get(`/banenmarkten/${id}`)).json();
  expect(found.standen).toEqual([
    { werkgeverId: groeneWal, naam: "De Groene Wal", biedt: "Twee plekken in het groen", plaatsen: 2 },
  ]);
  expect((await app.as("klantmanager").post("/banenmarkten", markt)).statusCode).toBe(403);
  expect((await wsp().post("/banenmarkten", { ...markt, eindtijd: "12:00" })).json().velden).toEqual([
    "eindtijd",
  ]);
});

test("who helps an inwoner registers him; the market calls him by a number and a first name (R-143, S-05)", async () => {
  const id = await plan();
  const made = await register(id);
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ volgnummer: 1, status: "aangemeld" });
  expect((await register(id)).json().code).toBe("marktdeelname.bestaat");
  expect((await register(id, lotte)).statusCode).toBe(404);
  expect(
    (
      await app
        .as("accountmanager")
        .post(`/banenmarkten/${id}/deelnames`, { inwonerId: mehmet, akkoord: true })
    ).statusCode,
  ).toBe(403);
  const list = await dag(id);
  expect(list).toMatchObject({ totaal: 1, gekomen: 0, isBezig: true });
  expect(list.rijen).toEqual([{ volgnummer: 1, voornaam: "Amina", status: "aangemeld", gesprekken: [] }]);
  expect(JSON.stringify(list)).not.toContain("Haddou");
  expect(JSON.stringify(list)).not.toContain(amina);
  expect((await app.as("klantmanager").get(`/banenmarkten/${id}/dag`)).statusCode).toBe(403);
});

test("who looks at the list at the door is seen by whose name stands on it (R-143, S-21)", async () => {
  const id = await plan();
  await register(id);
  const before = await linesAbout(amina);
  await dag(id);
  expect(await linesAbout(amina)).toBe(before + 1);
});

test("names are there from the day before a market until two weeks after it (R-143, S-05)", async () => {
  const id = await plan({ datum: addDays(VANDAAG, 2) });
  await register(id);
  expect(await dag(id)).toMatchObject({ totaal: 0, isBezig: false, rijen: [] });
  const early = await wsp().post(`/banenmarkten/${id}/dag/_komst`, { nummer: 1, status: "was er" });
  expect(early.json().code).toBe("marktdag.niet-nu");
});

test("on the day it is written down who came and what a talk led to; a talk is one talk, also written twice (R-143)", async () => {
  const id = await plan();
  await register(id);
  const at = { nummer: 1, werkgeverId: groeneWal };
  const talk = (uitkomst: string) => wsp().post(`/banenmarkten/${id}/dag/_gesprek`, { ...at, uitkomst });
  expect((await talk("gesprek")).statusCode).toBe(201);
  expect((await talk("vervolg")).statusCode).toBe(201);
  const [regel] = (await dag(id)).rijen;
  expect(regel).toMatchObject({
    status: "was er",
    gesprekken: [{ werkgeverId: groeneWal, uitkomst: "vervolg" }],
  });
  const elsewhere = await wsp().post(`/banenmarkten/${id}/dag/_gesprek`, {
    ...at,
    werkgeverId: idOf("geen"),
    uitkomst: "gesprek",
  });
  expect(elsewhere.json().velden).toEqual(["werkgeverId"]);
  expect(
    (await wsp().post(`/banenmarkten/${id}/dag/_komst`, { nummer: 9, status: "was er" })).json().code,
  ).toBe("marktdag.niet-nu");
  const [eigen] = (await app.as("klantmanager").get(`/banenmarkten/${id}/eigen-deelnemers`)).json().rijen;
  const later = await app
    .as("klantmanager")
    .post(`/marktdeelnames/${eigen.id}/_uitkomst`, { werkgeverId: groeneWal, uitkomst: "plaatsing" });
  expect(later.json().gesprekken).toEqual([
    { werkgeverId: groeneWal, naam: "De Groene Wal", uitkomst: "plaatsing" },
  ]);
  const own = (await app.as("inwoner").get(`/inwoners/${amina}/banenmarkten`)).json();
  expect(own.rijen.some(({ id }: { id: string }) => id === eigen.id)).toBe(true);
});

test("a market that is full takes nobody more until somebody stays away; one that was takes nobody (R-143)", async () => {
  const id = await plan({ capaciteit: 1 });
  const { id: deelname, versie } = (await register(id)).json();
  const second = app.as("klantmanager", "GM0327");
  expect((await register(id, lotte, second)).json().code).toBe("banenmarkt.vol");
  await app.as("klantmanager").put(`/marktdeelnames/${deelname}`, { status: "afgemeld" }, versie);
  expect((await register(id, lotte, second)).json()).toMatchObject({ volgnummer: 2 });
  const gone = await plan({ datum: addDays(VANDAAG, -1) });
  expect((await register(gone)).json().code).toBe("banenmarkt.voorbij");
  const off = await plan();
  const { versie: seen } = (await wsp().get(`/banenmarkten/${off}`)).json();
  await wsp().put(`/banenmarkten/${off}/einde`, { toelichting: "De zaal is niet vrij." }, seen);
  expect((await register(off)).json().code).toBe("banenmarkt.voorbij");
});

test("what came of a market is told in counts of ten people or more, rounded to five (R-143, S-09)", async () => {
  const id = await plan({ datum: addDays(VANDAAG, -3) });
  await insertPeople(id, 23, 12);
  const read = async () => (await app.as("beleidsadviseur").get(`/banenmarkten/${id}`)).json().resultaat;
  expect(await read()).toEqual({
    aangemeld: 25,
    gekomen: 10,
    gesprekken: 10,
    vervolg: null,
    plek: null,
    plaatsing: null,
  });
});

/** So many registered; so many of them had a talk, three of which went on. As the owner, as the demo does. */
async function insertPeople(marktId: string, aantal: number, metGesprek: number) {
  for (let at = 0; at < aantal; at += 1) {
    const inwonerId = idOf(`bm${at}`);
    const about = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId, marktId };
    await app.owner
      .insertInto("inwoners")
      .values({
        regioId: REGIO,
        id: inwonerId,
        nummer: 900 + at,
        voornaam: `V${at}`,
        achternaam: "Markt",
        gemeente: AMERSFOORT,
        geboortedatum: VANDAAG,
        talen: ["nld"],
        aangemeldOp: VANDAAG,
      })
      .execute();
    const id = idOf(`bd${at}`);
    const by = { aangemeldOp: VANDAAG, doorGebruikerId: gebruikerId("klantmanager"), doorNaam: "K" };
    await app.owner
      .insertInto("marktdeelnames")
      .values({ ...about, id, ...by })
      .execute();
    if (at < metGesprek)
      await app.owner
        .insertInto("marktgesprekken")
        .values({
          ...about,
          id: idOf(`bg${at}`),
          deelnameId: id,
          werkgeverId: groeneWal,
          uitkomst: at < 3 ? "vervolg" : "gesprek",
          doorNaam: "W",
        })
        .execute();
  }
}

const linesAbout = async (inwonerId: string) =>
  (
    await app.owner
      .selectFrom("dataverwerkingen")
      .select("spanId")
      .where("dataSubjectId", "=", inwonerId)
      .execute()
  ).length;
