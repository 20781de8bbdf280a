import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { gebruikers } from "../../src/modules/demo/gebruikers.ts";
import { copyDatabase } from "../support/database.ts";
import { VANDAAG } from "../support/world.ts";

const REGIO = "amersfoort";
let db: Database;
let owner: Database;
let copy: Awaited<ReturnType<typeof copyDatabase>>;
const bas = gebruikers.find(({ aanmeldnaam }) => aanmeldnaam === "bas")!.id;

beforeAll(async () => {
  copy = await copyDatabase("demo");
  db = openDatabase(copy.url, "meedoen_app", 2);
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  await owner
    .insertInto("sessies")
    .values({
      regioId: REGIO,
      id: bas,
      gebruikerId: bas,
      soort: "opdracht",
      verloopt: new Date("2099-01-01"),
    })
    .execute();
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

const asBas = <T>(query: (db: Database) => Promise<T>) =>
  asUser(db, { regioId: REGIO, sessieId: bas }, VANDAAG, (own) => query(own));

test("of people with a banenafspraak 150 found work and 88 lost it in the third quarter of 2018, as was published; ours says how many of them went on to other work (R-251, R-254)", async () => {
  const published = await owner
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "peildatum", "bron"])
    .where("sleutel", "like", "banenafspraak_werk_%_kwartaal")
    .orderBy("sleutel")
    .execute();
  expect(published.map(({ waarde, peildatum }) => [waarde, peildatum])).toEqual([
    [150, "2018Q3"],
    [88, "2018Q3"],
  ]);
  expect(new Set(published.map(({ bron }) => bron))).toEqual(
    new Set(["Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019"]),
  );
  const { rows } = await asBas((own) =>
    sql<Record<string, unknown>>`select * from tel_werk_per_kwartaal('2018-07-01', '2018-09-30')`.execute(
      own,
    ),
  );
  const own = rows.find(({ groep }) => groep === "banenafspraak");
  expect(own).toMatchObject({ gevonden: 150, geeindigd: 90 }); // 88, rounded to five
  expect(own!["verloren"]).toBeLessThan(88);
});

test("in the demo region there is work that lasts and work that does not, of every group and with answers after two years (R-253)", async () => {
  const { rows } = await asBas((own) =>
    sql<{ jaar: number; waarde: string; verloren: number; begonnen: number }>`
      select jaar, waarde, sum(verloren)::integer as verloren, sum(verloren + gestopt)::integer as begonnen
        from generate_series(2024, 2026) jaar
       cross join lateral tel_werkbehoud(jaar, 1, ${isoDate("2026-09-30")}) group by 1, 2`.execute(own),
  );
  const of = (year: number, group: string) =>
    rows.find(({ jaar, waarde }) => jaar === year && waarde === group);
  for (const group of ["iedereen", "banenafspraak", "jongeren met een banenafspraak"])
    expect(of(2024, group)!.verloren).toBeGreaterThan(20);
  // whoever has no indicatie is followed as well
  for (const group of ["zonder een indicatie", "bijstand"])
    expect(of(2026, group)!.begonnen).toBeGreaterThan(50);
  const said = await asBas((own) =>
    sql<{ van: string; vanMensen: number }>`select distinct van, van_mensen from tel_terugblikken()`.execute(
      own,
    ),
  );
  expect(said.rows.map(({ vanMensen }) => vanMensen >= 100)).toEqual([true, true]);
});
