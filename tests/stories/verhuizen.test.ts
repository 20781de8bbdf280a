import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/database";
import { encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { copyDatabase } from "../support/database.ts";
import { hasPostgres15, startPostgres15 } from "../support/postgres15.ts";
import { roomForDatabases } from "../support/room.ts";
import { answersOf, emptyDatabase, look, meedoen, tablesIn } from "../support/verhuizen.ts";
import { sleutels } from "../support/sleutels.ts";
import { AMERSFOORT, REGIO } from "../support/world.ts";

type Report = {
  readonly rijen: number;
  readonly tabellen: readonly { naam: string; rijen: number; sha256: string }[];
  readonly wachtrij: number;
  readonly regios: readonly {
    regio: string;
    kerncijfers: number;
    logboek: { klopt: boolean; regels: number };
  }[];
};

/** Text that a careless copy breaks: what `copy` itself uses, and letters of everywhere. */
const LASTIG = "a\tb\\n\nc\\.\n\\N \"q\" 's' \u{1F642} ትግርኛ عربي é\u0301";

let folder: string;
let world: Awaited<ReturnType<typeof copyDatabase>>;
let map: string;
beforeAll(async () => {
  folder = await mkdtemp(join(roomForDatabases(), "meedoen-verhuis-"));
  await chmod(folder, 0o755);
  world = await copyDatabase();
  await look(world.url, (owner) => insertDifficult(owner), "meedoen_owner");
  await answersOf(world.url);
  map = join(folder, "export");
  const made = await meedoen(["export", "volledig", "--naar", map], { DATABASE_URL: world.url });
  expect(made).toMatchObject({ code: 0 });
}, 60_000);
afterAll(async () => {
  await world.drop();
  await rm(folder, { recursive: true, force: true });
});

const env = (url = "") => ({ DATABASE_URL: url, DATA_DIR: join(folder, "geen") });

/** Rows in which every type and every difficult value occurs, work that waits, and a number that was handed out. */
async function insertDifficult(owner: ReturnType<typeof openDatabase>): Promise<void> {
  await sql`update regios set naam = ${LASTIG}`.execute(owner);
  await sql`
    insert into sessies (regio_id, id, gebruiker_id, soort, token_hash, verloopt, gemaakt)
    select regio_id, ${randomUUID()}::uuid, id, 'web', '\\x00ff5c0a09'::bytea, 'infinity',
           '2026-03-29 01:59:59.123456+00'
      from gebruikers order by id limit 1`.execute(owner);
  await sql`
    insert into kerncijfers (regio_id, sleutel, waarde, eenheid, peildatum, bron, gaat_over)
    values (${REGIO}, 'lastig', 0.1000000000000000055, 'fte', '0001-01-01', ${LASTIG}, 'land')`.execute(
    owner,
  );
  const inwoner = await owner.selectFrom("inwoners").select(["id", "gemeente"]).executeTakeFirstOrThrow();
  await owner
    .insertInto("inwonerBsn")
    .values({
      regioId: REGIO,
      gemeente: inwoner.gemeente,
      inwonerId: inwoner.id,
      sleutelId: sleutels.bsnSleutelId,
      versleuteld: encryptBsn("999990019", { regioId: REGIO, inwonerId: inwoner.id }, sleutels),
      blindeIndex: randomBytes(32),
    })
    .execute();
  await sql`select nextval('inwonernummers')`.execute(owner);
  await sql`select graphile_worker.add_job('taak', '{"soort":"onbekend","lijst":[1,null,"é"]}'::json,
                   run_at => '2099-01-01 00:00:00.000001+00', max_attempts => 1)`.execute(owner);
}

test.skipIf(!hasPostgres15)(
  "the demo region moves to a server of PostgreSQL 15: rows, chain and figures are equal, and it answers the same (Show 7)",
  async () => {
    const demo = await copyDatabase("demo");
    const server = await startPostgres15();
    try {
      const admin = openDatabase(server.url, undefined, 1);
      await sql`create database meedoen template template0 locale_provider icu icu_locale 'nl-NL'`.execute(
        admin,
      );
      await admin.destroy();
      const to = server.url.replace(/postgres$/, "meedoen");
      await answersOf(demo.url); // so that the chains have lines
      const proef = await meedoen(["verhuis", "--naar", to, "--proef", "--json"], env(demo.url));
      expect(JSON.parse(proef.out)).toMatchObject({ kan: true });
      expect(await tablesIn(to)).toBe(0);

      const moved = await meedoen(["verhuis", "--naar", to, "--json"], env(demo.url));
      expect(moved).toMatchObject({ code: 0 });
      const report = JSON.parse(moved.out) as Report;
      expect(report.rijen).toBeGreaterThan(250_000);
      expect(report.regios).toEqual([
        { regio: REGIO, kerncijfers: 50, logboek: { klopt: true, regels: expect.any(Number) } },
      ]);
      expect(report.regios[0]!.logboek.regels).toBeGreaterThan(0);
      for (const { naam, rijen } of report.tabellen)
        for (const url of [demo.url, to]) expect([naam, await countOf(url, naam)]).toEqual([naam, rijen]);

      const [before, after] = [await answersOf(demo.url), await answersOf(to)];
      expect(after["kerncijfers"]).toEqual(before["kerncijfers"]);
      expect(after["doelen"]).toEqual(before["doelen"]);
      expect(idsOf(after["caseload"])).toEqual(idsOf(before["caseload"]));
      expect(after["logboek"]).toMatchObject({ klopt: true });
      console.log(`verhuis: ${report.rijen} rows in ${report.tabellen.length} tables to PostgreSQL 15`);
    } finally {
      await server.stop();
      await demo.drop();
    }
  },
  180_000,
);

const countOf = (url: string, tabel: string): Promise<number> =>
  look(
    url,
    async (db) => {
      const { rows } = await sql<{ aantal: number }>`
      select count(*)::int as aantal from ${sql.table(tabel)}`.execute(db);
      return rows[0]!.aantal;
    },
    "meedoen_owner",
  );

const idsOf = (caseload: unknown) =>
  (caseload as { rijen: { id: string }[] }).rijen.map(({ id }) => id).toSorted();

test("every value comes back exactly from the files, with the queue, the numbers and all guards (S-31)", async () => {
  const to = await emptyDatabase();
  try {
    const back = await meedoen(["export", "terugzetten", map, "--json"], env(to.url));
    expect(back).toMatchObject({ code: 0 });
    const manifest = JSON.parse(readFileSync(join(map, "manifest.json"), "utf8"));
    expect(JSON.parse(back.out).tabellen).toEqual(
      manifest.tabellen.map(({ naam, rijen, sha256 }: Report["tabellen"][number]) => ({
        naam,
        rijen,
        sha256,
      })),
    );
    expect(JSON.parse(back.out).wachtrij).toBe(1);
    for (const question of DIFFICULT)
      expect(await valuesOf(to.url, question)).toEqual(await valuesOf(world.url, question));
    await expect(
      look(to.url, (db) => sql`update auditregels set handeling = 'x'`.execute(db), "meedoen_app"),
    ).rejects.toThrow(/permission denied/);
    await expect(
      look(to.url, (db) => sql`select * from inwoners`.execute(db), "meedoen_app"),
    ).rejects.toThrow(/no session context/);
  } finally {
    await to.drop();
  }
}, 60_000);

/** Asked on both sides: what must be the same to the last bit, and what guards the tables. */
const DIFFICULT = [
  "select naam from regios",
  "select token_hash, gemaakt::text, verloopt::text from sessies order by id",
  'select waarde::text, peildatum::text, bron from kerncijfers order by sleutel collate "C"',
  "select last_value, is_called from inwonernummers",
  "select payload::text, run_at::text, max_attempts from graphile_worker._private_jobs",
  "select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname collate \"C\"",
  'select tgname, tgenabled from pg_trigger where not tgisinternal order by tgname collate "C", tgrelid::regclass::text collate "C"',
  'select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = \'public\'::regnamespace order by conname collate "C", (conrelid::regclass::text) collate "C"',
  'select tablename, policyname, qual, with_check from pg_policies order by tablename collate "C", policyname collate "C"',
] as const;

const valuesOf = (url: string, question: string): Promise<unknown[]> =>
  look(url, async (db) => (await sql.raw(question).execute(db)).rows, "meedoen_owner");

test("killed halfway, the new database is as empty as it was, and the move works when it is done again", async () => {
  const to = await emptyDatabase();
  try {
    const killed = await meedoen(["verhuis", "--naar", to.url], env(world.url), (said, kill) => {
      if (said.includes("De gegevens worden overgezet")) kill();
    });
    expect(killed.code).toBe(null);
    await expect.poll(() => tablesIn(to.url), { timeout: 10_000 }).toBe(0);
    const again = await meedoen(["verhuis", "--naar", to.url], env(world.url));
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain("zijn aan beide kanten gelijk");
    expect(again.out).toContain("sleutelbestand");

    const full = await meedoen(["verhuis", "--naar", to.url], env(world.url));
    expect(full).toMatchObject({ code: 1, out: "" });
    expect(full.err).toContain("maak een nieuwe, lege database");
  } finally {
    await to.drop();
  }
}, 90_000);

test("from a server into the database of this machine, and its service reads it", async () => {
  const machine = { DATA_DIR: join(folder, "machine") };
  const server = await copyDatabase();
  const kerncijfers = ["kerncijfers", "--json", "--als", `beleidsadviseur-${AMERSFOORT}`];
  try {
    const proef = await meedoen(["verhuis", "--van", server.url, "--proef", "--json"], machine);
    expect(JSON.parse(proef.out)).toMatchObject({ kan: true, regios: [REGIO] });
    expect(existsSync(machine.DATA_DIR)).toBe(false);
    const moved = await meedoen(["verhuis", "--van", server.url, "--json"], machine);
    expect(moved).toMatchObject({ code: 0 });
    const before = await meedoen(kerncijfers, env(server.url));
    expect(before.out).toContain("{");
    expect(await meedoen(kerncijfers, machine)).toEqual(before);
    const again = await meedoen(["verhuis", "--van", server.url, "--proef"], machine);
    expect(again.err).toContain("staat al een database");
  } finally {
    await server.drop();
  }
}, 90_000);

const DAMAGED: readonly { because: string; says: string; damage: (map: string) => void }[] = [
  {
    because: "a letter in a file was changed",
    says: "gebruikers.copy is veranderd",
    damage: (map) => {
      const file = join(map, "gebruikers.copy");
      writeFileSync(file, readFileSync(file, "utf8").replace("klantmanager", "klantmanagex"));
    },
  },
  {
    because: "a file is half",
    says: "auditregels.copy is veranderd",
    damage: (map) => {
      const file = join(map, "auditregels.copy");
      const lines = readFileSync(file, "utf8").split("\n");
      writeFileSync(file, lines.slice(0, -2).join("\n"));
    },
  },
  {
    because: "the export was broken off",
    says: "Is de export afgemaakt",
    damage: (map) => void rm(join(map, "manifest.json")),
  },
  {
    because: "the manifest is not one",
    says: "geen volledige export van Meedoen",
    damage: (map) => writeFileSync(join(map, "manifest.json"), '{"formaat":"anders"}'),
  },
  {
    because: "it is of another version",
    says: "een andere versie",
    damage: (map) => {
      const file = join(map, "manifest.json");
      const manifest = JSON.parse(readFileSync(file, "utf8"));
      manifest.migraties.pop();
      writeFileSync(file, JSON.stringify(manifest));
    },
  },
  {
    because: "it counts something else than the new database does",
    says: "andere kerncijfers",
    damage: (map) => {
      const file = join(map, "manifest.json");
      const manifest = JSON.parse(readFileSync(file, "utf8"));
      manifest.cijfers[0].kerncijfers = [];
      writeFileSync(file, JSON.stringify(manifest));
    },
  },
];
test("an export that is not what it was is refused, and the new database stays empty", async () => {
  const to = await emptyDatabase();
  try {
    for (const { because, says, damage } of DAMAGED) {
      const copy = join(folder, randomUUID());
      await cp(map, copy, { recursive: true });
      damage(copy);
      const { code, err } = await meedoen(["export", "terugzetten", copy], env(to.url));
      expect({ because, code, says: err.includes(says) ? says : err }).toEqual({ because, code: 1, says });
      expect([because, await tablesIn(to.url)]).toEqual([because, 0]);
    }
  } finally {
    await to.drop();
  }
}, 90_000);

test("the files hold no readable BSN and no key, and nobody else may read them (R-335)", async () => {
  const files = readdirSync(map);
  expect(files).toContain("inwoners.copy");
  expect(files).not.toContain("sleutels.json");
  const { tabellen } = JSON.parse(readFileSync(join(map, "manifest.json"), "utf8")) as Report;
  expect(tabellen.find(({ naam }) => naam === "inwoner_bsn")!.rijen).toBeGreaterThan(0);
  for (const file of files) {
    expect(statSync(join(map, file)).mode & 0o077).toBe(0);
    expect([file, /\b9999\d{5}\b/.exec(readFileSync(join(map, file), "utf8"))?.[0]]).toEqual([
      file,
      undefined,
    ]);
  }
});

test("what cannot be moved is told in Dutch, with what to do", async () => {
  const ascii = await emptyDatabase("encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' locale_provider libc");
  const fits = await emptyDatabase();
  const session = openDatabase(world.url, "meedoen_app", 1);
  const sluit = () => session.destroy();
  try {
    const cases: readonly [args: readonly string[], url: string, says: string][] = [
      [["verhuis"], world.url, "Geef één richting"],
      [["verhuis", "--naar", fits.url, "--van", fits.url], world.url, "Geef één richting"],
      [["verhuis", "--naar", "mysql://x"], world.url, "geen adres van een PostgreSQL-database"],
      [["verhuis", "--naar", "postgres://x@127.0.0.1:1/x"], world.url, "niet bereikbaar"],
      [["verhuis", "--naar", fits.url], "", "staan nog geen gegevens"],
      [["verhuis", "--naar", fits.url], ascii.url, "geen gegevens van Meedoen"],
      [["verhuis", "--naar", ascii.url], world.url, "encoding 'UTF8'"],
      [["verhuis", "--naar", ascii.url, "--proef"], world.url, "FOUT    De tekens zijn UTF-8"],
      [["export", "volledig"], world.url, "Geef één map"],
      [["export", "volledig", "--naar", map], world.url, "Kies een nieuwe map"],
    ];
    for (const [args, url, says] of cases) {
      const { code, out, err } = await meedoen(args, env(url));
      expect({ args, code, out, err: err.includes(says) ? says : err }).toEqual({
        args,
        code: 1,
        out: "",
        err: says,
      });
    }
    await sql`select 1`.execute(session); // a service that is on
    const busy = await meedoen(["verhuis", "--naar", fits.url], env(world.url));
    expect(busy).toMatchObject({ code: 1, out: "" });
    expect(busy.err).toContain("Meedoen draait nog op deze gegevens");
    expect(await tablesIn(fits.url)).toBe(0);
  } finally {
    await sluit();
    await ascii.drop();
    await fits.drop();
  }
}, 60_000);
