import { expect, test } from "vitest";
import { rekenregels } from "../../src/cli/regels/rekenregels.ts";
import { answer, batch, regels } from "../support/regels-vragen.ts";

/** Words on the command line, the same as a line of a batch, and what is published or follows from it. */
const VECTORS: readonly (readonly [words: string, question: object, answer: object])[] = [
  [
    "loonkostensubsidie --datum 2025-03-01 --loonwaarde 60 --uren 32",
    { regel: "loonkostensubsidie", datum: "2025-03-01", loonwaarde: 60, uren: 32 },
    { zonderWerkgeverslasten: "841.65", bedragPerMaand: "1039.44" },
  ],
  [
    "minimumloon --datum 2026-07-01 --leeftijd 20",
    { regel: "minimumloon", datum: "2026-07-01", leeftijd: 20 },
    { perUur: "11.99", referentiemaandloon: "1869.60" },
  ],
  [
    "bijstandsnorm --datum 2024-07-01 --huishouden alleenstaand --kostendelers 3",
    { regel: "bijstandsnorm", datum: "2024-07-01", huishouden: "alleenstaand", kostendelers: 3 },
    { normPerMaand: "809.99" },
  ],
  [
    "zorgtoeslag --jaar 2025 --inkomen 20000",
    { regel: "zorgtoeslag", jaar: 2025, inkomen: "20000" },
    { bedragPerMaand: "131.12" },
  ],
  [
    "kindgebonden-budget --jaar 2026 --kinderen 4 --alleenstaand --inkomen 35000",
    { regel: "kindgebonden-budget", jaar: 2026, kinderen: [4], alleenstaand: true, inkomen: 35000 },
    { bedragPerJaar: "5595.94" },
  ],
  [
    "huurtoeslag --jaar 2026 --huur 713,02 --personen 1 --inkomen 18000",
    { regel: "huurtoeslag", jaar: 2026, huur: 713.02, personen: 1, inkomen: 18000 },
    { bedragPerMaand: "375.16", bronOntbreekt: false },
  ],
  [
    "loonheffing --datum 2026-01-01 --maandloon 1804.50 --zonder-korting",
    { regel: "loonheffing", datum: "2026-01-01", maandloon: "1804.50", zonderKorting: true },
    { loonheffing: "645.08", arbeidskorting: "0.00" },
  ],
  [
    "lkv --soort banenafspraak --datum 2026-05-01 --uren 1664",
    { regel: "lkv", soort: "banenafspraak", datum: "2026-05-01", uren: 1664 },
    { bedragPerJaar: "1680.64", begrensd: false },
  ],
];

test.each(VECTORS)(
  "meedoen regels %s gives the published amount, with steps and sources, and a batch the same (R-285)",
  async (words, question, expected) => {
    const { code, out, err } = await regels(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const found = JSON.parse(out);
    expect(found).toMatchObject(expected);
    expect(found.stappen.length).toBeGreaterThan(0);
    for (const { naam, som, bedrag, bron } of found.stappen) {
      expect([naam, som, bron]).not.toContain("");
      expect(bedrag).toMatch(/^\d+\.\d{2,6}$/);
    }
    expect(found.bronnen).toEqual([...new Set(found.stappen.map(({ bron }: { bron: string }) => bron))]);
    expect(await answer(question)).toEqual(found);
  },
);

test("every word for loonkostensubsidie changes what it is for (R-302)", async () => {
  const ask = async (more: object) =>
    (
      await answer({
        regel: "loonkostensubsidie",
        datum: "2026-08-01",
        loonwaarde: "60",
        uren: 32,
        ...more,
      })
    )?.["bedragPerMaand"];
  expect(await ask({})).toBe("1108.30");
  expect(await ask({ startdatum: "2026-03-01" })).toBe("1088.10");
  expect(await ask({ uren: 45 })).toBe(await ask({ uren: 40 }));
  expect(await ask({ uren: 45, voltijd: 38 })).toBe(await ask({ uren: 38 }));
  expect(await ask({ loonwaarde: null, forfaitair: true })).toBe("1385.37");
  expect(await ask({ leeftijd: 21 })).toBe("1108.30");
  expect(Number(await ask({ leeftijd: 20 }))).toBeCloseTo(1108.3 * 0.8, 1);
  expect(await ask({ loonwaarde: "60,25" })).not.toBe(await ask({}));
  expect(await ask({ loonwaarde: 100 })).toBe("0.00");
});

const REFUSED: readonly (readonly [question: object | string, why: string])[] = [
  [
    { regel: "minimumloon", datum: "2027-01-01" },
    'Geen waarde voor "Referentiemaandloon, bruto zonder vakantiebijslag" op 2027-01-01.',
  ],
  [{ regel: "minimumloon", datum: "2026-02-30" }, "datum is geen dag zoals 2026-01-01: 2026-02-30."],
  [{ regel: "minimumloon" }, "datum ontbreekt."],
  [{ regel: "minimumloon", datum: "2026-01-01", bbl: "ja" }, "bbl is ja of nee: true of false, niet ja."],
  [
    { regel: "minimumloon", datum: "2026-01-01", leeftijd: 20.5 },
    "leeftijd is een heel getal van 0 tot en met 120, niet 20.5.",
  ],
  [{ regel: "minimumloon", datum: "2026-01-01", dag: 1 }, "De regel minimumloon kent dag niet."],
  [
    { regel: "zorgtoeslag", jaar: 2026, inkomen: "29.500" },
    "inkomen heeft hoogstens 2 cijfers achter de komma, en geen punt tussen duizendtallen: 29.500.",
  ],
  [{ regel: "zorgtoeslag", jaar: 2026, inkomen: "-5" }, "inkomen is geen bedrag: -5."],
  [{ regel: "zorgtoeslag", jaar: 2026, inkomen: {} }, "inkomen is geen bedrag: {}."],
  [{ regel: "zorgtoeslag", jaar: 2023, inkomen: 1 }, 'Geen waarde voor "Zorgtoeslag en kindgebonden budget'],
  [
    { regel: "loonkostensubsidie", datum: "2026-01-01", uren: 32 },
    "loonwaarde ontbreekt, of geef forfaitair.",
  ],
  [
    { regel: "loonkostensubsidie", datum: "2026-01-01", uren: 0, loonwaarde: 50 },
    "uren is meer dan 0 en hoogstens 168 uur, niet 0.",
  ],
  [
    { regel: "loonkostensubsidie", datum: "2026-01-01", uren: 32, loonwaarde: 201 },
    "loonwaarde is een percentage van 0 tot en met 200, niet 201.",
  ],
  [
    { regel: "loonkostensubsidie", datum: "2026-01-01", uren: 32, loonwaarde: 50, forfaitair: true },
    "Geef loonwaarde of forfaitair, niet allebei.",
  ],
  [
    { regel: "loonkostensubsidie", datum: "2026-01-01", startdatum: "2026-01-02", uren: 32, loonwaarde: 50 },
    "startdatum ligt na datum",
  ],
  [
    { regel: "loonkostensubsidie", datum: "2023-05-01", uren: 32, loonwaarde: 50 },
    "voltijd ontbreekt: vóór 2024",
  ],
  [
    {
      regel: "loonkostensubsidie",
      datum: "2026-07-01",
      startdatum: "2026-01-01",
      uren: 32,
      forfaitair: true,
    },
    "Het vaste deel duurt zes maanden.",
  ],
  [
    { regel: "lkv", soort: "oudere", datum: "2026-01-01", uren: 3 },
    "soort is banenafspraak of arbeidsgehandicapte, niet oudere.",
  ],
  [{ regel: "inkomenseffect", situatie: { geboortedatum: "1990-01-01" } }, "situatie.inkomen ontbreekt."],
  [{ regel: "inkomenseffect", situatie: [] }, "situatie bestaat uit woorden met hun waarde, tussen { en }."],
  [{ regel: "toString" }, "Kies een rekenregel: loonkostensubsidie, minimumloon,"],
  ["[1]", "Deze invoerregel is geen JSON zoals"],
  ["", "Deze invoerregel is geen JSON zoals"],
];

test.each(REFUSED)("a question that cannot be answered says why: %j", async (question, why) => {
  const line = typeof question === "string" ? question : JSON.stringify(question);
  const [found] = await batch(`${line}\n`);
  expect(Object.keys(found!)).toEqual(["fout"]);
  expect(found!["fout"]).toContain(why);
});

test("on the command line a refusal names the option as it is written, on one Dutch line with code 1", async () => {
  const refused = async (words: string) => {
    const { code, out, err } = await regels(words);
    expect({ words, code, out }).toEqual({ words, code: 1, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    return err.trim();
  };
  expect(await refused("loonheffing --datum 2028-01-01 --maandloon 1800")).toMatch(
    /^Geen waarde voor "Loonheffing: .+" op 2028-01-01\.$/,
  );
  expect(await refused("minimumloon --dag 2026-01-01")).toContain(
    "kent --dag niet. Gebruik: meedoen regels minimumloon --datum D",
  );
  expect(await refused("minimumloon 2026-01-01")).toContain("kent 2026-01-01 niet");
  expect(await refused("minimumloon --datum --bbl")).toBe("Bij --datum hoort een waarde.");
  expect(await refused("minimumloon --datum=2026-01-01 --bbl=ja")).toBe("Bij --bbl hoort geen waarde.");
  expect(await refused("minimumloon --datum 2026-01-01 --datum 2026-01-01")).toBe(
    "--datum staat er twee keer.",
  );
  expect(await refused("inkomenseffect --bestand er-niet.json")).toBe(
    "Het bestand er-niet.json kan niet worden gelezen.",
  );
  expect(await refused("wet")).toMatch(/^Kies een rekenregel: /);
}, 60_000);

test("help names every rule with its words", async () => {
  const { code, out } = await regels("--help");
  expect(code).toBe(0);
  for (const { naam, gebruik } of rekenregels) {
    expect(gebruik.startsWith(`${naam} --`)).toBe(true);
    expect(out).toContain(gebruik);
  }
  const one = await regels("lkv --help");
  expect(one.out).toContain("--soort banenafspraak|arbeidsgehandicapte");
  expect(one.out).not.toContain("--maandloon");
});
