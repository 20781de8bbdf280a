import fc from "fast-check";
import { expect, test } from "vitest";
import { Failure } from "#core/failure";
import { jsonRijen } from "../../src/modules/uitwisseling/json-stroom.ts";
import { controleerTekst, leesBestand } from "../../src/modules/uitwisseling/read-bestand.ts";
import { readRijen } from "../../src/modules/uitwisseling/read-rijen.ts";
import { badFiles } from "../support/bad-files.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";

/** A text in pieces of so many characters, over and over. */
async function* inStukken(text: string, maten: readonly number[]) {
  for (let at = 0, maat = 0; at < text.length; maat += 1) {
    const size = maten[maat % maten.length]!;
    yield text.slice(at, at + size);
    at += size;
  }
}

type Gelezen = {
  readonly rijen: unknown[];
  readonly omslag?: unknown;
  readonly fout?: string;
  readonly over?: object;
};

/** What is read, or what is said of it. */
async function lees(stukken: AsyncIterable<string>, lijst = "rijen"): Promise<Gelezen> {
  const rijen: unknown[] = [];
  const rows = jsonRijen(stukken, lijst);
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) rijen.push(next.value);
    return { rijen, omslag: next.value };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { rijen, fout: error.detail, over: error.about };
  }
}

const maten = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
/** Every value that is kept exactly, without the name that no field may have. */
const rijen = fc.array(
  fc.dictionary(
    fc.string({ maxLength: 6 }).filter((naam) => naam !== "__proto__"),
    fc
      .jsonValue({ maxDepth: 3, noUnicodeString: false })
      .map((value) => JSON.parse(JSON.stringify(value, getal))),
    { maxKeys: 4 },
  ),
  { maxLength: 6 },
);
const getal = (naam: string, value: unknown) =>
  typeof value === "number" ? Math.round(value % 1e9) + 0 : naam === "__proto__" ? undefined : value;

test("however a file is cut into pieces, its rows are those of JSON.parse (R-04)", async () => {
  await fc.assert(
    fc.asyncProperty(rijen, maten, fc.integer({ min: 0, max: 2 }), async (list, sizes, inspring) => {
      const plain = JSON.parse(JSON.stringify(list)) as unknown[];
      const bare = JSON.stringify(list, null, inspring);
      expect(await lees(inStukken(bare, sizes))).toEqual({ rijen: plain, omslag: null });
      const around = JSON.stringify({ versie: 3, rijen: list, bron: { naam: "x" } }, null, inspring);
      expect(await lees(inStukken(around, sizes))).toEqual({
        rijen: plain,
        omslag: { velden: { versie: 3, rijen: [], bron: { naam: "x" } }, heeftLijst: true },
      });
    }),
    { numRuns: 150 },
  );
});

test("however a broken file is cut, the same is said about the same row, field and line (R-04)", async () => {
  const texts = [
    '[{"a": 1},\n {"b": [1, {"c": "x\\"y"}]},\n null, -2.5, "z"]',
    '{"n": {"m": 1},\n "rijen": [{"a": true}], "k": "l"}',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.nat(60),
      fc.constantFrom("", "]", "}", "[", "{", '"', ",", ":", "0", "x", "\\", "\n"),
      fc.boolean(),
      maten,
      async (text, plaats, teken, isAfgebroken, sizes) => {
        const at = plaats % text.length;
        const broken = text.slice(0, at) + teken + (isAfgebroken ? "" : text.slice(at + 1));
        const whole = await lees(inStukken(broken, [1000]));
        expect(await lees(inStukken(broken, sizes))).toEqual(whole);
      },
    ),
    { numRuns: 300 },
  );
});

test.for(badFiles.filter(({ bestand }) => bestand).map((bad) => [bad.wat, bad] as const))(
  "a bad file in pieces is refused with the same words: %s (R-04)",
  async ([, { bytes, bestand, soort }]) => {
    const read = async () => {
      const pieces = function* () {
        for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64);
      };
      const rows = readRijen(soort ?? "vum-werkzoekenden", controleerTekst(leesBestand(pieces())));
      while (!(await rows.next()).done);
    };
    await expect(read()).rejects.toMatchObject({ kind: "invalid", detail: expect.stringMatching(bestand!) });
  },
);

test("a row of 1 MB is refused by itself, one that never ends stops the reading (R-04)", async () => {
  const large = aWerkzoekende("groot", { persoonlijkePresentatie: "a".repeat(1_000_000) });
  const text = JSON.stringify([aWerkzoekende("goed"), large, aWerkzoekende("ook")]);
  const rows = readRijen("vum-werkzoekenden", inStukken(text, [65_536]));
  const found: [number, boolean][] = [];
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) found.push([next.value.nummer, next.value.profiel === null]);
  expect(found).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  let taken = 0;
  const endless = async function* () {
    yield '[{"a": "';
    for (;;) {
      taken += 1;
      yield "x".repeat(1024 * 1024);
    }
  };
  expect((await lees(endless())).fout).toContain("Rij 1, regel 1: de rij is groter dan 16 MB");
  expect(taken).toBeLessThan(20);
});
