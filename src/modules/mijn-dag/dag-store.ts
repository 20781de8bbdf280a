import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

const AGENDA_AT_MOST = 12;
const NEWS_AT_MOST = 5;
/** Who was away for some days still hears the news. */
const NEWS_STAYS_DAYS = 6;

type Afspraak = { id: string; inwonerId: string; naam: string; begin: Date; onderwerp: string; waar: string };
type Plaats = { id: string; naam: string };
type Werkvloer = { unit: Plaats | null; groepen: Plaats[]; werkenden: number };
type Nieuws = { id: string; inwonerId: string; naam: string; datum: IsoDate; bij: string; functie: string };

/** The appointments of this user on this day, in the Netherlands. */
export async function agendaOf(context: Context): Promise<Afspraak[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Afspraak>`
    select a.id, a.inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as naam, a.begin, a.onderwerp, a.waar
      from afspraken a
      join inwoners on inwoners.regio_id = a.regio_id and inwoners.id = a.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
     where a.regio_id = ${user.regioId} and a.gebruiker_id = ${user.id}
       and a.geannuleerd_op is null and a.begin >= ${today()}::timestamp at time zone 'Europe/Amsterdam'
       and a.begin < (${today()}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
       and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}
     order by a.begin, a.id
     limit ${AGENDA_AT_MOST}`.execute(db);
  return rows;
}

/** The own appointments of an inwoner on this day, with the name of whom they are with. */
export async function eigenAgendaOf({ db, today }: Context): Promise<Afspraak[]> {
  const { rows } = await sql<Afspraak>`
    select a.id, a.inwoner_id, a.met as naam, a.begin, 'Afspraak' as onderwerp, a.waar from eigen_afspraken() a
     where (a.begin at time zone 'Europe/Amsterdam')::date = ${today()}::date
     order by a.begin, a.id limit ${AGENDA_AT_MOST}`.execute(db);
  return rows;
}

/** Where someone leads people today: his unit with who works there, and the groups that he or his unit has. */
export async function werkvloerOf(context: Context): Promise<Werkvloer> {
  const { db, user, today } = context;
  if (scopesOf(user, "read", "trajectgroep").length === 0) return { unit: null, groepen: [], werkenden: 0 };
  const { rows } = await sql<Werkvloer>`
    select (select json_build_object('id', u.id, 'naam', u.naam) from units u
        where u.regio_id = ${user.regioId} and u.id = ${user.unitId}::uuid) as unit,
      (select coalesce(json_agg(json_build_object('id', t.id, 'naam', t.naam) order by t.naam), '[]') from trajectgroepen t
        where t.regio_id = ${user.regioId} and (t.unit_id = ${user.unitId}::uuid or t.leider_id = ${user.id})
          and t.startdatum <= ${today()}::date and coalesce(t.einddatum >= ${today()}::date, true)) as groepen,
      (select count(distinct p.inwoner_id)::integer from plaatsingen p
        where p.regio_id = ${user.regioId} and p.unit_id = ${user.unitId}::uuid
          and daterange(p.startdatum, p.einddatum, '[]') @> ${today()}::date
          and ${inScope(context, "read", "plaatsing", "p")}) as werkenden`.execute(db);
  return rows[0]!;
}

/** Who works half a year on the same plek these days. */
export async function goedNieuwsOf(context: Context): Promise<Nieuws[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Nieuws>`
    with wie as materialized (${eigenInwoners(context)})
    select p.id, inwoners.id as inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as naam,
        (p.startdatum + interval '6 months')::date as datum, coalesce(w.naam, u.naam, p.organisatie) as bij, p.functie
      from wie
      join inwoners on inwoners.regio_id = ${user.regioId} and inwoners.id = wie.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
      join plaatsingen p on p.regio_id = ${user.regioId} and p.inwoner_id = inwoners.id
      left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
      left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
     where (p.startdatum + interval '6 months')::date between ${today()}::date - ${NEWS_STAYS_DAYS}::integer and ${today()}::date
       and coalesce(p.einddatum >= ${today()}::date, true)
       and is_betaald(p.werkvorm)
       and ${inScope(context, "read", "plaatsing", "p")}
     order by datum desc, naam, p.id
     limit ${NEWS_AT_MOST}`.execute(db);
  return rows;
}
