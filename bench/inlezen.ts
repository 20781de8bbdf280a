// Reading a table file of 100 MB as a stream: CSV, Excel (a sheet of 100 MB, packed) and JSON, each in a process of its own, so
// that its highest memory is its own. And how soon bombs are refused. Files are made first, in a folder that goes afterwards.
import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { Failure } from "#core/failure";
import { openTabel } from "../src/inlezen/open-tabel.ts";
import { tekstrij, xlsxVan, zipVan } from "../tests/support/xlsx-maker.ts";

const { values } = parseArgs({
  options: { lees: { type: "string" }, mb: { type: "string", default: "100" } },
});
const BYTES = Number(values.mb) * 1_000_000;
const KOLOMMEN = ["bsn", "naam", "adres", "plaats", "datum", "bedrag", "uren", "opmerking"];

const cellenVan = (at: number) => [
  String(100_000_000 + at),
  `Jansen ${at}`,
  `Straat ${at}`,
  "Amersfoort",
  "2026-01-01",
  "1.234,56",
  "32",
  'een "tekst" met é en ; erin',
];

/** One line of figures about one file, by who read nothing else. */
async function leesEen(pad: string): Promise<void> {
  const begin = performance.now();
  let rijen = 0;
  let uitkomst = "gelezen";
  try {
    const tabel = await openTabel(pad, path.basename(pad));
    for await (const { meldingen } of tabel.rijen) rijen += meldingen.length === 0 ? 1 : 0;
    await tabel.sluit();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    uitkomst = error.code;
  }
  const seconden = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage();
  const rss = process.resourceUsage().maxRSS / 1024; // kilobytes on Linux
  console.log(
    JSON.stringify({
      rijen,
      seconden: +seconden.toFixed(2),
      rekentijd: +((user + system) / 1e6).toFixed(2),
      mbGeheugen: Math.round(rss),
      uitkomst,
    }),
  );
}

async function meet(): Promise<void> {
  const map = mkdtempSync(path.join(tmpdir(), "meedoen-bench-inlezen-"));
  try {
    const files: Readonly<Record<string, () => Iterable<string | Buffer>>> = {
      "groot.csv": csv,
      "groot.json": json,
      "groot.xlsx": () => [werkmap()],
      "bom-40-mb.xlsx": () => [
        zipVan([{ naam: "xl/worksheets/sheet1.xml", inhoud: Buffer.alloc(40_000_000) }]),
      ],
      "regel-100-mb.csv": () => ["a;b\n", Buffer.alloc(BYTES, "x")],
    };
    console.log("bestand | MB | rijen | s | s rekentijd | hoogste geheugen in MB | uitkomst");
    for (const [naam, maak] of Object.entries(files)) {
      const pad = path.join(map, naam);
      await pipeline(Readable.from(maak()), createWriteStream(pad));
      const out = execFileSync(process.execPath, [import.meta.filename, "--lees", pad], { encoding: "utf8" });
      const { rijen, seconden, rekentijd, mbGeheugen, uitkomst } = JSON.parse(out) as Record<
        string,
        number | string
      >;
      const mb = (statSync(pad).size / 1e6).toFixed(1);
      console.log([naam, mb, rijen, seconden, rekentijd, mbGeheugen, uitkomst].join(" | "));
    }
  } finally {
    rmSync(map, { recursive: true });
  }
}

function* csv(): Generator<string> {
  yield `${KOLOMMEN.join(";")}\n`;
  const rij = (at: number) =>
    `${cellenVan(at)
      .map((cel) => `"${cel.replaceAll('"', '""')}"`)
      .join(";")}\n`;
  yield* totVol(rij);
}

function* json(): Generator<string> {
  yield "[\n";
  const rij = (at: number) => {
    const cellen = cellenVan(at);
    return `${at > 0 ? ",\n" : ""}${JSON.stringify(Object.fromEntries(KOLOMMEN.map((kolom, place) => [kolom, cellen[place]])))}`;
  };
  yield* totVol(rij);
  yield "\n]\n";
}

/** Rows until the file is as large as asked, a thousand at a time. */
function* totVol(rij: (at: number) => string): Generator<string> {
  const room = BYTES - 1000;
  for (let at = 0, bytes = 0; bytes < room; ) {
    let stuk = "";
    for (let more = 0; more < 1000 && bytes + Buffer.byteLength(stuk) < room; more += 1, at += 1)
      stuk += rij(at);
    bytes += Buffer.byteLength(stuk);
    yield stuk;
  }
}

function werkmap(): Buffer {
  const rijen: string[] = [tekstrij(1, KOLOMMEN)];
  for (let bytes = 0, at = 0; bytes < BYTES; at += 1) {
    const rij = tekstrij(at + 2, cellenVan(at));
    bytes += rij.length;
    rijen.push(rij);
  }
  return xlsxVan({ rijen: rijen.join("") });
}

if (values.lees === undefined) await meet();
else await leesEen(values.lees);
