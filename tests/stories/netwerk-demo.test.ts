import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { gebruikers } from "../../src/modules/demo/gebruikers.ts";
import { ask, type Context } from "../../src/modules/door.ts";
import { getNetwerk } from "../../src/modules/netwerk/get-netwerk.ts";
import { listCampagnes } from "../../src/modules/netwerk/list-campagnes.ts";
import { listMijnWerkgevers } from "../../src/modules/netwerk/list-mijn-werkgevers.ts";
import { listOnvervuld } from "../../src/modules/netwerk/list-onvervuld.ts";
import { listProspects } from "../../src/modules/netwerk/list-prospects.ts";
import { listSchaarste } from "../../src/modules/netwerk/list-schaarste.ts";
import { sleutels } from "../support/app.ts";
import { copyDatabase } from "../support/database.ts";
import { VANDAAG } from "../support/world.ts";

// The demo region: the counters of the network follow from its rows, and are the published ones.

const REGIO = "amersfoort";
let db: Database;
let owner: Database;
let copy: Awaited<ReturnType<typeof copyDatabase>>;
let ingrid: Context;

beforeAll(async () => {
  copy = await copyDatabase("demo");
  db = openDatabase(copy.url, "meedoen_app", 2);
  owner = openDatabase(copy.url, "meedoen_owner", 1);
  const user = gebruikers.find(({ aanmeldnaam }) => aanmeldnaam === "ingrid")!;
  const { id, naam, functie, rol, gemeenten } = user;
  await owner
    .insertInto("sessies")
    .values({ regioId: REGIO, id, gebruikerId: id, soort: "opdracht", verloopt: new Date("2099-01-01") })
    .execute();
  const relations = { organisatieId: id, unitId: null, inwonerId: null, werkgeverId: null };
  ingrid = {
    db,
    user: { id, naam, functie, rollen: [rol], regioId: REGIO, gemeenten, ...relations },
    sessie: { regioId: REGIO, sessieId: id },
    traceId: randomBytes(16).toString("hex"),
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

test("8.000, 4.000, 2.000, 381, 35 and 16 are counted from rows, each with its definition (R-269, R-270, R-271)", async () => {
  const { tellers, bekendheid } = await ask(getNetwerk, ingrid, {});
  expect(tellers.map(({ teller, aantal }) => [teller, aantal])).toEqual([
    ["met personeel", 8_000],
    ["bekend", 4_000],
    ["regelmatig contact", 2_000],
    ["vacature afgelopen jaar", 381],
    ["key account", 35],
    ["ambassadeur", 16],
  ]);
  for (const { aantal, gepubliceerd, definitie } of tellers) {
    expect(gepubliceerd).toMatchObject({
      waarde: aantal,
      bron: expect.stringContaining("Perspectief op Werk"),
    });
    expect(definitie.length).toBeGreaterThan(40);
  }
  expect(tellers.filter(({ gepubliceerd }) => gepubliceerd?.isOngeveer).map(({ aantal }) => aantal)).toEqual([
    8_000, 4_000, 35,
  ]);
  expect(bekendheid).toBe(50);
});

test("the scale of the vacancy side stands there as published (R-298)", async () => {
  const { schaal } = await ask(getNetwerk, ingrid, {});
  expect(schaal.map(({ naam, waarde }) => [naam, waarde])).toEqual([
    ["Banen in de regio", 164_000],
    ["Nieuwe vacatures per kwartaal", 7_700],
    ["Vacatures die open staan", 7_000],
  ]);
});

test("every segment has werkgevers, and 5 to 10 of them experiment (R-280, R-287, R-300)", async () => {
  const { segmenten } = await ask(getNetwerk, ingrid, {});
  const aantal = Object.fromEntries(segmenten.map(({ segment, werkgevers }) => [segment, werkgevers]));
  expect(aantal["niet in het netwerk"]).toBe(4_000);
  expect(aantal["geplaatst met kansen"]).toBeGreaterThan(100);
  expect(aantal["bereid"]).toBeGreaterThan(50);
  expect(aantal["experimenteert"]).toBeGreaterThanOrEqual(5);
  expect(aantal["experimenteert"]).toBeLessThanOrEqual(10);
});

/** Where the source says that vacatures are hardest to fill, as kinds of work. */
const MOEILIJK_VERVULBAAR = [
  "techniek",
  "ict",
  "zorg",
  "onderwijs",
  "productie",
  "transport",
  "horeca",
] as const;

test("where vacatures and wishes meet comes first, and the order of prospects is the rule on the page (R-232, R-280)", async () => {
  const { soorten } = await ask(listSchaarste, ingrid, {});
  expect(soorten.length).toBeGreaterThan(10);
  const metVacatures = new Set(
    soorten.flatMap(({ werksoort, vacatures }) => (vacatures > 0 ? [werksoort] : [])),
  );
  expect(MOEILIJK_VERVULBAAR.filter((werksoort) => !metVacatures.has(werksoort))).toEqual([]);
  for (const { vacatures, inwoners, kansen } of soorten) {
    expect(inwoners ?? 10).toBeGreaterThanOrEqual(10);
    expect(kansen).toBe(Math.min(vacatures, inwoners ?? 0));
  }
  expect(soorten.map(({ kansen }) => kansen)).toEqual(
    soorten.map(({ kansen }) => kansen).toSorted((a, b) => b - a),
  );
  const { rijen, totaal } = await ask(listProspects, ingrid, {
    werksoort: soorten[0]!.werksoort,
    perPagina: "50",
  });
  expect(totaal).toBe(soorten[0]!.werkgevers);
  const inOrde = rijen.toSorted(
    (a, b) => b.vacatures - a.vacatures || (b.aantalMedewerkers ?? 0) - (a.aantalMedewerkers ?? 0),
  );
  expect(rijen.map(({ vacatures, aantalMedewerkers }) => [vacatures, aantalMedewerkers])).toEqual(
    inOrde.map(({ vacatures, aantalMedewerkers }) => [vacatures, aantalMedewerkers]),
  );
});

test("an accountmanager has a day with werkgevers to call, and vacatures that stay open (A1, R-281, R-299)", async () => {
  const { totaal, vandaag, rijen } = await ask(listMijnWerkgevers, ingrid, { toon: "bellen" });
  expect(totaal).toBe(vandaag);
  expect(vandaag).toBeGreaterThan(5);
  expect(vandaag).toBeLessThan(40);
  expect(rijen.some(({ belreden }) => belreden === "volgende stap")).toBe(true);
  const open = await ask(listOnvervuld, ingrid, {});
  expect(open.totaal).toBeGreaterThan(10);
  expect(open.rijen.every(({ dagenOpen }) => dagenOpen >= 60)).toBe(true);
});

test("campagnes of the demo brought contacts, plekken and plaatsingen, each counted once (R-279)", async () => {
  const { rijen } = await ask(listCampagnes, ingrid, {});
  expect(rijen.map(({ partner }) => partner)).toContain("VNO-NCW Midden");
  for (const { leads, metContact } of rijen) expect([leads > 0, metContact <= leads]).toEqual([true, true]);
  expect(rijen.reduce((sum, { metContact }) => sum + metContact, 0)).toBeGreaterThan(5);
});
