import { uitJson } from "#toekomstplan/uitgangspunten-json";
import { kalender } from "../../besluiten/besluit-store.ts";
import type { Context } from "../../context.ts";
import { may } from "../../toegang/toegang.ts";
import { listAannames } from "../list-aannames.ts";
import { mijlpalen } from "../mijlpaal-store.ts";
import { uitgangspuntenVersie } from "../uitgangspunten-store.ts";
import { TREKKINGEN } from "./berekening.ts";
import { aannames } from "./deel-aannames.ts";
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
  const gemeente = gemeenteVan(uitgangspunten.gemeenten, vraag.gemeente);
  const keuzes = await keuzesVan(context, uitgangspunten, vraag.scenarios);
  const { rijen, vast } = await listAannames.run(context, {}, { object: OBJECT });
  const { kern, delen, vanJaar, totJaar } = await doorgerekend({ uitgangspunten, vast, gemeente, keuzes });
  return {
    titel: `Toekomstplan sociaal ontwikkelbedrijf: keuzes voor ${wieVan(gemeente)}`,
    gemeente,
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
    kern: [...kern, aangenomenKern(rijen)],
    delen: [...delen, ...(await stappenEnBesluiten(context, vanJaar)), aannames(rijen, grondslag.aangenomen)],
  };
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
