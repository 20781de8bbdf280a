import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isBsn } from "../../src/modules/inwoners/bsn.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina } from "../support/world.ts";
import { insertCanaries } from "./canaries.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertCanaries(app.owner);
});
afterAll(() => app.stop());

/** Nine digits that stand alone. An id holds longer runs of letters and digits. */
const bsnsIn = (text: string) =>
  [...text.matchAll(/(?<![0-9a-f-])\d{9}(?![0-9a-f-])/g)].map(([bsn]) => bsn).filter(isBsn);

/** What a backup would hold: every row of every table as text, and every sequence. */
async function dump(): Promise<Map<string, string>> {
  const { rows } = await sql<{ tabel: string }>`
    select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
       and has_table_privilege(c.oid, 'select')`.execute(app.owner);
  const found = new Map<string, string>();
  for (const { tabel } of rows) {
    const { rows: lines } = await sql<{
      rij: string;
    }>`select t::text as rij from ${sql.raw(tabel)} t`.execute(app.owner);
    found.set(tabel, lines.map(({ rij }) => rij).join("\n"));
  }
  return found;
}

test("nowhere in the database stands a BSN that can be read, not in a row, a log or a stored answer (S-08)", async () => {
  const klantmanager = app.as("klantmanager");
  const registered = await klantmanager.post("/inwoners", {
    voornaam: "Nieuw",
    achternaam: "Iemand",
    geboortedatum: "1990-01-01",
    gemeente: AMERSFOORT,
    bron: "inwoner zelf",
    uitkering: "NUG",
    bsn: "9999.90.068",
  });
  expect(registered.statusCode).toBe(201);
  const shown = await klantmanager.post(`/inwoners/${amina}/bsn/_toon`, { reden: "identiteit controleren" });
  expect(bsnsIn(shown.body)).toHaveLength(1);
  const found = await klantmanager.post("/inwoners/_zoek", { tekst: "999990068" });
  expect(found.json().rijen).toHaveLength(1);
  await klantmanager.post("/inwoners/_zoek", { tekst: "999990081" });

  const tables = await dump();
  expect(tables.size).toBeGreaterThan(35);
  expect(tables.get("public.inwoner_bsn")?.split("\n")).toHaveLength(6);
  const plain = [...tables].flatMap(([tabel, text]) => bsnsIn(text).map((bsn) => `${tabel}: ${bsn}`));
  expect(plain).toEqual([]);
});

test("a BSN that somebody would write down in a text is found by this test (S-08)", async () => {
  await app.owner
    .updateTable("plannen")
    .set({ eigenWoorden: "mijn nummer is 999990019." })
    .where("inwonerId", "=", amina)
    .execute();
  expect(bsnsIn((await dump()).get("public.plannen") ?? "")).toEqual(["999990019"]);
});
