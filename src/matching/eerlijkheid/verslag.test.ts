import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { oordeelOver } from "#matching/eerlijkheid/beoordeling";
import { bevindingzin } from "#matching/eerlijkheid/bevinding";
import { getrokken, type Kenmerk, type Runuitkomst } from "#matching/eerlijkheid/runuitkomst";
import { eerlijkheidsverslag } from "#matching/eerlijkheid/verslag";
import { BENADEELD, proef, proefregio } from "../../../tests/support/eerlijkheidsproef.ts";

test("planted bias is found in at least 90% of 50 regions, and without any at most 5% of 200 give an alarm (A-10)", () => {
  const cijfers = proef();
  const { zaden, gevonden, zadenZonder, valsAlarm } = cijfers;
  expect([zaden, zadenZonder]).toEqual([50, 200]);
  expect(gevonden.voorwaarde / zaden).toBeGreaterThanOrEqual(0.9);
  expect(gevonden.volgorde / zaden).toBeGreaterThanOrEqual(0.9);
  expect(valsAlarm / zadenZonder).toBeLessThanOrEqual(0.05);
  const published = JSON.parse(readFileSync("docs/algoritme/cijfers.json", "utf8")) as unknown;
  expect(cijfers, "Run: node scripts/algoritme.mjs --meet").toEqual(published);
}, 90_000);

/** A run in which the first half of the people are treated as told, and the second half as everybody. */
function aRun(
  aantal: number,
  van: (inwoner: number) => Partial<Record<"past" | "geplaatst", number>>,
): Runuitkomst {
  const neem = (veld: "past" | "geplaatst") =>
    Array.from({ length: aantal }, (_, inwoner) => van(inwoner)[veld] ?? 0);
  const past = neem("past");
  const geplaatst = neem("geplaatst");
  const voorwaarden = [{ id: "uren", naam: "Uren per week" }];
  return {
    aantal,
    plekken: 10,
    voorwaarden,
    past,
    eenStaatInDeWeg: past.map(() => 0),
    blootstelling: past.map((keren) => keren / 2),
    geplaatst,
    waarde: geplaatst.map((wel) => wel * 100),
  };
}

const inTweeen = (aantal: number, eerste: number): Kenmerk => ({
  naam: "Geslacht",
  groepen: ["Vrouw", "Man"],
  groep: Array.from({ length: aantal }, (_, inwoner) => Number(inwoner >= eerste)),
});

describe("the report of a run (A-10)", () => {
  test("says what, how much and how sure, and what to do with it", () => {
    const run = aRun(400, (inwoner) => ({
      past: inwoner < 200 ? 4 + (inwoner % 2) * 2 : 10 + (inwoner % 5),
      geplaatst: Number(inwoner % (inwoner < 200 ? 4 : 2) === 0),
    }));
    const { bevindingen } = eerlijkheidsverslag(run, [inTweeen(400, 200)]);
    const zinnen = bevindingen.map(bevindingzin);
    expect(zinnen).toContain(
      "Geslacht vrouw: er passen gemiddeld 5,00 plekken, bij de anderen 12,0. Dat is 0,42 keer zoveel, met 95% zekerheid tussen 0,40 en 0,43. Zoek uit hoe dit komt.",
    );
    expect(zinnen).toContain(
      "Geslacht vrouw: 25% staat in het voorstel van de run, van de anderen 50%. Dat is 0,50 keer zoveel, met 95% zekerheid tussen 0,38 en 0,66. Zoek uit hoe dit komt.",
    );
    expect(bevindingen.every(({ groepen }) => groepen[0] === "Vrouw")).toBe(true);
  });

  test("four fifths is no alarm by itself: few people, or a small difference, is not enough", () => {
    const few = aRun(60, (inwoner) => ({
      past: 1,
      geplaatst: Number(inwoner % (inwoner < 25 ? 3 : 2) === 0),
    }));
    const verslag = eerlijkheidsverslag(few, [inTweeen(60, 25)]);
    const [eigen] = verslag.groepen;
    const voorstel = eigen!.vergelijkingen.find(({ maat }) => maat === "voorstel")!;
    expect(voorstel.verhouding).toBeLessThan(0.8);
    expect(voorstel.weinigMensen).toBe(true);
    expect(verslag.bevindingen).toEqual([]);
    const vergelijking = { ...voorstel, verhouding: 0.5, van: 0.4, tot: 0.6, verschil: -0.01 };
    expect(oordeelOver(vergelijking, 0.001, "aandeel")).toBe("verschil");
    expect(oordeelOver({ ...vergelijking, verschil: -0.2 }, 0.001, "aandeel")).toBe("nader onderzoeken");
    expect(oordeelOver({ ...vergelijking, verschil: -0.2 }, 0.06, "aandeel")).toBe("geen aanwijzing");
    expect(oordeelOver({ ...vergelijking, verschil: -0.2, tot: 1.1 }, 0.001, "aandeel")).toBe(
      "geen aanwijzing",
    );
  });

  test("a small group is named without a number, and no other group gives it away", () => {
    const run = aRun(400, () => ({ past: 3 }));
    const verslag = eerlijkheidsverslag(run, [inTweeen(400, 12)]);
    expect(verslag.groepen).toEqual([]);
    expect(verslag.nietGetoond).toEqual([
      { kenmerken: ["Geslacht"], groepen: ["Vrouw"] },
      { kenmerken: ["Geslacht"], groepen: ["Man"] },
    ]);
    expect(JSON.stringify(verslag)).not.toMatch(/\b(12|388)\b/);
  });

  test("a difference that circumstances explain is shown beside the difference itself", () => {
    const ver = (inwoner: number) => (inwoner < 200 ? inwoner % 4 > 0 : inwoner % 4 === 0);
    const run = aRun(400, (inwoner) => ({
      past: 1,
      geplaatst: Number(ver(inwoner) ? inwoner % 10 === 0 : inwoner % 10 > 1),
    }));
    const strata = Array.from({ length: 400 }, (_, inwoner) => Number(ver(inwoner)));
    const { groepen } = eerlijkheidsverslag(run, [inTweeen(400, 200)], { strata });
    const { verhouding, gelijk } = groepen[0]!.vergelijkingen.find(({ maat }) => maat === "voorstel")!;
    expect(verhouding).toBeLessThan(0.7);
    expect(gelijk!.van).toBeLessThan(1);
    expect(gelijk!.tot).toBeGreaterThan(1);
  });

  test("what people did with the proposals of a run is looked at too", () => {
    const run = aRun(400, () => ({ past: 2, geplaatst: 1 }));
    const voorgesteld = Array.from({ length: 400 }, (_, inwoner) =>
      Number(inwoner % (inwoner < 200 ? 5 : 2) === 0),
    );
    const { bevindingen } = eerlijkheidsverslag({ ...run, voorgesteld }, [inTweeen(400, 200)]);
    expect(bevindingen.map(({ code }) => code)).toEqual(["eerlijkheid.opvolging"]);
    expect(bevindingzin(bevindingen[0]!)).toMatch(/nemen collega's er 20% over, bij de anderen 50%/);
  });

  test("the order in which people stand in the run changes no figure", () => {
    const { run, kenmerken } = proefregio(3, "voorwaarde");
    const omgekeerd = new Uint32Array(run.aantal).map((_, at) => run.aantal - 1 - at);
    const anders = kenmerken.map(({ groep, ...rest }) => ({
      ...rest,
      groep: Array.from(omgekeerd, (inwoner) => groep[inwoner]!),
    }));
    const cijfers = (verslag: ReturnType<typeof eerlijkheidsverslag>) =>
      verslag.bevindingen.map(({ code, groepen, oordeel, aantal }) => ({ code, groepen, oordeel, aantal }));
    const eigen = cijfers(eerlijkheidsverslag(run, kenmerken));
    expect(cijfers(eerlijkheidsverslag(getrokken(run, omgekeerd), anders))).toEqual(eigen);
    expect(eigen.some(({ groepen }) => groepen[0] === BENADEELD)).toBe(true);
  });
});
