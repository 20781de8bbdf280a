import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beeldVan } from "#matching/beeld";
import { criteria } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import { indexPlekken } from "#matching/plekindex";
import type { Feiten, Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { type Rangorde, rangschik, rankInwoners, rankPlekken, type Rij } from "#matching/rank";
import { anInwoner, aPlek, nietVoldaan, someInwoners, somePlekken } from "../../tests/support/profielen.ts";

describe("the order of plekken for an inwoner", () => {
  test("holds every plek once, however many there are and whatever order they come in (A-05, A-07)", () => {
    fc.assert(
      fc.property(anInwoner, somePlekken, (inwoner, plekken) => {
        const rangorde = rankPlekken(inwoner, plekken);
        expect(rangorde.rijen.map(({ id }) => id).toSorted()).toEqual(plekken.map(({ id }) => id).toSorted());
        expect(rankPlekken(inwoner, plekken.toReversed())).toEqual(rangorde);
      }),
    );
  });

  test("says of each plek what the explanation says", () => {
    fc.assert(
      fc.property(anInwoner, somePlekken, (inwoner, plekken) => {
        for (const rij of rankPlekken(inwoner, plekken).rijen) {
          const oordeel = evalPair(inwoner, plekken.find(({ id }) => id === rij.id)!);
          expect(rij).toMatchObject({
            groep: oordeel.groep,
            onbekend: oordeel.onbekend,
            nietVoldaan: nietVoldaan(oordeel),
          });
          expect(rij.reistijdInMinuten).toBe(oordeel.reis?.minuten ?? null);
        }
      }),
    );
  });

  test("is the same for a part of the plekken, of which the rest needs no order (A-07)", () => {
    fc.assert(
      fc.property(anInwoner, somePlekken, fc.infiniteStream(fc.boolean()), (inwoner, plekken, kies) => {
        const index = indexPlekken(plekken);
        const deel = plekken.flatMap((_, plek) => (kies.next().value ? plek : []));
        const ids = new Set(deel.map((plek) => plekken[plek]!.id));
        const verwacht = rankPlekken(inwoner, plekken).rijen.filter(({ id }) => ids.has(id));
        expect(rangschik(inwoner, index, beeldVan(inwoner, index), deel)).toEqual(verwacht);
      }),
    );
  });

  test("is: what fits, own wishes, shortest journey, least unknown (A-02)", () => {
    const sleutel = ({ groep, onbekend, wens, reistijdInMinuten }: Rij) => [
      ["past nu", "past na één aanpassing", "past niet"].indexOf(groep),
      wens ?? 999,
      reistijdInMinuten ?? 999,
      onbekend,
    ];
    fc.assert(
      fc.property(anInwoner, somePlekken, (inwoner, plekken) => {
        const sleutels = rankPlekken(inwoner, plekken).rijen.map(sleutel);
        const volgens = (a: number[], b: number[]) =>
          a.map((deel, i) => deel - b[i]!).find((deel) => deel !== 0) ?? 0;
        expect(sleutels).toEqual(sleutels.toSorted(volgens));
      }),
    );
  });

  test("counts for each condition the plekken where only that one is not met", () => {
    fc.assert(
      fc.property(anInwoner, somePlekken, (inwoner, plekken) => {
        const enige = plekken
          .map((plek) => nietVoldaan(evalPair(inwoner, plek)))
          .filter(({ length }) => length === 1);
        const { blokkades, aantallen } = rankPlekken(inwoner, plekken);
        for (const { id } of criteria) {
          const geteld = blokkades.find(({ criterium }) => criterium === id)?.aantal ?? 0;
          expect(geteld, id).toBe(enige.filter(([criterium]) => criterium === id).length);
        }
        expect(aantallen["past na één aanpassing"]).toBe(enige.length);
        const aantal = blokkades.map(({ aantal }) => aantal);
        expect(aantal).toEqual(aantal.toSorted((a, b) => b - a));
      }),
    );
  });
});

test("equal plekken come in another order for another inwoner, and in the same one every time", () => {
  const plekken = Array.from(
    { length: 8 },
    (_, nummer): Plekprofiel => ({ id: `plek-${nummer}`, feiten: {} }),
  );
  const volgorde = (id: string) => rankPlekken({ id, feiten: {} }, plekken).rijen.map(({ id }) => id);
  expect(volgorde("een")).toEqual(volgorde("een"));
  expect(volgorde("een")).not.toEqual(volgorde("twee"));
});

test("an inwoner who fulfils more wishes or conditions does not come before one who also fits (A-02)", () => {
  const plek: Plekprofiel = {
    id: "plek",
    feiten: { werksoorten: { waarde: ["groen"] }, tempo: { waarde: 1 } },
  };
  const inwoner = (id: string, meer: Feiten): Inwonerprofiel => ({
    id,
    feiten: { tempo: { waarde: 1 }, ...meer },
  });
  const gewoon = ["a", "b", "c", "d"].map((id) => inwoner(id, {}));
  const sterk = ["a", "b", "c", "d"].map((id) =>
    inwoner(id, { werksoorten: { waarde: ["groen"] }, tempo: { waarde: 3 } }),
  );
  const ids = ({ rijen }: Rangorde) => rijen.map(({ id }) => id);
  const verwacht = ids(rankInwoners(plek, gewoon));
  for (let plaats = 0; plaats < 4; plaats++) {
    expect(ids(rankInwoners(plek, gewoon.with(plaats, sterk[plaats]!)))).toEqual(verwacht);
  }
});

test("the order of inwoners for a plek holds everyone once (A-05)", () => {
  fc.assert(
    fc.property(aPlek, someInwoners, (plek, inwoners) => {
      const ids = rankInwoners(plek, inwoners).rijen.map(({ id }) => id);
      expect(ids.toSorted()).toEqual(inwoners.map(({ id }) => id).toSorted());
    }),
  );
});
