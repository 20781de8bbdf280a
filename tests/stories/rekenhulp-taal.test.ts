import { expect, test } from "vitest";
import { text } from "../../src/modules/rekenhulp/wat-verandert.text.ts";

/** Words of the office that a resident does not have to know. */
const JARGON =
  /\b(vrijlating|norm|beschikking|kostendeler|toetsingsinkomen|loonwaarde|loonkostensubsidie|participatiewet|lid|onderdeel|artikel|indicatie|forfaitair|bruto|netto|conform|middels|inzake|derhalve|heffing|aanspraak|verrekenen|doelgroep)\b/i;
const ABBREVIATION = /\b(LKS|PW|LKV|SW|i\.v\.m\.|o\.a\.|d\.w\.z\.|m\.b\.t\.|t\.a\.v\.|evt\.|incl\.|bijv\.)/;

/** Longest words that a sentence gets in a month, an amount or a day. */
const FILLED = "ongeveer € 282 meer per maand";

const sentences = stringsOf(text).flatMap((line) => line.match(/[^.?!]+[.?!]*/g) ?? []);
const words = (sentence: string) => sentence.trim().split(/\s+/).filter(Boolean);

test("what a resident reads is short: 10 words on average, never above 15 (U-05)", () => {
  expect(sentences.length).toBeGreaterThan(50);
  const lengths = sentences.map((sentence) => words(sentence).length);
  const long = sentences.filter((sentence) => words(sentence).length > 15);
  expect(long).toEqual([]);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(10);
});

test("and has no words of the office and no abbreviations (U-05)", () => {
  expect(sentences.filter((sentence) => JARGON.test(sentence) || ABBREVIATION.test(sentence))).toEqual([]);
});

/** Every text, with the parts that are filled in. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(FILLED, "mei 2027"))];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(stringsOf);
  return [];
}
