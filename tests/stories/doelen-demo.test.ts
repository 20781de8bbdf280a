import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { doelen } from "../../src/cli/doelen.ts";
import type { Environment } from "../../src/cli/environment.ts";
import type { Aanvrager } from "../../src/cli/session.ts";
import { type Context, ask } from "../../src/modules/door.ts";
import { listBesluiten } from "../../src/modules/besluiten/list-besluiten.ts";
import { wspDoelen2019 } from "../../src/modules/demo/doelen.ts";
import { getDoelstelling } from "../../src/modules/doelen/get-doelstelling.ts";
import { listDoelstellingen } from "../../src/modules/doelen/list-doelstellingen.ts";
import { getInbreng } from "../../src/modules/programmas/get-inbreng.ts";
import { getProgramma } from "../../src/modules/programmas/get-programma.ts";
import { countPlaatsingen } from "../../src/modules/sturing/rapport-store.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { copyDatabase } from "../support/database.ts";
import { sleutels } from "../support/sleutels.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

const REFERENTIE = "../shared/reference";

let copy: Awaited<ReturnType<typeof copyDatabase>>;
let owner: Database;
let db: Database;
beforeAll(async () => {
  copy = await copyDatabase("demo");
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  db = openDatabase(copy.url, "meedoen_app", 2);
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

const jaarVan = async (rol: Rol, jaar: number) => ask(listDoelstellingen, await contextOf(rol), { jaar });
const programma = async (rol: Rol = "beleidsadviseur") => {
  const context = await contextOf(rol);
  const { programmas } = await ask(listDoelstellingen, context, { jaar: 2019 });
  return ask(getProgramma, context, { id: programmas[0]!.id });
};

test("the fifteen targets of 2019 are those of the published table, 632 together (R-335…R-339)", async () => {
  const { rijen, plaatsingen } = await jaarVan("beleidsadviseur", 2019);
  const wsp = rijen.filter(({ soort }) => soort === "wsp");
  expect(wsp.map(({ naam, streefVan }) => [naam, streefVan])).toEqual([
    ["Wajong", 35],
    ["WIA/WGA", 15],
    ["WW", 180],
    ["Bijstand Amersfoort en Leusden", 180],
    ["NUG Amersfoort en Leusden", 40],
    ["Bijstand/NUG Amersfoort en Leusden met beperking", 60],
    ["Bijstand Nijkerk", 17],
    ["NUG Nijkerk", 4],
    ["Bijstand/NUG met beperking Nijkerk", 6],
    ["Bijstand Baarn/Bunschoten/Soest", 60],
    ["NUG Baarn/Bunschoten/Soest", 10],
    ["Bijstand/NUG Baarn/Bunschoten/Soest met beperking", 15],
    ["Bijstand Woudenberg", 6],
    ["NUG Woudenberg", 2],
    ["Bijstand/NUG Woudenberg met beperking", 2],
  ]);
  expect(plaatsingen.doel).toBe(632);
  expect(wsp.every(({ bron }) => bron.includes("Actieplan Perspectief op Werk"))).toBe(true);
});

test.skipIf(!existsSync(REFERENTIE))(
  "the targets equal the reference file, where it is (R-335…R-339)",
  () => {
    const lines = readFileSync(join(REFERENTIE, "wsp-targets-2019.csv"), "utf8").trim().split("\n").slice(1);
    expect(wspDoelen2019.map(([, , , aantal]) => aantal)).toEqual(
      lines.map((line) => Number(line.split(",").at(-1))),
    );
  },
);

test("2.600 of 3.246 jobs leaves 646; the 2.308 of 4.597 people stand apart; beschut werk is 29 of 57 (R-330…R-333)", async () => {
  const { banenafspraak, beschut } = await jaarVan("beleidsadviseur", 2019);
  expect(banenafspraak).toMatchObject({
    doel: {
      streefVan: 3_246,
      tekort: 646,
      stand: { waarde: 2_600, wijze: "gepubliceerd", peildatum: "2025" },
    },
    mensen: 4_597,
    mensenMetBaan: 2_308,
  });
  expect(beschut!.doel).toMatchObject({ streefVan: 57, tekort: 28, stand: { waarde: 29, wijze: "geteld" } });
});

test("1.030 extra jobs against 797, by sector and quarter; the parts do not add up with the whole (R-344, R-345)", async () => {
  const { rijen } = await jaarVan("manager", 2018);
  const extra = rijen.find(({ naam }) => naam === "Extra banen banenafspraak")!;
  expect(extra).toMatchObject({
    streefVan: 797,
    tekort: 0,
    stand: { waarde: 1_030, peildatum: "2018-09-30" },
  });
  const { standen, delen } = await ask(getDoelstelling, await contextOf("manager"), { id: extra.id });
  expect(standen.map(({ waarde }) => waarde)).toEqual([75, 550, 638, 853, 1_030]);
  expect(delen.map(({ doel, standen }) => [doel.streefVan, standen.map(({ waarde }) => waarde)])).toEqual([
    [629, [66, 232, 287, 478]],
    [168, [9, 10, 28, 44]],
    [null, [308, 323, 331]],
  ]);
  for (const at of [1, 2, 3])
    expect(delen.reduce((sum, deel) => sum + (deel.standen.at(at - 4)?.waarde ?? 0), 0)).toBeGreaterThan(0);
});

test("a placement more changes its target, the sum and the recount of the report together (R-335)", async () => {
  const context = await contextOf("manager");
  const before = await ask(listDoelstellingen, context, { jaar: 2019 });
  const nijkerk = (answer: typeof before) =>
    answer.rijen.find(({ naam }) => naam === "Bijstand Nijkerk")!.stand.waarde!;
  const recount = async () =>
    (await asUser(db, context.sessie, VANDAAG, (db) => countPlaatsingen({ ...context, db }, 2019, VANDAAG)))
      .totaal;
  expect(before.plaatsingen.totaal).toBe(await recount());
  const one = await sql<{ id: string }>`
    update plaatsingen set rapportgroep = 'Bijstand', gemeente = 'GM0267', via = 'WSP', werkvorm = 'regulier', startdatum = '2019-03-04', geregistreerd_op = '2019-03-05'
     where id = (select p.id from plaatsingen p join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
                  where p.via <> 'WSP' and p.gemeente = 'GM0267' and p.werkvorm = 'regulier' and p.einddatum >= '2019-03-04'
                    and p.startdatum > '2019-03-04'
                    and not exists (select from plaatsingen o where o.inwoner_id = p.inwoner_id and o.id <> p.id) limit 1)
    returning id`.execute(owner);
  expect(one.rows).toHaveLength(1);
  const after = await ask(listDoelstellingen, context, { jaar: 2019 });
  expect(nijkerk(after)).toBe(nijkerk(before) + 1);
  expect(after.plaatsingen.geteld).toBe(before.plaatsingen.geteld! + 1);
  expect(after.plaatsingen.totaal).toBe(await recount());
  expect(after.plaatsingen.totaal).toBe(before.plaatsingen.totaal! + 1);
  expect(after.plaatsingen.geteld! + after.plaatsingen.inGeenDoel!).toBe(after.plaatsingen.totaal);
});

test("who may not see the people sees no count under ten (S-14)", async () => {
  const { rijen, plaatsingen } = await jaarVan("beleidsadviseur", 2019);
  const shown = rijen
    .filter(({ soort }) => soort === "wsp")
    .flatMap(({ stand, vorigJaar }) => [stand.waarde, vorigJaar]);
  expect(shown.filter((waarde) => waarde !== null && waarde > 0 && waarde < 10)).toEqual([]);
  expect(plaatsingen.geteld === null || plaatsingen.geteld >= 10).toBe(true);
});

test("this year the pace gives a band for the end of the year, and a month is seen in its normal variation", async () => {
  const { plaatsingen, rijen } = await jaarVan("manager", 2026);
  expect(plaatsingen.doel).toBe(632);
  const { laag, midden, hoog } = plaatsingen.verwachting!;
  expect(laag).toBeGreaterThanOrEqual(plaatsingen.geteld!);
  expect(laag <= midden && midden <= hoog && laag < hoog).toBe(true);
  const { maanden, schommeling } = plaatsingen;
  expect(maanden.reduce((sum, { aantal }) => sum + aantal!, 0)).toBe(plaatsingen.geteld);
  expect(schommeling!.laag).toBeLessThan(schommeling!.hoog);
  expect(schommeling!.laatste.naam).toBe("okt 2026");
  const wsp = rijen.filter(({ soort }) => soort === "wsp");
  expect(wsp.every(({ bron }) => bron.startsWith("Aanname voor de demo"))).toBe(true);
  expect((await jaarVan("manager", 2019)).plaatsingen.verwachting).toBeNull();
});

test("Perspectief op Werk has € 2.000.000 in five clusters, and eleven goals (R-327, R-346…R-356)", async () => {
  const { budgetInCenten, clusters, resultaten, uitgegevenInCenten, restInCenten, blijft } =
    await programma();
  expect(budgetInCenten).toBe(2_000_000_00);
  expect(clusters.map((een) => een.budgetInCenten / 100)).toEqual([
    200_000, 300_000, 600_000, 600_000, 300_000,
  ]);
  expect(clusters.reduce((sum, een) => sum + een.budgetInCenten, 0)).toBe(budgetInCenten);
  expect(uitgegevenInCenten + restInCenten).toBe(budgetInCenten);
  expect(resultaten.map(({ doel, hoofdpijler }) => [doel.streefVan, doel.streefTot, hoofdpijler])).toEqual([
    [25, 25, 1],
    [30, 30, 3],
    [10, 10, 4],
    [50, 50, 2],
    [5, 10, 2],
    [4_000, 4_000, 2],
    [null, null, 3],
    [20, 20, 4],
    [5, 5, 2],
    [20, 20, 3],
    [40, 40, 4],
  ]);
  expect(blijft).toContain("houdt het geld van twee jaar zijn waarde");
  expect(clusters.every(({ implementatiegroep }) => implementatiegroep.length > 10)).toBe(true);
});

test("a goal in two pillars counts once: 100 placements together, though the pillars add up to more (R-357)", async () => {
  const { samenhang, clusters } = await programma();
  expect(samenhang.samen).toEqual({ doelen: 11, plaatsingen: 100 });
  const added = samenhang.pijlers.reduce((sum, { plaatsingen }) => sum + plaatsingen, 0);
  expect(added).toBe(100 + samenhang.dubbel.plaatsingen);
  expect(samenhang.dubbel.plaatsingen).toBe(70);
  expect(samenhang.bijMeerPijlers).toBeGreaterThan(3);
  const goals = clusters.flatMap(({ acties }) => acties.flatMap(({ doelen }) => doelen));
  expect(goals.length).toBeGreaterThan(new Set(goals).size); // actions share results
});

test("steps with their dates, and what is not known to be done stays open (R-358, R-419)", async () => {
  const { stappen } = await programma();
  expect(stappen.map(({ uiterlijk, status }) => [uiterlijk, status])).toEqual([
    ["2019-07-15", "gedaan"],
    ["2019-07-15", "gedaan"],
    ["2019-08-31", "open"],
    ["2019-12-31", "open"],
    ["2019-12-31", "open"],
    ["2020-02-29", "open"],
  ]);
});

test("55 proposals with who made them and why they were chosen or not; the SWOT says with whom it was checked (R-359, R-360)", async () => {
  const context = await contextOf("unitleider");
  const { programmas } = await ask(listDoelstellingen, context, {});
  const found = await ask(getInbreng, context, { id: programmas[0]!.id, perPagina: 50 });
  expect(found.aantallen).toMatchObject({ ingediend: 55, gekozen: 40, nietGekozen: 15 });
  expect(found.voorstellen.rijen).toHaveLength(50);
  expect(found.voorstellen.rijen.every(({ indiener, reden }) => indiener && reden)).toBe(true);
  const kwadranten = Map.groupBy(found.swot, ({ kwadrant }) => kwadrant);
  expect([...kwadranten].map(([kwadrant, regels]) => [kwadrant, regels.length])).toEqual([
    ["sterkte", 7],
    ["zwakte", 3],
    ["kans", 7],
    ["bedreiging", 6],
  ]);
  expect(
    found.swot.every(
      ({ getoetstOp, getoetstBij }) => getoetstOp === "2019-05-22" && getoetstBij.length === 13,
    ),
  ).toBe(true);
});

test("the calendar shows two versions of one conclusion beside each other (R-416, R-420, R-421, R-422)", async () => {
  const { rijen } = await ask(listBesluiten, await contextOf("manager"), { jaar: 2025 });
  const basis = rijen.find(({ stukken }) => stukken.length > 0)!;
  expect(basis.grondslag).toContain("basis voor de volgende fase");
  expect(basis.stukken.map(({ datum }) => datum)).toEqual(["2025-04-18", "2025-05-07"]);
  expect(basis.stukken[0]!.tekst).toContain("beperkt beschikbaar");
  expect(basis.stukken[1]!.tekst).toContain("kansen");
  expect(rijen.map(({ datum }) => datum)).toContain("2025-07-09");
});

test("the command line says the same: 632, € 2.000.000, 646 and 29 of 57", async () => {
  const context = await contextOf("beleidsadviseur");
  if (!doelen.rol) throw new Error("The command needs a user");
  const aanvrager = { context: () => context } as Aanvrager;
  const invoer = { values: { jaar: "2019" }, positionals: [] };
  const { json, text } = await doelen.run(aanvrager, invoer, {} as Environment);
  expect(text).toContain("nog 646");
  const answer = JSON.parse(JSON.stringify(json));
  expect(answer).toMatchObject({
    jaar: 2019,
    totaal: 632,
    banenafspraak: { doel: 3_246, stand: 2_600, tekort: 646 },
  });
  expect(answer.beschut).toMatchObject({ doel: 57, stand: 29 });
  expect(answer.programmas).toMatchObject([{ naam: "Perspectief op Werk", budgetInCenten: 200_000_000 }]);
  const wsp = answer.doelen.filter((een: { soort: string }) => een.soort === "wsp");
  expect(wsp.reduce((sum: number, een: { doel: number }) => sum + een.doel, 0)).toBe(632);
});

test("a role without the right to targets gets no row and no count out of the database either (S-01)", async () => {
  const context = await contextOf("jobcoach");
  await expect(ask(listDoelstellingen, context, {})).rejects.toMatchObject({ kind: "forbidden" });
  const found = await asUser(db, context.sessie, VANDAAG, async (db) => ({
    rows: await db.selectFrom("doelstellingen").selectAll().execute(),
    counts: (await sql`select * from tel_doelplaatsingen(${isoDate("2019-01-01")}, ${VANDAAG})`.execute(db))
      .rows,
  }));
  expect(found).toEqual({ rows: [], counts: [] });
});

/** Someone of the demo region with this role, in a session of his own. */
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
