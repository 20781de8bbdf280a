import fc from "fast-check";
import { expect, test } from "vitest";
import { beschermTabel, GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { aanval, type Buit, buitmaken } from "../support/aanval.ts";

const rijen = ["A", "B", "C", "buiten"];
const kolommen = ["Wajong", "WW", "Bijstand"];
const kenners = [["A"], ["B"], ["C"], ["A", "B", "C"]];
const naam = (rij: number | null, kolom: number | null) => `${rij}/${kolom}`;

const aantal = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 80 }));
const tabellen = fc.array(fc.array(aantal, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
const cellen = rijen.flatMap((_, rij) => kolommen.map((__, kolom) => [rij, kolom] as const));
const sommen = fc.array(fc.subarray(cellen, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

test("sums that are told first, the table and who knows a row together tell no count below ten (S-14)", async () => {
  await fc.assert(
    fc.asyncProperty(tabellen, sommen, async (waarden, asked) => {
      const telt = (som: (typeof asked)[number]) =>
        som.reduce((total, [rij, kolom]) => total + waarden[rij]![kolom]!, 0);
      const large = asked.filter((som) => telt(som) >= GRENS);
      const gezien = await beschermTabel({ rijen, kolommen, waarden, sommen: large }, "binnen", { kenners });
      for (const [nr, { waarde }] of gezien.sommen.entries())
        expect(waarde === null || waarde === telt(large[nr]!)).toBe(true);
      for (const kent of [[], ...kenners]) {
        const buit: Buit = { cijfers: new Map(), sommen: [] };
        buitmaken(buit, { echt: waarden, gezien, naam });
        for (const [nr, som] of large.entries()) {
          buit.cijfers.set(`som ${nr}`, { echt: telt(som), getoond: gezien.sommen[nr]!.waarde });
          buit.sommen.push({ som: `som ${nr}`, delen: som.map(([rij, kolom]) => naam(rij, kolom)) });
        }
        const own = kent.map((each) => rijen.indexOf(each));
        for (const rij of own)
          for (const kolom of [0, 1, 2, null]) {
            const name = naam(rij, kolom);
            const { echt } = buit.cijfers.get(name)!;
            buit.cijfers.set(name, { echt, getoond: echt });
          }
        const found = await aanval(buit, GRENS);
        const notOwn = found.filter((each) => !own.some((rij) => each.startsWith(`${rij}/`)));
        if (!volgtAlTerug(waarden, own)) expect(notOwn).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});

/** Who knows every row but one finds the last one in the total of all: that is known, and not hidden from him again. */
const volgtAlTerug = (waarden: readonly (readonly number[])[], own: readonly number[]): boolean =>
  own.length === rijen.length - 1 && waarden.at(-1)!.reduce((sum, each) => sum + each, 0) < GRENS;

test("a target is told, and the column that would give the other group away is not", async () => {
  const tabel = {
    rijen,
    kolommen,
    waarden: [
      [40, 30, 20],
      [25, 20, 30],
      [30, 2, 40],
      [20, 15, 25],
    ],
  };
  const both = [[0, 1] as const, [1, 1] as const, [2, 1] as const];
  const { sommen: told, cellen: shown } = await beschermTabel({ ...tabel, sommen: [both] }, "binnen");
  expect(told).toEqual([{ waarde: 52, reden: null }]);
  expect(shown[2]![1]).toEqual({ waarde: null, reden: "klein" });
  expect(shown[0]![1]!.waarde === null || shown[1]![1]!.waarde === null).toBe(true);
});
