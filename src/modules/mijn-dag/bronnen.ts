import { sql } from "kysely";
import { abonnementPunten } from "../abonnementen/punten-abonnementen.ts";
import { afspraakPunten } from "../afspraken/punten-afspraken.ts";
import { vragenlijstPunten } from "../beeld/punten-beeld.ts";
import { berichtPunten } from "../berichten/punten-berichten.ts";
import { ruimtePunten } from "../begeleiding/punten-ruimte.ts";
import { bezettingPunten } from "../bezetting/punten-bezetting.ts";
import { bezwaarPunten } from "../bezwaren/punten-bezwaren.ts";
import type { Context } from "../context.ts";
import { instrumentPunten } from "../instrumentengids/punten-instrumenten.ts";
import { openAanmeldingen } from "../inwoners/ontvangen-aanmelding-store.ts";
import { aanvraagPunten } from "../inzet/punten-aanvragen.ts";
import { logboekPunten } from "../logboek/punten-logboek.ts";
import { bedrijfPunten } from "../mijn-bedrijf/punten-bedrijf.ts";
import { matchPunten } from "../matchrondes/punten-matching.ts";
import { plekmeldingPunten } from "../plekmeldingen/punten-plekmeldingen.ts";
import { sroiPunten } from "../sroi/punten-sroi.ts";
import { terugbelPunten } from "../terugbellen/punten-terugbellen.ts";
import { toegangPunten } from "../toegang/punten-toegang.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { groepPunten } from "../trajecten/punten-trajecten.ts";
import { importPunten } from "../uitwisseling/punten-uitwisseling.ts";
import { werkgeverPunten } from "../werkgevers/punten-werkgevers.ts";
import { dienstPunten } from "../werkgeversdiensten/punten-diensten.ts";
import { achterstandPunten } from "./punten-achterstand.ts";
import { eigenPunten } from "./punten-eigen.ts";
import { type Bronnen, caseloadPunten } from "./punten.ts";

/** Everything that can ask for this user. Each source looks by the access matrix whether it is his. */
export async function bronnenOf(context: Context): Promise<Bronnen> {
  if (!isMedewerker(context)) return eigenPunten(context);
  return [
    ...caseloadPunten(context),
    ...afspraakPunten(context),
    ...berichtPunten(context),
    ...groepPunten(context),
    ...aanvraagPunten(context),
    ...achterstandPunten(context),
    ...importPunten(context),
    ...abonnementPunten(context),
    ...toegangPunten(context),
    ...instrumentPunten(context),
    ...vragenlijstPunten(context),
    ...werkgeverPunten(context),
    ...dienstPunten(context),
    ...sroiPunten(context),
    ...plekmeldingPunten(context),
    ...bedrijfPunten(context),
    ...logboekPunten(context),
    ...bezwaarPunten(context),
    ...matchPunten(context),
    ...(await bezettingPunten(context)),
    ...(await ruimtePunten(context)),
    ...(await aanmeldingPunten(context)),
    ...(await terugbelPunten(context)),
    ...overdrachtPunten(context),
  ];
}

/** Who works for an organisation of the region; an inwoner, who represents him and a werkgever see what is their own. */
export const isMedewerker = ({ user }: Context): boolean => scopesOf(user, "read", "instrument").length > 0;

/** What came in for the gemeente asks for everyone who may take it up, until somebody does. */
async function aanmeldingPunten(context: Context): Promise<Bronnen> {
  const { user, today } = context;
  if (!scopesOf(user, "read", "aanmelding").includes("eigen-gemeenten")) return [];
  const open = await openAanmeldingen(context);
  if (open === 0) return [];
  const wat =
    open === 1 ? "Een aanmelding wacht op uw gemeente" : `${open} aanmeldingen wachten op uw gemeente`;
  return [
    sql`
    select 'aanmeldingen' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam, ${today()}::date as datum,
        ${today()}::timestamptz as moment, ${wat}::text as wat, 'Pak ze op, of laat weten hoe het verder gaat' as waarom,
        '/aanmeldingen' as naar`,
  ];
}

/** What a colleague hands over waits for a yes or a no; until then it is still his. */
const overdrachtPunten = ({ user, today }: Context): Bronnen =>
  scopesOf(user, "change", "overdracht").length === 0
    ? []
    : [
        sql`
    select 'overdracht aan u' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        ${today()}::date as datum, min(o.aangeboden_op)::timestamptz as moment,
        case count(*) when 1 then 'Een collega draagt iemand aan u over' else 'Collega''s dragen ' || count(*) || ' mensen aan u over'
          end as wat, 'Lees wat u moet weten, en neem aan of weiger' as waarom, '/overdrachten' as naar
      from overdrachten_aan_mij() o
    having count(*) > 0`,
        sql`
    select 'overdracht aan u' as soort, (array_agg(v.id order by v.dag, v.id))[1] as id, null::uuid as inwoner_id, null as naam,
        ${today()}::date as datum, min(v.dag)::timestamptz as moment,
        case count(*) when 1 then 'Iemand is in uw gemeente komen wonen' else count(*) || ' mensen zijn in uw gemeente komen wonen'
          end as wat, 'Lees wat u moet weten, en neem het dossier aan of weiger' as waarom, '/overdrachten' as naar
      from verhuizingen_naar_mij() v where v.dag <= ${today()}::date
    having count(*) > 0`,
      ];
