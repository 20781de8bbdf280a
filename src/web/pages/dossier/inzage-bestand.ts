import type { Inzage } from "../../../modules/inzage/inzage.ts";
import { leesbaar } from "../../../modules/inzage/leesbaar.ts";
import { text } from "./InzageDialog.text.ts";

/** Everything as one page of HTML, that opens anywhere and prints; parts with nothing in them are left out. */
export function inzagePagina({ onderdelen, weggelaten }: Inzage, naam: string, dag: string): string {
  const parts = onderdelen
    .filter(({ rijen }) => rijen.length > 0)
    .map(({ titel, rijen }) => `<h2>${safe(titel)}</h2>\n${rijen.map(rowOf).join("\n")}`);
  const words = text.document;
  const title = safe(words.title(naam));
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font-family:sans-serif;line-height:1.5;max-width:45rem;margin:2rem auto;padding:0 1rem}dl{margin:0 0 1rem;padding-bottom:1rem;border-bottom:1px solid}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}</style></head>
<body><main><h1>${title}</h1>
<p>${safe(words.made(dag))}</p>
${parts.join("\n")}
<h2>${words.leftOut}</h2>
<ul>${weggelaten.map((zin) => `<li>${safe(zin)}</li>`).join("")}</ul></main></body>
</html>
`;
}

const rowOf = (rij: Inzage["onderdelen"][number]["rijen"][number]): string =>
  `<dl>${leesbaar(rij)
    .map(({ veld, waarde }) => `<dt>${safe(veld)}</dt><dd>${safe(waarde)}</dd>`)
    .join("")}</dl>`;

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What someone once wrote is text, never markup. */
const safe = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
