import {
  closes,
  continues,
  type Json,
  passColon,
  type Reader,
  readKey,
  readValue,
  skipSpace,
  wrong,
} from "./parse-json.ts";

/** Largest row, or value outside the rows, in characters. */
const MAX_WAARDE = 16 * 1024 * 1024;

/** What stands around the rows of a file that is an object; null where the file is the list itself. */
export type Omslag = {
  readonly velden: Readonly<Record<string, Json>>;
  /** Did the list stand in it? */
  readonly heeftLijst: boolean;
} | null;

/**
 * The rows of a JSON file one by one, of a list or of the list with this name in an object; and then what stood around
 * them. No more of the file is in memory than one row and one piece.
 */
export async function* jsonRijen(
  stukken: AsyncIterable<string>,
  lijst: string,
): AsyncGenerator<Json, Omslag> {
  const venster = openVenster(stukken);
  const { reader } = venster;
  try {
    await venster.naarTeken();
    let omslag: Omslag = null;
    if (reader.text[reader.at] === "[") yield* lijstrijen(venster);
    else omslag = yield* omslagrijen(venster, lijst);
    await venster.naarTeken();
    if (reader.at < reader.text.length) throw wrong(reader, "na het einde staat nog iets.");
    return omslag;
  } finally {
    await venster.sluit();
  }
}

async function* lijstrijen({ reader, naarTeken, heel }: Venster): AsyncGenerator<Json, void> {
  reader.at += 1;
  await naarTeken();
  if (closes(reader, "]")) return;
  let nummer = 0;
  do {
    reader.path.push(nummer);
    await heel();
    yield readValue(reader);
    reader.path.pop();
    nummer += 1;
    await naarTeken();
  } while (continues(reader, "]"));
}

async function* omslagrijen(venster: Venster, lijst: string): AsyncGenerator<Json, Omslag> {
  const { reader, naarTeken, heel } = venster;
  const velden: Record<string, Json> = {};
  let heeftLijst = false;
  if (reader.text[reader.at] !== "{") throw wrong(reader, "hier hoort een lijst of een groep velden.");
  reader.at += 1;
  await naarTeken();
  if (closes(reader, "}")) return { velden, heeftLijst };
  do {
    await heel();
    const naam = readKey(reader, velden);
    await naarTeken();
    passColon(reader);
    await naarTeken();
    if (naam === lijst && reader.text[reader.at] === "[") {
      heeftLijst = true;
      velden[naam] = [];
      yield* lijstrijen(venster);
    } else {
      await heel();
      velden[naam] = readValue(reader);
    }
    reader.path.pop();
    await naarTeken();
  } while (continues(reader, "}"));
  return { velden, heeftLijst };
}

type Venster = {
  readonly reader: Reader;
  /** To the next character that says something, or the end. */
  readonly naarTeken: () => Promise<void>;
  /** Until the whole value that begins here is in sight, or the end is. */
  readonly heel: () => Promise<void>;
  readonly sluit: () => Promise<unknown>;
};

function openVenster(stukken: AsyncIterable<string>): Venster {
  const bron = stukken[Symbol.asyncIterator]();
  const reader: Reader = { text: "", at: 0, regels: 0, path: [] };
  const verder = async (): Promise<boolean> => {
    const { done, value } = await bron.next();
    if (done) return false;
    reader.regels += regelsIn(reader.text, reader.at);
    reader.text = reader.text.slice(reader.at) + value;
    reader.at = 0;
    return true;
  };
  return {
    reader,
    async naarTeken() {
      do skipSpace(reader);
      while (reader.at >= reader.text.length && (await verder()));
    },
    async heel() {
      skipSpace(reader);
      while (reader.at >= reader.text.length && (await verder())) skipSpace(reader);
      const einde = zoekEinde();
      while (!einde(reader.text, reader.at)) {
        if (reader.text.length - reader.at > MAX_WAARDE)
          throw wrong(reader, "de rij is groter dan 16 MB, of een tekst is niet afgesloten.");
        if (!(await verder())) return;
      }
    },
    sluit: async () => bron.return?.(),
  };
}

function regelsIn(text: string, tot: number): number {
  let found = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < tot; at = text.indexOf("\n", at + 1)) found += 1;
  return found;
}

const [QUOTE, BACKSLASH] = [34, 92];
const OPENS = new Set([91, 123]);
const CLOSES = new Set([93, 125]);
const AFTER_VALUE = new Set([32, 10, 13, 9, 44, 93, 125]);

/** Whether a value ends in sight: by brackets and quotes only. Goes on where it was, because the begin stays where it is. */
function zoekEinde(): (text: string, begin: number) => boolean {
  let [gelezen, diepte, inTekst, isOntsnapt] = [0, 0, false, false];
  return (text, begin) => {
    for (; begin + gelezen < text.length; gelezen += 1) {
      const code = text.charCodeAt(begin + gelezen);
      if (isOntsnapt) isOntsnapt = false;
      else if (inTekst) {
        if (code === BACKSLASH) isOntsnapt = true;
        else if (code === QUOTE) inTekst = false;
        if (!inTekst && diepte === 0) return true;
      } else if (code === QUOTE) inTekst = true;
      else if (OPENS.has(code)) diepte += 1;
      else if (CLOSES.has(code)) {
        diepte -= 1;
        if (diepte <= 0) return true;
      } else if (diepte === 0 && AFTER_VALUE.has(code)) return true;
    }
    return false;
  };
}
