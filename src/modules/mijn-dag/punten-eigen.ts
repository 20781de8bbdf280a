import { type RawBuilder, sql } from "kysely";
import { eigenBerichtPunten } from "../berichten/punten-berichten.ts";
import type { Context } from "../context.ts";
import { eigenBedrijfPunten } from "../mijn-bedrijf/punten-eigen-bedrijf.ts";
import { eigenPlanPunten } from "../plannen/punten-eigen-plan.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { korteDatum } from "./korte-datum.ts";

/** So long an answer on what someone told stays in his day. */
const ANTWOORD_BLIJFT_DAGEN = 14;
/** So long before its end a contract asks for a talk. */
const EINDE_VOORAF_IN_DAGEN = 28;

/** Where an inwoner and where a werkgever reads of work. */
const EIGEN_WERK = "/mijn/begeleiding";
const MEDEWERKERS = "/mijn-medewerkers";

/** What asks for an inwoner, who represents him, or a werkgever: about himself, or about who works for him. */
export const eigenPunten = (context: Context): RawBuilder<unknown>[] => {
  const isInwoner = context.user.inwonerId !== null;
  const tellsOfWork = scopesOf(context.user, "change", "melding").length > 0;
  return [
    ...(isInwoner ? eigenPlanPunten(context) : []),
    ...(isInwoner ? eigenBerichtPunten(context) : []),
    ...(isInwoner && tellsOfWork ? [eigenAfspraken(), voorstellen(context), groepen(context)] : []),
    ...(tellsOfWork ? [werkafspraken(context, isInwoner), antwoorden(context, isInwoner)] : []),
    ...eigenBedrijfPunten(context),
  ];
};

/** After today; those of today stand in the agenda. */
const eigenAfspraken = () => sql`
  select 'afspraak' as soort, a.id, a.inwoner_id, i.naam, (a.begin at time zone 'Europe/Amsterdam')::date as datum,
      a.begin as moment, 'Afspraak om ' || to_char(a.begin at time zone 'Europe/Amsterdam', 'FMHH24.MI') || ' uur' as wat,
      'Met ' || a.met || ', ' || a.waar as waarom, '/mijn/afspraken' as naar
    from eigen_afspraken() a join inwoner i on i.id = a.inwoner_id
   where (a.begin at time zone 'Europe/Amsterdam')::date > context_vandaag()`;

/** What the plek is, the colleague tells: an inwoner reads why, and says what he thinks of it. */
const voorstellen = (context: Context) => sql`
  select 'voorstel voor u', v.id, i.id, i.naam, v.voorgesteld_op, v.voorgesteld_op::timestamptz,
      'Er is werk dat bij u kan passen', 'Vertel ' || v.door_naam || ' wat u ervan vindt', '/mijn/werk'
    from inwoner i
    join voorstellen v on v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status = 'voorgesteld'
   where ${inScope(context, "read", "voorstel", "v")}`;

const groepen = (context: Context) => sql`
  select case d.status when 'aangeboden' then 'plek voor u' else 'begin' end, d.id, i.id, i.naam,
      case d.status when 'aangeboden' then d.aangeboden_op else d.startdatum end, d.startdatum::timestamptz,
      case d.status when 'aangeboden' then 'Er is plek voor u: ' else 'U begint met ' end || g.traject,
      case d.status when 'aangeboden' then 'Vertel uw begeleider of u mee wilt doen, ' else '' end
        || g.plaats || ', vanaf ' || ${korteDatum(context, sql`d.startdatum`)}, '/mijn/plan'
    from inwoner i
    join deelnames d on d.regio_id = i.regio_id and d.inwoner_id = i.id
     and (d.status = 'aangeboden' or d.status = 'doet mee' and d.startdatum >= ${context.today()}::date)
    cross join lateral groep_in_woorden(d.groep_id) g
   where ${inScope(context, "read", "deelname", "d")}`;

/** Actions, visits and the end of a contract: the function tells each of them only his own. */
const werkafspraken = (context: Context, isInwoner: boolean) => sql`
  select case w.soort when 'actie' then 'eigen actie' when 'bezoek' then 'bezoek komt' else 'werk eindigt' end as soort,
      w.id, w.inwoner_id, w.naam,
      case w.soort when 'einde' then w.dag - ${EINDE_VOORAF_IN_DAGEN}::integer else w.dag end as datum,
      w.dag::timestamptz as moment,
      case w.soort when 'actie' then w.wat when 'bezoek' then w.door || ' komt langs op het werk'
        else ${isInwoner ? "Uw werk" : "Het contract"}::text || ' loopt tot ' || ${korteDatum(context, sql`w.dag`)} end as wat,
      case w.soort when 'actie' then 'Afgesproken met ' || w.door
        when 'bezoek' then 'Bedenk wat u wilt bespreken' else w.wat || ': bespreek op tijd hoe het verder gaat' end as waarom,
      ${isInwoner ? EIGEN_WERK : MEDEWERKERS}::text as naar
    from eigen_werkafspraken() w
   where w.soort <> 'einde' or w.dag >= ${context.today()}::date`;

/** There is an answer to what he told. */
const antwoorden = ({ today }: Context, isInwoner: boolean) => sql`
  select 'antwoord', s.id, s.inwoner_id, i.naam, (s.beantwoord at time zone 'Europe/Amsterdam')::date, s.beantwoord,
      case s.stand when 'opgelost' then 'Opgelost: ' else s.beantwoord_door || ' pakt dit op: ' end || s.onderwerp,
      s.antwoord, ${isInwoner ? EIGEN_WERK : MEDEWERKERS}::text
    from eigen_signalen() s join inwoner i on i.id = s.inwoner_id
   where s.beantwoord >= (${today()}::date - ${ANTWOORD_BLIJFT_DAGEN}::integer)::timestamp at time zone 'Europe/Amsterdam'`;
