import { once } from "node:events";
import { Readable } from "node:stream";
import type pg from "pg";

/** What this needs of the connection under a client; `pg` gives it to whatever is submitted as a query. */
type Connection = {
  readonly stream: NodeJS.ReadWriteStream & { readonly writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

const BATCH_BYTES = 64 * 1024;

/** The bytes that a `copy … to stdout` gives, no faster than they are read. */
export function copyOut(client: pg.Client, text: string): Readable {
  let connection: Connection | undefined;
  const bytes = new Readable({ read: () => connection?.stream.resume() });
  submit(client, {
    submit(over) {
      connection = over;
      over.query(text);
    },
    handleCopyData({ chunk }) {
      if (!bytes.push(Buffer.from(chunk))) connection?.stream.pause(); // a copy: the parser uses its buffer again
    },
    handleError(error) {
      bytes.destroy(error);
    },
    handleReadyForQuery: () => bytes.push(null),
  });
  return bytes;
}

/** Gives bytes to a `copy … from stdin`. Where they cannot be made, nothing of them is kept. */
export function copyIn(client: pg.Client, text: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    submit(client, {
      submit: (over) => over.query(text),
      handleCopyInResponse(over) {
        void send(over, bytes, () => failure !== undefined).catch((error: Error) => {
          failure ??= error;
          over.sendCopyFail("broken off");
        });
      },
      handleError(error) {
        failure ??= error;
        reject(failure);
      },
      handleReadyForQuery: resolve, // not after an error
    });
  });
}

async function send(over: Connection, bytes: AsyncIterable<Buffer>, isRefused: () => boolean): Promise<void> {
  let batch: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    if (isRefused()) return; // the server skips what comes after its refusal
    batch.push(chunk);
    size += chunk.length;
    if (size < BATCH_BYTES) continue;
    over.sendCopyFromChunk(Buffer.concat(batch));
    [batch, size] = [[], 0];
    if (over.stream.writableNeedDrain) await once(over.stream, "drain");
  }
  if (size > 0) over.sendCopyFromChunk(Buffer.concat(batch));
  over.endCopyFrom();
}

type Submitted = {
  submit(connection: Connection): void;
  handleCopyData?(message: { readonly chunk: Buffer }): void;
  handleCopyInResponse?(connection: Connection): void;
  handleError(error: Error): void;
  handleReadyForQuery(): void;
};

const submit = (client: pg.Client, query: Submitted): void => {
  const ignore = () => {};
  client.query({
    handleCommandComplete: ignore,
    handleRowDescription: ignore,
    handleDataRow: ignore,
    ...query,
  } as unknown as pg.Submittable);
};
