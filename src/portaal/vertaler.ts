import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import i18next, { type TFunction } from "i18next";
import type { Taal } from "./talen.ts";

/** Every text of a language, by part: what the files in its folder say. */
export type Teksten = Readonly<Record<string, object>>;

const FOLDER = path.join(import.meta.dirname, "talen");

export const tekstenVan = ({ code }: Pick<Taal, "code">): Teksten =>
  Object.fromEntries(
    readdirSync(path.join(FOLDER, code))
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => [
        name.slice(0, -".json".length),
        JSON.parse(readFileSync(path.join(FOLDER, code, name), "utf8")),
      ]),
  );

/** Says a text in a language. A key without a text is a mistake of ours, and no page with a hole in it. */
export type Vertaler = TFunction;

const vertalers = new Map<string, Promise<Vertaler>>();

export function vertalerVan(taal: Taal): Promise<Vertaler> {
  const known = vertalers.get(taal.code) ?? maakVertaler(taal.lang, tekstenVan(taal));
  vertalers.set(taal.code, known);
  return known;
}

/** @param lang whose rules for one, two, few and many count */
export async function maakVertaler(lang: string, teksten: Teksten): Promise<Vertaler> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: { translation: teksten } },
    interpolation: { escapeValue: false }, // React does
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No text for ${key} in ${lang}`);
    },
  });
  return instance.getFixedT(lang);
}
