import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from "node:crypto";
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
import type { Certificaatsleutels, Sleutels } from "./sleutels.ts";

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
} & Certificaatinhoud;

/** In a file of an earlier version it is not there yet: then it is added. */
type Certificaatinhoud = {
  readonly certificaatSleutelId: string;
  /** Ed25519, PKCS #8 as base64. */
  readonly certificaatSleutels: Readonly<Record<string, string>>;
  readonly certificaatCodeSleutel: string;
};

/**
 * Reads the key file, and makes it at the first start. `owner` sees all rows: where it finds encrypted BSNs, a
 * missing file is a loss that a new file would hide.
 */
export async function openSleutelbestand(file: string, owner: Database): Promise<Sleutelbestand> {
  if (!existsSync(file)) {
    if (await hasRows(owner, "inwoner_bsn")) throw new Error(lost(file));
    writeOnce(file, newContent());
  }
  const content = readJson(file, readFileSync(file, "utf8"));
  if (content.certificaatSleutels !== undefined) return parse(file, content);
  if (await hasRows(owner, "praktijkverklaringen")) throw new Error(lostCertificaat(file));
  const complete = { ...content, ...newCertificaat() };
  writeOnce(file, complete);
  return parse(file, complete);
}

/** From now on praktijkverklaringen are signed with a new key; the older ones stay, to check with. Answers its name. */
export function renewCertificaatsleutel(file: string): string {
  const content = readJson(file, readFileSync(file, "utf8"));
  const { certificaatSleutelId, certificaatSleutels } = newCertificaat();
  const kept = { ...content.certificaatSleutels, ...certificaatSleutels };
  writeOnce(file, { ...content, certificaatSleutelId, certificaatSleutels: kept });
  return certificaatSleutelId;
}

const hasRows = (owner: Database, table: "inwoner_bsn" | "praktijkverklaringen"): Promise<boolean> =>
  owner.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from ${sql.id(table)}) as found`.execute(db);
    return rows[0]?.found ?? false;
  });

function newContent(): Inhoud {
  const sleutel = () => randomBytes(KEY_BYTES).toString("base64");
  const bsnSleutelId = randomUUID().slice(0, 8);
  return {
    bsnSleutelId,
    bsnSleutels: { [bsnSleutelId]: sleutel() },
    blindeIndexSleutel: sleutel(),
    cookieSleutel: sleutel(),
    csrfSleutel: sleutel(),
    ...newCertificaat(),
  };
}

function newCertificaat(): Certificaatinhoud {
  const certificaatSleutelId = randomUUID().slice(0, 8);
  const { privateKey } = generateKeyPairSync("ed25519");
  const pkcs8 = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  return {
    certificaatSleutelId,
    certificaatSleutels: { [certificaatSleutelId]: pkcs8 },
    certificaatCodeSleutel: randomBytes(KEY_BYTES).toString("base64"),
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

function parse(file: string, content: Inhoud): Sleutelbestand {
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
      certificaat: {
        ...parseOndertekening(file, content),
        codeSleutel: key("certificaatCodeSleutel", content.certificaatCodeSleutel),
      },
    },
    cookieSleutel: key("cookieSleutel", content.cookieSleutel),
    csrfSleutel: key("csrfSleutel", content.csrfSleutel),
  };
}

function parseOndertekening(
  file: string,
  { certificaatSleutelId: sleutelId, certificaatSleutels }: Inhoud,
): Omit<Certificaatsleutels, "codeSleutel"> {
  const ondertekening = new Map(
    Object.entries(certificaatSleutels).map(([id, pkcs8]) => [id, privateKeyOf(file, id, pkcs8)]),
  );
  if (!ondertekening.has(sleutelId))
    throw new Error(`In het sleutelbestand ${file} ontbreekt de certificaatsleutel '${sleutelId}'.`);
  return { sleutelId, ondertekening };
}

function privateKeyOf(file: string, id: string, pkcs8: string): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8, "base64"), format: "der", type: "pkcs8" });
  } catch {
    throw new Error(`In het sleutelbestand ${file} klopt 'certificaatSleutels.${id}' niet.`);
  }
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

const lostCertificaat = (file: string) =>
  `In het sleutelbestand ${file} ontbreken de certificaatsleutels, maar er zijn praktijkverklaringen mee ondertekend. Zet de reservekopie van het sleutelbestand terug en start opnieuw.`;
