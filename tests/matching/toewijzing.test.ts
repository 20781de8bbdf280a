import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "#core/failure";
import { restNa, spijtVan } from "#matching/toewijzing/besluiten";
import { controleer } from "#matching/toewijzing/controleer";
import { metRandvoorwaarden } from "#matching/toewijzing/met-randvoorwaarden";
import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { metVoorkeur, plekkenVan, vergelijk, waardeVan } from "#matching/toewijzing/vergelijk";
import { waaromGeen } from "#matching/toewijzing/waarom-geen";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { eenProbleem, prijzenoorlog, probleemVan, rijenVan, type Vorm } from "./toewijzing-gevallen.ts";

const eenRij = fc.uniqueArray(
  fc.record({
    plek: fc.nat(3),
    waarde: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 32_000 })),
  }),
  { selector: ({ plek }) => plek, maxLength: 4 },
);
const kleinProbleem = fc
  .tuple(fc.array(eenRij, { maxLength: 5 }), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }))
  .map(([rijen, capaciteit]) => probleemVan(rijen, capaciteit));
const eenVorm = fc.constantFrom<Vorm>("gewoon", "gelijke waarden", "prijzenoorlog", "leeg en vol");
const middelProbleem = fc
  .tuple(fc.nat(10_000), eenVorm)
  .map(([zaad, vorm]) => eenProbleem(zaad, vorm, 40, 30));

describe("the assignment with the highest total value", () => {
  test("is what trying everything finds, on small problems", () => {
    fc.assert(
      fc.property(kleinProbleem, fc.constantFrom(0, 1, 3, undefined), (probleem, biedingen) => {
        const gevonden = wijsToe(probleem, biedingen === undefined ? {} : { biedingen });
        expect(gevonden).toMatchObject({ waarde: besteVan(probleem), gat: 0, bewijs: "optimaal" });
        expect(controleer(probleem, gevonden).fouten).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("has whole prices, that are 0 where there is room", () => {
    fc.assert(
      fc.property(middelProbleem, (probleem) => {
        const { keuze, schaarsteprijs } = wijsToe(probleem);
        const bezet = plekkenVan(probleem, keuze);
        for (const [plek, prijs] of schaarsteprijs.entries()) {
          expect(Number.isInteger(prijs)).toBe(true);
          if (bezet.filter((nummer) => nummer === plek).length < probleem.capaciteit[plek]!)
            expect(prijs).toBe(0);
        }
      }),
    );
  });

  test("is the same every time, in every byte, and whatever the order of the pairs (A-07)", () => {
    fc.assert(
      fc.property(middelProbleem, (probleem) => {
        const eerste = wijsToe(probleem);
        expect(wijsToe(probleem)).toEqual(eerste);
        const omgekeerd = probleemVan(
          rijenVan(probleem).map((rij) => rij.toReversed()),
          [...probleem.capaciteit],
        );
        const anders = wijsToe(omgekeerd);
        expect({ ...anders, keuze: plekkenVan(omgekeerd, anders.keuze) }).toEqual({
          ...eerste,
          keuze: plekkenVan(probleem, eerste.keuze),
        });
      }),
    );
  });

  test("never has a lower value with one plek more, nor a higher one than the price of that plek says", () => {
    fc.assert(
      fc.property(middelProbleem, fc.nat(29), (probleem, nummer) => {
        const plek = nummer % probleem.capaciteit.length;
        const eerst = wijsToe(probleem);
        const capaciteit = probleem.capaciteit.with(plek, probleem.capaciteit[plek]! + 1);
        const meer = wijsToe({ ...probleem, capaciteit }).waarde - eerst.waarde;
        expect(meer).toBeGreaterThanOrEqual(0);
        expect(meer).toBeLessThanOrEqual(eerst.schaarsteprijs[plek]!);
      }),
    );
  });

  test("is proved for price wars within the bids it may take: alike inwoners on too few plekken that are alike", () => {
    for (const [k, clusters] of [
      [30, 200],
      [100, 50],
      [500, 1],
    ] as const) {
      const probleem = prijzenoorlog(k, clusters);
      const gevonden = wijsToe(probleem);
      expect(gevonden).toMatchObject({ waarde: 30_000 * k * clusters, gat: 0, bewijs: "optimaal" });
      expect(gevonden.biedingen).toBeLessThan(110 * (probleem.begin.length - 1));
    }
  });

  test("says what is left to prove when the effort is too small, and always ends", () => {
    const probleem = eenProbleem(5, "gewoon");
    const gevonden = wijsToe(probleem, { biedingen: 0, paren: 0 });
    expect(gevonden).toMatchObject({ methode: "veiling in grote stappen" });
    expect(gevonden.waarde).toBeLessThanOrEqual(wijsToe(probleem).waarde);
    expect(gevonden.bovengrens).toBeGreaterThanOrEqual(wijsToe(probleem).waarde);
    expect(controleer(probleem, gevonden).fouten).toEqual([]);
  });

  test("is refused for data that cannot be: a plek that is not there, a value that is not more than 0", () => {
    expect(() => wijsToe(probleemVan([[{ plek: 1, waarde: 1 }]], [1]))).toThrow(Failure);
    expect(() => wijsToe(probleemVan([[{ plek: 0, waarde: 0 }]], [1]))).toThrow(Failure);
  });
});

describe("the check of an assignment", () => {
  const probleem = eenProbleem(8, "gewoon", 40, 20);
  const goed = wijsToe(probleem);
  const eerste = goed.keuze.findIndex((paar) => paar >= 0);
  const fout: Readonly<Record<string, Partial<Toewijzing>>> = {
    "waarde klopt niet": { waarde: goed.waarde + 1 },
    "bovengrens klopt niet": { bovengrens: goed.bovengrens - 1 },
    "keuze van een ander": { keuze: goed.keuze.with(eerste, probleem.plek.length) },
    "bewijs klopt niet": { schaarsteprijs: goed.schaarsteprijs.map((prijs) => prijs + 10) },
    "prijs onder nul": { schaarsteprijs: goed.schaarsteprijs.with(0, -1) },
    "gat klopt niet": { gat: 1 },
  };
  test.for(Object.entries(fout))("finds: %s", ([wat, anders]) => {
    const controle = controleer(probleem, { ...goed, ...anders });
    expect(controle.klopt).toBe(false);
    expect(controle.fouten.map((gevonden) => gevonden.wat)).toContain(wat);
  });

  test("finds a plek that is too full", () => {
    const vol = probleemVan([[{ plek: 0, waarde: 3 }], [{ plek: 0, waarde: 2 }]], [1]);
    const controle = controleer(vol, { ...wijsToe(vol), keuze: Int32Array.of(0, 1) });
    expect(controle.fouten).toContainEqual({ wat: "te vol", nummer: 0 });
  });
});

describe("what people decided about a pair", () => {
  const probleem = probleemVan(
    [
      [
        { plek: 0, waarde: 10 },
        { plek: 1, waarde: 9 },
      ],
      [
        { plek: 0, waarde: 8 },
        { plek: 1, waarde: 1 },
      ],
    ],
    [1, 1],
  );
  const anders = { inwoner: 0, plek: 0 };

  test("is kept, and the rest is assigned around it", () => {
    const gevonden = metRandvoorwaarden(probleem, { voorwaarden: [], vastgezet: [anders] });
    expect(plekkenVan(probleem, gevonden.keuze)).toEqual(Int32Array.of(0, 1));
    const zonder = metRandvoorwaarden(probleem, { voorwaarden: [], uitgesloten: [{ inwoner: 1, plek: 0 }] });
    expect(plekkenVan(probleem, zonder.keuze)).toEqual(Int32Array.of(0, 1));
  });

  test("comes with its regret: what the total would be more without it", () => {
    expect(spijtVan(probleem, { vastgezet: [anders] })).toEqual([
      { ...anders, besluit: "vastgezet", volgensPrijzen: expect.any(Number), precies: 6 },
    ]);
    expect(spijtVan(probleem, { uitgesloten: [{ inwoner: 0, plek: 1 }] })[0]!.precies).toBe(6);
  });

  test("costs at least what the prices say, and nothing when the optimum has it too", () => {
    fc.assert(
      fc.property(middelProbleem, fc.nat(), (elk, nummer) => {
        const vrij = wijsToe(elk);
        const inwoner = nummer % vrij.keuze.length;
        const paar = elk.begin[inwoner]!;
        if (paar === elk.begin[inwoner + 1] || elk.capaciteit[elk.plek[paar]!] === 0) return;
        const [spijt] = spijtVan(elk, { vastgezet: [{ inwoner, plek: elk.plek[paar]! }] });
        expect(spijt!.precies).toBeGreaterThanOrEqual(spijt!.volgensPrijzen);
        expect(spijt!.volgensPrijzen).toBeGreaterThanOrEqual(0);
        if (vrij.keuze[inwoner] === paar) expect(spijt!.precies).toBe(0);
      }),
    );
  });

  test("is refused when it cannot be: no pair, two plekken, no room", () => {
    const code = (vastgezet: readonly { inwoner: number; plek: number }[]) => {
      try {
        restNa(probleem, { vastgezet });
        return null;
      } catch (fout) {
        return (fout as Failure).code;
      }
    };
    expect(code([{ inwoner: 0, plek: 7 }])).toBe("toewijzing.geen-paar");
    expect(code([{ inwoner: 9, plek: 0 }])).toBe("toewijzing.geen-paar");
    expect(code([anders, { inwoner: 0, plek: 1 }])).toBe("toewijzing.twee-plekken");
    expect(code([anders, { inwoner: 1, plek: 0 }])).toBe("toewijzing.te-vol");
    expect(code([anders])).toBe(null);
  });
});

describe("from one day to the next", () => {
  test("a proposal changes only for more value than the preference for yesterday's", () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 500 }), (zaad, bonus) => {
        const gisteren = eenProbleem(zaad, "gewoon", 40, 30);
        const toen = wijsToe(gisteren);
        const vandaag = { ...gisteren, waarde: gisteren.waarde.map((waarde, at) => waarde + (at % 7)) };
        const plekken = plekkenVan(gisteren, toen.keuze);
        const nu = wijsToe(metVoorkeur(vandaag, plekken, bonus));
        const optimum = wijsToe(vandaag).waarde;
        expect(waardeVan(vandaag, nu.keuze)).toBeGreaterThanOrEqual(optimum - bonus * plekken.length);
        if (bonus > 7 * plekken.length)
          expect(vergelijk(plekkenVan(vandaag, nu.keuze), plekken).vervallen).toEqual([]);
      }),
    );
  });

  test("says who stayed, who changed, who is new and who no longer has a proposal", () => {
    expect(vergelijk(Int32Array.of(0, 2, 5, -1, -1, 7), Int32Array.of(0, 1, -1, 3, -1))).toEqual({
      gebleven: 1,
      veranderd: [1],
      nieuw: [2, 5],
      vervallen: [3],
    });
  });
});

describe("why somebody has no plek", () => {
  test("is: others add more there; with what is short, and whether one plek more would help", () => {
    const probleem = probleemVan([[{ plek: 0, waarde: 9 }], [{ plek: 0, waarde: 5 }], []], [1]);
    const toewijzing = wijsToe(probleem);
    const waarom = waaromGeen(probleem, toewijzing, 1);
    expect(waarom).toMatchObject({
      reden: "anderen voegen daar meer toe",
      kansen: [{ plek: 0, waarde: 5, bezet: 1, metExtraPlaats: true }],
    });
    expect(waaromGeen(probleem, toewijzing, 2)).toEqual({ reden: "er past geen plek", kansen: [] });
    expect(waaromGeen(probleem, toewijzing, 0).reden).toBe("heeft een plek");
  });

  test("says truly how much more value would be enough", () => {
    fc.assert(
      fc.property(middelProbleem, (probleem) => {
        const toewijzing = wijsToe(probleem);
        const inwoner = toewijzing.keuze.indexOf(-1);
        if (inwoner < 0) return;
        const [kans] = waaromGeen(probleem, toewijzing, inwoner, 1).kansen;
        if (!kans || kans.tekort === null) return;
        expect(kans.tekort).toBeGreaterThanOrEqual(0);
        const paar = probleem.plek.indexOf(kans.plek, probleem.begin[inwoner]);
        const waarde = probleem.waarde.with(paar, kans.waarde + kans.tekort + 1);
        expect(wijsToe({ ...probleem, waarde }).keuze[inwoner]).toBe(paar);
        const net = probleem.waarde.with(paar, kans.waarde + kans.tekort);
        expect(wijsToe({ ...probleem, waarde: net }).waarde).toBe(toewijzing.waarde);
      }),
    );
  });
});

/** All assignments, one inwoner after another. */
function besteVan(probleem: Toewijzingsprobleem): number {
  const rijen = rijenVan(probleem);
  const verder = (inwoner: number, vrij: readonly number[]): number => {
    const rij = rijen[inwoner];
    if (!rij) return 0;
    const keuzes = rij
      .filter(({ plek }) => vrij[plek]! > 0)
      .map(({ plek, waarde }) => waarde + verder(inwoner + 1, vrij.with(plek, vrij[plek]! - 1)));
    return Math.max(verder(inwoner + 1, vrij), ...keuzes);
  };
  return verder(0, [...probleem.capaciteit]);
}
