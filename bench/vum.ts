// How fast a question of VUM is answered over many profiles, beside looking at every profile in memory in the same run, and
// which indexes were used: on the clock, and in milliseconds of processor of the database where the system tells them (Linux), which
// other work on the computer does not change. With --verschil: as many questions and profiles, answered by the database, by a MongoDB engine
// (mingo) and by the specification; it prints how many differ.
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { metEigenDatabase, PROEFREGIO } from "../src/cli/vum-database.ts";
import type { Aanbodrij } from "../src/modules/vum/aanbod.ts";
import { laadAanbod, zoekAanbod } from "../src/modules/vum/aanbod-store.ts";
import { leesProfielen } from "../src/modules/vum/lees-bestand.ts";
import { isOnleesbaar, leesSelectievraag, type Selectievraag } from "../src/modules/vum/selectievraag.ts";
import { VUM_SOORTEN, type VumSoort } from "../src/modules/vum/vraagvelden.ts";
import { zoekInGeheugen } from "../src/modules/vum/zoek-in-geheugen.ts";
import {
  antwoordVanMingo,
  eenProfiel,
  eenVraag,
  LAND,
  type Vraagobject,
  type Wereld,
} from "../tests/support/vum-toeval.ts";

const { values } = parseArgs({
  options: {
    profielen: { type: "string", default: "42000" },
    vragen: { type: "string", default: "1000" },
    geheugen: { type: "string", default: "50" },
    verschil: { type: "string" },
    raw: { type: "string" },
  },
});
const VANDAAG = isoDate("2026-11-24");
const HOOGSTENS = 101;
const DOEL_MS = 50;

async function meetSnelheid(owner: Database) {
  const soort = "werkzoekende";
  const rijen = await laad(owner, soort, Number(values.profielen), LAND);
  await sql`vacuum (analyze) vum_aanbod`.execute(owner); // as the database does by itself within minutes (0089)
  const vragen = Array.from({ length: Number(values.vragen) }, (_, at) =>
    gelezen(soort, eenVraag(soort, 1, at, LAND)),
  );
  for (const vraag of vragen.slice(0, 20)) await zoek(owner, soort, vraag);
  const before = await gebruikVanIndexen(owner);
  const { klok: database, processor } = await owner
    .connection()
    .execute(async (db) => tijden(vragen, (vraag) => zoek(db, soort, vraag), await processorVan(db)));
  const after = await gebruikVanIndexen(owner);
  const sample = vragen.slice(0, Number(values.geheugen));
  const { klok: geheugen } = await tijden(sample, async (vraag) => zoekInGeheugen(rijen, vraag, HOOGSTENS));
  return [
    { wat: "profielen", waarde: rijen.length },
    { wat: "vragen", waarde: vragen.length },
    { wat: "database p50 (ms)", waarde: deel(database, 0.5) },
    { wat: `database p95 (ms; doel ${DOEL_MS})`, waarde: deel(database, 0.95) },
    { wat: "database hoogste (ms)", waarde: deel(database, 1) },
    ...(processor.length === 0
      ? []
      : [
          { wat: "processor van de database p50 (ms)", waarde: deel(processor, 0.5) },
          { wat: `processor van de database p95 (ms; doel ${DOEL_MS})`, waarde: deel(processor, 0.95) },
          { wat: "processor van de database hoogste (ms)", waarde: deel(processor, 1) },
        ]),
    { wat: "geheugen p50 (ms)", waarde: deel(geheugen, 0.5) },
    { wat: "geheugen p95 (ms)", waarde: deel(geheugen, 0.95) },
    { wat: "keer sneller (p95)", waarde: afgerond(deel(geheugen, 0.95) / deel(database, 0.95)) },
    { wat: "keer sneller (gemiddeld)", waarde: afgerond(gemiddeld(geheugen) / gemiddeld(database)) },
    ...Object.keys(after).map((naam) => ({ wat: `gebruikt: ${naam}`, waarde: after[naam]! - before[naam]! })),
  ];
}

async function telVerschillen(owner: Database, aantal: number) {
  const regels = [];
  for (const soort of VUM_SOORTEN) {
    const rijen = await laad(owner, soort, aantal);
    await sql`analyze vum_aanbod`.execute(owner);
    const profielen = Array.from({ length: aantal }, (_, nummer) => eenProfiel(soort, 1, nummer));
    let [verschillen, beantwoord] = [0, 0];
    for (let nummer = 0; nummer < aantal; nummer += 1) {
      const vraagObject: Vraagobject = eenVraag(soort, 2, nummer);
      const verwacht = JSON.stringify(antwoordVanMingo(soort, profielen, vraagObject, HOOGSTENS));
      const vraag = gelezen(soort, vraagObject);
      const gelijk =
        JSON.stringify(await zoek(owner, soort, vraag)) === verwacht &&
        JSON.stringify(zoekInGeheugen(rijen, vraag, HOOGSTENS)) === verwacht;
      if (!gelijk) verschillen += 1;
      if (verwacht !== "[]") beantwoord += 1;
      if (nummer % 1000 === 999) console.log(`${soort}: ${nummer + 1} vragen, ${verschillen} verschillen`);
    }
    regels.push({ soort, profielen: aantal, vragen: aantal, metAntwoord: beantwoord, verschillen });
  }
  return regels;
}

async function laad(owner: Database, soort: VumSoort, aantal: number, wereld?: Wereld): Promise<Aanbodrij[]> {
  const begin = performance.now();
  const all: Aanbodrij[] = [];
  for (let at = 0; at < aantal; at += 5000) {
    const profielen = Array.from({ length: Math.min(5000, aantal - at) }, (_, n) =>
      eenProfiel(soort, 1, at + n, wereld),
    );
    const { rijen } = leesProfielen(soort, profielen);
    await laadAanbod(owner, PROEFREGIO, rijen, new Date());
    all.push(...rijen);
  }
  console.log(`${all.length} profielen geladen in ${afgerond((performance.now() - begin) / 1000)} s`);
  return all;
}

const zoek = (owner: Database, soort: VumSoort, vraag: Selectievraag) =>
  zoekAanbod(owner, PROEFREGIO, soort, vraag, { vandaag: VANDAAG, hoogstens: HOOGSTENS });

function gelezen(soort: VumSoort, vraagObject: Vraagobject): Selectievraag {
  const vraag = leesSelectievraag(soort, vraagObject as Parameters<typeof leesSelectievraag>[1]);
  if (isOnleesbaar(vraag)) throw new Error(vraag.uitleg);
  return vraag;
}

/** In milliseconds, the shortest first; of the processor where that can be read. */
async function tijden(
  vragen: readonly Selectievraag[],
  run: (vraag: Selectievraag) => Promise<unknown>,
  gebruikt?: () => number,
) {
  const klok: number[] = [];
  const processor: number[] = [];
  for (const vraag of vragen) {
    const before = gebruikt?.();
    const begin = performance.now();
    await run(vraag);
    klok.push(performance.now() - begin);
    if (gebruikt && before !== undefined) processor.push(gebruikt() - before);
  }
  return { klok: klok.toSorted((a, b) => a - b), processor: processor.toSorted((a, b) => a - b) };
}

/** How long the process behind this connection was on a processor until now, in milliseconds; a question has no other process. */
async function processorVan(db: Database): Promise<(() => number) | undefined> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  const read = () => Number(readFileSync(`/proc/${rows[0]!.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  try {
    read();
    return read;
  } catch {
    return undefined; // not on Linux, or the server is on another computer
  }
}

/** How often each way to the profiles was taken; reading them all is a `seq scan`. */
async function gebruikVanIndexen(owner: Database): Promise<Record<string, number>> {
  await sql`select pg_stat_force_next_flush()`.execute(owner);
  const { rows } = await sql<{ naam: string; keer: number }>`
    select indexrelname as naam, idx_scan as keer from pg_stat_user_indexes where relname = 'vum_aanbod'
    union all select 'seq scan', seq_scan from pg_stat_user_tables where relname = 'vum_aanbod'`.execute(
    owner,
  );
  return Object.fromEntries(rows.map(({ naam, keer }) => [naam, keer]));
}

const deel = (times: readonly number[], part: number): number =>
  afgerond(times[Math.min(times.length - 1, Math.floor(times.length * part))]!);
const gemiddeld = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
const afgerond = (value: number): number => Math.round(value * 100) / 100;

const uitkomst: readonly object[] = await metEigenDatabase(
  async (owner): Promise<readonly object[]> =>
    values.verschil === undefined ? meetSnelheid(owner) : telVerschillen(owner, Number(values.verschil)),
);
console.table(uitkomst);
if (values.raw) await writeFile(values.raw, `${JSON.stringify(uitkomst, null, 2)}\n`);
