import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { korteDatum } from "./korte-datum.ts";

/** An inwoner gets so many days to think about a plek before we ask. */
const BEDENKTIJD_IN_DAGEN = 7;
/** So many days before its end the choice about a placement must be made. */
const KEUZE_VOOR_EINDE_IN_DAGEN = 5;

/** Sources about work. Each gives soort, id, inwoner_id, naam, datum, moment, wat and waarom. */
export const werkPunten = (context: Context): RawBuilder<unknown>[] => [
  voorstellen(context),
  eindes(context),
];

/** Waiting for the answer of the inwoner, or after a yes for the placement. */
const voorstellen = (context: Context) => sql`
  select case v.status when 'voorgesteld' then 'antwoord voorstel' else 'plaatsing regelen' end, v.id, i.id, i.naam,
      case v.status when 'voorgesteld' then v.voorgesteld_op + ${BEDENKTIJD_IN_DAGEN}::integer
        else coalesce(v.antwoord_op, v.voorgesteld_op) end,
      v.voorgesteld_op::timestamptz,
      case v.status when 'voorgesteld' then 'Vraag om antwoord: ' when 'akkoord' then
        case when v.zelf_beantwoord is null then 'Zei ja, regel de plaatsing: ' else 'Zei zelf ja, regel de plaatsing: ' end end || k.titel,
      'Voorgesteld op ' || ${korteDatum(context, sql`v.voorgesteld_op`)} || ' door ' || v.door_naam
    from inwoner i
    join voorstellen v on v.regio_id = i.regio_id and v.inwoner_id = i.id and v.status in ('voorgesteld', 'akkoord')
    join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
   where ${inScope(context, "read", "voorstel", "v")}`;

const eindes = (context: Context) => {
  const { today } = context;
  return sql`
    select 'plaatsing eindigt', p.id, i.id, i.naam, p.einddatum - ${KEUZE_VOOR_EINDE_IN_DAGEN}::integer, p.einddatum::timestamptz,
        'Plaatsing eindigt op ' || ${korteDatum(context, sql`p.einddatum`)},
        p.functie || ' bij ' || coalesce(w.naam, u.naam, p.organisatie) || ': verlengen of anders?'
      from inwoner i
      join plaatsingen p on p.regio_id = i.regio_id and p.inwoner_id = i.id
      left join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
      left join units u on u.regio_id = p.regio_id and u.id = p.unit_id
     where p.einddatum >= ${today()}::date and p.startdatum <= ${today()}::date and p.reden_einde is null
       and ${inScope(context, "read", "plaatsing", "p")}`;
};
