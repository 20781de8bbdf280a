import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Shell = (page: {
  readonly lang: string;
  readonly richting: string;
  /** In the tab of the browser. */
  readonly titel: string;
  readonly html: string;
  /** What machines may read of the page, as JSON-LD. */
  readonly gegevens?: object | undefined;
}) => string;

/** The page around the HTML of residents: the styles of the web app, and one small script to read aloud and to print. */
export function shellOf(webRoot: string, script: string): Shell {
  const built = readFileSync(path.join(webRoot, "index.html"), "utf8");
  const styles = built.match(/<link rel="stylesheet"[^>]*>/g)?.join("") ?? "";
  if (styles === "") throw new Error("The web app was built without styles");
  const letters = lettersIn(path.join(webRoot, "assets"));
  return ({ lang, richting, titel, html, gegevens }) =>
    `<!doctype html><html lang="${lang}" dir="${richting}" class="meedoen-theme"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
    `<title>${escaped(titel)} · Meedoen</title>${letters(lang)}${styles}<link rel="icon" href="/merk.svg" type="image/svg+xml">` +
    `<script type="module" src="${script}"></script>${gegevens ? dataBlock(gegevens) : ""}</head><body class="utrecht-root meedoen-inwoner">${html}</body></html>`;
}

/** Which letters a page of a language needs first; Ukrainian has those of the device. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ar: ["source-sans-3-latin-wght", "noto-sans-arabic-arabic-wght"],
  ti: ["source-sans-3-latin-wght", "noto-sans-ethiopic-ethiopic-wght"],
  uk: ["source-sans-3-latin-wght"],
};
const LATIN = ["source-sans-3-latin-wght", "atkinson-hyperlegible-next-latin-wght"] as const;

/** Asks for the letters together with the styles, and not after them. */
function lettersIn(assets: string): (lang: string) => string {
  const files = readdirSync(assets);
  const linkOf = (name: string) => {
    const file = files.find((file) => file.startsWith(`${name}-normal-`) && file.endsWith(".woff2"));
    if (!file) throw new Error(`The web app was built without the letters ${name}`);
    return `<link rel="preload" href="/assets/${file}" as="font" type="font/woff2" crossorigin>`;
  };
  const known = new Map<string, string>();
  return (lang) => {
    const links = known.get(lang) ?? (LETTERS[lang] ?? LATIN).map(linkOf).join("");
    known.set(lang, links);
    return links;
  };
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Data and no script: a browser runs nothing of it. What could close it is written so that it does not. */
const dataBlock = (gegevens: object) =>
  `<script type="application/ld+json">${JSON.stringify(gegevens).replaceAll("<", "\\u003c")}</script>`;
