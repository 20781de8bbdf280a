import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("a spreadsheet shows what we send and runs none of it", () => {
  expect(
    csvOf([
      ["gemeente", "aantal"],
      ["=cmd|x", 1.5],
      ['Buiten "de" regio; overig', 78],
    ]),
  ).toBe('\ufeffgemeente;aantal\r\n\'=cmd|x;1,5\r\n"Buiten ""de"" regio; overig";78\r\n');
});
