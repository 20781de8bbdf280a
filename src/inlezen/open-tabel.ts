import type { Readable } from "node:stream";
import { type Bron, openBron } from "./bron.ts";
import { openCsv } from "./csv.ts";
import { openJson } from "./json.ts";
import { onleesbaar } from "./onleesbaar.ts";
import type { Leeskeuze, Tabelbestand } from "./tabelbestand.ts";
import { openXlsx } from "./xlsx.ts";

/**
 * Opens a table file, whatever its name says: its content decides.
 * @param bron a stream, bytes, or the path of a file
 * @throws Failure that says what is wrong with the file and what to do
 */
export async function openTabel(
  bron: Readable | Uint8Array | string,
  naam: string,
  keuze: Leeskeuze = {},
): Promise<Tabelbestand> {
  const opened = await openBron(bron);
  try {
    return await openAls(opened, naam.toLowerCase(), keuze);
  } catch (error) {
    await opened.sluit();
    throw error;
  }
}

async function openAls(bron: Bron, naam: string, keuze: Leeskeuze): Promise<Tabelbestand> {
  if (bron.bytes === 0) throw onleesbaar("leeg", "Het bestand is leeg.", "Kies een bestand met inhoud.");
  const foreign = VREEMD.find(({ begin }) => bron.kop.subarray(0, begin.length).equals(begin));
  if (foreign) throw onleesbaar("soort", foreign.wat, foreign.doe);
  if (bron.kop.subarray(0, 2).equals(ZIP)) return openXlsx(bron, keuze);
  if (/\.xls\w?$/.test(naam))
    throw onleesbaar("soort", "De naam is die van een Excelbestand, de inhoud niet.", OPSLAAN);
  const begin = beginVan(bron.kop);
  if (begin === "<") throw onleesbaar("soort", "Dit lijkt XML of een webpagina.", OPSLAAN);
  const isRegels = /\.(?:ndjson|jsonl)$/.test(naam);
  const isJson =
    isRegels || naam.endsWith(".json") || ((begin === "[" || begin === "{") && !naam.endsWith(".csv"));
  return isJson ? openJson(bron, isRegels, keuze) : openCsv(bron, keuze);
}

/** The first character that says something, in one byte or two. */
const beginVan = (kop: Buffer): string =>
  kop
    .subarray(0, 1024)
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    // oxlint-disable-next-line no-control-regex -- the empty half of a character of two bytes
    .replace(/^[\s\u0000]+/, "")
    .charAt(0);

const ZIP = Buffer.from("PK", "latin1");
const OPSLAAN = "Bewaar het als Excel-werkmap (.xlsx) of als CSV, en kies het opnieuw.";
const VREEMD = [
  { begin: Buffer.from([0x1f, 0x8b]), wat: "Dit is een ingepakt bestand (gzip).", doe: "Pak het eerst uit." },
  {
    begin: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    wat: "Dit is een oud Excelbestand (.xls), of een Excelbestand met een wachtwoord.",
    doe: "Bewaar het zonder wachtwoord als Excel-werkmap (.xlsx), en kies het opnieuw.",
  },
  { begin: Buffer.from("%PDF", "latin1"), wat: "Dit is een PDF.", doe: OPSLAAN },
];
