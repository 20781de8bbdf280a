import { once } from "node:events";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, readdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { finished } from "node:stream/promises";
import { Failure } from "#core/failure";
import { counting } from "./doel.ts";
import type { Getelde, Inhoud, Melden, Tabel } from "./inhoud.ts";

const FORMAAT = "meedoen-volledige-export";
const VERSIE = 1;
const MANIFEST = "manifest.json";
const LEESMIJ = "LEESMIJ.txt";

/** What stands beside the tables. It is written last: a folder without it is an export that was broken off. */
type Manifest = Omit<Inhoud, "rijenVan" | "tabellen"> & {
  readonly formaat: string;
  readonly versie: number;
  /** The moment that its figures are of. */
  readonly gemaakt: string;
  readonly tabellen: readonly (Tabel & Getelde)[];
};

/** Writes a whole database to an empty folder: a file for each table, and a manifest with counts and checksums. */
export async function schrijfMap(
  inhoud: Inhoud,
  { map, gemaakt, melden }: { map: string; gemaakt: string; melden: Melden },
): Promise<Getelde[]> {
  await makeEmpty(map);
  melden(`${inhoud.tabellen.length} tabellen worden geschreven …`);
  const tabellen: (Tabel & Getelde)[] = [];
  for (const { naam, kolommen } of inhoud.tabellen) {
    const counted = counting(inhoud.rijenVan({ naam, kolommen }));
    await writeFile(path.join(map, `${naam}.copy`), counted.bytes);
    tabellen.push({ naam, kolommen, ...counted.result() });
  }
  await writeFile(path.join(map, LEESMIJ), [Buffer.from(UITLEG)]);
  const { migraties, reeksen, wachtrij, cijfers } = inhoud;
  const manifest: Manifest = {
    formaat: FORMAAT,
    versie: VERSIE,
    gemaakt,
    migraties,
    tabellen,
    reeksen,
    wachtrij,
    cijfers,
  };
  const draft = path.join(map, `${MANIFEST}.half`);
  await writeFile(draft, [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
  await rename(draft, path.join(map, MANIFEST));
  return tabellen.map(({ naam, rijen, sha256 }) => ({ naam, rijen, sha256 }));
}

/** The content of a folder that `schrijfMap` wrote. A file that was changed since stops who reads it. */
export async function leesMap(map: string): Promise<Inhoud & { readonly gemaakt: string }> {
  const { gemaakt, tabellen, migraties, reeksen, wachtrij, cijfers } = await readManifest(map);
  return {
    gemaakt,
    migraties,
    reeksen,
    wachtrij,
    cijfers,
    tabellen: tabellen.map(({ naam, kolommen }) => ({ naam, kolommen })),
    async *rijenVan({ naam }) {
      const expected = tabellen.find((tabel) => tabel.naam === naam);
      const counted = counting(createReadStream(path.join(map, `${naam}.copy`)));
      try {
        yield* counted.bytes;
      } catch (error) {
        throw (error as { code?: string }).code === "ENOENT" ? damaged(naam) : error;
      }
      const { rijen, sha256 } = counted.result();
      if (expected?.rijen !== rijen || expected.sha256 !== sha256) throw damaged(naam);
    },
  };
}

async function makeEmpty(map: string): Promise<void> {
  await mkdir(map, { recursive: true, mode: 0o700 });
  if ((await readdir(map)).length > 0)
    throw wrong("map-vol", `In de map ${map} staat al iets. Kies een nieuwe map.`);
}

/** Readable by nobody else, and on the disk before it counts. */
async function writeFile(file: string, bytes: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
  const stream: WriteStream = createWriteStream(file, { mode: 0o600, flags: "wx" });
  for await (const chunk of bytes) if (!stream.write(chunk)) await once(stream, "drain");
  stream.end();
  await finished(stream);
  const handle = await open(file, "r");
  await handle.sync();
  await handle.close();
}

async function readManifest(map: string): Promise<Manifest> {
  const file = path.join(map, MANIFEST);
  const text = await readFile(file, "utf8").catch(() => {
    throw wrong(
      "geen-manifest",
      `In de map ${map} staat geen ${MANIFEST}. Is de export afgemaakt, en is dit de goede map?`,
    );
  });
  const manifest = parse(text) as Partial<Manifest> | null;
  if (manifest?.formaat !== FORMAAT || manifest.versie !== VERSIE || !isWhole(manifest))
    throw wrong(
      "manifest",
      `Het bestand ${file} is geen volledige export van Meedoen, of het is beschadigd.`,
    );
  return manifest;
}

const isWhole = (manifest: Partial<Manifest>): manifest is Manifest =>
  [manifest.migraties, manifest.reeksen, manifest.wachtrij, manifest.tabellen].every((part) =>
    Array.isArray(part),
  ) && manifest.tabellen!.every(({ naam }) => /^[a-z][a-z0-9_]*$/.test(naam));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const damaged = (naam: string) =>
  wrong("beschadigd", `Het bestand ${naam}.copy is veranderd, beschadigd of weg. Gebruik een andere kopie.`);

const wrong = (code: string, detail: string) => new Failure("invalid", `export.${code}`, detail);

const UITLEG = `Volledige export van Meedoen
============================

manifest.json   welke tabellen, met het aantal rijen en een controlegetal (SHA-256 van het bestand)
TABEL.copy      de rijen van een tabel, in de tekstvorm van COPY van PostgreSQL: een rij per regel, een tab tussen
                de kolommen in de volgorde van het manifest, \\N voor 'niet ingevuld'

In deze map staan persoonsgegevens. Bewaar haar versleuteld en geef haar aan niemand die ze niet nodig heeft.
Burgerservicenummers staan er alleen versleuteld in. De sleutels zitten er NIET bij: zij staan in sleutels.json in de
map met gegevens (DATA_DIR). Breng dat bestand apart en met de hand over. Zonder dat bestand zijn de nummers niet te
lezen en start Meedoen niet.

Terugzetten, in een lege database: meedoen export terugzetten MAP
`;
