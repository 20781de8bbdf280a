import { expect, test } from "vitest";
import { controleer } from "#matching/toewijzing/controleer";
import { deelVan, overigVan, wijsBreedToe } from "#matching/toewijzing/wijs-breed-toe";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { eenProbleem, probleemVan, randomFrom, rijenVan, type Vorm } from "./toewijzing-gevallen.ts";

const vormen: readonly Vorm[] = ["gewoon", "gelijke waarden", "prijzenoorlog", "leeg en vol"];

test.for(vormen)("over the pairs that can matter the optimum is the same as over all: %s", (vorm) => {
  for (let zaad = 1; zaad <= 50; zaad++) {
    const probleem = eenProbleem(zaad, vorm);
    const breed = wijsBreedToe(probleem, { klein: 0 });
    const { waarde } = wijsToe(probleem);
    expect(breed, `${vorm} ${zaad}`).toMatchObject({
      waarde,
      bovengrens: waarde,
      gat: 0,
      bewijs: "optimaal",
    });
    expect(controleer(probleem, breed).fouten, `${vorm} ${zaad}`).toEqual([]); // its prices bound every pair
  }
});

test("many pairs that everyone fits are solved as exactly as few", () => {
  const random = randomFrom(7);
  const rijen = Array.from({ length: 400 }, () =>
    Array.from({ length: 300 }, (_, plek) => ({ plek, waarde: 1_000 + Math.floor(random() * 9_000) })),
  );
  const probleem = probleemVan(
    rijen,
    rijen[0]!.map((_, plek) => 1 + (plek % 2)),
  );
  expect(probleem.plek.length).toBeGreaterThan(100_000); // more than is solved as it is
  const breed = wijsBreedToe(probleem);
  expect(breed.waarde).toBe(wijsToe(probleem).waarde);
  expect(controleer(probleem, breed).fouten).toEqual([]);
});

test("a part of a problem keeps every pair that counts, with its number in the whole", () => {
  const probleem = eenProbleem(3, "gewoon");
  const telt = Uint8Array.from(probleem.plek, (_, paar) => Number(paar % 3 === 0));
  const deel = deelVan(probleem, telt);
  expect([...deel.paar]).toEqual([...telt.keys()].filter((paar) => paar % 3 === 0));
  const rijen = rijenVan(probleem).map((rij, inwoner) =>
    rij.filter((_, at) => (probleem.begin[inwoner]! + at) % 3 === 0),
  );
  expect(rijenVan(deel.probleem)).toEqual(rijen);
});

test("what a pair leaves at its price is never less than nothing", () => {
  const probleem = probleemVan(
    [
      [
        { plek: 0, waarde: 10 },
        { plek: 1, waarde: 8 },
      ],
      [{ plek: 0, waarde: 3 }],
      [],
    ],
    [1, 1],
  );
  expect([...overigVan(probleem, Float64Array.of(5, 1))]).toEqual([7, 0, 0]);
});
