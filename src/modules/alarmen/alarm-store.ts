import { type RawBuilder, sql } from "kysely";
import { daysBetween, type IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Dataklasse } from "../toegang/matrix.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { type Alarm, ALARMSOORTEN, type AlarmSoort, ALARMTEKST, type Behandeling } from "./alarm.ts";

type Row = {
  readonly soort: AlarmSoort;
  readonly inwonerId: string;
  readonly naam: string;
  readonly sinds: IsoDate;
  readonly totaal: number;
} & { readonly [veld in keyof Behandeling]: Behandeling[veld] | null };

export type Alarmtelling = {
  readonly gemeente: string | null;
  readonly gemeentenaam: string | null;
  readonly soort: AlarmSoort;
  readonly aantal: number | null;
  readonly behandeld: number | null;
  readonly zonderBegeleider: number | null;
};

export type Alarmvraag = {
  /** `open`: nobody decided about it, or the decision has run out. */
  readonly stand: "open" | "behandeld";
  readonly soort?: AlarmSoort;
  readonly limit: number;
  readonly offset: number;
};

/**
 * What may not go on like this about these inwoners, longest first; `wie` is a subquery of inwoner ids. From the facts of
 * today (the view `alarmen`): an alarm is there exactly as long as it is so, and a decision only silences it until a day.
 */
export async function alarmenOf(
  context: Context,
  wie: RawBuilder<unknown>,
  { stand, soort, limit, offset }: Alarmvraag,
): Promise<{ readonly totaal: number; readonly rijen: Alarm[] }> {
  const soorten = seenBy(context).filter((gezien) => soort === undefined || gezien === soort);
  const { rows } = await sql<Row>`
    with wie as materialized (${wie})
    select a.soort, a.inwoner_id, inwoners.voornaam || ' ' || inwoners.achternaam as naam, a.sinds,
        a.besluit, a.tot, a.reden, a.door_naam, a.behandeld_op, count(*) over ()::integer as totaal
      from wie
      join inwoners on inwoners.regio_id = ${context.user.regioId} and inwoners.id = wie.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
      join alarmen_met_besluit a on a.regio_id = inwoners.regio_id and a.inwoner_id = inwoners.id
       and ${inScope(context, "read", "plan", "a")}
     where a.soort = any (${soorten}::text[]) and (a.behandeling_id is null) = ${stand === "open"}::boolean
     order by a.sinds, naam, a.inwoner_id, a.soort
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map((row) => alarmVan(row, context.today())) };
}

/** What each alarm goes by. To who may not see all of it an alarm would tell what is not so: he gets none of that kind. */
const GAAT_OVER: Readonly<Record<AlarmSoort, readonly Dataklasse[]>> = {
  "indicatie zonder werk": ["situatie", "plaatsing"],
  "zonder oplossing": ["plaatsing", "voorstel", "plan"],
  "geen eerste activiteit": ["plaatsing", "contactmoment"],
};

const seenBy = ({ user }: Context): AlarmSoort[] =>
  ALARMSOORTEN.filter((soort) =>
    GAAT_OVER[soort].every((klasse) =>
      scopesOf(user, "read", klasse).some(
        (scope) => scope === "eigen-caseload" || scope === "eigen-gemeenten",
      ),
    ),
  );

function alarmVan(row: Row, today: IsoDate): Alarm {
  const { soort, inwonerId, naam, sinds, besluit, tot, reden, doorNaam, behandeldOp } = row;
  return {
    soort,
    tekst: ALARMTEKST[soort],
    wie: { inwonerId, naam },
    sinds,
    dagen: daysBetween(sinds, today),
    behandeling:
      besluit === null
        ? null
        : { besluit, tot: tot!, reden: reden!, doorNaam: doorNaam!, behandeldOp: behandeldOp! },
  };
}

/** How many alarms the region and each gemeente have, also of people whom nobody helps; no figure tells of someone. */
export async function telAlarmen({ db, user }: Context) {
  const { rows } = await sql<Alarmtelling>`
    select t.*, g.naam as gemeentenaam from tel_alarmen() t
      left join gemeenten g on g.regio_id = ${user.regioId} and g.code = t.gemeente
     order by g.naam nulls first, t.soort`.execute(db);
  return rows;
}

export async function insertBehandeling(
  { db, user, newId, now, today }: Context,
  behandeling: {
    readonly inwonerId: string;
    readonly gemeente: string;
    readonly soort: AlarmSoort;
    readonly besluit: Behandeling["besluit"];
    readonly tot: IsoDate;
    readonly reden: string;
  },
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, behandeldOp: today(), tijdstip: now() };
  await db
    .insertInto("alarmbehandelingen")
    .values({ regioId: user.regioId, id: newId(), ...behandeling, ...door })
    .execute();
}
