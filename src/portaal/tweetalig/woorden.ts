import { readFileSync } from "node:fs";
import path from "node:path";
import type { Taal } from "../talen.ts";
import { maakVertaler, type Vertaler } from "../vertaler.ts";

/** Pages for employers and for the council are in Dutch and in English; the frame around them speaks the language of the reader. */
export type Woorden = { readonly w: Vertaler; readonly lang: "nl" | "en" };

const made = new Map<string, Promise<Woorden>>();

/** The files of words, each of a page. */
export type Deel = "werkgevers" | "cijfers" | "raad" | "meewegen" | "registers";

export function woordenVan({ lang }: Pick<Taal, "lang">, deel: Deel): Promise<Woorden> {
  const of = lang === "nl" ? "nl" : "en";
  const key = `${deel}/${of}`;
  const found = made.get(key) ?? maakWoorden(deel, of);
  made.set(key, found);
  return found;
}

const tekstenVanDeel = (deel: string, lang: "nl" | "en"): Record<string, object> =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `${deel}.${lang}.json`), "utf8")) as Record<
    string,
    object
  >;

const maakWoorden = async (deel: string, lang: "nl" | "en"): Promise<Woorden> => ({
  w: await maakVertaler(lang, tekstenVanDeel(deel, lang)),
  lang,
});
