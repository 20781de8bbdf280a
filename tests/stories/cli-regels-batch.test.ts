import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, batch, regels } from "../support/regels-vragen.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "meedoen-regels-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a batch answers line by line, in order, wherever the pieces of its input end", async () => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    at % 7 === 3
      ? "geen vraag"
      : JSON.stringify({ regel: "loonkostensubsidie", datum: "2025-03-01", loonwaarde: at * 2, uren: 32 }),
  );
  const whole = await batch(`${lines.join("\n")}\n`);
  expect(whole).toHaveLength(40);
  expect(whole.flatMap((found, at) => ("fout" in found ? [at] : []))).toEqual([3, 10, 17, 24, 31, 38]);
  const amounts = whole.flatMap(({ bedragPerMaand }) => (bedragPerMaand ? [Number(bedragPerMaand)] : []));
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  const text = lines.join("\r\n"); // without an end, as some programs write it
  const pieces = Array.from({ length: Math.ceil(text.length / 13) }, (_, at) =>
    text.slice(at * 13, at * 13 + 13),
  );
  expect(await batch(...pieces)).toEqual(whole);
  expect(await batch("\n".repeat(2))).toHaveLength(2);
});

test("a line without an end fills no memory, and the lines after it are answered", async () => {
  const endless = Array.from({ length: 30 }, () => "x".repeat(100_000));
  const found = await batch(...endless, 'x\n{"regel":"minimumloon","datum":"2026-01-01"}\n');
  expect(found).toHaveLength(2);
  expect(found[0]).toEqual({ fout: "Deze invoerregel is langer dan 1000000 tekens." });
  expect(found[1]).toMatchObject({ perUur: "14.71" });
  expect(await batch(...endless)).toHaveLength(1);
});

test("the command reads a batch from standard input, answers it in order, and needs no database", async () => {
  const question = (uren: number) =>
    `{"regel":"loonkostensubsidie","datum":"2025-03-01","loonwaarde":60,"uren":${uren}}\n`;
  const { code, out, err } = await regels("--batch", {
    input: Array.from({ length: 5000 }, (_, at) => question(1 + (at % 36))).join(""),
    folder,
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const found = out.trimEnd().split("\n");
  expect(found).toHaveLength(5000);
  expect(JSON.parse(found[31]!)).toMatchObject({ bedragPerMaand: "1039.44" });
  expect(found[31 + 36 * 100]).toBe(found[31]);
  expect(await readdir(folder)).toEqual([]);
});

const SITUATIE = {
  geboortedatum: "1990-05-01",
  kinderen: ["2018-04-02"],
  huur: "650,00",
  inkomen: { soort: "bijstand" },
  werk: { startdatum: "2026-02-01", uren: 20, loonkostensubsidie: true },
  indicaties: ["banenafspraak"],
};

test("a situation in a file gives twelve months with what changes, and what is not known yet (R-263)", async () => {
  const file = join(folder, "situatie.json");
  await writeFile(file, JSON.stringify(SITUATIE));
  const { code, out } = await regels(`inkomenseffect --bestand ${file}`);
  await rm(file);
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found.label).toBe("indicatief, geen beschikking");
  expect(found.maanden).toHaveLength(12);
  expect(found.maanden[0]).toMatchObject({
    maand: "2026-02-01",
    na: {
      loon: { bruto: "1274.87", loonheffing: "26.92", netto: "1247.95" },
      vrijlating: { onderdeel: "n", tot: "285.00" },
    },
  });
  expect(found.maanden[11]).toMatchObject({ maand: "2027-01-01", ontbreekt: expect.any(String) });
  expect(found.totaal.bekendeMaanden).toBe(11);
  expect(found.stappen[0]).toMatchObject({ maand: "2026-02-01", bron: expect.any(String) });
  expect(found.terug[0].vraag).toBe("Kan ik terug als het niet lukt?");
  expect(found.indicaties[0]).toMatchObject({ indicatie: "banenafspraak", blijft: "ja" });
  expect(await answer({ regel: "inkomenseffect", situatie: SITUATIE })).toEqual(found);
});

test("the words of a situation reach the calculation: a partner, WW, a wage of its own (R-263)", async () => {
  const first = async (more: object) => {
    const found = await answer({ regel: "inkomenseffect", situatie: { ...SITUATIE, ...more } });
    return (found as unknown as { maanden: readonly Record<string, Record<string, unknown>>[] }).maanden[0]!;
  };
  const partner = await first({ partner: { geboortedatum: "1991-01-01", brutoloon: 500 } });
  expect(partner["voor"]!["partnerloonNetto"]).not.toBe("0.00");
  const ww = await first({ inkomen: { soort: "ww", bruto: 1500, brutoNaastWerk: 600 } });
  expect(ww["voor"]!["bijstand"]).toEqual({ van: "0.00", tot: "0.00" });
  expect(ww["na"]!["wwNetto"]).not.toEqual({ van: "0.00", tot: "0.00" });
  const loon = await first({ werk: { startdatum: "2026-02-01", uren: 20, uurloon: 20, pensioen: "50" } });
  expect(loon["na"]!["loon"]).toMatchObject({ bruto: "1733.33" });
  const used = await first({ vrijlatingsmaanden: { n: 6 } });
  expect(used["na"]!["vrijlating"]).toMatchObject({ onderdeel: "z" });
  const before = await answer({
    regel: "inkomenseffect",
    situatie: { ...SITUATIE, inkomen: { soort: "geen", bruto: 3 } },
  });
  expect(before!["fout"]).toContain("horen alleen bij soort ww");
});
