import type { Context } from "../../context.ts";
import { FUNCTIONALITEITEN } from "../../instrumentengids/functionaliteiten.ts";
import { gemeentenOf } from "../rapport-store.ts";
import type { Indicatordefinitie, Splitsing } from "./definitie.ts";

/** How the parts of a figure are called. */
export async function namenVan(
  context: Context,
  { sleutel }: Pick<Indicatordefinitie, "sleutel">,
): Promise<(row: { readonly naar: Splitsing; readonly code: string }) => string> {
  const gemeenten = new Map((await gemeentenOf(context)).map(({ code, naam }) => [code, naam]));
  const groepen: ReadonlyMap<string, string> = new Map(
    sleutel === "dekking_functionaliteiten" ? FUNCTIONALITEITEN.map(({ code, naam }) => [code, naam]) : [],
  );
  return ({ naar, code }) => (naar === "gemeente" ? gemeenten.get(code) : groepen.get(code)) ?? code;
}
