import { Failure } from "#core/failure";

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 30 * 1024 * 1024;

/** The text of a file as its user sent it: UTF-8 or UTF-16, with or without a byte order mark. */
export function readBestand(bytes: Buffer): string {
  if (bytes.length === 0) throw unreadable("leeg", "Het bestand is leeg.", "Kies een bestand met inhoud.");
  if (bytes.length > MAX_BYTES)
    throw unreadable("te-groot", "Het bestand is groter dan 30 MB.", "Verdeel het over meer bestanden.");
  const other = SIGNATURES.find(({ begin }) => bytes.subarray(0, begin.length).equals(begin));
  if (other) throw unreadable("soort", other.wat, "Vraag de bron om een JSON-bestand van VUM.");
  return textOf(decode(bytes));
}

/** The same checks for text that was decoded before. */
export function textOf(text: string): string {
  if (text.includes("\0"))
    throw unreadable("nul", "Het bestand bevat NUL-tekens.", "Vraag de bron om het opnieuw te maken.");
  const begin = text.trimStart().charAt(0);
  if (begin === "") throw unreadable("leeg", "Het bestand is leeg.", "Kies een bestand met inhoud.");
  if (begin === "<") throw unreadable("soort", "Dit lijkt XML of een webpagina.", WANTED);
  if (begin !== "[" && begin !== "{")
    throw unreadable("soort", "Dit is geen JSON. Het lijkt een CSV- of tekstbestand.", WANTED);
  return text;
}

const WANTED = "VUM levert JSON: vraag de bron om dat bestand.";

const SIGNATURES = [
  { begin: Buffer.from("PK\x03\x04", "latin1"), wat: "Dit is een Excel- of zipbestand." },
  { begin: Buffer.from([0x1f, 0x8b]), wat: "Dit is een ingepakt bestand (gzip)." },
  { begin: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), wat: "Dit is een oud Excel- of Wordbestand." },
  { begin: Buffer.from("%PDF", "latin1"), wat: "Dit is een PDF." },
];

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes); // leaves out the byte order mark
  } catch {
    throw unreadable(
      "codering",
      "De letters in dit bestand zijn niet te lezen. Het is geen UTF-8.",
      "Bewaar het als UTF-8 en kies het opnieuw.",
    );
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}

const unreadable = (code: string, wat: string, doe: string) =>
  new Failure("invalid", `import.bestand-${code}`, `${wat} ${doe}`);
