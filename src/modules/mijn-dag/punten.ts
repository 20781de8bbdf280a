import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { begeleidingDagpunten, begeleidingPunten } from "../begeleiding/punten-begeleiding.ts";
import { certificaatPunten } from "../certificaten/punten-certificaten.ts";
import type { Context } from "../context.ts";
import { eigenGegevensPunten } from "../correcties/punten-correcties.ts";
import { inzetPunten } from "../inzet/punten-inzet.ts";
import { regelingPunten } from "../mijn-bedrijf/punten-bedrijf.ts";
import { overstapPunten } from "../overstappen/punten-overstappen.ts";
import { planPunten } from "../plannen/punten-plannen.ts";
import { trajectPunten } from "../trajecten/punten-trajecten.ts";
import { wensPunten } from "../wensen/punten-wensen.ts";
import { inwonersOf } from "./inwoners-of.ts";
import { NAAR } from "./naar.ts";
import { contactPunten } from "./punten-contact.ts";
import { subsidiePunten } from "./punten-subsidie.ts";
import { werkPunten } from "./punten-werk.ts";
import type { Punt, PuntSoort } from "./punt.ts";

/** A row as every source gives it. */
type PuntRow = {
  readonly soort: PuntSoort;
  readonly id: string;
  readonly inwonerId: string | null;
  readonly naam: string | null;
  readonly datum: IsoDate;
  readonly einde: IsoDate | null;
  readonly wat: string;
  readonly waarom: string;
  readonly naar: string | null;
};

/** Statements with the columns soort, id, inwoner_id, naam, datum, moment, wat, waarom and naar. */
export type Bronnen = readonly RawBuilder<unknown>[];

/** What asks for someone who helps one inwoner. */
export const inwonerPunten = (context: Context): Bronnen => [
  ...begeleidingPunten(context),
  ...anderePunten(context),
];

/** The same of all whom he helps. */
export const caseloadPunten = (context: Context): Bronnen => [
  ...begeleidingDagpunten(context),
  ...anderePunten(context),
];

const anderePunten = (context: Context): Bronnen => [
  sql`
    select soort, id, inwoner_id, naam, datum, moment, wat, waarom, null as naar
      from (${sql.join(
        [
          ...contactPunten(context),
          ...werkPunten(context),
          ...subsidiePunten(context),
          ...planPunten(context),
          ...wensPunten(context),
          ...inzetPunten(context),
          regelingPunten(context),
        ],
        sql` union all `,
      )}) zonder_naar`,
  ...trajectPunten(context),
  ...overstapPunten(context),
  ...certificaatPunten(context),
  ...eigenGegevensPunten(context),
];

/**
 * What asks for this user, until a day: in one statement, by date and never by a score. `wie` is a subquery of the ids of
 * the inwoners whom it may be about. With how many there are in all.
 */
export async function puntenOf(
  context: Context,
  bronnen: Bronnen,
  { wie, tot, limit }: { readonly wie: RawBuilder<unknown>; readonly tot: IsoDate; readonly limit: number },
): Promise<{ readonly totaal: number; readonly punten: Punt[] }> {
  if (bronnen.length === 0) return { totaal: 0, punten: [] };
  const { rows } = await sql<PuntRow & { totaal: number }>`
    with wie as materialized (${wie}),
    inwoner as materialized (${inwonersOf(context)})
    select soort, id, inwoner_id, naam, datum, wat, waarom, naar, count(*) over ()::integer as totaal,
        case soort when 'einde in zicht' then (moment at time zone 'UTC')::date end as einde
      from (${sql.join([...bronnen], sql` union all `)}) punten
     where datum <= ${tot}::date
     order by datum, moment, naam, id, wat
     limit ${limit}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, punten: rows.map((row) => punt(row, context.today())) };
}

function punt({ inwonerId, naam, naar, datum, ...row }: PuntRow, today: IsoDate): Punt {
  const { soort, id, einde, wat, waarom } = row;
  return {
    soort,
    id,
    einde,
    wat,
    waarom,
    wanneer: { datum, isTeLaat: datum < today },
    wie: inwonerId === null ? null : { inwonerId, naam: naam ?? "" },
    naar: naar ?? NAAR[soort]?.({ id, inwonerId }) ?? "/mijn-dag",
  };
}
