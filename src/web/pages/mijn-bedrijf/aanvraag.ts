import type { IsoDate } from "#core/dates";
import { cents } from "#core/money";
import { numberFrom } from "../../format.ts";
import type { Aanvraag, Plaatsingsregelingen } from "../mijn-bedrijf.queries.ts";
import { text } from "../RegelingAanvraagPage.text.ts";

export type Draft = {
  readonly soorten: readonly string[];
  readonly uurloonInCenten: string;
  readonly urenPerWeek: string;
  readonly contract: string;
  readonly contractTot: string;
  readonly iban: string;
  readonly contactpersoon: string;
  readonly telefoon: string;
};
export type Veld = keyof Draft;

/** Everything that can still be asked is on; what we know is filled in. */
export const startOf = (
  { regelingen, urenPerWeek, einddatum }: Plaatsingsregelingen,
  naam: string,
): Draft => ({
  soorten: openOf(regelingen),
  uurloonInCenten: "",
  urenPerWeek: String(urenPerWeek).replace(".", ","),
  contract: einddatum ? "tijdelijk" : "vast",
  contractTot: einddatum ?? "",
  iban: "",
  contactpersoon: naam,
  telefoon: "",
});

export const openOf = (regelingen: Plaatsingsregelingen["regelingen"]) =>
  regelingen.filter(({ stand }) => stand === "nog niet gevraagd").map(({ soort }) => soort);

export function wrongIn(draft: Draft): Partial<Record<Veld, string>> {
  const uren = numberFrom(draft.urenPerWeek);
  return {
    ...(draft.soorten.length === 0 && { soorten: text.needSoorten }),
    ...(!numberFrom(draft.uurloonInCenten) && { uurloonInCenten: text.needUurloon }),
    ...((!uren || uren > 60) && { urenPerWeek: text.needUren }),
    ...(draft.contract === "tijdelijk" && !draft.contractTot && { contractTot: text.needTot }),
    ...(!draft.iban.trim() && { iban: text.needIban }),
    ...(!draft.contactpersoon.trim() && { contactpersoon: text.needContact }),
    ...(!draft.telefoon.trim() && { telefoon: text.needTelefoon }),
  };
}

export const aanvraagOf = (draft: Draft): Aanvraag => ({
  soorten: [...draft.soorten] as Aanvraag["soorten"],
  uurloonInCenten: cents(Math.round((numberFrom(draft.uurloonInCenten) ?? 0) * 100)),
  urenPerWeek: numberFrom(draft.urenPerWeek) ?? 0,
  contract: draft.contract as Aanvraag["contract"],
  contractTot: draft.contract === "tijdelijk" ? (draft.contractTot as IsoDate) : null,
  iban: draft.iban,
  contactpersoon: draft.contactpersoon,
  telefoon: draft.telefoon,
});
