/** A name for what a text hides, or undefined where everything in it can be seen. Newlines and tabs can. */
export function verborgenTeken(text: string): string | undefined {
  if (!VERDACHT.test(text) && text.isWellFormed()) return undefined;
  if (!text.isWellFormed()) return "een half teken";
  const found = VERDACHT.exec(text.replace(SAMENGESTELDE_EMOJI, ""))?.[0];
  if (found === undefined) return undefined;
  const naam = NAMEN.find(({ tekens }) => tekens.test(found))?.naam ?? "een onzichtbaar teken";
  return `${naam} (U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})`;
}

const VERDACHT =
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]/;

/** A joiner inside an emoji, such as a family, is part of what can be seen. */
const SAMENGESTELDE_EMOJI =
  /(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=[\p{Extended_Pictographic}\u2640\u2642])/gu;

const NAMEN = [
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  { tekens: /\u0000/, naam: "een NUL-teken" },
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  { tekens: /[\u0001-\u001f\u007f-\u009f]/, naam: "een stuurteken" },
  {
    tekens: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    naam: "een teken dat de leesrichting omdraait",
  },
  { tekens: /[\u200b-\u200d\u2060\ufeff]/, naam: "een teken zonder breedte" },
  { tekens: /\ufffd/, naam: "een teken dat eerder verloren ging" },
];
