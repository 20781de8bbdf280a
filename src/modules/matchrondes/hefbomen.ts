import { voorwaarden } from "#matching/criteria";
import type { Hefboom } from "./matchronde.ts";

/** Where people and work miss each other on the way: the journey. */
const ROUTE = new Set(["reistijd"]);

/** What only the work can change: when and how it is organised. */
const VRAAG = new Set(["uren", "dagdelen", "begintijd", "eindtijd", "werkvorm", "regeling", "aanpassingen"]);

const hefboomVan = (criterium: string): Hefboom =>
  ROUTE.has(criterium) ? "route" : VRAAG.has(criterium) ? "vraag" : "aanbod";

export const HEFBOOM: Readonly<Record<Hefboom, { readonly naam: string; readonly tekst: string }>> = {
  aanbod: { naam: "Mensen ondersteunen", tekst: "Met leren, begeleiding of hulp past dit werk wel." },
  vraag: {
    naam: "Werk anders inrichten",
    tekst: "Met andere tijden, taken of een andere vorm past dit werk wel.",
  },
  route: { naam: "Reizen mogelijk maken", tekst: "Met vervoer naar het werk past dit werk wel." },
};

export const voorwaardenMetHefboom = voorwaarden.map(({ id, naam }) => ({
  id,
  naam,
  hefboom: hefboomVan(id),
}));
