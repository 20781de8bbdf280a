import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import { openingen, pakketten } from "#matching/instrumenten";
import { belemmeringen, eenStaatInDeWeg, passend } from "#matching/instrumenten-belemmering";
import { type Instrument, instrumenten, inzetVoor, metInzet } from "#matching/instrumenten-catalogus";
import { KOSTEN } from "#matching/instrumenten-kosten";
import { openingzin } from "#matching/instrumenten-zinnen";
import { uitkomst } from "#matching/oordeel";
import { onderwerpen } from "#matching/onderwerpen";
import { indexPlekken } from "#matching/plekindex";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { anInwoner, nietVoldaan, somePlekken } from "../../tests/support/profielen.ts";

const past = (inwoner: Inwonerprofiel, plek: Plekprofiel) =>
  voorwaarden.every((criterium) => uitkomst(criterium, inwoner, plek) !== "voldoet niet");

/** Both sides say something about a few of the same subjects, so that many pairs miss one or two things. */
const aRegio = fc
  .tuple(
    anInwoner,
    somePlekken,
    fc.subarray(
      onderwerpen.map(({ code }) => code),
      { minLength: 2, maxLength: 6 },
    ),
  )
  .map(([inwoner, plekken, over]) => {
    const kort = <P extends Inwonerprofiel | Plekprofiel>(profiel: P): P => ({
      ...profiel,
      feiten: Object.fromEntries(
        over.flatMap((code) => (profiel.feiten[code] ? [[code, profiel.feiten[code]]] : [])),
      ),
    });
    return [kort(inwoner), plekken.map(kort)] as const;
  });

const opened = (inwoner: Inwonerprofiel, plekken: readonly Plekprofiel[], inzet: readonly Instrument[]) =>
  [...plekken.keys()].filter(
    (at) => !past(inwoner, plekken[at]!) && past(metInzet(inwoner, inzet), plekken[at]!),
  );

const idsOf = (inzet: readonly Instrument[]) => inzet.map(({ id }) => id).join("+");

describe("what opens most plekken is counted as the specification does (R-123)", () => {
  test("each single support, for anyone", () => {
    let geopend = 0;
    fc.assert(
      fc.property(aRegio, ([inwoner, plekken]) => {
        const gevonden = openingen(inwoner, indexPlekken(plekken));
        const expected = inzetVoor(inwoner)
          .map((inzet) => [inzet.id, opened(inwoner, plekken, [inzet])] as const)
          .filter(([, open]) => open.length > 0);
        expect(new Map(gevonden.map(({ inzet, plekken }) => [idsOf(inzet), plekken]))).toEqual(
          new Map(expected),
        );
        const aantallen = gevonden.map(({ plekken }) => plekken.length);
        expect(aantallen).toEqual(aantallen.toSorted((a, b) => b - a));
        geopend += aantallen.reduce((som, aantal) => som + aantal, 0);
      }),
      { numRuns: 300 },
    );
    expect(geopend).toBeGreaterThan(300);
  });

  test("two supports together, and what neither of them opens alone", () => {
    let gevonden = 0;
    fc.assert(
      fc.property(aRegio, ([inwoner, plekken]) => {
        for (const { inzet, plekken: open, extra } of pakketten(inwoner, indexPlekken(plekken))) {
          expect(open).toEqual(opened(inwoner, plekken, inzet));
          const alleen = new Set(inzet.flatMap((een) => opened(inwoner, plekken, [een])));
          expect(extra).toBe(open.filter((plek) => !alleen.has(plek)).length);
          expect(extra).toBeGreaterThan(0);
          gevonden++;
        }
      }),
      { numRuns: 200 },
    );
    expect(gevonden).toBeGreaterThan(20);
  });

  test("what stands in the way is what the specification says", () => {
    fc.assert(
      fc.property(fc.oneof(aRegio, fc.tuple(anInwoner, somePlekken)), ([inwoner, plekken]) => {
        const index = indexPlekken(plekken);
        const gevonden = belemmeringen(inwoner, index);
        const perPlek = plekken.map((plek) => nietVoldaan(evalPair(inwoner, plek)));
        expect([...gevonden.aantal]).toEqual(perPlek.map(({ length }) => length));
        expect(passend(gevonden).length).toBe(perPlek.filter(({ length }) => length === 0).length);
        const enige = perPlek.filter(({ length }) => length === 1).flat();
        const keren = voorwaarden.map(({ id }) => enige.filter((criterium) => criterium === id).length);
        expect([...eenStaatInDeWeg(gevonden, index)]).toEqual(keren);
      }),
      { numRuns: 100 },
    );
  });

  test("what would be opened at a full plek does not count", () => {
    fc.assert(
      fc.property(aRegio, ([inwoner, plekken]) => {
        const telt = (plek: number) => plek % 2 === 0;
        const index = indexPlekken(plekken);
        const even = openingen(inwoner, index)
          .map(({ inzet, plekken }) => [idsOf(inzet), plekken.filter(telt)] as const)
          .filter(([, open]) => open.length > 0);
        const gevonden = openingen(inwoner, index, { telt });
        expect(new Map(gevonden.map(({ inzet, plekken }) => [idsOf(inzet), plekken]))).toEqual(new Map(even));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the catalogue of supports (R-123)", () => {
  test("has one for every voorwaarde that support can make fit, and each id once", () => {
    const geraakt = new Set(
      instrumenten.filter(({ soort }) => soort === "steun").flatMap(({ voorwaarden }) => voorwaarden),
    );
    const metSteun = voorwaarden.filter(({ hulp }) => hulp.steun !== undefined).map(({ id }) => id);
    expect(metSteun.length).toBeGreaterThan(15);
    expect(metSteun.filter((id) => !geraakt.has(id))).toEqual([]);
    const ids = instrumenten.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("more support never hides a plek, and touches no voorwaarde but its own (A-04)", () => {
    const anderen: string[][] = [];
    const gesloten: string[][] = [];
    fc.assert(
      fc.property(anInwoner, somePlekken, (inwoner, plekken) => {
        for (const inzet of inzetVoor(inwoner)) {
          const anders = metInzet(inwoner, [inzet]);
          for (const plek of plekken)
            for (const criterium of voorwaarden) {
              const [voor, na] = [uitkomst(criterium, inwoner, plek), uitkomst(criterium, anders, plek)];
              if (!inzet.voorwaarden.includes(criterium.id) && na !== voor)
                anderen.push([inzet.id, criterium.id]);
              if (voor !== "voldoet niet" && na === "voldoet niet") gesloten.push([inzet.id, criterium.id]);
            }
        }
      }),
      { numRuns: 60 },
    );
    expect([anderen, gesloten]).toEqual([[], []]);
  });

  test("what is not known about someone stays unknown: then there is nothing to try", () => {
    const onbekend: Inwonerprofiel = { id: "x", feiten: { taal_nederlands_mondeling: { waarde: 0 } } };
    expect(inzetVoor(onbekend)).toEqual([]);
  });

  test("costs are whole cents with a source, and an assumption is called one", () => {
    for (const { perJaar, bron, zekerheid } of Object.values(KOSTEN)) {
      expect(Number.isInteger(perJaar)).toBe(true);
      expect(bron.length).toBeGreaterThan(10);
      if (/schatting|vervang/.test(bron)) expect(zekerheid).toBe("aanname");
    }
    const bekend = instrumenten.map(({ id }) => id);
    const loos = Object.keys(KOSTEN).filter(
      (id) => !bekend.some((ander) => ander === id || ander.startsWith(`${id}.`)),
    );
    expect(loos).toEqual([]);
  });
});

describe("what a support is worth when others want the same plekken (R-123)", () => {
  const plek = (id: string, niveau: number): Plekprofiel => ({
    id,
    feiten: { taal_nederlands_mondeling: { waarde: niveau } },
    regeling: "geen",
  });
  const inwoner: Inwonerprofiel = {
    id: "i",
    feiten: { taal_nederlands_mondeling: { waarde: 2 }, tillen: { waarde: 10 } },
  };
  const index = indexPlekken([plek("eigen", 2), plek("druk", 3), plek("rustig", 3), plek("ver", 4)]);
  const waarde = () => 1000;

  test("a plek that everybody wants is no gain, one that stays empty is", () => {
    const [druk] = openingen(inwoner, index, { waarde, schaarsteprijs: [400, 1000, 950, 0] });
    expect(druk).toMatchObject({ plekken: [1, 2], winst: 0 });
    const [rustig] = openingen(inwoner, index, { waarde, schaarsteprijs: [400, 1000, 100, 0] });
    expect(rustig).toMatchObject({ winst: 300, kostenInCenten: 200_000, isAanname: true });
    expect(rustig!.per1000Euro).toEqual({ plekken: 1, winst: 150 });
    expect(openingen(inwoner, index)[0]!.winst).toBeNull();
  });

  test("the sentence says what it opens and what it costs", () => {
    const [taal] = openingen(inwoner, index);
    expect(openingzin(taal!)).toBe(
      "Een taaltraining op de werkvloer opent 2 plekken. Kosten: 2.000 euro per jaar, naar schatting.",
    );
    const zwaar = indexPlekken([
      { id: "z", feiten: { taal_nederlands_mondeling: { waarde: 3 }, tillen: { waarde: 25 } } },
      plek("licht", 3),
    ]);
    const [samen] = pakketten(inwoner, zwaar);
    expect(openingzin(samen!)).toBe(
      "Een taaltraining op de werkvloer en hulp bij tillen openen samen 2 plekken. 1 plek daarvan alleen met allebei. Kosten: 3.500 euro per jaar, naar schatting.",
    );
  });

  test("nothing in it is about how good someone is (A-02)", () => {
    const velden = new Set<string>();
    JSON.stringify([openingen(inwoner, index), pakketten(inwoner, index)], (veld, waarde: unknown) => {
      if (typeof waarde === "number" && !/^\d*$/.test(veld)) velden.add(veld);
      return waarde;
    });
    const BEDOELD = ["extra", "winst", "kostenInCenten", "perJaar", "plekken"];
    expect(BEDOELD).toEqual(expect.arrayContaining([...velden]));
  });
});
