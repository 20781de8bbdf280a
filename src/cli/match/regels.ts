import { closeSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { Failure } from "#core/failure";

export const PERSONEN = "personen.ndjson";
export const PLEKKEN = "plekken.ndjson";

const BLOK = 1 << 20;
const LANGSTE_REGEL = 1 << 20; // a line without an end must not fill the memory
const NIEUWE_REGEL = 10;

/** What a line says, checked by `lees`, one at a time. Empty lines are skipped. */
export function* linesOf<T>(file: string, lees: (waarde: unknown, fout: Regelfout) => T): Generator<T> {
  let nummer = 0;
  for (const regel of regelsIn(file)) {
    nummer++;
    if (regel.trim() === "") continue;
    const fout: Regelfout = (detail) => regelfout(file, nummer, detail);
    yield lees(parsed(regel, fout), fout);
  }
}

/** Makes the failure that names the file and the line. */
export type Regelfout = (detail: string) => Failure;

const regelfout = (file: string, nummer: number, detail: string) =>
  new Failure("invalid", "match.regel", `${path.basename(file)}, regel ${nummer}: ${detail}`);

function parsed(regel: string, fout: Regelfout): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    throw fout("dit is geen JSON.");
  }
}

function* regelsIn(file: string): Generator<string> {
  const opened = open(file);
  try {
    const blok = Buffer.allocUnsafe(BLOK);
    let rest: Buffer = Buffer.alloc(0);
    for (let gelezen = readSync(opened, blok); gelezen > 0; gelezen = readSync(opened, blok)) {
      const bytes = Buffer.concat([rest, blok.subarray(0, gelezen)]);
      let begin = 0;
      for (let einde = bytes.indexOf(NIEUWE_REGEL); einde >= 0; einde = bytes.indexOf(NIEUWE_REGEL, begin)) {
        yield bytes.toString("utf8", begin, einde);
        begin = einde + 1;
      }
      rest = bytes.subarray(begin);
      if (rest.length > LANGSTE_REGEL)
        throw new Failure(
          "invalid",
          "match.lange-regel",
          `${path.basename(file)}: een regel is langer dan ${LANGSTE_REGEL} tekens. Zet elke persoon of plek op een eigen regel.`,
        );
    }
    if (rest.length > 0) yield rest.toString("utf8");
  } finally {
    closeSync(opened);
  }
}

function open(file: string): number {
  try {
    return openSync(file, "r");
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new Failure(
      "invalid",
      "match.bestand",
      isMissing ? `Het bestand ${file} bestaat niet.` : `Het bestand ${file} kan niet worden gelezen.`,
    );
  }
}
