import type { Static } from "typebox";
import { getPlaatsing } from "../../modules/plaatsingen/get-plaatsing.ts";
import { listInwonerplaatsingen } from "../../modules/plaatsingen/list-inwonerplaatsingen.ts";
import type { Plaatsing } from "../../modules/plaatsingen/plaatsing.ts";
import { longDate } from "../datum.ts";
import type { MijnBezoek } from "../pagina.ts";

const MOST = 50;

/** The work that runs today, the latest first; none for who may not read of it. */
export async function lopendWerk({
  ask,
  mag,
  inwonerId: id,
  vandaag,
}: MijnBezoek): Promise<readonly Static<typeof Plaatsing>[]> {
  if (!mag("read", "plaatsing")) return [];
  const { rijen } = await ask(listInwonerplaatsingen, { id, perPagina: MOST });
  return rijen.filter(
    ({ startdatum, einddatum }) => startdatum <= vandaag && (einddatum === null || einddatum >= vandaag),
  );
}

/** What was agreed about going back: to where, with whom and until when, or as it was said. */
export type Terug =
  | { readonly soort: "plek"; readonly waar: string; readonly met: string; readonly tot: string | null }
  | { readonly soort: "woorden"; readonly tekst: string };

/** The way back from the work that runs, as long as it holds. */
export async function wegTerug(bezoek: MijnBezoek): Promise<Terug | null> {
  const { ask, taal, vandaag } = bezoek;
  for (const { id } of await lopendWerk(bezoek)) {
    const { terug, wegTerug: tekst } = await ask(getPlaatsing, { id });
    if (terug && (terug.tot === null || terug.tot >= vandaag))
      return { soort: "plek", waar: terug.waar, met: terug.met, tot: terug.tot && longDate(terug.tot, taal) };
    if (!terug && tekst) return { soort: "woorden", tekst };
  }
  return null;
}
