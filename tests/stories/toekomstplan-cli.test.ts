import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Planband } from "#toekomstplan/banden";
import type { Controle } from "#toekomstplan/controle";
import type { Weerstand } from "#toekomstplan/weerstand";
import { toekomstplan } from "../../src/cli/toekomstplan.ts";
import { leesScenario } from "../../src/modules/scenarios/lees-scenario.ts";

let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), "toekomstplan-"));
});

const run = async (values: Record<string, string>, scenario?: unknown) => {
  if (toekomstplan.rol || !toekomstplan.zonderDatabase) throw new Error("It needs no database");
  const bestand = path.join(map, "scenario.json");
  writeFileSync(bestand, JSON.stringify(scenario ?? {}));
  const answer = await toekomstplan.run({
    values: {
      trekkingen: "60",
      jaren: "10",
      ...values,
      ...(scenario !== undefined && { scenario: bestand }),
    },
    positionals: [],
  });
  return { ...answer, json: answer.json as { naam: string; jaren: Planband[] } };
};

describe("meedoen toekomstplan", () => {
  test("the base of the demo region: bands of people, fte, blocks and what each gemeente pays (R-375, R-402)", async () => {
    const { json, text } = await run({});
    expect(json.jaren.map(({ jaar }) => jaar)).toEqual(Array.from({ length: 10 }, (_, nth) => 2026 + nth));
    const [first] = json.jaren;
    expect(Object.keys(first!)).toEqual([
      "jaar",
      "personen",
      "fte",
      "blokken",
      "totaal",
      "operationeel",
      "bijdrage",
      "bijdrageTotaal",
      "voorgeschoten",
    ]);
    expect(Object.keys(first!.blokken)).toEqual(["BUIG", "WSW", "Participatiebudget", "Bedrijfsvoering"]);
    expect(Object.keys(first!.bijdrage)).toEqual([
      "Amersfoort",
      "Baarn",
      "Bunschoten",
      "Leusden",
      "Soest",
      "Woudenberg",
    ]);
    expect(first!.bijdrage).not.toHaveProperty("Nijkerk"); // decides for itself
    for (const { personen, totaal } of json.jaren)
      for (const { p10, p50, p90 } of [personen.wsw, totaal]) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
      }
    expect(text.split("\n")[0]).toBe("RWA/Amfors, zoals het nu gaat");
    const { weerstandsvermogen } = json as unknown as { weerstandsvermogen: Weerstand[] };
    for (const [nth, { reserve, risico, ratio }] of weerstandsvermogen.entries()) {
      const { p50, p90 } = json.jaren[nth]!.bijdrageTotaal;
      expect([reserve, risico]).toEqual([2_000_000, p90 - p50]);
      expect(ratio).toBeCloseTo(2_000_000 / risico, 9);
    }
    expect(text).toMatch(/weerstandsvermogen 2026: reserve 2,0 mln, risico \d,\d mln, verhouding \d,\d\d: /);
  });

  test("of 710 people in the Wsw far fewer are left in 2035 than a constant 6% a year says (R-379)", async () => {
    const { json } = await run({});
    const { wsw } = json.jaren.find(({ jaar }) => jaar === 2035)!.personen;
    expect(wsw.p90).toBeLessThan(710 * 0.94 ** 10);
  });

  test("the same seed gives the same plan; whole people give another with the same course", async () => {
    const [one, same, other] = await Promise.all([run({}), run({}), run({ zaad: "2" })]);
    expect(JSON.stringify(one.json)).toBe(JSON.stringify(same.json));
    expect(JSON.stringify(one.json)).not.toBe(JSON.stringify(other.json));
    const whole = await run({ motor: "individueel" });
    expect(Number.isInteger(whole.json.jaren[0]!.personen.regulier.p50 * 2)).toBe(true);
    expect(whole.json.jaren[9]!.personen.wsw.p50 / one.json.jaren[9]!.personen.wsw.p50).toBeCloseTo(1, 1);
  });

  test("a scenario says what is decided otherwise: more places shorten the list of who waits", async () => {
    const base = await run({});
    const broad = await run({}, { naam: "Breed", hefbomen: { beschutPlekken: { "2026": 40, "2030": 200 } } });
    expect(broad.json.naam).toBe("Breed");
    const waiting = ({ json }: typeof base) => json.jaren[9]!.personen["wacht op beschut"].p50;
    expect(waiting(broad)).toBeLessThan(waiting(base) / 2);
  });

  test.each([
    [{ motor: "snel" }, "--motor moet een van deze zijn: cohort, individueel."],
    [{ trekkingen: "0" }, "--trekkingen moet een heel getal zijn van 1 tot en met 20000."],
    [{ jaren: "2,5" }, "--jaren moet een heel getal zijn van 1 tot en met 24."],
    [{ zaad: "-1" }, "--zaad moet een heel getal zijn van 0 tot en met 2147483647."],
  ])("%j is refused, and it says what can be", async (values, detail) => {
    await expect(run(values)).rejects.toMatchObject({ detail });
  });
});

describe("meedoen toekomstplan with a ready choice", () => {
  test("an execution model: its name, its bands, and what it assumes (R-385, R-393)", async () => {
    const { json, text } = await run({ model: "gecombineerd", jaren: "5" });
    expect(json.naam).toBe("Gecombineerd bedrijf");
    expect(json.jaren).toHaveLength(5);
    expect(text).toContain("aanname: De sociale dienst verwijst 80% door");
  });

  test("a reserve that is built up is set against what can go wrong", async () => {
    const { json } = await run(
      { jaren: "4" },
      { hefbomen: { reserve: { "2026": 2_000_000, "2028": 5_000_000 } } },
    );
    const { weerstandsvermogen } = json as unknown as { weerstandsvermogen: Weerstand[] };
    expect(weerstandsvermogen.map(({ reserve }) => reserve)).toEqual([2e6, 3.5e6, 5e6, 5e6]);
  });

  test("an example of the six and of Nijkerk apart: other places, other money (R-033, R-372)", async () => {
    const six = await run({ voorbeeld: "breed", jaren: "5" });
    const alone = await run({ voorbeeld: "breed", basis: "nijkerk", jaren: "5" });
    expect(Object.keys(alone.json.jaren[0]!.bijdrage)).toEqual(["Nijkerk"]);
    expect(alone.json.jaren[4]!.personen.beschut.p50).toBeLessThan(
      six.json.jaren[4]!.personen.beschut.p50 / 3,
    );
  });

  test("own figures from a table, with what was left open named (R-052)", async () => {
    const bestand = path.join(map, "cijfers.csv");
    writeFileSync(bestand, "gemeente;Hilversum;93000\ngemeente;Huizen;41000\nveld;wsw;600\n");
    const { json, text } = await run({ cijfers: bestand, jaren: "3" });
    expect(Object.keys(json.jaren[0]!.bijdrage)).toEqual(["Hilversum", "Huizen"]);
    expect(text).toContain("aangenomen, want niet ingevuld: leeftijd, ouderDan45, beschut");
    writeFileSync(bestand, "gemeente;Hilversum;veel\n");
    await expect(run({ cijfers: bestand })).rejects.toMatchObject({
      detail: expect.stringMatching(/regel 1\.inwoners: “veel” is geen getal/) as string,
    });
  });

  test.each([
    [
      { model: "nieuw" },
      /^--model moet een van deze zijn: klassiek, beschut-only, partieel, integraal, gecombineerd\.$/,
    ],
    [{ voorbeeld: "nieuw" }, /^--voorbeeld moet een van deze zijn: breed, smal,/],
    [{ basis: "almere" }, /^--basis moet een van deze zijn: rwa, nijkerk, met-nijkerk\.$/],
    [{ model: "partieel", voorbeeld: "breed" }, /^Geef een van deze, niet meer: --model, --voorbeeld\.$/],
  ])("%j is refused", async (values, detail) => {
    await expect(run(values)).rejects.toMatchObject({ detail: expect.stringMatching(detail) as string });
  });
});

describe("meedoen toekomstplan --valideer", () => {
  test("what was published comes out again, and what does not is said with its figure (R-379, R-380)", async () => {
    if (toekomstplan.rol || !toekomstplan.zonderDatabase) throw new Error("It needs no database");
    const { json, text } = await toekomstplan.run({ values: { valideer: true }, positionals: [] });
    const all = json as Controle[];
    const of = (begin: string) => all.filter(({ naam }) => naam.startsWith(begin));
    expect(of("Uitkomsten van gedrukte jaarrekeningen")).toMatchObject([
      { gevonden: 45, verwacht: 45, goed: true },
    ]);
    expect(of("Wsw: arbeidsjaren in 2022")[0]!.gevonden / 58_095).toBeCloseTo(0.9965, 3);
    expect(all.filter(({ goed }) => goed === false).map(({ naam }) => naam)).toEqual([
      "Wsw: gemiddelde leeftijd eind 2022", // 54,6 and 52,4: known, and said with every forecast
    ]);
    const off = of("Beschut werk in het land").map(({ gevonden, verwacht }) => gevonden / verwacht - 1);
    expect(off.map((part) => Math.round(part * 100))).toEqual([-5, -5, -11]);
    expect(of("Vangnet").every(({ goed }) => goed)).toBe(true);
    expect(of("Alle bedrijven in 2013")).toMatchObject([{ gevonden: -103, verwacht: -103, goed: true }]);
    expect(of("Beschut werk: kosten van een plek")).toMatchObject([{ gevonden: -2_545, verwacht: -2_000 }]);
    expect(of("Bijdragen tellen op tot op de cent: 70")).toMatchObject([{ gevonden: 0, goed: true }]);
    expect(text).toContain(
      "klopt niet: Wsw: gemiddelde leeftijd eind 2022: 54,5749, en het moet zijn 52,4 jaar",
    );
  });
});

describe("a scenario that is not right", () => {
  const foutenIn = (invoer: unknown) =>
    leesScenario(invoer).fouten.map(({ plaats, wat }) => `${plaats}: ${wat}`);

  test.each([
    [[], "het bestand: Geef een object, tussen { en }."],
    [{ hefbomen: { plekken: 3 } }, "hefbomen.plekken: Dit veld bestaat niet."],
    [{ hefbomen: { deelBuiten: 40 } }, "hefbomen.deelBuiten: Vul een getal in van 0 tot en met 1."],
    [{ hefbomen: { deelBuiten: "0.4" } }, "hefbomen.deelBuiten: Geef een getal, of per jaar een getal"],
    [{ hefbomen: { beschutPlekken: {} } }, "hefbomen.beschutPlekken: Noem ten minste één jaar."],
    [
      { hefbomen: { beschutPlekken: { straks: 3 } } },
      "hefbomen.beschutPlekken.straks: Geef een jaar van 2020 tot en met 2080.",
    ],
    [
      { hefbomen: { verkoop: { hal: 1990 } } },
      "hefbomen.verkoop.hal: Vul een getal in van 2020 tot en met 2080.",
    ],
    [
      { hefbomen: { sleutels: { se: 0 } } },
      "hefbomen.sleutels: Geef ten minste één sleutel een gewicht boven nul.",
    ],
    [{ naam: " " }, "naam: Vul een tekst in."],
    [{ toelichting: 3 }, "toelichting: Vul een tekst in."],
    [{ uitleg: "zo" }, "uitleg: Dit veld bestaat niet. Er is: naam, toelichting, hefbomen."],
    [
      { hefbomen: { taken: { wsw: 1 } } },
      "hefbomen.taken.wsw: Dit veld bestaat niet. Er is: beschut, werkdeel",
    ],
    [
      { hefbomen: { taken: { beschut: { "2028": 2 } } } },
      "hefbomen.taken.beschut.2028: Vul een getal in van 0 tot en met 1.",
    ],
    [{ hefbomen: { werksoorten: { bakkerij: 1 } } }, "hefbomen.werksoorten.bakkerij: Dit veld bestaat niet."],
    [{ hefbomen: { eenmalig: 400_000 } }, "hefbomen.eenmalig: Geef per jaar wat het dan kost, in euro"],
    [
      { hefbomen: { eenmalig: { ooit: 1 } } },
      "hefbomen.eenmalig.ooit: Geef een jaar van 2020 tot en met 2080.",
    ],
  ])("%j: it says where and what to do", (invoer, begin) => {
    const fouten = foutenIn(invoer);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]!.startsWith(begin)).toBe(true);
  });

  test("a scenario as the site saves it, with why, is read as it stands (R-399)", () => {
    const saved = { naam: "Breed", toelichting: "De stuurgroep vroeg erom.", hefbomen: { doorbetaling: 1 } };
    expect(leesScenario(saved)).toMatchObject({ toelichting: "De stuurgroep vroeg erom.", fouten: [] });
    expect(leesScenario({ hefbomen: {} })).toMatchObject({ toelichting: null, fouten: [] });
  });

  test("what is right is read: a number for all years, a path by year, in order", () => {
    const { scenario, fouten } = leesScenario({
      hefbomen: {
        doorbetaling: 1,
        deelBuiten: { "2032": 0.6, "2026": 0.4 },
        verkoop: { hal: 2029 },
        sleutels: { inwoners: 1 },
      },
    });
    expect(fouten).toEqual([]);
    expect(scenario).toEqual({
      naam: "Scenario",
      hefbomen: {
        doorbetaling: [[2020, 1]],
        deelBuiten: [
          [2026, 0.4],
          [2032, 0.6],
        ],
        verkoop: { hal: 2029 },
        sleutels: { se: 0, inwoners: 1, clienten: 0 },
      },
    });
  });
});
