import { cents } from "#core/money";
import type { Database } from "#db/database";
import { AMERSFOORT, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// A year with a decision and an invoice, as they must be before a request can find them. Made as the owner.

const JAAR = 2026;
const besluitId = idOf("bijdragebesluit");
const factuurId = idOf("bijdragefactuur");
const bedragInCenten = cents(100_00);
const regel = { omschrijving: "Bijdrage", grondslag: "1 van 1 inwoners", bedragInCenten };
const own = { regioId: REGIO, jaar: JAAR };
const by = { doorNaam: "manager" };

async function insertJaar(db: Database): Promise<void> {
  await db
    .insertInto("gemeentejaren")
    .values({
      ...own,
      ...by,
      gemeente: AMERSFOORT,
      inwoners: 1,
      se: 1,
      clienten: 1,
      rijksbijdrageInCenten: 1,
      buigBudgetInCenten: 100_00,
      buigLastenInCenten: 100_00,
      bron: "test",
    })
    .execute();
  await db
    .insertInto("kostenposten")
    .values({ ...own, nummer: 1, naam: "Alles", bedragInCenten, beweegt: 0, sleutel: "inwoners" })
    .execute();
}

const insertBesluit = (db: Database) =>
  db.transaction().execute(async (db) => {
    await db
      .insertInto("bijdragebesluiten")
      .values({
        ...own,
        ...by,
        id: besluitId,
        volgnummer: 1,
        model: "C3",
        vastDeel: 0,
        wegingSe: 1,
        wegingInwoners: 1,
        wegingClienten: 1,
        vanaf: VANDAAG,
        besluit: "AB 1",
        beslotenOp: VANDAAG,
        bedragInCenten,
        doorGebruikerId: gebruikerId("manager"),
        vastgelegdOp: VANDAAG,
      })
      .execute();
    await db
      .insertInto("bijdrageregels")
      .values({ regioId: REGIO, besluitId, gemeente: AMERSFOORT, nummer: 1, ...regel })
      .execute();
  });

async function insertFactuur(db: Database): Promise<void> {
  await insertBesluit(db);
  await db.transaction().execute(async (db) => {
    await db
      .insertInto("bijdragefacturen")
      .values({
        ...own,
        ...by,
        id: factuurId,
        volgnummer: 1,
        besluitId,
        gemeente: AMERSFOORT,
        soort: "bijdrage",
        termijn: 1,
        termijnen: 1,
        bedragInCenten,
        vervaldatum: VANDAAG,
        gemaaktOp: VANDAAG,
      })
      .execute();
    await db
      .insertInto("factuurregels")
      .values({ regioId: REGIO, factuurId, nummer: 1, ...regel })
      .execute();
  });
}

const jaarstuk = {
  bedrijf: "Bedrijf",
  isEigen: true,
  soort: "jaarrekening",
  bron: "test",
  peildatum: VANDAAG,
  vastgesteldOp: null,
  inhoud: "stroom,regel,soort,2025\nWsw,Loon,last,0\nTotaal,Totaal,gepubliceerd resultaat,0",
};
const bijdragejaar = {
  jaar: JAAR,
  gemeenten: [
    {
      gemeente: AMERSFOORT,
      inwoners: 1,
      se: 1,
      clienten: 1,
      rijksbijdrageInCenten: 1,
      buigBudgetInCenten: 1,
      buigLastenInCenten: 1,
      bron: "test",
      afnames: [],
    },
  ],
  prijzen: [],
  posten: [{ naam: "Alles", bedragInCenten: 100, beweegt: 10, sleutel: "inwoners" }],
};
const besluit = { jaar: JAAR, model: "C3", vanaf: VANDAAG, besluit: "AB 1", beslotenOp: VANDAAG };

const lijst: Example = { about: "lijst" };
const regio: Example = { about: "regio" };
const factuur: Example = { about: "regio", id: () => factuurId, prepare: insertFactuur };

// biome-ignore format: it is read as a table
export const financienExamples: Readonly<Record<string, Example>> = {
  "GET /financien/jaarrekening":                  lijst,
  "POST /financien/jaarstukken/_vergelijk":       { ...regio, body: () => ({ bedrijf: "Bedrijf", soort: "jaarrekening", inhoud: jaarstuk.inhoud }) },
  "POST /financien/jaarstukken":                  { ...regio, body: () => jaarstuk },
  "GET /financien/bijdragen":                     lijst,
  "GET /financien/bijdragejaren/:jaar":           { ...regio, path: { jaar: String(JAAR) } },
  "GET /financien/benutting":                     regio,
  "POST /financien/benuttingsdrempels":           { ...regio, body: () => ({ procent: 60, reden: "Afgesproken", gezien: 0 }) },
  "POST /financien/bijdragejaren/_vastleggen":    { ...regio, body: () => bijdragejaar },
  "POST /financien/besluiten":                    { ...regio, body: () => besluit, prepare: insertJaar },
  "GET /financien/vangnet":                       lijst,
  "GET /financien/besluiteffect":                 { ...lijst, query: () => ({ plekken: "1", jaar: String(JAAR) }), prepare: insertJaar },
  "GET /financien/facturen":                      lijst,
  "POST /financien/facturen":                     { ...regio, body: () => ({ jaar: JAAR }), prepare: insertBesluit },
  "GET /financien/facturen/:id":                  factuur,
  "PUT /financien/facturen/:id/betaald":          { ...factuur, versie: 1, body: () => ({ betaaldOp: VANDAAG }) },
};
