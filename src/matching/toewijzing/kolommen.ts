import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** The pairs by plek, in each plek by number of the inwoner. */
export type Kolommen = {
  /** Per plek where its pairs begin; one longer than the number of plekken. */
  readonly begin: Uint32Array;
  readonly inwoner: Uint32Array;
  readonly paar: Uint32Array;
};

export function kolommenVan({ begin, plek, capaciteit }: Toewijzingsprobleem): Kolommen {
  const kolom = new Uint32Array(capaciteit.length + 1);
  for (const nummer of plek) kolom[nummer + 1]!++;
  for (let nummer = 0; nummer < capaciteit.length; nummer++) kolom[nummer + 1]! += kolom[nummer]!;
  const volgende = kolom.slice();
  const inwoners = new Uint32Array(plek.length);
  const paren = new Uint32Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const at = volgende[plek[paar]!]!++;
      inwoners[at] = inwoner;
      paren[at] = paar;
    }
  }
  return { begin: kolom, inwoner: inwoners, paar: paren };
}
