import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { evalPair } from "#matching/evaluate";
import type { Onderwerp } from "#matching/onderwerpen";
import type { Feit, Feiten, Inwonerprofiel } from "#matching/profiel";
import { rankInwoners, rankPlekken, type Rij } from "#matching/rank";
import { anInwoner, aPlek, somePlekken } from "../../tests/support/profielen.ts";

describe("what may not count cannot count (A-01)", () => {
  const DENIED = [
    "naam",
    "voornaam",
    "geslacht",
    "geboortedatum",
    "leeftijd",
    "herkomst",
    "nationaliteit",
    "geboorteland",
    "religie",
    "gezin",
    "uitkering",
    "uitkeringsduur",
    "notities",
    "diagnose",
    "postcode",
    "foto",
  ] as const;

  test("the types have no room for it", () => {
    expectTypeOf<keyof Inwonerprofiel>().toEqualTypeOf<"id" | "punt" | "feiten" | "regelingen">();
    expectTypeOf<keyof Feit>().toEqualTypeOf<"waarde" | "bron" | "datum">();
    expectTypeOf<Extract<Onderwerp, (typeof DENIED)[number]>>().toBeNever();
    expectTypeOf<keyof Rij>().toEqualTypeOf<
      "id" | "groep" | "nietVoldaan" | "onbekend" | "wens" | "reistijdInMinuten"
    >();
  });

  test("a caller who adds it all the same changes not a byte of the answer", () => {
    const someDenied = fc.record(Object.fromEntries(DENIED.map((veld) => [veld, fc.string()])));
    fc.assert(
      fc.property(anInwoner, somePlekken, someDenied, (inwoner, plekken, denied) => {
        const extra = Object.fromEntries(
          Object.entries(denied).map(([veld, waarde]) => [veld, { waarde, bron: "x" }]),
        );
        const eigen = Object.entries(inwoner.feiten).map(
          ([veld, feit]) => [veld, { ...feit, ...denied }] as const,
        );
        const feiten = { ...Object.fromEntries(eigen), ...extra } as Feiten;
        const voller = { ...inwoner, ...denied, feiten };
        const antwoord = (van: Inwonerprofiel) =>
          JSON.stringify([
            rankPlekken(van, plekken),
            plekken.map((plek) => [evalPair(van, plek), rankInwoners(plek, [van])]),
          ]);
        expect(antwoord(voller)).toBe(antwoord(inwoner));
      }),
      { numRuns: 200 },
    );
  });

  test("no answer has a score of a person in it (A-02)", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        const velden = new Set<string>();
        JSON.stringify(
          [evalPair(inwoner, plek), rankPlekken(inwoner, [plek]), rankInwoners(plek, [inwoner])],
          (veld, waarde) => {
            if (typeof waarde === "number") velden.add(veld);
            return waarde as unknown;
          },
        );
        const TELLINGEN = [
          "onbekend",
          "wens",
          "reistijdInMinuten",
          "minuten",
          "aantal",
          "waarde",
          "past nu",
          "past na één aanpassing",
          "past niet",
        ];
        expect(TELLINGEN).toEqual(expect.arrayContaining([...velden]));
      }),
      { numRuns: 50 },
    );
  });
});
