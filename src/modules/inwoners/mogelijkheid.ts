import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { fouteWaarde, isOnderwerp, type Onderwerp, onderwerp } from "#matching/onderwerpen";
import { date, oneOf, orNull } from "../fields.ts";
import { gezondheidswoorden } from "./gezondheidswoorden.ts";

/** The headings below which the subjects stand. */
export const GROEPEN = [
  "Tijd en reizen",
  "Werk dat past",
  "Taal, steun en papieren",
  "Bewegen en dragen",
  "Manier van werken",
] as const;

const word = Type.String({ maxLength: 200 });
export const MogelijkheidWaarde = Type.Union([Type.Number(), word, Type.Array(word, { maxItems: 50 })]);
export type MogelijkheidWaarde = Static<typeof MogelijkheidWaarde>;

/** One subject of what someone can and wants, with the fact where it is known; versie 0 says that it is not. */
export const Mogelijkheid = Type.Object({
  onderwerp: Type.String(),
  groep: oneOf(GROEPEN),
  label: Type.String(),
  vraag: Type.String(),
  soort: oneOf(["getal", "niveau", "keuze", "lijst"]),
  eenheid: orNull(Type.String()),
  minimum: orNull(Type.Number()),
  maximum: orNull(Type.Number()),
  opties: Type.Array(Type.Object({ code: Type.String(), label: Type.String() })),
  isVrij: Type.Boolean({ description: "Ook antwoorden buiten de opties" }),
  pictogram: Type.String(),
  waarde: orNull(MogelijkheidWaarde),
  inWoorden: orNull(Type.String()),
  toelichting: orNull(Type.String()),
  bron: orNull(Type.String()),
  datum: orNull(date),
  versie: Type.Integer({ minimum: 0 }),
});
export type Mogelijkheid = Static<typeof Mogelijkheid>;

/** The subject of this code, if it is one about an inwoner. */
export function inwonerOnderwerp(code: string): Onderwerp {
  if (isOnderwerp(code) && onderwerp(code).zijde !== "plek") return code;
  throw new Failure(
    "invalid",
    "mogelijkheid.onderwerp-onbekend",
    "Dit onderwerp bestaat niet. Kies een onderwerp uit de lijst.",
    { velden: ["onderwerp"] },
  );
}

export function checkWaarde(code: Onderwerp, waarde: MogelijkheidWaarde): void {
  const problem = fouteWaarde(code, waarde);
  if (problem) throw new Failure("invalid", "mogelijkheid.waarde", problem, { velden: ["waarde"] });
  for (const deel of [waarde].flat()) if (typeof deel === "string") checkWords("waarde", deel);
}

/** A possibility is kept in functional words only: what someone can, not why. */
export function checkWords(veld: string, text: string): void {
  const [found] = gezondheidswoorden(text);
  if (found) throw new Failure("invalid", "mogelijkheid.gezondheid", found.hint, { velden: [veld] });
}
