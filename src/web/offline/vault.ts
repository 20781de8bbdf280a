import { canKeep, type Sealed, store } from "./store.ts";

/** A working day on the road; after it a device forgets what it kept. */
const KEPT_FOR_IN_MS = 12 * 3600_000;

type Open = { readonly wie: string; readonly sleutel: CryptoKey };
let open: Open | null = null;

/** Whose vault is open, if any. */
export const openFor = (): string | null => open?.wie ?? null;

/**
 * Opens the vault of who signed in, with the secret that the service keeps for him: after signing out nobody can open it
 * but by signing in as the same person. What others kept here is gone; what they did not send yet stays, unreadable.
 */
export async function unlock(wie: string, geheim: string): Promise<void> {
  if (!canKeep()) return;
  const sleutel = await keyOf(geheim);
  const db = await store();
  for (const other of await db.getAllKeys("sleutels")) if (other !== wie) await db.delete("sleutels", other);
  for (const naam of await db.getAllKeys("bewaard"))
    if (!naam.startsWith(`${wie}/`)) await db.delete("bewaard", naam);
  await db.put("sleutels", { wie, sleutel });
  open = { wie, sleutel };
}

/** Opens the vault that was left open on this device, where the service cannot be asked who is there. */
export async function reopen(): Promise<string | null> {
  if (open || !canKeep()) return openFor();
  const [kept] = await (await store()).getAll("sleutels");
  open = kept ?? null;
  return openFor();
}

/** Signed out: the key and what was kept are gone. What was not sent yet stays, and nobody can read it. */
export async function lock(): Promise<void> {
  open = null;
  if (!canKeep()) return;
  const db = await store();
  await db.clear("sleutels");
  await db.clear("bewaard");
}

/** Keeps data for when there is no connection: encrypted, until the end of the day and no longer than twelve hours. */
export async function keepForOffline(key: string, data: unknown): Promise<void> {
  if (!open) return;
  const naam = `${open.wie}/${key}`;
  const gesloten = await seal({ data, sinds: Date.now() });
  await (await store()).put("bewaard", { naam, tot: endOfKeeping(), ...gesloten });
}

export type Kept<Data> = { readonly data: Data /** Moment (ms) */; readonly sinds: number };

export async function keptForOffline<Data>(key: string): Promise<Kept<Data> | null> {
  if (!open) return null;
  const db = await store();
  const naam = `${open.wie}/${key}`;
  const found = await db.get("bewaard", naam);
  if (!found) return null;
  if (found.tot > Date.now()) return unseal<Kept<Data>>(found);
  await db.delete("bewaard", naam);
  return null;
}

export async function forgetOffline(key: string): Promise<void> {
  if (open) await (await store()).delete("bewaard", `${open.wie}/${key}`);
}

/** For the open vault. */
export async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, keyInUse(), plain) };
}

/** Null when it was made with another secret. */
export async function unseal<Value>({ iv, data }: Sealed): Promise<Value | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, keyInUse(), data);
    return JSON.parse(new TextDecoder().decode(plain)) as Value;
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return null;
    throw error;
  }
}

async function keyOf(geheim: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(geheim.replaceAll("-", "+").replaceAll("_", "/")), (c) =>
    c.charCodeAt(0),
  );
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

function keyInUse(): CryptoKey {
  if (!open) throw new Error("The vault is closed");
  return open.sleutel;
}

function endOfKeeping(): number {
  const midnight = new Date().setHours(24, 0, 0, 0);
  return Math.min(midnight, Date.now() + KEPT_FOR_IN_MS);
}
