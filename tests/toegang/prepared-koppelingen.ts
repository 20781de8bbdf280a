import type { Database } from "#db/database";
import { newKey } from "../support/program.ts";
import { AMERSFOORT, idOf, NOOIT_TE_LAAT, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// Of programs that use the API: one with two keys, and what a beheerder sends.

const koppelingId = idOf("koppeling");
const KIDS = ["a", "b"].map((letter) => letter.repeat(43));
const account = {
  regioId: REGIO,
  id: koppelingId,
  aanmeldnaam: "programma:proef",
  naam: "Zaaksysteem",
  functie: "programma",
  rollen: [],
  programmarol: "accountmanager",
  organisatieId: idOf("organisatie"),
  gemeenten: [AMERSFOORT],
  geldigTot: NOOIT_TE_LAAT,
};
const insertKoppeling = async (db: Database) => {
  await db.insertInto("gebruikers").values(account).execute();
  await db
    .insertInto("koppelingen")
    .values({
      regioId: REGIO,
      id: koppelingId,
      naam: account.naam,
      organisatieId: account.organisatieId,
      contact: "team@voorbeeld.nl",
      scopes: ["plek.lezen"],
      verzoekenPerMinuut: 300,
      doorNaam: "beheerder",
      gemaakt: new Date(`${VANDAAG}T09:00:00Z`),
    })
    .execute();
  const rows = KIDS.map((kid, at) => ({
    regioId: REGIO,
    koppelingId,
    plaats: at + 1,
    kid,
    soort: "ES256",
    jwk: JSON.stringify(newKey().openbaar),
    toegevoegd: new Date(`${VANDAAG}T09:00:00Z`),
  }));
  await db.insertInto("koppelingsleutels").values(rows).execute();
};

const besluit = {
  naam: "Zaaksysteem",
  organisatieId: idOf("organisatie"),
  oin: null,
  contact: "team@voorbeeld.nl",
  rol: "accountmanager",
  gemeenten: [AMERSFOORT],
  scopes: ["plek.lezen"],
  geldigTot: "2027-06-01",
  verzoekenPerMinuut: 300,
};
const regio: Example = { about: "regio" };
const een: Example = { about: "regio", id: () => koppelingId, versie: 1, prepare: insertKoppeling };

export const koppelingExamples: Readonly<Record<string, Example>> = {
  "GET /koppelingen": regio,
  "GET /koppelingen/:id": een,
  "POST /koppelingen": { ...regio, body: () => ({ ...besluit, sleutel: newKey().openbaar }) },
  "PUT /koppelingen/:id": { ...een, body: () => besluit },
  "PUT /koppelingen/:id/einde": { ...een, body: () => ({ reden: "Sleutel gelekt" }) },
  "POST /koppelingen/:id/sleutels": {
    ...een,
    body: () => ({ sleutel: newKey().openbaar }),
    ok: ["koppeling.te-veel-sleutels"],
  },
  "DELETE /koppelingen/:id/sleutels/:kid": { ...een, path: { kid: KIDS[0]! } },
};
