import { createServer, type Server, type ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { fastify } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Means } from "#http/means";
import { operationRoutes } from "#http/operations";
import { vumRoutes } from "#http/vum-routes";
import { traceparentOf } from "../../src/modules/koppelvlakken/spoor.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startKapot } from "../support/kapot.ts";
import { traced } from "../support/traced.ts";
import { VUM_HEADERS } from "../support/vum-contract.ts";
import { amina, ploegSchothorst, REGIO, VANDAAG } from "../support/world.ts";

/** One region, and sources beside it that behave well and badly. */
let ons: TestApp;
const servers: Server[] = [];
const OIN = (nummer: number) => `000000010032143450${String(nummer).padStart(2, "0")}`;

beforeAll(async () => {
  ons = await startTestApp();
  await ons.owner.updateTable("regios").set({ isDemo: true }).execute();
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await ons.stop();
});

/** A source that answers each question with what `answer` says, and keeps what was asked. */
async function bron(nummer: number, naam: string, answer: (response: ServerResponse, path: string) => void) {
  const asked: { path: string; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const path = request.url ?? "";
      asked.push({ path, body: text === "" ? undefined : JSON.parse(text) });
      answer(response, path);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await vastleggen({ oin: OIN(nummer), naam, adres: `http://127.0.0.1:${port}/vum/v3` });
  return asked;
}

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};
type Response = { readonly statusCode: number; json(): unknown };
const answer = (response: Response) => ({ status: response.statusCode, body: response.json() });
const get = async (rol: Rol, url: string) => answer(await ons.as(rol).get(url));
const post = async (rol: Rol, url: string, body: object) => answer(await ons.as(rol).post(url, body));
const vastleggen = (partij: object) =>
  post("beheerder", "/vum/partijen/_vastleggen", { isEigen: false, magVragen: true, adres: null, ...partij });
const weg = async () => ons.owner.deleteFrom("vumPartijen").execute();

async function eenWerkgever(): Promise<{ id: string; kvk: string }> {
  const kvk = "12345678";
  const { id } = await ons.owner
    .selectFrom("werkgevers")
    .select("id")
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  await ons.owner.updateTable("werkgevers").set({ kvk }).where("id", "=", id).execute();
  return { id, kvk };
}

const match = { idWerkzoekende: "wz-1", mobiliteit: { bemiddelingspostcode: "3811AA" } };

test("a source that is slow holds the others up for no longer than ten seconds, and is named; so is one that gives rubbish or no more (R-228)", async () => {
  await bron(1, "Traag", () => undefined);
  await bron(2, "Rommel", (response) => response.end('\u0000{"matches": [[[{}]'));
  await bron(3, "Verkeerd", (response) =>
    json(response, { matches: [null, 3, { idWerkzoekende: "../x" }, "y"] }),
  );
  await bron(4, "Vol", (response) => json(response, { code: "429.01", message: "x" }, 429));
  await bron(5, "Goed", (response) =>
    json(response, { maximumAantalResultatenBereikt: false, matches: [match] }),
  );
  const begin = performance.now();
  const { status, body } = await get("jobhunter", `/plekken/${ploegSchothorst}/kandidaten/elders`);
  expect(performance.now() - begin).toBeLessThan(15_000);
  expect(status).toBe(200);
  const { bronnen, treffers } = body as { bronnen: { naam: string; stand: string }[]; treffers: object[] };
  expect(bronnen.map(({ naam, stand }) => [naam, stand])).toEqual([
    ["Goed", "ok"],
    ["Rommel", "fout"],
    ["Traag", "te laat"],
    ["Verkeerd", "ok"],
    ["Vol", "limiet"],
  ]);
  expect(treffers).toMatchObject([{ bron: "Goed", nummer: "wz-1" }]);
  const { body: partijen } = await get("beheerder", "/vum/partijen");
  expect((partijen as { rijen: object[] }).rijen).toMatchObject([
    { naam: "Goed", stand: "ok", uitleg: null, gevraagd: expect.any(String) },
    { naam: "Rommel", stand: "fout" },
    { naam: "Traag", stand: "te laat", uitleg: expect.stringContaining("10 seconden") },
    { naam: "Verkeerd", stand: "ok" },
    { naam: "Vol", stand: "limiet" },
  ]);
  await weg();
}, 40_000);

test("a profile that takes longer than ten seconds, was taken back, or is one too many is said in words (R-228)", async () => {
  await bron(1, "Bron", (response, path) => {
    if (path.endsWith("/weg")) return json(response, { code: "400.01", message: "x" }, 400);
    if (path.endsWith("/vol")) return json(response, { code: "429.01", message: "x" }, 429);
    return path.endsWith("/traag") ? undefined : json(response, { idWerkzoekende: "goed" });
  });
  const open = (nummer: string) =>
    get("jobhunter", `/vum/bronnen/${OIN(1)}/profielen?soort=werkzoekende&nummer=${nummer}`);
  expect(await open("goed")).toMatchObject({ status: 200, body: { bron: "Bron" } });
  expect(await open("weg")).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining("ingetrokken") },
  });
  expect(await open("vol")).toMatchObject({ status: 429 });
  expect(await open("traag")).toMatchObject({
    status: 503,
    body: { detail: expect.stringContaining("10 seconden") },
  });
  await weg();
}, 40_000);

test("who manages the list tries whether an organisation answers, and nothing about people leaves with it (R-228)", async () => {
  const asked = await bron(1, "Bron", (response) => json(response, { matches: [{ idVacature: "v1" }] }));
  await vastleggen({ oin: OIN(2), naam: "Zonder adres" });
  const probeer = (nummer: number, rol: Rol = "beheerder") =>
    post(rol, "/vum/partijen/_proberen", { oin: OIN(nummer) });
  expect(await probeer(1)).toMatchObject({ status: 201, body: { stand: "ok", aantal: 1, uitleg: null } });
  expect(asked).toEqual([
    {
      path: "/vum/v3/vacatures/matches",
      body: { vraagObject: { selectiegebied: { postcode: "3811AA", afstand: 0 } } },
    },
  ]);
  expect(await probeer(2)).toMatchObject({ status: 400, body: { code: "vum.zonder-adres" } });
  expect(await probeer(3)).toMatchObject({ status: 404 });
  expect(await probeer(1, "jobhunter")).toMatchObject({ status: 403 });
  await weg();
});

test("someone found elsewhere is noted down for a plek with his source and number, once, and can be dropped (R-228)", async () => {
  await vastleggen({ oin: OIN(1), naam: "Regio Gooi en Vechtstreek" });
  const at = `/plekken/${ploegSchothorst}/kandidaten`;
  const wie = { oin: OIN(1), nummer: "wz-1" };
  expect(await post("jobhunter", `${at}/_noteren`, wie)).toMatchObject({ status: 201 });
  expect(await post("klantmanager", `${at}/_noteren`, wie)).toMatchObject({ status: 201 });
  const lijst = async () => ((await get("jobhunter", `${at}/genoteerd`)).body as { rijen: object[] }).rijen;
  expect(await lijst()).toMatchObject([{ ...wie, bron: "Regio Gooi en Vechtstreek" }]);
  expect(await post("jobhunter", `${at}/_noteren`, { oin: OIN(9), nummer: "x" })).toMatchObject({
    status: 404,
  });
  expect(await post("jobhunter", `/plekken/${amina}/kandidaten/_noteren`, wie)).toMatchObject({
    status: 404,
  });
  expect(await post("jobhunter", `${at}/_vergeten`, wie)).toMatchObject({ status: 201 });
  expect(await lijst()).toEqual([]);
  await weg();
});

test("contacts with a werkgever leave after he agreed, without what was said or with whom, and no more when he stops (R-228, S-05)", async () => {
  const bron = fastify({ genReqId: () => randomUUID().replaceAll("-", "") });
  const regio = { id: REGIO, naam: "Amersfoort", isDemo: true };
  const now = () => new Date(`${VANDAAG}T09:00:00Z`);
  await vumRoutes(bron, { db: ons.db, regio, now, config: { trustProxy: false } } as Means);
  const werkgever = await eenWerkgever();
  const contact = {
    datum: "2026-11-02",
    soort: "telefoon",
    tekst: "Over geld gesproken met Kees",
    gesprokenMet: "Kees",
  };
  expect(await post("accountmanager", `/werkgevers/${werkgever.id}/contacten`, contact)).toMatchObject({
    status: 201,
  });
  const vraag = async (vraagObject: object) =>
    answer(
      await bron.inject({
        method: "POST",
        url: "/vum/v3/werkgeverscontactmomenten/matches",
        headers: VUM_HEADERS,
        payload: { vraagObject },
      }),
    );
  const alles = { "werkgever.nummerKvk": { $eq: werkgever.kvk } };
  expect(await vraag(alles)).toMatchObject({ status: 200, body: { matches: [] } });
  const at = `/werkgevers/${werkgever.id}/contactdeling`;
  const akkoord = { akkoordVan: "Directeur", akkoordOp: "2026-11-01", magMijBellen: false };
  expect(
    await post("accountmanager", `${at}/_vastleggen`, { ...akkoord, akkoordOp: "2030-01-01" }),
  ).toMatchObject({
    status: 400,
    body: { code: "vum.akkoord-dag" },
  });
  expect(await post("accountmanager", `${at}/_vastleggen`, akkoord)).toMatchObject({
    status: 201,
    body: { contact: null },
  });
  const { body } = await vraag(alles);
  expect(body).toMatchObject({
    maximumAantalResultatenBereikt: false,
    matches: expect.arrayContaining([
      expect.objectContaining({
        datum: "2026-11-02",
        codeSoort: "telefoon",
        werkgever: expect.objectContaining({ nummerKvk: werkgever.kvk }),
      }),
    ]),
  });
  expect(JSON.stringify(body)).not.toMatch(/Kees|geld|tekst|emailadres|telefoonnummer/);
  expect(await vraag({ ...alles, datum: { $gte: "2026-11-03" } })).toMatchObject({ body: { matches: [] } });
  expect(await vraag({})).toMatchObject({ status: 400, body: { code: "400.02" } });
  expect(await vraag({ "werkgever.nummerKvk": { $eq: "1" } })).toMatchObject({
    status: 400,
    body: { code: "400.01" },
  });
  expect(await post("accountmanager", `${at}/_stoppen`, {})).toMatchObject({ status: 201 });
  expect(await vraag(alles)).toMatchObject({ body: { matches: [] } });
});

test("what other organisations say of contacts with a werkgever comes together, the latest first, and nonsense is left out (R-228)", async () => {
  const werkgever = await eenWerkgever();
  const asked = await bron(1, "Buurregio", (response) =>
    json(response, {
      matches: [
        {
          datum: "2026-10-01",
          codeSoort: "bezoek",
          accountmanager: { naam: "A. de Vries", naamOrganisatie: "Buur" },
        },
        { datum: "gisteren" },
        7,
        { datum: "2026-11-05" },
      ],
    }),
  );
  await bron(2, "Stuk", (response) => response.end("{"));
  const { status, body } = await get("accountmanager", `/werkgevers/${werkgever.id}/contacten/elders`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    bronnen: [
      { naam: "Buurregio", stand: "ok" },
      { naam: "Stuk", stand: "fout" },
    ],
    contacten: [
      { bron: "Buurregio", datum: "2026-11-05", soort: null, collega: null },
      { datum: "2026-10-01", soort: "bezoek", organisatie: "Buur", collega: "A. de Vries" },
    ],
  });
  expect(asked).toMatchObject([
    {
      path: "/vum/v3/werkgeverscontactmomenten/matches",
      body: { vraagObject: { "werkgever.nummerKvk": { $eq: werkgever.kvk } } },
    },
  ]);
  await weg();
});

test("a source that fails five times in a row is left alone for a minute, and who tries it anyway starts it again (R-228)", async () => {
  let isStuk = true;
  const asked = await bron(1, "Wankel", (response) =>
    isStuk ? json(response, {}, 503) : json(response, { matches: [] }),
  );
  const zoek = async () =>
    ((await get("jobhunter", `/plekken/${ploegSchothorst}/kandidaten/elders`)).body as { bronnen: object[] })
      .bronnen[0];
  for (let at = 0; at < 5; at++) expect(await zoek()).toMatchObject({ stand: "fout" });
  expect(await zoek()).toMatchObject({ stand: "rust", uitleg: expect.stringContaining("over een minuut") });
  expect(asked).toHaveLength(5);
  const lijst = async () =>
    ((await get("beheerder", "/vum/partijen")).body as { rijen: object[] }).rijen.at(-1);
  expect(await lijst()).toMatchObject({ stand: "fout", opnieuwOm: expect.any(String) });
  const dienst = fastify();
  operationRoutes(dienst, { db: ons.db, regio: { id: REGIO, naam: "Amersfoort", isDemo: true } } as Means);
  const gezondheid = async () => (await dienst.inject("/gezondheid")).json();
  const koppelvlak = async () =>
    ((await get("beheerder", "/koppelvlakken")).body as { rijen: { id: string }[] }).rijen.find(
      ({ id }) => id === "vum",
    );
  expect(await koppelvlak()).toMatchObject({ stand: "storing", mislukt: 5, storing: "Wankel: fout" });
  expect(await gezondheid()).toMatchObject({ status: "goed", koppelvlakken: { vum: "storing" } });

  isStuk = false;
  expect(await post("beheerder", "/vum/partijen/_proberen", { oin: OIN(1) })).toMatchObject({
    body: { stand: "ok" },
  });
  expect(await zoek()).toMatchObject({ stand: "ok" });
  expect(await lijst()).toMatchObject({ stand: "ok", opnieuwOm: null });
  expect(await koppelvlak()).toMatchObject({ stand: "goed", gelukt: 2, mislukt: 5, opnieuwOm: null });
  expect(await gezondheid()).toMatchObject({ koppelvlakken: { vum: "goed", brp: "niet aangesloten" } });
  await weg();
});

test("while other sources are asked no transaction waits; each gets the trace, and stands in the log by itself (R-228, R-402)", async () => {
  const sporen: unknown[] = [];
  const [goed, stuk] = [await startKapot(), await startKapot()];
  goed.antwoord({ matches: [] });
  await stuk.word("500");
  await vastleggen({ oin: OIN(1), naam: "Goed", adres: goed.adres });
  await vastleggen({ oin: OIN(2), naam: "Stuk", adres: stuk.adres });
  const idle: number[] = [];
  const kijk = async (response: ServerResponse) => {
    const { rows } = await sql<{ aantal: number }>`select count(*)::integer as aantal from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`.execute(ons.owner);
    idle.push(rows[0]!.aantal);
    json(response, { matches: [] });
  };
  await bron(3, "Kijkt mee", (response) => void kijk(response));
  const { status, used } = await traced(ons, "klantmanager")("GET", `/inwoners/${amina}/plekken/elders`);
  expect(status).toBe(200);
  expect(idle).toEqual([0]);
  for (const { ontvangen } of [goed, stuk])
    sporen.push(...ontvangen.map(({ headers }) => headers["traceparent"]));
  const lines = used.map(({ foreignProcessor, status, dataSubjectId }) => ({
    foreignProcessor,
    status,
    dataSubjectId,
  }));
  expect(lines).toHaveLength(3);
  expect(lines).toEqual(
    expect.arrayContaining([
      { foreignProcessor: goed.adres, status: "Ok", dataSubjectId: amina },
      { foreignProcessor: stuk.adres, status: "Error", dataSubjectId: amina },
    ]),
  );
  const lineOf = (adres: string) => used.find(({ foreignProcessor }) => foreignProcessor === adres)!;
  expect(sporen).toEqual(
    [goed.adres, stuk.adres].map((adres) => {
      const { traceId, spanId } = lineOf(adres);
      return traceparentOf({ traceId, spanId });
    }),
  );
  await Promise.all([goed.stop(), stuk.stop()]);
  await weg();
});
