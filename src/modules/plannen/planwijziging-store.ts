import type { Context } from "../context.ts";

export type Wijziging = {
  readonly inwonerId: string;
  readonly gemeente: string;
  readonly soort: "woorden" | "doel" | "stap" | "volgorde" | "tijd" | "kring" | "overdracht";
  readonly onderwerpId?: string;
  /** A sentence without a name in it: "Stap toegevoegd: Taalles". */
  readonly wat: string;
  /** What stood there before. */
  readonly was?: object;
};

/** Keeps what was changed in a plan, with what stood there before, in the same transaction as the change. */
export async function keepWijziging(
  { db, user, newId, now }: Context,
  { was, ...wijziging }: Wijziging,
): Promise<void> {
  await db
    .insertInto("planwijzigingen")
    .values({
      ...wijziging,
      ...(was && { was: JSON.stringify(was) }),
      regioId: user.regioId,
      id: newId(),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
}
