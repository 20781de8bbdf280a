import { gzipSync } from "node:zlib";
import { aVacature, aWerkzoekende } from "./vum-rows.ts";

/** A file that is not as it should be, and what its user must read about it. */
export type BadFile = {
  readonly wat: string;
  readonly soort?: "vum-werkzoekenden" | "vum-vacatures";
  readonly bytes: Buffer;
  /** The file as a whole is refused, with this in the message. */
  readonly bestand?: RegExp;
  /** One row is refused: which, which field, and why. */
  readonly rij?: { readonly rij: number; readonly veld: RegExp; readonly melding: RegExp };
};

const text = (value: string): Buffer => Buffer.from(value, "utf8");
const rows = (...list: unknown[]): Buffer => text(JSON.stringify(list));
const good = JSON.stringify(aWerkzoekende("goed"));

const whole = (wat: string, bytes: Buffer, bestand: RegExp): BadFile => ({ wat, bytes, bestand });

/** A good row first, so that the row that is named is really the one that is wrong. */
const second = (wat: string, fields: object, veld: RegExp, melding: RegExp): BadFile => ({
  wat,
  bytes: rows(aWerkzoekende("goed"), aWerkzoekende("fout", fields)),
  rij: { rij: 2, veld, melding },
});

const raw = (wat: string, json: string, bestand: RegExp): BadFile =>
  whole(wat, text(`[${good}, ${json}]`), bestand);

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const mobiliteit = (bemiddelingspostcode: unknown) => ({ mobiliteit: { bemiddelingspostcode } });
const uren = (minimum: unknown, maximum: unknown) => ({
  werktijden: { aantalWerkurenPerWeekMinimaal: minimum, aantalWerkurenPerWeekMaximaal: maximum },
});
const beschikbaar = (datum: unknown) => ({ flexibiliteit: { datumAanvangBeschikbaarVoorWerk: datum } });

const UNREADABLE: readonly BadFile[] = [
  whole("leeg", Buffer.alloc(0), /leeg/),
  whole("alleen witregels", text(" \r\n\t"), /leeg/),
  whole("een lege lijst", text("[]"), /geen werkzoekenden in dit bestand/),
  whole("CSV met puntkomma's", text("idWerkzoekende;postcode\nabc;3812AB\n"), /geen JSON.*CSV/),
  whole("CSV in Windows-1252", Buffer.from("naam;plaats\nBr\xfbl\xe9e;Amersfoort\n", "latin1"), /UTF-8/),
  whole("JSON in Windows-1252", Buffer.from(`[{"idWerkzoekende":"Br\xfbl\xe9e"}]`, "latin1"), /UTF-8/),
  whole(
    "Excel met de naam .json",
    Buffer.from("PK\x03\x04xl/workbook.xml", "latin1"),
    /Excel- of zipbestand/,
  ),
  whole("een oud Excelbestand", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /oud Excel/),
  whole("een zipbom met gzip", gzipSync(Buffer.alloc(20_000_000)), /ingepakt/),
  whole("een PDF", text("%PDF-1.7\n"), /PDF/),
  whole(
    "XML met een externe entiteit",
    text('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a>&b;</a>'),
    /XML/,
  ),
  whole("NUL in het bestand", text(`[${good}]\0`), /NUL/),
  whole("afgebroken", text(`[${good}, {"idWerkzoekende": "half`), /niet afgesloten/),
  whole("afgebroken na een rij", text(`[${good}`), /komma|compleet/),
  whole("tekst na het einde", text(`[${good}] []`), /na het einde/),
  whole("een kale tekst", text('["a"'), /komma|compleet/),
  whole("een ander object", text('{"versie": 3}'), /andere vorm/),
  whole("vacatures in plaats van werkzoekenden", rows(aVacature("v1")), /geen werkzoekenden.*andere soort/),
  raw(
    "een dubbel veld",
    '{"idWerkzoekende": "x", "sector": [], "sector": []}',
    /Rij 2, veld sector.*twee keer/,
  ),
  raw(
    "__proto__",
    '{"idWerkzoekende": "x", "__proto__": {"isAdmin": true}}',
    /Rij 2, veld __proto__.*niet toegestaan/,
  ),
  raw("10.000 lagen", `{"idWerkzoekende": ${nested(10_000)}}`, /Rij 2, veld idWerkzoekende.*lagen/),
  raw(
    "een getal boven 2^53",
    '{"idWerkzoekende": "x", "n": 9007199254740993}',
    /Rij 2, veld n.*niet precies/,
  ),
  raw("min nul", '{"idWerkzoekende": "x", "n": -0}', /Rij 2, veld n.*niet precies/),
  raw("oneindig", '{"idWerkzoekende": "x", "n": 1e999}', /Rij 2, veld n.*niet precies/),
  raw("NaN", '{"idWerkzoekende": "x", "n": NaN}', /Rij 2, veld n.*geen waarde/),
  raw("enkele aanhalingstekens", "{'idWerkzoekende': 'x'}", /Rij 2.*naam van een veld/),
  raw("een regeleinde in een tekst", '{"idWerkzoekende": "a\nb"}', /Rij 2.*regeleinde/),
  raw("een nul vooraan", '{"idWerkzoekende": "x", "n": 012}', /Rij 2.*komma/),
];

const ROWS: readonly BadFile[] = [
  second("geen nummer", { idWerkzoekende: undefined }, /idWerkzoekende/, /ontbreekt/),
  second(
    "een nummer met vreemde tekens",
    { idWerkzoekende: "a b; drop table" },
    /idWerkzoekende/,
    /goede vorm/,
  ),
  second("een BSN als nummer", { idWerkzoekende: "999990019" }, /idWerkzoekende/, /BSN/),
  second("een nummer dat een getal is", { idWerkzoekende: 12 }, /idWerkzoekende/, /tekst.*geen getal/),
  second("geen mobiliteit", { mobiliteit: null }, /mobiliteit/, /ontbreekt/),
  second("geen postcode", { mobiliteit: {} }, /bemiddelingspostcode/, /ontbreekt/),
  second("een postcode zonder letters", mobiliteit("3812"), /bemiddelingspostcode/, /3811AB/),
  second("een postcode met een spatie", mobiliteit("3812 AB"), /bemiddelingspostcode/, /3811AB/),
  second("een postcode die met 0 begint", mobiliteit("0812AB"), /bemiddelingspostcode/, /3811AB/),
  second("een postcode als getal", mobiliteit(3812), /bemiddelingspostcode/, /geen getal/),
  second("meer uren minimaal dan maximaal", uren(32, 16), /Minimaal/, /32 is meer dan het maximum 16/),
  second("te veel uren", uren(1, 168), /Maximaal/, /buiten 0 tot en met 99/),
  second("een halve uur", uren(15.5, 20), /Minimaal/, /geen heel getal/),
  second("uren als tekst", uren("16", 20), /Minimaal/, /getal.*geen tekst/),
  second("30 februari", beschikbaar("2026-02-30"), /datumAanvang/, /geen bestaande datum/),
  second("een datum met een korte vorm", beschikbaar("1-2-24"), /datumAanvang/, /geen bestaande datum/),
  second("nul-datum", beschikbaar("0000-00-00"), /datumAanvang/, /geen bestaande datum/),
  second("een datum als getal", beschikbaar(45_000), /datumAanvang/, /geen getal/),
  second("een lijst die een tekst is", { sector: "81300" }, /sector/, /lijst.*geen tekst/),
  second("een groep die een lijst is", { werktijden: [1] }, /werktijden/, /groep velden.*geen lijst/),
  second("ja of nee in plaats van een code", { indicatieLdrRegistratie: true }, /Ldr/, /geen ja of nee/),
  second(
    "een taal met hoofdletters",
    { arbeidsmarktkwalificatie: { taalbeheersing: [{ codeTaal: "NL" }] } },
    /codeTaal/,
    /drie kleine letters/,
  ),
  second("10 MB tekst", { persoonlijkePresentatie: "a".repeat(10_000_000) }, /^$/, /groter dan 256 kB/),
  second(
    "een te lange tekst",
    { persoonlijkePresentatie: "a".repeat(2001) },
    /persoonlijkePresentatie/,
    /2001 tekens/,
  ),
  second(
    "NUL in een tekst",
    { persoonlijkePresentatie: "a\u0000b" },
    /persoonlijkePresentatie/,
    /stuurteken/,
  ),
  second("een half teken", { persoonlijkePresentatie: "a\ud800b" }, /persoonlijkePresentatie/, /half teken/),
  second(
    "omgedraaide leesrichting",
    { persoonlijkePresentatie: "a\u202eb" },
    /persoonlijkePresentatie/,
    /leesrichting/,
  ),
  second("omgedraaid in een onbekend veld", { onbekend: { x: "\u202e" } }, /onbekend/, /leesrichting/),
  {
    wat: "een rij die een getal is",
    bytes: rows(aWerkzoekende("goed"), 5),
    rij: { rij: 2, veld: /^$/, melding: /groep velden/ },
  },
  {
    wat: "een rij die leeg is",
    bytes: rows(aWerkzoekende("goed"), null),
    rij: { rij: 2, veld: /^$/, melding: /leegte/ },
  },
  {
    wat: "een dubbel nummer met andere gegevens",
    bytes: rows(aWerkzoekende("a"), aWerkzoekende("b"), aWerkzoekende("a", uren(1, 2))),
    rij: { rij: 3, veld: /idWerkzoekende/, melding: /rij 1, met andere gegevens/ },
  },
  {
    wat: "twee keer dezelfde rij",
    bytes: rows(aWerkzoekende("a"), aWerkzoekende("b"), aWerkzoekende("a")),
    rij: { rij: 3, veld: /idWerkzoekende/, melding: /Dezelfde rij.*rij 1/ },
  },
  {
    wat: "een vacature met een adres zonder postcode",
    soort: "vum-vacatures",
    bytes: rows(aVacature("a"), aVacature("b", { adres: { straatnaam: "Laan" } })),
    rij: { rij: 2, veld: /adres.postcode/, melding: /ontbreekt/ },
  },
  {
    wat: "een vacature met een veel te lange naam",
    soort: "vum-vacatures",
    bytes: rows(aVacature("a"), aVacature("b", { naamVacature: "x".repeat(121) })),
    rij: { rij: 2, veld: /naamVacature/, melding: /121 tekens/ },
  },
  {
    wat: "een fout in een bestand in UTF-16",
    bytes: Buffer.from(
      `\uFEFF${JSON.stringify([aWerkzoekende("a"), aWerkzoekende("b", mobiliteit("x"))])}`,
      "utf16le",
    ),
    rij: { rij: 2, veld: /bemiddelingspostcode/, melding: /3811AB/ },
  },
];

export const badFiles: readonly BadFile[] = [...UNREADABLE, ...ROWS];
