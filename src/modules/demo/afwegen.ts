import type { Database } from "#db/database";
import { vijfModellen } from "../afwegen/vijf-modellen.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { UITGANGSPUNTEN } from "./toekomstplan.ts";

/** Made up: no gemeente or fractie gave these weights. */
const GEWICHTEN = [
  ["gemeente", "Amersfoort", [90, 60, 30, 40, 30]],
  ["gemeente", "Baarn", [60, 20, 20, 20, 80]],
  ["gemeente", "Soest", [70, 50, 40, 30, 50]],
  ["gemeente", "Leusden", [80, 70, 20, 50, 40]],
] as const;

/** The five models on the five principles, with weights of four gemeenten. */
export async function insertAfwegen(db: Database): Promise<void> {
  const random = randomFor("afwegen");
  const afwegingId = random.id();
  const own = {
    regioId: REGIO,
    doorNaam: gebruiker("bas").naam,
    tijdstip: new Date("2026-11-02T10:00:00Z"),
  };
  const { criteria, opties, ...rest } = vijfModellen(UITGANGSPUNTEN);
  await insertRows(db, "afwegingen", [{ ...own, id: afwegingId, ...rest, criteria, opties, status: "open" }]);
  await insertRows(
    db,
    "gewichtensets",
    GEWICHTEN.map(([soort, wie, punten]) => ({
      ...own,
      id: random.id(),
      afwegingId,
      soort,
      wie,
      punten,
      toelichting: "Verzonnen voor het voorbeeld",
    })),
  );
}
