import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What lies encrypted in the browser; beside it only whose it is, until when, and under which Idempotency-Key it goes. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

type Stored = DBSchema & {
  /** The key of who is signed in: it can be used and not be read. */
  sleutels: { key: string; value: { readonly wie: string; readonly sleutel: CryptoKey } };
  /** What has to be sent, in the order in which it was made. */
  wachtrij: {
    key: number;
    value: { readonly nr?: number; readonly wie: string; readonly sleutel: string } & Sealed;
  };
  /** What a page needs without a connection. `naam` begins with whose it is. */
  bewaard: { key: string; value: { readonly naam: string; readonly tot: number } & Sealed };
};

let opened: Promise<IDBPDatabase<Stored>> | undefined;

/** One database for this device; also where another tab is newer. */
export function store(): Promise<IDBPDatabase<Stored>> {
  opened ??= openDB<Stored>("meedoen-onderweg", 1, {
    upgrade(db) {
      db.createObjectStore("sleutels", { keyPath: "wie" });
      db.createObjectStore("wachtrij", { keyPath: "nr", autoIncrement: true });
      db.createObjectStore("bewaard", { keyPath: "naam" });
    },
    blocking: () => void close(),
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** Without https a browser has no keys to encrypt with: then nothing is kept, and sending needs a connection. */
export const canKeep = (): boolean =>
  globalThis.isSecureContext && globalThis.indexedDB !== undefined && crypto.subtle !== undefined;

async function close(): Promise<void> {
  const open = await opened;
  opened = undefined;
  open?.close();
}
