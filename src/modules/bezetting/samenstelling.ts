import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { evalPair, type Paaroordeel } from "#matching/evaluate";
import type { Context } from "../context.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { plekById } from "../plekken/plek-store.ts";
import { inScope } from "../toegang/in-scope.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { plekkaart } from "../voorstellen/plekprofielen.ts";
import {
  type Kandidaat,
  type Pas,
  PASSEN,
  rolVan,
  type Samenstelling,
  VOLGORDE,
  voorgesteldeGroep,
} from "./groep.ts";
import { type Groep, groepById, ledenOf } from "./groep-store.ts";
import { opdrachtById } from "./opdracht-store.ts";

type Row = {
  readonly inwonerId: string;
  readonly naam: string;
  readonly werktNu: string;
  readonly sinds: IsoDate | null;
  readonly inAndereGroep: string | null;
};

/** The people of the unit beside what the place asks: members, who is proposed, and a page of one kind. */
export async function samenstellingOf(
  context: Context,
  groepId: string,
  { pas, pagina, perPagina }: { pas: Pas | "leden"; pagina: number; perPagina: number },
): Promise<Samenstelling> {
  const groep = await groepById(context, groepId);
  const {
    groep: shown,
    unit,
    id,
    titel,
    startdatum,
    einddatum,
    werksoort,
  } = await opdrachtById(context, groep.opdrachtId);
  const uit = await matchingUit(context);
  const mensen = await kandidatenOf(context, groep, werksoort, uit !== null);
  const leden = mensen.filter(({ isLid }) => isLid);
  const found = pas === "leden" ? leden : mensen.filter((een) => een.pas === pas);
  const { kenmerken } = await plekById(context, groep.plekId);
  return {
    groep: shown!,
    opdracht: { id, titel, startdatum, einddatum, werksoort },
    unit,
    vraagt: kenmerken.map(({ label, tekst }) => `${label}: ${tekst}`),
    volgorde: uit ? "Matching staat uit: er is geen voorstel. De lijst staat op naam. U kiest." : VOLGORDE,
    matchingUit: uit,
    aantallen: {
      ...countsOf(mensen),
      leden: leden.length,
      ervaren: leden.filter(({ rol }) => rol === "ervaren").length,
    },
    voorstel: mensen.filter(({ isVoorgesteld }) => isVoorgesteld).map(({ inwonerId }) => inwonerId),
    totaal: found.length,
    pagina,
    perPagina,
    rijen: found.slice((pagina - 1) * perPagina, pagina * perPagina),
  };
}

/** Everyone of the unit as a member would be: whether he knows the work is a fact of today. */
export async function kandidatenOf(
  context: Context,
  groep: Groep,
  werksoort: string,
  isMatchingUit = false,
): Promise<Kandidaat[]> {
  const rows = await mensenOf(context, groep, werksoort);
  const leden = new Set((await ledenOf(context, groep.id)).map(({ inwonerId }) => inwonerId));
  const kaart = await plekkaart(context, groep.plekId);
  const profielen = isMatchingUit
    ? []
    : await inwonerprofielen(
        context,
        rows.map(({ inwonerId }) => inwonerId),
        false,
      );
  const byId = new Map(profielen.map((profiel) => [profiel.id, profiel]));
  const today = context.today();
  const mensen = rows.map((row) => {
    const profiel = byId.get(row.inwonerId);
    const oordeel = profiel && kaart && evalPair(profiel, kaart.profiel);
    const isLid = leden.has(row.inwonerId);
    return { ...row, rol: rolVan(row.sinds, today), ...pasVan(oordeel), isLid, isVoorgesteld: false };
  });
  const voorgesteld = new Set(isMatchingUit ? [] : voorgesteldeGroep(mensen, groep));
  return mensen.map((een) => ({ ...een, isVoorgesteld: voorgesteld.has(een.inwonerId) }));
}

/** Of the hard conditions; a scheme of the law is looked at when someone is placed, not here. */
function pasVan(oordeel: Paaroordeel | undefined): Pick<Kandidaat, "pas" | "letOp" | "onbekend"> {
  const hard = (oordeel?.redenen ?? []).filter(({ soort, apart }) => soort === "voorwaarde" && !apart);
  const letOp = hard.filter(({ uitkomst }) => uitkomst === "voldoet niet").map(({ tekst }) => tekst);
  const onbekend = hard.filter(({ uitkomst }) => uitkomst === "onbekend").length;
  return { letOp, onbekend, pas: letOp.length > 0 ? "past niet" : "past" };
}

async function mensenOf(context: Context, groep: Groep, werksoort: string): Promise<Row[]> {
  const { db, user } = context;
  const { rows } = await sql<Row>`
    select p.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, p.functie as werkt_nu,
           case when k.werksoort = ${werksoort} then p.startdatum end as sinds, elders.titel as in_andere_groep
      from plaatsingen p
      join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
      join detacheringsgroepen deze on deze.regio_id = p.regio_id and deze.id = ${groep.id}::uuid
      left join plekken k on k.regio_id = p.regio_id and k.id = p.plek_id
      left join lateral (
        select o.titel from groepsleden l
          join detacheringsgroepen g on g.regio_id = l.regio_id and g.id = l.groep_id
          join opdrachten o on o.regio_id = g.regio_id and o.id = g.opdracht_id
         where l.regio_id = p.regio_id and l.inwoner_id = p.inwoner_id and l.groep_id <> deze.id
           and daterange(l.vanaf, l.tot, '[]') && daterange(deze.startdatum, deze.einddatum, '[]') limit 1) elders on true
     where p.regio_id = ${user.regioId} and p.unit_id = ${groep.unitId}::uuid
       and daterange(p.startdatum, p.einddatum, '[]') @> deze.startdatum
       and ${inScope(context, "read", "werkverdeling", "p")}
     order by naam, p.inwoner_id`.execute(db);
  return rows;
}

const countsOf = (mensen: readonly Kandidaat[]) =>
  Object.fromEntries(PASSEN.map((pas) => [pas, mensen.filter((een) => een.pas === pas).length])) as Record<
    Pas,
    number
  >;
