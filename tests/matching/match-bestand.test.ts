import { mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import { genereer } from "#matching/genereren";
import { uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { paarwaarde } from "#matching/waarde";
import { matchBestand } from "../../src/cli/match/bestand.ts";
import { ALLES, runBestanden } from "../../src/cli/match/bestand-run.ts";
import { matchGenereer } from "../../src/cli/match/genereer.ts";
import { inwonersIn, plekkenIn } from "../../src/cli/match/profielen.ts";
import { main } from "../../src/cli/run-command.ts";
import { hoogsteWaarde } from "./hoogste-waarde.ts";

type Paar = { persoon: string; plek: string; waarde: number; capaciteit: number };

const folder = () => mkdtempSync(path.join(tmpdir(), "meedoen-match-"));
const linesIn = <T>(...delen: string[]): T[] =>
  readFileSync(path.join(...delen), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** The rules decide everywhere; for what they let through, and some others, the whole specification must agree. */
function pastNu(inwoner: Inwonerprofiel, plek: Plekprofiel): boolean {
  const past = voorwaarden.every((criterium) => uitkomst(criterium, inwoner, plek) !== "voldoet niet");
  if (past || plek.id.endsWith("77")) expect(evalPair(inwoner, plek).groep === "past nu").toBe(past);
  return past;
}

async function generated(opties: Record<string, string>) {
  const uit = folder();
  await matchGenereer.run({ values: { zaad: "5", ...opties, uit }, positionals: [] });
  return uit;
}

test("what was generated comes back from the files as it was", async () => {
  const uit = await generated({ personen: "40", plekken: "30", haalbaar: "0,05" });
  const geval = genereer({ personen: 40, plekken: 30, zaad: 5, haalbaar: 0.05 });
  expect([...inwonersIn(path.join(uit, "personen.ndjson"))]).toEqual([...geval.inwoners()]);
  expect([...plekkenIn(path.join(uit, "plekken.ndjson"))]).toEqual([...geval.plekken()]);
});

test("the pairs that are written are those that fit, and no assignment is worth more (Show 1)", async () => {
  const map = await generated({ personen: "300", plekken: "200", haalbaar: "0.02" });
  const uit = path.join(map, "uit");
  const { json } = await matchBestand.run({ values: { schrijf: uit }, positionals: [map] });
  const paren = linesIn<Paar>(uit, "paren.ndjson");
  const inwoners = [...inwonersIn(path.join(map, "personen.ndjson"))];
  const plekken = [...plekkenIn(path.join(map, "plekken.ndjson"))];
  const verwacht = inwoners.flatMap((inwoner) =>
    plekken
      .filter((plek) => pastNu(inwoner, plek))
      .map((plek) => ({
        persoon: inwoner.id,
        plek: plek.id,
        waarde: paarwaarde(inwoner, plek),
        capaciteit: plek.capaciteit,
      }))
      .toSorted((a, b) => b.waarde - a.waarde || (a.plek < b.plek ? -1 : 1)),
  );
  expect(paren).toEqual(verwacht);
  expect(paren.length).toBeGreaterThan(500);

  const gekozen = linesIn<{ persoon: string; plek: string }>(uit, "toewijzing.ndjson");
  const perPaar = new Map(paren.map((paar) => [`${paar.persoon} ${paar.plek}`, paar]));
  const waarde = gekozen.reduce(
    (som, { persoon, plek }) => som + perPaar.get(`${persoon} ${plek}`)!.waarde,
    0,
  );
  expect(new Set(gekozen.map(({ persoon }) => persoon)).size).toBe(gekozen.length);
  for (const [plek, toegewezen] of Map.groupBy(gekozen, (keuze) => keuze.plek)) {
    expect(toegewezen.length).toBeLessThanOrEqual(plekken.find(({ id }) => id === plek)!.capaciteit);
  }
  expect(waarde).toBe(hoogsteWaarde(paren));
  expect(json).toMatchObject({
    personen: 300,
    plekken: 200,
    paren: 60_000,
    passend: paren.length,
    waarde,
    bovengrens: waarde,
    gat: 0,
    bewijs: "optimaal",
  });
});

test("with only the best pairs kept, the bound still holds over all of them and prices bring in the rest", async () => {
  const map = await generated({ personen: "300", plekken: "200", haalbaar: "0.05" });
  const alles = runBestanden(map, ALLES).samenvatting;
  for (const minder of [runBestanden(map, 3), runBestanden(map, ALLES, 1_000)]) {
    const { samenvatting, alleParen } = minder;
    expect(samenvatting.meegewogen).toBeLessThan(alles.meegewogen);
    expect(samenvatting.passend).toBe(alles.passend);
    expect(samenvatting.waarde).toBeLessThanOrEqual(alles.waarde);
    expect(samenvatting.bovengrens).toBeGreaterThanOrEqual(alles.waarde);
    expect(samenvatting.gat / samenvatting.waarde).toBeLessThan(0.001);
    const aantal = [...alleParen()].reduce((som, { plek }) => som + plek.length, 0);
    expect(aantal).toBe(alles.passend);
  }
});

test("a prijzenslag ends, with all plekken taken", async () => {
  const map = await generated({ personen: "620", plekken: "600", soort: "prijzenslag" });
  const { geplaatst, gat } = runBestanden(map, ALLES).samenvatting;
  expect({ geplaatst, gat }).toEqual({ geplaatst: 600, gat: 0 });
});

const GOED = { id: "a", feiten: {} };

test.for([
  ["personen", "{", "personen.ndjson, regel 2: dit is geen JSON."],
  ["personen", "[]", "regel 2: hier hoort een object te staan"],
  [
    "personen",
    JSON.stringify({ id: "b", feiten: { tillen: { waarde: 900 } } }),
    "regel 2: tillen: Vul een getal in",
  ],
  [
    "personen",
    JSON.stringify({ id: "b", feiten: { leeftijd: { waarde: 30 } } }),
    "onderwerp leeftijd bestaat niet",
  ],
  [
    "personen",
    JSON.stringify({ id: "b", feiten: { aantal_dagdelen: { waarde: 3 } } }),
    "kan niet bij een inwoner",
  ],
  ["personen", JSON.stringify({ ...GOED, id: "b", naam: "X" }), "het veld naam kan hier niet"],
  ["personen", JSON.stringify(GOED), "id a komt twee keer voor"],
  [
    "personen",
    JSON.stringify({ ...GOED, id: "b", punt: { lat: 99 } }),
    "punt moet lat en lon in graden hebben",
  ],
  ["personen", JSON.stringify({ ...GOED, id: "b", regelingen: ["wsw"] }), "regelingen moet een lijst zijn"],
  ["plekken", JSON.stringify({ ...GOED, id: "b", capaciteit: 1.5 }), "plekken.ndjson, regel 2: capaciteit"],
  ["plekken", JSON.stringify({ ...GOED, id: "b", regeling: "wsw" }), "regeling moet een van deze zijn"],
  ["plekken", JSON.stringify({ feiten: {} }), "id moet een tekst zijn"],
] as const)("a broken line in %s stops before anything is written: %s", async ([welk, regel, verwacht]) => {
  const map = folder();
  for (const naam of ["personen", "plekken"]) {
    const regels = [JSON.stringify(GOED), ...(naam === welk ? [regel] : [])];
    writeFileSync(path.join(map, `${naam}.ndjson`), regels.join("\n"));
  }
  const uit = path.join(map, "uit");
  const run = async () => matchBestand.run({ values: { schrijf: uit }, positionals: [map] });
  await expect(run()).rejects.toMatchObject({ detail: expect.stringContaining(verwacht) as unknown });
  expect(existsSync(uit)).toBe(false);
});

test.for([
  [
    ["match", "genereer", "--personen", "x", "--plekken", "1", "--uit", "y"],
    "--personen moet een heel getal zijn",
  ],
  [["match", "genereer", "--personen", "1", "--plekken", "1"], "Zeg met --uit in welke map"],
  [
    ["match", "genereer", "--personen", "1", "--plekken", "1", "--uit", "y", "--haalbaar", "2"],
    "--haalbaar moet",
  ],
  [
    ["match", "genereer", "--personen", "1", "--plekken", "1", "--uit", "y", "--soort", "z"],
    "--soort is een van",
  ],
  [["match", "bestand"], "Zeg in welke map"],
  [["match", "bestand", "/nergens"], "Het bestand /nergens/plekken.ndjson bestaat niet."],
  [["match", "bestand", "/nergens", "--top", "0"], "--top moet een heel getal zijn"],
  [["match", "bestand", "--anders"], "Gebruik: meedoen match bestand"],
] as const)("the command line says what is wrong, without a database: %s", async ([args, verwacht]) => {
  await expect(main(args)).rejects.toMatchObject({ detail: expect.stringContaining(verwacht) as unknown });
});
