import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openTabel } from "../../src/inlezen/open-tabel.ts";
import { cellenVan, gelezen, weigering, weigeringenVan } from "../support/tabellen.ts";

const TABEL = "naam;bsn\r\nJansen;012345672\r\n";
const RIJ = [["Jansen", "012345672"]];

test.each([
  ["puntkomma", TABEL, ";"],
  ["komma", TABEL.replaceAll(";", ","), ","],
  ["tab", TABEL.replaceAll(";", "\t"), "\t"],
  ["streep", TABEL.replaceAll(";", "|"), "|"],
  ["alleen CR", TABEL.replaceAll("\r\n", "\r"), ";"],
  ["alleen LF", TABEL.replaceAll("\r\n", "\n"), ";"],
  ["zonder laatste regeleinde", TABEL.trimEnd(), ";"],
  ["sep= van Excel", `sep=|\r\n${TABEL.replaceAll(";", "|")}`, "|"],
])("CSV, %s: de scheiding wordt herkend en nullen vooraan blijven (R-04)", async (_, csv, scheiding) => {
  const tabel = await gelezen(csv, "x.csv");
  expect(tabel.herkend.scheiding).toBe(scheiding);
  expect(cellenVan(tabel)).toEqual(RIJ);
});

const BRULEE = "naam;bedrag\r\nBrûlée;€ 5\r\n";

test.each([
  ["UTF-8", Buffer.from(BRULEE), "utf-8"],
  ["UTF-8 met BOM", Buffer.from(`\ufeff${BRULEE}`), "utf-8"],
  ["UTF-16 LE met BOM", Buffer.from(`\ufeff${BRULEE}`, "utf16le"), "utf-16le"],
  ["UTF-16 LE zonder BOM", Buffer.from(BRULEE, "utf16le"), "utf-16le"],
  ["UTF-16 BE met BOM", Buffer.from(`\ufeff${BRULEE}`, "utf16le").swap16(), "utf-16be"],
  ["Windows-1252", Buffer.from(BRULEE.replace("€", "\x80"), "latin1"), "windows-1252"],
  ["ISO-8859-15", Buffer.from(BRULEE.replace("€", "\xa4"), "latin1"), "iso-8859-15"],
])("CSV, %s: Brûlée en € blijven wat zij zijn (R-04)", async (_, bytes, tekenset) => {
  const tabel = await gelezen(bytes, "x.csv");
  expect(tabel.herkend.tekenset).toBe(tekenset);
  expect(tabel.kolommen).toEqual(["naam", "bedrag"]);
  expect(cellenVan(tabel)).toEqual([["Brûlée", "€ 5"]]);
});

test("letters that two character sets read otherwise are asked for, not guessed", async () => {
  const bytes = Buffer.from("naam\nJan\nDe\xa8ka\n", "latin1");
  expect(await weigering(bytes, "x.csv")).toMatch(
    /^Regel 3 heeft letters die .* verschillen\. Kies de tekenset/,
  );
  expect(cellenVan(await gelezen(bytes, "x.csv", { tekenset: "iso-8859-15" }))[1]).toEqual(["Deška"]);
  expect(cellenVan(await gelezen(bytes, "x.csv", { tekenset: "windows-1252" }))[1]).toEqual(["De¨ka"]);
});

test("a file that is UTF-8 in part is refused with the line, and so is half a letter at the end", async () => {
  const mixed = Buffer.concat([Buffer.from("naam\nBrûlée\n"), Buffer.from("Brûlée\n", "latin1")]);
  expect(await weigering(mixed, "x.csv")).toMatch(/een deel is UTF-8, maar regel 3 niet/);
  const half = Buffer.from("naam\ncafé\nsalé").subarray(0, -1);
  expect(await weigering(half, "x.csv")).toMatch(/regel 3 niet/);
  expect(await weigering(Buffer.from("naam\nBr\xfbl", "latin1"), "x.csv", { tekenset: "utf-8" })).toMatch(
    /^Regel 2/,
  );
  expect(await weigering(Buffer.from("\ufeffa;b\n1;\ud800", "utf16le"), "x.csv")).toMatch(
    /niet alle letters/,
  );
  expect(await weigering(Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), "x.csv")).toMatch(/UTF-32/);
});

test.each([
  [
    "een aanhalingsteken dat niet sluit",
    'a;b\n1;2\n3;"x\n5;6\n',
    /^Rij 3 \(regel \d\).*nergens wordt afgesloten/,
  ],
  [
    "een aanhalingsteken midden in een tekst",
    'a;b\n1;2\n3;Jan "de man"\n',
    /^Rij 3 \(regel 3\).*midden in een tekst/,
  ],
  ["tekst na een aanhalingsteken", 'a;b\n"1" x;2\n', /^Rij 2 \(regel 2\)/],
  ["een dubbele kolom", "naam;bsn; naam \n1;2;3", /“naam” staat er twee keer in: als kolom 1 en als kolom 3/],
  ["een kolom die anders is samengesteld", "é;e\u0301\n1;2", /twee keer/],
  ["__proto__ als kolom", "naam;__proto__\n1;2", /kolom 2 \(rij 1\).*__proto__/],
  [
    "een verborgen teken in de kop",
    "na\u200bam;b\n1;2",
    /kolom 1 \(rij 1\) bevat een teken zonder breedte \(U\+200B\)/,
  ],
  ["501 kolommen", `${Array.from({ length: 501 }, (_, at) => at).join(";")}\n`, /501 kolommen/],
  ["leeg", "", /leeg/],
  ["alleen witregels", " \r\n;;\r\n\t\r\n", /staat niets in dit bestand/],
  ["alleen een BOM", "\ufeff", /staat niets in dit bestand/],
  ["een PDF", "%PDF-1.7", /PDF/],
  ["een webpagina", "<html><table>", /webpagina/],
  ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), /gzip/],
])("CSV, %s: geweigerd met plaats en reden (R-04)", async (_, bytes, reden) => {
  expect(await weigering(bytes, "x.csv")).toMatch(reden);
});

test("only a header: columns and no rows", async () => {
  const tabel = await gelezen("naam;bsn\n", "x.csv");
  expect(tabel.kolommen).toEqual(["naam", "bsn"]);
  expect(tabel.rijen).toEqual([]);
});

test("titles above the table, empty lines and a newline in a cell: rows keep the numbers a spreadsheet gives them", async () => {
  const tabel = await gelezen(
    'Caseload 2026;;\n\nnaam;plaats;uren\nJan;"Nijkerk\nGld";32\n\n;;\nPiet;Soest;24\n',
    "x.csv",
  );
  expect(tabel.herkend.koprij).toBe(3);
  expect(tabel.rijen.map(({ nummer }) => nummer)).toEqual([4, 7]);
  expect(cellenVan(tabel)[0]).toEqual(["Jan", "Nijkerk\nGld", "32"]);
  expect((await gelezen("x\na;b\n1;2", "x.csv", { koprij: 2 })).kolommen).toEqual(["a", "b"]);
});

test("a row that is too short or too long is refused by its number; the others stand", async () => {
  const tabel = await gelezen("a;b;c\n1;2\n1;2;3\n1;2;3;4\n1;2;3;;\n", "x.csv");
  expect(weigeringenVan(tabel)).toEqual([
    { rij: 2, kolom: "", melding: expect.stringMatching(/2 cellen en de kop 3.*te weinig/) },
    { rij: 4, kolom: "", melding: expect.stringMatching(/In kolom 4 staat iets.*te veel/) },
  ]);
});

test.each([
  ["NUL", "a\0b", /NUL-teken \(U\+0000\)/],
  ["omgedraaide leesrichting", "gnp\u202e.exe", /leesrichting omdraait \(U\+202E\)/],
  ["geen breedte", "Jan\u200bsen", /zonder breedte \(U\+200B\)/],
  ["een stuurteken", "a\u0007b", /stuurteken \(U\+0007\)/],
  ["een verloren letter", "Br\ufffdl\ufffde", /eerder verloren ging \(U\+FFFD\)/],
  ["een te lange tekst", "x".repeat(32_768), /32768 tekens lang/],
])("CSV, %s in een cel: geweigerd met rij, kolom en naam van het teken (R-04)", async (_, cel, reden) => {
  const tabel = await gelezen(`id;naam\n1;Jan\n2;${cel}\n`, "x.csv");
  expect(weigeringenVan(tabel)).toEqual([{ rij: 3, kolom: "naam", melding: expect.stringMatching(reden) }]);
});

test("what only looks dangerous is text: formulas, emoji, null, NaN, SQL, names of every kind", async () => {
  const teksten = [
    "=cmd|' /C calc'!A0",
    "+31 6 12345678",
    "@SUM(A1)",
    "-1+1",
    "null",
    "NaN",
    "'; DROP TABLE inwoners; --",
    "👩‍👩‍👧 🏳️‍🌈 👍🏽",
    "'s-Gravenhage",
    "van der Ven-O'Neill",
    "A",
    "1.23E+08",
    " spaties blijven ",
    "e\u0301 en é",
    "naïef\u00a0woord",
  ];
  const tabel = await gelezen(`t;x\n${teksten.map((tekst) => `"${tekst}";1`).join("\n")}`, "x.csv");
  expect(cellenVan(tabel).map(([tekst]) => tekst)).toEqual(teksten);
  expect(weigeringenVan(tabel)).toEqual([]);
});

test("a line of 20 MB is refused by its number within a second", async () => {
  const begin = performance.now();
  expect(await weigering(Buffer.from(`a;b\n${"x".repeat(20_000_000)}`), "x.csv")).toMatch(
    /Rij 2.*langer dan 1 MB/,
  );
  expect(performance.now() - begin).toBeLessThan(3000); // with room for a busy machine
});

test("a separator that is no separator, and a character set that is none, are refused", async () => {
  expect(await weigering("a;b", "x.csv", { scheiding: "ab" })).toMatch(/één teken/);
  expect(await weigering("a;b", "x.csv", { tekenset: "ebcdic" })).toMatch(/onbekend.*utf-8/);
  expect((await gelezen("a;b,c\n1;2,3", "x.csv", { scheiding: "," })).kolommen).toEqual(["a;b", "c"]);
});

test("a file, a stream and bytes read the same; half a reading can begin again, and what was kept goes", async () => {
  const map = mkdtempSync(path.join(tmpdir(), "meedoen-csv-"));
  const pad = path.join(map, "x");
  writeFileSync(pad, `${TABEL}Pietersen;2\r\n`);
  const kept = () => readdirSync(tmpdir()).filter((name) => name.startsWith("meedoen-inlezen-"));
  const before = new Set(kept());
  for (const bron of [pad, createReadStream(pad), readFileSync(pad)]) {
    const tabel = await openTabel(bron, "x.csv");
    for await (const { nummer } of tabel.rijen) {
      expect(nummer).toBe(2);
      break;
    }
    const nummers: number[] = [];
    for await (const { nummer } of tabel.rijen) nummers.push(nummer);
    expect(nummers).toEqual([2, 3]);
    await tabel.sluit();
  }
  expect(kept().filter((name) => !before.has(name))).toEqual([]);
  expect(existsSync(pad)).toBe(true);
  rmSync(map, { recursive: true });
});
