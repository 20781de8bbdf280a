import { randomUUID } from "node:crypto";
import { fastify } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Means } from "#http/means";
import { vumRoutes } from "#http/vum-routes";
import { beantwoordVraag } from "../../src/modules/vum/bron-store.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { VUM_HEADERS } from "../support/vum-contract.ts";
import { REGIO } from "../support/world.ts";

/** Behind a proxy that checks certificates. */
let proxied: TestService;
const [ONS, ANDER, VREEMD] = ["00000001802327497000", "00000001003214345000", "00000009999999999000"];
const CONFIG = { publicUrl: undefined, oidc: undefined, metricsToken: undefined, logLevel: "error" } as const;

beforeAll(async () => {
  proxied = await startTestService({
    config: { ...CONFIG, trustProxy: true },
    vum: { certificaatHeader: "X-Certificaat", maxResultaten: 100, maxDetails: 10 },
  });
  await proxied.owner
    .insertInto("vumPartijen")
    .values([ONS, ANDER].map((oin) => ({ regioId: REGIO, oin, naam: oin, magVragen: true })))
    .execute();
  await proxied.owner
    .insertInto("vumAanbod")
    .values({
      regioId: REGIO,
      soort: "vacature",
      id: "plek-1",
      gebied: 3811,
      sinds: new Date(),
      profiel: JSON.stringify({ idVacature: "plek-1", adres: { postcode: "3811AA" } }),
    })
    .execute();
});
afterAll(() => proxied.stop());

const headers = (van: string, certificaat?: string, via = VUM_HEADERS["X-VUM-viaParty"] as string) => ({
  ...VUM_HEADERS,
  "X-VUM-fromParty": van,
  "X-VUM-viaParty": via,
  ...(certificaat !== undefined && { "X-Certificaat": certificaat }),
});
const body = JSON.stringify({ vraagObject: { selectiegebied: { postcode: "3811AA", afstand: 0 } } });
const MATCHES = "/vum/v3/vacatures/matches";
const zoek = async (as: Record<string, string>) =>
  (await fetch(`${proxied.address}${MATCHES}`, { method: "POST", headers: as, body })).status;
const open = async (as: Record<string, string>) =>
  (await fetch(`${proxied.address}/vum/v3/vacatures/plek-1`, { headers: as })).status;
const regels = async () =>
  (
    await proxied.owner.selectFrom("auditregels").select("object").where("object", "like", "vum/%").execute()
  ).map(({ object }) => object);

test("who asks is who the certificate names, or lets it ask for him; the audit keeps both (S-01, S-06)", async () => {
  expect(await zoek(headers(ONS, `CN=ons,serialNumber=${ONS}`))).toBe(200);
  expect(await zoek(headers(VREEMD, ONS, ONS))).toBe(200);
  expect(await regels()).toEqual(expect.arrayContaining([`vum/${ONS}`, `vum/${VREEMD} via ${ONS}`]));
});

test.for([
  ["no certificate", headers(ONS)],
  ["an empty one", headers(ONS, "")],
  ["one of an organisation that is not known", headers(VREEMD, VREEMD)],
  ["one of another than who asks", headers(ANDER, ONS)],
  ["a number of the asker put before that of the proxy", headers(ONS, `${ONS}, ${VREEMD}`)],
  ["a number inside a longer one", headers(ONS, `1${ONS}`)],
] as const)("with %s there is no answer (S-01)", async ([, as]) => {
  expect(await zoek(as)).toBe(401);
});

test("what one organisation found, another does not open in its name (S-01)", async () => {
  expect(await zoek(headers(ONS, ONS))).toBe(200);
  expect(await open(headers(ONS, ONS))).toBe(200);
  expect(await open(headers(ONS, ANDER, ANDER))).toBe(400);
  expect(await open(headers(ONS, ANDER))).toBe(401);
});

test("a region of real people that set up nothing answers nobody, whatever the headers say, and writes nothing (S-01)", async () => {
  const before = await regels();
  const app = fastify();
  await vumRoutes(app, {
    db: proxied.db,
    regio: { id: REGIO, naam: "Amersfoort", isDemo: false },
    now: () => new Date(),
    config: { ...CONFIG, trustProxy: false },
    vum: { certificaatHeader: "X-Certificaat", maxResultaten: 100, maxDetails: 10 },
  } as Means);
  const answer = await app.inject({ method: "POST", url: MATCHES, headers: headers(ONS, ONS), body });
  expect([answer.statusCode, answer.json()]).toMatchObject([401, { code: "401.01" }]);
  expect(await regels()).toEqual(before);
  await app.close();
});

test("the database of real people answers only an organisation that it knows, whoever asks it (S-01)", async () => {
  await proxied.owner.updateTable("regios").set({ isDemo: false }).execute();
  const antwoordt = async (certificaat: string) => {
    const spoor = { traceId: "0", herkomst: "test", begin: new Date() };
    const vrager = { regioId: REGIO, oin: "x", certificaat, ...spoor };
    const grenzen = { hoogstens: 100, id: randomUUID(), nu: new Date() };
    const vraag = { gebied: 3811, afstandInKm: 1, eisen: [] };
    return (await beantwoordVraag(proxied.db, "vacature", vraag, vrager, grenzen)) !== undefined;
  };
  expect([await antwoordt(ONS), await antwoordt(VREEMD), await antwoordt("")]).toEqual([true, false, false]);
  await proxied.owner.updateTable("regios").set({ isDemo: true }).execute();
});
