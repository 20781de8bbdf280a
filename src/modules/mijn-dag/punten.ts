import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { inzetPunten } from "../inzet/punten-inzet.ts";
import { planPunten } from "../plannen/punten-plannen.ts";
import { inwonersOf } from "./inwoners-of.ts";
import { contactPunten } from "./punten-contact.ts";
import { subsidiePunten } from "./punten-subsidie.ts";
import { werkPunten } from "./punten-werk.ts";
import type { Punt, PuntSoort } from "./punt.ts";

/** A row as every source gives it. */
export type PuntRow = {
  readonly soort: PuntSoort;
  readonly id: string;
  readonly inwonerId: string;
  readonly naam: string;
  readonly datum: IsoDate;
  readonly einde: IsoDate | null;
  readonly wat: string;
  readonly waarom: string;
};

/**
 * What asks for this user about these inwoners, until a day: in one statement, by date and never by a score.
 * `wie` is a subquery of inwoner ids.
 */
export async function puntenOf(
  context: Context,
  wie: RawBuilder<unknown>,
  tot: IsoDate,
  limit: number,
): Promise<Punt[]> {
  const sources = [
    ...contactPunten(context),
    ...werkPunten(context),
    ...subsidiePunten(context),
    ...planPunten(context),
    ...inzetPunten(context),
  ];
  const { rows } = await sql<PuntRow>`
    with wie as materialized (${wie}),
    inwoner as materialized (${inwonersOf(context)})
    select soort, id, inwoner_id, naam, datum, wat, waarom,
        case soort when 'einde in zicht' then (moment at time zone 'UTC')::date end as einde
      from (${sql.join(sources, sql` union all `)}) punten
     where datum <= ${tot}::date
     order by datum, moment, naam, id
     limit ${limit}`.execute(context.db);
  return rows.map((row) => punt(row, context.today()));
}

const NAAR: Readonly<Record<PuntSoort, (row: PuntRow) => string>> = {
  melding: ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  vervolg: ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  "verslag ontbreekt": ({ inwonerId }) => `/inwoners/${inwonerId}/contact`,
  "besluit subsidie": ({ id }) => `/plaatsingen/${id}`,
  "loonwaarde meten": ({ id }) => `/plaatsingen/${id}/loonwaarde`,
  "loonwaarde herbepalen": ({ id }) => `/plaatsingen/${id}/loonwaarde`,
  "antwoord voorstel": ({ inwonerId }) => `/inwoners/${inwonerId}/plekken`,
  "plaatsing regelen": ({ id }) => `/voorstellen/${id}/plaatsing`,
  "plaatsing eindigt": ({ id }) => `/plaatsingen/${id}`,
  "geen contact": ({ inwonerId }) => `/inwoners/${inwonerId}`,
  "elders gemeld": () => "/aanmeldingen",
  "einde in zicht": ({ inwonerId }) => `/inwoners/${inwonerId}/plan`,
  overdracht: () => "/overdrachten",
  "plek vrij": ({ inwonerId }) => `/inwoners/${inwonerId}/instrumenten`,
  "instrument afsluiten": ({ inwonerId }) => `/inwoners/${inwonerId}/instrumenten`,
};

function punt(row: PuntRow, today: IsoDate): Punt {
  const { soort, id, inwonerId, naam, datum, einde, wat, waarom } = row;
  return {
    soort,
    id,
    einde,
    wat,
    waarom,
    wanneer: { datum, isTeLaat: datum < today },
    wie: { inwonerId, naam },
    naar: NAAR[soort](row),
  };
}
