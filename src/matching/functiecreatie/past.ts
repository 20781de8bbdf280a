import { type Criterium, voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Plekprofiel } from "#matching/profiel";
import type { Kandidaat, Opdracht, Taak } from "./opdracht.ts";

/** Hours belong to the job, not to one task of it. */
const perTaak: readonly Criterium[] = voorwaarden.filter(({ id }) => id !== "uren");

/** A task as the engine sees a plek: the same subjects, at the place of its employer. */
export function alsPlek(opdracht: Opdracht, taak: Taak): Plekprofiel {
  const functie = opdracht.functies.find(({ id }) => id === taak.functie);
  const punt = opdracht.werkgevers.find(({ id }) => id === functie?.werkgever)?.punt;
  return {
    id: taak.id,
    feiten: taak.eisen,
    ...(punt && { punt }),
    ...(taak.regeling && { regeling: taak.regeling }),
  };
}

/** The voorwaarden that stand between this candidate and this task; what is not known stands in nobody's way. */
export const inDeWeg = (kandidaat: Kandidaat, taak: Plekprofiel): Criterium[] =>
  perTaak.filter((criterium) => uitkomst(criterium, kandidaat.profiel, taak) === "voldoet niet");
