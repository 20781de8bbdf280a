import { uitJson } from "#toekomstplan/uitgangspunten-json";
import { kalender } from "../../besluiten/besluit-store.ts";
import type { Context } from "../../context.ts";
import { may } from "../../toegang/toegang.ts";
import { listAannames } from "../list-aannames.ts";
import { mijlpalen } from "../mijlpaal-store.ts";
import { uitgangspuntenVersie } from "../uitgangspunten-store.ts";
import { TREKKINGEN } from "./berekening.ts";
import { buitenPlan, gemeentenBuiten, type Regiogemeente } from "./buiten-plan.ts";
import { aannames } from "./deel-aannames.ts";
import { buitenPlanDeel, buitenPlanKern } from "./deel-buiten-plan.ts";
import { besluiten, stappen } from "./deel-stappen.ts";
import { doorgerekend } from "./doorgerekend.ts";
import { aangenomenKern, wieVan } from "./kern.ts";
import { keuzesVan } from "./keuzes.ts";
import {
  ALLE,
  OBJECT,
  onbekendeGemeente,
  type Rapportvraag,
  type Toekomstplanrapport,
} from "./toekomstplanrapport.ts";

/** The plan as a council reads it: one page first, then everything that stands behind it. */
export async function maakToekomstplanrapport(
  context: Context,
  vraag: Rapportvraag,
): Promise<Toekomstplanrapport> {
  const grondslag = await uitgangspuntenVersie(context);
  const uitgangspunten = uitJson(grondslag.uitgangspunten);
  const buiten = await gemeentenBuiten(context, uitgangspunten);
  const zonder = buiten.find(({ code }) => code === vraag.gemeente) ?? null;
  const gemeente = zonder ? null : gemeenteVan(uitgangspunten.gemeenten, vraag.gemeente);
  const keuzes = await keuzesVan(context, uitgangspunten, vraag.scenarios);
  const { rijen, vast } = await listAannames.run(context, {}, { object: OBJECT });
  const { kern, delen, vanJaar, totJaar } = await doorgerekend({ uitgangspunten, vast, gemeente, keuzes });
  const eerst = zonder ? await vooraf(context, { uitgangspunten, vast, naam: grondslag.naam }, zonder) : GEEN;
  return {
    titel: `Toekomstplan sociaal ontwikkelbedrijf: ${zonder ? "wat het betekent" : "keuzes"} voor ${wieVan(zonder ?? gemeente)}`,
    gemeente: zonder ?? gemeente,
    buitenPlan: [...buiten],
    gemeenten: uitgangspunten.gemeenten.map(({ code, naam }) => ({ code, naam })),
    grondslag: {
      naam: grondslag.naam,
      versie: grondslag.versie,
      op: grondslag.tijdstip,
    },
    gemaaktOp: context.today(),
    vanJaar,
    totJaar,
    toekomsten: TREKKINGEN.trekkingen,
    opties: keuzes.map(({ sleutel, naam, uitleg, aannames: each }) => ({
      sleutel,
      naam,
      uitleg,
      aannames: [...each],
    })),
    kern: [...eerst.kern, ...kern, aangenomenKern(rijen)],
    delen: [
      ...eerst.delen,
      ...delen,
      ...(await stappenEnBesluiten(context, vanJaar)),
      aannames(rijen, grondslag.aangenomen),
    ],
  };
}

type Plan = Parameters<typeof buitenPlan>[1] & { readonly naam: string };
type Vooraf = Pick<Toekomstplanrapport, "kern" | "delen">;
const GEEN: Vooraf = { kern: [], delen: [] };

/** What comes before the plan for a gemeente that has no part in it. */
async function vooraf(context: Context, plan: Plan, gemeente: Regiogemeente): Promise<Vooraf> {
  const found = await buitenPlan(context, plan, gemeente);
  const gemeenten = plan.uitgangspunten.gemeenten.map(({ naam }) => naam);
  const deelnemers = { bedrijf: plan.naam, gemeenten };
  return { kern: buitenPlanKern(found, deelnemers), delen: [buitenPlanDeel(found, deelnemers)] };
}

/** Decisions stand there for who may see them elsewhere too. */
async function stappenEnBesluiten(context: Context, vanJaar: number) {
  const steps = stappen(await mijlpalen(context));
  if (!may(context.user, "read", "doel", { object: OBJECT })) return [steps];
  const { rijen } = await kalender(context);
  return [steps, besluiten(rijen, `${vanJaar - 1}-01-01`)];
}

type Gemeente = { readonly code: string; readonly naam: string; readonly inwoners: number };
function gemeenteVan(gemeenten: readonly Gemeente[], asked: string | undefined) {
  if (asked === ALLE) return null;
  const [largest] = gemeenten.toSorted((a, b) => b.inwoners - a.inwoners);
  const found = asked === undefined ? largest : gemeenten.find(({ code }) => code === asked);
  if (!found) throw onbekendeGemeente();
  return { code: found.code, naam: found.naam };
}
