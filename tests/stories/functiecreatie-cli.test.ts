import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { jobcarving } from "../../src/cli/jobcarving.ts";

let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), "jobcarving-"));
});

const carve = async (inhoud: unknown, values: Record<string, string> = {}) => {
  const bestand = path.join(map, "taken.json");
  writeFileSync(bestand, typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
  if (jobcarving.rol || !jobcarving.zonderDatabase) throw new Error("jobcarving needs no database");
  return jobcarving.run({ values: { bestand, ...values }, positionals: [] });
};

const goed = {
  werkgevers: [
    { id: "zorg", naam: "Zorgcentrum De Linde" },
    { id: "hout", naam: "Houtbouw Eem" },
  ],
  functies: [
    {
      id: "vp",
      naam: "Verpleegkundige",
      werkgever: "zorg",
      afdeling: "Etage 1",
      tarief: 44.5,
      uren: 32,
      minimum: 20,
    },
    { id: "tm", naam: "Timmerman", werkgever: "hout", afdeling: "Werkplaats", tarief: 41 },
  ],
  taken: [
    { id: "t1", naam: "Ontbijt rondbrengen", functie: "vp", uren: 6, eisen: { tillen: 5 } },
    { id: "t2", naam: "Medicijnen delen", functie: "vp", uren: 4, eisen: {} },
    { id: "t3", naam: "Werkplaats vegen", functie: "tm", uren: 6, eisen: { prikkels: 2 } },
  ],
  kandidaten: [
    {
      id: "k1",
      naam: "Kandidaat A",
      tarief: 10,
      kan: { uren_per_week_min: 10, uren_per_week_max: 14, tillen: 5 },
    },
    { id: "k2", tarief: 10, kan: { uren_per_week_min: 10, uren_per_week_max: 14, tillen: 0 } },
  ],
  sloten: [{ soort: "blijft", taak: "t2" }],
};

type Uitkomst = {
  readonly banen: readonly {
    kandidaat: string;
    uren: number;
    delen: readonly { taak: string; uren: number }[];
  }[];
  readonly zonderBaan: readonly { kandidaat: string; reden: string }[];
  readonly vrijeUren: number;
  readonly vrijInEuros: number;
  readonly bewijs: string;
};

describe("meedoen jobcarving", () => {
  test("tasks of two employers become one job, with what it sets free and the proof (R-274, R-293)", async () => {
    const { json, text } = await carve(goed);
    const uitkomst = json as Uitkomst;
    expect(uitkomst.banen).toMatchObject([
      {
        kandidaat: "k1",
        uren: 12,
        delen: [
          { taak: "t1", uren: 6 },
          { taak: "t3", uren: 6 },
        ],
      },
    ]);
    expect(uitkomst).toMatchObject({ vrijeUren: 12, vrijInEuros: 6 * 44.5 + 6 * 41, bewijs: "optimaal" });
    expect(uitkomst.zonderBaan).toMatchObject([
      { kandidaat: "k2", reden: expect.stringMatching(/^De taken/) as string },
    ]);
    expect(text).toContain("Bewezen: geen andere indeling brengt meer op.");
    expect(text).toContain("bij Zorgcentrum De Linde en Houtbouw Eem");
  });

  test("without stacking a job stays with one employer, so that here none can be made", async () => {
    const { json } = await carve({ ...goed, spelregels: { stapelen: false } });
    expect((json as Uitkomst).banen).toEqual([]);
  });

  test.for([
    ["is geen JSON (regel 3)", '{\n "werkgevers": []\n "functies": []}'],
    ["taken[0].uren: Vul een getal in", { ...goed, taken: [{ ...goed.taken[0], uren: "zes" }] }],
    [
      "taken[0].eisen.tilen: Dit onderwerp bestaat niet",
      { ...goed, taken: [{ ...goed.taken[0], eisen: { tilen: 5 } }] },
    ],
    [
      "taken[0].functie: Er is geen functie “x”",
      { ...goed, sloten: [], taken: [{ ...goed.taken[0], functie: "x" }] },
    ],
    [
      "kandidaten[1].kan.uren_per_week_max: Vul in",
      { ...goed, kandidaten: [goed.kandidaten[0], { id: "k2", tarief: 1, kan: { uren_per_week_min: 4 } }] },
    ],
    [
      "sloten[0]: “Ontbijt rondbrengen” past niet door: Tillen",
      { ...goed, sloten: [{ soort: "moet", taak: "t1", kandidaat: "k2" }] },
    ],
    ["taken[1].id: “t1” staat er al", { ...goed, sloten: [], taken: [goed.taken[0], goed.taken[0]] }],
    [
      "functies[0].kleur: Dit veld bestaat niet",
      { ...goed, functies: [{ ...goed.functies[0], kleur: "rood" }, goed.functies[1]] },
    ],
    [
      "spelregels.maxTaken: Vul een heel getal in van 1 tot en met 7",
      { ...goed, spelregels: { maxTaken: 9 } },
    ],
    ["taken: Geef een lijst", { ...goed, taken: {} }],
  ] as const)("a wrong file is told with the place and what to do: %s", async ([melding, inhoud]) => {
    await expect(carve(inhoud)).rejects.toMatchObject({ detail: expect.stringContaining(melding) as string });
  });

  test("a file that is not there, no file, and seconds that are none are told too", async () => {
    await expect(carve(goed, { bestand: path.join(map, "weg.json") })).rejects.toMatchObject({
      detail: expect.stringContaining("kan niet gelezen worden") as string,
    });
    await expect(carve(goed, { seconden: "0" })).rejects.toMatchObject({
      detail: "--seconden moet een heel getal zijn van 1 tot en met 9999.",
    });
  });
});
