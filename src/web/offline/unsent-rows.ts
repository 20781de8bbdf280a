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
  const row = { wie: mine(), ...(await seal(said)) };
  return { ...said, nr: await (await store()).add("wachtrij", row) };
}

export async function changeUnsent({ nr, ...said }: Unsent): Promise<void> {
  const row = { nr, wie: mine(), ...(await seal(said)) };
  const db = await store();
  if (await db.getKey("wachtrij", nr)) await db.put("wachtrij", row);
}

export const removeUnsent = async (nr: number): Promise<void> => (await store()).delete("wachtrij", nr);

/** Of anyone on this device: nobody may wipe it by signing out. */
export const countUnsentHere = async (): Promise<number> => (await store()).count("wachtrij");

function mine(): string {
  const wie = openFor();
  if (!wie) throw new Error("Nobody is signed in on this device");
  return wie;
}
