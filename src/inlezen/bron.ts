import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { onleesbaar } from "./onleesbaar.ts";
import { MAX_BESTAND } from "./upload.ts";

const KOP_BYTES = 64 * 1024;
const CHUNK_BYTES = 256 * 1024;

/** A file that is read as often as needed, from its begin. */
export type Bron = {
  readonly bytes: number;
  /** Its first 64 kB, to recognise it by. */
  readonly kop: Buffer;
  stroom(): AsyncIterable<Buffer>;
  /** The same file by its parts; who opens it closes it. */
  zip(): Promise<ZipFile>;
  sluit(): Promise<void>;
};

const ZIP = { lazyEntries: true, autoClose: false } as const;

/** A stream is kept in a folder of its own, that only this program can read, until `sluit`. */
export async function openBron(bron: Readable | Uint8Array | string): Promise<Bron> {
  if (typeof bron === "string") return bronVan(bron, async () => undefined);
  if (bron instanceof Uint8Array) return bronIn(Buffer.from(bron.buffer, bron.byteOffset, bron.length));
  const map = await mkdtemp(path.join(tmpdir(), "meedoen-inlezen-"));
  const sluit = () => rm(map, { recursive: true, force: true });
  try {
    const pad = path.join(map, "bestand");
    await pipeline(bron, limited, createWriteStream(pad, { mode: 0o600 }));
    return await bronVan(pad, sluit);
  } catch (error) {
    await sluit();
    throw error;
  }
}

function bronIn(bytes: Buffer): Bron {
  if (bytes.length > MAX_BESTAND) throw teGroot();
  return {
    bytes: bytes.length,
    kop: bytes.subarray(0, KOP_BYTES),
    async *stroom() {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
    zip: () => fromBufferPromise(bytes, ZIP),
    sluit: async () => undefined,
  };
}

async function bronVan(pad: string, sluit: () => Promise<void>): Promise<Bron> {
  const bytes = (await stat(pad)).size;
  if (bytes > MAX_BESTAND) throw teGroot();
  const file = await open(pad);
  try {
    const kop = Buffer.alloc(Math.min(KOP_BYTES, bytes));
    await file.read(kop, 0, kop.length, 0);
    return {
      bytes,
      kop,
      stroom: () => createReadStream(pad, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>,
      zip: () => openPromise(pad, ZIP),
      sluit,
    };
  } finally {
    await file.close();
  }
}

async function* limited(chunks: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_BESTAND) throw teGroot();
    yield chunk;
  }
}

const teGroot = () =>
  onleesbaar(
    "te-groot",
    `Het bestand is groter dan ${MAX_BESTAND / 1024 / 1024} MB.`,
    "Verdeel het over meer bestanden.",
  );
