import type { Database } from "#db/database";
import { isoDate } from "#core/dates";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// A future plan as it must be before a request can find it. Made as the owner.

const uitgangspuntenId = idOf("uitgangspunten");
const scenarioId = idOf("toekomstscenario");
const mijlpaalId = idOf("mijlpaal");
export const DEELCODE = "abcdefghijklmnopqrstuvwx";
const door = { doorNaam: "beleidsadviseur", tijdstip: new Date(`${VANDAAG}T08:00:00Z`) };

export const uitgangspuntenBody = {
  naam: "RWA/Amfors",
  toelichting: "Begroting 2026",
  uitgangspunten: naarJson(UITGANGSPUNTEN),
  aangenomen: ["panden"],
};
export const scenarioBody = { naam: "Breed", toelichting: "Meer mensen", hefbomen: { beschutPlekken: 120 } };
export const mijlpaalBody = {
  naam: "Visie vastgesteld",
  resultaat: "Een besluit van de raad",
  eigenaar: "Wethouder",
  organisatie: null,
  datum: VANDAAG,
  budgetInCenten: null,
  scenarioId: null,
  na: [],
  bron: "Planning",
};

export async function insertUitgangspunten(db: Database): Promise<void> {
  const { naam, toelichting, uitgangspunten, aangenomen } = uitgangspuntenBody;
  await db
    .insertInto("toekomstuitgangspunten")
    .values({
      regioId: REGIO,
      id: uitgangspuntenId,
      versie: 1,
      naam,
      toelichting,
      uitgangspunten: JSON.stringify(uitgangspunten),
      aangenomen,
      ...door,
    })
    .execute();
}

async function insertScenario(db: Database): Promise<void> {
  await insertUitgangspunten(db);
  const own = { regioId: REGIO };
  await db
    .insertInto("toekomstscenarios")
    .values({ ...own, id: scenarioId })
    .execute();
  await db
    .insertInto("toekomstscenarioversies")
    .values({
      ...own,
      scenarioId,
      versie: 1,
      naam: scenarioBody.naam,
      toelichting: scenarioBody.toelichting,
      hefbomen: JSON.stringify(scenarioBody.hefbomen),
      uitgangspuntenId,
      uitgangspuntenVersie: 1,
      ...door,
    })
    .execute();
  await db
    .updateTable("toekomstscenarios")
    .set({ deelcode: DEELCODE, gedeeldeVersie: 1, gedeeldOp: door.tijdstip, gedeeldDoor: door.doorNaam })
    .where("id", "=", scenarioId)
    .execute();
}

const insertMijlpaal = (db: Database) => {
  const { na: _na, ...mijlpaal } = mijlpaalBody;
  return db
    .insertInto("mijlpalen")
    .values({ regioId: REGIO, id: mijlpaalId, ...mijlpaal, eersteDatum: isoDate(VANDAAG), ...door })
    .execute();
};

const regio: Example = { about: "regio" };
const grond: Example = { ...regio, prepare: insertUitgangspunten };
const scenario: Example = { ...regio, id: () => scenarioId, prepare: insertScenario };
const mijlpaal: Example = { ...regio, id: () => mijlpaalId, prepare: insertMijlpaal };
const { bron: _bron, naam: _naam, ...bijgewerkt } = mijlpaalBody;

// biome-ignore format: it is read as a table
export const toekomstplanExamples: Readonly<Record<string, Example>> = {
  "GET /toekomstplan/uitgangspunten":              grond,
  "POST /toekomstplan/uitgangspunten":             { ...regio, body: () => ({ id: null, opVersie: null, ...uitgangspuntenBody }) },
  "GET /toekomstplan/aannames":                    regio,
  "POST /toekomstplan/aannames":                   { ...regio, body: () => ({ sleutel: "beschutUit", waarde: 0.07, van: 0.05, tot: 0.1, bron: "Eigen telling", peildatum: VANDAAG }) },
  "GET /toekomstplan/scenarios":                   scenario,
  "POST /toekomstplan/scenarios":                  { ...grond, body: () => scenarioBody },
  "POST /toekomstplan/scenarios/_overnemen":       { ...grond, body: () => ({ inhoud: JSON.stringify(scenarioBody) }) },
  "GET /toekomstplan/scenarios/:id":               scenario,
  "GET /toekomstplan/scenarios/:id/verschil":      { ...scenario, query: () => ({ versie: "1" }) },
  "POST /toekomstplan/scenarios/:id/_wijzigen":    { ...scenario, body: () => ({ opVersie: 1, ...scenarioBody, reden: "Minder plekken" }) },
  "POST /toekomstplan/scenarios/:id/_delen":       { ...scenario, body: () => ({ versie: 1 }) },
  "POST /toekomstplan/scenarios/:id/_intrekken":   { ...scenario, body: () => ({}) },
  "POST /toekomstplan/scenarios/:id/_csv":         { ...scenario, body: () => ({}) },
  "GET /toekomstplan/gedeeld/:code":               { ...scenario, path: { code: DEELCODE } },
  "GET /toekomstplan/rapport":                     { ...grond, query: () => ({ scenarios: "" }) },
  "POST /toekomstplan/rapport/_pdf":               { ...grond, body: () => ({ scenarios: "" }) },
  "GET /toekomstplan/mijlpalen":                   mijlpaal,
  "POST /toekomstplan/mijlpalen":                  { ...regio, body: () => mijlpaalBody },
  "GET /toekomstplan/mijlpalen/:id":               mijlpaal,
  "POST /toekomstplan/mijlpalen/:id/_bijwerken":   { ...mijlpaal, body: () => ({ opVersie: 1, ...bijgewerkt, status: "gedaan", klaarOp: VANDAAG, reden: "Besloten" }) },
};
