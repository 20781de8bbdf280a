import type { Kenmerk } from "#matching/eerlijkheid/runuitkomst";

/** A group that could be shown: those of one kenmerk, or of two together. */
export type Groepscel = {
  readonly kenmerken: readonly string[];
  readonly groepen: readonly string[];
  /** The inwoners in it, by number. */
  readonly leden: Uint32Array;
};

/** What a reader can add up: the parts are together the whole, which is a cell or (at -1) everyone. */
export type Optelling = { readonly delen: readonly number[]; readonly geheel: number };

export type Groepscellen = {
  readonly cellen: readonly Groepscel[];
  readonly optellingen: readonly Optelling[];
};

export const NIET_BEKEND = "niet bekend";

/** All groups of each kenmerk and of every two of them; those whose group is not known are one more group. */
export function groepscellen(kenmerken: readonly Kenmerk[], aantal: number, kruisen: boolean): Groepscellen {
  const cellen: Groepscel[] = [];
  const optellingen: Optelling[] = [];
  const perKenmerk = kenmerken.map((kenmerk) => {
    const delen = ledenPerGroep(kenmerk, aantal).map((leden, groep) => {
      const groepen = [kenmerk.groepen[groep] ?? NIET_BEKEND];
      return cellen.push({ kenmerken: [kenmerk.naam], groepen, leden }) - 1;
    });
    optellingen.push({ delen, geheel: -1 });
    return delen;
  });
  if (!kruisen) return { cellen, optellingen };
  kenmerken.forEach((rij, a) => {
    kenmerken.slice(a + 1).forEach((kolom, na) => {
      const kruis = gekruist(rij, kolom, aantal);
      const tabel = kruis.map((kolommen, r) =>
        kolommen.map((leden, k) => {
          const groepen = [rij.groepen[r] ?? NIET_BEKEND, kolom.groepen[k] ?? NIET_BEKEND];
          return cellen.push({ kenmerken: [rij.naam, kolom.naam], groepen, leden }) - 1;
        }),
      );
      tabel.forEach((delen, r) => optellingen.push({ delen, geheel: perKenmerk[a]![r]! }));
      perKenmerk[a + 1 + na]!.forEach((geheel, k) =>
        optellingen.push({ delen: tabel.map((delen) => delen[k]!), geheel }),
      );
    });
  });
  return { cellen, optellingen };
}

/** The last list holds those whose group is not known. */
const ledenPerGroep = ({ groepen, groep }: Kenmerk, aantal: number): Uint32Array[] =>
  verzameld(groepen.length + 1, aantal, (inwoner) => plaats(groep[inwoner]!, groepen.length));

function gekruist(rij: Kenmerk, kolom: Kenmerk, aantal: number): Uint32Array[][] {
  const breedte = kolom.groepen.length + 1;
  const plat = verzameld((rij.groepen.length + 1) * breedte, aantal, (inwoner) => {
    const r = plaats(rij.groep[inwoner]!, rij.groepen.length);
    return r * breedte + plaats(kolom.groep[inwoner]!, kolom.groepen.length);
  });
  return Array.from({ length: rij.groepen.length + 1 }, (_, r) => plat.slice(r * breedte, (r + 1) * breedte));
}

const plaats = (groep: number, aantalGroepen: number): number =>
  groep >= 0 && groep < aantalGroepen ? groep : aantalGroepen;

function verzameld(bakken: number, aantal: number, bakVan: (inwoner: number) => number): Uint32Array[] {
  const lijsten = Array.from({ length: bakken }, (): number[] => []);
  for (let inwoner = 0; inwoner < aantal; inwoner++) lijsten[bakVan(inwoner)]!.push(inwoner);
  return lijsten.map((leden) => Uint32Array.from(leden));
}
