import type { Database } from "#db/database";
import { gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// An export as it must be before a request can find it. Made as the owner.

const regio = { about: "regio" } as const;
const exportId = idOf("export");
const inhoud = {
  titel: "Gepubliceerde kerncijfers",
  kolommen: [{ naam: "Kerncijfer", soort: "tekst" }],
  rijen: [["Mensen met beschut werk"]],
  afgeschermd: 0,
  definitie: "Zoals gepubliceerd",
  bron: "Publicatie",
  peildatum: VANDAAG,
};

const insertExport = (db: Database) =>
  db
    .insertInto("exporten")
    .values({
      regioId: REGIO,
      id: exportId,
      tabel: "kerncijfers",
      jaar: null,
      kring: "binnen",
      doel: "sturen in de regio",
      inhoud: JSON.stringify(inhoud),
      familie: null,
      publicatie: null,
      gebruikerId: gebruikerId("beleidsadviseur"),
      doorNaam: "Bas Bakker",
      gemaaktOp: new Date(`${VANDAAG}T09:00:00Z`),
    })
    .execute();

const made = { ...regio, id: () => exportId, prepare: insertExport };

// biome-ignore format: it is read as a table
export const exportExamples: Readonly<Record<string, Example>> = {
  "GET /exporten":                regio,
  "POST /exporten":               { ...regio, body: () => ({ tabel: "kerncijfers", kring: "binnen", doel: "sturen in de regio" }) },
  "GET /exporten/:id":            made,
  "POST /exporten/:id/_csv":      { ...made, body: () => ({}) },
  "POST /exporten/:id/_werkboek": { ...made, body: () => ({}) },
  "GET /rapporten/kwartaal":       { ...regio, query: () => ({ kwartaal: "2026-K3" }) },
  "POST /rapporten/kwartaal/_pdf": { ...regio, body: () => ({ kwartaal: "2026-K3" }) },
  "POST /rapporten/kwartaal/_werkboek": { ...regio, body: () => ({ kwartaal: "2026-K3" }) },
};
