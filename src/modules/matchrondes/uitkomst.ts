import { createHash } from "node:crypto";
import type { Kerneluitslag } from "#matching/kernel/kernel";
import type { Grensgebruik } from "./verdelen.ts";

/** What a ronde came to, by the numbers of the inwoners and plekken in its frozen text. */
export type Uitkomst = {
  readonly passend: number;
  readonly waarde: number;
  readonly bovengrens: number;
  readonly methode: string;
  /** What was used of each limit, and what these together cost. */
  readonly grenzen: readonly Grensgebruik[];
  readonly kosten: number;
  /** Per inwoner the number of plekken that fit. */
  readonly past: Uint32Array;
  /** Per inwoner and voorwaarde the plekken that only this one keeps away. */
  readonly eenStaatInDeWeg: Uint32Array;
  /** Per inwoner the plek, or -1; how high it stands with him; the value of the pair. */
  readonly plek: Int32Array;
  readonly voorkeur: Int32Array;
  readonly paarwaarde: Int32Array;
  /** Per plek how many inwoners fit, and what one place more would be worth. */
  readonly gewild: Uint32Array;
  readonly schaarsteprijs: Float64Array;
  /** Per matchkeuze that could be kept what it cost. */
  readonly spijt: Readonly<Record<string, number>>;
};

/** Not stored: what the ronde tells from, besides its outcome. */
export type Rekening = { readonly uitkomst: Uitkomst; readonly uitslag: Kerneluitslag };

const RIJEN = [
  ["past", Uint32Array],
  ["eenStaatInDeWeg", Uint32Array],
  ["plek", Int32Array],
  ["voorkeur", Int32Array],
  ["paarwaarde", Int32Array],
  ["gewild", Uint32Array],
  ["schaarsteprijs", Float64Array],
] as const;

type Rijnaam = (typeof RIJEN)[number][0];
type Kop = Omit<Uitkomst, Rijnaam> & { readonly lengtes: readonly number[] };

/** One way to write it down, so that two outcomes are the same when their bytes are. */
export function inBytes(uitkomst: Uitkomst): Buffer {
  const { passend, waarde, bovengrens, methode, grenzen, kosten, spijt } = uitkomst;
  const lengtes = RIJEN.map(([naam]) => uitkomst[naam].length);
  const kop = Buffer.from(
    JSON.stringify({ passend, waarde, bovengrens, methode, grenzen, kosten, spijt, lengtes } satisfies Kop),
  );
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32LE(kop.length);
  const rijen = RIJEN.map(([naam]) => {
    const { buffer, byteOffset, byteLength } = uitkomst[naam];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([lengte, kop, ...rijen]);
}

export function uitBytes(bytes: Buffer): Uitkomst {
  const kopLengte = bytes.readUInt32LE(0);
  const { lengtes, ...kop } = JSON.parse(bytes.toString("utf8", 4, 4 + kopLengte)) as Kop;
  let at = 4 + kopLengte;
  const rijen = RIJEN.map(([naam, Rij], nummer) => {
    const einde = at + lengtes[nummer]! * Rij.BYTES_PER_ELEMENT;
    const deel = Uint8Array.from(bytes.subarray(at, einde)).buffer; // a copy, so that the numbers stand where they must
    at = einde;
    return [naam, new Rij(deel)] as const;
  });
  return { ...kop, ...(Object.fromEntries(rijen) as Pick<Uitkomst, Rijnaam>) };
}

export const hashVan = (inhoud: string | Buffer): string => createHash("sha256").update(inhoud).digest("hex");
