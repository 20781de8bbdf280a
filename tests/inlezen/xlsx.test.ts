import { expect, test } from "vitest";
import { cellenVan, gelezen, weigering, weigeringenVan } from "../support/tabellen.ts";
import { escaped, tekstrij, xlsxVan, zipVan } from "../support/xlsx-maker.ts";

const KOP = tekstrij(1, ["a", "b"]);
const cel = (ref: string, waarde: string, kenmerken = "") =>
  `<c r="${ref}" ${kenmerken}><v>${waarde}</v></c>`;
const metCel = (xml: string) => `${KOP}<row r="2">${xml}</row>`;

/** What a person sees of a number in a cell with a format, where only the 1904 system differs. */
test.each([
  ["een BSN als getal", "123456789", "General", "123456789"],
  ["een BSN met een nul vooraan", "12345678", "000000000", "012345678"],
  ["een wetenschappelijke opmaak", "123456782", "0.00E+00", "123456782"],
  ["een getal met E", "1.23456782E8", "General", "123456782"],
  ["centen zonder rest van de computer", "0.30000000000000004", "General", "0,3"],
  ["een klein getal", "1.5E-3", "0.0", "0,0015"],
  ["min nul", "-0", "General", "0"],
  ["een bedrag", "1234.5", '"€" #,##0.00', "1234,5"],
  ["een percentage", "0.235", "0%", "23,5%"],
  ["een percentage precies", "0.07", "0%", "7%"],
  ["een datum", "46349", "dd-mm-yyyy", "2026-11-23"],
  ["een datum in het Nederlands", "46349", "dd-mm-jjjj", "2026-11-23"],
  ["een datum met taalcode", "46349", "[$-413]d mmmm yyyy;@", "2026-11-23"],
  ["een datum met tijd", "46349.5", "d-m-yy h:mm", "2026-11-23 12:00"],
  ["de eerste dag", "1", "dd-mm-yyyy", "1900-01-01"],
  ["voor de schrikkeldag die niet bestond", "59", "dd-mm-yyyy", "1900-02-28"],
  ["na de schrikkeldag die niet bestond", "61", "dd-mm-yyyy", "1900-03-01"],
  ["een tijd", "0.75", "h:mm", "18:00"],
  ["een duur", "1.5", "[h]:mm", "36:00"],
  ["een letter in aanhalingstekens is geen datum", "5", '0" dagen"', "5"],
])("Excel, %s: %s met opmaak %s wordt %s (R-04)", async (_, getal, code, tekst) => {
  const bytes = xlsxVan({ rijen: metCel(cel("A2", getal, 's="0"')), opmaken: [code] });
  expect(cellenVan(await gelezen(bytes, "x.xlsx"))).toEqual([[tekst, ""]]);
});

test("the 1904 system of a Mac counts from another day", async () => {
  const rijen = metCel(cel("A2", "44887", 's="0"'));
  const bytes = xlsxVan({ rijen, opmaken: ["dd-mm-yyyy"], is1904: true });
  expect(cellenVan(await gelezen(bytes, "x.xlsx"))).toEqual([["2026-11-23", ""]]);
});

test.each([
  ["29 februari 1900", cel("A2", "60", 's="1"'), /29 februari 1900/],
  ["een datum voor 1900", cel("A2", "0", 's="1"'), /geen datum/],
  ["een getal van 16 cijfers", cel("A2", "1234567890123456"), /meer dan 15 cijfers/],
  ["oneindig", cel("A2", "1E999"), /niet te lezen/],
  ["een fout", cel("A2", "#N/A", 't="e"'), /#N\/A/],
  ["een formule zonder uitkomst", '<c r="A2"><f>B2+1</f></c>', /formule.*geen uitkomst/],
  ["een formule met een lege uitkomst", '<c r="A2"><f>B2+1</f><v></v></c>', /formule.*geen uitkomst/],
  ["een tekst die er niet is", cel("A2", "9", 't="s"'), /ontbreekt in het bestand/],
  ["een tekst die zichzelf is", cel("A2", "-1", 't="s"'), /ontbreekt in het bestand/],
  ["een onbekende soort", cel("A2", "1", 't="zz"'), /niet kennen/],
  ["een NUL uit een code", '<c r="A2" t="inlineStr"><is><t>a_x0000_b</t></is></c>', /NUL-teken/],
  ["omgedraaide leesrichting", '<c r="A2" t="inlineStr"><is><t>a\u202eb</t></is></c>', /leesrichting/],
])("Excel, %s: die cel is geweigerd, met rij en kolom (R-04)", async (_, xml, reden) => {
  const bytes = xlsxVan({ rijen: metCel(xml), opmaken: ["General", "dd-mm-yyyy"], teksten: ["<t>x</t>"] });
  expect(weigeringenVan(await gelezen(bytes, "x.xlsx"))).toEqual([
    { rij: 2, kolom: "a", melding: expect.stringMatching(reden) },
  ]);
});

test("shared strings, runs of a string, pronunciation, booleans and the outcome of a formula are read as seen", async () => {
  const rijen = `${tekstrij(1, ["a", "b", "c", "d"])}<row r="2">${cel("A2", "0", 't="s"')}${cel("B2", "1", 't="s"')}${cel("C2", "1", 't="b"')}<c r="D2" t="str"><f>A2</f><v>=uit</v></c></row>`;
  const teksten = [
    "<t xml:space='preserve'> Jan </t>",
    "<r><t>Brû</t></r><r><rPr/><t>lée</t></r><rPh><t>x</t></rPh>",
  ];
  expect(cellenVan(await gelezen(xlsxVan({ rijen, teksten }), "x.xlsx"))).toEqual([
    [" Jan ", "Brûlée", "WAAR", "=uit"],
  ]);
});

test("a sheet that is hidden is not read and said, another can be chosen, a filtered row is told", async () => {
  const bladen = [
    { naam: "Geheim", staat: "hidden", rijen: tekstrij(1, ["x"]) },
    { naam: "Leeg", rijen: "" },
    { naam: "Caseload", rijen: `${KOP}<row r="5" hidden="1">${cel("B5", "7")}</row>` },
  ];
  const tabel = await gelezen(xlsxVan({ bladen }), "x.xlsx");
  expect(tabel.herkend).toEqual({
    blad: "Caseload",
    koprij: 1,
    bladen: [
      { naam: "Geheim", isVerborgen: true },
      { naam: "Leeg", isVerborgen: false },
      { naam: "Caseload", isVerborgen: false },
    ],
  });
  expect(tabel.rijen).toEqual([
    {
      nummer: 5,
      cellen: { a: "", b: "7" },
      meldingen: [{ kolom: "", melding: expect.stringMatching(/verborgen/), isWeigering: false }],
    },
  ]);
  expect((await gelezen(xlsxVan({ bladen }), "x.xlsx", { blad: "Geheim" })).kolommen).toEqual(["x"]);
  expect(await weigering(xlsxVan({ bladen }), "x.xlsx", { blad: "Weg" })).toMatch(
    /geen blad Weg.*Geheim \(verborgen\)/,
  );
});

test("merged cells under the header are refused by their place; in a title above it they do no harm", async () => {
  const na = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
  const rijen = `${tekstrij(1, ["Caseload"])}${tekstrij(3, ["a", "b"])}${tekstrij(4, ["1", "2"])}`;
  expect(await weigering(xlsxVan({ rijen, na: na("A4:A6") }), "x.xlsx")).toMatch(
    /samengevoegd \(A4:A6\)\. Splits/,
  );
  expect(cellenVan(await gelezen(xlsxVan({ rijen, na: na("A1:B1") }), "x.xlsx"))).toEqual([["1", "2"]]);
});

test("macros and links to other files are left alone: the table is read, the rest never", async () => {
  const extra = [
    { naam: "xl/vbaProject.bin", inhoud: Buffer.from([0xd0, 0xcf, 1, 2]) },
    { naam: "xl/externalLinks/externalLink1.xml", inhoud: "<externalLink/>" },
  ];
  const extraRels = `<Relationship Id="x" Type="http://x/externalLink" Target="file:///etc/passwd" TargetMode="External"/>`;
  const bytes = xlsxVan({ rijen: `${KOP}${tekstrij(2, ["1", "2"])}`, extra, extraRels });
  expect(cellenVan(await gelezen(bytes, "x.xlsm"))).toEqual([["1", "2"]]);
});

const GOED = `${KOP}${tekstrij(2, ["1", "2"])}`;
const XXE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>';
const LOL = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

test.each([
  ["XXE", xlsxVan({ rijen: GOED, voorXml: XXE }), /DOCTYPE/],
  ["entiteiten in entiteiten", xlsxVan({ rijen: GOED, voorXml: LOL }), /DOCTYPE/],
  ["een onbekende entiteit", xlsxVan({ rijen: metCel("<c r='A2' t='str'><v>&x;</v></c>") }), /niet te lezen/],
  ["XML die niet klopt", xlsxVan({ rijen: `${KOP}<row r="2"><c></row>` }), /niet te lezen/],
  ["rijen door elkaar", xlsxVan({ rijen: `${KOP}<row r="3"/><row r="2"/>` }), /na rij 3 door elkaar/],
  [
    "dezelfde cel twee keer",
    xlsxVan({ rijen: metCel(`${cel("A2", "1")}${cel("A2", "2")}`) }),
    /na rij 2 door elkaar/,
  ],
  ["een rij buiten het blad", xlsxVan({ rijen: `${KOP}<row r="1048577"/>` }), /door elkaar/],
  ["een leeg blad", xlsxVan({ rijen: "" }), /staat niets op de bladen/],
  [
    "een cel van 3 MB",
    xlsxVan({ rijen: metCel(`<c r="A2" t="str"><v>${escaped("<".repeat(800_000))}</v></c>`) }),
    /groter dan 2 MB/,
  ],
  [
    "een oud Excelbestand of een wachtwoord",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /oud Excelbestand \(\.xls\), of .* wachtwoord/,
  ],
  ["een zip met wachtwoord", zipVan([{ naam: "xl/workbook.xml", inhoud: "x", vlaggen: 1 }]), /wachtwoord/],
  ["tekst met de naam .xlsx", Buffer.from("a;b\n1;2"), /naam is die van een Excelbestand/],
  ["een binaire werkmap", zipVan([{ naam: "xl/workbook.bin", inhoud: "x" }]), /binaire Excelwerkmap/],
  ["een Worddocument", zipVan([{ naam: "word/document.xml", inhoud: "x" }]), /Worddocument/],
  ["LibreOffice", zipVan([{ naam: "content.xml", inhoud: "x" }]), /LibreOffice/],
  [
    "een gewone zip",
    zipVan([{ naam: "foto.jpg", inhoud: "x" }]),
    /geen Excelbestand \(met daarin foto\.jpg\)/,
  ],
  ["een pad naar buiten", zipVan([{ naam: "../../etc/passwd", inhoud: "x" }]), /beschadigd/],
  [
    "een onderdeel dat er twee keer in staat",
    zipVan([
      { naam: "a.xml", inhoud: "x" },
      { naam: "A.xml", inhoud: "y" },
    ]),
    /twee keer/,
  ],
  ["afgebroken", xlsxVan({ rijen: GOED }).subarray(0, -30), /beschadigd of niet compleet/],
  ["een leeg zipbestand", zipVan([]), /geen Excelbestand/],
])("Excel, %s: geweigerd met de reden (R-04)", async (_, bytes, reden) => {
  expect(await weigering(bytes, "x.xlsx")).toMatch(reden);
});

const NULLEN = Buffer.alloc(40 * 1024 * 1024);
const bommen = (): (readonly [string, Buffer])[] => {
  const deel = { naam: "xl/worksheets/sheet1.xml", inhoud: NULLEN };
  return [
    [
      "1 GB uit 40 kB, naar eigen zeggen",
      xlsxVan({ rijen: GOED, extra: [{ ...deel, naam: "x.xml", gezegd: 1024 ** 3 }] }),
    ],
    ["40 MB nullen", zipVan([deel])],
    [
      "liegt over zijn maat",
      xlsxVan({
        rijen: GOED,
        extra: [{ naam: "xl/sharedStrings.xml", inhoud: NULLEN, gezegd: 10 }],
        teksten: undefined as never,
        extraRels: '<Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
      }),
    ],
    [
      "delen over elkaar heen",
      zipVan(
        Array.from({ length: 40 }, (_, at) => ({
          naam: `${at}.xml`,
          inhoud: NULLEN.subarray(0, 3_000_000),
          ...(at > 0 && { plaats: 0 }),
        })),
      ),
    ],
  ];
};

test("a zip bomb of every kind is refused within a second, whatever it says of itself", async () => {
  for (const [naam, bytes] of bommen()) {
    const begin = performance.now();
    expect(await weigering(bytes, "x.xlsx"), naam).toMatch(/veel groter|beschadigd/);
    expect(performance.now() - begin, naam).toBeLessThan(1000);
  }
});

test("a million empty rows are passed over", async () => {
  const leeg = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"/>`).join("");
  const bytes = xlsxVan({ rijen: `${KOP}${leeg}<row r="1000010">${cel("A1000010", "5")}</row>` });
  const tabel = await gelezen(bytes, "x.xlsx");
  expect(tabel.rijen.map(({ nummer, cellen }) => [nummer, cellen["a"]])).toEqual([[1_000_010, "5"]]);
});
