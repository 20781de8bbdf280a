import type { Leertaak, LeertaakInput } from "../../../modules/certificaten/leertaak.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../LeertaakFormPage.text.ts";

/** For what is learned in every sector. */
export const ALLE_SECTOREN = "alle sectoren";

/** A task as it is typed. */
export type LeertaakTerms = {
  readonly code: string;
  readonly naam: string;
  readonly sector: string;
  readonly soort: string;
  readonly laatZien: string;
  readonly eerstVoor: string;
  readonly erkendDoor: string;
  readonly erkenningBron: string;
  readonly bron: string;
  readonly isVoorbeeld: boolean;
};
export type LeertaakField = Exclude<keyof LeertaakTerms, "isVoorbeeld">;

export const leertaakTerms = (taak: Leertaak | null): LeertaakTerms => ({
  code: taak?.code ?? "",
  naam: taak?.naam ?? "",
  sector: taak?.sector ?? "",
  soort: taak?.soort ?? "vakvaardigheid",
  laatZien: taak?.laatZien ?? "",
  eerstVoor: taak?.eerstVoor ?? "iedereen",
  erkendDoor: taak?.erkendDoor ?? "",
  erkenningBron: taak?.erkenningBron ?? "",
  bron: taak?.bron ?? "",
  isVoorbeeld: taak?.isVoorbeeld ?? false,
});

export const leertaakBody = (terms: LeertaakTerms): LeertaakInput => ({
  code: terms.code.trim().toUpperCase(),
  naam: terms.naam.trim(),
  sector: terms.sector.trim().toLowerCase(),
  soort: terms.soort as LeertaakInput["soort"],
  laatZien: terms.laatZien.trim(),
  eerstVoor: terms.eerstVoor as LeertaakInput["eerstVoor"],
  erkendDoor: terms.erkendDoor.trim() || null,
  erkenningBron: terms.erkenningBron.trim() || null,
  bron: terms.bron.trim(),
  isVoorbeeld: terms.isVoorbeeld,
});

const CODE = /^[A-Z]{1,4}-?[0-9]{1,4}$/;

export function wrongInLeertaak(terms: LeertaakTerms): Wrong<LeertaakField> {
  const [door, waar] = [terms.erkendDoor.trim(), terms.erkenningBron.trim()];
  return {
    ...(!CODE.test(terms.code.trim().toUpperCase()) && { code: text.need.code }),
    ...(!terms.naam.trim() && { naam: text.need.naam }),
    ...(!terms.sector.trim() && { sector: text.need.sector }),
    ...(!terms.laatZien.trim() && { laatZien: text.need.laatZien }),
    ...(waar && !door && { erkendDoor: text.need.erkendDoor }),
    ...(door && !waar && { erkenningBron: text.need.erkenningBron }),
    ...(!terms.bron.trim() && { bron: text.need.bron }),
  };
}

export const sectorenOf = (taken: readonly Pick<Leertaak, "sector">[]): string[] =>
  [...new Set(taken.map(({ sector }) => sector))].toSorted();
