import { type Anker, isSigned } from "./anker.ts";
import { beginOf, hashOf, type Ketenregel } from "./keten.ts";
import type { Sleutels } from "../toegang/sleutels.ts";

export const FOUTEN = [
  "regel gewijzigd", // the hash is not that of the line
  "volgorde verbroken", // the line does not follow the one before it
  "nummer ontbreekt",
  "einde ontbreekt", // the head is not the last line
  "anker wijkt af", // a line that was kept elsewhere is no longer the same
  "anker ongeldig",
] as const;

/** Where a chain is first wrong. */
export type Ketenfout = { readonly nummer: number; readonly fout: (typeof FOUTEN)[number] };

/** The state of one chain as the database says. */
export type Ketenkop = {
  readonly regioId: string;
  readonly gemeente: string;
  readonly nummer: number;
  readonly kop: Buffer;
};

/**
 * Recomputes a chain from its lines, in order, outside the database that holds them. With an anchor of before it also
 * finds a history that was rewritten with every hash computed anew.
 */
export async function verifyKeten(
  kop: Ketenkop,
  regels: AsyncIterable<Ketenregel> | Iterable<Ketenregel>,
  anker?: Anker,
): Promise<Ketenfout | null> {
  const kept = anker?.ketens.find(({ gemeente }) => gemeente === kop.gemeente);
  let nummer = 0;
  let hash = beginOf(kop.regioId, kop.gemeente);
  for await (const regel of regels) {
    nummer += 1;
    if (regel.nummer !== nummer) return { nummer, fout: "nummer ontbreekt" };
    if (!regel.vorige.equals(hash)) return { nummer, fout: "volgorde verbroken" };
    if (!regel.hash.equals(hashOf(regel))) return { nummer, fout: "regel gewijzigd" };
    if (kept?.nummer === nummer && kept.kop !== regel.hash.toString("hex"))
      return { nummer, fout: "anker wijkt af" };
    hash = regel.hash;
  }
  if (kop.nummer !== nummer || !kop.kop.equals(hash)) return { nummer: nummer + 1, fout: "einde ontbreekt" };
  if (kept && kept.nummer > nummer) return { nummer: nummer + 1, fout: "anker wijkt af" };
  return null;
}

/** An anchor counts only when we signed it for this region; a chain that it names may not have gone. */
export function checkAnker(
  anker: Anker,
  { regioId, gemeenten }: { regioId: string; gemeenten: readonly string[] },
  sleutels: Sleutels,
): Ketenfout | null {
  if (anker.regioId !== regioId || !isSigned(anker, sleutels)) return { nummer: 0, fout: "anker ongeldig" };
  const gone = anker.ketens.find(({ gemeente, nummer }) => nummer > 0 && !gemeenten.includes(gemeente));
  return gone ? { nummer: 1, fout: "anker wijkt af" } : null;
}
