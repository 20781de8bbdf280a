import { randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Sleutels } from "./sleutels.ts";

const KEY_BYTES = 32;

/** Everything secret that the service keeps outside the database: lose it and no BSN can be read again. */
export type Sleutelbestand = {
  readonly sleutels: Sleutels;
  /** Seals what a browser keeps for us while it signs in. */
  readonly cookieSleutel: Buffer;
  /** Ties a form to the session it was shown in. */
  readonly csrfSleutel: Buffer;
};

type Inhoud = {
  readonly bsnSleutelId: string;
  readonly bsnSleutels: Readonly<Record<string, string>>;
  readonly blindeIndexSleutel: string;
  readonly cookieSleutel: string;
  readonly csrfSleutel: string;
};

/**
 * Reads the key file, and makes it at the first start. `owner` sees all rows: where it finds encrypted BSNs, a
 * missing file is a loss that a new file would hide.
 */
export async function openSleutelbestand(file: string, owner: Database): Promise<Sleutelbestand> {
  if (!existsSync(file)) {
    if (await hasEncryptedBsn(owner)) throw new Error(lost(file));
    writeOnce(file, newContent());
  }
  return parse(file, readFileSync(file, "utf8"));
}

async function hasEncryptedBsn(owner: Database): Promise<boolean> {
  return owner.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    const { rows } = await sql<{ found: boolean }>`select exists (select from inwoner_bsn) as found`.execute(
      db,
    );
    return rows[0]?.found ?? false;
  });
}

function newContent(): Inhoud {
  const sleutel = () => randomBytes(KEY_BYTES).toString("base64");
  const bsnSleutelId = randomUUID().slice(0, 8);
  return {
    bsnSleutelId,
    bsnSleutels: { [bsnSleutelId]: sleutel() },
    blindeIndexSleutel: sleutel(),
    cookieSleutel: sleutel(),
    csrfSleutel: sleutel(),
  };
}

/** Whole or not at all, also when the power goes off halfway. */
function writeOnce(file: string, content: Inhoud): void {
  const draft = `${file}.${randomUUID()}`;
  mkdirSync(path.dirname(file), { recursive: true }); // with a server of its own, nothing else has made it
  const handle = openSync(draft, "wx", 0o600);
  writeSync(handle, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}

function parse(file: string, text: string): Sleutelbestand {
  const content = readJson(file, text);
  const key = (name: string, value: unknown): Buffer => {
    const bytes = Buffer.from(typeof value === "string" ? value : "", "base64");
    if (bytes.length !== KEY_BYTES) throw new Error(`In het sleutelbestand ${file} klopt '${name}' niet.`);
    return bytes;
  };
  const bsnSleutels = new Map(
    Object.entries(content.bsnSleutels ?? {}).map(([id, value]) => [id, key(`bsnSleutels.${id}`, value)]),
  );
  if (!bsnSleutels.has(content.bsnSleutelId))
    throw new Error(`In het sleutelbestand ${file} ontbreekt de BSN-sleutel '${content.bsnSleutelId}'.`);
  return {
    sleutels: {
      bsnSleutelId: content.bsnSleutelId,
      bsnSleutels,
      blindeIndexSleutel: key("blindeIndexSleutel", content.blindeIndexSleutel),
    },
    cookieSleutel: key("cookieSleutel", content.cookieSleutel),
    csrfSleutel: key("csrfSleutel", content.csrfSleutel),
  };
}

function readJson(file: string, text: string): Inhoud {
  try {
    return JSON.parse(text) as Inhoud;
  } catch {
    throw new Error(`Het sleutelbestand ${file} is niet te lezen. Zet de reservekopie terug.`);
  }
}

const lost = (file: string) =>
  `Het sleutelbestand ${file} ontbreekt, maar in de database staan versleutelde BSN's. Zonder de sleutels zijn die niet meer te lezen. Zet de reservekopie van het sleutelbestand terug en start opnieuw.`;
