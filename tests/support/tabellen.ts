import { Failure } from "#core/failure";
import { openTabel } from "../../src/inlezen/open-tabel.ts";
import type { Leeskeuze, Tabelbestand, Tabelrij } from "../../src/inlezen/tabelbestand.ts";
import { tekstrij, xlsxVan } from "./xlsx-maker.ts";

export type Tabel = { readonly kolommen: readonly string[]; readonly rijen: readonly (readonly string[])[] };

export type Gelezen = Pick<Tabelbestand, "soort" | "kolommen" | "herkend"> & { readonly rijen: Tabelrij[] };

/** All of a file, or the refusal of it. What is thrown besides is a defect, and fails the test. */
export async function leesAlles(
  bytes: Uint8Array | string,
  naam: string,
  keuze: Leeskeuze = {},
): Promise<Gelezen | Failure> {
  try {
    const tabel = await openTabel(typeof bytes === "string" ? Buffer.from(bytes) : bytes, naam, keuze);
    try {
      const rijen: Tabelrij[] = [];
      for await (const rij of tabel.rijen) rijen.push(rij);
      return { soort: tabel.soort, kolommen: tabel.kolommen, herkend: tabel.herkend, rijen };
    } finally {
      await tabel.sluit();
    }
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

export async function gelezen(
  bytes: Uint8Array | string,
  naam: string,
  keuze: Leeskeuze = {},
): Promise<Gelezen> {
  const found = await leesAlles(bytes, naam, keuze);
  if (found instanceof Failure) throw new Error(`Refused: ${found.detail}`);
  return found;
}

export async function weigering(
  bytes: Uint8Array | string,
  naam: string,
  keuze: Leeskeuze = {},
): Promise<string> {
  const found = await leesAlles(bytes, naam, keuze);
  if (!(found instanceof Failure)) throw new Error(`Not refused: ${JSON.stringify(found).slice(0, 500)}`);
  return found.detail;
}

/** The cells as they stand, row after row. */
export const cellenVan = ({ kolommen, rijen }: Gelezen): string[][] =>
  rijen.map(({ cellen }) => kolommen.map((kolom) => cellen[kolom]!));

export const weigeringenVan = ({ rijen }: Gelezen) =>
  rijen.flatMap(({ nummer, meldingen }) =>
    meldingen.flatMap(({ kolom, melding, isWeigering }) =>
      isWeigering ? [{ rij: nummer, kolom, melding }] : [],
    ),
  );

const quoted = (cel: string, scheiding: string) =>
  cel.includes(scheiding) || /["\r\n]/.test(cel) ? `"${cel.replace(/"/g, '""')}"` : cel;

export const csvVan = ({ kolommen, rijen }: Tabel, scheiding = ";", einde = "\r\n"): string =>
  [kolommen, ...rijen]
    .map((rij) => rij.map((cel) => quoted(cel, scheiding)).join(scheiding) + einde)
    .join("");

export const jsonVan = ({ kolommen, rijen }: Tabel): string =>
  JSON.stringify(rijen.map((rij) => Object.fromEntries(kolommen.map((kolom, at) => [kolom, rij[at]]))));

export const xlsxTabel = ({ kolommen, rijen }: Tabel): Buffer =>
  xlsxVan({ rijen: [kolommen, ...rijen].map((rij, at) => tekstrij(at + 1, rij)).join("") });
