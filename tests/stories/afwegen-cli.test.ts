import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { afwegen } from "../../src/cli/afwegen.ts";
import { leesAfweging } from "../../src/modules/scenarios/lees-afweging.ts";

let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), "afwegen-"));
});

const run = async (inhoud: unknown) => {
  if (afwegen.rol || !afwegen.zonderDatabase) throw new Error("It needs no database");
  const bestand = path.join(map, "afweging.json");
  writeFileSync(bestand, JSON.stringify(inhoud));
  return afwegen.run({ values: { bestand }, positionals: [] });
};

/** The five principles in order of priority (Uitgangspunten toekomst sociaal ontwikkelbedrijf, 2025); scores are made up. */
const CRITERIA = [
  { naam: "de inwoner centraal", slechtst: 0, best: 10, rang: 1, grens: 4 },
  { naam: "breed bedrijf", slechtst: 0, best: 10, rang: 2 },
  { naam: "RWA blijft", slechtst: 0, best: 10, rang: 3 },
  { naam: "netwerk", slechtst: 0, best: 10, rang: 4 },
  { naam: "bijdrage in miljoenen", slechtst: 12, best: 4, rang: 5 },
];
const optie = (naam: string, ...waarden: (number | number[])[]) => ({
  naam,
  waarden: Object.fromEntries(CRITERIA.map((criterium, at) => [criterium.naam, waarden[at]])),
});
const AFWEGING = {
  criteria: CRITERIA,
  opties: [
    optie("Breed", 8, 9, 8, 6, [7, 8, 9]),
    optie("Smal", 5, 2, 7, 4, [6, 6.5, 7]),
    optie("Afbouwen", 2, 1, 0, 5, 4),
  ],
  wegingen: [
    { wie: "Fractie A", gewichten: { "de inwoner centraal": 10, "bijdrage in miljoenen": 90 } },
    { wie: "Leusden", gewichten: { "de inwoner centraal": 100, "breed bedrijf": 80 } },
  ],
};

describe("meedoen afwegen", () => {
  test("weighs with the weights of the order, names who falls off, and says how sure it is (R-016, R-019, R-394)", async () => {
    const { json, text } = await run(AFWEGING);
    expect(json).toMatchObject({
      beste: "Breed",
      gewichten: {
        "de inwoner centraal": expect.closeTo(0.457, 3),
        "bijdrage in miljoenen": expect.closeTo(0.04, 3),
      },
      perWeging: [
        { wie: "Fractie A", volgorde: ["Smal", "Breed"] },
        { wie: "Leusden", volgorde: ["Breed", "Smal"] },
      ],
    });
    const { oordelen } = json as {
      oordelen: { naam: string; veto: unknown[]; rangenInVolgorde: number[] }[];
    };
    expect(oordelen.map(({ naam, veto }) => [naam, veto.length])).toEqual([
      ["Breed", 0],
      ["Smal", 0],
      ["Afbouwen", 1],
    ]);
    expect(oordelen[0]!.rangenInVolgorde[0]).toBeGreaterThan(0.99);
    expect(text).toContain("Breed staat bovenaan met de gewichten die uit de volgorde volgen.");
    expect(text).toContain("Afbouwen: kan niet de beste heten, want over de grens bij de inwoner centraal");
    expect(text).toContain("Smal komt bovenaan als 'bijdrage in miljoenen'");
  });

  test("where every choice passes a limit none is the best", async () => {
    const { json, text } = await run({ ...AFWEGING, opties: AFWEGING.opties.slice(2) });
    expect(json).toMatchObject({ beste: null, perWeging: [{ volgorde: [] }, { volgorde: [] }] });
    expect(text.split("\n")[0]).toBe("Geen enkele keuze blijft binnen alle grenzen.");
  });

  test("a file that is not right says where and what to do, and nothing is weighed", async () => {
    await expect(run({ ...AFWEGING, criteria: [] })).rejects.toMatchObject({
      detail: expect.stringContaining("criteria: Noem er ten minste één."),
    });
  });
});

describe("what is read", () => {
  const foutenIn = (rest: object) =>
    leesAfweging({ ...AFWEGING, ...rest }).fouten.map(({ plaats, wat }) => `${plaats}: ${wat}`);
  const eersteCriterium = (rest: object) => ({
    criteria: [{ ...CRITERIA[0], ...rest }, ...CRITERIA.slice(1)],
  });

  test.each([
    [{ opties: [] }, "opties: Noem er ten minste één."],
    [
      { opties: [optie("Breed", 11, 9, 8, 6, 7)] },
      "opties[0].waarden.de inwoner centraal: 11 valt buiten de schaal van 0 tot 10.",
    ],
    [
      { opties: [optie("Breed", 8, 9, 8, 6, [])] },
      "opties[0].waarden.bijdrage in miljoenen: Geef één waarde, of een lijst",
    ],
    [{ opties: [optie("B", 8, 9, 8, [5, 6, 7], [7, 8])] }, "opties: Elke lijst waarden moet even lang zijn."],
    [{ opties: [AFWEGING.opties[0], AFWEGING.opties[0]] }, "opties[1].naam: Breed staat er twee keer."],
    [eersteCriterium({ best: 0 }), "criteria[0].best: Best en slechtst moeten verschillen."],
    [eersteCriterium({ rang: 0 }), "criteria[0].rang: Vul een heel getal in vanaf 1."],
    [
      { wegingen: [{ wie: "A", gewichten: {} }] },
      "wegingen[0].gewichten: Geef ten minste één criterium een gewicht boven nul.",
    ],
    [
      { wegingen: [{ wie: "A", gewichten: { netwerk: -1 } }] },
      "wegingen[0].gewichten.netwerk: Vul nul of meer in.",
    ],
    [
      { wegingen: [{ wie: "A", gewichten: { onbekend: 1 } }] },
      "wegingen[0].gewichten.onbekend: Dit veld bestaat niet.",
    ],
  ])("%j", (rest, begin) => {
    const fouten = foutenIn(rest);
    expect(fouten.some((fout) => fout.startsWith(begin))).toBe(true);
  });
});
