import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { hours } from "#core/hours";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { plainIban } from "./iban.ts";
import {
  type Aanvraag,
  alGevraagd,
  type Plaatsingsregelingen,
  type Regeling,
  type Regelingaanvraag,
  type Regelingsoort,
  type Regelingstand,
  regelingenVan,
  type Werkfeiten,
} from "./regeling.ts";

type Row = Omit<Plaatsingsregelingen, "regelingen"> &
  Werkfeiten & { readonly gemeente: string; readonly regelingen: readonly Regeling[] };

/** The jobs at the company of this user, of who said yes to it. The database knows which those are. */
export async function eigenPlaatsingen(
  { db }: Context,
  { plaatsingId }: { readonly plaatsingId?: string },
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Plaatsingsregelingen[] }> {
  const { rows } = await sql<Row & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from eigen_plaatsingen() p
     where ${plaatsingId ? sql`p.plaatsing_id = ${plaatsingId}::uuid` : sql`true`}
     order by p.naam, p.startdatum desc, p.plaatsing_id limit ${limit} offset ${offset}`.execute(db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(shown) };
}

export async function eigenPlaatsing(
  context: Context,
  plaatsingId: string,
): Promise<Plaatsingsregelingen | undefined> {
  return (await eigenPlaatsingen(context, { plaatsingId }, { limit: 1, offset: 0 })).rijen[0];
}

/** Asks for all of them at once; what was asked already stays as it is. */
export async function vraagRegelingen(
  { db, today, now, newId }: Context,
  plaatsingId: string,
  aanvraag: Aanvraag,
): Promise<void> {
  const { soorten, uurloonInCenten, urenPerWeek, contract, contractTot, contactpersoon, telefoon } = aanvraag;
  const { rows } = await sql<{ gevraagd: boolean }>`
    select vraag_regelingen(${newId()}::uuid, ${plaatsingId}::uuid, ${[...soorten]}::text[], ${uurloonInCenten}::integer,
      ${hours(urenPerWeek)}::integer, ${contract}, ${contractTot}::date, ${plainIban(aanvraag.iban)}, ${contactpersoon.trim()},
      ${telefoon.trim()}, ${today()}::date, ${now()}::timestamptz) as gevraagd`.execute(db);
  if (!rows[0]?.gevraagd) throw alGevraagd();
}

/** The arrangements of a job as who guides it keeps them. */
export async function regelingstanden(context: Context, plaatsingId: string): Promise<Regelingstand[]> {
  const { rows } = await sql<Regelingstand>`
    select r.soort, r.stand, r.wacht_op, r.gevraagd_op, r.uiterlijk, r.geldt_vanaf, r.geldt_tot, r.door_naam, r.versie
      from plaatsingsregelingen r
     where ${inScope(context, "read", "plaatsing", "r")} and r.plaatsing_id = ${plaatsingId}::uuid
     order by r.soort`.execute(context.db);
  return rows;
}

/** The last form of the werkgever, where this user may see what a subsidy rests on. */
export async function laatsteAanvraag(
  context: Context,
  plaatsingId: string,
): Promise<Regelingaanvraag | null> {
  const { rows } = await sql<Regelingaanvraag>`
    select a.soorten, a.uurloon_in_centen, a.uren_per_week, a.contract, a.contract_tot, a.iban, a.contactpersoon, a.telefoon,
        a.door_naam, a.gevraagd_op
      from regelingaanvragen a
     where ${inScope(context, "read", "subsidie", "a")} and a.plaatsing_id = ${plaatsingId}::uuid
     order by a.tijdstip desc limit 1`.execute(context.db);
  const [found] = rows;
  return found ? { ...found, urenPerWeek: found.urenPerWeek / 100 } : null;
}

type Nieuw = {
  readonly plaatsingId: string;
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly soort: Regelingsoort;
  readonly stand: Exclude<Regeling["stand"], "nog niet gevraagd">;
  readonly wachtOp: Regeling["wachtOp"];
  readonly uiterlijk: IsoDate | null;
  readonly geldtVanaf: IsoDate | null;
  readonly geldtTot: IsoDate | null;
};

/** Version 0: nobody wrote anything about it yet. */
export async function keepRegelingstand(context: Context, { soort, ...nieuw }: Nieuw): Promise<void> {
  const { db, user, today, expectedVersion = 0 } = context;
  const { plaatsingId, inwonerId, gemeente, ...stand } = nieuw;
  const values = { ...stand, doorNaam: user.naam, gewijzigdOp: today(), versie: expectedVersion + 1 };
  if (expectedVersion === 0) {
    const insert = db
      .insertInto("plaatsingsregelingen")
      .values({ regioId: user.regioId, plaatsingId, soort, inwonerId, gemeente, ...values })
      .execute();
    await orFail(insert, "plaatsingsregelingen_pkey", () =>
      changedMeanwhile("regeling", plaatsingId, { versie: 1 }),
    );
    return;
  }
  const updated = await db
    .updateTable("plaatsingsregelingen")
    .set(values)
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .where("soort", "=", soort)
    .where("versie", "=", expectedVersion)
    .returning("soort")
    .executeTakeFirst();
  if (updated) return;
  const current = (await regelingstanden(context, plaatsingId)).find((rij) => rij.soort === soort);
  throw current ? changedMeanwhile("regeling", plaatsingId, current) : notFound("regeling", plaatsingId);
}

const shown = ({ regelingen, ...row }: Row): Plaatsingsregelingen => ({
  plaatsingId: row.plaatsingId,
  inwonerId: row.inwonerId,
  naam: row.naam,
  functie: row.functie,
  urenPerWeek: row.urenPerWeek / 100,
  startdatum: row.startdatum,
  einddatum: row.einddatum,
  begeleider: row.begeleider,
  regelingen: regelingenVan(row, regelingen),
});
