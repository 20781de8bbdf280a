import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { restVan, waardeVan } from "#matching/functiecreatie/baanvorm";
import { bepaalGrens } from "#matching/functiecreatie/bovengrens";
import { controleer } from "#matching/functiecreatie/controleer";
import { type Functiecreatie, maakBanen } from "#matching/functiecreatie/functiecreatie";
import { GEWONE_SPELREGELS, type Opdracht, type Slot } from "#matching/functiecreatie/opdracht";
import type { Oplosser } from "#matching/functiecreatie/oplosser";
import { maakProbleem } from "#matching/functiecreatie/probleem";
import { highsOplosser } from "../../src/modules/functiecreatie/highs.ts";
import { besteWaardeNaief } from "./functiecreatie-naief.ts";
import { instantie, type Maat } from "./functiecreatie-instanties.ts";

let oplosser: Oplosser;
beforeAll(async () => {
  oplosser = await highsOplosser();
});

const maak = (opdracht: Opdracht, keren = 3): Functiecreatie => {
  const gemaakt = maakBanen(opdracht, oplosser, { stappen: 150, keren });
  if ("isOnmogelijk" in gemaakt) throw new Error("geen banen mogelijk");
  return gemaakt;
};

const maten = fc.record({
  taken: fc.integer({ min: 1, max: 12 }),
  kandidaten: fc.integer({ min: 1, max: 4 }),
  afdelingen: fc.integer({ min: 1, max: 4 }),
  werkgevers: fc.integer({ min: 1, max: 3 }),
  zaad: fc.integer({ min: 1, max: 1e6 }),
  metDagdelen: fc.boolean(),
  streng: fc.boolean(),
  minimum: fc.constantFrom(0, 4, 10),
  spelregels: fc.record({
    stapelen: fc.boolean(),
    maxTaken: fc.integer({ min: 1, max: 7 }),
    maxAfdelingen: fc.integer({ min: 1, max: 2 }),
    urenPerDagdeel: fc.constantFrom(hours(2), hours(4)),
  }),
}) satisfies fc.Arbitrary<Maat>;

describe("banen maken van taken", () => {
  test("never a job outside the hours, over what someone can, out of the dagdelen, or taking more than there is (R-274)", () => {
    fc.assert(
      fc.property(maten, (maat) => {
        const opdracht = instantie(maat);
        const gemaakt = maak(opdracht);
        const { waarde, overtredingen } = controleer(opdracht, gemaakt.banen);
        expect(overtredingen).toEqual([]);
        expect(gemaakt.waardeInCenten).toBe(Math.floor(waarde / 100));
        expect(gemaakt.bovengrensInCenten).toBeGreaterThanOrEqual(gemaakt.waardeInCenten);
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  test("what is called optimal is what trying everything finds, for the smallest ones (R-274)", () => {
    let bewezen = 0;
    for (let zaad = 1; zaad <= 36; zaad++) {
      const opdracht = instantie({
        taken: 2 + (zaad % 4),
        kandidaten: 1 + (zaad % 2),
        afdelingen: 1 + (zaad % 3),
        werkgevers: 1 + (zaad % 2),
        metDagdelen: zaad % 5 === 0,
        minimum: zaad % 3 === 0 ? 3 : 0,
        zaad,
        spelregels: { stapelen: zaad % 2 === 0, maxAfdelingen: 1 + (zaad % 2) },
        kleineUren: true,
      });
      const gemaakt = maak(opdracht);
      const naief = besteWaardeNaief(opdracht);
      expect({ zaad, waarde: gemaakt.waardeInCenten }).toEqual({ zaad, waarde: Math.floor(naief / 100) });
      if (gemaakt.bewijs === "optimaal") bewezen++;
    }
    expect(bewezen).toBe(36);
  });

  test("the upper bound of the prices alone holds for the proven optimum", () => {
    for (let zaad = 1; zaad <= 8; zaad++) {
      const opdracht = instantie({ taken: 16, kandidaten: 4, afdelingen: 3, zaad, streng: true, minimum: 6 });
      const p = maakProbleem(opdracht);
      const grens = bepaalGrens(p, { oplosser, isOp: () => false })!;
      const gemaakt = maak(opdracht);
      expect(gemaakt.bewijs).toBe("optimaal");
      expect(grens.bovengrens / 100).toBeGreaterThanOrEqual(gemaakt.waardeInCenten);
      expect(grens.bovengrens / 100).toBeLessThan(gemaakt.waardeInCenten * 1.6 + 100_000);
    }
  });

  test("the same opdracht gives the same jobs", () => {
    const opdracht = instantie({ taken: 30, kandidaten: 8, afdelingen: 4, zaad: 5, streng: true });
    expect(maak(opdracht)).toEqual(maak(opdracht));
  });

  test("nothing is left of what can be had: the rest is never below zero", () => {
    const opdracht = instantie({ taken: 60, kandidaten: 14, afdelingen: 5, zaad: 3 });
    const p = maakProbleem(opdracht);
    const leeg = restVan(
      p,
      p.personen.map(() => null),
    );
    expect(
      waardeVan(
        p,
        p.personen.map(() => null),
      ),
    ).toBe(0);
    expect(Math.min(...leeg.taak)).toBeGreaterThan(0);
  });
});

describe("sloten", () => {
  const basis = () => instantie({ taken: 10, kandidaten: 3, afdelingen: 3, zaad: 11 });

  test("locks that people set are kept, whatever they cost (R-274)", () => {
    const vrij = maak(basis());
    let gehouden = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("blijft", "alleen", "moet"), fc.nat(9), fc.nat(2)), {
          maxLength: 4,
        }),
        (keuzes) => {
          const opdracht = basis();
          const sloten: Slot[] = [];
          for (const [soort, taak, kandidaat] of keuzes) {
            const id = opdracht.taken[taak]!.id;
            if (sloten.some((slot) => slot.taak === id)) continue;
            if (soort === "blijft") sloten.push({ soort, taak: id });
            else if (maakProbleem(opdracht).personen[kandidaat]!.kan[taak]) {
              sloten.push({ soort, taak: id, kandidaat: `k${kandidaat + 1}` });
            }
          }
          const metSlot = maakBanen({ ...opdracht, sloten }, oplosser, { stappen: 100, keren: 2 });
          if ("isOnmogelijk" in metSlot) return;
          expect(controleer({ ...opdracht, sloten }, metSlot.banen).overtredingen).toEqual([]);
          expect(metSlot.waardeInCenten).toBeLessThanOrEqual(vrij.bovengrensInCenten);
          if (sloten.length > 0) gehouden++;
        },
      ),
      { numRuns: 40, seed: 9 },
    );
    expect(gehouden).toBeGreaterThan(15);
  });

  test("a lock that cannot be kept is said, not broken", () => {
    const opdracht = basis();
    const taken = opdracht.taken.map((taak) => ({
      ...taak,
      eisen: {},
      uren: hours(1),
      verplaatsbaar: hours(1),
    }));
    const sloten: Slot[] = [{ soort: "moet", taak: "t1", kandidaat: "k1" }];
    expect(maakBanen({ ...opdracht, taken: taken.slice(0, 3), sloten }, oplosser)).toEqual({
      isOnmogelijk: true,
    });
  });
});

test("a task that is left with its specialist keeps the rest of that job worth having, or everything goes", () => {
  const feiten = { uren_per_week_min: { waarde: 8 }, uren_per_week_max: { waarde: 12 } };
  const opdracht: Opdracht = {
    werkgevers: [{ id: "w", naam: "Bedrijf" }],
    functies: [
      { id: "f", naam: "Monteur", werkgever: "w", afdeling: "A", tarief: cents(4000), minimum: hours(6) },
    ],
    taken: ["a", "b"].map((id) => ({ id, naam: id, functie: "f", uren: hours(6), eisen: {} })),
    kandidaten: [{ id: "k", naam: "K", tarief: cents(1000), profiel: { id: "k", feiten } }],
    sloten: [],
    spelregels: GEWONE_SPELREGELS,
  };
  expect(maak(opdracht).banen[0]!.delen.map(({ uren }) => uren)).toEqual([600, 600]);
  const elfUur = { ...feiten, uren_per_week_max: { waarde: 11 } };
  const korter = {
    ...opdracht,
    kandidaten: [{ ...opdracht.kandidaten[0]!, profiel: { id: "k", feiten: elfUur } }],
  };
  expect(maak(korter).banen).toEqual([]); // eleven of twelve would leave one hour, and six is less than a job
});

test("a doelgroep of four gets jobs for more than one of them, as long as there is work", () => {
  const opdracht = instantie({ taken: 14, kandidaten: 1, afdelingen: 2, zaad: 2 });
  const feiten = { uren_per_week_min: { waarde: 12 }, uren_per_week_max: { waarde: 20 } };
  const kandidaten = [{ ...opdracht.kandidaten[0]!, aantal: 4, profiel: { id: "k1", feiten } }];
  const gemaakt = maak({ ...opdracht, kandidaten });
  expect(controleer({ ...opdracht, kandidaten }, gemaakt.banen).overtredingen).toEqual([]);
  expect(gemaakt.banen.length).toBeGreaterThan(1);
  expect(new Set(gemaakt.banen.map(({ kandidaat }) => kandidaat))).toEqual(new Set(["k1"]));
});

test("hours as fine as five minutes are kept to the hundredth", () => {
  const opdracht = instantie({ taken: 10, kandidaten: 3, afdelingen: 2, zaad: 8 });
  const taken = opdracht.taken.map((taak, at) => ({
    ...taak,
    uren: hours(1.37 + at / 3),
    verplaatsbaar: hours(1.37 + at / 3),
  }));
  const gemaakt = maak({ ...opdracht, taken });
  expect(controleer({ ...opdracht, taken }, gemaakt.banen).overtredingen).toEqual([]);
  expect(gemaakt.bewijs).toBe("optimaal");
});
