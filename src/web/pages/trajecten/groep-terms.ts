import { isIsoDate, type IsoDate } from "#core/dates";
import type { GroepInput, TrajectgroepInFull } from "../../../modules/trajecten/groep.ts";
import type { Weekdeel } from "../../../modules/trajecten/traject.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import type { ComboboxOption } from "../../nlds/index.ts";
import { text } from "../GroepFormPage.text.ts";
import { type Fasen, missesFase, type Week } from "./week.ts";

/** A group as it is typed. */
export type GroepTerms = {
  readonly naam: string;
  readonly capaciteit: string;
  readonly gemeenten: readonly string[];
  readonly startdatum: string;
  readonly einddatum: string;
  readonly plaats: string;
  readonly unitId: string;
  readonly leider: ComboboxOption | null;
  readonly isEigenWeek: boolean;
  readonly week: Week;
};
export type GroepField = "leiderId" | Exclude<keyof GroepTerms, "leider" | "isEigenWeek">;

const MOST_PLACES = 50;

export const newGroepTerms = (gemeenten: readonly string[], week: readonly Weekdeel[]): GroepTerms => ({
  naam: "",
  capaciteit: "",
  gemeenten,
  startdatum: "",
  einddatum: "",
  plaats: "",
  unitId: "",
  leider: null,
  isEigenWeek: false,
  week,
});

export const groepTerms = (groep: TrajectgroepInFull): GroepTerms => ({
  naam: groep.naam,
  capaciteit: String(groep.capaciteit),
  gemeenten: groep.gemeenten,
  startdatum: groep.startdatum,
  einddatum: groep.einddatum ?? "",
  plaats: groep.plaats,
  unitId: groep.unitId ?? "",
  leider: groep.leiderId ? { id: groep.leiderId, label: groep.leider ?? "" } : null,
  isEigenWeek: groep.isEigenWeek,
  week: groep.inhoud.week,
});

export const groepBody = (terms: GroepTerms): GroepInput => ({
  naam: terms.naam.trim(),
  unitId: terms.unitId || null,
  plaats: terms.plaats.trim(),
  gemeenten: [...terms.gemeenten],
  leiderId: terms.leider?.id ?? null,
  capaciteit: numberFrom(terms.capaciteit) ?? 0,
  startdatum: terms.startdatum as IsoDate,
  einddatum: terms.einddatum ? (terms.einddatum as IsoDate) : null,
  week: terms.isEigenWeek ? [...terms.week] : null,
});

export function wrongInGroep(terms: GroepTerms, fasen: Fasen): Wrong<GroepField> {
  const { startdatum, einddatum, isEigenWeek, week } = terms;
  const plaatsen = numberFrom(terms.capaciteit) ?? 0;
  const isPlaces = Number.isInteger(plaatsen) && plaatsen >= 1 && plaatsen <= MOST_PLACES;
  return {
    ...(!terms.naam.trim() && { naam: text.need.naam }),
    ...(!isPlaces && { capaciteit: text.need.capaciteit }),
    ...(terms.gemeenten.length === 0 && { gemeenten: text.need.gemeenten }),
    ...(!isIsoDate(startdatum) && { startdatum: text.need.startdatum }),
    ...(einddatum && !isIsoDate(einddatum) && { einddatum: text.need.einddatum }),
    ...(isIsoDate(startdatum) &&
      isIsoDate(einddatum) &&
      einddatum < startdatum && { einddatum: text.need.order }),
    ...(!terms.plaats.trim() && { plaats: text.need.plaats }),
    ...(isEigenWeek && week.length === 0 && { week: text.need.week }),
    ...(isEigenWeek && week.length > 0 && missesFase(week, fasen) && { week: text.need.fase }),
  };
}
