import { createHash } from "node:crypto";
import { setImmediate as pause } from "node:timers/promises";
import { Failure } from "#core/failure";
import { checkRij, isFields, type Melding } from "./check-rij.ts";
import { type Json, parseJson } from "./parse-json.ts";
import { canonical } from "./profiel.ts";
import { type ImportSoort, leeswijzers } from "./soort-import.ts";

/** A row of a file: what came, and what there is to say about it. */
export type GelezenRij = {
  /** Place in the file, from 1. */
  readonly nummer: number;
  readonly externeId: string | null;
  /** null where the row is refused. */
  readonly profiel: Json | null;
  readonly meldingen: readonly Melding[];
};

export type GelezenBestand = {
  readonly rijen: readonly GelezenRij[];
  /** SHA-256 of what the rows say: the same for a file that is renamed, shuffled or laid out otherwise. */
  readonly hash: string;
};

const MAX_ROWS = 100_000;
const ROWS_PER_TURN = 500; // so that other requests are served in between

/** Reads a whole file. What is wrong with the file as a whole is thrown; what is wrong with a row stands with the row. */
export async function readRijen(soort: ImportSoort, text: string): Promise<GelezenBestand> {
  const rows = rowsOf(soort, parseJson(text));
  const texts: string[] = [];
  const checked: { row: Json; text: string; meldingen: Melding[] }[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_PER_TURN === 0) await pause();
    const text = canonical(row);
    texts.push(text);
    checked.push({ row, text, meldingen: checkRij(leeswijzers[soort].schema, row) });
  }
  const repeated = findRepeated(soort, rows, texts);
  const rijen = checked.map(({ row, meldingen }, at) => {
    const all = [...meldingen, ...(repeated.get(at) ?? [])];
    const isRefused = all.some(({ isWeigering }) => isWeigering);
    return {
      nummer: at + 1,
      externeId: nummerOf(soort, row),
      profiel: isRefused ? null : row,
      meldingen: all,
    };
  });
  const hash = createHash("sha256")
    .update(`${soort}\n${texts.toSorted().join("\n")}`)
    .digest("hex");
  return { rijen, hash };
}

/** A list, an object with the list in it, or one single row. */
function rowsOf(soort: ImportSoort, json: Json): readonly Json[] {
  const { lijst, nummer, meervoud } = leeswijzers[soort];
  const inside = isFields(json) ? json[lijst] : json;
  const rows = Array.isArray(inside) ? inside : isFields(json) && nummer in json ? [json] : null;
  const other = IMPORT_NUMMERS.find(
    (id) =>
      id !== nummer && (rows ?? [json]).some((row: Json) => isFields(row) && id in row && !(nummer in row)),
  );
  if (other !== undefined && !(rows ?? []).some((row: Json) => isFields(row) && nummer in row))
    throw unusable("andere-soort", `Dit bestand bevat geen ${meervoud}. Kies de andere soort import.`);
  if (!rows)
    throw unusable(
      "vorm",
      `Dit bestand heeft een andere vorm. Er hoort een lijst met ${meervoud} in te staan.`,
    );
  if (rows.length === 0) throw unusable("zonder-rijen", `Er staan geen ${meervoud} in dit bestand.`);
  if (rows.length > MAX_ROWS)
    throw unusable("te-veel-rijen", `Er staan meer dan ${MAX_ROWS} rijen in dit bestand. Verdeel het.`);
  return rows;
}

const IMPORT_NUMMERS = Object.values(leeswijzers).map(({ nummer }) => nummer);

/** A number that stands there twice: the same row counts once; different rows are refused, because which is right? */
function findRepeated(soort: ImportSoort, rows: readonly Json[], texts: readonly string[]) {
  const places = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const id = nummerOf(soort, row);
    if (id === null) continue;
    const earlier = places.get(id);
    if (earlier) earlier.push(at);
    else places.set(id, [at]);
  }
  const found = new Map<number, Melding[]>();
  for (const at of [...places.values()].filter(({ length }) => length > 1)) {
    const same = new Set(at.map((one) => texts[one])).size === 1;
    for (const one of same ? at.slice(1) : at) {
      const others = at.slice(0, 6).flatMap((other) => (other === one ? [] : other + 1));
      found.set(one, [repeatedMelding(soort, others, same)]);
    }
  }
  return found;
}

function repeatedMelding(soort: ImportSoort, rijen: readonly number[], same: boolean): Melding {
  const list = rijen.slice(0, 5).join(", ");
  const melding = same
    ? `Dezelfde rij staat ook op rij ${list}. Zij telt één keer.`
    : `Dit nummer staat ook op rij ${list}, met andere gegevens.`;
  return { veld: leeswijzers[soort].nummer, melding, isWeigering: true };
}

function nummerOf(soort: ImportSoort, row: Json): string | null {
  const id = isFields(row) ? row[leeswijzers[soort].nummer] : undefined;
  return typeof id === "string" && /^[a-zA-Z0-9_.-]{1,200}$/.test(id) ? id : null;
}

const unusable = (code: string, detail: string) => new Failure("invalid", `import.bestand-${code}`, detail);
