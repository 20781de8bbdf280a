import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { botsingen, opDag } from "../plannen/bezet.ts";
import { bezetteTijdenOf } from "../plannen/bezette-tijd-store.ts";
import { inWoorden } from "../plannen/bezette-tijd-woorden.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";
import type { Moment } from "./afspraak.ts";
import { beginOf } from "./afspraak-store.ts";

const DAY_IN_MINUTES = 24 * 60;

export type Botsing = { soort: "eigen agenda" | "agenda van de inwoner" | "vaste tijd"; wat: string };

/** What a new appointment would fall on. Another one of this user's own: its time only, never with whom. */
export async function botsingenOf(
  context: Context,
  inwonerId: string,
  moment: Moment,
  behalve: string | undefined,
): Promise<Botsing[]> {
  const found = await afsprakenAt(context, inwonerId, moment, behalve);
  if (scopesOf(context.user, "read", "plan").length === 0) return found;
  const vast = botsingen(
    opDag(moment.datum, moment.tijd, eindtijd(moment)),
    await bezetteTijdenOf(context, inwonerId),
  );
  return [...found, ...vast.map((tijd): Botsing => ({ soort: "vaste tijd", wat: inWoorden(tijd) }))];
}

async function afsprakenAt(context: Context, inwonerId: string, moment: Moment, behalve: string | undefined) {
  const { db, user } = context;
  const begin = beginOf(moment);
  const { rows } = await sql<Botsing>`
    select case when a.gebruiker_id = ${user.id} then 'eigen agenda' else 'agenda van de inwoner' end as soort,
        to_char(a.begin at time zone 'Europe/Amsterdam', 'FMHH24.MI') || ' tot '
          || to_char((a.begin + a.duur_minuten * interval '1 minute') at time zone 'Europe/Amsterdam', 'FMHH24.MI') || ' uur' as wat
      from afspraken a
     where a.regio_id = ${user.regioId} and a.geannuleerd_op is null
       and (a.gebruiker_id = ${user.id} or a.inwoner_id = ${inwonerId})
       and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}
       and a.id is distinct from ${behalve ?? null}::uuid
       and a.begin between ${begin} - interval '8 hours' and ${begin} + interval '8 hours'
       and a.begin < ${begin} + ${moment.duurMinuten} * interval '1 minute'
       and ${begin} < a.begin + a.duur_minuten * interval '1 minute'
     order by a.begin, a.id`.execute(db);
  return rows;
}

function eindtijd({ tijd, duurMinuten }: Moment): string {
  const [hours = "0", minutes = "0"] = tijd.split(":");
  const end = Math.min(Number(hours) * 60 + Number(minutes) + duurMinuten, DAY_IN_MINUTES - 1);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

/** What of the own diary comes on these days, for the page about it. */
export type Agendaregel = {
  id: string;
  inwonerId: string;
  naam: string;
  begin: Date;
  duurMinuten: number;
  onderwerp: string;
  waar: string;
};

export async function agendaBetween(context: Context, vanaf: IsoDate, tot: IsoDate): Promise<Agendaregel[]> {
  const { db, user } = context;
  const { rows } = await sql<Agendaregel>`
    select a.id, a.inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as naam, a.begin, a.duur_minuten,
        a.onderwerp, a.waar
      from afspraken a
      join inwoners on inwoners.regio_id = a.regio_id and inwoners.id = a.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
     where a.regio_id = ${user.regioId} and a.gebruiker_id = ${user.id} and a.geannuleerd_op is null
       and a.begin >= ${vanaf}::timestamp at time zone 'Europe/Amsterdam'
       and a.begin < (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
       and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}
     order by a.begin, a.id
     limit 50`.execute(db);
  return rows;
}
