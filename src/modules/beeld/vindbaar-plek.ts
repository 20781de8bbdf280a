import { type Criterium, voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import { onderwerp, type Onderwerp, type Waarde } from "#matching/onderwerpen";
import { outcomesOf, type Plekindex } from "#matching/plekindex";
import type { Inwonerprofiel } from "#matching/profiel";

/** One condition of which the dossier says too little, with what the answer would make clear. */
export type Ontbrekend = {
  readonly criterium: string;
  readonly naam: string;
  /** The subjects to ask about. */
  readonly onderwerpen: readonly Onderwerp[];
  readonly isPostcode: boolean;
  /** Open plekken with room that nothing stands in the way of, and where this is not known. */
  readonly plekken: number;
  /** Of these, where it is the only thing not known: the answer decides. */
  readonly beslist: number;
};

export type Plekvindbaarheid = {
  /** Open plekken with room. */
  readonly plekken: number;
  /** Of these, where everything is known that decides whether they fit. */
  readonly teBeoordelen: number;
  readonly ontbreekt: readonly Ontbrekend[];
};

/**
 * What is missing of an inwoner, and at how many plekken that matters: counted by the engine of matching, never a figure
 * about the person. What no answer of the inwoner would make known is left out: then the plek must tell.
 */
export function plekvindbaarheid(
  inwoner: Inwonerprofiel,
  index: Plekindex,
  isVrij: (plek: number) => boolean,
): Plekvindbaarheid {
  const plekken = [...index.plekken.keys()].filter(isVrij);
  const failing = new Uint8Array(index.plekken.length);
  const unknown = new Uint8Array(index.plekken.length);
  const helped = voorwaarden.map((criterium, at) => {
    const uitkomsten = outcomesOf(index, at, inwoner);
    const { klasse, voorbeelden } = index.voorwaarden[at]!;
    for (const plek of plekken) {
      const uitkomst = uitkomsten[klasse[plek]!];
      if (uitkomst === "voldoet niet") failing[plek]!++;
      else if (uitkomst === "onbekend") unknown[plek]!++;
    }
    const missing = missingOf(criterium, inwoner);
    const byClass = voorbeelden.map(
      (plek, at) =>
        uitkomsten[at] === "onbekend" &&
        missing.length > 0 &&
        answersOf(criterium, inwoner, missing).every(
          (answered) => uitkomst(criterium, answered, plek) !== "onbekend",
        ),
    );
    return { missing, isHelped: (plek: number) => byClass[klasse[plek]!]! };
  });
  const open = plekken.filter((plek) => failing[plek] === 0);
  return {
    plekken: plekken.length,
    teBeoordelen: plekken.filter((plek) => failing[plek]! > 0 || unknown[plek] === 0).length,
    ontbreekt: voorwaarden
      .map((criterium, at) => {
        const { missing, isHelped } = helped[at]!;
        const found = open.filter(isHelped);
        return {
          criterium: criterium.id,
          naam: criterium.naam,
          onderwerpen: missing.filter((veld) => veld !== "punt"),
          isPostcode: missing.includes("punt"),
          plekken: found.length,
          beslist: found.filter((plek) => unknown[plek] === 1).length,
        };
      })
      .filter(({ plekken }) => plekken > 0)
      .toSorted((a, b) => b.beslist - a.beslist || b.plekken - a.plekken),
  };
}

type Missing = Onderwerp | "punt";

function missingOf(
  { regel, inwonerVelden, onbekend }: Criterium,
  { feiten, punt }: Inwonerprofiel,
): Missing[] {
  const velden = inwonerVelden.filter(
    (veld) => feiten[veld] === undefined || (onbekend !== undefined && feiten[veld]?.waarde === onbekend),
  );
  return regel === "reistijd" && punt === undefined ? [...velden, "punt"] : velden;
}

/** The inwoner as he would be with an answer: the least and the most that can be said. */
function answersOf(
  criterium: Criterium,
  inwoner: Inwonerprofiel,
  missing: readonly Missing[],
): Inwonerprofiel[] {
  return [0, 1].map((end) => {
    const feiten: Record<string, { waarde: Waarde }> = { ...inwoner.feiten };
    for (const veld of missing) if (veld !== "punt") feiten[veld] = { waarde: sample(veld, end, criterium) };
    const punt = inwoner.punt ?? SOMEWHERE;
    return { ...inwoner, feiten, punt };
  });
}

/** In the middle of the country: only whether a journey can be worked out matters here. */
const SOMEWHERE = { lat: 52.1561, lon: 5.3878 };

function sample(veld: Onderwerp, end: number, { onbekend }: Criterium): Waarde {
  const { soort, opties = [], minimum = 0, maximum = 1 } = onderwerp(veld);
  const codes = opties.map(({ code }) => code).filter((code) => Number(code) !== onbekend);
  const code = codes.at(end === 0 ? 0 : -1) ?? "";
  if (soort === "getal") return end === 0 ? minimum : maximum;
  if (soort === "niveau") return Number(code);
  return soort === "keuze" ? code : end === 0 ? codes.slice(0, 1) : codes;
}
