import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { AnyQuery } from "../../src/modules/door.ts";
import { listPlekken } from "../../src/modules/plekken/list-plekken.ts";
import { listWerkgeverplekken } from "../../src/modules/plekken/list-werkgeverplekken.ts";
import { listWerkgevers } from "../../src/modules/werkgevers/list-werkgevers.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { planOf } from "../support/plans.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  groeneWal,
  kas,
  ploegSchothorst,
  REGIO,
  unitGroen,
  yonas,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const accountmanager = () => app.as("accountmanager");
const INPAKKEN = {
  soort: "vacature",
  titel: "Inpakker",
  werkvormen: ["regulier"],
  werksoort: "inpakken",
  gemeente: "GM0342",
  plaats: "Soest",
  capaciteit: 2,
};

test("an accountmanager writes down what the work asks, and a klantmanager reads it in words (R-274)", async () => {
  const kenmerken = [
    { onderwerp: "tillen", waarde: 10 },
    { onderwerp: "eindtijd_laatst", waarde: "14:30", bron: "werkgever", datum: "2026-10-05" },
    { onderwerp: "aanpassingen", waarde: ["werkinstructie_plaatjes"] },
  ];
  const made = await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, { ...INPAKKEN, kenmerken });
  expect(made.statusCode).toBe(201);

  const seen = (await app.as("klantmanager").get(`/plekken/${made.json().id}`)).json();
  expect(seen).toMatchObject({ capaciteit: 2, bezet: 0, vrij: 2, werkgever: { naam: "De Groene Wal" } });
  expect(seen.kenmerken).toMatchObject([
    { onderwerp: "eindtijd_laatst", tekst: "14.30 uur", datum: "2026-10-05" },
    { onderwerp: "aanpassingen", tekst: "Werkinstructie met plaatjes" },
    { onderwerp: "tillen", label: "Tillen", tekst: "10 kilo", bron: "werkgever", datum: "2026-11-24" },
  ]);
});

test.each([
  { kenmerk: { onderwerp: "leeftijd", waarde: 30 }, because: "no such subject" },
  { kenmerk: { onderwerp: "reistijd_max", waarde: 30 }, because: "a subject of an inwoner" },
  { kenmerk: { onderwerp: "tillen", waarde: 500 }, because: "out of range" },
  { kenmerk: { onderwerp: "aanpassingen", waarde: ["zwembad"] }, because: "no such option" },
  { kenmerk: { onderwerp: "tillen", waarde: "tien" }, because: "not a number" },
])("a kenmerk is refused with its field: $because", async ({ kenmerk }) => {
  const answer = await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, {
    ...INPAKKEN,
    kenmerken: [kenmerk],
  });
  expect([answer.statusCode, answer.json().velden]).toEqual([400, ["kenmerken"]]);
});

test("the list of plekken filters on what a counsellor asks, the free ones too (R-206)", async () => {
  const titles = async (query: string) =>
    (await app.as("klantmanager").get(`/plekken?${query}`))
      .json()
      .rijen.map(({ titel }: { titel: string }) => titel);
  expect(await titles("werkvorm=begeleid%20werken")).toEqual([
    "Kweker in de kas",
    "Medewerker groen, ploeg Schothorst",
  ]);
  expect(await titles("zoek=kas&soort=werkplek&werksoort=groen&gemeente=GM0307")).toEqual([
    "Kweker in de kas",
  ]);

  const free = () => titles("vrij=true&zoek=kas");
  expect(await free()).toEqual(["Kweker in de kas"]);
  await place(bram, kas);
  expect(await free()).toEqual([]);
  expect((await app.as("klantmanager").get(`/plekken/${kas}`)).json()).toMatchObject({ bezet: 1, vrij: 0 });
  const own = await app.as("gids").get(`/werkgevers/${groeneWal}/plekken?zoek=x`);
  expect(own.statusCode).toBe(400); // a field it does not know is an error, not a surprise
});

test("a plek never gets smaller than the people who work there, today or later", async () => {
  const { id, versie } = (await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, INPAKKEN)).json();
  await place(yonas, id);
  await place(amina, id, "2027-02-01");
  const change = { ...INPAKKEN, ...EMPTY };
  const smaller = await accountmanager().put(`/plekken/${id}`, { ...change, capaciteit: 1 }, versie);
  expect([smaller.statusCode, smaller.json().type]).toEqual([409, "/problemen/plek.kleiner-dan-bezetting"]);
  const larger = await accountmanager().put(`/plekken/${id}`, { ...change, capaciteit: 3 }, versie);
  expect(larger.json()).toMatchObject({ capaciteit: 3, vrij: 2, versie: 2 });
  const stale = await accountmanager().put(`/plekken/${id}`, { ...change, capaciteit: 4 }, versie);
  expect([stale.statusCode, stale.json().huidigeVersie]).toEqual([412, 2]);
});

test("a closed plek leaves the list, and closing it twice says so", async () => {
  const { id } = (
    await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, { ...INPAKKEN, titel: "Tijdelijk" })
  ).json();
  const reden = { reden: "ingevuld" };
  const closed = await accountmanager().post(`/plekken/${id}/_sluit`, reden);
  expect(closed.json()).toMatchObject({ status: "gesloten", sluitreden: "ingevuld", versie: 2 });
  expect((await accountmanager().get("/plekken?zoek=tijdelijk")).json().totaal).toBe(0);
  expect((await accountmanager().get("/plekken?zoek=tijdelijk&status=gesloten")).json().totaal).toBe(1);
  expect((await accountmanager().post(`/plekken/${id}/_sluit`, reden)).statusCode).toBe(409);
  expect((await accountmanager().post(`/plekken/${randomUUID()}/_sluit`, reden)).statusCode).toBe(404);
  expect((await accountmanager().post(`/plekken/${id}/_sluit`)).statusCode).toBe(400); // without a reason
});

test("a plek that was closed too soon is opened again, without its reason", async () => {
  const { id } = (await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, INPAKKEN)).json();
  expect((await accountmanager().post(`/plekken/${id}/_heropen`)).json().type).toBe(
    "/problemen/plek.nog-open",
  );
  await accountmanager().post(`/plekken/${id}/_sluit`, { reden: "werkgever trok de plek in" });
  const opened = await accountmanager().post(`/plekken/${id}/_heropen`);
  expect(opened.json()).toMatchObject({ status: "open", sluitreden: null, versie: 3 });
  expect((await app.as("klantmanager").post(`/plekken/${id}/_heropen`)).statusCode).toBe(403);
});

test("a unit shows its free places by werkvorm, and how many people work there (U1)", async () => {
  await app.owner
    .insertInto("plekken")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      soort: "werkplek",
      titel: "Kwekerij",
      unitId: unitGroen,
      werkvormen: ["intern", "werken op locatie"],
      werksoort: "groen",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      capaciteit: 12,
    })
    .execute();
  const { rijen } = (await app.as("unitleider").get("/units")).json();
  expect(rijen).toMatchObject([
    {
      naam: "Groen",
      organisatie: "RWA",
      capaciteit: 12,
      vrij: 12,
      lopendePlaatsingen: 1,
      werkvormen: [
        { werkvorm: "intern", capaciteit: 12, bezet: 0, vrij: 12 },
        { werkvorm: "werken op locatie", capaciteit: 12, bezet: 0, vrij: 12 },
      ],
    },
  ]);
});

test("a werkgever or a gemeente that does not exist is refused", async () => {
  const nowhere = await accountmanager().post(`/werkgevers/${randomUUID()}/plekken`, INPAKKEN);
  expect([nowhere.statusCode, nowhere.json().type]).toEqual([404, "/problemen/werkgever.not-found"]);
  const gemeente = await accountmanager().post(`/werkgevers/${groeneWal}/plekken`, {
    ...INPAKKEN,
    gemeente: "GM9999",
  });
  expect([gemeente.statusCode, gemeente.json().velden]).toEqual([400, ["gemeente"]]);
});

test("who may not change plekken is refused; a raadslid does not see them (R-064)", async () => {
  const refused = await app.as("klantmanager").post(`/werkgevers/${groeneWal}/plekken`, INPAKKEN);
  expect([refused.statusCode, refused.json().type]).toEqual([403, "/problemen/plek.create.forbidden"]);
  expect((await app.as("raadslid").get(`/plekken/${ploegSchothorst}`)).statusCode).toBe(403);
  expect((await app.as("werkgever").get("/units")).statusCode).toBe(403);
});

test("lists of plekken and werkgevers read the own region through an index (R-10)", async () => {
  await insertElsewhere();
  const context = accountmanager().context();
  const questions: [AnyQuery, object][] = [
    [listPlekken, { perPagina: 20 }],
    [listPlekken, { zoek: "werk 2999", vrij: true }],
    [listWerkgeverplekken, { id: groeneWal }],
    [listWerkgevers, { perPagina: 20 }],
    [listWerkgevers, { zoek: "bedrijf 2999" }],
  ];
  for (const [door, parameters] of questions) {
    const { scanned } = await planOf(door, context, parameters);
    expect(scanned.filter((table) => table === "plekken" || table === "werkgevers")).toEqual([]);
  }
});

const EMPTY = {
  omschrijving: "",
  postcode: null,
  regeling: "geen",
  begindatum: null,
  sluitingsdatum: null,
  kenmerken: [],
};

const place = (inwonerId: string, plekId: string, startdatum = "2026-10-01") =>
  app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      werkgeverId: groeneWal,
      plekId,
      functie: "Medewerker",
      werkvorm: "regulier",
      urenPerWeek: hours(16),
      startdatum: isoDate(startdatum),
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: isoDate("2026-10-01"),
    })
    .execute();

/** Another region with so many rows that reading all of them would show in a plan. */
async function insertElsewhere(): Promise<void> {
  const bedrijf = "00000000-0000-4000-8000-00000000eeee";
  await sql`insert into regios (regio_id, naam) values ('elders', 'Elders')`.execute(app.owner);
  await sql`insert into gemeenten (regio_id, code, naam) values ('elders', 'GM0001', 'Elders')`.execute(
    app.owner,
  );
  await sql`insert into werkgevers (regio_id, id, naam, sector, gemeente, plaats)
    select 'elders', case n when 1 then ${bedrijf}::uuid else gen_random_uuid() end, 'Bedrijf ' || n, 'logistiek',
      'GM0001', 'Elders' from generate_series(1, 5000) n`.execute(app.owner);
  await sql`insert into plekken (regio_id, id, soort, titel, werkgever_id, werkvormen, werksoort, gemeente, plaats, capaciteit)
    select 'elders', gen_random_uuid(), 'vacature', 'Werk ' || n, ${bedrijf}::uuid, '{regulier}', 'logistiek', 'GM0001',
      'Elders', 1 from generate_series(1, 5000) n`.execute(app.owner);
  await sql`analyze werkgevers, plekken`.execute(app.owner);
}
