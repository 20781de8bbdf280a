import type { Kenmerk } from "../../../modules/plekken/kenmerken.ts";
import type { Werkvorm } from "../../../modules/plekken/plek.ts";
import { numberFrom } from "../../format.ts";
import type { Draft } from "./draft.ts";
import type { Openplekken, Vorm } from "./overstap.queries.ts";

export type Open = Pick<Openplekken["rijen"][number], "id" | "titel" | "vrij">;

/** 'Regulier met loonkostensubsidie' is regulier work; a subsidy stands beside it. */
export const werkvormOf = (vorm: Vorm): Werkvorm | "" =>
  vorm === "geen" ? "" : vorm === "regulier met loonkostensubsidie" ? "regulier" : vorm;

/** The title of the plek is what someone will do there, unless other words were typed. */
export const takePlek = ({ plek: before, functie }: Draft, chosen: Open | null): Partial<Draft> => ({
  plek: chosen && { id: chosen.id, titel: chosen.titel },
  ...(chosen && (!functie.trim() || functie === before?.titel) && { functie: chosen.titel }),
});

/** As many hours as now, within what the plek asks and offers. */
export function urenOp(kenmerken: readonly Kenmerk[], typed: string): string {
  const limit = (code: string) => {
    const waarde = kenmerken.find(({ onderwerp }) => onderwerp === code)?.waarde;
    return typeof waarde === "number" ? waarde : null;
  };
  const minstens = limit("uren_per_week_min") ?? 0;
  const hoogstens = limit("uren_per_week_max") ?? Number.POSITIVE_INFINITY;
  const uren = numberFrom(typed);
  if (uren === null) return minstens > 0 ? inText(minstens) : typed;
  const fitting = Math.min(Math.max(uren, minstens), hoogstens);
  return fitting === uren ? typed : inText(fitting);
}

const inText = (uren: number) => String(uren).replace(".", ",");
