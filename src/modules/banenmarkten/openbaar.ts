import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";

/** What everyone may know of a market: no werkgever by name, and nothing about who comes. */
export type OpenbareMarkt = {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly datum: IsoDate;
  readonly begintijd: string;
  readonly eindtijd: string;
  readonly plaats: string;
  readonly adres: string;
  readonly gaatDoor: boolean;
  readonly werkgevers: number;
  readonly sectoren: readonly string[];
};

/** The markets that come, for everyone, without a session: one function answers. */
export async function openbareMarkten(
  { db, regioId }: { readonly db: Database; readonly regioId: string },
  vandaag: IsoDate,
): Promise<readonly OpenbareMarkt[]> {
  const { rows } = await sql<OpenbareMarkt>`
    select * from toon_banenmarkten(${regioId}, ${vandaag}::date)`.execute(db);
  return rows;
}

/**
 * For machines that look for what there is to do.
 * @source schema.org Event; the properties that Google asks: name, startDate, location
 */
export const marktEvent = (
  markt: OpenbareMarkt,
  { adres, regio }: { adres: string; regio: string },
): object => ({
  "@context": "https://schema.org/",
  "@type": "Event",
  name: markt.naam,
  description: markt.omschrijving,
  startDate: `${markt.datum}T${markt.begintijd}`,
  endDate: `${markt.datum}T${markt.eindtijd}`,
  eventStatus: `https://schema.org/${markt.gaatDoor ? "EventScheduled" : "EventCancelled"}`,
  eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
  location: {
    "@type": "Place",
    name: markt.adres,
    address: {
      "@type": "PostalAddress",
      streetAddress: markt.adres,
      addressLocality: markt.plaats,
      addressCountry: "NL",
    },
  },
  organizer: { "@type": "Organization", name: regio },
  inLanguage: "nl",
  url: `${adres}#${markt.id}`,
});
