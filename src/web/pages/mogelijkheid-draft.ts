import { isIsoDate } from "#core/dates";
import type { Mogelijkheid, MogelijkheidWaarde } from "../../modules/inwoners/mogelijkheid.ts";
import type { Wrong } from "../checks.ts";
import { numberFrom } from "../format.ts";
import { text } from "./MogelijkheidPage.text.ts";

/** What is being filled in about one subject. `gekozen` holds the answers of a list, in the order of choosing. */
export type MogelijkheidDraft = {
  readonly waarde: string;
  readonly gekozen: readonly string[];
  readonly vrij: string;
  readonly toelichting: string;
  readonly bron: string;
  readonly datum: string;
};

export function draftOf(fact: Mogelijkheid, vandaag: string): MogelijkheidDraft {
  const { waarde, toelichting, bron } = fact;
  const list = Array.isArray(waarde) ? waarde : [];
  const isOption = (code: string) => fact.opties.some((optie) => optie.code === code);
  return {
    waarde: waarde === null || Array.isArray(waarde) ? "" : String(waarde).replace(".", ","),
    gekozen: list.filter(isOption),
    vrij: list.filter((code) => !isOption(code)).join(", "),
    toelichting: toelichting ?? "",
    bron: bron ?? "",
    datum: vandaag,
  };
}

function waardeOf({ soort }: Mogelijkheid, draft: MogelijkheidDraft): MogelijkheidWaarde | null {
  if (soort === "lijst") return [...draft.gekozen, ...freeWords(draft)];
  if (soort === "keuze") return draft.waarde || null;
  return numberFrom(draft.waarde);
}

const freeWords = ({ vrij }: MogelijkheidDraft) =>
  vrij
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

export function wrongIn(
  fact: Mogelijkheid,
  draft: MogelijkheidDraft,
  vandaag: string,
): Wrong<keyof MogelijkheidDraft> {
  const wrong: Wrong<keyof MogelijkheidDraft> = {};
  const waarde = waardeOf(fact, draft);
  const { minimum, maximum } = fact;
  if (fact.soort === "getal" && minimum !== null && maximum !== null) {
    if (typeof waarde !== "number" || waarde < minimum || waarde > maximum)
      wrong.waarde = text.wrong.getal(minimum, maximum);
  } else if (waarde === null) wrong.waarde = text.wrong.waarde;
  if (!draft.bron) wrong.bron = text.wrong.bron;
  if (!isIsoDate(draft.datum)) wrong.datum = text.wrong.datum;
  else if (draft.datum > vandaag) wrong.datum = text.wrong.datumLater;
  return wrong;
}

export const bodyOf = (fact: Mogelijkheid, draft: MogelijkheidDraft) => ({
  waarde: waardeOf(fact, draft),
  toelichting: draft.toelichting.trim() || null,
  bron: draft.bron,
  datum: draft.datum,
});
