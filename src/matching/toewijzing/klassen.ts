import { type Kolommen, kolommenVan } from "#matching/toewijzing/kolommen";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** The plekken that are worth the same to everybody taken together, with the room of all of them. */
export type Klassen = {
  readonly probleem: Toewijzingsprobleem;
  /** Per plek its class. */
  readonly klasse: Uint32Array;
  /** Per pair of the classes the pair of the first plek of the class. */
  readonly paar: Uint32Array;
};

/** Below this share it is not worth while: a few plekken that are alike are no trouble. */
const DEEL = 0.9;

/** Null when hardly any plekken are alike. The pairs must be in order (`ordenParen`). */
export function klassenVan(probleem: Toewijzingsprobleem): Klassen | null {
  const { klasse, eerste } = indeling(probleem);
  const gevraagd = new Set(probleem.plek).size;
  if (eerste.length - 1 > DEEL * gevraagd) return null; // plekken that nobody can take are one class
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
  const { begin, inwoner, paar } = kolommen;
  const { waarde } = probleem;
  const klasse = new Uint32Array(begin.length - 1);
  const eerste: number[] = [];
  const gelijken = new Map<number, number[]>();
  for (let nummer = 0; nummer + 1 < begin.length; nummer++) {
    let hash = 0x811c9dc5;
    for (let at = begin[nummer]!; at < begin[nummer + 1]!; at++) {
      hash = Math.imul(hash ^ inwoner[at]!, 0x01000193);
      hash = Math.imul(hash ^ waarde[paar[at]!]! ^ (hash >>> 15), 0x01000193);
    }
    const bak = gelijken.get(hash) ?? [];
    if (bak.length === 0) gelijken.set(hash, bak);
    const gevonden = bak.find((kandidaat) => gelijk(kolommen, waarde, eerste[kandidaat]!, nummer));
    if (gevonden === undefined) bak.push(eerste.push(nummer) - 1);
    klasse[nummer] = gevonden ?? eerste.length - 1;
  }
  return { klasse, eerste };
}

function gelijk({ begin, inwoner, paar }: Kolommen, waarde: Int32Array, a: number, b: number): boolean {
  const lengte = begin[a + 1]! - begin[a]!;
  if (lengte !== begin[b + 1]! - begin[b]!) return false;
  for (let at = 0; at < lengte; at++) {
    const [hier, daar] = [begin[a]! + at, begin[b]! + at];
    if (inwoner[hier] !== inwoner[daar] || waarde[paar[hier]!] !== waarde[paar[daar]!]) return false;
  }
  return true;
}
