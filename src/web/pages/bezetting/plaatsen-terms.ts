import { type IsoDate, isIsoDate } from "#core/dates";
import type { CapaciteitInput } from "../../../modules/bezetting/capaciteit.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../UnitPlaatsenPage.text.ts";
import { text as words } from "./bezetting.text.ts";

/** A line of capacity as it is typed. */
export type PlaatsenTerms = {
  readonly werksoort: string;
  readonly werkvorm: string;
  readonly locatieId: string;
  readonly vanaf: string;
  readonly tot: string;
  readonly plaatsen: string;
  readonly begeleiders: string;
  readonly begeleidingFte: string;
  readonly bron: string;
};
export type PlaatsenField = keyof PlaatsenTerms;

export const plaatsenBody = (terms: PlaatsenTerms): CapaciteitInput => ({
  locatieId: terms.locatieId,
  werksoort: terms.werksoort,
  werkvorm: terms.werkvorm as CapaciteitInput["werkvorm"],
  vanaf: terms.vanaf as IsoDate,
  tot: terms.tot === "" ? null : (terms.tot as IsoDate),
  plaatsen: numberFrom(terms.plaatsen) ?? 0,
  begeleiders: numberFrom(terms.begeleiders) ?? 0,
  begeleidingFte: numberFrom(terms.begeleidingFte) ?? 0,
  bron: terms.bron.trim(),
  zekerheid: "opgave",
});

/** People to one full-time guide when every place is taken; null while that cannot be said. */
export function mensenPerFte({ plaatsen, begeleidingFte }: PlaatsenTerms): number | null {
  const [places, fte] = [numberFrom(plaatsen) ?? 0, numberFrom(begeleidingFte) ?? 0];
  return places > 0 && fte > 0 ? places / fte : null;
}

export function wrongInPlaatsen(terms: PlaatsenTerms): Wrong<PlaatsenField> {
  const { vanaf, tot } = terms;
  const [places, guides, fte] = [terms.plaatsen, terms.begeleiders, terms.begeleidingFte].map(
    (typed) => numberFrom(typed) ?? -1,
  ) as [number, number, number];
  return {
    ...(!terms.werksoort && { werksoort: text.need.werksoort }),
    ...(!terms.werkvorm && { werkvorm: text.need.werkvorm }),
    ...(!terms.locatieId && { locatieId: text.need.locatieId }),
    ...(!isIsoDate(vanaf) && { vanaf: text.need.vanaf }),
    ...(tot !== "" && (!isIsoDate(tot) || tot < vanaf) && { tot: text.need.tot }),
    ...((!Number.isInteger(places) || places < 1) && { plaatsen: text.need.plaatsen }),
    ...((!Number.isInteger(guides) || guides < 0) && { begeleiders: text.need.begeleiders }),
    ...((fte < 0 || fte > guides) && { begeleidingFte: text.need.begeleidingFte }),
    ...(!terms.bron.trim() && { bron: words.form.sourceNeed }),
  };
}
