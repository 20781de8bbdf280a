import { sql } from "kysely";
import type { Database } from "#db/database";
import { type IsoDate, isIsoDate } from "#core/dates";
import { isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { type Profiel, spoorVan, type Vrager } from "./bron-store.ts";
import type { Onleesbaar } from "./selectievraag.ts";

/** Which werkgever another organisation asks about, and from which day on. */
export type Contactvraag = { readonly kvk: string; readonly vanaf: IsoDate };

const VROEGST = "1900-01-01" as IsoDate;

/** Reads a question about contacts with a werkgever: the number (KVK) must be there, the day may. */
export function leesContactvraag(vraagObject: Json | undefined): Contactvraag | Onleesbaar {
  if (!isFields(vraagObject)) return { soort: "onvolledig", uitleg: "Het vraagObject ontbreekt." };
  const kvk = waarde(vraagObject["werkgever.nummerKvk"], "$eq");
  if (kvk === undefined)
    return {
      soort: "onvolledig",
      uitleg: "Het KVK-nummer van de werkgever (werkgever.nummerKvk) ontbreekt.",
    };
  if (typeof kvk !== "string" || !/^[0-9]{8}$/.test(kvk))
    return { soort: "ongeldig", uitleg: "Een KVK-nummer heeft acht cijfers." };
  const vanaf = waarde(vraagObject["datum"], "$gte");
  if (vanaf !== undefined && (typeof vanaf !== "string" || !isIsoDate(vanaf)))
    return { soort: "ongeldig", uitleg: "De datum is een dag zoals 2026-11-24." };
  return { kvk, vanaf: vanaf ?? VROEGST };
}

/** The contacts with a werkgever who agreed to it, the latest first; undefined for who may not ask. */
export async function beantwoordContactvraag(
  db: Database,
  { kvk, vanaf }: Contactvraag,
  vrager: Vrager,
  { hoogstens, nu }: { hoogstens: number; nu: Date },
): Promise<{ contactmomenten: Profiel[]; isMeer: boolean } | undefined> {
  const spoor = spoorVan(vrager, "vum.contacten", "Contacten met een werkgever gevonden (VUM)");
  const { rows } = await sql<{ stand: string; contactmoment: Profiel | null }>`
    select stand, contactmoment from vum_contactmomenten(${vrager.regioId}, ${vrager.certificaat ?? null}, ${kvk},
      ${vanaf}::date, ${hoogstens}, ${spoor}::jsonb, ${nu})`.execute(db);
  if (rows.some(({ stand }) => stand === "geen toegang")) return undefined;
  return {
    contactmomenten: rows.flatMap(({ contactmoment }) => (contactmoment === null ? [] : [contactmoment])),
    isMeer: rows.some(({ stand }) => stand === "meer"),
  };
}

/** Written out as `{$eq: …}`; a bare value is what MongoDB calls the same. */
const waarde = (conditie: Json | undefined, operator: string): Json | undefined =>
  isFields(conditie) ? conditie[operator] : conditie;
