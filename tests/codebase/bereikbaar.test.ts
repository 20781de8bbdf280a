import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { gebruiker } from "../../src/modules/demo/gebruikers.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { navigationFor } from "../../src/web/navigation.ts";
import { pages } from "../../src/web/pages.ts";
import { bezoeken } from "../support/adressen.ts";

/** A page is a file; what it imports belongs to it. Links are the addresses that stand in those files. */
const files = new Map(
  [
    ...readFileSync("src/web/pages.ts", "utf8").matchAll(
      /page\(\s*"([^"]+)",[^)]*\)\s*=>\s*import\("([^"]+)"/g,
    ),
  ].map(([, address = "", file = ""]) => [address, path.join("src/web", file)]),
);
const addresses = pages.map((page) => page.path);

/** Links that the service puts in a day, a proposal or an answer of search. */
const FROM_SERVICE = globSync("src/modules/**/*.ts").filter(
  (file) => !file.endsWith(".test.ts") && !file.endsWith("-routes.ts") && !file.includes("/demo/"),
);
const NAAR = /\bnaar(?:Plek)?\b[^\n]*?[`"](\/[^`"]+)[`"]/g;

test("every page can be reached by links from the words in the navigation of who may open it (U-01)", () => {
  expect(files.size).toBe(addresses.length);
  const found = addresses.filter(
    (address) => !OPEN.has(address) && !reachedBy(rolesOf(address)).has(address),
  );
  expect(found).toEqual([]);
});

test("a page without a link is found", () => {
  expect(reachedBy(["raadslid"]).has("/subsidies")).toBe(false);
  expect(reachedBy(["manager"]).has("/subsidies")).toBe(true);
});

/** Of the person in the demo region who opens this page where all pages are looked at. */
const rolesOf = (address: string): readonly Rol[] => [gebruiker(bezoeken[address]?.as ?? "").rol];

/** Reached without signing in, or from outside the app. */
const OPEN = new Set(pages.filter(({ open }) => open).map((page) => page.path));

function reachedBy(rollen: readonly Rol[]): ReadonlySet<string> {
  const frame = globSync("src/web/*.tsx").flatMap((file) => linksIn(readFileSync(file, "utf8")));
  const todo = [...navigationFor(rollen).map((word) => word.path), ...frame];
  const reached = new Set<string>();
  for (const address of todo) {
    if (reached.has(address)) continue;
    reached.add(address);
    todo.push(...linksOf(address));
  }
  return reached;
}

const known = new Map<string, readonly string[]>();
function linksOf(address: string): readonly string[] {
  const links =
    known.get(address) ?? partsOf(files.get(address)!).flatMap((file) => linksIn(readFileSync(file, "utf8")));
  const more = address === "/mijn-dag" ? fromService : [];
  known.set(address, links);
  return [...links, ...more];
}

/** The page with what it imports, other than data and the building blocks of every page. */
function partsOf(page: string): readonly string[] {
  const parts = [page];
  for (const file of parts) {
    const source = readFileSync(file, "utf8");
    for (const [, name = ""] of source.matchAll(
      /^(?:import|export) (?!type)[^;]*? from "(\.{1,2}\/[^"]+)"/gm,
    )) {
      const part = path.join(path.dirname(file), name);
      if (!part.startsWith("src/web/pages/") || part.endsWith(".queries.ts") || parts.includes(part))
        continue;
      parts.push(part);
    }
  }
  return parts;
}

/** Addresses in a text, but for those of the service. A tab is the address of its frame and an end of its own. */
function linksIn(source: string): readonly string[] {
  const links = [...source.matchAll(LINK)].map(([, quoted, template]) => withGaps(quoted ?? template ?? ""));
  const ends = links.filter((link) => /^\/[\w-]+$/.test(link));
  return links
    .flatMap((link) => (link.endsWith("**") ? ends.map((end) => link.slice(0, -1) + end) : [link]))
    .flatMap(pagesOf);
}

const LINK = /(?<!\b(?:get|post|put|ask|del|patch)(?:<[^(]*>)?\(\s*)(?:"(\/[a-z][^"\s]*)"|`(\/[a-z][^`]*)`)/g;

const withGaps = (link: string): string =>
  (link.replace(/\$\{queryText.*$/s, "").split(/[?#]/)[0] ?? "").replaceAll(/\$\{[^}]*\}/g, "*");

const pagesOf = (link: string): readonly string[] =>
  addresses.filter((address) => matches(link.split("/"), address.split("/")));

const matches = (asked: readonly string[], page: readonly string[]): boolean =>
  asked.length === page.length &&
  page.every((part, at) =>
    part.startsWith("$") ? asked[at] !== "" : asked[at] === part || asked[at] === `${part}*`,
  );

const fromService = FROM_SERVICE.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(NAAR)].flatMap(([, link = ""]) => pagesOf(withGaps(link))),
);
