import { voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { paarwaarde } from "#matching/waarde";
import { type Kernelopties, type Kerneluitslag, TOP } from "#matching/kernel/uitslag";

export type { Kernelopties, Kerneluitslag } from "#matching/kernel/uitslag";

/** The plekken as the kernel holds them. */
export type Kernelindex = { readonly aantal: number; readonly ids: readonly string[] } & {
  readonly plekken: readonly Plekprofiel[];
};

/** Made once for a list of plekken, one at a time. */
export function indexeer(plekken: Iterable<Plekprofiel>): Kernelindex {
  const lijst = [...plekken];
  return { aantal: lijst.length, ids: lijst.map(({ id }) => id), plekken: lijst };
}

/** Everything at once, on this thread. */
export const matchRegio = (
  inwoners: Iterable<Inwonerprofiel>,
  plekken: Iterable<Plekprofiel>,
  opties: Kernelopties = {},
): Kerneluitslag => matchDeel(indexeer(plekken), inwoners, opties);

/** A part of the inwoners, one at a time; parts that ran apart are put together by `mergeDelen`. */
export function matchDeel(
  { plekken }: Kernelindex,
  inwoners: Iterable<Inwonerprofiel>,
  { top = TOP, bijnaPassend = true }: Kernelopties = {},
): Kerneluitslag {
  const past: number[] = [];
  const begin = [0];
  const plek: number[] = [];
  const waarde: number[] = [];
  const enige: number[] = [];
  for (const inwoner of inwoners) {
    const edges: { nummer: number; id: string; waarde: number }[] = [];
    const aantallen = voorwaarden.map(() => 0);
    for (const [nummer, kandidaat] of plekken.entries()) {
      const mist = voorwaarden.flatMap((criterium, at) =>
        uitkomst(criterium, inwoner, kandidaat) === "voldoet niet" ? at : [],
      );
      if (mist.length === 0) edges.push({ nummer, id: kandidaat.id, waarde: paarwaarde(inwoner, kandidaat) });
      if (mist.length === 1) aantallen[mist[0]!]!++;
    }
    edges.sort((a, b) => b.waarde - a.waarde || (a.id < b.id ? -1 : 1));
    past.push(edges.length);
    for (const edge of edges.slice(0, top)) {
      plek.push(edge.nummer);
      waarde.push(edge.waarde);
    }
    begin.push(plek.length);
    if (bijnaPassend) enige.push(...aantallen);
  }
  return {
    inwoners: past.length,
    past: Uint32Array.from(past),
    eenStaatInDeWeg: Uint32Array.from(enige),
    begin: Uint32Array.from(begin),
    plek: Uint32Array.from(plek),
    waarde: Int32Array.from(waarde),
  };
}

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
  return {
    inwoners,
    past: joined(delen.map(({ past }) => past)),
    eenStaatInDeWeg: joined(delen.map(({ eenStaatInDeWeg }) => eenStaatInDeWeg)),
    begin,
    plek: joined(delen.map(({ plek }) => plek)),
    waarde: Int32Array.from(joined(delen.map(({ waarde }) => Uint32Array.from(waarde)))),
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
