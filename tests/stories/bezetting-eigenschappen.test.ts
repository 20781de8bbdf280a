import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { MINSTE_MENSEN } from "../../src/modules/bezetting/gat.ts";
import { beschermd } from "../../src/modules/matchrondes/tellen.ts";
import { voorgesteldeGroep } from "../../src/modules/bezetting/groep.ts";
import { maandagVan, planningOf } from "../../src/modules/bezetting/planning.ts";

const MAANDAG = isoDate("2026-11-23");
const dag = fc.integer({ min: -40, max: 120 }).map((days) => addDays(MAANDAG, days));

test("a proposed group never has more people than places, and only who fits and is free (R-186)", () => {
  const mens = fc.record({
    inwonerId: fc.uuid(),
    rol: fc.constantFrom("ervaren" as const, "leert" as const),
    sinds: fc.option(dag, { nil: null }),
    pas: fc.constantFrom("past" as const, "past niet" as const),
    inAndereGroep: fc.option(fc.constant("Elders"), { nil: null }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(mens, { selector: ({ inwonerId }) => inwonerId }),
      fc.nat(9),
      fc.nat(9),
      (mensen, ervarenMinstens, meer) => {
        const omvang = ervarenMinstens + meer + 1;
        const voorstel = voorgesteldeGroep(mensen, { omvang, ervarenMinstens });
        const fits = mensen.filter(({ pas, inAndereGroep }) => pas === "past" && inAndereGroep === null);
        const chosen = fits.filter(({ inwonerId }) => voorstel.includes(inwonerId));
        const ervaren = fits.filter(({ rol }) => rol === "ervaren").length;
        expect(voorstel.length).toBe(Math.min(omvang, fits.length));
        expect(chosen).toHaveLength(voorstel.length);
        expect(chosen.filter(({ rol }) => rol === "ervaren").length).toBeGreaterThanOrEqual(
          Math.min(ervarenMinstens, ervaren),
        );
        expect(voorgesteldeGroep(mensen.toReversed(), { omvang, ervarenMinstens })).toEqual(voorstel);
      },
    ),
  );
});

test("what is needed, available and short adds up in every week (R-212)", () => {
  const vraag = fc.record({
    werksoort: fc.constantFrom("groen", "textiel"),
    startdatum: dag,
    einddatum: dag,
    urenPerWeek: fc.integer({ min: 1, max: 90_000 }),
    isZeker: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(vraag, { maxLength: 8 }),
      fc.nat(90_000),
      fc.integer({ min: 1, max: 1_000_000 }),
      (vragen, contract, inzetbaar) => {
        const uren = [{ week: MAANDAG, werksoort: "groen", uren: contract, mensen: 3 }];
        const planning = planningOf(uren, vragen, { maandag: MAANDAG, weken: 12, inzetbaar });
        for (const { werksoort, weken } of planning)
          for (const { week, contracturen, beschikbaar, nodig, gevraagd, tekort } of weken) {
            expect(beschikbaar!).toBeLessThanOrEqual(contracturen!);
            expect(tekort).toBeCloseTo(Math.max(0, nodig - beschikbaar!), 6);
            const whole = vragen
              .filter((een) => een.werksoort === werksoort)
              .reduce((sum, een) => sum + een.urenPerWeek, 0);
            expect(nodig + gevraagd).toBeLessThanOrEqual(whole / 100 + vragen.length / 100);
            expect(maandagVan(week)).toBe(week);
          }
      },
    ),
  );
});

test("a sum that is held back shows no hours, and nothing from which they follow (R-212, S-01)", () => {
  const held = [{ week: MAANDAG, werksoort: "groen", uren: null, mensen: null }];
  const asked = {
    werksoort: "groen",
    startdatum: MAANDAG,
    einddatum: MAANDAG,
    urenPerWeek: 500,
    isZeker: true,
  };
  const [groen] = planningOf(held, [asked], { maandag: MAANDAG, weken: 2, inzetbaar: 700_000 });
  expect(groen).toMatchObject({ mensen: null, eersteTekort: null });
  expect(groen!.weken[0]).toMatchObject({ contracturen: null, beschikbaar: null, tekort: null, nodig: 1 });
  expect(groen!.weken[1]).toMatchObject({ contracturen: 0, beschikbaar: 0, tekort: 0 }); // nobody is a known count
});

test("every day of a week has the same monday", () => {
  fc.assert(
    fc.property(dag, (een) => {
      const maandag = maandagVan(een);
      expect([
        maandag <= een,
        een <= addDays(maandag, 6),
        maandagVan(addDays(maandag, 6)) === maandag,
      ]).toEqual([true, true, true]);
    }),
  );
});

test("no small count can be read, or computed from a row or column that misses one (R-198)", () => {
  const grid = fc.array(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(grid, (counts) => {
      const { cellen, rijen, kolommen } = beschermd(counts);
      const isSmall = (n: number | null) => n !== null && n > 0 && n < MINSTE_MENSEN;
      expect([...cellen.flat(), ...rijen, ...kolommen].some(isSmall)).toBe(false);
      const oneMissing = (line: readonly (number | null)[], whole: number | null | undefined) =>
        whole !== null && line.filter((n) => n === null).length === 1;
      expect(cellen.some((line, r) => oneMissing(line, rijen[r]))).toBe(false);
      expect(
        kolommen.some((whole, c) =>
          oneMissing(
            cellen.map((line) => line[c]!),
            whole,
          ),
        ),
      ).toBe(false);
      for (const [r, line] of cellen.entries())
        for (const [c, n] of line.entries()) if (n !== null) expect(n).toBe(counts[r]![c]);
    }),
    { numRuns: 60 },
  );
});
