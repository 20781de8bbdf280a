import { type Hours, hours } from "#core/hours";
import { type Cents, cents } from "#core/money";
import type { Feiten, Inwonerprofiel, Punt, Regeling } from "#matching/profiel";

/** An employer whose specialists have tasks that somebody else could do. */
export type Taakgever = { readonly id: string; readonly naam: string; readonly punt?: Punt };

/** The job of a specialist, from which tasks can be taken. Hours are for each week. */
export type Functie = {
  readonly id: string;
  readonly naam: string;
  readonly werkgever: string;
  readonly afdeling: string;
  /** What an hour of the specialist costs the employer. */
  readonly tarief: Cents;
  /** All hours of the job; without it those of its tasks together. */
  readonly uren?: Hours;
  /** What stays is a job of at least this many hours, or everything goes. */
  readonly minimum?: Hours;
};

/** Work that hangs together and that one person can take over, in whole or in part. */
export type Taak = {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  /** Where it is done, when that is not the department of the functie. */
  readonly afdeling?: string;
  readonly uren: Hours;
  /** How much of it can be done by somebody else; without it all of it. */
  readonly verplaatsbaar?: Hours;
  /** What the work asks, in the subjects of the catalogue: level, load, dagdelen. */
  readonly eisen: Feiten;
  readonly regeling?: Regeling | "geen";
};

/** A named inwoner, a pseudonym, or a doelgroep: `aantal` people for whom the same holds. */
export type Kandidaat = {
  readonly id: string;
  readonly naam: string;
  readonly profiel: Inwonerprofiel;
  /** What an hour of the new job costs the employer, after subsidies. The same for everybody in one doelgroep. */
  readonly tarief: Cents;
  readonly aantal?: number;
};

/**
 * What people decided. `blijft`: the task may not move. `alleen`: if it moves, then to this candidate.
 * `moet`: it is part of the job of this candidate, so that job is made.
 */
export type Slot =
  | { readonly soort: "blijft"; readonly taak: string }
  | { readonly soort: "alleen" | "moet"; readonly taak: string; readonly kandidaat: string };

/** What a job is worth and where it ends; the same for everyone, so that nobody counts for more than another. */
export type Spelregels = {
  /** Of each new job in a week, beside the hours that it sets free: an assumption. */
  readonly waardePerBaan: Cents;
  /** Of each task in a job in a week: what changing over costs, so that jobs hang together. An assumption. */
  readonly kostenPerTaak: Cents;
  readonly maxTaken: number;
  readonly maxAfdelingen: number;
  /** May one job have tasks of several employers? */
  readonly stapelen: boolean;
  /** Less than this of a task is not worth handing over. */
  readonly minstePerTaak: Hours;
  /** How much work fits in one dagdeel. */
  readonly urenPerDagdeel: Hours;
};

export const GEWONE_SPELREGELS: Spelregels = {
  waardePerBaan: cents(25_000),
  kostenPerTaak: cents(800),
  maxTaken: 7,
  maxAfdelingen: 2,
  stapelen: true,
  minstePerTaak: hours(1),
  urenPerDagdeel: hours(4),
};

/** Everything that decides which jobs can be made of the tasks of one or more employers. */
export type Opdracht = {
  readonly werkgevers: readonly Taakgever[];
  readonly functies: readonly Functie[];
  readonly taken: readonly Taak[];
  readonly kandidaten: readonly Kandidaat[];
  readonly sloten: readonly Slot[];
  readonly spelregels: Spelregels;
};

/** A part of a task in a job. */
export type Taakdeel = { readonly taak: string; readonly uren: Hours };

/** A new job: for whom, and of what it is made. `nummer` counts within a doelgroep, from 1. */
export type Baan = {
  readonly kandidaat: string;
  readonly nummer: number;
  readonly delen: readonly Taakdeel[];
};

/**
 * How many tasks one person can have, by the level of `meerdere_taken`: one, two after each other, a few after
 * each other, and as many as a job may have.
 */
export const TAKEN_PER_NIVEAU: readonly number[] = [1, 2, 4, Infinity];
