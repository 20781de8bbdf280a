import { sql } from "kysely";
import { setImmediate } from "node:timers/promises";
import { bandVan, type Toekomsten, toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { bijdrageVan, UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import type { Uitgangspunten, Vast } from "#toekomstplan/plan";
import { samengaan } from "#toekomstplan/samengaan";
import { uitJson } from "#toekomstplan/uitgangspunten-json";
import type { Band } from "#toekomstplan/waaier";
import type { Context } from "../../context.ts";
import { uitgangspuntenVersie } from "../uitgangspunten-store.ts";
import { JAREN, TREKKINGEN } from "./berekening.ts";

export type Regiogemeente = { readonly code: string; readonly naam: string };

/** What is known of a gemeente of the region that has no part in the plan. */
export type BuitenPlan = {
  readonly gemeente: Regiogemeente;
  /** The companies that work for it, with their units. */
  readonly bedrijven: readonly { readonly naam: string; readonly units: readonly string[] }[];
  /** Who else works for it and for gemeenten of the plan as well. */
  readonly samen: readonly string[];
  readonly meedoen: Meedoen | null;
};

/** Contributions a year on average, apart and in one company; of the gemeente and of those of the plan together. */
export type Meedoen = {
  readonly cijfers: string;
  readonly versie: number;
  readonly apart: Band;
  readonly mee: Band;
  readonly anderen: Band;
  readonly anderenMee: Band;
};

type Plan = { readonly uitgangspunten: Uitgangspunten; readonly vast: Vast };

/** The gemeenten of the region, by name, that the plan does not reckon with. */
export async function gemeentenBuiten(
  { db, user }: Context,
  { gemeenten }: Uitgangspunten,
): Promise<readonly Regiogemeente[]> {
  const { rows } = await sql<Regiogemeente>`
    select code, naam from gemeenten where regio_id = ${user.regioId} and in_regio order by naam, code`.execute(
    db,
  );
  const inPlan = new Set(gemeenten.flatMap(({ code, naam }) => [code, naam]));
  return rows.filter(({ code, naam }) => !inPlan.has(code) && !inPlan.has(naam));
}

export async function buitenPlan(context: Context, plan: Plan, gemeente: Regiogemeente): Promise<BuitenPlan> {
  const inPlan = plan.uitgangspunten.gemeenten.map(({ code }) => code);
  return {
    gemeente,
    ...(await wieErWerkt(context, gemeente, inPlan)),
    meedoen: await meedoen(context, plan, gemeente),
  };
}

async function wieErWerkt(
  { db, user }: Context,
  { code }: Regiogemeente,
  inPlan: readonly string[],
): Promise<Pick<BuitenPlan, "bedrijven" | "samen">> {
  const { rows } = await sql<{ naam: string; soort: string; isSamen: boolean; units: string[] }>`
    select o.naam, o.soort, o.gemeenten && ${[...inPlan]}::text[] as is_samen,
           coalesce(array_agg(u.naam order by u.naam) filter (where u.id is not null), '{}') as units
      from organisaties o
      left join units u on u.regio_id = o.regio_id and u.organisatie_id = o.id
     where o.regio_id = ${user.regioId} and ${code} = any (o.gemeenten)
     group by o.regio_id, o.id order by o.naam, o.id`.execute(db);
  return {
    bedrijven: rows.filter(({ soort }) => soort === BEDRIJF).map(({ naam, units }) => ({ naam, units })),
    samen: rows.filter(({ soort, isSamen }) => soort !== BEDRIJF && isSamen).map(({ naam }) => naam),
  };
}
const BEDRIJF = "ontwikkelbedrijf";

/** Only with figures of its own company: a company of which nothing was filled in is not made up. */
async function meedoen(context: Context, plan: Plan, { code, naam }: Regiogemeente): Promise<Meedoen | null> {
  const { bedrijven } = await uitgangspuntenVersie(context);
  for (const { id } of bedrijven.slice(1)) {
    const grond = await uitgangspuntenVersie(context, { id });
    const ander = uitJson(grond.uitgangspunten);
    const [only, ...more] = ander.gemeenten;
    const isOwn = only?.code === code || only?.naam === naam;
    if (isOwn && more.length === 0 && ander.begin.beginjaar === plan.uitgangspunten.begin.beginjaar)
      return { cijfers: grond.naam, versie: grond.versie, ...(await naastElkaar(plan, ander)) };
  }
  return null;
}

/** The base of both, and of the two as one, in the same futures. */
async function naastElkaar({ uitgangspunten: plan, vast }: Plan, ander: Uitgangspunten) {
  const own = ander.gemeenten[0]!;
  const reken = async (uitgangspunten: Uitgangspunten): Promise<Toekomsten> => {
    await setImmediate(); // others get their turn
    return toekomstenVan({ uitgangspunten, scenario: null, jaren: JAREN, motor: "cohort", vast }, TREKKINGEN);
  };
  const [six, alone] = [await reken(plan), await reken(ander)];
  const seven = await reken(samengaan(`${plan.naam} met ${own.naam}`, plan, ander));
  const ofOwn = bijdrageVan(own).van;
  const ofAll = UITKOMSTEN.bijdrage.van;
  return {
    apart: bandVan(alone, ofOwn),
    mee: bandVan(seven, ofOwn),
    anderen: bandVan(six, ofAll),
    anderenMee: bandVan(seven, (jaren) => ofAll(jaren) - ofOwn(jaren)),
  };
}
