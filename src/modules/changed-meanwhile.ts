import { Failure, notFound } from "#core/failure";

/** Why a change with If-Match found no row: it is gone, or someone else changed it after the user saw it. */
export const changedMeanwhile = (what: string, id: string, current?: { readonly versie: number }): Failure =>
  current
    ? new Failure(
        "stale",
        `${what}.gewijzigd`,
        "Iemand anders heeft dit net gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.",
        { huidigeVersie: current.versie },
      )
    : notFound(what, id);
