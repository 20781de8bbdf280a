import { expect, test } from "vitest";
import { type Blok, writePdf } from "./pdf.ts";

/** Of each page how often a tag begins on it. */
async function pagesOf(blokken: readonly Blok[], tag: string): Promise<readonly number[]> {
  const pdf = await writePdf(
    { titel: "Proef", ondertitel: "Vandaag", voet: "Proef", blokken },
    { compress: false },
  );
  const streams = pdf.toString("latin1").split("endstream");
  return streams.map((stream) => stream.split(new RegExp(`/${tag} <<[^>]*MCID`)).length - 1);
}

const regels = (aantal: number): readonly Blok[] =>
  Array.from({ length: aantal }, (_, nth) => ({ soort: "alinea", tekst: `Regel ${nth}` }) as const);

test("of a table no row stands alone below the header of the next page (R-419)", async () => {
  let onTwo = 0;
  for (let aantal = 20; aantal <= 50; aantal++) {
    const rijen = Array.from({ length: aantal }, (_, nth) => [`${nth}`, "1"]);
    const cells = await pagesOf(
      [
        {
          soort: "tabel",
          kolommen: [
            { kop: "Wat", deel: 1 },
            { kop: "Hoeveel", deel: 1 },
          ],
          rijen,
        },
      ],
      "TD",
    );
    const pages = cells.filter((each) => each > 0);
    expect(pages.reduce((sum, each) => sum + each, 0)).toBe(aantal);
    expect(Math.min(...pages), `${aantal} rows`).toBeGreaterThan(1);
    if (pages.length > 1) onTwo++;
  }
  expect(onTwo).toBeGreaterThan(0);
});

test("a conclusion moves to the next page with its chart, and the heading with both (R-419)", async () => {
  const grafiek = {
    tekst: "Het stijgt.",
    soort: "lijnen",
    eenheid: "mensen",
    bij: ["2026", "2027"],
    reeksen: [{ naam: "Nu", waarden: [1, 2], isBasis: false }],
    band: null,
  } as const;
  const moved = new Set<number>();
  for (let aantal = 0; aantal <= 40; aantal++) {
    const blokken: readonly Blok[] = [
      ...regels(aantal),
      { soort: "kop", niveau: 2, tekst: "Wie werkt" },
      { soort: "alinea", tekst: "Het stijgt.", grootte: "groot" },
      { soort: "grafiek", grafiek },
    ];
    const pageOf = async (tag: string) => (await pagesOf(blokken, tag)).findIndex((each) => each > 0);
    expect(await pageOf("H2"), `after ${aantal} lines`).toBe(await pageOf("Figure"));
    moved.add(await pageOf("H2"));
  }
  expect(moved.size).toBe(2);
});
