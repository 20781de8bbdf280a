import { isIsoDate } from "#core/dates";
import { alleenGesteld, fouteAntwoorden, gesteldeVragen } from "../../../modules/beeld/antwoorden.ts";
import type { Antwoord, Antwoorden, Definitie, Vraag } from "../../../modules/beeld/definitie.ts";
import { vragenVan } from "../../../modules/beeld/definitie.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../AfnamePage.text.ts";

/** What is typed or chosen, by the code of the question. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
export type AfnameDraft = { readonly typed: Typed; readonly ingevuldOp: string };

export const typedFrom = (antwoorden: Antwoorden): Typed =>
  Object.fromEntries(
    Object.entries(antwoorden).map(([code, antwoord]) => [
      code,
      Array.isArray(antwoord)
        ? antwoord
        : String(antwoord).replace(".", typeof antwoord === "number" ? "," : "."),
    ]),
  );

/** Only what is asked now: an answer to a question that disappeared is not sent. */
export function answersFrom(definitie: Definitie, typed: Typed): Antwoorden {
  const all = Object.fromEntries(
    vragenVan(definitie).flatMap((vraag) => {
      const antwoord = answerOf(vraag, typed[vraag.code]);
      return antwoord === null ? [] : [[vraag.code, antwoord]];
    }),
  );
  return alleenGesteld(definitie, all);
}

/** What is typed and no number stays text, so that the check can say so. */
function answerOf({ soort }: Vraag, typed: Typed[string] | undefined): Antwoord | null {
  if (typed === undefined || typed.length === 0) return null;
  if (typeof typed !== "string") return [...typed];
  if (typed.trim() === "") return null;
  if (soort === "getal" || soort === "schaal") return numberFrom(typed) ?? typed;
  return soort === "tekst" ? typed.trim() : typed;
}

export const askedIn = (definitie: Definitie, typed: Typed): ReadonlySet<string> =>
  new Set(gesteldeVragen(definitie, answersFrom(definitie, typed)).map(({ code }) => code));

/** In the order of the page, with the ids of the controls. */
export function wrongIn(
  definitie: Definitie,
  { typed, ingevuldOp }: AfnameDraft,
  vandaag: string,
  isConcept: boolean,
): Wrong {
  const fouten = fouteAntwoorden(definitie, answersFrom(definitie, typed), { isConcept });
  return {
    ...(!isIsoDate(ingevuldOp) && { ingevuldOp: text.needDag }),
    ...(isIsoDate(ingevuldOp) && ingevuldOp > vandaag && { ingevuldOp: text.needDagLater }),
    ...Object.fromEntries(fouten.map(({ code, fout }) => [controlOf(code), fout])),
  };
}

/** A code such as `datum` may not be the id of something else on the page. */
export const controlOf = (code: string) => `vraag-${code}`;
