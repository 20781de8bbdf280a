import type { Database } from "#db/database";
import { idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// A target, a programme and a decision as they must be before a request can find them. Made as the owner.

const doelId = idOf("doelstelling");
const programmaId = idOf("programma");
const clusterId = idOf("cluster");
const stapId = idOf("programmastap");
const voorstelId = idOf("powvoorstel");
const besluitId = idOf("besluit");
const periode = { startdatum: VANDAAG, einddatum: VANDAAG };
const door = { bron: "Actieplan", doorNaam: "beleidsadviseur" };

export const doelstellingBody = {
  soort: "overig",
  naam: "Oriëntatieplekken",
  jaar: 2026,
  ...periode,
  gemeenten: [],
  doelgroep: null,
  telregel: "stand",
  groepen: [],
  streefVan: 25,
  streefTot: 25,
  eenheid: "plekken",
  eigenaar: "WSP",
  bron: "Actieplan",
  onderdeelVan: null,
};
const uitgave = {
  clusterId,
  datum: VANDAAG,
  bedragInCenten: 100_00,
  omschrijving: "Aanjager",
  partij: "WSP",
  kenmerk: "F-1",
};
const besluit = {
  orgaan: "Gemeenteraad",
  gemeente: null,
  datum: VANDAAG,
  doet: "besluiten",
  onderwerp: "Visie",
  grondslag: null,
  programmaId: null,
  bron: "Raadsbrief",
};

const insertDoel = async (db: Database, telregel = "stand") => {
  await db
    .insertInto("doelstellingen")
    .values({ regioId: REGIO, id: doelId, ...doelstellingBody, naam: "Doel", telregel, volgorde: 1, ...door })
    .execute();
};
async function insertProgramma(db: Database) {
  const own = { regioId: REGIO, programmaId };
  await db
    .insertInto("programmas")
    .values({
      regioId: REGIO,
      id: programmaId,
      naam: "Programma",
      omschrijving: "Meer werk",
      blijft: "Netwerk",
      ...periode,
      budgetInCenten: 1_000_00,
      bron: "Actieplan",
    })
    .execute();
  await db
    .insertInto("programmaclusters")
    .values({
      ...own,
      id: clusterId,
      volgorde: 1,
      naam: "Cluster",
      implementatiegroep: "WSP",
      aanpak: "Samen",
      budgetInCenten: 1_000_00,
    })
    .execute();
  const stap = { naam: "Evalueren", wanneer: "nu", uiterlijk: VANDAAG, eigenaar: "WSP", volgorde: 1 };
  await db
    .insertInto("programmastappen")
    .values({ ...own, id: stapId, ...stap, doorNaam: door.doorNaam })
    .execute();
  await db
    .insertInto("programmavoorstellen")
    .values({ ...own, id: voorstelId, nummer: 1, indiener: "FNV", titel: "Voorstel", ...door })
    .execute();
}
const insertBesluit = (db: Database) =>
  db
    .insertInto("besluiten")
    .values({ regioId: REGIO, id: besluitId, ...besluit, onderwerp: "Doel", ...door })
    .execute();

const regio: Example = { about: "regio" };
const doel: Example = { ...regio, id: () => doelId, prepare: (db) => insertDoel(db) };
const programma: Example = { ...regio, id: () => programmaId, prepare: insertProgramma };
const calendar: Example = { ...regio, id: () => besluitId, prepare: insertBesluit };

// biome-ignore format: it is read as a table
export const doelExamples: Readonly<Record<string, Example>> = {
  "GET /doelstellingen":                          regio,
  "GET /doelstellingen/:id":                      doel,
  "POST /doelstellingen":                         { ...regio, body: () => doelstellingBody },
  "PUT /doelstellingen/:id":                      { ...doel, versie: 1, body: () => ({ streefVan: 30, streefTot: 30, eigenaar: "WSP", reden: "Meer geld" }) },
  "POST /doelstellingen/:id/standen":             { ...doel, body: () => ({ peildatum: VANDAAG, waarde: 3, bron: "Verslag", toelichting: null }) },
  "POST /doelstellingen/:id/_vaststellen":        { ...doel, prepare: (db) => insertDoel(db, "experimenten"), body: () => ({ toelichting: null }) },
  "GET /programmas":                              regio,
  "GET /programmas/:id":                          programma,
  "GET /programmas/:id/inbreng":                  programma,
  "POST /programmas/:id/uitgaven":                { ...programma, body: () => uitgave },
  "POST /programmas/:id/verdelingen":             { ...programma, body: () => ({ clusterId, gezien: 0, afspraak: "Stuurgroep", delen: [{ partij: "WSP", taak: "Bemiddelen", bedragInCenten: 100 }] }) },
  "POST /programmas/:id/swot":                    { ...programma, body: () => ({ kwadrant: "kans", tekst: "Krapte", getoetstBij: [], getoetstOp: null, bron: "Actieplan" }) },
  "POST /programmas/:id/voorstellen":             { ...programma, body: () => ({ indiener: "CNV", titel: "Proefdag", clusterId: null, bron: "Brief" }) },
  "PUT /programmastappen/:id/einde":              { ...programma, id: () => stapId, versie: 1, body: () => ({ status: "gedaan", resultaat: null }) },
  "PUT /programmavoorstellen/:id/besluit":        { ...programma, id: () => voorstelId, versie: 1, body: () => ({ status: "gekozen", clusterId, reden: "Past", beslotenOp: VANDAAG }) },
  "GET /besluiten":                               regio,
  "POST /besluiten":                              { ...regio, body: () => besluit },
  "POST /besluiten/:id/stukken":                  { ...calendar, body: () => ({ naam: "Notitie", datum: VANDAAG, tekst: "De tekst", bron: "Notitie" }) },
  "GET /duidingen":                               regio,
  "POST /duidingen":                              { ...regio, body: () => ({ onderwerp: "doelen/2026", tekst: "Eigen woorden", bron: null, reden: null, gezien: 0 }) },
  "PUT /besluiten/:id/uitkomst":                  { ...calendar, versie: 1, body: () => ({ status: "genomen", kenmerk: "R-1", uitkomst: "Aangenomen" }) },
};
