import { onderwerpen, type Onderwerp, type Waarde } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

/** A profile with its values in a row: every subject of the catalogue at a fixed place, so that looking is quick. */
export type Blik<P extends Inwonerprofiel | Plekprofiel = Inwonerprofiel | Plekprofiel> = {
  profiel: P;
  readonly waarden: (Waarde | undefined)[];
};

const nummers: ReadonlyMap<string, number> = new Map(onderwerpen.map(({ code }, nummer) => [code, nummer]));

export const nummerVan = (veld: Onderwerp): number => nummers.get(veld)!;

export const newBlik = <P extends Inwonerprofiel | Plekprofiel>(profiel: P): Blik<P> => ({
  profiel,
  waarden: onderwerpen.map(() => undefined),
});

/** Looks at the next profile; what is no subject of the catalogue is not seen. */
export function kijk<P extends Inwonerprofiel | Plekprofiel>(blik: Blik<P>, profiel: P): Blik<P> {
  const { waarden } = blik;
  const feiten: Readonly<Record<string, { readonly waarde: Waarde } | undefined>> = profiel.feiten;
  blik.profiel = profiel;
  waarden.fill(undefined);
  for (const veld in feiten) {
    const nummer = nummers.get(veld);
    if (nummer !== undefined) waarden[nummer] = feiten[veld]?.waarde;
  }
  return blik;
}
