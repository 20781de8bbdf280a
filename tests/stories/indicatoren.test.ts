import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { isoDate } from "#core/dates";
import { ask, type Context, perform } from "../../src/modules/door.ts";
import { indicatorcatalogus } from "../../src/modules/sturing/indicatoren/catalogus.ts";
import { getIndicator } from "../../src/modules/sturing/indicatoren/get-indicator.ts";
import { listIndicatoren } from "../../src/modules/sturing/indicatoren/list-indicatoren.ts";
import { stelIndicatorVast } from "../../src/modules/sturing/indicatoren/vaststellen.ts";
import { type Telvraag, telIndicator } from "../../src/modules/sturing/indicatoren/tel.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { sleutels } from "../support/app.ts";
import { copyDatabase } from "../support/database.ts";
import { AMERSFOORT, REGIO, VANDAAG } from "../support/world.ts";

let copy: Awaited<ReturnType<typeof copyDatabase>>;
let owner: Database;
let db: Database;
/** May do without triggers, for what the application never does. */
let server: Database;

beforeAll(async () => {
  copy = await copyDatabase("demo");
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  db = openDatabase(copy.url, "meedoen_app", 2);
  server = openDatabase(copy.url, undefined, 1);
}, 180_000);
afterAll(async () => {
  await server.destroy();
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

test("the figures that were published are the figures that are counted (R-330, R-333, R-340)", async () => {
  // @source Actieplan Perspectief op Werk 2019: "Het totaal aantal over 2018 is 684."
  expect((await counted({ sleutel: "plaatsingen_wsp", periode: "2018" })).waarde).toBe(684);
  // @source Regionaal plan: 57 indicaties, 29 met een betaalde baan; 2.308 van 4.597 met een betaalde baan
  const beschut = await counted({ sleutel: "benutting_beschut", periode: "2026-K4" });
  expect([beschut.waarde, beschut.n]).toEqual([50.9, 57]); // 29 of 57
  expect((await counted({ sleutel: "banenafspraak_personen", periode: "2026-K4" })).waarde).toBe(2_308);
});

test("people and banen of 25,5 hours are two figures, and both readings of buiten stand apart", async () => {
  const [mensen, banen, ruim, eng] = await Promise.all(
    ["banenafspraak_personen", "banenafspraak_banen", "aandeel_buiten_ruim", "aandeel_buiten_eng"].map(
      (sleutel) => counted({ sleutel, periode: "2026-K4" }),
    ),
  );
  expect(banen!.n).toBe(mensen!.waarde);
  expect(banen!.waarde).not.toBe(mensen!.waarde);
  expect(ruim!.waarde).toBeGreaterThan(eng!.waarde!);
});

test("every figure is counted, or says what would have to be registered (R-362)", async () => {
  for (const { sleutel, rekenwijze, nodig, periode, alleenNu } of indicatorcatalogus) {
    const telling = await counted({
      sleutel,
      periode: periode === "peildatum" || alleenNu ? "2026-K4" : "2026",
    });
    expect([sleutel, telling.stand === "bron ontbreekt"]).toEqual([sleutel, rekenwijze === "ontbreekt"]);
    expect([sleutel, nodig !== null]).toEqual([sleutel, rekenwijze === "ontbreekt"]);
    expect([sleutel, telling.waarde === null]).toEqual([sleutel, telling.stand !== "geteld"]);
  }
}, 60_000);

test("a quarter adds up from its months, and a year from its quarters", async () => {
  const value = async (periode: string) =>
    (await counted({ sleutel: "plaatsingen_wsp", periode })).waarde ?? 0;
  const quarters = await Promise.all(["2018-K1", "2018-K2", "2018-K3", "2018-K4"].map(value));
  expect(quarters.reduce((sum, each) => sum + each, 0)).toBe(684);
  const months = await Promise.all(["2018-07", "2018-08", "2018-09"].map(value));
  expect(months.reduce((sum, each) => sum + each, 0)).toBe(quarters[2]);
});

test("no part tells of fewer than ten people, and no part is left over that follows from the rest (S-14)", async () => {
  for (const sleutel of ["plaatsingen_wsp", "duurzame_plaatsingen", "werk_verloren", "benutting_beschut"]) {
    const { splitsing } = await counted({ sleutel, periode: "2018" });
    for (const naar of ["gemeente", "groep"]) {
      const rows = splitsing.filter((row) => row.naar === naar);
      expect(rows.filter(({ n }) => n !== null && n < 10)).toEqual([]);
      expect([sleutel, naar, rows.filter(({ reden }) => reden !== null).length]).not.toContain(1);
    }
  }
  const own = await counted({ sleutel: "plaatsingen_wsp", periode: "2018", gemeente: AMERSFOORT });
  expect(own.waarde).toBe(407); // as in the published table
});

test("who sees no reports counts nothing, not even in the database", async () => {
  const { waarde, splitsing } = await counted({ sleutel: "plaatsingen", periode: "2018" }, "jobcoach");
  expect([waarde, splitsing]).toEqual([0, []]);
  await expect(
    ask(getIndicator, await contextOf("jobcoach"), { sleutel: "plaatsingen" }),
  ).rejects.toMatchObject({
    kind: "forbidden",
  });
});

test("what was registered later comes beside what was published, with the reason, until it is 684 (R-341)", async () => {
  const bas = await contextOf("beleidsadviseur");
  const { peildatum } = await owner
    .selectFrom("rapportstanden")
    .select("peildatum")
    .where("regioId", "=", REGIO)
    .where("jaar", "=", 2018)
    .where("stand", "=", "tabel")
    .executeTakeFirstOrThrow();
  const frozen = await perform(stelIndicatorVast, bas, {
    sleutel: "plaatsingen_wsp",
    periode: "2018",
    peildatum,
  });
  // @source Actieplan Perspectief op Werk 2019, table 'Geplaatste kandidaten per gemeente'
  expect([peildatum, frozen.waarde]).toEqual(["2018-12-31", 664]);
  const { standen, bijstelling, telling } = await ask(getIndicator, bas, {
    sleutel: "plaatsingen_wsp",
    periode: "2018",
  });
  expect(telling.waarde).toBe(684);
  expect(bijstelling).toEqual({
    standId: frozen.id,
    van: 664,
    naar: 684,
    redenen: [{ reden: "later geregistreerd", feiten: 20 }],
  });
  expect(standen[0]).toMatchObject({
    waarde: 664,
    peildatum,
    doorNaam: bas.user.naam,
    definitieVeranderd: false,
  });

  await expect(
    perform(stelIndicatorVast, bas, { sleutel: "plaatsingen_wsp", periode: "2018", peildatum }),
  ).rejects.toMatchObject({ code: "indicatorstand.bestaat" });
});

test("a correction, a removal and a changed definition each have their own reason (R-341)", async () => {
  const bas = await contextOf("beleidsadviseur");
  const vraag = { sleutel: "plaatsingen", periode: "2017" };
  const { id, waarde } = await perform(stelIndicatorVast, bas, vraag);
  const restated = async () => (await ask(getIndicator, bas, vraag)).bijstelling;
  expect(await restated()).toEqual({ standId: id, van: waarde, naar: waarde, redenen: [] });
  const begunIn = (from: string, to: string) =>
    owner
      .selectFrom("plaatsingen")
      .select("id")
      .where("regioId", "=", REGIO)
      .where("startdatum", ">=", isoDate(from))
      .where("startdatum", "<=", isoDate(to))
      .where("werkvorm", "in", ["regulier", "intern"])
      .orderBy("id")
      .execute();
  const begin = (plaatsingId: string, day: string) =>
    owner
      .updateTable("plaatsingen")
      .set({ startdatum: isoDate(day) })
      .where("regioId", "=", REGIO)
      .where("id", "=", plaatsingId)
      .execute();
  const [moved, gone] = await begunIn("2017-01-01", "2017-12-31");
  const [earlier] = await begunIn("2018-01-01", "2018-12-31");

  await begin(moved!.id, "2016-12-31");
  const notAnymore = { reden: "verbeterd: telt niet meer mee", feiten: 1 };
  expect(await restated()).toMatchObject({ naar: waarde - 1, redenen: [notAnymore] });

  await begin(earlier!.id, "2017-12-31");
  const nowToo = { reden: "verbeterd: telt nu mee", feiten: 1 };
  expect(await restated()).toMatchObject({ naar: waarde, redenen: [notAnymore, nowToo] });

  await server.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db); // as when a whole dossier goes
    await db.deleteFrom("plaatsingen").where("regioId", "=", REGIO).where("id", "=", gone!.id).execute();
  });
  const removed = { reden: "verwijderd", feiten: 1 };
  expect(await restated()).toMatchObject({ naar: waarde - 1, redenen: [notAnymore, nowToo, removed] });

  const later = { ...bas, now: () => new Date(`${VANDAAG}T10:00:00Z`) };
  await perform(stelIndicatorVast, later, { ...vraag, peildatum: isoDate("2026-11-01") });
  await server.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db); // the words as they were once
    await sql`update indicatorstanden set definitie = jsonb_set(definitie, '{formule}', '"wie begon"')
      where regio_id = ${REGIO} and sleutel = 'plaatsingen' and peildatum = '2026-11-01'`.execute(db);
  });
  const { bijstelling, standen } = await ask(getIndicator, bas, vraag);
  expect(standen.map(({ definitieVeranderd }) => definitieVeranderd)).toEqual([true, false]);
  expect(bijstelling!.redenen.at(-1)).toEqual({ reden: "definitie veranderd", feiten: null });
});

test("a fact that weighs differently says so, though the number of facts is the same (R-341)", async () => {
  const bas = await contextOf("beleidsadviseur");
  const vraag = { sleutel: "banenafspraak_banen", periode: "2026-K4" };
  const { id, waarde } = await perform(stelIndicatorVast, bas, vraag);
  const { rows } = await sql<{ id: string }>`
    select p.id from indicatorstandfeiten f
      join indicaties x on x.regio_id = f.regio_id and x.id = f.feit
      join plaatsingen p on p.regio_id = f.regio_id and p.inwoner_id = x.inwoner_id and p.werkvorm not in ('proefplaats', 'vrijwilligerswerk')
     where f.regio_id = ${REGIO} and f.stand_id = ${id} and p.startdatum <= ${VANDAAG}
       and coalesce(p.einddatum, ${VANDAAG}) >= ${VANDAAG} and p.uren_per_week > 2600
     order by p.id limit 1`.execute(owner);
  for (const hours of [
    sql`update plaatsingen set uren_per_week = uren_per_week - 2550 where id = ${rows[0]!.id}`,
    sql`update contracturen set uren_per_week = uren_per_week - 2550 where plaatsing_id = ${rows[0]!.id}`,
  ])
    await hours.execute(owner);
  const { bijstelling } = await ask(getIndicator, bas, vraag);
  expect(bijstelling).toMatchObject({
    standId: id,
    van: waarde,
    redenen: [{ reden: "verbeterd: telt anders", feiten: 1 }],
  });
  expect(bijstelling!.naar).toBe(waarde - 1); // 25,5 hours a week is one baan
});

test("a published figure changes for nobody, not even for the owner", async () => {
  const update = owner
    .updateTable("indicatorstanden")
    .set({ waarde: 1 })
    .where("regioId", "=", REGIO)
    .execute();
  await expect(update).rejects.toMatchObject({ constraint: "indicatorstanden_vast" });
  const remove = owner.deleteFrom("indicatorstandfeiten").where("regioId", "=", REGIO).execute();
  await expect(remove).rejects.toMatchObject({ constraint: "indicatorstanden_vast" });
});

test("what cannot be counted cannot be published, and says what to do", async () => {
  const bas = await contextOf("beleidsadviseur");
  const refused = (vraag: object) => expect(perform(stelIndicatorVast, bas, vraag)).rejects;
  await refused({ sleutel: "preventiequote", periode: "2025" }).toMatchObject({
    code: "indicatorstand.geen-cijfer",
  });
  await refused({ sleutel: "plaatsingen", periode: "2025", peildatum: "2027-01-01" }).toMatchObject({
    code: "indicatorstand.peildatum",
  });
  await refused({ sleutel: "bestaat_niet", periode: "2025" }).toMatchObject({ code: "indicator.not-found" });
  await refused({ sleutel: "plaatsingen", periode: "2025-13" }).toMatchObject({ kind: "invalid" });
});

test("a figure over time has the limits of normal variation, and the list has its meaning and what was last published", async () => {
  const bas = await contextOf("beleidsadviseur");
  const { reeks, definitie, gepubliceerd } = await ask(getIndicator, bas, { sleutel: "werk_gevonden" });
  expect(reeks.punten.map(({ periode }) => periode).slice(-2)).toEqual(["2026-K2", "2026-K3"]);
  expect(reeks.grenzen!.laag).toBeLessThan(reeks.grenzen!.hoog);
  expect(definitie.valkuil).not.toBe("");
  expect(gepubliceerd.map(({ sleutel }) => sleutel)).toEqual(["banenafspraak_werk_gevonden_kwartaal"]);
  const { indicatoren } = await ask(listIndicatoren, bas, {});
  expect(indicatoren.map(({ sleutel }) => sleutel)).toEqual(indicatorcatalogus.map(({ sleutel }) => sleutel));
  expect(indicatoren.find(({ sleutel }) => sleutel === "plaatsingen_wsp")!.vastgesteld).toMatchObject({
    periode: "2018",
  });
});

test("a figure with its course says the same as each of its periods counted by itself (Show 6)", async () => {
  const bas = await contextOf("beleidsadviseur");
  const asked = { plaatsingen: "2018", werk_gevonden: "2026-K2", retentie_6: "2018" };
  for (const [sleutel, periode] of Object.entries(asked)) {
    const { telling, reeks } = await ask(getIndicator, bas, { sleutel, periode });
    const alone = await counted({ sleutel, periode });
    expect([telling.waarde, telling.n, telling.splitsing.length]).toEqual([
      alone.waarde,
      alone.n,
      alone.splitsing.length,
    ]);
    expect(reeks.punten.length).toBeGreaterThan(5);
    for (const { periode, waarde, n, stand } of reeks.punten)
      expect(await counted({ sleutel, periode })).toMatchObject({ waarde, n, stand });
  }
});

/** Counts as someone with this role, in a session of his own. */
async function counted(vraag: Telvraag, rol: Rol = "beleidsadviseur") {
  const context = await contextOf(rol);
  return asUser(db, context.sessie, VANDAAG, (inside) => telIndicator({ ...context, db: inside }, vraag));
}

async function contextOf(rol: Rol): Promise<Context> {
  const found = await owner.selectFrom("gebruikers").selectAll().where("regioId", "=", REGIO).execute();
  const user = found.find(({ rollen }) => rollen.includes(rol))!;
  const sessieId = randomUUID();
  const verloopt = new Date("2099-01-01");
  await owner
    .insertInto("sessies")
    .values({ regioId: REGIO, id: sessieId, gebruikerId: user.id, soort: "opdracht", verloopt })
    .execute();
  return {
    db,
    user: { ...user, rollen: user.rollen as readonly Rol[] },
    sessie: { regioId: REGIO, sessieId },
    traceId: randomUUID().replaceAll("-", ""),
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
}
