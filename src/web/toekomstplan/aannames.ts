import type { Invloed } from "./invloed.ts";
import type { Aanname } from "./toekomstplan.queries.ts";

export type Soort = Aanname["bron"]["label"] | "eigen";

/** What the plan calculates with: the own value of the region where there is one. */
export type Geldend = {
  readonly waarde: number;
  readonly van: number | null;
  readonly tot: number | null;
  readonly soort: Soort;
  readonly bron: string;
  /** As precise as it is known: `2025`, `2025-05-07`. */
  readonly datum: string;
};

export function geldend({ waarde, van, tot, bron, eigen }: Aanname): Geldend {
  if (eigen === null || eigen.waarde === null)
    return { waarde, van, tot, soort: bron.label, bron: bron.ref, datum: bron.uitgegeven };
  return {
    waarde: eigen.waarde,
    van: eigen.van,
    tot: eigen.tot,
    soort: "eigen",
    bron: eigen.bron,
    datum: eigen.peildatum,
  };
}

/** Whole years between the year of a source and that of a day. */
export const ouderdom = ({ datum }: Geldend, vandaag: string): number =>
  Number(vandaag.slice(0, 4)) - Number(datum.slice(0, 4));

/** From 0 up to 1: beside the assumption that moves the result most. */
export function gewichtVan({ staven }: Invloed, sleutel: string): number {
  const widest = staven[0]?.breedte ?? 0;
  const own = staven.find(({ onzekerheid }) => onzekerheid.sleutel === sleutel)?.breedte ?? 0;
  return widest === 0 ? 0 : own / widest;
}
