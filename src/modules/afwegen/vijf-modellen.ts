import { criteriasetVan, SCORE } from "#toekomstplan/afwegen/criteriasets";
import { schaalVan } from "#toekomstplan/afwegen/schaal";
import { toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { waarborg } from "#toekomstplan/antwoorden/waarborg";
import type { Pad } from "#toekomstplan/hefbomen";
import { bewaarLoten } from "#toekomstplan/loten";
import { opMaat } from "#toekomstplan/modellen/voorbeeld";
import { UITVOERINGSMODELLEN } from "#toekomstplan/modellen/uitvoeringsmodellen";
import type { Scenario, Uitgangspunten } from "#toekomstplan/plan";
import type { AfwegingInput } from "./afweging.ts";

const SET = "vijf-uitgangspunten";
const JAREN = 10;
const TREKKINGEN = { zaad: 1, trekkingen: 100 } as const;
const GEREKEND = `Toekomstplan over ${JAREN} jaar, in ${TREKKINGEN.trekkingen} toekomsten`;
const AANNAME = "Aanname: scoor zelf, met wie het werk kent";
const EURO_PER_JAAR = "euro per jaar, gemiddeld, van dat jaar";

/** Scores from 0 to 10 on all principles but the last, which is reckoned. Made up, and said so. */
const AANGENOMEN: Readonly<Record<string, readonly number[]>> = {
  klassiek: [3, 1, 8, 2],
  "beschut-only": [4, 2, 8, 3],
  partieel: [7, 5, 9, 5],
  integraal: [8, 8, 6, 7],
  gecombineerd: [8, 9, 4, 7],
};
const ONBEKEND = [5, 5, 5, 5];

/** Who sends more people needs more places: without these the wide models would let more people wait for beschut werk. */
const EXTRA: Readonly<Record<string, { readonly beschutPlekken: Pad; readonly uitleg: string }>> = {
  integraal: {
    beschutPlekken: [
      [2026, 40],
      [2031, 140],
    ],
    uitleg: "Met 140 beschutte plekken in 2031.",
  },
  gecombineerd: {
    beschutPlekken: [
      [2026, 40],
      [2031, 140],
    ],
    uitleg: "Met 140 beschutte plekken in 2031.",
  },
};

/**
 * The five execution models weighed on the five principles in their order. What they cost comes from the plan, future by
 * future; an option that harms inwoners there may not be called the best.
 */
export function vijfModellen(uitgangspunten: Uitgangspunten): AfwegingInput {
  const set = criteriasetVan(SET)!; // stands in the list
  const loten = bewaarLoten();
  const futuresOf = (scenario: Scenario | null) =>
    toekomstenVan({ uitgangspunten, scenario, jaren: JAREN, motor: "cohort" }, TREKKINGEN, loten);
  const basis = futuresOf(null);
  const modellen = UITVOERINGSMODELLEN.map((model) => {
    const extra = EXTRA[model.sleutel];
    const { naam, hefbomen } = opMaat(model, uitgangspunten).scenario;
    const plan = futuresOf({
      naam,
      hefbomen: { ...hefbomen, ...(extra && { beschutPlekken: extra.beschutPlekken }) },
    });
    return {
      ...model,
      uitleg: [model.uitleg, extra?.uitleg].filter(Boolean).join(" "),
      bijdrage: plan.map((jaren) => Math.round(UITKOMSTEN.bijdrage.van(jaren))),
      schaadt: waarborg({ plan, basis }, null),
    };
  });
  const schaal = schaalVan(
    modellen.map(({ bijdrage }) => bijdrage),
    UITKOMSTEN.bijdrage.goed,
  );
  const laatste = set.criteria.length - 1;
  return {
    naam: "Vijf uitvoeringsmodellen",
    vraag: "Wat moet het zwaarst wegen bij de keuze voor het ontwikkelbedrijf?",
    criteriaset: SET,
    criteria: set.criteria.map((criterium, at) => ({
      ...criterium,
      ...(at === laatste
        ? { ...schaal, eenheid: EURO_PER_JAAR, bron: GEREKEND }
        : { ...SCORE, eenheid: "score van 0 tot 10", bron: set.bron }),
    })),
    opties: modellen.map(({ sleutel, naam, uitleg, bijdrage, schaadt }) => ({
      naam,
      uitleg,
      geweerd: schaadt.length === 0 ? null : schaadt.map(({ reden }) => reden).join(" "),
      scores: [
        ...(AANGENOMEN[sleutel] ?? ONBEKEND).map((score) => ({
          waarden: [score],
          zekerheid: "aanname" as const,
          bron: AANNAME,
        })),
        { waarden: bijdrage, zekerheid: "berekend" as const, bron: GEREKEND },
      ],
    })),
  };
}
