import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import { voorwaarden } from "#matching/criteria";
import { gebiedenVan, persoonAlsRij, plekAlsRij } from "./kolommen.ts";
import { aantalMist, type Dialect, past, waarde, welkeMist } from "./sql.ts";
import type { Peeruitkomst } from "./uitkomst.ts";

const MAP = new URL("pakketten/", import.meta.url);
const DUCK: Dialect = {
  bits: (woord) => `cast(bit_count(${woord}) as int)`,
  heel: (deling) => `(${deling.replace(/\/(?=[^/]*$)/, "//")})`,
};

type Verbinding = {
  runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][] }>;
  run(sql: string): Promise<unknown>;
};
type Duckdb = {
  DuckDBInstance: {
    create(file: string, opties: Record<string, string>): Promise<{ connect(): Promise<Verbinding> }>;
  };
};

export type Duck = {
  /** What fits and what only one voorwaarde keeps apart, then the best 32: two queries. */
  readonly volledig: (top: number) => Promise<Peeruitkomst>;
  /** Only the second of the two. */
  readonly vroeg: (top: number) => Promise<Peeruitkomst>;
};

/**
 * DuckDB with columns of whole numbers and bitmasks, and the journey from a table of person by area. It divides work
 * over its threads by row groups of the larger side, which that table has enough of.
 */
export async function openDuck(
  inwoners: readonly Inwonerprofiel[],
  plekken: readonly Plekprofiel[],
  draden: number,
): Promise<Duck> {
  if (!existsSync(new URL("node_modules", MAP))) {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: MAP, stdio: "inherit" });
  }
  const { DuckDBInstance } = createRequire(new URL("package.json", MAP))("@duckdb/node-api") as Duckdb;
  const db = await (await DuckDBInstance.create(":memory:", { threads: String(draden) })).connect();
  const { punten, gebied } = gebiedenVan(plekken);
  const proef = punten.map((punt): Plekprofiel => ({ id: "", punt, feiten: {} }));
  await load(
    db,
    "p",
    inwoners.map((inwoner, id) => ({ id, ...persoonAlsRij(inwoner) })),
  );
  await load(
    db,
    "j",
    plekken.map((plek, id) => ({ id, gebied: gebied[id]!, ...plekAlsRij(plek) })),
  );
  await load(
    db,
    "r",
    inwoners.flatMap((inwoner, id) =>
      proef.map((plek, nummer) => ({ id, gebied: nummer, minuten: reis(inwoner, plek)?.minuten ?? -1 })),
    ),
  );
  const samen = "r join p on p.id = r.id join j on j.gebied = r.gebied";
  const mist = aantalMist(DUCK);
  const tellen = `select welke, count(*)::int from (
    select case when ${mist} = 0 then -1 else ${welkeMist(DUCK)} end welke from ${samen} where ${mist} <= 1) group by welke`;
  const besten = `select count(*)::int, sum(len(t))::int, sum(list_sum(t))::bigint, sum(n)::int
    from (select count(*) n, max(${waarde(DUCK)}, TOP) t from ${samen} where ${past(DUCK)} group by p.id)`;
  const vroeg = async (top: number): Promise<Peeruitkomst> => {
    const [[, aantalTop, somTop, alles] = []] = await rows(db, besten.replace("TOP", String(top)));
    return { past: Number(alles), enige: null, aantalTop: Number(aantalTop), somTop: Number(somTop) };
  };
  return {
    vroeg,
    async volledig(top) {
      const geteld = new Map(
        (await rows(db, tellen)).map(([welke, aantal]) => [Number(welke), Number(aantal)]),
      );
      return {
        ...(await vroeg(top)),
        past: geteld.get(-1) ?? 0,
        enige: voorwaarden.map((_, at) => geteld.get(at) ?? 0),
      };
    },
  };
}

const rows = async (db: Verbinding, sql: string) => (await db.runAndReadAll(sql)).getRowsJS();

async function load(db: Verbinding, naam: string, rijen: readonly Record<string, number>[]): Promise<void> {
  const kolommen = Object.keys(rijen[0]!);
  const soort = (kolom: string) =>
    ["lat", "lon", "f1", "v1", "f2", "v2"].includes(kolom) ? "double" : "int";
  const heet = (kolom: string) => (kolom === "begin" ? "begin_" : kolom);
  await db.run(
    `create table ${naam} (${kolommen.map((kolom) => `${heet(kolom)} ${soort(kolom)}`).join(", ")})`,
  );
  const map = mkdtempSync(path.join(tmpdir(), "meedoen-duck-"));
  const bestand = path.join(map, "rijen.csv");
  writeFileSync(bestand, rijen.map((rij) => Object.values(rij).join()).join("\n"));
  await db.run(`copy ${naam} from '${bestand}' (header false)`);
  rmSync(map, { recursive: true });
}
