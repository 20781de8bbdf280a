import { type Static, Type } from "typebox";
import { gemeente, id, oneOf, orNull } from "../fields.ts";
import { Functieoordeel } from "./functieoordeel.ts";
import { FUNCTIONALITEITEN, VIA_WERKGEVERS } from "./functionaliteiten.ts";
import type { Doelgroep, Instrument } from "./instrument.ts";
import { reachedBy } from "./instrument-filter.ts";

/** `onbekend`: there is one in the region, and no source says in which gemeente. */
const DEKKINGEN = ["aanwezig", "pilot", "onbekend", "ontbreekt"] as const;
export type Dekking = (typeof DEKKINGEN)[number];

const Genoemd = Type.Object({ id, naam: Type.String() });
const Cel = Type.Object({
  gemeente,
  dekking: oneOf(DEKKINGEN),
  instrumenten: Type.Array(Genoemd, { description: "Waardoor dit er is" }),
  oordeel: orNull(Functieoordeel),
});

/** Which functionaliteit is there in which gemeente, for everyone or for one group. */
export const Dekkingskaart = Type.Object({
  gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
  functionaliteiten: Type.Array(
    Type.Object({
      code: Type.String(),
      letter: Type.String(),
      naam: Type.String(),
      cellen: Type.Array(Cel),
      oordeel: orNull(Functieoordeel), // of the region as a whole
      ontbreektIn: Type.Array(Type.String(), { description: "Namen van gemeenten" }),
    }),
  ),
});
export type Dekkingskaart = Static<typeof Dekkingskaart>;

type Gemeente = { readonly code: string; readonly naam: string };

/** Plans, and what another region does, are not there yet. */
export function dekkingskaart(
  instrumenten: readonly Instrument[],
  gemeenten: readonly Gemeente[],
  oordelen: readonly Functieoordeel[] = [],
  doelgroep?: Doelgroep,
): Dekkingskaart {
  const wanted = doelgroep && reachedBy(doelgroep);
  const there = instrumenten.filter(({ beschikbaarheid }) =>
    ["beschikbaar", "pilot"].includes(beschikbaarheid),
  );
  const forThem = there.filter(
    ({ doelgroepen }) => !wanted || doelgroepen.some((een) => wanted.includes(een)),
  );
  return {
    gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
    functionaliteiten: FUNCTIONALITEITEN.map(({ code, letter, naam }) => {
      const usable = VIA_WERKGEVERS.includes(code) ? there : forThem;
      const serving = usable.filter(({ functionaliteiten }) => functionaliteiten.includes(code));
      const oordeelOver = (gemeente: string | null) =>
        oordelen.find((een) => een.functionaliteit === code && een.gemeente === gemeente) ?? null;
      const cellen = gemeenten.map((een) => ({ ...celOf(serving, een), oordeel: oordeelOver(een.code) }));
      const ontbreektIn = cellen.flatMap(({ dekking }, at) =>
        dekking === "ontbreekt" ? [gemeenten[at]!.naam] : [],
      );
      return { code, letter, naam, cellen, oordeel: oordeelOver(null), ontbreektIn };
    }),
  };
}

function celOf(serving: readonly Instrument[], { code }: Gemeente) {
  const here = serving.filter(({ gemeenten }) => gemeenten.includes(code));
  const perhaps = serving.filter(({ gemeenten }) => gemeenten.length === 0);
  return {
    gemeente: code,
    dekking: dekkingOf(here, perhaps),
    instrumenten: (here.length > 0 ? here : perhaps).map(({ id, naam }) => ({ id, naam })),
  };
}

function dekkingOf(here: readonly Instrument[], perhaps: readonly Instrument[]): Dekking {
  if (here.some(({ beschikbaarheid }) => beschikbaarheid === "beschikbaar")) return "aanwezig";
  if (here.length > 0) return "pilot";
  return perhaps.length > 0 ? "onbekend" : "ontbreekt";
}
