import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";

/** What happened with instruments: begun, changed while it ran, ended with its result. As the other parts of the tijdlijn. */
export const inzetgebeurtenissen = (context: Context, inwonerId: string): RawBuilder<unknown>[] => [
  begonnen(context, inwonerId),
  gewijzigd(context, inwonerId),
  geeindigd(context, inwonerId),
];

type Part = (context: Context, inwonerId: string) => RawBuilder<unknown>;

const begonnen: Part = ({ user }, id) => sql`
  select 'instrument', z.id, z.startdatum, z.startdatum::timestamptz, 'Begonnen met ' || z.instrument_naam, z.waarom,
      z.aanvrager_naam, null::boolean, false
    from inzetten z where z.regio_id = ${user.regioId} and z.inwoner_id = ${id}::uuid and z.startdatum is not null`;

const gewijzigd: Part = ({ user }, id) => sql`
  select 'instrument', w.id, w.besloten_op, w.gevraagd, z.instrument_naam || ': ' || concat_ws(', ',
      case when w.einde is distinct from w.einde_was
           then case when w.einde is null then 'zonder gepland einde'
                     when w.einde_was is not null and w.einde < w.einde_was then 'eerder klaar, op ' else 'langer, tot en met ' end
             || coalesce(to_char(w.einde, 'FMDD-FMMM-YYYY'), '') end,
      case when w.bedrag is distinct from w.bedrag_was
           then case when w.bedrag < coalesce(w.bedrag_was, 0) then 'lager bedrag' else 'hoger bedrag' end end),
      w.reden, w.aanvrager_naam, null, false
    from inzetwijzigingen w
    join inzetten z on z.regio_id = w.regio_id and z.id = w.inzet_id
   where w.regio_id = ${user.regioId} and w.inwoner_id = ${id}::uuid and w.status = 'toegekend'`;

const geeindigd: Part = ({ user }, id) => sql`
  select 'instrument', z.id, z.einddatum, z.einddatum::timestamptz,
      z.instrument_naam || case z.status when 'klaar' then ' is klaar: ' else ' is gestopt: ' end || z.resultaat,
      z.resultaat_woorden, null, null, false
    from inzetten z where z.regio_id = ${user.regioId} and z.inwoner_id = ${id}::uuid and z.einddatum is not null`;
