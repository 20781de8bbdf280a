import type { Cijfers } from "#statistiek/afscherming";
import { volgtElders } from "./elders.ts";
import { type Kubus, kubusVan, type Telling } from "./kubus.ts";

/** A table as somebody saw it before: what was counted, and which of its figures were not shown. */
export type Publicatie = Telling & { readonly verborgen: readonly string[] };

/** All editions of a table as one set of figures, and where the figures of the newest stand in it. */
export type Edities = { readonly cijfers: Cijfers; readonly plaatsen: readonly number[]; readonly nu: Kubus };

export type Editievraag = {
  readonly eerder: readonly Publicatie[];
  readonly telling: Telling;
  /** Of which the reader knows every figure, in every edition. */
  readonly rijen: readonly string[];
  /** Places in the newest edition of what stands elsewhere too. */
  readonly elders?: ReadonlySet<number>;
  readonly grens?: number;
};

/**
 * Whoever sees two editions takes a count that did not change for the same count. So it is one unknown: what one edition
 * hides, the other may not give away.
 */
export function edities({ eerder, telling, rijen, elders = new Set(), grens = 0 }: Editievraag): Edities {
  const known = new Map<string, number>();
  const waarden: number[] = [];
  const sommen: Cijfers["sommen"][number][] = [];
  const add = ({ cijfers, sleutels }: Kubus): number[] => {
    const places = sleutels.map((sleutel, at) => {
      const name = `${sleutel}=${cijfers.waarden[at]}`;
      const place = known.get(name) ?? waarden.push(cijfers.waarden[at]!) - 1;
      known.set(name, place);
      return place;
    });
    for (const { som, delen } of cijfers.sommen)
      sommen.push({ som: places[som]!, delen: delen.map((at) => places[at]!) });
    return places;
  };
  const isOwn = (sleutel: string) => rijen.includes(rijIn(sleutel));
  const shown = new Set<number>();
  const unsaid = new Set<number>();
  for (const een of eerder) {
    const kubus = kubusVan(een);
    const hidden = new Set(een.verborgen);
    if (kubus.sleutels.every((sleutel) => hidden.has(sleutel))) continue; // it told nothing
    const isUnsaid = (sleutel: string) => hidden.has(sleutel) && !isOwn(sleutel);
    const places = add(kubus);
    for (const [at, place] of places.entries()) (isUnsaid(kubus.sleutels[at]!) ? unsaid : shown).add(place);
    const told = new Set([...places.keys()].filter((at) => !hidden.has(kubus.sleutels[at]!)));
    for (const at of volgtElders(kubus, een, told, { rijen, grens })) shown.add(places[at]!);
  }
  const nu = kubusVan(telling);
  const plaatsen = add(nu);
  for (const [at, place] of plaatsen.entries()) if (isOwn(nu.sleutels[at]!)) shown.add(place);
  for (const at of [...elders, ...volgtElders(nu, telling, elders, { rijen, grens })])
    shown.add(plaatsen[at]!);
  for (const place of shown) unsaid.delete(place);
  return { cijfers: { waarden, sommen, gepubliceerd: shown, verzwegen: unsaid }, plaatsen, nu };
}

/** The name of the row that a figure stands in, empty for a total over the rows: the last side but one is that of the rows. */
export const rijIn = (sleutel: string): string => (JSON.parse(sleutel) as (string | null)[]).at(-2) ?? "";
