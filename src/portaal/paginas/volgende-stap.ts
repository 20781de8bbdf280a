import type { Stap } from "../../modules/plannen/plan.ts";

export type Afspraak = {
  readonly datum: string;
  readonly tijd: string;
  readonly waar: string;
  readonly met: string;
};

/** What can ask for someone. */
export type Stand = {
  /** Work that waits for a yes or a no. */
  readonly voorstellen: number;
  /** Messages that were not read. */
  readonly berichten: number;
  readonly stappen: readonly Stap[];
  /** The first one to come. */
  readonly afspraak: Afspraak | null;
};

export type Volgende =
  | { readonly soort: "werk" | "bericht"; readonly aantal: number }
  | { readonly soort: "stap"; readonly stap: Stap }
  | { readonly soort: "afspraak"; readonly afspraak: Afspraak }
  | { readonly soort: "niets" };

/**
 * The one next step of I1. First what someone waits for: a yes or a no to work, a message. Then the step of the plan that is
 * now: the nearest day first, and of the same day the step that is his own. Then the appointment. Otherwise there is nothing.
 */
export function volgendeStap({ voorstellen, berichten, stappen, afspraak }: Stand): Volgende {
  if (voorstellen > 0) return { soort: "werk", aantal: voorstellen };
  if (berichten > 0) return { soort: "bericht", aantal: berichten };
  const [stap] = stappen.filter(({ status }) => status === "nu").toSorted(byDag);
  if (stap) return { soort: "stap", stap };
  return afspraak ? { soort: "afspraak", afspraak } : { soort: "niets" };
}

const LAST = "9999-12-31";
const dagVan = ({ einddatum, startdatum }: Stap): string => einddatum ?? startdatum ?? LAST;

const byDag = (a: Stap, b: Stap): number =>
  dagVan(a).localeCompare(dagVan(b)) || Number(b.magAfvinken) - Number(a.magAfvinken);
