import { createHash } from "node:crypto";
import { Failure } from "#core/failure";
import { checkRij, isFields, type Melding } from "./check-rij.ts";
import { jsonRijen, type Omslag } from "./json-stroom.ts";
import type { Json } from "./parse-json.ts";
import { canonical } from "./profiel.ts";
import { type VumSoort, leeswijzers } from "./soort-import.ts";

/** A row of a file: what came, and what there is to say about it. */
export type GelezenRij = {
  /** Place in the file, from 1. */
  readonly nummer: number;
  readonly externeId: string | null;
  /** null where the row is refused. */
  readonly profiel: Json | null;
  readonly meldingen: readonly Melding[];
};

/** What the rows are together, once all were read. */
export type GelezenBestand = {
  readonly gelezen: number;
  /** Rows with a number that stands there more often, and what there is to say of that. */
  readonly herhaald: ReadonlyMap<number, Melding>;
  /** SHA-256 of what the rows say: the same for a file that is renamed, shuffled or laid out otherwise. */
  readonly hash: string;
};

const MAX_ROWS = 100_000;

/** Reads a file row by row. What is wrong with the file as a whole is thrown; what is wrong with a row stands with the row. */
export async function* readRijen(
  soort: VumSoort,
  stukken: AsyncIterable<string>,
): AsyncGenerator<GelezenRij, GelezenBestand> {
  const hashes: string[] = [];
  const plaatsen = new Map<string, number[]>();
  for await (const row of rowsOf(soort, stukken)) {
    const externeId = nummerOf(soort, row);
    hashes.push(createHash("sha256").update(canonical(row)).digest("base64"));
    const nummer = hashes.length;
    if (nummer > MAX_ROWS)
      throw unusable("te-veel-rijen", `Er staan meer dan ${MAX_ROWS} rijen in dit bestand. Verdeel het.`);
    if (externeId !== null) plaatsen.set(externeId, [...(plaatsen.get(externeId) ?? []), nummer]);
    const meldingen = checkRij(leeswijzers[soort].schema, row);
    const isRefused = meldingen.some(({ isWeigering }) => isWeigering);
    yield { nummer, externeId, profiel: isRefused ? null : row, meldingen };
  }
  const hash = createHash("sha256").update(`${soort}\n${hashes.toSorted().join("\n")}`);
  return {
    gelezen: hashes.length,
    herhaald: findRepeated(soort, plaatsen, hashes),
    hash: hash.digest("hex"),
  };
}

/** A list, an object with the list in it, or one single row. */
async function* rowsOf(soort: VumSoort, stukken: AsyncIterable<string>): AsyncGenerator<Json, void> {
  const { lijst, nummer, meervoud } = leeswijzers[soort];
  const rows = jsonRijen(stukken, lijst);
  let [aantal, heeftNummer, heeftAnder] = [0, false, false];
  const omslag = yield* elk(rows, (row) => {
    aantal += 1;
    if (!isFields(row)) return;
    heeftNummer ||= nummer in row;
    heeftAnder ||= isAndere(nummer, row);
  });
  const single = alleenstaand(omslag, nummer);
  if (single?.isRij) {
    yield single.velden;
    return;
  }
  if ((heeftAnder && !heeftNummer) || (single && isAndere(nummer, single.velden)))
    throw unusable("andere-soort", `Dit bestand bevat geen ${meervoud}. Kies de andere soort import.`);
  if (single)
    throw unusable(
      "vorm",
      `Dit bestand heeft een andere vorm. Er hoort een lijst met ${meervoud} in te staan.`,
    );
  if (aantal === 0) throw unusable("zonder-rijen", `Er staan geen ${meervoud} in dit bestand.`);
}

/** The same, each looked at. */
async function* elk<Row, End>(rows: AsyncGenerator<Row, End>, look: (row: Row) => void) {
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      look(next.value);
      yield next.value;
    }
    return next.value;
  } finally {
    await rows.return(undefined as End);
  }
}

/** An object without the list in it: a row by itself, or something else. */
const alleenstaand = (omslag: Omslag, nummer: string) =>
  omslag && !omslag.heeftLijst ? { velden: omslag.velden, isRij: nummer in omslag.velden } : null;

const isAndere = (nummer: string, row: object): boolean =>
  !(nummer in row) && IMPORT_NUMMERS.some((id) => id !== nummer && id in row);

const IMPORT_NUMMERS = Object.values(leeswijzers).map(({ nummer }) => nummer);

/** A number that stands there twice: the same row counts once; different rows are refused, because which is right? */
function findRepeated(
  soort: VumSoort,
  plaatsen: ReadonlyMap<string, readonly number[]>,
  hashes: readonly string[],
): Map<number, Melding> {
  const found = new Map<number, Melding>();
  for (const rijen of plaatsen.values()) {
    if (rijen.length === 1) continue;
    const same = new Set(rijen.map((rij) => hashes[rij - 1])).size === 1;
    for (const one of same ? rijen.slice(1) : rijen) {
      const others = rijen.slice(0, 6).filter((other) => other !== one);
      found.set(one, repeatedMelding(soort, others, same));
    }
  }
  return found;
}

function repeatedMelding(soort: VumSoort, rijen: readonly number[], same: boolean): Melding {
  const list = rijen.slice(0, 5).join(", ");
  const melding = same
    ? `Dezelfde rij staat ook op rij ${list}. Zij telt één keer.`
    : `Dit nummer staat ook op rij ${list}, met andere gegevens.`;
  return { veld: leeswijzers[soort].nummer, melding, isWeigering: true };
}

function nummerOf(soort: VumSoort, row: Json): string | null {
  const id = isFields(row) ? row[leeswijzers[soort].nummer] : undefined;
  // a copy, because a part of a text keeps the whole piece of the file that it was read from
  return typeof id === "string" && /^[a-zA-Z0-9_.-]{1,200}$/.test(id) ? Buffer.from(id).toString() : null;
}

const unusable = (code: string, detail: string) => new Failure("invalid", `import.bestand-${code}`, detail);
