import { createHash } from "node:crypto";
import { type Static, Type } from "typebox";
import { evalPair, type Gegeven, groepen, type Paaroordeel } from "#matching/evaluate";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { date, oneOf, orNull } from "../fields.ts";

export const UITKOMSTEN = ["voldoet", "voldoet niet", "onbekend", "niet gevraagd"] as const;

const GegevenAnswer = Type.Object({
  onderwerp: Type.String(),
  tekst: Type.String(),
  bron: orNull(Type.String()),
  datum: orNull(date),
});

/** Why a plek fits or not, one condition or wish a line, in words, with the facts of both sides. */
export const Reden = Type.Object({
  criterium: Type.String(),
  naam: Type.String(),
  soort: oneOf(["voorwaarde", "wens"]),
  apart: Type.Boolean({ description: "Door de wet bepaald: staat los van de rest" }),
  uitkomst: oneOf(UITKOMSTEN),
  tekst: Type.String(),
  detail: orNull(Type.String()),
  onbekendBij: orNull(oneOf(["inwoner", "plek", "beide"])),
  inwoner: Type.Array(GegevenAnswer),
  plek: Type.Array(GegevenAnswer),
  hulp: Type.Array(Type.Object({ zijde: oneOf(["plek", "steun", "inwoner"]), tekst: Type.String() })),
});
export type Reden = Static<typeof Reden>;

/** The reasons as they were shown, with what is needed to make them again. */
export const Uitleg = Type.Object({
  versie: Type.String({ description: "Versie van de criteria" }),
  invoerHash: Type.String({ description: "SHA-256 over wat het programma van beide kanten zag" }),
  groep: oneOf(groepen),
  plek: Type.Object({ titel: Type.String(), werkgever: Type.String() }),
  redenen: Type.Array(Reden),
});
export type Uitleg = Static<typeof Uitleg>;

/** The reasons of the engine as an answer shows them; what was asked of neither side is left out. */
export const redenenVan = ({ redenen }: Paaroordeel): Reden[] =>
  redenen.filter(({ uitkomst }) => uitkomst !== "niet gevraagd").map(shown);

/** The conditions that are not met: a wish never stands in the way. */
export const nietVoldaan = (redenen: readonly Reden[]): Reden[] =>
  redenen.filter(({ soort, uitkomst }) => soort === "voorwaarde" && uitkomst === "voldoet niet");

/** Everything that a later run needs to come to the same reasons. */
export const uitlegVan = (
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
  shownAs: { readonly titel: string; readonly werkgever: string },
): Uitleg => {
  const oordeel = evalPair(inwoner, plek);
  return {
    versie: oordeel.versie,
    invoerHash: createHash("sha256")
      .update(JSON.stringify([inwoner, plek]))
      .digest("hex"),
    groep: oordeel.groep,
    plek: { titel: shownAs.titel, werkgever: shownAs.werkgever },
    redenen: redenenVan(oordeel),
  };
};

const shown = ({ inwoner, plek, hulp, ...reden }: Paaroordeel["redenen"][number]): Reden => ({
  ...reden,
  inwoner: inwoner.map(fact),
  plek: plek.map(fact),
  hulp: hulp.map(({ zijde, tekst }) => ({ zijde, tekst })),
});

const fact = ({ onderwerp, tekst, bron, datum }: Gegeven): Static<typeof GegevenAnswer> => ({
  onderwerp,
  tekst,
  bron,
  datum,
});
