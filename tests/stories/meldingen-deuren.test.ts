import { randomUUID } from "node:crypto";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isEcht } from "../../docs/meldingen-ontvanger.ts";
import { type Gebeurtenissoort, SOORTEN, typeVan } from "../../src/modules/abonnementen/gebeurtenis.ts";
import { routes } from "../../src/modules/routes.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { cloudEventSchema } from "../support/cloudevent-schema.ts";
import { importsOf, startTestWorker } from "../support/imports.ts";
import { anInstrument, gevraagd } from "../support/inzet.ts";
import { luisteraar } from "../support/luisteraar.ts";
import { maakAbonnement, startBezorgen, stopMeldingen, tot } from "../support/meldingen.ts";
import { GROEPEN, switching } from "../support/overstappen.ts";
import { placing } from "../support/placing.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";
import { amina, VANDAAG } from "../support/world.ts";
import { examples } from "../toegang/examples.ts";
import { addressOf, headersOf } from "../toegang/http-matrix.ts";
import { insertLeren } from "../toegang/prepared-certificaten.ts";
import type { Target } from "../toegang/relations.ts";

let app: TestApp;
let worker: Worker;
let ontvanger: Awaited<ReturnType<typeof luisteraar>>;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.updateTable("regios").set({ isDemo: true }).execute();
  await insertLeren(app.owner);
  worker = await startTestWorker(app);
  ontvanger = await luisteraar();
});
afterAll(async () => {
  await worker.stop();
  await stopMeldingen();
  ontvanger.stop();
  await app.stop();
});

const { withYes, start } = placing(() => app);
const { someone, over } = switching(() => app);
const km = () => app.as("klantmanager");

/** A good request to a door, as the matrix of rights has it, but kept. */
async function door(key: string, rol: Rol, target: Target) {
  const route = routes.find(({ method, path }) => `${method} ${path}` === key)!;
  const example = examples[key]!;
  await example.prepare?.(app.owner, target, rol);
  return app.app.inject({
    method: route.method,
    url: addressOf(route, example, rol, target),
    headers: headersOf(route, example, rol),
    body: example.body?.(target, rol) ?? {},
  });
}

type Answer = { readonly statusCode: number; readonly body: string; json(): { readonly id: string } };
/** What is done, in this order; one after the other uses what the one before it made. */
type Stap = readonly [Gebeurtenissoort, () => Promise<Answer>];

let plaatsing = "";
let wie = "";
const plaatsingAdres = (rest: string) => `/plaatsingen/${plaatsing}${rest}`;
const versieVan = async (path: string) => (await km().get(path)).json().versie as number;

const STAPPEN: readonly Stap[] = [
  ["inwoner-aangemeld", () => door("POST /inwoners", "klantmanager", "bram")],
  ["indicatie-gewijzigd", () => door("PUT /indicaties/:id", "klantmanager", "amina")],
  ["plan-gewijzigd", () => door("PUT /inwoners/:id/plan", "klantmanager", "amina")],
  ["plek-geopend", () => door("POST /werkgevers/:id/plekken", "accountmanager", "bram")],
  ["plek-gewijzigd", () => door("PUT /plekken/:id", "accountmanager", "bram")],
  ["plek-gesloten", () => door("POST /plekken/:id/_sluit", "accountmanager", "bram")],
  ["traject-begonnen", () => door("POST /trajectgroepen/:id/deelnames", "klantmanager", "amina")],
  ["traject-geeindigd", () => door("PUT /deelnames/:id/einde", "unitleider", "yonas")],
  ["voorstel-gedaan", () => door("POST /inwoners/:id/voorstellen", "klantmanager", "amina")],
  ["voorstel-beantwoord", () => door("PUT /voorstellen/:id/antwoord", "klantmanager", "amina")],
  [
    "inzet-besloten",
    async () => {
      const instrumentId = await anInstrument(app.owner, "Werkfit");
      return km().post(`/inwoners/${amina}/inzetten`, { ...gevraagd, instrumentId });
    },
  ],
  [
    "plaatsing-gestart",
    async () => {
      const { voorstelId, inwonerId } = await withYes();
      const answer = await start(voorstelId, { einddatum: null, loonwaarde: 50 });
      plaatsing = answer.json().id;
      wie = inwonerId;
      return answer;
    },
  ],
  [
    "indicatie-vastgesteld",
    () =>
      km().post(
        `/inwoners/${wie}/indicaties`,
        examples["POST /inwoners/:id/indicaties"]!.body!("amina", "klantmanager"),
      ),
  ],
  ["plan-vastgesteld", () => km().put(`/inwoners/${wie}/plan`, { eigenWoorden: "Buiten werken" }, 0)],
  ["subsidie-besloten", () => km().post(plaatsingAdres("/subsidie/_besluit"), { datum: "2026-09-29" })],
  [
    "subsidie-gewijzigd",
    async () =>
      km().put(
        plaatsingAdres("/subsidie"),
        { vanaf: "2026-09-01", reden: "Tikfout", loonwaarde: 55 },
        await versieVan(plaatsingAdres("/subsidie")),
      ),
  ],
  [
    "plaatsing-gewijzigd",
    async () =>
      km().put(
        plaatsingAdres("/uren"),
        { vanaf: "2026-11-01", urenPerWeek: 24 },
        await versieVan(plaatsingAdres("/subsidie")),
      ),
  ],
  [
    "plaatsing-beeindigd",
    async () =>
      km().put(
        plaatsingAdres("/einde"),
        { einddatum: VANDAAG, reden: "einde contract" },
        await versieVan(plaatsingAdres("")),
      ),
  ],
  ["overstap-vastgelegd", async () => over(await someone(GROEPEN.bijstand, "geen"), "vrijwilligerswerk")],
  [
    "praktijkverklaring-uitgegeven",
    () => door("POST /leerroutes/:id/praktijkverklaring", "klantmanager", "amina"),
  ],
  [
    "praktijkverklaring-ingetrokken",
    () => door("POST /praktijkverklaringen/:id/_intrekken", "klantmanager", "amina"),
  ],
  ["inwoner-verhuisd", () => door("POST /verhuizingen/:id/_aannemen", "klantmanager", "bram")],
];

const gebeurd: { readonly id: string; readonly soort: string; readonly onderwerp: string }[] = [];
let geheim = "";

test("what is done through the doors is written down once for each kind (Show 6)", async () => {
  ({ geheim } = await maakAbonnement(app, { adres: `${ontvanger.base}/alles`, soorten: SOORTEN }));
  const wrong: string[] = [];
  const checkOne = async (soort: string, before: number, answer = "") => {
    const found = (await alles()).filter((row) => row.volgnummer > before && row.soort === soort);
    if (found.length === 1) gebeurd.push(...found);
    else wrong.push(`${soort}: ${found.length} keer; ${answer}`);
  };
  for (const [soort, doe] of STAPPEN) {
    const before = await laatste();
    const { statusCode, body } = await doe();
    await checkOne(soort, before, `${statusCode} ${body.slice(0, 300)}`);
  }
  const before = await laatste();
  const imports = importsOf(app);
  const { id } = await imports.proef([aWerkzoekende(randomUUID().slice(0, 8))]);
  await imports.toepassen(id);
  await imports.terugdraaien(id);
  for (const soort of ["import-toegepast", "import-teruggedraaid"]) await checkOne(soort, before);
  expect(wrong).toEqual([]);
  expect(gebeurd.map(({ soort }) => soort).toSorted()).toEqual(SOORTEN.toSorted());
});

test("each of them reaches the receiver, signed, in order for its subject, and with nothing of anyone (S-19)", async () => {
  const aantal = (await alles()).length;
  const { stop, defects } = await startBezorgen(app);
  await tot("alles bezorgd", () => new Set(meldingen().map(({ event }) => event["id"])).size === aantal);
  await stop();
  expect(defects).toEqual([]);
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const klopt = ajv.compile(cloudEventSchema);
  const people = await app.owner.selectFrom("inwoners").select(["voornaam", "achternaam"]).execute();
  const namen = new Set(people.flatMap(({ voornaam, achternaam }) => [voornaam, achternaam]));
  for (const { headers, body, event } of meldingen()) {
    expect(isEcht(headers, body, [geheim])).toBe(true);
    expect([klopt(event), klopt.errors]).toEqual([true, null]);
    expect([...namen].filter((naam) => body.includes(`"${naam}`))).toEqual([]);
  }
  for (const { id, soort, onderwerp } of gebeurd) {
    const told = meldingen().filter(({ event }) => event["id"] === id);
    expect(told.map(({ event }) => [event["type"], event["subject"]])).toEqual([[typeVan(soort), onderwerp]]);
  }
  for (const subject of new Set(meldingen().map(({ event }) => event["subject"]))) {
    const sequences = meldingen().flatMap(({ event }) =>
      event["subject"] === subject ? [event["sequence"]!] : [],
    );
    expect(sequences).toEqual(sequences.toSorted());
  }
});

const alles = () =>
  app.owner
    .selectFrom("gebeurtenissen")
    .select(["id", "soort", "onderwerp", "volgnummer"])
    .orderBy("volgnummer")
    .execute();
const laatste = async () => (await alles()).at(-1)?.volgnummer ?? 0;

const meldingen = () =>
  ontvanger
    .bij("/alles")
    .map(({ headers, body }) => ({ headers, body, event: JSON.parse(body) as Record<string, string> }));
