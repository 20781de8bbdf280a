import type { Maat, Maatcode } from "#matching/eerlijkheid/runuitkomst";
import type { Vergelijking } from "#matching/eerlijkheid/vergelijking";
import type { Wegneming } from "#matching/eerlijkheid/wat-haalt-weg";

/**
 * verschil: more than chance, and not large. nader onderzoeken: also less than four fifths or more than five fourths of
 * what the others have, and large enough to matter.
 */
export type Oordeel = "geen aanwijzing" | "verschil" | "nader onderzoeken";

export type Groepsvergelijking = Vergelijking & {
  readonly maat: Maatcode;
  readonly soort: Maat["soort"];
  readonly pHolm: number;
  readonly oordeel: Oordeel;
  readonly weinigMensen: boolean;
};

export type Wegnemingsoordeel = Wegneming & { readonly pHolm: number; readonly oordeel: Oordeel };

export type Groepsverslag = {
  readonly kenmerken: readonly string[];
  readonly groepen: readonly string[];
  readonly aantal: number;
  readonly vergelijkingen: readonly Groepsvergelijking[];
  /** What takes most places from this group, first. */
  readonly wegnemers: readonly Wegnemingsoordeel[];
};

const VIER_VIJFDE = 0.8;
const VIJF_VIERDE = 1.25;
const ONTDEKT = 0.05; // chance of a false alarm over all tests together
const KLEINSTE_VERSCHIL = 0.05; // of a share: five of every hundred people

/** The ratio alone decides nothing: the interval, the absolute difference and the number of tests count as well. */
export function oordeelOver(
  { verhouding, van, tot, verschil }: Vergelijking,
  pHolm: number,
  soort: Maat["soort"],
): Oordeel {
  const isZeker = pHolm < ONTDEKT && !(van <= 1 && tot >= 1);
  if (!isZeker) return "geen aanwijzing";
  const isGroot = verhouding < VIER_VIJFDE || verhouding > VIJF_VIERDE;
  const teltMee = soort === "gemiddelde" || Math.abs(verschil) >= KLEINSTE_VERSCHIL;
  return isGroot && teltMee ? "nader onderzoeken" : "verschil";
}
