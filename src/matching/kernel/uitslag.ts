/** What a run is asked for. */
export type Kernelopties = {
  /** The edges kept for each inwoner, best first; Infinity keeps all that fits. */
  readonly top?: number;
  /** Count for each voorwaarde the plekken that only this one keeps away. Without it far plekken are skipped. */
  readonly bijnaPassend?: boolean;
  /** Both give the same bytes; without a choice the fastest that this machine can run. */
  readonly uitvoering?: "wasm" | "js";
};

/**
 * Of a number of inwoners over all plekken. An edge is a pair that fits; they stand per inwoner, best first: by value,
 * then by the id of the plek. The edges of inwoner i are `begin[i]` up to `begin[i + 1]`.
 */
export type Kerneluitslag = {
  readonly inwoners: number;
  /** Per inwoner the number of plekken that fits, also beyond `top`. */
  readonly past: Uint32Array;
  /** Per inwoner, for each of `voorwaarden` in that order, the plekken that only this one keeps away; or empty. */
  readonly eenStaatInDeWeg: Uint32Array;
  readonly begin: Uint32Array;
  /** By their place in the list of plekken. */
  readonly plek: Uint32Array;
  readonly waarde: Int32Array;
};

export const TOP = 32;
