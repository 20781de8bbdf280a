import type { Kerneluitslag } from "#matching/kernel/kernel";
import { mergeDelen } from "#matching/kernel/kernel";

/** Of each person no more than the best `top` pairs. */
export function besten(uitslag: Kerneluitslag, top: number): Kerneluitslag {
  const { begin, plek, waarde, inwoners } = uitslag;
  const korter = new Uint32Array(inwoners + 1);
  for (let i = 0; i < inwoners; i++) korter[i + 1] = korter[i]! + Math.min(top, begin[i + 1]! - begin[i]!);
  const over = { plek: new Uint32Array(korter[inwoners]!), waarde: new Int32Array(korter[inwoners]!) };
  for (let i = 0; i < inwoners; i++) {
    const einde = begin[i]! + korter[i + 1]! - korter[i]!;
    over.plek.set(plek.subarray(begin[i], einde), korter[i]);
    over.waarde.set(waarde.subarray(begin[i], einde), korter[i]);
  }
  return { ...uitslag, begin: korter, ...over };
}

/** One after the other; the parts are let go. */
export function samen(delen: Kerneluitslag[]): Kerneluitslag {
  const alles = mergeDelen(delen);
  delen.length = 0;
  return alles;
}
