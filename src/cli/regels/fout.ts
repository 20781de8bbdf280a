import { Failure } from "#core/failure";
import { GeenWaarde } from "#regels/parameter";

/** A question that cannot be answered as it was asked. */
export const fout = (code: string, detail: string): Failure =>
  new Failure("invalid", `regels.${code}`, detail);

/** Why there is no answer, in Dutch; undefined for a defect. */
export function redenVan(error: unknown): string | undefined {
  if (error instanceof Failure) return error.detail;
  return error instanceof GeenWaarde ? `${error.message}.` : undefined;
}
