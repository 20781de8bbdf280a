import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN, REGIO } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, start } = placing(() => app);
const manager = (gemeente = AMERSFOORT) => app.as("manager", gemeente);
const preview = async (gemeente = AMERSFOORT) =>
  (await manager(gemeente).get(`/subsidies/jaarwissel?gemeente=${gemeente}&jaar=2027&perPagina=50`)).json();
const approve = (kenmerk: string, gemeente = AMERSFOORT) =>
  manager(gemeente).post("/subsidies/jaarwissel", { gemeente, jaar: 2027, kenmerk });
const kept = (plaatsingId: string) =>
  app.owner
    .selectFrom("loonkostensubsidies")
    .select(["vanaf", "tot", "bedragInCenten", "beslotenOp"])
    .where("plaatsingId", "=", plaatsingId)
    .where("vervallenDoorId", "is", null)
    .orderBy("vanaf")
    .execute();
const loon = { sleutel: "wml.referentiemaandloon", bron: "Stcrt. 2026, 99999", zekerheid: "letterlijk" };

async function started(terms: object = {}, geboortedatum = "1990-05-17") {
  const { voorstelId, inwonerId } = await withYes({ geboortedatum });
  const { id } = (await start(voorstelId, { einddatum: null, ...terms })).json();
  return { id, inwonerId };
}
const rowOf = async (id: string) =>
  (await preview()).rijen.find((row: { plaatsingId: string }) => row.plaatsingId === id);

let volwassen: string;
let jong: string;
let vast: string;
let januariId: string;

test("before the amounts of a year are known the preview says which one is missing, and nothing can be approved (R-262)", async () => {
  ({ id: volwassen } = await started());
  ({ id: jong } = await started({}, "2007-03-01"));
  ({ id: vast } = await started({ loonwaarde: null, loonkostensubsidie: "forfaitair" }));
  await app.as("klantmanager").post(`/plaatsingen/${volwassen}/subsidie/_besluit`, { datum: "2026-09-29" });
  const { samen, rijen, kenmerk } = await preview();
  expect(samen).toMatchObject({ subsidies: 3, teVerwerken: 0, zonderBedrag: 3, nieuwInCenten: 0 });
  expect(rijen[0].waaromNiet).toContain("Referentiemaandloon");
  expect((await approve(kenmerk)).json()).toMatchObject({ gewijzigd: 0, taakId: null });
});

test("amounts that are added change no running subsidy: not those of 1 January, and not those of 1 July (R-184)", async () => {
  const januari = { ...loon, vanaf: "2027-01-01", tot: "2027-06-30", waarde: 2_380_20 };
  const juli = { ...loon, vanaf: "2027-07-01", tot: "2027-12-31", waarde: 2_420_00 };
  const shown = (
    await app.as("beheerder").post("/bedragen/_voorbeeld", { toevoegingen: [januari, juli] })
  ).json();
  expect(shown.jaarwissel).toEqual({ datum: "2027-01-01", raaktSubsidies: true, lopendeSubsidies: 3 });
  const added = await app.as("beheerder").post("/bedragen", { toevoegingen: [januari, juli] });
  expect(added.statusCode).toBe(201);
  januariId = added.json().ids[0];
  expect(await kept(volwassen)).toEqual([
    { vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: 1_108_30, beslotenOp: "2026-09-29" },
  ]);
});

test("1 January is shown first: the old amount, the new one with its steps, and the sum (R-184)", async () => {
  const { samen, rijen, datum } = await preview();
  expect(datum).toBe("2027-01-01");
  expect(samen).toMatchObject({ subsidies: 3, teVerwerken: 3, verwerkt: 0, zonderBedrag: 0 });
  const sum = (key: string) => rijen.reduce((all: number, row: Record<string, number>) => all + row[key]!, 0);
  expect([samen.oudInCenten, samen.nieuwInCenten]).toEqual([sum("oudInCenten"), sum("nieuwInCenten")]);
  expect(await rowOf(volwassen)).toMatchObject({
    oudInCenten: 1_108_30,
    nieuwInCenten: 1_128_79,
    bij: "De Groene Wal",
    inwonernaam: null,
    perioden: [{ vanaf: "2027-01-01", tot: "2027-12-31", bedragInCenten: 1_128_79 }],
  });
  const { stappen } = (await rowOf(volwassen)).perioden[0];
  expect(stappen[0]).toMatchObject({ bedrag: "2380.20", bron: "WML art. 8, Stcrt. 2026, 99999" });
});

test("who may not know the person still gets the youth wage right: 19 on 1 January is 60 percent (R-184)", async () => {
  const { oudInCenten, nieuwInCenten, perioden } = await rowOf(jong);
  expect(perioden[0].stappen[0].bedrag).toBe("1428.12");
  expect([oudInCenten, nieuwInCenten]).toEqual([664_98, 677_27]);
});

test("the flat rate goes on to its last day with the wage of 1 January", async () => {
  expect((await rowOf(vast)).perioden).toMatchObject([{ vanaf: "2027-01-01", tot: "2027-02-28" }]);
});

test("only who changes subsidies in the gemeente sees and approves it (S-01)", async () => {
  const path = `/subsidies/jaarwissel?gemeente=${AMERSFOORT}&jaar=2027`;
  for (const rol of ["klantmanager", "jobcoach", "beheerder", "beleidsadviseur"] as const)
    expect([403, 404], rol).toContain((await app.as(rol).get(path)).statusCode);
  expect((await manager(LEUSDEN).get(path)).statusCode).toBe(404);
  expect(
    (
      await app
        .as("klantmanager")
        .post("/subsidies/jaarwissel", { gemeente: AMERSFOORT, jaar: 2027, kenmerk: "x" })
    ).statusCode,
  ).toBe(403);
  expect((await preview(LEUSDEN)).totaal).toBe(0);
});

test("approving keeps exactly what was shown, once, also when two do so at the same time (R-03)", async () => {
  const { kenmerk } = await preview();
  expect(failure(await approve("iets anders"))).toEqual([412, "/problemen/subsidie.verouderd-voorbeeld"]);
  const answers = await Promise.all([approve(kenmerk), approve(kenmerk)]);
  const changed = answers.map((answer) => answer.json().gewijzigd);
  expect(changed.toSorted((a, b) => a - b)).toEqual([0, 3]);
  expect(await kept(volwassen)).toEqual([
    { vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: 1_108_30, beslotenOp: "2026-09-29" },
    { vanaf: "2027-01-01", tot: "2027-12-31", bedragInCenten: 1_128_79, beslotenOp: "2026-11-24" },
  ]);
  const before = await kept(jong);
  expect(before.map(({ beslotenOp }) => beslotenOp)).toEqual([null, null]); // nobody decided about this one yet
  expect((await approve((await preview()).kenmerk)).json()).toMatchObject({ gewijzigd: 0 });
  expect(await kept(jong)).toEqual(before);
  expect((await preview()).samen).toMatchObject({ teVerwerken: 0, verwerkt: 3 });
});

test("an amount that is corrected later gives a new preview, and both versions stay (R-262)", async () => {
  const corrected = await app.as("beheerder").post(`/bedragen/${januariId}/_verbeter`, {
    waarde: 2_390_00,
    tot: "2027-06-30",
    bron: "Stcrt. 2026, 99999",
    reden: "Tikfout",
  });
  expect(corrected.statusCode).toBe(201);
  expect((await kept(volwassen)).at(-1)?.bedragInCenten).toBe(1_128_79);
  const { samen, kenmerk } = await preview();
  expect(samen.teVerwerken).toBe(3);
  expect((await approve(kenmerk)).json()).toMatchObject({ gewijzigd: 3 });
  const { geschiedenis, versie } = (
    await app.as("klantmanager").get(`/plaatsingen/${volwassen}/subsidie`)
  ).json();
  expect(versie).toBe(3);
  expect(geschiedenis).toMatchObject([
    {
      soort: "jaarwissel",
      vanaf: "2027-01-01",
      doorNaam: "manager GM0307",
      vervallen: [{ vanaf: "2027-01-01", tot: "2027-12-31", bedragInCenten: 1_128_79 }],
      nieuw: [{ vanaf: "2027-01-01", tot: "2027-12-31", bedragInCenten: 1_133_43 }],
    },
    { soort: "jaarwissel", vervallen: [], nieuw: [{ bedragInCenten: 1_128_79 }] },
  ]);
});

test("more than 200 subsidies become long work, with the same outcome (R-04)", async () => {
  await insertMany(201);
  const { kenmerk, samen } = await preview(LEUSDEN);
  expect(samen).toMatchObject({ subsidies: 201, teVerwerken: 201 });
  const { taakId, gewijzigd } = (await approve(kenmerk, LEUSDEN)).json();
  expect(gewijzigd).toBe(0);
  const worker = await startTestWorker(app);
  try {
    const done = async () => (await manager(LEUSDEN).get(`/taken/${taakId}`)).json();
    await expect
      .poll(done, { timeout: 30_000 })
      .toMatchObject({ status: "klaar", resultaat: { gewijzigd: 201 } });
  } finally {
    await worker.stop();
  }
  expect((await preview(LEUSDEN)).samen).toMatchObject({ teVerwerken: 0, verwerkt: 201 });
});

/** As many people at work in Leusden, each with a subsidy that runs. */
async function insertMany(aantal: number): Promise<void> {
  const id = sql`md5('veel' || n)::uuid`;
  const many = sql`generate_series(1, ${aantal}::integer) n`;
  await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, talen, aangemeld_op)
    select ${REGIO}, ${id}, ${LEUSDEN}, 90000 + n, 'Veel', 'Persoon', '1985-01-01', '{nld}', '2026-01-01' from ${many}`.execute(
    app.owner,
  );
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, voltijd_uren,
      startdatum, rapportgroep, via, geregistreerd_op, loonwaarde, door_gebruiker_id)
    select ${REGIO}, ${id}, ${LEUSDEN}, ${id}, u.id, 'Groen', 'intern', 3200, 3600, '2026-09-01', 'Bijstand', 'gemeente', '2026-09-01',
      600000, ${gebruikerId("klantmanager", LEUSDEN)}::uuid from ${many}, units u`.execute(app.owner);
  await sql`insert into loonkostensubsidies (regio_id, id, gemeente, inwoner_id, plaatsing_id, soort, vanaf, tot, bedrag_in_centen, berekening)
    select ${REGIO}, ${id}, ${LEUSDEN}, ${id}, ${id}, 'regulier', '2026-09-01', '2026-12-31', 110830, '{}' from ${many}`.execute(
    app.owner,
  );
}
