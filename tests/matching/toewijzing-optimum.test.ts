import highs from "highs";
import { beforeAll, describe, expect, test } from "vitest";
import { controleer } from "#matching/toewijzing/controleer";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { eenProbleem, rijenVan, type Vorm } from "./toewijzing-gevallen.ts";

let oplosser: Awaited<ReturnType<typeof highs>>;
beforeAll(async () => {
  oplosser = await highs();
});

const vormen: readonly Vorm[] = ["gewoon", "gelijke waarden", "prijzenoorlog", "leeg en vol"];

describe("the value of an assignment is the optimum that HiGHS finds, exactly", () => {
  test.for(vormen)("on 50 problems of up to 200 inwoners and 150 plekken: %s", (vorm) => {
    for (let zaad = 1; zaad <= 50; zaad++) {
      const probleem = eenProbleem(zaad, vorm);
      const optimum = optimumVan(probleem);
      const toewijzing = wijsToe(probleem);
      expect(toewijzing, `${vorm} ${zaad}`).toMatchObject({
        waarde: optimum,
        bovengrens: optimum,
        gat: 0,
        bewijs: "optimaal",
      });
      expect(controleer(probleem, toewijzing).fouten).toEqual([]);
    }
  });

  test("and also when the auction stops early, so that paths have to finish it", () => {
    for (const vorm of vormen) {
      for (let zaad = 51; zaad <= 60; zaad++) {
        const probleem = eenProbleem(zaad, vorm);
        const optimum = optimumVan(probleem);
        for (const biedingen of [0, 1, 40]) {
          const toewijzing = wijsToe(probleem, { biedingen });
          expect(toewijzing, `${vorm} ${zaad}`).toMatchObject({ waarde: optimum, bewijs: "optimaal" });
          expect(controleer(probleem, toewijzing).fouten).toEqual([]);
        }
      }
    }
  });
});

/** The linear program of the assignment: its corners are whole, so its optimum is the one asked. */
function optimumVan(probleem: Toewijzingsprobleem): number {
  const rijen = rijenVan(probleem);
  const paren = rijen.flatMap((rij, inwoner) =>
    rij.map(({ plek, waarde }, at) => ({ naam: `x${inwoner}_${at}`, inwoner, plek, waarde })),
  );
  if (paren.length === 0) return 0;
  const som = (deel: typeof paren) => deel.map(({ naam }) => naam).join(" + ");
  const perInwoner = Map.groupBy(paren, ({ inwoner }) => inwoner);
  const perPlek = Map.groupBy(paren, ({ plek }) => plek);
  const lp = [
    "Maximize",
    ` doel: ${paren.map(({ naam, waarde }) => `${waarde} ${naam}`).join(" + ")}`,
    "Subject To",
    ...[...perInwoner].map(([inwoner, deel]) => ` i${inwoner}: ${som(deel)} <= 1`),
    ...[...perPlek].map(([plek, deel]) => ` p${plek}: ${som(deel)} <= ${probleem.capaciteit[plek]}`),
    "End",
  ].join("\n");
  const { Status, ObjectiveValue } = oplosser.solve(lp, { solver: "simplex", presolve: "off" });
  expect(Status).toBe("Optimal");
  return Math.round(ObjectiveValue);
}
