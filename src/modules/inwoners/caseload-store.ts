import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Context } from "../context.ts";
import { pageOf } from "../fields.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { CONTACT_BINNEN_DAGEN, type Caseloadrij, EINDIGT_BINNEN_DAGEN, STANDEN } from "./caseload.ts";
import { doelgroepBij } from "../doelgroepen/doelgroepen.ts";
import { eigenInwoners } from "./eigen-inwoners.ts";
import { nameContains } from "./inwoner-store.ts";
import { isGesproken } from "./laatste-contact.ts";

export type CaseloadVraag = {
  readonly zoek?: string;
  readonly gemeente?: string;
  readonly uitkering?: string;
  readonly doelgroep?: string;
  readonly stand?: string;
  readonly zonderContact?: boolean;
  readonly sorteer?: "naam" | "afstand" | "laatsteContact" | "volgendeAfspraak" | "stand";
  readonly pagina?: number;
  readonly perPagina?: number;
};

type Row = Omit<Caseloadrij, "waarNu" | "uren" | "volgendeAfspraak" | "stand"> & {
  functie: string | null;
  bij: string | null;
  plaatsingId: string | null;
  einddatum: IsoDate | null;
  urenPerWeek: Hours | null;
  volgendeAfspraak: Date | null;
  stand: number;
  totaal: number;
};

/** One statement, however many inwoners are in the caseload. */
export async function caseloadPage(context: Context, vraag: CaseloadVraag) {
  const { limit, offset, pagina, perPagina } = pageOf(vraag);
  const { rows } = await sql<Row>`
    with eigen as materialized (${eigenInwoners(context)}), rij as (${caseload(context)})
    select rij.*, count(*) over ()::integer as totaal from rij
     where ${sql.join(conditions(context, vraag), sql` and `)}
     order by ${ORDER[vraag.sorteer ?? "naam"]}, achternaam, voornaam, id
     limit ${limit} offset ${offset}`.execute(context.db);
  const seesPlaatsing = scopesOf(context.user, "read", "plaatsing").length > 0;
  return {
    totaal: rows[0]?.totaal ?? 0,
    pagina,
    perPagina,
    rijen: rows.map((row) => caseloadrij(row, seesPlaatsing)),
  };
}

/** How many inwoners, how many of them at work, and how many without contact; null where the role may not see it. */
export async function caseloadCounts(context: Context) {
  const { rows } = await sql<{ aantal: number; aanHetWerk: number; zonderContact: number }>`
    with eigen as materialized (${eigenInwoners(context)}), rij as (${caseload(context)})
    select count(*)::integer as aantal,
           (count(*) filter (where werkvorm not in ('vrijwilligerswerk', 'dagbesteding')))::integer as aan_het_werk,
           (count(*) filter (where is_zonder_contact))::integer as zonder_contact from rij`.execute(
    context.db,
  );
  const sees = (klasse: "plaatsing" | "contactmoment") =>
    scopesOf(context.user, "read", klasse).some((scope) => scope !== "zelf-vastgelegd"); // that counts for one colleague
  return {
    aantal: rows[0]?.aantal ?? 0,
    aanHetWerk: sees("plaatsing") ? (rows[0]?.aanHetWerk ?? 0) : null,
    zonderContact: sees("contactmoment") ? (rows[0]?.zonderContact ?? 0) : null,
  };
}

/** Has nobody of us spoken with this inwoner for too long? A row `laatste` with the last contact must be there. */
export const zonderContact = (context: Context): RawBuilder<boolean> => sql`(
  ${inScope(context, "read", "contactmoment", "inwoners", "id")}
  and coalesce(laatste.datum, inwoners.aangemeld_op) < ${context.today()}::date - ${CONTACT_BINNEN_DAGEN}::integer)`;

/** The last contact of an inwoner, also at his work; a melding of the inwoner is no contact yet. */
export const laatsteContact = (context: Context): RawBuilder<unknown> => sql`(
  select greatest(max(c.datum) filter (where c.soort <> 'melding'),
      (select max(datum) from bezoeken
        where regio_id = inwoners.regio_id and inwoner_id = inwoners.id and ${isGesproken}
          and ${inScope(context, "read", "begeleiding", "bezoeken")})) as datum, coalesce(bool_or(not c.is_vervolg_klaar
      and (c.vervolgdatum <= ${context.today()}::date or c.soort = 'melding')), false) as wacht
    from (select datum, soort, is_vervolg_klaar, vervolgdatum from contactmomenten
           where regio_id = inwoners.regio_id and inwoner_id = inwoners.id
             and ${inScope(context, "read", "contactmoment", "contactmomenten", "inwoner_id", "door_gebruiker_id")}) c)`;

function caseload(context: Context): RawBuilder<unknown> {
  const { user, today, now } = context;
  return sql`
    select inwoners.id, inwoners.nummer, inwoners.gemeente, inwoners.voornaam, inwoners.achternaam,
        inwoners.voornaam || ' ' || inwoners.achternaam as naam, g.naam as gemeentenaam,
        s.uitkering, s.doelgroepen, s.ladder, p.id as plaatsing_id, p.werkvorm, p.functie, p.bij, p.einddatum, p.uren_per_week,
        a.begin as volgende_afspraak, laatste.datum as laatste_contact,
        ${zonderContact(context)} as is_zonder_contact,
        case when laatste.wacht then 0
             when p.einddatum <= ${today()}::date + ${EINDIGT_BINNEN_DAGEN}::integer then 1
             when ${zonderContact(context)} then 2
             when v.loopt then 3
             when p.id is not null then 4
             else 5 end as stand
      from eigen
      join inwoners on inwoners.regio_id = ${user.regioId} and inwoners.id = eigen.inwoner_id
       and ${inScope(context, "read", "persoon", "inwoners", "id")}
      join gemeenten g on g.regio_id = inwoners.regio_id and g.code = inwoners.gemeente
      left join situaties s on s.regio_id = inwoners.regio_id and s.inwoner_id = inwoners.id
       and ${inScope(context, "read", "situatie", "s")}
      left join lateral (
        select p.id, p.werkvorm, p.functie, coalesce(w.naam, u.naam, p.organisatie) as bij, p.einddatum, p.uren_per_week
          from plaatsingen p
          left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
          left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
         where p.regio_id = inwoners.regio_id and p.inwoner_id = inwoners.id
           and daterange(p.startdatum, p.einddatum, '[]') @> ${today()}::date
           and ${inScope(context, "read", "plaatsing", "p")}
         order by p.startdatum desc limit 1) p on true
      left join lateral (
        select min(a.begin) as begin from afspraken a
         where a.regio_id = inwoners.regio_id and a.inwoner_id = inwoners.id and a.begin >= ${now()} and a.geannuleerd_op is null
           and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}) a on true
      left join lateral ${laatsteContact(context)} laatste on true
      left join lateral (
        select bool_or(true) as loopt from voorstellen v
         where v.regio_id = inwoners.regio_id and v.inwoner_id = inwoners.id and v.status in ('voorgesteld', 'akkoord')
           and ${inScope(context, "read", "voorstel", "v")}) v on true`;
}

function conditions(context: Context, vraag: CaseloadVraag): RawBuilder<boolean>[] {
  const found: RawBuilder<boolean>[] = [sql`true`];
  if (vraag.zoek) found.push(nameContains(vraag.zoek, "rij"));
  if (vraag.gemeente) found.push(sql`gemeente = ${vraag.gemeente}`);
  if (vraag.uitkering) found.push(sql`uitkering = ${vraag.uitkering}`);
  if (vraag.doelgroep) found.push(inDoelgroep(context, vraag.doelgroep));
  if (vraag.stand) found.push(sql`stand = ${STANDEN.findIndex((stand) => stand === vraag.stand)}::integer`);
  if (vraag.zonderContact !== undefined) found.push(sql`is_zonder_contact = ${vraag.zonderContact}`);
  return found;
}

/** Nobody, where a group is read from what this user may not read of his caseload. */
const inDoelgroep = ({ user, today }: Context, naam: string): RawBuilder<boolean> =>
  (["situatie", ...doelgroepBij(naam).leest] as const).every((klasse) =>
    scopesOf(user, "read", klasse).includes("eigen-caseload"),
  )
    ? sql`id in (select d.inwoner_id
        from doelgroepen_van(${today()}::date, array(select inwoner_id from eigen)) d where d.groep = ${naam})`
    : sql`false`;

const ORDER = {
  afstand: sql`ladder nulls last`, // the lowest step first: a dated judgement of a person

  naam: sql`achternaam`,
  laatsteContact: sql`laatste_contact nulls first`,
  volgendeAfspraak: sql`volgende_afspraak nulls last`,
  stand: sql`stand`,
} as const;

function caseloadrij(row: Row, seesPlaatsing: boolean): Caseloadrij {
  const { functie, bij, plaatsingId, einddatum, urenPerWeek, volgendeAfspraak, stand } = row;
  const tekst = functie ? `${functie} bij ${bij}` : "Zoekt werk";
  return {
    id: row.id,
    nummer: row.nummer,
    naam: row.naam,
    gemeentenaam: row.gemeentenaam,
    waarNu: seesPlaatsing ? { tekst, plaatsingId, tot: einddatum } : null,
    uren: urenPerWeek === null ? null : urenPerWeek / 100,
    uitkering: row.uitkering,
    doelgroepen: row.doelgroepen && [...row.doelgroepen],
    volgendeAfspraak: volgendeAfspraak?.toISOString() ?? null,
    laatsteContact: row.laatsteContact,
    stand: STANDEN[stand]!,
  };
}
