import { afterEach, describe, expect, test, vi } from "vitest";
import type { Feiten, Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { onderdelen, paarwaarde, WAARDE_BASIS } from "#matching/waarde";
import {
  type Kerneluitslag,
  matchDeel,
  matchRegio,
  mergeDelen,
  newKernelindex,
} from "#matching/kernel/kernel";
import { aWereld, randomFrom } from "../../../tests/support/wereld.ts";

const wereld = aWereld({ zaad: 11, personen: 80, plekken: 700, bekend: 0.4, mild: 0.9, soorten: 300 });

describe("the same whatever the order, the parts and the machine (A-07)", () => {
  test("plekken in another order give the same plekken in the same order", () => {
    const anders = wereld.plekken.toReversed();
    const ids = (uitslag: Kerneluitslag, lijst: readonly Plekprofiel[]) =>
      Array.from(uitslag.plek, (nummer) => lijst[nummer]!.id);
    const een = matchRegio(wereld.inwoners, wereld.plekken);
    const twee = matchRegio(wereld.inwoners, anders);
    expect(ids(twee, anders)).toEqual(ids(een, wereld.plekken));
    expect({ ...twee, plek: een.plek }).toEqual(een);
  });

  test("what one inwoner gets does not depend on who came before", () => {
    const index = newKernelindex(wereld.plekken);
    const heen = wereld.inwoners.map((inwoner) => matchDeel(index, [inwoner]));
    const terug = wereld.inwoners.toReversed().map((inwoner) => matchDeel(index, [inwoner]));
    expect(terug.toReversed()).toEqual(heen);
    expect(mergeDelen(heen)).toEqual(matchRegio(wereld.inwoners, wereld.plekken));
  });

  test("who adds what may not count changes not a byte (A-01)", () => {
    const VERBODEN = { naam: "x", geslacht: "v", geboortedatum: "1990-01-01", herkomst: "y", notities: "z" };
    const feit = { waarde: 1, bron: "x", datum: null };
    const erbij = Object.fromEntries(Object.keys(VERBODEN).map((veld) => [veld, feit]));
    const voller = <P extends Inwonerprofiel | Plekprofiel>(profiel: P): P => {
      const eigen = Object.entries(profiel.feiten).map(([veld, waarde]) => [
        veld,
        { ...waarde, ...VERBODEN },
      ]);
      return { ...profiel, ...VERBODEN, feiten: { ...erbij, ...Object.fromEntries(eigen) } as Feiten };
    };
    const kaal = matchRegio(wereld.inwoners, wereld.plekken);
    expect(matchRegio(wereld.inwoners.map(voller), wereld.plekken.map(voller))).toEqual(kaal);
  });

  afterEach(() => vi.unstubAllGlobals());

  test("without WASM the kernel in JavaScript gives the same bytes", () => {
    const met = matchRegio(wereld.inwoners, wereld.plekken, { top: Infinity });
    vi.stubGlobal("WebAssembly", undefined);
    expect(matchRegio(wereld.inwoners, wereld.plekken, { top: Infinity })).toEqual(met);
  });

  test("nor on a machine that does not know the instructions", () => {
    const met = matchRegio(wereld.inwoners, wereld.plekken, { uitvoering: "js" });
    const { Memory, Instance } = WebAssembly;
    const Module = () => {
      throw new Error("geen SIMD");
    };
    vi.stubGlobal("WebAssembly", { Memory, Instance, Module });
    expect(matchRegio(wereld.inwoners, wereld.plekken)).toEqual(met);
  });
});

type Stap = readonly [naam: string, beter: (inwoner: Inwonerprofiel, plek: Plekprofiel) => Feiten];

const lijst = (waarde: readonly string[] | undefined, erbij: readonly string[]) => ({
  waarde: [...new Set([...(waarde ?? []), ...erbij])],
});

/** 0 says that it is not known. */
const hoger = (niveau = 4) => (niveau === 0 ? 0 : Math.min(4, niveau + 1));

/** One barrier less, or one thing more that the work asks: each from what the inwoner has now. */
const BETER: readonly Stap[] = [
  [
    "a competentie that the work asks",
    ({ feiten }, plek) => ({
      competenties: lijst(feiten.competenties?.waarde, plek.feiten.competenties?.waarde.slice(0, 1) ?? []),
    }),
  ],
  [
    "a certificate that the work asks",
    ({ feiten }, plek) => ({
      certificaten: lijst(feiten.certificaten?.waarde, plek.feiten.certificaten?.waarde.slice(0, 1) ?? []),
    }),
  ],
  [
    "one level more Dutch",
    ({ feiten }) => ({
      taal_nederlands_mondeling: { waarde: hoger(feiten.taal_nederlands_mondeling?.waarde) },
    }),
  ],
  ["lifting more", ({ feiten }) => ({ tillen: { waarde: Math.min(50, (feiten.tillen?.waarde ?? 50) + 5) } })],
  [
    "an hour of guidance less",
    ({ feiten }) => ({
      begeleiding: { waarde: Math.max(0, (feiten.begeleiding?.waarde ?? 0) - 1) },
    }),
  ],
  [
    "an adjustment that is arranged",
    ({ feiten }) => ({
      aanpassingen: { waarde: (feiten.aanpassingen?.waarde ?? []).slice(1) },
    }),
  ],
  [
    "travelling longer",
    ({ feiten }) => ({
      reistijd_max: { waarde: Math.min(240, (feiten.reistijd_max?.waarde ?? 240) + 15) },
    }),
  ],
  [
    "transport that is arranged",
    ({ feiten }) => ({
      vervoermiddelen: lijst(feiten.vervoermiddelen?.waarde, ["meerijden"]),
    }),
  ],
  [
    "one more part of the day",
    ({ feiten }, plek) => ({
      dagdelen: lijst(feiten.dagdelen?.waarde, plek.feiten.dagdelen?.waarde.slice(0, 1) ?? ["ma_ochtend"]),
    }),
  ],
  [
    "hours within wider bounds",
    ({ feiten }) => ({
      uren_per_week_min: { waarde: Math.max(0, (feiten.uren_per_week_min?.waarde ?? 0) - 2) },
      uren_per_week_max: { waarde: Math.min(60, (feiten.uren_per_week_max?.waarde ?? 60) + 2) },
    }),
  ],
];

describe("better for someone is never worse in the outcome (A-04)", () => {
  const random = randomFrom(3);
  const paren = Array.from({ length: 4_000 }, () => ({
    inwoner: wereld.inwoners[Math.floor(random() * wereld.inwoners.length)]!,
    plek: wereld.plekken[Math.floor(random() * wereld.plekken.length)]!,
  }));

  test.for(BETER)("%s: the value of a pair does not get lower", ([, beter]) => {
    for (const { inwoner, plek } of paren) {
      const feiten = { ...inwoner.feiten, ...beter(inwoner, plek) };
      const voor = paarwaarde(inwoner, plek);
      const na = paarwaarde({ ...inwoner, feiten }, plek);
      expect(na, JSON.stringify([inwoner, plek])).toBeGreaterThanOrEqual(voor);
    }
  });

  test.for(BETER)("%s: no plek that fits is lost, and none is hidden", ([, beter]) => {
    const index = newKernelindex(wereld.plekken);
    for (const inwoner of wereld.inwoners) {
      // what is not known stands in nobody's way, so a fact that becomes known can: only what is known gets better
      const stap = Object.entries(beter(inwoner, wereld.plekken[0]!)).filter(
        ([veld]) => inwoner.feiten[veld as keyof Feiten] !== undefined,
      );
      const feiten: Feiten = { ...inwoner.feiten, ...Object.fromEntries(stap) };
      const voor = matchDeel(index, [inwoner], { top: Infinity });
      const na = matchDeel(index, [{ ...inwoner, feiten }], { top: Infinity });
      const nog = new Set(na.plek);
      expect([...voor.plek].filter((plek) => !nog.has(plek))).toEqual([]);
    }
  });
});

describe("the value of a pair", () => {
  test("is the base and its parts, from 1 up to and including 32.000, the same for who is the same", () => {
    for (const inwoner of wereld.inwoners.slice(0, 30)) {
      for (const plek of wereld.plekken.slice(0, 30)) {
        const waarde = paarwaarde(inwoner, plek);
        const delen = onderdelen(inwoner, plek);
        expect(delen.reduce((som, { punten }) => som + punten, WAARDE_BASIS)).toBe(waarde);
        expect(delen.every(({ punten, hoogstens }) => punten >= 0 && punten <= hoogstens)).toBe(true);
        expect(Number.isInteger(waarde) && waarde >= 1 && waarde <= 32_000).toBe(true);
        expect(paarwaarde({ ...inwoner, id: "iemand anders" }, plek)).toBe(waarde);
      }
    }
  });

  test("has parts that together give 32.000 at most", () => {
    const delen = onderdelen({ id: "", feiten: {} }, { id: "", feiten: {} });
    expect(delen.reduce((som, { hoogstens }) => som + hoogstens, WAARDE_BASIS)).toBe(32_000);
  });
});
