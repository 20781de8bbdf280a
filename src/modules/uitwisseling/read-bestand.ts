import { Failure } from "#core/failure";

/** Largest file that is read within a request, in bytes. A larger one comes as an upload. */
export const MAX_BYTES = 30 * 1024 * 1024;

/** The text of a file as its user sent it, in pieces: UTF-8 or UTF-16, with or without a byte order mark. */
export async function* leesBestand(
  stroom: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of stroom) {
    decoder ??= new TextDecoder(encodingOf(herken(bytes)), { fatal: true }); // leaves out the byte order mark
    yield decode(decoder, bytes);
  }
  if (!decoder) throw leeg();
  yield decode(decoder);
}

/** The same checks for pieces of text. */
export async function* controleerTekst(
  stukken: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let isBegonnen = false;
  for await (const stuk of stukken) {
    if (stuk.includes("\0"))
      throw unreadable("nul", "Het bestand bevat NUL-tekens.", "Vraag de bron om het opnieuw te maken.");
    const begin = isBegonnen ? "" : stuk.trimStart().charAt(0);
    if (begin !== "") {
      checkBegin(begin);
      isBegonnen = true;
    }
    yield stuk;
  }
  if (!isBegonnen) throw leeg();
}

function checkBegin(begin: string): void {
  if (begin === "<") throw unreadable("soort", "Dit lijkt XML of een webpagina.", WANTED);
  if (begin !== "[" && begin !== "{")
    throw unreadable("soort", "Dit is geen JSON. Het lijkt een CSV- of tekstbestand.", WANTED);
}

const WANTED = "VUM levert JSON: vraag de bron om dat bestand.";

const SIGNATURES = [
  { begin: Buffer.from("PK\x03\x04", "latin1"), wat: "Dit is een Excel- of zipbestand." },
  { begin: Buffer.from([0x1f, 0x8b]), wat: "Dit is een ingepakt bestand (gzip)." },
  { begin: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), wat: "Dit is een oud Excel- of Wordbestand." },
  { begin: Buffer.from("%PDF", "latin1"), wat: "Dit is een PDF." },
];

function herken(bytes: Uint8Array): Uint8Array {
  const other = SIGNATURES.find(({ begin }) => begin.equals(bytes.subarray(0, begin.length)));
  if (other) throw unreadable("soort", other.wat, "Vraag de bron om een JSON-bestand van VUM.");
  return bytes;
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw unreadable(
      "codering",
      "De letters in dit bestand zijn niet te lezen. Het is geen UTF-8.",
      "Bewaar het als UTF-8 en kies het opnieuw.",
    );
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}

export const teGroot = () =>
  unreadable("te-groot", "Het bestand is groter dan 30 MB.", "Verdeel het over meer bestanden.");
const leeg = () => unreadable("leeg", "Het bestand is leeg.", "Kies een bestand met inhoud.");
const unreadable = (code: string, wat: string, doe: string) =>
  new Failure("invalid", `import.bestand-${code}`, `${wat} ${doe}`);
