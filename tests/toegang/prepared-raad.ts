import type { Database } from "#db/database";
import { idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// A question of a council member and a meeting, as they must be before a request can find them. Made as the owner.

const vraagId = idOf("raadsvraag");
const sessieId = idOf("raadssessie");
const own = { regioId: REGIO, datum: VANDAAG, doorNaam: "raadslid" };

const insertVraag = (db: Database) =>
  db
    .insertInto("raadsvragen")
    .values({ ...own, id: vraagId, soort: "vraag", tekst: "Hoe staat het ervoor?", gebruikerId: idOf("lid") })
    .execute();
const insertSessie = (db: Database) =>
  db
    .insertInto("raadssessies")
    .values({ ...own, id: sessieId, naam: "Visie" })
    .execute();

const regio: Example = { about: "regio" };

// biome-ignore format: it is read as a table
export const raadExamples: Readonly<Record<string, Example>> = {
  "GET /raadsvragen":                             regio,
  "POST /raadsvragen":                            { ...regio, body: () => ({ soort: "vraag", tekst: "Hoeveel mensen wachten?" }) },
  "POST /raadsvragen/:id/antwoorden":             { ...regio, id: () => vraagId, prepare: insertVraag, body: () => ({ tekst: "Zo", bron: "Register", openbareVraag: null, gezien: 0 }) },
  "GET /raadssessies":                            regio,
  "POST /raadssessies":                           { ...regio, body: () => ({ naam: "Visie", datum: VANDAAG }) },
  "POST /raadssessies/:id/visies":                { ...regio, id: () => sessieId, prepare: insertSessie, body: () => ({ vraag: "leidend", keuze: "die van de inwoner", toelichting: null }) },
};
