import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { middens } from "#toekomstplan/getrokken";
import { PERSONEN, type Personenwaarden } from "#toekomstplan/parameters";
import { standen } from "#toekomstplan/stroom/cohort";
import { GROEPEN, type Omgeving, personenmodel, tabellenVan } from "#toekomstplan/stroom/personen";
import { jaarrijenUit, jaarrijenVan } from "#toekomstplan/stroom/uitgeschreven";

const MIDDENS = middens(PERSONEN);
const SLEUTELS = Object.keys(MIDDENS) as (keyof Personenwaarden)[];
const people = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4_000 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Values from none up to so many that more is asked than there is. */
const waarden: fc.Arbitrary<Personenwaarden> = fc
  .array(fc.double({ min: 0, max: 9, noNaN: true }), {
    minLength: SLEUTELS.length,
    maxLength: SLEUTELS.length,
  })
  .map((factors) => {
    const made = { ...MIDDENS };
    for (const [at, sleutel] of SLEUTELS.entries()) made[sleutel] = MIDDENS[sleutel] * factors[at]!;
    return { ...made, plaatsingInDrieMaanden: Math.min(1, made.plaatsingInDrieMaanden) };
  });

const besluit = fc.record({
  plekken: fc.record({ beschut: people, tussengroep: people, traject: people }),
  doorverwijzing: share,
  opvang: share,
  werkgeversaanpak: fc.double({ min: 0, max: 3, noNaN: true }),
});
const JAREN = 3;
const perJaar = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: JAREN, maxLength: JAREN });
const cases = fc.record({
  omgeving: fc.record({
    waarden,
    besluiten: perJaar(besluit),
    wswUit: perJaar(people),
    markt: perJaar(fc.double({ min: 0.2, max: 4, noNaN: true })),
    zoekend: people,
  }),
  begin: fc.array(people, { minLength: GROEPEN.length, maxLength: GROEPEN.length }),
});

const byTable = (omgeving: Omgeving, begin: Float64Array) =>
  jaarrijenUit(standen(personenmodel(omgeving, tabellenVan(omgeving)), begin, JAREN * 12), JAREN);

/** Rows, or the error instead. */
const outcome = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
};

describe("the months written out", () => {
  test("are the months of the model to the last bit, also where more is asked than there is", () => {
    fc.assert(
      fc.property(cases, ({ omgeving, begin }) => {
        const first = Float64Array.from(begin);
        expect(outcome(() => jaarrijenVan(omgeving, first))).toStrictEqual(
          outcome(() => byTable(omgeving, first)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("share what there is when a stream asks for more, and nobody is made or lost", () => {
    const omgeving: Omgeving = {
      waarden: { ...MIDDENS, zoekendErbij: 0, zoekendWeg: 30 },
      besluiten: [
        {
          plekken: { beschut: 0, tussengroep: 0, traject: 0 },
          doorverwijzing: 0,
          opvang: 0,
          werkgeversaanpak: 1,
        },
      ],
      wswUit: [0],
      markt: [1],
      zoekend: 0,
    };
    const begin = Float64Array.from(GROEPEN, (groep) => (groep === "zoekt" ? 100 : 0));
    const { eind } = jaarrijenVan(omgeving, begin);
    expect(eind.reduce((sum, group) => sum + group, 0)).toBeCloseTo(100, 9);
    expect(eind[GROEPEN.indexOf("weg")]).toBeGreaterThan(90);
  });

  test("refuse what the model refuses: fewer than nobody, and what is no number", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(-1, Number.NaN), ({ omgeving, begin }, wrong) => {
        const broken = { ...omgeving, waarden: { ...omgeving.waarden, zoekendWeg: wrong } };
        const first = Float64Array.from(begin);
        first[0] = 10;
        expect(() => jaarrijenVan(broken, first)).toThrow(RangeError);
      }),
      { numRuns: 50 },
    );
  });
});
