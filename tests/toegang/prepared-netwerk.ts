import type { Database } from "#db/database";
import { groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// The network of werkgevers as it must be before a request can find it. Made as the owner.

const regio = { about: "regio" } as const;
const campagneId = idOf("campagne");
const vacatureId = idOf("openvacature");
const campagne = { naam: "Ken je het WSP?", partner: null, doel: "Bekendheid", vanaf: VANDAAG, tot: VANDAAG };

const insertCampagne = (db: Database) =>
  db
    .insertInto("campagnes")
    .values({ ...campagne, regioId: REGIO, id: campagneId })
    .execute();

const insertVacature = (db: Database) =>
  db
    .insertInto("plekken")
    .values({
      regioId: REGIO,
      id: vacatureId,
      soort: "vacature",
      titel: "Hovenier",
      werkgeverId: groeneWal,
      werkvormen: ["regulier"],
      werksoort: "groen",
      gemeente: "GM0307",
      plaats: "Amersfoort",
      capaciteit: 1,
    })
    .execute();

const opCampagne = { ...regio, id: () => campagneId, prepare: insertCampagne };
const account = {
  relatievorm: "klant",
  begeleidingUren: 4,
  begeleidingMensen: 2,
  begeleidingKennis: "enige",
  regelingen: ["jobcoach"],
};

// biome-ignore format: it is read as a table
export const netwerkExamples: Readonly<Record<string, Example>> = {
  "GET /mijn-werkgevers":                 regio,
  "GET /werkgevers/:id/relatie":          regio,
  "PUT /werkgevers/:id/relatie":          { ...regio, versie: 1, body: () => account },
  "POST /werkgevers/:id/bereidheden":     { ...regio, body: () => ({ vanaf: VANDAAG, bereidheid: "bereid" }) },
  "POST /werkgevers/:id/herkomst":        { ...regio, body: () => ({ datum: VANDAAG, herkomst: "werkgever zelf" }) },
  "GET /netwerk":                         regio,
  "GET /netwerk/werksoorten":             regio,
  "GET /netwerk/prospects":               { ...regio, query: () => ({ werksoort: "groen" }) },
  "GET /onvervulde-vacatures":            regio,
  "POST /plekken/:id/onvervuld":          { ...regio, id: () => vacatureId, prepare: insertVacature, body: () => ({ redenen: ["geen sollicitanten"] }) },
  "GET /campagnes":                       regio,
  "POST /campagnes":                      { ...regio, body: () => campagne },
  "GET /campagnes/:id":                   opCampagne,
  "PUT /campagnes/:id":                   { ...opCampagne, versie: 1, body: () => campagne },
  "GET /campagnes/:id/leads":             opCampagne,
};
