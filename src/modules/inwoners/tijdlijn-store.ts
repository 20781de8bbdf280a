import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { pageOf } from "../fields.ts";
import type { Dataklasse } from "../toegang/matrix.ts";
import { inScope } from "../toegang/in-scope.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { inzetgebeurtenissen } from "./tijdlijn-inzet.ts";
import type { Gebeurtenis } from "./tijdlijn.ts";

type Row = Gebeurtenis & { totaal: number };

/** What happened, newest first: only of the data classes that this user may see of this inwoner. */
export async function tijdlijnPage(
  context: Context,
  inwonerId: string,
  subject: Subject,
  { soort, ...paging }: { soort?: Gebeurtenis["soort"]; pagina?: number; perPagina?: number },
) {
  const { limit, offset, pagina, perPagina } = pageOf(paging);
  const sees = (klasse: Dataklasse) => may(context.user, "read", klasse, subject);
  const parts = [
    aanmelding(context, inwonerId),
    contactmomenten(context, inwonerId),
    afspraken(context, inwonerId),
  ];
  if (sees("bericht")) parts.push(berichten(context, inwonerId));
  if (sees("begeleiding")) parts.push(bezoeken(context, inwonerId));
  if (sees("voorstel")) parts.push(voorstellen(context, inwonerId), antwoorden(context, inwonerId));
  if (sees("plaatsing")) parts.push(plaatsingen(context, inwonerId), eindes(context, inwonerId));
  if (sees("situatie")) parts.push(indicaties(context, inwonerId));
  if (sees("inzet")) parts.push(...inzetgebeurtenissen(context, inwonerId));

  const { rows } = await sql<Row>`
    select soort, id, datum, titel, tekst, door, is_zichtbaar_voor_inwoner, wacht_op_u, count(*) over ()::integer as totaal
      from (${sql.join(parts, sql` union all `)}) gebeurtenissen
     where ${soort ?? null}::text is null or soort = ${soort ?? null}::text
     order by datum desc, moment desc, id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, pagina, perPagina, rijen: rows.map(gebeurtenis) };
}

const gebeurtenis = (row: Row): Gebeurtenis => ({
  soort: row.soort,
  id: row.id,
  datum: row.datum,
  titel: row.titel,
  tekst: row.tekst,
  door: row.door,
  isZichtbaarVoorInwoner: row.isZichtbaarVoorInwoner,
  wachtOpU: row.wachtOpU,
});

type Part = (context: Context, inwonerId: string) => RawBuilder<unknown>;

const aanmelding: Part = ({ user }, id) => sql`
  select 'aanmelding' as soort, id, aangemeld_op as datum, aangemeld_op::timestamptz as moment, 'Aangemeld' as titel,
      null::text as tekst, null::text as door, null::boolean as is_zichtbaar_voor_inwoner, false as wacht_op_u
    from inwoners where regio_id = ${user.regioId} and id = ${id}::uuid`;

const contactmomenten: Part = (context, id) => sql`
  select 'contactmoment', id, datum, vastgelegd,
      case soort when 'gesprek' then 'Gesprek' when 'telefoon' then 'Telefoongesprek' when 'huisbezoek' then 'Huisbezoek'
        when 'werkbezoek' then 'Werkbezoek' when 'bericht' then 'Bericht' else 'Melding' end,
      tekst, door_naam, is_zichtbaar_voor_inwoner,
      not is_vervolg_klaar and (soort = 'melding' or coalesce(vervolgdatum <= ${context.today()}::date, false))
    from contactmomenten where regio_id = ${context.user.regioId} and inwoner_id = ${id}::uuid
     and ${inScope(context, "read", "contactmoment", "contactmomenten", "inwoner_id", "door_gebruiker_id")}`;

/** That was written, and about what; what was written stands in the conversation. */
const berichten: Part = ({ user }, id) => sql`
  select 'bericht', b.id, (b.verstuurd at time zone 'Europe/Amsterdam')::date, b.verstuurd,
      case b.van when 'medewerker' then 'Bericht: ' else 'Bericht van de inwoner: ' end || g.onderwerp, null, b.door_naam, true,
      b.van <> 'medewerker' and b.gelezen is null
    from berichten b join berichtgesprekken g on g.regio_id = b.regio_id and g.id = b.gesprek_id
   where b.regio_id = ${user.regioId} and b.inwoner_id = ${id}::uuid`;

const bezoeken: Part = ({ user }, id) => sql`
  select 'bezoek', id, datum, vastgelegd,
      case wijze when 'op het werk' then 'Werkbezoek' when 'telefoon' then 'Telefoongesprek over het werk'
        else 'Gesprek over het werk' end || coalesce(', na ' || checkmoment || case checkmoment when 1 then ' maand' else ' maanden' end, ''),
      tekst, door_naam, is_zichtbaar_voor_inwoner, false
    from bezoeken where regio_id = ${user.regioId} and inwoner_id = ${id}::uuid`;

const afspraken: Part = (context, id) => sql`
  select 'afspraak', a.id, (a.begin at time zone 'Europe/Amsterdam')::date, a.begin,
      'Afspraak' || coalesce(' afgezegd: ' || a.reden_annulering, ''), a.onderwerp || ', ' || a.waar,
      g.naam, null, false
    from afspraken a
    left join begeleidingen g on g.regio_id = a.regio_id and g.inwoner_id = a.inwoner_id
     and g.gebruiker_id = a.gebruiker_id and g.tot is null
   where a.regio_id = ${context.user.regioId} and a.inwoner_id = ${id}::uuid and a.begin <= ${context.now()}
     and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}`;

const voorstellen: Part = ({ user }, id) => sql`
  select 'voorstel', v.id, v.voorgesteld_op, v.voorgesteld_op::timestamptz, 'Voorgesteld: ' || k.titel, v.waarom, v.door_naam,
      null, false
    from voorstellen v join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
   where v.regio_id = ${user.regioId} and v.inwoner_id = ${id}::uuid`;

const antwoorden: Part = ({ user }, id) => sql`
  select 'antwoord', v.id, v.antwoord_op, v.antwoord_op::timestamptz,
      case when v.status = 'afgewezen' then 'Zei nee tegen: ' else 'Zei ja tegen: ' end || k.titel, v.antwoord, null, null, false
    from voorstellen v join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
   where v.regio_id = ${user.regioId} and v.inwoner_id = ${id}::uuid and v.antwoord_op is not null
     and v.status in ('akkoord', 'geplaatst', 'afgewezen')`;

const plaatsingen: Part = ({ user, today }, id) => sql`
  select 'start plaatsing', p.id, p.startdatum, p.startdatum::timestamptz,
      'Gestart bij ' || coalesce(w.naam, u.naam, p.organisatie) || ', ' || replace((p.uren_per_week / 100.0)::float8::text, '.', ',') || ' uur',
      p.functie || ', ' || p.werkvorm, null, null, false
    from plaatsingen p
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
   where p.regio_id = ${user.regioId} and p.inwoner_id = ${id}::uuid and p.startdatum <= ${today()}::date`;

const eindes: Part = ({ user, today }, id) => sql`
  select 'einde plaatsing', p.id, p.einddatum, p.einddatum::timestamptz, 'Gestopt bij ' || coalesce(w.naam, u.naam, p.organisatie), p.reden_einde,
      null, null, false
    from plaatsingen p
    left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
    left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
   where p.regio_id = ${user.regioId} and p.inwoner_id = ${id}::uuid and p.einddatum < ${today()}::date`;

const indicaties: Part = ({ user }, id) => sql`
  select 'indicatie', id, vanaf, vanaf::timestamptz, 'Indicatie ' || soort, 'Bron: ' || bron, null, null, false
    from indicaties where regio_id = ${user.regioId} and inwoner_id = ${id}::uuid`;
