import { expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { genereer, type Plekregel } from "#matching/genereren";
import { uitkomst } from "#matching/oordeel";
import { fouteWaarde, isOnderwerp, onderwerp, vraagVoor } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

const klein = { personen: 300, plekken: 200, zaad: 7 } as const;

const past = (inwoner: Inwonerprofiel, plek: Plekprofiel) =>
  voorwaarden.every((criterium) => uitkomst(criterium, inwoner, plek) !== "voldoet niet");

function deelDatPast(inwoners: readonly Inwonerprofiel[], plekken: readonly Plekprofiel[]): number {
  const aantal = inwoners.reduce(
    (som, inwoner) => som + plekken.filter((plek) => past(inwoner, plek)).length,
    0,
  );
  return aantal / (inwoners.length * plekken.length);
}

test("the same seed gives the same people and work, another seed others", () => {
  const tekst = (zaad: number) => {
    const geval = genereer({ ...klein, zaad, haalbaar: 0.02 });
    return JSON.stringify([[...geval.inwoners()], [...geval.plekken()]]);
  };
  expect(tekst(7)).toBe(tekst(7));
  expect(tekst(8)).not.toBe(tekst(7));
});

test("every value is one that a form would take, of the right side", () => {
  const geval = genereer(klein);
  const fouten = (["inwoner", "plek"] as const).flatMap((zijde) =>
    [...(zijde === "inwoner" ? geval.inwoners() : geval.plekken())].flatMap(({ id, feiten }) =>
      Object.entries(feiten).flatMap(([code, feit]) => {
        if (!isOnderwerp(code) || vraagVoor(onderwerp(code), zijde) === undefined) return `${id} ${code}`;
        const fout = fouteWaarde(code, feit.waarde);
        return fout === null ? [] : `${id} ${code} ${fout}`;
      }),
    ),
  );
  expect(fouten).toEqual([]);
});

test("every voorwaarde keeps some pairs away, and is not known for others", () => {
  const geval = genereer(klein);
  const inwoners = [...geval.inwoners()].slice(0, 60);
  const plekken = [...geval.plekken()];
  for (const criterium of voorwaarden) {
    const soorten = new Set(inwoners.flatMap((i) => plekken.map((plek) => uitkomst(criterium, i, plek))));
    expect([...soorten], criterium.id).toEqual(expect.arrayContaining(["voldoet", "voldoet niet"]));
    if (criterium.id !== "regeling") expect([...soorten], criterium.id).toContain("onbekend");
  }
});

test.for([0.002, 0.01, 0.05])("the share of pairs that fit is as asked, within a fifth: %s", (haalbaar) => {
  const geval = genereer({ personen: 2_000, plekken: 1_200, zaad: 3, haalbaar });
  const elke = <T>(lijst: Iterable<T>, stap: number): T[] => [...lijst].filter((_, at) => at % stap === 0);
  const gevonden = deelDatPast(elke(geval.inwoners(), 5), elke(geval.plekken(), 3));
  expect(gevonden / haalbaar).toBeGreaterThan(0.8);
  expect(gevonden / haalbaar).toBeLessThan(1.2);
});

test("a share that no demands give is said to be impossible", () => {
  expect(() => genereer({ ...klein, haalbaar: 0.5 })).toThrow("genereren.onhaalbaar");
});

test("in a gelijkspel people and work are of few kinds", () => {
  const geval = genereer({ personen: 1_000, plekken: 1_000, zaad: 3, soort: "gelijkspel" });
  const soorten = (lijst: Iterable<Inwonerprofiel | Plekregel>) =>
    new Set([...lijst].map((profiel) => JSON.stringify({ ...profiel, id: "" }))).size;
  expect(soorten(geval.inwoners())).toBe(200);
  expect(soorten(geval.plekken())).toBe(200);
});

test("in a prijzenslag one inwoner more than there are plekken fits each of them", () => {
  const geval = genereer({ personen: 62, plekken: 60, zaad: 3, soort: "prijzenslag" });
  const plekken = [...geval.plekken()];
  const perPlek = plekken.map(
    (plek) => [...geval.inwoners()].filter((inwoner) => past(inwoner, plek)).length,
  );
  expect(new Set(perPlek)).toEqual(new Set([31]));
});
