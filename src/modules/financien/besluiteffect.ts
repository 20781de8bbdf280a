import { type Static, Type } from "typebox";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { type Cents, cents, percent } from "#core/money";
import { verdeel } from "#core/verdeling";
import { type Besluit, type Effect, besluitEffect } from "#financien/besluit-effect";
import { budgetten, vangnetEffect, voorgeschoten } from "#financien/vangnet-effect";
import type { Register } from "#regels/register";
import type { Bekend, Jaargegevens } from "./bijdragejaar-store.ts";
import { bedrag, stroom, wrong } from "./geld.ts";

const perJaar = Type.Array(bedrag, { description: "Het eerste jaar en de twee jaren daarna" });

export const Effectrij = Type.Object({
  gemeente: Type.String(),
  naam: Type.String(),
  plekken: Type.Integer(),
  regels: Type.Array(
    Type.Object({
      naam: Type.String(),
      stroom,
      uitleg: Type.String(),
      perJaar,
      bron: Type.String(),
      zekerheid: Type.String(),
    }),
  ),
  perJaar,
  vangnetPerJaar: Type.Array(bedrag, {
    description: "Hoeveel er door het besluit aan vangnet bij komt of af gaat",
  }),
  metVangnetPerJaar: perJaar,
  voorgeschotenPerJaar: Type.Array(bedrag, {
    description:
      "Loonkostensubsidie die is betaald en nog niet vergoed: geld om klaar te hebben, geen verlies",
  }),
});
export type GemeenteEffect = Static<typeof Effectrij>;

export type Uitgangspunten = {
  readonly jaar: number;
  readonly plekken: number;
  /** Only there; else over all gemeenten by inhabitants, in whole places. */
  readonly gemeente: string | undefined;
  readonly prijsPerPlek: Cents;
  readonly urenPerWeek: number;
  readonly loonwaarde: number;
  readonly uitBijstand: number;
};

export const VOLTIJD_UREN = 36;

/** What the decision does to the budget of each gemeente that gets or loses a place. */
export function effectPerGemeente(
  { gemeenten }: Jaargegevens,
  uitgangspunten: Uitgangspunten,
  register: Register,
): GemeenteEffect[] {
  return plekkenPerGemeente(gemeenten, uitgangspunten).flatMap(({ gemeente, plekken }) =>
    plekken === 0 ? [] : [effectVan(gemeente, plekken, uitgangspunten, register)],
  );
}

function plekkenPerGemeente(gemeenten: readonly Bekend[], { plekken, gemeente }: Uitgangspunten) {
  const chosen = gemeenten.filter((een) => gemeente === undefined || een.gemeente === gemeente);
  const parts = verdeel(
    cents(plekken), // whole places, as whole cents
    chosen.map(({ inwoners }) => inwoners),
  );
  return chosen.map((gemeente, at) => ({ gemeente, plekken: Number(parts[at]) }));
}

function effectVan(
  { gemeente, naam, inwoners, buigBudget, buigLasten }: Bekend,
  plekken: number,
  { jaar, prijsPerPlek, urenPerWeek, loonwaarde, uitBijstand }: Uitgangspunten,
  register: Register,
): GemeenteEffect {
  const besluit: Besluit = {
    gemeente: naam,
    inwoners,
    plekken,
    jaar,
    prijsPerPlek,
    urenPerWeek: hours(urenPerWeek),
    voltijdUren: hours(VOLTIJD_UREN),
    loonwaarde: percent(loonwaarde),
    uitBijstand: percent(uitBijstand),
  };
  const effect = besluitEffect(besluit, register);
  if (buigBudget > 0 && budgetten(effect, buigBudget).some((left) => left <= 0))
    throw wrong(
      ["plekken"],
      `Dit haalt meer weg dan het hele budget voor bijstand van ${naam}. Kies minder plekken, of kijk de cijfers van die gemeente na.`,
    );
  const vangnet = vangnetVan(effect, { budget: buigBudget, lasten: buigLasten }, jaar, register);
  return {
    gemeente,
    naam,
    plekken,
    regels: effect.regels.map((regel) => ({ ...regel, perJaar: [...regel.perJaar] })),
    perJaar: [...effect.perJaar],
    vangnetPerJaar: vangnet,
    metVangnetPerJaar: effect.perJaar.map((bedrag, at) => cents(bedrag + vangnet[at]!)),
    voorgeschotenPerJaar: voorgeschoten(effect),
  };
}

function vangnetVan(
  effect: Effect,
  vraag: { budget: Cents; lasten: Cents },
  jaar: number,
  register: Register,
): Cents[] {
  if (vraag.budget <= 0) return effect.perJaar.map(() => cents(0));
  return vangnetEffect(effect, vraag, isoDate(`${jaar}-12-31`), register).map(({ verschil }) => verschil);
}

/** Sums of what was worked out for each gemeente apart. */
export const samenPerJaar = (
  gemeenten: readonly GemeenteEffect[],
  of: (een: GemeenteEffect) => readonly Cents[],
): Cents[] => [0, 1, 2].map((at) => cents(gemeenten.reduce((sum, een) => sum + (of(een)[at] ?? 0), 0)));
