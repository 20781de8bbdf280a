import { type IsoDate, isIsoDate } from "#core/dates";
import type { Cents } from "#core/money";
import type { Werkafspraak, WerkafspraakInput } from "../../../modules/werkafspraken/werkafspraak.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../WerkafspraakFormPage.text.ts";

/** An agreement as it is typed. `klant` is the id of a werkgever, the name of a customer, or '' for another. */
export type AfspraakTerms = {
  readonly werkvorm: string;
  readonly met: string;
  readonly werkgeverId: string;
  readonly werk: string;
  readonly prijs: string;
  readonly prijsPer: string;
  readonly dienstverbandBij: string;
  readonly begeleidingDoor: string;
  readonly begeleiding: string;
  readonly vanaf: string;
  readonly tot: string;
};
export type AfspraakField = Exclude<keyof AfspraakTerms, "werkgeverId">;

type Start = { werkvorm: string; met: string; werkgeverId: string; bedrijf: string; vandaag: IsoDate };

/** The last agreement is where the next one starts, from today on. */
export const afspraakTerms = (last: Werkafspraak | undefined, start: Start): AfspraakTerms => ({
  werkvorm: start.werkvorm,
  met: last?.met ?? start.met,
  werkgeverId: last?.werkgeverId ?? start.werkgeverId,
  werk: last?.werk ?? "",
  prijs: last ? (last.prijsInCenten / 100).toFixed(2).replace(".", ",") : "",
  prijsPer: last?.prijsPer ?? "uur",
  dienstverbandBij:
    last?.dienstverbandBij ?? (start.werkvorm === "begeleid werken" ? start.met : start.bedrijf),
  begeleidingDoor: last?.begeleidingDoor ?? start.bedrijf,
  begeleiding: last?.begeleiding ?? "",
  vanaf: start.vandaag,
  tot: "",
});

const TOGETHER = [
  ["met", "werkgeverId"],
  ["werk"],
  ["prijs", "prijsPer"],
  ["dienstverbandBij"],
  ["begeleidingDoor"],
  ["begeleiding"],
] as const satisfies readonly (readonly (keyof AfspraakTerms)[])[];

/** Another form of work starts with what was agreed last about that form; what was typed stays. */
export function chooseWerkvorm(
  terms: AfspraakTerms,
  werkvorm: string,
  startOf: (werkvorm: string) => AfspraakTerms,
): Partial<AfspraakTerms> {
  const before = startOf(terms.werkvorm);
  const after = startOf(werkvorm);
  const untouched = TOGETHER.filter((fields) =>
    fields.every((field) => terms[field] === before[field]),
  ).flat();
  return { werkvorm, ...Object.fromEntries(untouched.map((field) => [field, after[field]])) };
}

export const afspraakBody = (terms: AfspraakTerms, unitId: string | null): WerkafspraakInput => ({
  werkvorm: terms.werkvorm as WerkafspraakInput["werkvorm"],
  unitId,
  werkgeverId: terms.werkgeverId || null,
  met: terms.met.trim(),
  werk: terms.werk.trim(),
  prijsInCenten: Math.round((numberFrom(terms.prijs) ?? 0) * 100) as Cents,
  prijsPer: terms.prijsPer as WerkafspraakInput["prijsPer"],
  dienstverbandBij: terms.dienstverbandBij.trim(),
  begeleidingDoor: terms.begeleidingDoor.trim(),
  begeleiding: terms.begeleiding.trim(),
  vanaf: terms.vanaf as IsoDate,
  tot: terms.tot === "" ? null : (terms.tot as IsoDate),
});

const NEEDED = [
  "werkvorm",
  "met",
  "werk",
  "prijsPer",
  "dienstverbandBij",
  "begeleidingDoor",
  "begeleiding",
] as const;

export function wrongInAfspraak(terms: AfspraakTerms): Wrong<AfspraakField> {
  const { vanaf, tot } = terms;
  const missing = NEEDED.filter((field) => !terms[field].trim());
  return {
    ...Object.fromEntries(missing.map((field) => [field, text.need[field]])),
    ...((numberFrom(terms.prijs) ?? -1) < 0 && { prijs: text.need.prijs }),
    ...(!isIsoDate(vanaf) && { vanaf: text.need.vanaf }),
    ...(tot !== "" && (!isIsoDate(tot) || tot < vanaf) && { tot: text.need.tot }),
  };
}
