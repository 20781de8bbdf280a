import type { Database } from "#db/database";
import { idOf, REGIO } from "../support/world.ts";
import type { Example } from "./example.ts";

const regio: Example = { about: "regio" };
const abonnementId = idOf("abonnement");
const velden = {
  naam: "Kassasysteem",
  adres: "https://8.8.8.8/meldingen",
  soorten: ["plek-geopend"],
  gemeenten: [],
};

const insertAbonnement = (db: Database) =>
  db
    .insertInto("abonnementen")
    .values({
      regioId: REGIO,
      id: abonnementId,
      naam: "Cliëntvolgsysteem",
      adres: "https://8.8.8.8/volgen",
      soorten: ["plek-geopend"],
      geheimnummer: 1,
      doorNaam: "Sander",
      gemaakt: new Date("2026-11-23T09:00:00Z"),
    })
    .execute();
const dit: Example = { ...regio, id: () => abonnementId, prepare: insertAbonnement };
const gewijzigd: Example = { ...dit, versie: 1, needs: [["read", "abonnement"]] };

export const abonnementExamples: Readonly<Record<string, Example>> = {
  "GET /abonnementen": regio,
  "POST /abonnementen": { ...regio, needs: [["read", "abonnement"]], body: () => velden },
  "GET /abonnementen/:id": dit,
  "PUT /abonnementen/:id": { ...gewijzigd, body: () => velden },
  "GET /abonnementen/:id/bezorgingen": dit,
  "PUT /abonnementen/:id/status": { ...gewijzigd, body: () => ({ status: "gepauzeerd" }) },
  "PUT /abonnementen/:id/geheim": { ...gewijzigd, body: () => ({ oudeBlijft: true }) },
  "POST /abonnementen/:id/_opnieuw": { ...dit, needs: [["read", "abonnement"]], body: () => ({}) },
  "POST /abonnementen/:id/_proef": { ...dit, needs: [["read", "abonnement"]] },
};
