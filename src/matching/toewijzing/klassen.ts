import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** The plekken that are worth the same to everybody taken together, with the room of all of them. */
export type Klassen = {
  readonly probleem: Toewijzingsprobleem;
  /** Per plek its class. */
  readonly klasse: Uint32Array;
  /** Per pair of the classes the pair of the first plek of the class. */
  readonly paar: Uint32Array;
};

/** Null when no two plekken are alike. The pairs must be in order (`ordenParen`). */
export function klassenVan(probleem: Toewijzingsprobleem): Klassen | null {
  const { klasse, eerste } = indeling(probleem);
  if (eerste.length === probleem.capaciteit.length) return null;
  const { begin, plek, waarde } = probleem;
  const blijft = (at: number) => eerste[klasse[plek[at]!]!] === plek[at];
  const nieuwBegin = new Uint32Array(begin.length);
  const paren: number[] = [];
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let at = begin[inwoner]!; at < begin[inwoner + 1]!; at++) if (blijft(at)) paren.push(at);
    nieuwBegin[inwoner + 1] = paren.length;
  }
  const capaciteit = new Uint32Array(eerste.length);
  for (let nummer = 0; nummer < klasse.length; nummer++) {
    const samen = capaciteit[klasse[nummer]!]! + probleem.capaciteit[nummer]!;
    capaciteit[klasse[nummer]!] = Math.min(samen, 0xffffffff);
  }
  const paar = Uint32Array.from(paren);
  return {
    probleem: {
      begin: nieuwBegin,
      plek: paar.map((at) => klasse[plek[at]!]!),
      waarde: Int32Array.from(paar, (at) => waarde[at]!),
      capaciteit,
    },
    klasse,
    paar,
  };
}

/** Divides the holders of each class over its plekken, lowest number first. */
export function uitKlassen(probleem: Toewijzingsprobleem, klassen: Klassen, keuze: Int32Array): Int32Array {
  const { begin, plek, waarde, capaciteit } = probleem;
  const leden: number[][] = [];
  for (const [nummer, klasse] of klassen.klasse.entries()) (leden[klasse] ??= []).push(nummer);
  const vrij = capaciteit.slice();
  const aan = new Uint32Array(leden.length); // the member whose turn it is
  return keuze.map((gekozen, inwoner) => {
    if (gekozen < 0) return -1;
    const paar = klassen.paar[gekozen]!;
    const klasse = klassen.klasse[plek[paar]!]!;
    while (vrij[leden[klasse]![aan[klasse]!]!] === 0) aan[klasse]!++;
    const nummer = leden[klasse]![aan[klasse]!]!;
    vrij[nummer]!--;
    for (let at = begin[inwoner]!; at < begin[inwoner + 1]!; at++) {
      if (plek[at] === nummer && waarde[at] === waarde[paar]) return at;
    }
    return -1; // never: plekken of one class have the same pairs
  });
}

/** Plekken with the same inwoners at the same values: by a hash of their pairs, and then by the pairs themselves. */
function indeling(probleem: Toewijzingsprobleem): { klasse: Uint32Array; eerste: readonly number[] } {
  const kolommen = kolommenVan(probleem);
  const { begin, inwoner, waarde } = kolommen;
  const klasse = new Uint32Array(begin.length - 1);
  const eerste: number[] = [];
  const gelijken = new Map<number, number[]>();
  for (let nummer = 0; nummer + 1 < begin.length; nummer++) {
    let hash = 0x811c9dc5;
    for (let at = begin[nummer]!; at < begin[nummer + 1]!; at++) {
      hash = Math.imul(hash ^ inwoner[at]!, 0x01000193);
      hash = Math.imul(hash ^ waarde[at]! ^ (hash >>> 15), 0x01000193);
    }
    const bak = gelijken.get(hash) ?? [];
    if (bak.length === 0) gelijken.set(hash, bak);
    const gevonden = bak.find((kandidaat) => gelijk(kolommen, eerste[kandidaat]!, nummer));
    if (gevonden === undefined) bak.push(eerste.push(nummer) - 1);
    klasse[nummer] = gevonden ?? eerste.length - 1;
  }
  return { klasse, eerste };
}

type Kolommen = { begin: Uint32Array; inwoner: Uint32Array; waarde: Int32Array };

function gelijk({ begin, inwoner, waarde }: Kolommen, a: number, b: number): boolean {
  const lengte = begin[a + 1]! - begin[a]!;
  if (lengte !== begin[b + 1]! - begin[b]!) return false;
  for (let at = 0; at < lengte; at++) {
    const [hier, daar] = [begin[a]! + at, begin[b]! + at];
    if (inwoner[hier] !== inwoner[daar] || waarde[hier] !== waarde[daar]) return false;
  }
  return true;
}

/** The pairs by plek, in each the inwoners by number. */
function kolommenVan({ begin, plek, waarde, capaciteit }: Toewijzingsprobleem): Kolommen {
  const kolom = new Uint32Array(capaciteit.length + 1);
  for (const nummer of plek) kolom[nummer + 1]!++;
  for (let nummer = 0; nummer < capaciteit.length; nummer++) kolom[nummer + 1]! += kolom[nummer]!;
  const volgende = kolom.slice();
  const inwoners = new Uint32Array(plek.length);
  const waarden = new Int32Array(plek.length);
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const at = volgende[plek[paar]!]!++;
      inwoners[at] = inwoner;
      waarden[at] = waarde[paar]!;
    }
  }
  return { begin: kolom, inwoner: inwoners, waarde: waarden };
}
