import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { taalMet } from "./talen.ts";
import { tekstenVan } from "./vertaler.ts";

/** U-05: on average at most ten words a sentence, fifteen at most; simple Dutch eight and twelve. */
const MAAT = { nl: { gemiddeld: 10, langst: 15 }, "nl-makkelijk": { gemiddeld: 8, langst: 12 } } as const;

/** What an office says and a resident does not. */
const JARGON =
  /\b(traject(en)?|participatie\w*|re-?integrat\w*|klantmanager|indicatie|instrument(en)?|voorziening(en)?|conform|middels|betreffende|inzake|ten behoeve van|derhalve|tevens|dient u|bijstandsgerechtigd\w*|arbeidsmarkt|arbeidsvermogen|doelgroepenregister|LKS|WSP|RWA|SW|i\.?v\.?m\.?|m\.?b\.?t\.?|d\.?m\.?v\.?|bijv\.|o\.?a\.?|etc\.|jl\.|a\.?s\.?)(?=\W|$)/i;

const zinnenVan = (teksten: object): string[] =>
  Object.values(teksten).flatMap((waarde: unknown) =>
    typeof waarde === "string"
      ? waarde
          .replaceAll(/\{\{\w+\}\}/g, "naam")
          .split(/(?<=[.?!])\s+/)
          .filter((zin) => /\p{L}/u.test(zin))
      : zinnenVan(waarde as object),
  );

const woorden = (zin: string) => zin.split(/\s+/).length;

describe.each(Object.entries(MAAT))("%s", (code, { gemiddeld, langst }) => {
  const zinnen = zinnenVan(tekstenVan(taalMet(code)));

  test(`sentences of at most ${gemiddeld} words on average, and ${langst} at most (U-05)`, () => {
    expect(zinnen.length).toBeGreaterThan(50);
    expect(zinnen.filter((zin) => woorden(zin) > langst)).toEqual([]);
    expect(zinnen.reduce((som, zin) => som + woorden(zin), 0) / zinnen.length).toBeLessThanOrEqual(gemiddeld);
  });

  test("no words of an office and no abbreviations (U-05)", () => {
    expect(zinnen.filter((zin) => JARGON.test(zin))).toEqual([]);
    const afkortingen = zinnen.flatMap((zin) => zin.match(/\b[A-Z]{2,}\b/g) ?? []);
    expect(new Set(afkortingen)).toEqual(new Set(["UWV", "AOW"]));
  });
});

test.for([
  ["raad", 50],
  ["meewegen", 20],
] as const)(
  "the page %s of the council has sentences as short, and no other words (U-05)",
  ([deel, minstens]) => {
    const zinnen = zinnenVan(
      JSON.parse(readFileSync(`src/portaal/tweetalig/${deel}.nl.json`, "utf8")) as object,
    );
    expect(zinnen.length).toBeGreaterThan(minstens);
    expect(zinnen.filter((zin) => woorden(zin) > MAAT.nl.langst)).toEqual([]);
    expect(zinnen.reduce((som, zin) => som + woorden(zin), 0) / zinnen.length).toBeLessThanOrEqual(
      MAAT.nl.gemiddeld,
    );
    expect(zinnen.filter((zin) => JARGON.test(zin))).toEqual([]);
  },
);

test("the check finds what it looks for", () => {
  const slecht = ["U dient conform de wet te melden.", "Uw traject begint.", "Bel i.v.m. uw LKS."];
  expect(slecht.filter((zin) => JARGON.test(zin))).toEqual(slecht);
});
