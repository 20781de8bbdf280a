import { voorwaarden } from "#matching/criteria";
import type { Plekprofiel } from "#matching/profiel";
import { ONDERDELEN, type Onderdeelregel } from "#matching/waarde-onderdelen";
import { criteriumVan, type Kernelindex, type Klassen } from "#matching/kernel/kernelindex";
import { TELGRENS } from "#matching/kernel/opdracht";

const regelVan = (soort: Onderdeelregel["soort"]): Onderdeelregel =>
  ONDERDELEN.find((regel) => regel.soort === soort)!;

/** The part of the value by how much of what the work asks is shared, and the one by what is known. */
export const DEELREGEL = regelVan("deel");
export const BEKENDREGEL = regelVan("bekend");

/** The voorwaarde of which the count gives the value too. */
export const DEEL = voorwaarden.indexOf(criteriumVan(DEELREGEL));

export const deelklassen = (index: Pick<Kernelindex, "voorwaarden">): Klassen => index.voorwaarden[DEEL]!;

export const gevraagd = ({ feiten }: Plekprofiel): readonly string[] | undefined =>
  feiten[voorwaarden[DEEL]!.plekVelden[0]!]?.waarde as readonly string[] | undefined;

/** Whether the lists are short enough to count; else the value is asked for each class, as the other parts. */
export const isTelbaar = (index: Pick<Kernelindex, "voorwaarden">): boolean =>
  deelklassen(index).voorbeelden.every((plek) => (gevraagd(plek)?.length ?? 0) <= TELGRENS);
