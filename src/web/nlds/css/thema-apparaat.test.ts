import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const css = (name: string) => readFileSync(path.join(import.meta.dirname, name), "utf8");

/** What a block gives its names, by name. A value over more lines is written as one. */
function waardenIn(file: string, selector: string): ReadonlyMap<string, string> {
  const at = css(file).indexOf(`${selector} {`);
  if (at === -1) throw new Error(`${file} has no ${selector}`);
  const body = css(file).slice(at + selector.length + 2);
  const lines = body
    .slice(0, body.indexOf("}"))
    .replaceAll(/\/\*[^*]*\*\//g, "")
    .split(";");
  return new Map(
    lines
      .map((line) => line.trim().replaceAll(/\s+/g, " "))
      .filter((line) => line !== "")
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

test("who has a dark device sees without a script the dark colours of the app (U-07)", () => {
  const app = waardenIn("thema-meedoen.css", '.meedoen-theme[data-modus="donker"]');
  const apparaat = waardenIn("thema-apparaat.css", ".meedoen-theme:not([data-modus])");
  expect(app.size).toBeGreaterThan(20);
  expect(Object.fromEntries(apparaat)).toEqual(Object.fromEntries(app));
});
