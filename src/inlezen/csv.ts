import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Bron } from "./bron.ts";
import { type RuweRij, rijenOnder, zoekKop } from "./kop.ts";
import { onleesbaar } from "./onleesbaar.ts";
import type { Leeskeuze, Tabelbestand, Tekenset } from "./tabelbestand.ts";
import { herkenTekenset, leesTekst } from "./tekenset.ts";

const MAX_RIJ_BYTES = 1024 * 1024;
const SCHEIDINGEN = [";", ",", "\t", "|"] as const;
const PROEF_TEKENS = 64 * 1024;
const PROEF_RIJEN = 20;

export async function openCsv(bron: Bron, keuze: Leeskeuze): Promise<Tabelbestand> {
  const tekenset = await herkenTekenset(bron, keuze.tekenset);
  const begin = await beginVan(bron, tekenset);
  const scheiding = kiesScheiding(begin, keuze.scheiding);
  const lees = () => ruweRijen(bron, tekenset, scheiding ?? ";");
  const kop = await zoekKop(lees(), keuze.koprij);
  return {
    soort: "csv",
    kolommen: kop.kolommen,
    herkend: { ...(scheiding !== undefined && { scheiding }), tekenset, koprij: kop.koprij },
    rijen: { [Symbol.asyncIterator]: () => rijenOnder(kop, lees(), true) },
    sluit: () => bron.sluit(),
  };
}

async function* ruweRijen(bron: Bron, tekenset: Tekenset, scheiding: string): AsyncGenerator<RuweRij> {
  const parser = parse({
    delimiter: scheiding,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: MAX_RIJ_BYTES,
  });
  pipeline(leesTekst(bron, tekenset), parser, () => undefined); // what goes wrong comes out of the parser
  let nummer = 0;
  try {
    for await (const cellen of parser as AsyncIterable<string[]>) {
      nummer += 1;
      if (nummer > 1 || !cellen[0]!.startsWith("sep=")) yield { nummer, cellen };
    }
  } catch (error) {
    if (error instanceof CsvError) throw leesfout(error);
    throw error;
  }
}

async function beginVan(bron: Bron, tekenset: Tekenset): Promise<string> {
  for await (const tekst of leesTekst(bron, tekenset)) if (tekst !== "") return tekst.slice(0, PROEF_TEKENS);
  return "";
}

/** The separator that stands equally often in the most rows; undefined where there is one column. */
function kiesScheiding(begin: string, keuze: string | undefined): string | undefined {
  if (keuze !== undefined) {
    if (/^[^"\r\n]$/.test(keuze)) return keuze;
    throw onleesbaar("scheiding", "Een scheidingsteken is één teken, zoals ; of een komma.");
  }
  const named = /^sep=([^"\r\n])[\r\n]/.exec(begin)?.[1];
  if (named !== undefined) return named;
  const best = SCHEIDINGEN.map((teken) => ({ teken, ...verdeling(begin, teken) }))
    .filter(({ aantal }) => aantal > 0)
    .toSorted((a, b) => b.rijen - a.rijen || b.aantal - a.aantal)[0];
  return best?.teken;
}

/** How often a sign stands outside quotes in most of the first rows, and in how many of them. */
function verdeling(begin: string, teken: string): { aantal: number; rijen: number } {
  const perAantal = new Map<number, number>();
  for (const rij of begin.replace(/"[^"]*"/g, "").split(/\r\n|\r|\n/, PROEF_RIJEN)) {
    const aantal = rij.split(teken).length - 1;
    if (aantal > 0) perAantal.set(aantal, (perAantal.get(aantal) ?? 0) + 1);
  }
  const [most] = [...perAantal].toSorted(([a, m], [b, n]) => n - m || b - a);
  return { aantal: most?.[0] ?? 0, rijen: most?.[1] ?? 0 };
}

/** The parser knows which row it was at; what it read before may not have come out. */
function leesfout({ code, lines, records }: CsvError & { lines?: number; records?: number }): Error {
  const [rij, regel] = [(records ?? 0) + 1, lines ?? 0];
  const where = `Rij ${rij} (regel ${regel})`;
  const [wat, doe] = LEESFOUT[code] ?? ["is niet te lezen.", "Bewaar het bestand opnieuw als CSV."];
  return onleesbaar("csv", `${where} ${wat}`, doe, { rij, regel });
}

const LEESFOUT: Readonly<Record<string, readonly [string, string]>> = {
  CSV_QUOTE_NOT_CLOSED: [
    'begint met een aanhalingsteken (") dat nergens wordt afgesloten.',
    "Zet er een bij, of haal het weg.",
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    'heeft een aanhalingsteken (") midden in een tekst tussen aanhalingstekens.',
    'Schrijf het twee keer ("").',
  ],
  INVALID_OPENING_QUOTE: [
    'heeft een aanhalingsteken (") midden in een tekst.',
    "Zet de hele tekst tussen aanhalingstekens, en schrijf het teken in de tekst twee keer.",
  ],
  CSV_MAX_RECORD_SIZE: [
    "is langer dan 1 MB.",
    'Misschien is een aanhalingsteken (") niet afgesloten, of heeft het bestand geen regeleinden.',
  ],
};
