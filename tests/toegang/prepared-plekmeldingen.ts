import type { Database } from "#db/database";
import { isoDate } from "#core/dates";
import { gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

const meldingId = idOf("plekmeldin");
const vacatureId = idOf("vacature");

/** What a werkgever without an account reported, and confirmed. */
const insertMelding = (db: Database) =>
  db
    .insertInto("plekmeldingen")
    .values({
      regioId: REGIO,
      id: meldingId,
      soort: "plek",
      gemeente: "GM0307",
      bedrijf: "Drukkerij De Boer",
      contactpersoon: "Anneke de Boer",
      telefoon: "0330001234",
      email: "anneke@deboer.example",
      mogelijkheid: "taken",
      wat: "Dozen vouwen.",
      taal: "nl",
      gemeld: new Date(`${VANDAAG}T08:00:00Z`),
      antwoordVoor: isoDate(VANDAAG),
      contactId: gebruikerId("accountmanager"),
    })
    .execute();
export const plekmelding: Example = { about: "regio", id: () => meldingId, prepare: insertMelding };

export const aReport = {
  mogelijkheid: "taken",
  wat: "Dozen vouwen.",
  uren: "12 tot 24",
  contactpersoon: "Ilse Schoonderwal",
  telefoon: "033 000 00 12",
  email: "ilse@groenewal.example",
};

const insertVacature = (db: Database) =>
  db
    .insertInto("plekken")
    .values({
      regioId: REGIO,
      id: vacatureId,
      werkgeverId: groeneWal,
      soort: "vacature",
      titel: "Hovenier",
      werkvormen: ["regulier"],
      werksoort: "groen",
      gemeente: "GM0307",
      plaats: "Amersfoort",
      capaciteit: 1,
    })
    .execute();
export const openVacature: Example = { about: "regio", id: () => vacatureId, prepare: insertVacature };

export const openbaarheid = {
  vanaf: VANDAAG,
  tot: VANDAAG,
  tekst: "U werkt in de tuin.",
  urenVan: 16,
  urenTot: 32,
  loon: null,
  akkoordVan: "Ilse",
};

const insertOpenbaar = async (db: Database) => {
  await insertVacature(db);
  const { loon: _, vanaf, tot, ...rest } = openbaarheid;
  await db
    .insertInto("openbareVacatures")
    .values({
      ...rest,
      vanaf: isoDate(vanaf),
      tot: isoDate(tot),
      regioId: REGIO,
      plekId: vacatureId,
      werkgeverId: groeneWal,
      akkoordOp: isoDate(VANDAAG),
      geplaatst: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
};
export const openbareVacature: Example = { about: "regio", id: () => vacatureId, prepare: insertOpenbaar };
