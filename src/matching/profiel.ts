import type { IsoDate } from "#core/dates";
import {
  fouteWaarde,
  isOnderwerp,
  onderwerp,
  type Onderwerp,
  vraagVoor,
  type Waarde,
  type WaardeVan,
} from "#matching/onderwerpen";

/** What is known about one subject, who says so and since when. */
export type Feit<W extends Waarde = Waarde> = {
  readonly waarde: W;
  readonly bron?: string | null | undefined;
  readonly datum?: IsoDate | null | undefined;
};

/** A subject without a fact is not known, which is not the same as "no". */
export type Feiten = { readonly [O in Onderwerp]?: Feit<WaardeVan<O>> };

/** In degrees. Of an inwoner the middle of the postcode area, never the address: no finer than travel time needs. */
export type Punt = { readonly lat: number; readonly lon: number };

/** A legal scheme that a plek can be meant for. */
export type Regeling = "loonkostensubsidie" | "banenafspraak" | "beschut werk";

/**
 * Everything about an inwoner that the engine can see. There is no room in it for name, sex, age, origin, nationality,
 * family, duration of a benefit, diagnosis or notes.
 */
export type Inwonerprofiel = {
  readonly id: string;
  readonly punt?: Punt;
  readonly feiten: Feiten;
  /** The schemes that the indicaties in force allow; absent when they are not known. */
  readonly regelingen?: readonly Regeling[];
};

export type Plekprofiel = {
  readonly id: string;
  readonly punt?: Punt;
  readonly feiten: Feiten;
  readonly regeling?: Regeling | "geen";
};

/** A fact as it is stored: one row of `mogelijkheden`, one entry of `plekken.kenmerken`. */
export type Feitrij = {
  readonly onderwerp: string;
  readonly waarde: unknown;
  readonly bron?: string | null | undefined;
  readonly datum?: IsoDate | null | undefined;
};

/** Stored facts as the engine takes them; what is no subject of this side, or no value of it, is left out. */
export function feitenUit(rijen: Iterable<Feitrij>, zijde: "inwoner" | "plek"): Feiten {
  const feiten: Partial<Record<Onderwerp, Feit>> = {};
  for (const { onderwerp: code, waarde, bron, datum } of rijen) {
    if (!isOnderwerp(code) || vraagVoor(onderwerp(code), zijde) === undefined) continue;
    if (fouteWaarde(code, waarde) === null) feiten[code] = { waarde: waarde as Waarde, bron, datum };
  }
  return feiten as Feiten; // each value was checked against its subject
}

/** A change to a fact of one side, as help or as a "what if". */
export type Wijziging =
  | { readonly bij: "inwoner" | "plek"; readonly veld: Onderwerp; readonly waarde: Waarde }
  | { readonly bij: "inwoner"; readonly veld: "regelingen"; readonly waarde: readonly Regeling[] }
  | { readonly bij: "plek"; readonly veld: "regeling"; readonly waarde: "geen" };

/** The profile with the changes that concern it; the profile itself stays as it is. */
export function gewijzigd<P extends Inwonerprofiel | Plekprofiel>(
  profiel: P,
  bij: "inwoner" | "plek",
  wijzigingen: readonly Wijziging[],
): P {
  let nieuw = profiel;
  for (const wijziging of wijzigingen) {
    if (wijziging.bij !== bij) continue;
    const { veld, waarde } = wijziging;
    nieuw =
      veld === "regeling" || veld === "regelingen"
        ? { ...nieuw, [veld]: waarde }
        : { ...nieuw, feiten: { ...nieuw.feiten, [veld]: { waarde } } };
  }
  return nieuw;
}
