import type { Melding } from "../check-rij.ts";
import type { Vergeleken } from "../soorten/soort.ts";
import type { Rijwijziging } from "./rij-wijziging.ts";

type Over = {
  readonly isNieuw: boolean;
  readonly inwonerId?: string;
  readonly meldingen?: readonly Melding[];
};

/** What a row comes to, from what it writes. */
export const uitkomstVan = (
  { schrijven, velden }: Rijwijziging,
  { isNieuw, inwonerId, meldingen = [] }: Over,
): Vergeleken => ({
  uitkomst: schrijven.length === 0 ? "gelijk" : isNieuw ? "nieuw" : "gewijzigd",
  schrijven,
  velden,
  meldingen,
  inwonerId: inwonerId ?? null,
});

/** A row that cannot be used: which field, why, and what to do. */
export const geweigerd = (veld: string, melding: string): Vergeleken => ({
  uitkomst: "geweigerd",
  schrijven: [],
  velden: [],
  meldingen: [{ veld, melding, isWeigering: true }],
  inwonerId: null,
});
