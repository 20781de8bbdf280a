import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { type Kolommen, persoonAlsRij, plekAlsRij } from "./kolommen.ts";
import { type Dialect, MINUTEN, past, waarde } from "./sql.ts";

const BIN = "/usr/lib/postgresql/15/bin";
const NIEMAND = 65_534;
const PG: Dialect = {
  bits: (woord) => `bit_count((${woord})::bit(32))::int`,
  heel: (deling) => `(${deling})`,
};

export type Postgres = {
  readonly top: (
    inwoner: Inwonerprofiel,
    aantal: number,
  ) => Promise<readonly { nummer: number; waarde: number }[]>;
  /** Seconds of CPU of the server since the last time. */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
};

/**
 * PostgreSQL 15 with a temporary cluster over a local socket: an index on the point (GiST), columns of whole numbers
 * and bitmasks, one prepared statement. Only for one person at a time.
 */
export async function openPostgres(plekken: Iterable<Plekprofiel>): Promise<Postgres> {
  const map = mkdtempSync(path.join(tmpdir(), "meedoen-pg-"));
  chmodSync(map, 0o777);
  const isRoot = process.getuid?.() === 0;
  const wie = isRoot ? { uid: NIEMAND, gid: NIEMAND } : {};
  const run = (programma: string, args: readonly string[]) =>
    execFileSync(`${BIN}/${programma}`, [...args], { ...wie, cwd: map, stdio: "pipe" });
  const data = path.join(map, "data");
  run("initdb", ["-D", data, "-U", "bench", "--locale=C", "-E", "UTF8", "--auth=trust"]);
  const opties = `-c listen_addresses='' -c unix_socket_directories=${map} -c shared_buffers=1GB -c work_mem=64MB -c jit=off -c fsync=off`;
  run("pg_ctl", ["-D", data, "-w", "-l", path.join(map, "log"), "-o", opties, "start"]);
  const client = new pg.Client({ host: map, user: "bench", database: "postgres" });
  await client.connect();
  const bestand = path.join(map, "plekken.csv");
  const kolommen = writeCsv(bestand, plekken);
  const soort = (kolom: string) => (["lat", "lon"].includes(kolom) ? "float8" : "int");
  await client.query(
    `create table j (nummer int primary key, ${kolommen.map((k) => `${heet(k)} ${soort(k)}`).join()})`,
  );
  await client.query(`copy j from '${bestand}' csv`);
  await client.query("alter table j add punt point");
  await client.query("update j set punt = point(lon, lat)");
  await client.query("create index on j using gist (punt)");
  await client.query("vacuum full analyze j");
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() pid");
  const pid = rows[0]!.pid;
  let vorige = ticksOf(pid);
  return {
    async top(inwoner, aantal) {
      const rij = persoonAlsRij(inwoner);
      const text = vraag(rij);
      const values = [...Object.values(rij), doos(rij), aantal];
      const gevonden = await client.query<{ nummer: number; waarde: number }>({ name: "top", text, values });
      return gevonden.rows;
    },
    cpu() {
      const nu = ticksOf(pid);
      const seconden = (nu - vorige) / 100;
      vorige = nu;
      return seconden;
    },
    async stop() {
      await client.end();
      run("pg_ctl", ["-D", data, "-m", "fast", "-w", "stop"]);
      rmSync(map, { recursive: true });
    },
  };
}

const heet = (kolom: string): string => (kolom === "begin" ? "begin_" : kolom);

let tekst: string | undefined;

/** The person as one row of parameters, so that the statement is planned once. */
function vraag(rij: Kolommen): string {
  if (tekst) return tekst;
  const namen = Object.keys(rij);
  const soort = (kolom: string) =>
    ["lat", "lon", "f1", "v1", "f2", "v2"].includes(kolom) ? "float8" : "int";
  const p = namen.map((naam, at) => `$${at + 1}::${soort(naam)} ${heet(naam)}`).join(", ");
  const graden = "(p.lat - j.lat) * 111.32";
  const oost = "(p.lon - j.lon) * 111.32 * (0.6136 - 0.01378 * ((p.lat + j.lat) / 2 - 52.15))";
  const km = `greatest(0.5, sqrt((${graden}) * (${graden}) + (${oost}) * (${oost})))`;
  tekst = `with p as (select ${p})
    select j.nummer, ${waarde(PG)} waarde
    from p, j, lateral (select ${MINUTEN(km)} minuten) r
    where j.punt <@ $${namen.length + 1}::box and ${past(PG)}
    order by 2 desc, 1 limit $${namen.length + 2}`;
  return tekst;
}

/** A box in degrees around all that is within reach. */
function doos({ grens, lat, lon, f1, v1, f2, v2 }: Kolommen): string {
  if (grens === 9_999) return "(-400,-400),(400,400)";
  const km = Math.max((grens! + 1 - v1!) / f1!, (grens! + 1 - v2!) / f2!, 0.5);
  const [noord, oost] = [km / 111, km / (111 * 0.58)];
  return `(${lon! - oost},${lat! - noord}),(${lon! + oost},${lat! + noord})`;
}

function writeCsv(bestand: string, plekken: Iterable<Plekprofiel>): string[] {
  const regels: string[] = [];
  let kolommen: string[] = [];
  let nummer = 0;
  for (const plek of plekken) {
    const rij = plekAlsRij(plek);
    kolommen = Object.keys(rij);
    regels.push(`${nummer++},${Object.values(rij).join()}`);
  }
  writeFileSync(bestand, `${regels.join("\n")}\n`, { mode: 0o644 });
  return kolommen;
}

/** User and system time of a process, in hundredths of a second. */
function ticksOf(pid: number): number {
  const velden = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return Number(velden[11]) + Number(velden[12]);
}
