import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { sql } from "kysely";
import type { Now } from "#core/context";
import type { Database } from "#db/database";
import { agendaHash } from "./agenda-code.ts";

const CODE = /^[\w-]{32}$/;
const MINUTE_IN_MS = 60_000;
const HOUR_IN_S = 3600;

export type Agendamiddelen = {
  /** As `meedoen_app`, without a session: one function answers. */
  readonly db: Database;
  readonly regioId: string;
  readonly now: Now;
  /** Of the service, for the links to the files. */
  readonly adres: string;
};

type Regel = {
  id: string;
  inwonerId: string;
  begin: string;
  duurMinuten: number;
  waar: string;
  initialen: string;
  versie: number;
  isGeannuleerd: boolean;
};

/** What a calendar gets at a secret address; undefined where it does not work, without `ics` where nothing changed. */
export async function readAgenda(
  { db, regioId, now, adres }: Agendamiddelen,
  code: string,
  bekend: string | undefined,
  traceId: string,
): Promise<{ stand: string; ics?: string } | undefined> {
  if (!CODE.test(code)) return undefined;
  const { rows } = await sql<{ stand: string; afspraken: Regel[] | null }>`
    select stand, afspraken from toon_agenda(${regioId}, ${agendaHash(code)}, ${bekend ?? null}, ${traceId}, ${now()})
    `.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const { stand, afspraken } = found;
  return afspraken === null ? { stand } : { stand, ics: agendaAsIcs(afspraken, adres, now()) };
}

/** RFC 5545. Moments stand in it in UTC, so that summer and winter time leave no room for doubt. */
export function agendaAsIcs(regels: readonly Regel[], adres: string, stamp: Date): string {
  const calendar = ical({
    name: "Meedoen",
    prodId: { company: "Meedoen", product: "Agenda", language: "NL" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_IN_S,
    x: [{ key: "X-WR-TIMEZONE", value: "Europe/Amsterdam" }],
  });
  for (const regel of regels) {
    const begin = new Date(regel.begin);
    calendar.createEvent({
      id: `${regel.id}@meedoen`,
      stamp,
      start: begin,
      end: new Date(begin.getTime() + regel.duurMinuten * MINUTE_IN_MS),
      summary: `Afspraak ${regel.initialen}`,
      location: regel.waar,
      url: `${adres}/inwoners/${regel.inwonerId}`,
      sequence: regel.versie - 1,
      status: regel.isGeannuleerd ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
