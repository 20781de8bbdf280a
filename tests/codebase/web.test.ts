import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Finding = { readonly file: string; readonly line: number; readonly found: string };

const components = globSync("src/web/**/*.tsx");
const outsideNlds = components.filter((file) => !file.startsWith("src/web/nlds/"));
const pageFiles = globSync("src/web/pages/**/*.tsx");
const pages = pageFiles.filter((file) => file.endsWith("Page.tsx"));
const ownStyles = globSync("src/web/nlds/css/**/*.css");

/** `left`, `right` and widths in the names of properties: they do not turn around in Arabic. */
const PHYSICAL =
  /(?<![\w-])((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)|left|right|top|bottom|width|height|(min|max)-(width|height)|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/g;

test("class names stand in nlds and nowhere else", () => {
  expect(outsideNlds.length).toBeGreaterThan(0);
  expect(findings(outsideNlds, /\bclassName\b|\bclass=/g)).toEqual([]);
});

test("nothing has a style attribute: the content security policy refuses it (S-18)", () => {
  expect(findings(components, /(?<![\w-])style=|dangerouslySetInnerHTML/g)).toEqual([]);
  expect(findings(["src/web/index.html"], /style=|<style|<script>|\son\w+=/g)).toEqual([]);
});

test("our styles name no left or right, so that every page turns around for Arabic (U-07)", () => {
  expect(ownStyles.length).toBeGreaterThan(5);
  expect(findings(ownStyles, PHYSICAL)).toEqual([]);
});

test("the search for left and right finds them where they are", () => {
  const physical = ["margin-left: 1px;", "a { right: 0 }", "text-align: left", "width: 3rem"];
  const logical = [
    "margin-inline-start: 1px;",
    "text-align: start",
    "linear-gradient(to right, red, blue)",
    "@media (max-width: 45rem) {",
  ];
  expect(physical.filter((rule) => withoutMedia(rule).match(PHYSICAL))).toEqual(physical);
  expect(logical.filter((rule) => withoutMedia(rule).match(PHYSICAL))).toEqual([]);
});

test("our styles use the roles of the theme: colours are named in the themes only (U-13)", () => {
  const outsideThemes = ownStyles.filter((file) => !/thema-\w+\.css$/.test(file));
  expect(findings(outsideThemes, /#[0-9a-f]{3,8}\b(?=[^{]*;)/gi, ["#14262b", "#fff"])).toEqual([]);
});

test("the text of a page stands in its own file beside it", () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => !existsSync(file.replace(/\.tsx$/, ".text.ts")))).toEqual([]);
});

test("a page and its parts hold no sentences of their own", () => {
  const sentences =
    /(?<=>)\s*[A-ZÀ-Ž][\p{L} ,.?!-]{3,}(?=<)|(?<=\b(heading|label|title|description|alt)=")[^"]{2,}(?=")/gu;
  expect(findings(pageFiles, sentences)).toEqual([]);
});

test("nothing is asked from another site", () => {
  const web = globSync("src/web/**/*.{ts,tsx,css,html}").filter((file) => !file.endsWith(".test.ts"));
  const links = findings(web, /https?:\/\/[^"'\s)]+/g).filter(({ file }) => !file.endsWith(".text.ts"));
  const loading = links.filter(({ file, line }) => /url\(|src=|@import|fetch|rel=/.test(lineOf(file, line)));
  expect(loading).toEqual([]);
});

/** Every place where a pattern occurs, so that a failing test says where to look. */
function findings(files: readonly string[], pattern: RegExp, allowed: readonly string[] = []): Finding[] {
  return files.flatMap((file) =>
    withoutMedia(readFileSync(file, "utf8"))
      .split("\n")
      .flatMap((text, index) =>
        [...text.matchAll(pattern)]
          .map(([found]) => ({ file, line: index + 1, found: found.trim() }))
          .filter(({ found }) => !allowed.includes(found)),
      ),
  );
}

/** A media query is about the window, not about a direction. */
const withoutMedia = (text: string) => text.replace(/@media[^{]*\{/g, "@media {");

const lineOf = (file: string, line: number) => readFileSync(file, "utf8").split("\n")[line - 1] ?? "";
