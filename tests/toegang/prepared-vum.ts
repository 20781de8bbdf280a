import type { Database } from "#db/database";
import { REGIO } from "../support/world.ts";
import type { Example } from "./example.ts";

const regio: Example = { about: "regio" };
const inwoner: Example = { about: "inwoner" };
const OIN = "00000001802327497000";
const ANDER = "00000001003214345000";
const metPartij = (db: Database) =>
  db
    .insertInto("vumPartijen")
    .values({ regioId: REGIO, oin: ANDER, naam: "Buurregio" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
const partij = { oin: OIN, naam: "Andere regio", isEigen: false, magVragen: true, adres: null };

export const vumExamples: Readonly<Record<string, Example>> = {
  "GET /vum/partijen": regio,
  "POST /vum/partijen/_vastleggen": { ...regio, body: () => partij },
  "POST /vum/partijen/_proberen": {
    ...regio,
    body: () => ({ oin: ANDER }),
    prepare: metPartij,
    ok: ["vum.zonder-adres"],
  },
  "GET /vum/bronnen/:oin/profielen": {
    ...regio,
    path: { oin: OIN },
    query: () => ({ soort: "vacature", nummer: "1" }),
    ok: ["vumbron.not-found"],
  },
  "GET /inwoners/:id/vum": inwoner,
  "GET /inwoners/:id/vum/getoond": inwoner,
  "POST /inwoners/:id/vum/_delen": inwoner,
  "POST /inwoners/:id/vum/_stoppen": { ...inwoner, ok: ["vum.niet-gedeeld"] },
  "GET /inwoners/:id/plekken/elders": inwoner,
  "GET /plekken/:id/kandidaten/elders": { ...regio, also: [["read", "plek"]] },
  "GET /plekken/:id/kandidaten/genoteerd": regio,
  "POST /plekken/:id/kandidaten/_noteren": {
    ...regio,
    body: () => ({ oin: ANDER, nummer: "1" }),
    prepare: metPartij,
    also: [["read", "vumpartij"]],
  },
  "POST /plekken/:id/kandidaten/_vergeten": { ...regio, body: () => ({ oin: ANDER, nummer: "1" }) },
  "GET /werkgevers/:id/contacten/elders": {
    ...regio,
    also: [["read", "werkgever"]],
    ok: ["vum.zonder-kvk"],
  },
  "GET /werkgevers/:id/contactdeling": regio,
  "POST /werkgevers/:id/contactdeling/_vastleggen": {
    ...regio,
    body: () => ({ akkoordVan: "Directeur", akkoordOp: "2026-11-01", magMijBellen: false }),
    ok: ["vum.zonder-kvk"],
  },
  "POST /werkgevers/:id/contactdeling/_stoppen": regio,
};
