import highs from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { controleerMetRandvoorwaarden } from "#matching/toewijzing/controleer-randvoorwaarden";
import { kostenVan, metRandvoorwaarden, type Regels } from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { budget, coachuren, maximumPerWerkgever, reserve, vloer } from "#matching/toewijzing/randvoorwaarden";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { eenProbleem, probleemVan, randomFrom, rijenVan } from "./toewijzing-gevallen.ts";

let oplosser: Awaited<ReturnType<typeof highs>>;
beforeAll(async () => {
  oplosser = await highs();
});

describe("limits that many pairs share", () => {
  test("are kept, with a value and a bound on both sides of the optimum of HiGHS", () => {
    for (let zaad = 1; zaad <= 15; zaad++) {
      const probleem = eenProbleem(zaad, zaad % 3 === 0 ? "gelijke waarden" : "gewoon", 60, 40);
      const regels = eenRegels(probleem, zaad);
      const gevonden = metRandvoorwaarden(probleem, regels);
      expect(controleerMetRandvoorwaarden(probleem, regels, gevonden).fouten, `zaad ${zaad}`).toEqual([]);
      const optimum = optimumMet(probleem, regels);
      if (optimum === null) {
        expect(gevonden.haalbaar, `zaad ${zaad}`).not.toBe("gehaald");
        continue;
      }
      expect(gevonden.bovengrens, `zaad ${zaad}`).toBeGreaterThanOrEqual(optimum);
      expect(gevonden.haalbaar, `zaad ${zaad}`).toBe("gehaald");
      expect(gevonden.waarde, `zaad ${zaad}`).toBeLessThanOrEqual(optimum);
      expect(gevonden.waarde / Math.max(1, optimum), `zaad ${zaad}`).toBeGreaterThan(0.9);
    }
  });

  test("that bind nobody cost nothing: the outcome is the optimum without them", () => {
    const probleem = eenProbleem(3, "gewoon");
    const uren = new Int32Array(probleem.begin.length - 1).fill(200);
    const voorwaarden = [coachuren(probleem, new Int32Array(uren.length), uren, [200 * uren.length])];
    const gevonden = metRandvoorwaarden(probleem, { voorwaarden });
    expect(gevonden).toMatchObject({ waarde: wijsToe(probleem).waarde, gat: 0, haalbaar: "gehaald" });
    expect(gevonden.zonder).toBe(gevonden.waarde);
  });

  test("have a price: what each costs lies between two certain numbers", () => {
    const rijen = [[{ plek: 0, waarde: 10 }], [{ plek: 1, waarde: 7 }], [{ plek: 2, waarde: 4 }]];
    const probleem = probleemVan(rijen, [1, 1, 1]);
    const uren = Int32Array.of(100, 100, 100);
    const regels = { voorwaarden: [coachuren(probleem, new Int32Array(3), uren, [200])] };
    const gevonden = metRandvoorwaarden(probleem, regels);
    expect(gevonden).toMatchObject({ waarde: 17, zonder: 21 });
    expect(gevonden.voorwaarden[0]!.groepen[0]).toMatchObject({ gebruikt: 200, grens: 200 });
    const [kosten] = kostenVan(probleem, regels, gevonden);
    expect(kosten!.minstens).toBeLessThanOrEqual(4);
    expect(kosten!.hoogstens).toBe(4);
  });

  test("that cannot be kept are said to be impossible, with what is possible", () => {
    const probleem = probleemVan([[{ plek: 0, waarde: 5 }], [{ plek: 0, waarde: 9 }], []], [1]);
    const doelgroep = Int32Array.of(0, 0, 0);
    const gevonden = metRandvoorwaarden(probleem, { voorwaarden: [vloer(probleem, doelgroep, [2])] });
    expect(gevonden.haalbaar).toBe("onmogelijk");
    expect(gevonden.tekortkomingen).toEqual([
      { voorwaarde: "vloer per doelgroep", groep: 0, tekort: 1, haalbaar: 1 },
    ]);
  });

  test("keep part of the plekken free for who comes later", () => {
    const rijen = Array.from({ length: 20 }, (_, inwoner) => [{ plek: inwoner % 2, waarde: 100 + inwoner }]);
    const probleem = probleemVan(rijen, [10, 10]);
    const voorwaarden = [reserve(probleem, Int32Array.of(0, 1), [200, 0])];
    const { keuze } = metRandvoorwaarden(probleem, { voorwaarden });
    const op = (plek: number) => keuze.filter((paar) => paar >= 0 && probleem.plek[paar] === plek).length;
    expect([op(0), op(1)]).toEqual([8, 10]);
  });
});

/** Hours of three teams, one budget, at most some per werkgever, and floors, together with a fixed and a ruled-out pair. */
function eenRegels(probleem: Toewijzingsprobleem, zaad: number): Regels {
  const random = randomFrom(zaad * 7919);
  const heel = (tot: number) => Math.floor(random() * tot);
  const inwoners = probleem.begin.length - 1;
  const plekken = probleem.capaciteit.length;
  const perInwoner = (tot: number) => Int32Array.from({ length: inwoners }, () => heel(tot));
  const doelgroep = Int32Array.from({ length: inwoners }, () => heel(4) - 1);
  const met = wijsToe(probleem);
  const geplaatst = (groep: number) =>
    met.keuze.filter((paar, i) => paar >= 0 && doelgroep[i] === groep).length;
  const kosten = Int32Array.from(probleem.plek, () => 100_00 * heel(5));
  const begin = met.keuze.findIndex((paar) => paar >= 0);
  const koppel = { inwoner: begin, plek: probleem.plek[met.keuze[begin]!]! };
  return {
    voorwaarden: [
      coachuren(
        probleem,
        perInwoner(3),
        perInwoner(5).map((uren) => uren * 100),
        [4000, 3000, 2000],
      ),
      budget("loonkosten", new Int32Array(kosten.length), kosten, [40_00_00]),
      maximumPerWerkgever(
        probleem,
        Int32Array.from({ length: plekken }, (_, plek) => plek % 7),
        Array<number>(7).fill(6),
      ),
      vloer(
        probleem,
        doelgroep,
        [0, 1, 2].map((groep) => Math.floor(geplaatst(groep) / 3)),
      ),
    ],
    ...(zaad % 2 === 0 ? { vastgezet: [koppel] } : { uitgesloten: [koppel] }),
  };
}

/** The same as an integer program; null when nothing keeps all limits. */
function optimumMet(
  probleem: Toewijzingsprobleem,
  { voorwaarden, vastgezet = [], uitgesloten = [] }: Regels,
): number | null {
  const paren = rijenVan(probleem).flatMap((rij, inwoner) =>
    rij.map(({ plek, waarde }, at) => ({ paar: probleem.begin[inwoner]! + at, inwoner, plek, waarde })),
  );
  const rijen: string[] = [];
  const rij = (delen: readonly (readonly [number, number])[], rest: string) => {
    const termen = delen.filter(([aantal]) => aantal !== 0).map(([aantal, paar]) => `${aantal} x${paar}`);
    rijen.push(` r${rijen.length}: ${[...termen, "0 nul"].join(" + ")} ${rest}`);
  };
  for (const deel of Map.groupBy(paren, ({ inwoner }) => inwoner).values())
    rij(
      deel.map(({ paar }) => [1, paar]),
      "<= 1",
    );
  for (const [plek, deel] of Map.groupBy(paren, ({ plek }) => plek)) {
    rij(
      deel.map(({ paar }) => [1, paar]),
      `<= ${probleem.capaciteit[plek]}`,
    );
  }
  for (const { soort, groep, gebruik, grens } of voorwaarden) {
    for (const [nummer, tot] of grens.entries()) {
      const leden = paren.filter(({ paar }) => groep[paar] === nummer);
      rij(
        leden.map(({ paar }) => [gebruik[paar]!, paar]),
        `${soort === "hoogstens" ? "<=" : ">="} ${tot}`,
      );
    }
  }
  for (const [koppels, is] of [
    [vastgezet, 1],
    [uitgesloten, 0],
  ] as const) {
    for (const koppel of koppels) {
      const { paar } = paren.find(({ inwoner, plek }) => inwoner === koppel.inwoner && plek === koppel.plek)!;
      rij([[1, paar]], `= ${is}`);
    }
  }
  const lp = [
    "Maximize",
    ` doel: ${paren.map(({ paar, waarde }) => `${waarde} x${paar}`).join(" + ")}`,
    "Subject To",
    ...rijen,
    "Binary",
    ` ${paren.map(({ paar }) => `x${paar}`).join(" ")}`,
    "End",
  ].join("\n");
  const { Status, ObjectiveValue } = oplosser.solve(lp, { mip_rel_gap: 0 });
  return Status === "Optimal" ? Math.round(ObjectiveValue) : null;
}
