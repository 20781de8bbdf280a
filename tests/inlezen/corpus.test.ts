import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Failure } from "#core/failure";
import {
  cellenVan,
  csvVan,
  type Gelezen,
  jsonVan,
  leesAlles,
  type Tabel,
  weigeringenVan,
  xlsxTabel,
} from "../support/tabellen.ts";

/** Files for each kind; every one is made from a seed that fast-check prints when it finds something. */
const BESTANDEN = 1000;
const MAX_MS = 30_000;

const letters = fc
  .string({ unit: "grapheme-composite", maxLength: 12 })
  .filter((text) => text.isWellFormed());
/** What stands in real columns, and what tries to be something else. */
const celwaarde = fc.oneof(
  fc.constantFrom(
    "012345672",
    "1.23E+08",
    "1-2-24",
    "1.234,50",
    "=cmd|' /C calc'!A0",
    "null",
    "van 't Hoff",
    "a;b,c",
    'zegt "hoi"',
    "twee\nregels",
    "Brûlée 👍🏽",
    "x_x0041_y",
    "]}{[",
    "<b>&amp;</b>",
    "0",
  ),
  // what a cell may not hold has its own property below; a lone CR is a newline to XML, which may say it otherwise
  letters.filter((text) => !/[\p{C}\p{Z}\r\ufff9-\ufffd]/u.test(text)),
);
const rijVan = (breedte: number) => fc.array(celwaarde, { minLength: breedte, maxLength: breedte });
const tabel: fc.Arbitrary<Tabel> = fc.integer({ min: 2, max: 5 }).chain((breedte) =>
  fc.record({
    kolommen: fc.constant(Array.from({ length: breedte }, (_, at) => `kolom ${at + 1}`)),
    rijen: fc.array(
      rijVan(breedte).map(([, ...rest]) => ["id", ...rest]),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

const SOORTEN = {
  csv: (one: Tabel) => Buffer.from(csvVan(one)),
  json: (one: Tabel) => Buffer.from(jsonVan(one)),
  xlsx: (one: Tabel) => xlsxTabel(one),
} as const;
type Soort = keyof typeof SOORTEN;

/** A workbook writes `_x0041_` for A: there this text means another. */
const zoalsGelezen = (soort: Soort, { rijen }: Tabel) =>
  soort === "xlsx" ? rijen.map((rij) => rij.map((cel) => cel.replace("x_x0041_y", "xAy"))) : rijen;

const geteld: Record<string, { gelezen: number; geweigerd: number }> = {};
const tel = (naam: string, gelezen: boolean) => {
  geteld[naam] ??= { gelezen: 0, geweigerd: 0 };
  geteld[naam][gelezen ? "gelezen" : "geweigerd"] += 1;
};
afterAll(() => console.info("Corpus:", JSON.stringify(geteld)));

for (const soort of ["csv", "json", "xlsx"] as const) {
  test(`${soort}: what is read is what was written, cell by cell (R-04)`, async () => {
    await fc.assert(
      fc.asyncProperty(tabel, async (one) => {
        const found = await leesAlles(SOORTEN[soort](one), `x.${soort}`);
        if (found instanceof Failure) throw found;
        expect(cellenVan(found)).toEqual(zoalsGelezen(soort, one));
        expect(weigeringenVan(found)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test(`${soort}: one hidden character in one cell is found there, and nowhere else (R-04)`, async () => {
    const verborgen = fc.constantFrom("\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\u0085");
    await fc.assert(
      fc.asyncProperty(tabel, verborgen, fc.nat(), fc.nat(), async (one, teken, r, k) => {
        const [rij, kolom] = [r % one.rijen.length, k % one.kolommen.length];
        const fout = one.rijen.map((cellen, at) =>
          at === rij ? cellen.map((cel, place) => (place === kolom ? `x${teken}${cel}` : cel)) : cellen,
        );
        const found = await leesAlles(SOORTEN[soort]({ ...one, rijen: fout }), `x.${soort}`);
        if (found instanceof Failure) throw found;
        expect(weigeringenVan(found)).toEqual([
          {
            rij: rij + (soort === "json" ? 1 : 2),
            kolom: one.kolommen[kolom],
            melding: expect.stringMatching(/U\+[0-9A-F]{4}/),
          },
        ]);
      }),
      { numRuns: 150 },
    );
  });
}

/** Damage of every kind: cut off, bytes changed, taken out, put in, said twice. */
const schade = fc.array(
  fc.record({
    wat: fc.constantFrom("af", "ander", "weg", "erbij", "dubbel"),
    waar: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc
        .constantFrom('"', ";", "\n", "\r", "\0", "{", "]", ",", "\\", "PK", "\u202e", "<!DOCTYPE x>")
        .map((text) => Buffer.from(text)),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

type Schade = (bytes: Buffer, at: number, nieuw: Buffer) => Buffer;
const BESCHADIG: Readonly<Record<string, Schade>> = {
  af: (bytes, at) => bytes.subarray(0, at),
  ander: (bytes, at, nieuw) =>
    Buffer.concat([bytes.subarray(0, at), nieuw, bytes.subarray(at + nieuw.length)]),
  weg: (bytes, at, nieuw) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + nieuw.length)]),
  erbij: (bytes, at, nieuw) => Buffer.concat([bytes.subarray(0, at), nieuw, bytes.subarray(at)]),
  dubbel: (bytes, at) => Buffer.concat([bytes, bytes.subarray(at)]),
};

/** What another reader makes of the same bytes, or undefined where it refuses them. */
const ANDERE: Readonly<Record<Soort, (bytes: Buffer, one: Tabel, herkend: Gelezen["herkend"]) => unknown>> = {
  csv: (bytes, _, { tekenset, scheiding = ";" }) =>
    naiveCsv(new TextDecoder(tekenset).decode(bytes), scheiding),
  json: (bytes, _, { tekenset }) => naiveJson(new TextDecoder(tekenset).decode(bytes)),
  xlsx: (_, one) => [one.kolommen, ...zoalsGelezen("xlsx", one)], // a part that differs from its checksum is refused
};

for (const soort of ["csv", "json", "xlsx"] as const)
  test(`${soort}: ${BESTANDEN} damaged files are refused with a reason, or read as another reader does (R-04)`, async () => {
    await fc.assert(
      fc.asyncProperty(tabel, schade, async (one, stappen) => {
        const bytes = stappen.reduce(
          (sofar, { wat, waar, bytes: nieuw }) =>
            BESCHADIG[wat]!(sofar, Math.floor(waar * sofar.length), Buffer.from(nieuw)),
          SOORTEN[soort](one),
        );
        const begin = performance.now();
        const found = await leesAlles(bytes, `x.${soort}`);
        expect(performance.now() - begin).toBeLessThan(MAX_MS);
        tel(soort, !(found instanceof Failure));
        if (found instanceof Failure) {
          expect(found.code).toMatch(/^bestand\.[a-z-]+$/);
          expect(found.detail).toMatch(/^[A-ZÉ“].*\S/s);
          return;
        }
        for (const { rij, melding } of weigeringenVan(found))
          expect([rij > 0, melding.length > 10]).toEqual([true, true]);
        const isZuiver = weigeringenVan(found).length === 0;
        if (isZuiver)
          expect([found.kolommen, ...cellenVan(found)]).toEqual(ANDERE[soort](bytes, one, found.herkend));
      }),
      { numRuns: BESTANDEN },
    );
  }, 120_000);

/** A table the slow way: character by character, as RFC 4180 says it. */
function naiveCsv(text: string, scheiding: string): unknown {
  const rijen: string[][] = [[""]];
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const teken = text[at]!;
    const rij = rijen.at(-1)!;
    if (inside && teken === '"' && text[at + 1] === '"') rij[rij.length - 1] += text[(at += 1)]!;
    else if (teken === '"') inside = !inside;
    else if (!inside && teken === scheiding) rij.push("");
    else if (!inside && /[\r\n]/.test(teken)) {
      if (teken === "\r" && text[at + 1] === "\n") at += 1;
      rijen.push([""]);
    } else rij[rij.length - 1] += teken;
  }
  const vol = rijen.filter((rij) => rij.some((cel) => cel.trim() !== ""));
  const breedste = Math.max(...vol.slice(0, 20).map((rij) => rij.filter((cel) => cel.trim() !== "").length));
  const kop = vol.findIndex((rij) => rij.filter((cel) => cel.trim() !== "").length * 2 > breedste);
  const last = vol[kop]!.findLastIndex((cel) => cel.trim() !== "");
  const kolommen = vol[kop]!.slice(0, last + 1).map(
    (cel, at) => cel.trim() || `Kolom ${at + 1} (zonder naam)`,
  );
  return [kolommen, ...vol.slice(kop + 1).map((rij) => rij.slice(0, kolommen.length))];
}

/** Value after value the slow way: a list, an object with one list in it, or objects by themselves. */
function naiveJson(text: string): unknown {
  const rijen = waardenVan(text).flatMap(rijenVan);
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  return [kolommen, ...rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? ""))];
}

type Rij = Record<string, string | null>;

/** Each value is the shortest beginning of what is left that is JSON. */
function waardenVan(text: string): unknown[] {
  const rest = text.trim();
  for (let end = 1; end <= rest.length; end += 1) {
    if (!/[\]}]/.test(rest[end - 1]!)) continue;
    try {
      return [leesJson(rest.slice(0, end), zoalsGeschreven), ...waardenVan(rest.slice(end))];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  if (rest) throw new SyntaxError(`No JSON: ${rest}`);
  return [];
}

const rijenVan = (waarde: unknown): Rij[] => {
  const lijst = Array.isArray(waarde) ? waarde : Object.values(waarde as object).find(Array.isArray);
  return (lijst as Rij[] | undefined) ?? [waarde as Rij];
};

type Herziener = (naam: string, waarde: unknown, context: { source?: string }) => unknown;
/** With the source text, which its type does not know yet. */
const leesJson = JSON.parse as (text: string, reviver: Herziener) => unknown;

/** Digits as they were written, with the comma of a Dutch reader; true and false as words. */
const zoalsGeschreven: Herziener = (_, waarde, { source }) =>
  source === undefined || typeof waarde === "string" || waarde === null
    ? waarde
    : /^-?\d+\.\d+$/.test(source)
      ? source.replace(".", ",")
      : source;
