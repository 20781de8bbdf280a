import { Failure } from "#core/failure";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 64;
const MAX_DIGITS = 15; // what a number holds exactly

/** What of a file is in sight, how many lines went before it, and where in the whole we are. */
export type Reader = { text: string; at: number; regels: number; readonly path: (string | number)[] };

/**
 * JSON as strict as a file from elsewhere must be: a key that stands there twice, `__proto__`, a number that cannot be
 * kept exactly and too deep nesting are refused. Names row, field and reason.
 */
export function readValue(reader: Reader): Json {
  skipSpace(reader);
  const { text, path } = reader;
  const begin = text[reader.at];
  if (begin === '"') return readString(reader);
  if (begin === "{" || begin === "[") {
    if (path.length >= MAX_DEPTH) throw wrong(reader, `er staan meer dan ${MAX_DEPTH} lagen in elkaar.`);
    return begin === "{" ? readObject(reader) : readArray(reader);
  }
  for (const [word, value] of WORDS)
    if (text.startsWith(word, reader.at)) {
      reader.at += word.length;
      return value;
    }
  return readNumber(reader);
}

const WORDS = [
  ["null", null],
  ["true", true],
  ["false", false],
] as const;

function readArray(reader: Reader): Json[] {
  const items: Json[] = [];
  reader.at += 1;
  if (closes(reader, "]")) return items;
  do {
    reader.path.push(items.length);
    items.push(readValue(reader));
    reader.path.pop();
  } while (continues(reader, "]"));
  return items;
}

function readObject(reader: Reader): Json {
  const fields: Record<string, Json> = {};
  reader.at += 1;
  if (closes(reader, "}")) return fields;
  do {
    const key = readKey(reader, fields);
    passColon(reader);
    fields[key] = readValue(reader);
    reader.path.pop();
  } while (continues(reader, "}"));
  return fields;
}

/** The name of a field, that becomes the end of the path. */
export function readKey(reader: Reader, fields: object): string {
  skipSpace(reader);
  if (reader.text[reader.at] !== '"') throw wrong(reader, 'hier hoort de naam van een veld tussen ".');
  const key = readString(reader);
  reader.path.push(key);
  if (key === "__proto__") throw wrong(reader, "deze naam voor een veld is niet toegestaan.");
  if (Object.hasOwn(fields, key)) throw wrong(reader, "dit veld staat er twee keer in.");
  return key;
}

export function passColon(reader: Reader): void {
  skipSpace(reader);
  if (reader.text[reader.at] !== ":") throw wrong(reader, "na de naam van een veld hoort een dubbele punt.");
  reader.at += 1;
}

function readString(reader: Reader): string {
  const { text, at } = reader;
  let end = at;
  do end = text.indexOf('"', end + 1);
  while (end > 0 && isEscaped(text, end));
  if (end < 0) throw wrong(reader, "een tekst is niet afgesloten.");
  const quoted = text.slice(at, end + 1);
  reader.at = end + 1;
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  if (!/[\u0000-\u001f\\]/.test(quoted)) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw wrong(reader, "een tekst bevat een teken dat niet mag, zoals een regeleinde of een losse \\.");
  }
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(reader: Reader): number {
  NUMBER.lastIndex = reader.at;
  const [found] = NUMBER.exec(reader.text) ?? [];
  if (found === undefined) throw wrong(reader, "hier staat iets dat geen waarde is.");
  const digits = found
    .replace(/[eE].*/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  const value = Number(found);
  if (digits.length > MAX_DIGITS || !Number.isFinite(value) || Object.is(value, -0))
    throw wrong(reader, `het getal ${found.slice(0, 30)} is niet precies te bewaren.`);
  reader.at += found.length;
  return value;
}

export function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    reader.at += 1;
  }
}

export function closes(reader: Reader, bracket: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== bracket) return false;
  reader.at += 1;
  return true;
}

export function continues(reader: Reader, bracket: string): boolean {
  if (closes(reader, bracket)) return false;
  if (reader.text[reader.at] !== ",")
    throw wrong(reader, `hier hoort een komma of een ${bracket}. Misschien is het bestand niet compleet.`);
  reader.at += 1;
  return true;
}

export function wrong({ text, at, regels, path }: Reader, reason: string): Failure {
  const place = path.findIndex((step) => typeof step === "number");
  const rij = place < 0 ? undefined : Number(path[place]) + 1;
  const veld = path
    .slice(place + 1, place + 9)
    .map((step) => String(step).slice(0, 60))
    .join(".");
  const regel = regels + text.slice(0, at).split("\n").length;
  const where = [rij === undefined ? "" : `Rij ${rij}`, veld && `veld ${veld}`, `regel ${regel}`].filter(
    (part) => part !== "",
  );
  return new Failure(
    "invalid",
    "import.bestand-json",
    `${sentence(where.join(", "))}: ${reason} Het bestand is niet ingelezen.`,
    {
      ...(rij !== undefined && { rij }),
      ...(veld && { veld }),
      regel,
    },
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
