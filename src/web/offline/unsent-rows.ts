import { store } from "./store.ts";
import type { Unsent } from "./unsent.ts";
import { openFor, seal, unseal } from "./vault.ts";

/** Of who is signed in, oldest first. */
export async function listUnsent(): Promise<readonly Unsent[]> {
  const wie = openFor();
  if (!wie) return [];
  const rows = (await (await store()).getAll("wachtrij")).filter((row) => row.wie === wie);
  const entries = await Promise.all(
    rows.map(async (row) => {
      const said = await unseal<Omit<Unsent, "nr">>(row);
      return said && row.nr !== undefined ? { ...said, nr: row.nr } : null;
    }),
  );
  return entries.filter((entry) => entry !== null);
}

/** Durable when it answers. */
export async function addUnsent(said: Omit<Unsent, "nr">): Promise<Unsent> {
  const row = { wie: mine(), sleutel: said.sleutel, ...(await seal(said)) };
  return { ...said, nr: await (await store()).add("wachtrij", row) };
}

/** Puts another in its place, while it still is the one with this key: what was corrected meanwhile stays. */
export async function changeUnsent({ nr, ...said }: Unsent, was: string): Promise<boolean> {
  const row = { nr, wie: mine(), sleutel: said.sleutel, ...(await seal(said)) };
  const { store: rows, done } = (await store()).transaction("wachtrij", "readwrite");
  const isStill = (await rows.get(nr))?.sleutel === was;
  if (isStill) await rows.put(row);
  await done;
  return isStill;
}

/** The same, to let go of it. */
export async function removeUnsent({ nr, sleutel }: Pick<Unsent, "nr" | "sleutel">): Promise<void> {
  const { store: rows, done } = (await store()).transaction("wachtrij", "readwrite");
  if ((await rows.get(nr))?.sleutel === sleutel) await rows.delete(nr);
  await done;
}

export const discardUnsent = async (nr: number): Promise<void> => (await store()).delete("wachtrij", nr);

/** Of anyone on this device: nobody may wipe it by signing out. */
export const countUnsentHere = async (): Promise<number> => (await store()).count("wachtrij");

function mine(): string {
  const wie = openFor();
  if (!wie) throw new Error("Nobody is signed in on this device");
  return wie;
}
