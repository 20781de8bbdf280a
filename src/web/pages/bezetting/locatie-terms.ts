import type { LocatieInput, Unitlocatie } from "../../../modules/bezetting/capaciteit.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../UnitLocatiePage.text.ts";
import { text as words } from "./bezetting.text.ts";

export type Weten = "ja" | "nee" | "";
/** A location as it is typed; '' is: not known. */
export type LocatieTerms = {
  readonly naam: string;
  readonly soort: string;
  readonly plaats: string;
  readonly bereikbaar: string;
  readonly isPrikkelarm: string;
  readonly isRolstoelgeschikt: string;
  readonly aanpassingen: readonly string[];
  readonly bron: string;
};
export type LocatieField = keyof LocatieTerms;

const asTyped = (value: boolean | null): Weten => (value === null ? "" : value ? "ja" : "nee");
const asKnown = (typed: string): boolean | null => (typed === "" ? null : typed === "ja");

export const locatieTerms = (locatie: Unitlocatie | null): LocatieTerms => ({
  naam: locatie?.naam ?? "",
  soort: locatie?.soort ?? "",
  plaats: locatie?.plaats ?? "",
  bereikbaar: locatie?.bereikbaar ?? "",
  isPrikkelarm: asTyped(locatie?.isPrikkelarm ?? null),
  isRolstoelgeschikt: asTyped(locatie?.isRolstoelgeschikt ?? null),
  aanpassingen: locatie?.aanpassingen ?? [],
  bron: locatie?.bron ?? "",
});

/** What is typed anew is a statement of the unit; a source that stays keeps its certainty. */
export const locatieBody = (terms: LocatieTerms, before: Unitlocatie | null): LocatieInput => ({
  naam: terms.naam.trim(),
  soort: terms.soort as LocatieInput["soort"],
  plaats: terms.plaats.trim(),
  bereikbaar: terms.bereikbaar.trim() || null,
  isPrikkelarm: asKnown(terms.isPrikkelarm),
  isRolstoelgeschikt: asKnown(terms.isRolstoelgeschikt),
  aanpassingen: [...terms.aanpassingen],
  bron: terms.bron.trim(),
  zekerheid: before && terms.bron.trim() === before.bron ? before.zekerheid : "opgave",
});

export const wrongInLocatie = ({ naam, soort, plaats, bron }: LocatieTerms): Wrong<LocatieField> => ({
  ...(!naam.trim() && { naam: text.need.naam }),
  ...(!soort && { soort: text.need.soort }),
  ...(!plaats.trim() && { plaats: text.need.plaats }),
  ...(!bron.trim() && { bron: words.form.sourceNeed }),
});
