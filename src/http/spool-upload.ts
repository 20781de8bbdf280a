import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { MAX_BESTAND, type Upload } from "../inlezen/upload.ts";

export const UPLOAD_TYPE = "application/octet-stream";

/** At the same time, so that what waits on disk has a limit. */
const MAX_AT_ONCE = 4;
const LEFT_BEHIND_MS = 60 * 60 * 1000;

export type Spool = (request: FastifyRequest) => Promise<Upload>;

/** The body of such a request stays a stream: nothing is read before its handler asks for it. */
export const acceptUploads = (app: FastifyInstance): void => {
  app.addContentTypeParser(UPLOAD_TYPE, (_request, payload, done) => done(null, payload));
};

/**
 * Writes the body of a request to a file in this folder that only this program can read, never wholly in memory.
 * Who asked removes it; what a crash left behind goes with a later one.
 */
export function spoolTo(map: string, { maxBytes = MAX_BESTAND } = {}): Spool {
  let busy = 0;
  return async (request) => {
    const body = bodyOf(request, maxBytes);
    if (busy >= MAX_AT_ONCE) throw tooMany();
    busy += 1;
    try {
      await mkdir(map, { recursive: true, mode: 0o700 });
      await removeLeftBehind(map);
      return await write(body, path.join(map, `${randomUUID()}.deel`), maxBytes);
    } finally {
      busy -= 1;
    }
  };
}

/** @throws Failure where it is no file, or is one that is packed or too large by its own account */
function bodyOf({ headers, body }: FastifyRequest, maxBytes: number): Readable {
  const packed = headers["content-encoding"];
  if (packed !== undefined && packed !== "identity")
    throw new Failure("invalid", "bestand.ingepakt", "Stuur het bestand zelf, niet ingepakt.");
  if (Number(headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (!isStream(body))
    throw new Failure("invalid", "bestand.geen-bestand", `Stuur het bestand als ${UPLOAD_TYPE}.`);
  return body;
}

const isStream = (body: unknown): body is Readable =>
  typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";

async function write(body: Readable, pad: string, maxBytes: number): Promise<Upload> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    await pipeline(
      body,
      async function* measure(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          if (bytes > maxBytes) throw tooLarge(maxBytes);
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(pad, { mode: 0o600, flags: "wx" }),
    );
  } catch (error) {
    await rm(pad, { force: true });
    throw brokenOff(error) ?? error;
  }
  return { pad, bytes, sha256: hash.digest("hex") };
}

async function removeLeftBehind(map: string): Promise<void> {
  for (const name of await readdir(map)) {
    const file = path.join(map, name);
    const found = await stat(file).catch(() => undefined); // another request may have removed it
    if (found && Date.now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(file, { force: true });
  }
}

function brokenOff(error: unknown): Failure | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC")
    return new Failure("unavailable", "bestand.geen-ruimte", "Er is even geen ruimte voor dit bestand.");
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE")
    return new Failure(
      "invalid",
      "bestand.afgebroken",
      "Het bestand kwam niet helemaal aan. Probeer het opnieuw.",
    );
  return undefined;
}

const tooLarge = (maxBytes: number) =>
  new Failure(
    "invalid",
    "bestand.te-groot",
    `Het bestand is groter dan ${Math.floor(maxBytes / 1024 / 1024)} MB. Verdeel het over meer bestanden.`,
  );

const tooMany = () =>
  new Failure(
    "too-many",
    "bestand.te-druk",
    "Er worden al meer bestanden tegelijk opgestuurd. Probeer het over een minuut opnieuw.",
  );
