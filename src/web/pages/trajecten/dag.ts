import type { Aanwezig, Niveaus } from "../../../modules/trajecten/waarneming.ts";

/** What is sent about one person and one day. */
export type DagBody = {
  readonly dag: string;
  readonly aanwezig: Aanwezig;
  readonly vaardigheden: Niveaus;
  readonly versie: number;
};

/** Of the same person and day nothing overtakes what waits. */
export const overOf = (deelnameId: string, dag: string) => `deelname/${deelnameId}/${dag}`;

const names = new Map<string, string>();

/** The page knows how a skill is called; what waits on the device holds its code only. */
export function rememberNames(skills: readonly { readonly code: string; readonly naam: string }[]): void {
  for (const { code, naam } of skills) names.set(code, naam);
}

export const nameOfSkill = (code: string): string =>
  names.get(code) ?? code.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase());
