import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beschermReeks,
  beschermTabel,
  GRENS,
  type Publicatie,
  type Tabel,
} from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import { aanval, type Buit, buitmaken } from "../support/aanval.ts";

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const tabelVan = (waarden: readonly (readonly number[])[]): Tabel => ({
  rijen: names("gemeente ", waarden.length),
  kolommen: names("groep ", waarden[0]?.length ?? 0),
  waarden,
});
const leeg = (): Buit => ({ cijfers: new Map(), sommen: [] });
/** Of several editions of one table: an unchanged count is one count. */
const naam = (rij: number | null, kolom: number | null, waarde: number) => `${rij}/${kolom}=${waarde}`;
const values = (cellen: readonly { waarde: number | null }[]) => cellen.map(({ waarde }) => waarde);

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 80 }));
const counts = (rows: number, columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const tabellen = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => counts(rows, columns));

describe("a table with its totals (S-14)", () => {
  test("a small count is hidden, and another one beside it, so that the total does not give it back", async () => {
    const { cellen, kolomtotalen, totaal, verborgen } = await beschermTabel(
      tabelVan([[40], [25], [3], [12]]),
      "binnen",
    );
    expect(cellen.flat()).toEqual([
      { waarde: 40, reden: null },
      { waarde: 25, reden: null },
      { waarde: null, reden: "klein" },
      { waarde: null, reden: "afgeleid" },
    ]);
    expect([kolomtotalen, totaal, verborgen]).toEqual([
      [{ waarde: 80, reden: null }],
      { waarde: 80, reden: null },
      2,
    ]);
  });

  test("outside the region what is shown is rounded to five, and ten is the least", async () => {
    const shown = await beschermTabel(tabelVan([[10], [13], [48]]), "buiten");
    expect([values(shown.cellen.flat()), shown.totaal.waarde]).toEqual([[10, 15, 50], 70]);
    const hidden = await beschermTabel(tabelVan([[9], [13], [48]]), "buiten");
    expect(values(hidden.cellen.flat())).toEqual([null, null, 50]);
  });

  test("an empty table and a table of one figure", async () => {
    expect(await beschermTabel(tabelVan([]), "binnen")).toMatchObject({
      cellen: [],
      totaal: { waarde: 0 },
      verborgen: 0,
    });
    expect(await beschermTabel(tabelVan([[7]]), "binnen")).toMatchObject({
      totaal: { reden: "klein" },
      verborgen: 1,
    });
    expect(await beschermTabel(tabelVan([[17]]), "binnen")).toMatchObject({
      totaal: { waarde: 17 },
      verborgen: 0,
    });
  });

  test.for([
    [[[1], [2, 3]], "3 counts for 2 cells"],
    [[[-1]], "-1 is not a count"],
    [[[1.5]], "1.5 is not a count"],
  ] as const)("%j is refused: %s", async ([waarden, why]) => {
    await expect(beschermTabel(tabelVan(waarden), "binnen")).rejects.toThrow(why);
  });

  test("of any table no count below ten can be worked out, and what is shown is what was counted", async () => {
    await fc.assert(
      fc.asyncProperty(tabellen, async (waarden) => {
        const gezien = await beschermTabel(tabelVan(waarden), "binnen");
        const buit = leeg();
        buitmaken(buit, { echt: waarden, gezien, naam });
        expect(await aanval(buit, GRENS)).toEqual([]);
        for (const { echt, getoond } of buit.cijfers.values())
          if (getoond !== null) expect(getoond).toBe(echt);
        expect(await beschermTabel(tabelVan(waarden), "binnen")).toEqual(gezien);
      }),
      { numRuns: 40 },
    );
  });

  test("hiding the small ones alone does not hold: the attack finds the 3", async () => {
    const echt = [[40], [25], [3]];
    const small = (waarde: number) => ({ waarde: waarde < GRENS ? null : waarde });
    const gezien = {
      cellen: echt.map((rij) => rij.map(small)),
      rijtotalen: echt.map(([waarde]) => small(waarde!)),
      kolomtotalen: [{ waarde: 68 }],
      totaal: { waarde: 68 },
    };
    const buit = leeg();
    buitmaken(buit, { echt, gezien, naam });
    expect(await aanval(buit, GRENS)).toContain("2/0=3");
  });
});

describe("what the reader has already", () => {
  test("who may see the people of a gemeente sees its row, and the others no better for it", async () => {
    const tabel = tabelVan([
      [3, 20],
      [4, 30],
      [50, 6],
      [60, 70],
    ]);
    const gezien = await beschermTabel(tabel, "binnen", { rijen: ["gemeente 0"] });
    expect(values(gezien.cellen[0]!)).toEqual([3, 20]);
    expect(gezien.rijtotalen[0]!.waarde).toBe(23);
    const buit = leeg();
    buitmaken(buit, { echt: tabel.waarden, gezien, naam });
    expect((await aanval(buit, GRENS)).filter((figure) => !figure.startsWith("0/"))).toEqual([]);
  });

  test("a correction elsewhere in the row does not open what was hidden before", async () => {
    const before = tabelVan([[7], [12], [30], [60]]);
    const after = tabelVan([[7], [12], [11], [60]]);
    const first = await beschermTabel(before, "binnen");
    expect(values(first.cellen.flat())).toEqual([null, null, 30, 60]);
    const alone = await beschermTabel(after, "binnen");
    const careful = await beschermTabel(after, "binnen", { eerder: [first.publicatie] });
    const attacked = async (later: typeof alone) => {
      const buit = leeg();
      buitmaken(buit, { echt: before.waarden, gezien: first, naam });
      buitmaken(buit, { echt: after.waarden, gezien: later, naam });
      return await aanval(buit, GRENS);
    };
    expect(values(alone.cellen.flat())).toEqual([null, 12, null, 60]);
    expect(await attacked(alone)).toEqual(["0/0=7", "0/null=7"]);
    expect(values(careful.cellen.flat())).toEqual([null, null, 11, 60]);
    expect(await attacked(careful)).toEqual([]);
  });

  test("of any table and its corrections together nothing below ten follows", async () => {
    const edities = tabellen.chain((first) =>
      fc.tuple(
        fc.constant(first),
        fc.array(fc.tuple(fc.nat(), fc.nat(), count), { minLength: 1, maxLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(edities, async ([first, corrections]) => {
        const buit = leeg();
        const eerder: Publicatie[] = [];
        let waarden = first;
        for (const correction of [null, ...corrections]) {
          if (correction) waarden = corrected(waarden, correction);
          const gezien = await beschermTabel(tabelVan(waarden), "binnen", { eerder });
          // of an edition that was withheld as a whole nobody knows which counts of before still hold
          if (!isWithheld(gezien)) buitmaken(buit, { echt: waarden, gezien, naam });
          eerder.push(gezien.publicatie);
        }
        expect(await aanval(buit, GRENS)).toEqual([]);
      }),
      {
        numRuns: 30,
        examples: [
          [
            [
              [
                [1, 77],
                [0, 11],
              ],
              [
                [0, 0, 5],
                [1, 1, 7],
              ],
            ],
          ],
        ],
      },
    );
  });

  test("where what was shown before tells a small count of this edition, all of it is withheld", async () => {
    const eerder: Publicatie[] = [
      { namen: [["a", "b"], ["x"]], waarden: [15, 5], verborgen: ['["b",null]'] },
    ];
    const tabel = { rijen: ["a", "b"], kolommen: ["x"], waarden: [[15], [5]] };
    const again = await beschermTabel(tabel, "binnen", { eerder });
    expect([values(again.cellen.flat()), again.totaal.waarde, again.verborgen]).toEqual([
      [null, null],
      null,
      3,
    ]);
    expect(again.publicatie.verborgen).toHaveLength(3);
  });

  test("a table of nobody says so; the first few who come are not counted one by one", async () => {
    const none = await beschermTabel(
      tabelVan([
        [0, 0],
        [0, 0],
      ]),
      "binnen",
    );
    expect([values(none.cellen.flat()), none.verborgen]).toEqual([[0, 0, 0, 0], 0]);
    const few = await beschermTabel(
      tabelVan([
        [3, 0],
        [0, 0],
      ]),
      "binnen",
      { eerder: [none.publicatie] },
    );
    expect([few.cellen[0]![0]!.waarde, few.totaal.waarde]).toEqual([null, null]);
  });
});

describe("totals that stand on other pages too", () => {
  test("are shown, and the parts give way; without knowing so one of them would be hidden", async () => {
    const tabel = tabelVan([
      [40, 0],
      [2, 12],
    ]);
    const { kolomtotalen, totaal, cellen } = await beschermTabel(tabel, "binnen", { elders: "kolomtotalen" });
    expect([values(kolomtotalen), totaal.waarde]).toEqual([[42, 12], 54]);
    expect(values(cellen.flat())).toEqual([null, null, null, null]);
  });

  test("a total that would tell the small one beside it is hidden as before", async () => {
    const { kolomtotalen, totaal } = await beschermTabel(tabelVan([[40, 60, 4]]), "binnen", {
      elders: "kolomtotalen",
    });
    expect([values(kolomtotalen), totaal.waarde]).toEqual([[null, 60, null], 104]);
  });

  test("who knows all rows but one does not make them disappear for everybody", async () => {
    const tabel = tabelVan([[40], [30], [3], [20]]);
    const { totaal, cellen } = await beschermTabel(tabel, "binnen", {
      elders: "totaal",
      kenners: [["gemeente 0"], ["gemeente 0", "gemeente 1", "gemeente 3"]],
    });
    expect([totaal.waarde, cellen[2]![0]!.waarde]).toEqual([93, null]);
    const nobodyOutside = tabelVan([
      [40, 3, 11],
      [30, 5, 0],
      [0, 0, 0],
    ]);
    const all = { elders: "totaal", kenners: [["gemeente 0"], ["gemeente 0", "gemeente 1"]] } as const;
    expect((await beschermTabel(nobodyOutside, "binnen", all)).totaal.waarde).toBe(89);
  });

  test("of any table nothing below ten follows, and every total that is told elsewhere is shown", async () => {
    await fc.assert(
      fc.asyncProperty(tabellen, async (waarden) => {
        const gezien = await beschermTabel(tabelVan(waarden), "binnen", { elders: "kolomtotalen" });
        const buit = leeg();
        buitmaken(buit, { echt: waarden, gezien, naam });
        expect(await aanval(buit, GRENS)).toEqual([]);
        const totals = waarden[0]!.map((_, kolom) => waarden.reduce((sum, rij) => sum + rij[kolom]!, 0));
        if (totals.every((total) => total >= GRENS)) expect(values(gezien.kolomtotalen)).toEqual(totals);
      }),
      { numRuns: 40 },
    );
  });
});

test("over quarters and their year together nothing below ten follows", async () => {
  const reeksen = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([periods, rows, columns]) =>
      fc.array(counts(rows, columns), { minLength: periods, maxLength: periods }),
    );
  await fc.assert(
    fc.asyncProperty(reeksen, async (waarden) => {
      const { rijen, kolommen } = tabelVan(waarden[0]!);
      const perioden = names("kwartaal ", waarden.length);
      const shown = await beschermReeks({ perioden, rijen, kolommen, waarden }, "binnen");
      const year = waarden[0]!.map((rij, r) =>
        rij.map((_, k) => waarden.reduce((sum, tabel) => sum + tabel[r]![k]!, 0)),
      );
      const buit = leeg();
      const add = (periode: string, echt: readonly (readonly number[])[], gezien: typeof shown.samen) =>
        buitmaken(buit, { echt, gezien, naam: (rij, kolom) => `${periode}/${rij}/${kolom}` });
      for (const [at, echt] of waarden.entries()) add(String(at), echt, shown.perioden[at]!);
      add("jaar", year, shown.samen);
      for (const figure of [...buit.cijfers.keys()].filter((name) => name.startsWith("jaar/")))
        buit.sommen.push({ som: figure, delen: waarden.map((_, at) => figure.replace("jaar", String(at))) });
      expect(await aanval(buit, GRENS)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** One count of a table set right. */
function corrected(waarden: number[][], [rij, kolom, waarde]: [number, number, number]): number[][] {
  const row = rij % waarden.length;
  return waarden.with(row, waarden[row]!.with(kolom % waarden[row]!.length, waarde));
}

const isWithheld = ({
  cellen,
  rijtotalen,
  kolomtotalen,
  totaal,
}: Awaited<ReturnType<typeof beschermTabel>>) =>
  [...cellen.flat(), ...rijtotalen, ...kolomtotalen, totaal].every(({ waarde }) => waarde === null);
