// Writes src/db/tables.ts from a migrated database: the tables as code sees them. A test compares the two.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { describeTables } from "../src/db/describe-tables.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "meedoen-tables-"));
fs.chmodSync(folder, 0o755);
const server = await startEmbedded(path.join(folder, "pg"));
const db = openDatabase(server.url);
await migrate(db);
await db.destroy();
const client = new pg.Client({ connectionString: server.url });
await client.connect();
fs.writeFileSync(
  "src/db/tables.ts",
  await describeTables((text) => client.query(text).then(({ rows }) => rows)),
);
await client.end();
await server.stop();
fs.rmSync(folder, { recursive: true });
