import type { Melding } from "./check-rij.ts";
import type { Onderwerp } from "#matching/onderwerpen";

/** A value as a column of a table or a fact holds it. */
export type Kolommen = Readonly<Record<string, unknown>>;
export type Feiten = Readonly<Partial<Record<Onderwerp, unknown>>>;

/** What one profile becomes in our own words. Columns have the names of the database. */
export type Vertaling = {
  readonly kolommen: Kolommen;
  readonly feiten: Feiten;
  readonly meldingen: readonly Melding[];
};

/** Where a postcode lies: one of the gemeenten of the region, or outside. */
export type Ligging = { readonly gemeente: string; readonly plaats: string | null };
export type LiggingVan = (postcode: string) => Ligging;

/** CBS has no such code: it stands for every gemeente outside the region. */
export const BUITEN_REGIO = "GM0000";
