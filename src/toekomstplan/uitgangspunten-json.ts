import type { Uitgangspunten } from "#toekomstplan/plan";

type Begin = Uitgangspunten["begin"];
type Wsw = Begin["wsw"];
/** As `Uitgangspunten`, with plain lists: this is how they are kept and sent. */
export type UitgangspuntenJson = Omit<Uitgangspunten, "begin"> & {
  readonly begin: Omit<Begin, "wsw"> & {
    readonly wsw: Omit<Wsw, "leeftijden"> & {
      readonly leeftijden: { readonly vanafMaanden: number; readonly aantallen: readonly number[] };
    };
  };
};

export const naarJson = (uitgangspunten: Uitgangspunten): UitgangspuntenJson =>
  metAantallen(uitgangspunten, (aantallen) => [...aantallen]);

export const uitJson = (json: UitgangspuntenJson): Uitgangspunten =>
  metAantallen(json, (aantallen) => Float64Array.from(aantallen));

function metAantallen<Van, Tot>(
  uitgangspunten: MetAantallen<Van>,
  of: (aantallen: Van) => Tot,
): MetAantallen<Tot> {
  const { begin } = uitgangspunten;
  const { leeftijden } = begin.wsw;
  return {
    ...uitgangspunten,
    begin: {
      ...begin,
      wsw: { ...begin.wsw, leeftijden: { ...leeftijden, aantallen: of(leeftijden.aantallen) } },
    },
  };
}

type MetAantallen<Aantallen> = Omit<Uitgangspunten, "begin"> & {
  readonly begin: Omit<Begin, "wsw"> & {
    readonly wsw: Omit<Wsw, "leeftijden"> & {
      readonly leeftijden: { readonly vanafMaanden: number; readonly aantallen: Aantallen };
    };
  };
};
