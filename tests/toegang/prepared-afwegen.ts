import type { Database } from "#db/database";
import { idOf, REGIO } from "../support/world.ts";
import type { Example } from "./example.ts";

// A weighing and a session as they must be before a request can find them. Made as the owner.

const afwegingId = idOf("afweging");
const sessieId = idOf("weegsessie");
const moment = new Date("2026-11-20T19:00:00Z");

const criterium = (naam: string, rang: number) => ({
  naam,
  uitleg: "Waarop wij wegen",
  eenheid: "score",
  slechtst: 0,
  best: 10,
  rang,
  grens: null,
  bron: "Notitie",
});
const optie = (naam: string) => ({
  naam,
  uitleg: "Wat wij kunnen kiezen",
  geweerd: null,
  scores: [1, 2].map((score) => ({ waarden: [score], zekerheid: "aanname", bron: "Notitie" })),
});
const body = {
  naam: "Nieuwe afweging",
  vraag: "Wat telt?",
  criteriaset: null,
  criteria: [criterium("inwoner", 1), criterium("geld", 2)],
  opties: [optie("breed"), optie("smal")],
};
const own = { regioId: REGIO, doorNaam: "beleidsadviseur" };

const insertAfweging = async (db: Database) => {
  const inhoud = { criteria: JSON.stringify(body.criteria), opties: JSON.stringify(body.opties) };
  await db
    .insertInto("afwegingen")
    .values({ ...own, ...body, ...inhoud, id: afwegingId, naam: "Afweging", tijdstip: moment })
    .execute();
};
async function insertSessie(db: Database) {
  await insertAfweging(db);
  await db
    .insertInto("weegsessies")
    .values({
      ...own,
      id: sessieId,
      afwegingId,
      code: "BCDF2345",
      groepen: ["Lijst 1"],
      plaatsen: 30,
      geopend: moment,
      verloopt: new Date("2026-11-20T22:00:00Z"),
    })
    .execute();
}

const regio: Example = { about: "regio" };
const afweging: Example = { ...regio, id: () => afwegingId, prepare: insertAfweging };
const sessie: Example = { ...regio, id: () => sessieId, prepare: insertSessie };

// biome-ignore format: it is read as a table
export const afweegExamples: Readonly<Record<string, Example>> = {
  "GET /toekomstplan/afwegingen":                   regio,
  "GET /toekomstplan/afwegingen/:id":               afweging,
  "GET /toekomstplan/afwegingen/:id/uitslag":       afweging,
  "POST /toekomstplan/afwegingen":                  { ...regio, body: () => body },
  "PUT /toekomstplan/afwegingen/:id":               { ...afweging, versie: 1, body: () => body },
  "PUT /toekomstplan/afwegingen/:id/status":        { ...afweging, versie: 1, body: () => ({ status: "gesloten" }) },
  "POST /toekomstplan/afwegingen/:id/gewichtensets": { ...afweging, body: () => ({ soort: "fractie", wie: "Lijst 1", punten: [1, 2], toelichting: null }) },
  "POST /toekomstplan/afwegingen/:id/sessies":      { ...afweging, body: () => ({ groepen: ["Lijst 1"], plaatsen: 30, minuten: 60 }) },
  "GET /toekomstplan/weegsessies/:id":              sessie,
  "POST /toekomstplan/weegsessies/:id/_sluiten":    sessie,
};
