import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { leesDatum } from "./datum.ts";
import { leesBedrag, leesGeheel, leesGetal, leesPercentage, leesUren } from "./getallen.ts";
import {
  type Gelezen,
  gelijkend,
  leesBsn,
  leesEmail,
  leesJaNee,
  leesKeuze,
  leesKvk,
  leesPc4,
  leesPostcode,
  leesTekst,
  leesTelefoon,
} from "./waarden.ts";

type Lezer = (tekst: string) => Gelezen<unknown>;

/** What each reader makes of what people and programs write: a value, or the words of its refusal. */
const TABEL: readonly (readonly [naam: string, lezer: Lezer, readonly (readonly [string, unknown])[]])[] = [
  [
    "datum",
    leesDatum,
    [
      ["2026-11-23", "2026-11-23"],
      ["23-11-2026", "2026-11-23"],
      ["3/1/2026", "2026-01-03"],
      ["03.01.2026", "2026-01-03"],
      ["20260103", "2026-01-03"],
      ["2026-11-23 00:00:00", "2026-11-23"],
      ["29-02-2024", "2024-02-29"],
      ["1-2-24", /jaar van twee cijfers/],
      ["30-02", /geen datum/],
      ["30-02-2026", /geen bestaande datum/],
      ["29-02-1900", /geen bestaande datum/],
      ["00-00-0000", /onbekend/],
      ["0000-00-00", /onbekend/],
      ["00-05-1980", /geen bestaande datum/],
      ["02/13/2026", /maand voor de dag/],
      ["45292", /zoals Excel een datum bewaart/],
      ["23-11-2026 14:30", /heeft een tijd/],
      ["01-01-1804", /buiten 1900/],
      ["gisteren", /geen datum/],
      ["", /leeg/],
    ],
  ],
  [
    "bedrag",
    leesBedrag,
    [
      ["1.234,50", 123_450],
      ["1234,5", 123_450],
      ["€ 1.234", 123_400],
      ["-12,05", -1205],
      ["€ 12,-", 1200],
      ["12.50", 1250],
      ["0", 0],
      ["-0", 0],
      ["1.234.567,89", 123_456_789],
      ["1,234", /meer dan twee cijfers/],
      ["1,234.50", 123_450],
      ["-1,234,567.8", -123_456_780],
      ["1,234.567", /meer dan twee cijfers/],
      ["12,34.50", /geen getal/],
      ["1.234,567.50", /geen getal/],
      ["1.23E+08", /afgekort/],
      ["12,5 euro", /geen getal/],
      ["NaN", /geen getal/],
      ["=1+1", /geen getal/],
      ["9999999999999999", /te groot/],
    ],
  ],
  [
    "geheel",
    leesGeheel,
    [
      ["12", 12],
      ["1.234", 1234],
      ["12,0", 12],
      ["12,5", /geen heel getal/],
      ["-1", /buiten 0/],
      ["9007199254740993", /te groot/],
      ["1E+5", /afgekort/],
    ],
  ],
  [
    "percentage",
    leesPercentage,
    [
      ["23,5%", 23.5],
      ["23,5", 23.5],
      ["0", 0],
      ["100 %", 100],
      ["0,5%", 0.5],
      ["0,5", /deel van 1/],
      ["101", /buiten 0 tot en met 100/],
      ["1.234", /twee manieren/],
    ],
  ],
  [
    "uren",
    leesUren,
    [
      ["36", 36],
      ["31,25", 31.25],
      ["31.25", 31.25],
      ["31:15", 31.25],
      ["24 uur", 24],
      ["31:20", /honderdsten/],
      ["31,333", /meer dan twee cijfers/],
      ["169", /buiten/],
      ["32-36", /geen getal/],
    ],
  ],
  [
    "getal",
    leesGetal,
    [
      ["52,1561110", 52.156111],
      ["52.156", 52.156],
      ["-5,5", -5.5],
      ["0,1234567890123456789", /meer cijfers/],
    ],
  ],
  [
    "BSN",
    leesBsn,
    [
      ["999990019", "999990019"],
      ["9999.90.019", "999990019"],
      ["012345672", "012345672"],
      ["12345672", /8 cijfers.*nul vooraan/],
      ["999990018", /geen geldig BSN/],
      ["1.23E+08", /door Excel afgekort/],
      ["1,23457E+08", /door Excel afgekort/],
      ["000000000", /geen geldig/],
      ["99999001", /8 cijfers/],
      ["geen", /andere tekens/],
      ["٩٩٩٩٩٠٠١٩", /andere tekens/],
    ],
  ],
  [
    "KvK",
    leesKvk,
    [
      ["01234567", "01234567"],
      ["1234567", /nul vooraan/],
      ["123456789", /8 cijfers/],
    ],
  ],
  [
    "postcode",
    leesPostcode,
    [
      ["3811 ab", "3811AB"],
      ["3811AB", "3811AB"],
      ["0811AB", /geen postcode/],
      ["3811SS", /geen postcode/],
      ["3811", /geen postcode/],
    ],
  ],
  [
    "pc4",
    leesPc4,
    [
      ["3811", "3811"],
      ["3811 AB", "3811"],
      ["811", /vier cijfers/],
    ],
  ],
  [
    "e-mail",
    leesEmail,
    [
      [" a.b@voorbeeld.nl ", "a.b@voorbeeld.nl"],
      ["a@b", /geen e-mailadres/],
      ["a@b.nl, c@d.nl", /geen e-mailadres/],
    ],
  ],
  [
    "telefoon",
    leesTelefoon,
    [
      ["033 123 45 67", "033 123 45 67"],
      ["+31 6 12345678", "+31 6 12345678"],
      ["612345678", /nul vooraan/],
      ["3,16123E+10", /door Excel afgekort/],
      ["112", /geen telefoonnummer/],
    ],
  ],
  [
    "ja of nee",
    leesJaNee,
    [
      ["Ja", true],
      ["J", true],
      ["WAAR", true],
      ["0", false],
      ["nee", false],
      ["misschien", /geen ja of nee/],
    ],
  ],
  [
    "keuze",
    (tekst) => leesKeuze(tekst, { beschut: ["Beschut werk"], bab: ["Banenafspraak", "garantiebaan"] }),
    [
      ["BESCHUT  WERK", "beschut"],
      ["Bánenafspraak", "bab"],
      ["garantie-baan", /niet in de lijst. Kies: Beschut werk, Banenafspraak\./],
    ],
  ],
  [
    "tekst",
    (tekst) => leesTekst(tekst, 20),
    [
      [" Jan ", "Jan"],
      ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
      ["+31", "+31"],
      ["@SUM(A1)", "@SUM(A1)"],
      ["null", "null"],
      ["NaN", "NaN"],
      ["DROP TABLE inwoners", "DROP TABLE inwoners"],
      ["'s-Gravenhage", "'s-Gravenhage"],
      ["van der Ven-O'Neill", "van der Ven-O'Neill"],
      ["A", "A"],
      ["😀", "😀"],
      ["a\nb", /regeleinde/],
      ["x".repeat(21), /21 tekens/],
      ["  ", /leeg/],
    ],
  ],
];

for (const [naam, lezer, gevallen] of TABEL)
  test.each(gevallen)(`${naam}: %j (R-04)`, (tekst, verwacht) => {
    const gelezen = lezer(tekst);
    if (verwacht instanceof RegExp) expect((gelezen as { fout: string }).fout).toMatch(verwacht);
    else expect(gelezen).toEqual({ waarde: verwacht });
  });

test("every day is read back from each way to write it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_000 }), (days) => {
      const dag = addDays(isoDate("1900-01-01"), days);
      const [jaar, maand, dagVan] = dag.split("-");
      for (const tekst of [dag, `${dagVan}-${maand}-${jaar}`, `${Number(dagVan)}/${Number(maand)}/${jaar}`])
        expect(leesDatum(tekst)).toEqual({ waarde: dag });
    }),
  );
});

test("every amount is read back from how the Netherlands writes it, to the cent", () => {
  const nl = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (centen) => {
      expect(leesBedrag(nl.format(centen / 100))).toEqual({ waarde: centen });
      expect(leesBedrag(`€ ${nl.format(centen / 100).replace(/\./g, "")}`)).toEqual({ waarde: centen });
    }),
  );
});

test("no text makes a reader fall over, and none is read as something it does not say", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (tekst) => {
      for (const [, lezer] of TABEL) {
        const gelezen = lezer(tekst);
        if ("fout" in gelezen) expect(gelezen.fout).toMatch(/\.$/);
      }
    }),
    { numRuns: 300 },
  );
});

test("names are alike whatever their capitals, accents and spaces, and otherwise differ", () => {
  expect(gelijkend("  Geboorte-datum ")).toBe(gelijkend("geboorte datum"));
  expect(gelijkend("Cliënt")).toBe(gelijkend("CLIE\u0308NT"));
  expect(gelijkend("naam 1")).not.toBe(gelijkend("naam 2"));
});
