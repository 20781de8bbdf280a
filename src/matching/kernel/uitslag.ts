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

/** The parts one after the other, as if they had run as one. */
export function mergeDelen(delen: readonly Kerneluitslag[]): Kerneluitslag {
  const inwoners = delen.reduce((som, deel) => som + deel.inwoners, 0);
  const begin = new Uint32Array(inwoners + 1);
  let at = 0;
  let edges = 0;
  for (const deel of delen) {
    for (let i = 0; i <= deel.inwoners; i++) begin[at + i] = edges + deel.begin[i]!;
    at += deel.inwoners;
    edges += deel.plek.length;
  }
  const waarde = new Int32Array(edges);
  delen.reduce((vanaf, deel) => (waarde.set(deel.waarde, vanaf), vanaf + deel.waarde.length), 0);
  return {
    inwoners,
    past: joined(delen.map(({ past }) => past)),
    eenStaatInDeWeg: joined(delen.map(({ eenStaatInDeWeg }) => eenStaatInDeWeg)),
    begin,
    plek: joined(delen.map(({ plek }) => plek)),
    waarde,
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
