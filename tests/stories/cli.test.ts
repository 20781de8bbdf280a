import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, startTestWorker } from "../support/imports.ts";
import { aVacature, aWerkzoekende } from "../support/vum-rows.ts";
import { AMERSFOORT, gebruikerId, REGIO } from "../support/world.ts";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), "meedoen-cli-"));
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});

type Result = { readonly code: number | null; readonly out: string; readonly err: string };
type Options = {
  readonly env?: Record<string, string>;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
};

/** The command line as its user runs it, on the database of the test. */
function meedoen(args: readonly string[], { env, onStart }: Options = {}): Promise<Result> {
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", ...args], {
    env: { ...process.env, DATABASE_URL: app.url, DATA_DIR: folder, ...env },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  onStart?.((signal) => child.kill(signal));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}

const ALS = ["--als", `beheerder-${AMERSFOORT}`];

async function fileOf(rows: unknown, name = `${randomUUID()}.json`): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof rows === "string" ? rows : JSON.stringify(rows));
  return file;
}

const importeer = (file: string, ...more: string[]) =>
  meedoen(["importeer", "vum-werkzoekenden", file, "--json", ...ALS, ...more]);

test("help names every command, and an unknown command is an error", async () => {
  const help = await meedoen(["--help"]);
  expect(help.code).toBe(0);
  for (const name of [
    "kerncijfers",
    "rapport plaatsingen",
    "importeer vum-werkzoekenden",
    "importeer terugdraaien",
    "demo",
    "migreer",
  ])
    expect(help.out).toContain(name);
  expect(await meedoen(["kerncijfer"])).toMatchObject({ code: 1, out: "" });
  expect((await meedoen(["importeer", "vum-vacatures", "--help"])).out).toContain("BESTAND");
});

test("a file is tried, applied, found equal and undone from the command line (R-04)", async () => {
  const before = await hashOfTables(app);
  const file = await fileOf([aWerkzoekende("cli1"), aWerkzoekende("cli2")]);
  const proef = await importeer(file);
  expect(proef.err).toBe("");
  expect(proef.code).toBe(0);
  expect(JSON.parse(proef.out)).toMatchObject({ status: "proef", aantallen: { nieuw: 2 } });
  expect(await hashOfTables(app)).toBe(before);

  const csv = join(folder, "verschillen.csv");
  const applied = await importeer(file, "--toepassen", "--verschillen", csv);
  const { id, status } = JSON.parse(applied.out);
  expect(status).toBe("toegepast");
  expect(JSON.parse((await importeer(file, "--toepassen")).out)).toMatchObject({ status: "gelijk" });

  const undone = await meedoen(["importeer", "terugdraaien", id, "--json", ...ALS]);
  expect(JSON.parse(undone.out)).toMatchObject({ id, status: "teruggedraaid" });
  expect(await hashOfTables(app)).toBe(before);
});

test("vacancies are read from the command line too", async () => {
  const file = await fileOf([aVacature("cliv1")]);
  const { code, out } = await meedoen(["importeer", "vum-vacatures", file, "--toepassen", ...ALS]);
  expect(code).toBe(0);
  expect(out).toContain("1 gelezen: 1 nieuw, 0 gewijzigd, 0 gelijk, 0 geweigerd");
});

test("a table file of any kind is read from the command line, with a column by another name", async () => {
  const file = await fileOf("Firma;Branche;Woonplaats\r\nDe Cli BV;Groen;Leusden\r\n", "lijst.csv");
  const more = ["--kolom", "naam=Firma", "--vast", "gemeente=Leusden", "--json", ...ALS];
  const missing = await meedoen(["importeer", "werkgevers", file, ...ALS]);
  expect(missing).toMatchObject({ code: 1, out: "" });
  expect(missing.err).toContain("Kies nog een kolom of een vaste waarde voor Naam.");
  const applied = await meedoen(["importeer", "werkgevers", file, "--toepassen", ...more]);
  expect(applied.err).toBe("");
  expect(JSON.parse(applied.out)).toMatchObject({ status: "toegepast", aantallen: { nieuw: 1 } });
  const again = await meedoen(["importeer", "werkgevers", file, ...ALS, "--json"]); // the columns are remembered
  expect(JSON.parse(again.out)).toMatchObject({ status: "gelijk" });
});

test("refused rows are named, and left out only when the user says so", async () => {
  const file = await fileOf([aWerkzoekende("cli5"), aWerkzoekende("cli6", { sector: 3 })]);
  const refused = await importeer(file, "--toepassen");
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("1 rij kan niet worden ingelezen");
  const allowed = await importeer(file, "--toepassen", "--met-weigeringen");
  const [melding] = JSON.parse(allowed.out).meldingen;
  expect(melding).toMatchObject({ rij: 2, veld: "sector", isWeigering: true });
});

const MISTAKES = [
  { args: ["importeer", "vum-werkzoekenden"], says: "Geef één bestand", because: "there is no file" },
  {
    args: ["importeer", "vum-werkzoekenden", "/bestaat/niet.json"],
    says: "niet te vinden",
    because: "the file is not there",
  },
  {
    args: ["importeer", "terugdraaien", "geen-id"],
    says: "Controleer de velden",
    because: "it is not an id",
  },
  {
    args: ["importeer", "terugdraaien", randomUUID()],
    says: "bestaat niet",
    because: "there is no such import",
  },
  {
    args: ["kerncijfers", "--onzin"],
    says: "Deze opties kent de opdracht niet",
    because: "the option is unknown",
  },
  {
    args: ["rapport", "plaatsingen", "--jaar", "toen"],
    says: "Controleer de velden",
    because: "the year is no number",
  },
];
for (const { args, says, because } of MISTAKES)
  test(`a mistake is told in Dutch with exit code 1, and nothing changes: ${because}`, async () => {
    const before = await hashOfTables(app);
    const als = args[0] === "importeer" ? ALS : ["--als", `beleidsadviseur-${AMERSFOORT}`];
    const { code, out, err } = await meedoen([...args, ...als]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(says);
    expect(err).not.toContain("    at ");
    expect(await hashOfTables(app)).toBe(before);
  });

test("a command acts as a user with the rights of that user, in a session that ends", async () => {
  expect((await meedoen(["migreer", "--json"])).out).toContain('"toegepast": []');
  const file = await fileOf([aWerkzoekende("cli7")]);
  const refused = await meedoen([
    "importeer",
    "vum-werkzoekenden",
    file,
    "--als",
    `klantmanager-${AMERSFOORT}`,
  ]);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("U mag dit niet doen");
  expect((await meedoen(["importeer", "vum-werkzoekenden", file])).err).toContain("Geef met --als aan");
  expect((await meedoen(["importeer", "vum-werkzoekenden", file, "--als", "niemand"])).err).toContain(
    "bestaat niet",
  );

  const sessions = app.owner
    .selectFrom("sessies")
    .select(["gebruikerId", "ingetrokken"])
    .where("soort", "=", "opdracht");
  const all = await sessions.execute();
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ ingetrokken }) => ingetrokken === null)).toEqual([]);
  const audit = await app.owner
    .selectFrom("auditregels")
    .select(["gebruikerId", "resultaat"])
    .where("regioId", "=", REGIO)
    .where("herkomst", "=", "opdracht/importeer vum-werkzoekenden")
    .where("handeling", "=", "import.vum")
    .execute();
  expect(audit).toContainEqual({ gebruikerId: gebruikerId("beheerder"), resultaat: "ok" });
  expect(audit).toContainEqual({
    gebruikerId: gebruikerId("klantmanager"),
    resultaat: "import.vum.forbidden",
  });
});

test("the audit is recomputed from the command line, and a changed line is an error (S-07)", async () => {
  const als = ["--als", `fg-${AMERSFOORT}`];
  const anker = await fileOf((await meedoen(["logboek", "anker", "--json", ...als])).out);
  const good = await meedoen(["logboek", "controleer", "--anker", anker, "--json", ...als]);
  expect(good.err).toBe("");
  expect(JSON.parse(good.out)).toMatchObject({ klopt: true });

  const regel = app.owner.updateTable("auditregels").where("gemeente", "=", "regio").where("nummer", "=", 2);
  await regel.set({ herkomst: "ergens anders" }).execute();
  const bad = await meedoen(["logboek", "controleer", ...als]);
  expect(bad).toMatchObject({ code: 1, out: "" });
  expect(bad.err).toMatch(/Het logboek klopt niet meer: regio, regel 2/);
});

test("a command that is killed at any moment leaves all of a file or nothing (F3)", async () => {
  const file = await fileOf(Array.from({ length: 1500 }, (_, at) => aWerkzoekende(`kill${at}`)));
  const before = await hashOfTables(app);
  const outcomes: (number | null)[] = [];
  for (const wait of [500, 1200, 2000, 2800]) {
    const { code } = await meedoen(
      ["importeer", "vum-werkzoekenden", file, "--toepassen", "--json", ...ALS],
      {
        onStart: (kill) => void sleep(wait).then(() => kill("SIGKILL")),
      },
    );
    outcomes.push(code);
    await untilQuiet(); // the server notices that the connection is gone, or ends what it had begun
    const { aantal } = await app.owner
      .selectFrom("inwoners")
      .select((eb) => eb.fn.countAll<number>().as("aantal"))
      .where("externeId", "like", "kill%")
      .executeTakeFirstOrThrow();
    expect([0, 1500]).toContain(aantal);
    if (aantal === 0) expect(await hashOfTables(app)).toBe(before);
  }
  expect(outcomes).toContain(null); // at least one was really killed
  const worker = await startTestWorker(app); // fails what was left, and runs what was still waiting
  const done = await untilNothingWaits()
    .then(() => importeer(file, "--toepassen"))
    .finally(() => worker.stop());
  expect(done.err).toBe("");
  expect(["toegepast", "gelijk"]).toContain(JSON.parse(done.out).status);
}, 120_000);

test("Ctrl-C stops an import, and nothing changes", async () => {
  const file = await fileOf(Array.from({ length: 4000 }, (_, at) => aWerkzoekende(`ctrlc${at}`)));
  const before = await hashOfTables(app);
  const stopped = await meedoen(["importeer", "vum-werkzoekenden", file, "--toepassen", ...ALS], {
    onStart: (kill) => void untilWriting().then(() => kill("SIGINT")),
  });
  expect(stopped.code).toBe(1);
  expect(stopped.err).toContain("Er is niets veranderd");
  expect(await hashOfTables(app)).toBe(before);
}, 120_000);

/** Until every job that was begun or asked for has ended; says after a minute which did not. */
const untilNothingWaits = () =>
  expect
    .poll(
      () =>
        app.owner
          .selectFrom("taken")
          .select(["id", "soort", "status"])
          .where("status", "in", ["wacht", "bezig", "stopt"])
          .execute(),
      { interval: 150, timeout: 60_000 },
    )
    .toEqual([]);

/** Until no transaction of another process runs in this database: each holds the lock of a table or of its work. */
async function untilQuiet(): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    await sleep(150);
    const { rows } = await sql<{ bezig: number }>`
      select count(*) as bezig from pg_locks
       where database = (select oid from pg_database where datname = current_database())
         and pid <> pg_backend_pid() and locktype in ('relation', 'advisory')`.execute(app.owner);
    quiet = rows[0]?.bezig === 0 ? quiet + 1 : 0;
  }
}

async function untilWriting(): Promise<void> {
  for (;;) {
    const row = await app.owner
      .selectFrom("taken")
      .select("id")
      .where("status", "=", "bezig")
      .where("soort", "=", "import.schrijven")
      .executeTakeFirst();
    if (row) return;
    await sleep(20);
  }
}
