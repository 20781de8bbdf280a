import { isIsoDate, type IsoDate } from "#core/dates";
import type { Erkenning } from "../../../modules/certificaten/leerbedrijf.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../LeerbedrijfNieuwPage.text.ts";

/** A recognition as it is typed. */
export type ErkenningTerms = {
  readonly erkendDoor: string;
  readonly erkendVoor: readonly string[];
  readonly nogEen: string;
  readonly erkendTot: string;
  readonly bron: string;
};
export type ErkenningField = Exclude<keyof ErkenningTerms, "nogEen">;

export const erkenningTerms = (erkenning: Erkenning | null): ErkenningTerms => ({
  erkendDoor: erkenning?.erkendDoor ?? "SBB",
  erkendVoor: erkenning?.erkendVoor ?? [],
  nogEen: "",
  erkendTot: erkenning?.erkendTot ?? "",
  bron: erkenning?.bron ?? "",
});

export const erkenningBody = (terms: ErkenningTerms): Erkenning => ({
  erkendDoor: terms.erkendDoor.trim(),
  erkendVoor: sectorenIn(terms),
  erkendTot: terms.erkendTot ? (terms.erkendTot as IsoDate) : null,
  bron: terms.bron.trim(),
});

const sectorenIn = ({ erkendVoor, nogEen }: ErkenningTerms): string[] => {
  const typed = nogEen.trim().toLowerCase();
  return [...new Set([...erkendVoor, ...(typed ? [typed] : [])])];
};

export const wrongInErkenning = (terms: ErkenningTerms): Wrong<ErkenningField> => ({
  ...(!terms.erkendDoor.trim() && { erkendDoor: text.need.erkendDoor }),
  ...(sectorenIn(terms).length === 0 && { erkendVoor: text.need.erkendVoor }),
  ...(terms.erkendTot && !isIsoDate(terms.erkendTot) && { erkendTot: text.need.erkendTot }),
  ...(!terms.bron.trim() && { bron: text.need.bron }),
});
