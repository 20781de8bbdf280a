import { existsSync } from "node:fs";
import path from "node:path";
import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { startEmbedded } from "#db/embedded";
import type { Cijfers } from "#db/verhuis/bron";
import type { Doelmiddelen } from "#db/verhuis/doel";
import { installQueue } from "../modules/taken/queue.ts";
import { cijfersVan } from "../modules/verhuis/cijfers.ts";
import { openSource, type Source } from "./database.ts";

/** The figures of one moment: both sides of a move count as of it, however long the move takes. */
export function cijfersOp(moment: Date): Cijfers {
  const today = dateInNetherlands(moment);
  return (db) => cijfersVan(db, { now: () => moment, today: () => today });
}

export const doelmiddelen = (url: string, cijfers: Cijfers): Doelmiddelen => ({
  url,
  cijfers,
  melden: (regel) => process.stderr.write(`${regel}\n`),
  maakWachtrij: installQueue,
});

export const dataDir = (): string => path.resolve(process.env["DATA_DIR"] || ".data");

/** Is there a database of its own on this machine? */
export const hasData = (): boolean => existsSync(path.join(dataDir(), "pg/PG_VERSION"));

/** The data of this machine, which no service may be using. Nothing is made where there are none. */
export async function openBron(): Promise<Source> {
  const url = process.env["DATABASE_URL"] || undefined;
  if (url === undefined && !hasData())
    throw wrong("geen-gegevens", `In ${dataDir()} staan nog geen gegevens van Meedoen. Controleer DATA_DIR.`);
  const source = await openSource(url, dataDir());
  if (!source.isInUse) return source;
  throw wrong("draait", "Meedoen draait nog op deze gegevens. Stop het eerst, en probeer het dan opnieuw.");
}

/** Where data of elsewhere come to: the server of this machine, or a database of its own that is made here. */
export async function openLeegDoel(): Promise<Source> {
  const url = process.env["DATABASE_URL"] || undefined;
  if (url !== undefined) return { url, isInUse: false, close: async () => {} };
  const embedded = await startEmbedded(path.join(dataDir(), "pg"));
  return { url: embedded.url, isInUse: false, close: () => embedded.stop() };
}

export const sleutelbestand = (): string => path.join(dataDir(), "sleutels.json");

const wrong = (code: string, detail: string) => new Failure("conflict", `verhuizen.${code}`, detail);
