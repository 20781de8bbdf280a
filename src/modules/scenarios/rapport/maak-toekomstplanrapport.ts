import { uitJson } from "#toekomstplan/uitgangspunten-json";
import { kalender } from "../../besluiten/besluit-store.ts";
import type { Context } from "../../context.ts";
import { may } from "../../toegang/toegang.ts";
import { mijlpalen } from "../mijlpaal-store.ts";
import { uitgangspuntenVersie } from "../uitgangspunten-store.ts";
import { bereken, type Berekening, TREKKINGEN } from "./berekening.ts";
import { aannames } from "./deel-aannames.ts";
import { eerstDeInwoner, keuzesNaastElkaar, kosten, waaromAnders, waarborgen } from "./deel-keuzes.ts";
import { massa, onzekerheid, wsw } from "./deel-onzeker.ts";
import { eenPersoon, samenleving } from "./deel-samenleving.ts";
import { besluiten, stappen } from "./deel-stappen.ts";
import { kernVan, wieVan } from "./kern.ts";
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
  const berekening = await bereken({
    uitgangspunten,
    gemeente,
    keuzes: await keuzesVan(context, vraag.scenarios),
  });
  const onzeker = onzekerheid(berekening);
  const { jaartallen, opties } = berekening;
  return {
    titel: `Toekomstplan sociaal ontwikkelbedrijf: keuzes voor ${wieVan(berekening)}`,
    gemeente,
    gemeenten: uitgangspunten.gemeenten.map(({ code, naam }) => ({ code, naam })),
    grondslag: `${grondslag.naam}, versie ${grondslag.versie} van ${grondslag.tijdstip.slice(0, 10)}`,
    gemaaktOp: context.today(),
    vanJaar: jaartallen[0]!,
    totJaar: jaartallen.at(-1)!,
    toekomsten: TREKKINGEN.trekkingen,
    opties: opties.map(({ sleutel, naam, uitleg, aannames: each }) => ({
      sleutel,
      naam,
      uitleg,
      aannames: [...each],
    })),
    kern: kernVan(berekening, onzeker),
    delen: [
      eerstDeInwoner(berekening),
      keuzesNaastElkaar(berekening),
      kosten(berekening),
      waarborgen(berekening),
      waaromAnders(berekening),
      wsw(berekening),
      massa(berekening),
      onzeker,
      samenleving(berekening),
      eenPersoon(berekening),
      ...(await stappenEnBesluiten(context, berekening)),
      aannames(berekening, grondslag.aangenomen),
    ],
  };
}

/** Decisions stand there for who may see them elsewhere too. */
async function stappenEnBesluiten(context: Context, { jaartallen }: Berekening) {
  const steps = stappen(await mijlpalen(context));
  if (!may(context.user, "read", "doel", { object: OBJECT })) return [steps];
  const { rijen } = await kalender(context);
  return [steps, besluiten(rijen, `${jaartallen[0]! - 1}-01-01`)];
}

type Gemeente = { readonly code: string; readonly naam: string; readonly inwoners: number };
function gemeenteVan(gemeenten: readonly Gemeente[], asked: string | undefined) {
  if (asked === ALLE) return null;
  const [largest] = gemeenten.toSorted((a, b) => b.inwoners - a.inwoners);
  const found = asked === undefined ? largest : gemeenten.find(({ code }) => code === asked);
  if (!found) throw onbekendeGemeente();
  return { code: found.code, naam: found.naam };
}
