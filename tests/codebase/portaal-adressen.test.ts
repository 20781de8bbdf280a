import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { MIJN_PAGINAS } from "../../src/portaal/paginas.ts";
import { GEEN_PAGINA, PORTAAL_ADRESSEN } from "../support/portaal-adressen.ts";

const HTTP = path.resolve(import.meta.dirname, "../../src/http");

/** Old addresses only lead on, and belong to the app for everyone else. */
const GEEN_PAGINAS = new Set(["portal-oud.ts"]);

/** Each address that a file of the portal answers: as it stands behind `get`, or in the list that the routes are made from. */
function publicPaths(): string[] {
  return readdirSync(HTTP)
    .filter((name) => name.startsWith("portal") && name.endsWith(".ts") && !GEEN_PAGINAS.has(name))
    .flatMap((name) => {
      const source = readFileSync(path.join(HTTP, name), "utf8");
      const direct = source.matchAll(/pages\.get(?:<[^(]*>)?\(\s*"(\/[^"]*)"/g);
      const listed = source.matchAll(/^ {2}\["(\/[^"]*)", "\w+"\],$/gm);
      return [...direct, ...listed].map(([, pad = ""]) => pad);
    })
    .filter((pad) => !pad.includes("."));
}

const shapeOf = (pad: string) => pad.split("?")[0]!.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/, ":id");

const walked = new Set(PORTAAL_ADRESSEN.map(({ pad }) => shapeOf(pad)));

const isWalked = (pad: string) =>
  pad in GEEN_PAGINA ||
  walked.has(pad) ||
  (pad.endsWith(":vraag") && [...walked].some((one) => one.startsWith(pad.replace(":vraag", ""))));

test("every page of the portal is walked in all languages (U-06)", () => {
  const own = MIJN_PAGINAS.map(({ pad }) => pad);
  const open = publicPaths();
  expect(open.length).toBeGreaterThan(12);
  expect([...open, ...own].filter((pad) => !isWalked(pad))).toEqual([]);
});

test("nothing is walked or left out that is no page", () => {
  const exist = new Set<string>([...publicPaths(), ...MIJN_PAGINAS.map(({ pad }) => pad)]);
  const isThere = (pad: string) =>
    exist.has(pad) || (pad.startsWith("/mijn/wensen/") && exist.has("/mijn/wensen/:vraag"));
  expect([...walked, ...Object.keys(GEEN_PAGINA)].filter((pad) => !isThere(pad))).toEqual([]);
});
