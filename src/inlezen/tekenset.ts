import type { Bron } from "./bron.ts";
import { onleesbaar } from "./onleesbaar.ts";
import { TEKENSETS, type Tekenset } from "./tabelbestand.ts";

/**
 * In which character set a text file was written, by the evidence of all its bytes. Where they allow more than one, nobody
 * guesses: its user chooses.
 */
export async function herkenTekenset(bron: Bron, keuze?: string): Promise<Tekenset> {
  const chosen = keuze === undefined ? undefined : TEKENSETS.find((one) => one === keuze);
  if (keuze !== undefined && !chosen)
    throw onleesbaar("tekenset", `De tekenset ${keuze} is onbekend.`, `Kies uit ${TEKENSETS.join(", ")}.`);
  const wide = wideOf(bron.kop);
  if (chosen && chosen !== "utf-8") return chosen;
  if (wide && !chosen) return wide;
  const found = await telBytes(bron);
  if (found.fout === 0) return "utf-8";
  if (chosen) throw geenUtf8(found.regel);
  if (found.goed > 0) throw gemengd(found.regel);
  if (found.stuur > 0) return "windows-1252"; // ISO-8859-15 has no letters at 80–9F
  if (found.euro > 0) return "iso-8859-15"; // A4 is the euro there, and a sign that nobody uses in the other
  if (found.anders > 0) throw twijfel(found.regel);
  return "windows-1252"; // the same letters in both
}

/** The text of a file, in pieces, without its byte order mark. */
export async function* leesTekst(bron: Bron, tekenset: Tekenset): AsyncGenerator<string> {
  const single = SINGLE_BYTE[tekenset];
  const decoder = single ? undefined : new TextDecoder(tekenset, { fatal: true });
  try {
    for await (const chunk of bron.stroom())
      yield decoder ? decoder.decode(chunk, { stream: true }) : single!(chunk);
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw kapot(tekenset);
    throw error;
  }
}

const VERSCHIL_15: Readonly<Record<string, string>> = {
  "\u00a4": "€",
  "\u00a6": "Š",
  "\u00a8": "š",
  "\u00b4": "Ž",
  "\u00b8": "ž",
  "\u00bc": "Œ",
  "\u00bd": "œ",
  "\u00be": "Ÿ",
};
/** From 80 to 9F; what has no letter stays the control character it is, and is refused where it stands. */
const LETTERS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const SINGLE_BYTE: Readonly<Partial<Record<Tekenset, (bytes: Buffer) => string>>> = {
  "windows-1252": (bytes) =>
    // oxlint-disable-next-line no-control-regex -- these stand for letters here
    bytes.toString("latin1").replace(/[\u0080-\u009f]/g, (one) => LETTERS_1252[one.charCodeAt(0) - 128]!),
  "iso-8859-15": (bytes) => bytes.toString("latin1").replace(/[¤¦¨´¸¼½¾]/g, (one) => VERSCHIL_15[one]!),
};
const ANDERS_IN_15 = new Set([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

function wideOf(kop: Buffer): Tekenset | undefined {
  const [first, second, third, fourth] = kop;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) throw utf32();
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = [0, 1].map((rest) =>
    kop.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === rest), 0),
  ) as [number, number];
  if (odd * 4 > kop.length && even * 20 < odd) return "utf-16le";
  if (even * 4 > kop.length && odd * 20 < even) return "utf-16be";
  return undefined;
}

type Telling = {
  /** Letters of more bytes that are well formed, and bytes that are not. */
  goed: number;
  fout: number;
  /** Bytes 80–9F, A4, and those that are another letter in ISO-8859-15. */
  stuur: number;
  euro: number;
  anders: number;
  /** Line of the first byte that is no UTF-8. */
  regel: number;
};

/** Follows UTF-8 byte by byte. @source RFC 3629, section 4 */
async function telBytes(bron: Bron): Promise<Telling> {
  const found: Telling = { goed: 0, fout: 0, stuur: 0, euro: 0, anders: 0, regel: 0 };
  let regel = 1;
  let open = 0; // bytes of this letter that must follow
  let [low, high] = [0x80, 0xbf];
  const wrong = () => {
    found.fout += 1;
    if (found.fout === 1) found.regel = regel;
  };
  for await (const chunk of bron.stroom())
    for (const byte of chunk) {
      if (byte < 0x80) {
        if (open > 0) wrong();
        open = 0;
        if (byte === 10) regel += 1;
        continue;
      }
      if (byte < 0xa0) found.stuur += 1;
      if (byte === 0xa4) found.euro += 1;
      if (ANDERS_IN_15.has(byte)) found.anders += 1;
      if (open > 0 && byte >= low && byte <= high) {
        open -= 1;
        if (open === 0) found.goed += 1;
        [low, high] = [0x80, 0xbf];
        continue;
      }
      if (open > 0) wrong();
      open = bytesAfter(byte);
      if (open === 0) wrong();
      [low, high] = SECOND[byte] ?? [0x80, 0xbf];
    }
  if (open > 0) wrong();
  return found;
}

/** How many bytes follow this first one; 0 where no letter begins with it. */
function bytesAfter(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

/** Where the second byte is limited: no overlong forms, no half characters, nothing past U+10FFFF. */
const SECOND: Readonly<Record<number, [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

const BEWAAR = "Bewaar het bestand als “CSV UTF-8” en kies het opnieuw.";
const geenUtf8 = (regel: number) =>
  onleesbaar("tekenset", `Regel ${regel} bevat letters die geen UTF-8 zijn.`, BEWAAR, { regel });
const gemengd = (regel: number) =>
  onleesbaar(
    "tekenset",
    `De letters zijn niet te lezen: een deel is UTF-8, maar regel ${regel} niet.`,
    BEWAAR,
    { regel },
  );
const twijfel = (regel: number) =>
  onleesbaar(
    "tekenset-kiezen",
    `Regel ${regel} heeft letters die in Windows-1252 en ISO-8859-15 verschillen.`,
    `Kies de tekenset, of: ${BEWAAR}`,
    { regel },
  );
const kapot = (tekenset: Tekenset) =>
  onleesbaar("tekenset", `Het bestand lijkt ${tekenset}, maar niet alle letters zijn te lezen.`, BEWAAR);
const utf32 = () => onleesbaar("tekenset", "Het bestand is UTF-32. Dat lezen wij niet.", BEWAAR);
