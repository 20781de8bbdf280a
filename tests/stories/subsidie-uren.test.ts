import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, plaatsingYonas, REGIO } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, start } = placing(() => app);
const klantmanager = () => app.as("klantmanager");
const subsidie = async (id: string) => (await klantmanager().get(`/plaatsingen/${id}/subsidie`)).json();
const change = (id: string, body: object, versie = 1) =>
  klantmanager().put(`/plaatsingen/${id}/uren`, { vanaf: "2026-11-01", urenPerWeek: 24, ...body }, versie);
const correct = (id: string, body: object, versie = 1) =>
  klantmanager().put(
    `/plaatsingen/${id}/subsidie`,
    { vanaf: "2026-09-01", reden: "Tikfout", ...body },
    versie,
  );
const preview = (id: string, body: object) =>
  klantmanager().post(`/plaatsingen/${id}/subsidie/_voorbeeld`, body);

async function started(terms: object = {}) {
  const { voorstelId, inwonerId } = await withYes();
  const { id } = (await start(voorstelId, { einddatum: null, ...terms })).json();
  return { id, inwonerId };
}
const FULL = 1_108_30; // 32 of 36 hours, loonwaarde 60
const LESS = 831_22; // 24 of 36: 2.337,00 × 1,08 × 40% × 24/36 × 1,235 = 831,224…

test("other hours count from their day with the wage of the year, and what was paid before stays (R-184)", async () => {
  const { id } = await started();
  const changed = await change(id, {});
  expect(changed.statusCode).toBe(200);
  expect(changed.json()).toMatchObject({
    bedragInCenten: LESS,
    versie: 2,
    uren: [
      { vanaf: "2026-09-01", urenPerWeek: 32, voltijdUren: 36 },
      { vanaf: "2026-11-01", urenPerWeek: 24, voltijdUren: 36 },
    ],
    perioden: [
      { vanaf: "2026-09-01", tot: "2026-10-31", bedragInCenten: FULL },
      { vanaf: "2026-11-01", tot: "2026-12-31", bedragInCenten: LESS },
      { vanaf: "2027-01-01", bronOntbreekt: true },
    ],
    geschiedenis: [
      {
        soort: "uren",
        uren: { was: { urenPerWeek: 32 }, wordt: { urenPerWeek: 24 } },
        loonwaarde: null,
        vervallen: [{ bedragInCenten: FULL, tot: "2026-12-31" }],
        nieuw: [
          { bedragInCenten: FULL, tot: "2026-10-31" },
          { bedragInCenten: LESS, vanaf: "2026-11-01" },
        ],
      },
    ],
  });
  expect(changed.json().wijzigingen[0]).toMatchObject({ wat: "Nieuw bedrag door de uren" });
  expect(changed.json().stappen[3]).toMatchObject({ naam: "Naar uren", toelichting: "24 van 36 uur" });
  const plaatsing = (await klantmanager().get(`/plaatsingen/${id}`)).json();
  expect(plaatsing).toMatchObject({ urenPerWeek: 24, versie: 2 });
});

test("hours to the minute are told as they were entered (R-184)", async () => {
  const { id } = await started();
  const changed = await change(id, { urenPerWeek: 16.57 }); // no exact multiple of 0.01 in binary
  expect(changed.statusCode).toBe(200);
  expect(changed.json().geschiedenis[0].uren).toMatchObject({
    was: { urenPerWeek: 32 },
    wordt: { urenPerWeek: 16.57 },
  });
});

test("a day before 1900 or after 2199 is a slip of the pen, which is told by its field (R-335)", async () => {
  for (const vanaf of ["0026-11-01", "9999-12-31", "2200-01-01", "1899-12-31"]) {
    const answer = await change(plaatsingYonas, { vanaf });
    expect([answer.statusCode, answer.json().velden]).toEqual([400, ["vanaf"]]);
  }
});

test("hours that were entered wrongly are corrected from the day that they began, and both versions stay (R-184)", async () => {
  const { id } = await started({ urenPerWeek: 23 });
  const corrected = await correct(id, { vanaf: "2026-10-15", urenPerWeek: 32, reden: "23 moest 32 zijn" });
  expect(corrected.json()).toMatchObject({
    bedragInCenten: FULL,
    vanaf: "2026-09-01",
    uren: [{ vanaf: "2026-09-01", urenPerWeek: 32 }],
    geschiedenis: [
      {
        soort: "correctie",
        vanaf: "2026-09-01",
        reden: "23 moest 32 zijn",
        uren: { was: { urenPerWeek: 23 }, wordt: { urenPerWeek: 32 } },
        vervallen: [{ vanaf: "2026-09-01", tot: "2026-12-31" }],
        nieuw: [{ vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: FULL }],
      },
    ],
  });
  const lines = await app.owner
    .selectFrom("contracturen")
    .select(["vanaf", "urenPerWeek"])
    .where("plaatsingId", "=", id)
    .orderBy("urenPerWeek")
    .execute();
  expect(lines).toEqual([
    { vanaf: "2026-09-01", urenPerWeek: 2300 },
    { vanaf: "2026-09-01", urenPerWeek: 3200 },
  ]);
  await change(id, { vanaf: "2026-11-10", urenPerWeek: 36 }, 2);
  const again = (await correct(id, { vanaf: "2026-12-01", urenPerWeek: 34 }, 3)).json();
  expect(again.uren.map(({ urenPerWeek }: { urenPerWeek: number }) => urenPerWeek)).toEqual([32, 34]);
  expect(again.geschiedenis[0].uren).toMatchObject({ was: { urenPerWeek: 36 }, wordt: { urenPerWeek: 34 } });
});

test("a correction of the loonwaarde and the hours at once leaves one change", async () => {
  const { id } = await started({ urenPerWeek: 23, loonwaarde: 50 });
  const corrected = (await correct(id, { urenPerWeek: 32, loonwaarde: 60 })).json();
  expect(corrected).toMatchObject({ bedragInCenten: FULL, versie: 2, loonwaarden: [{ loonwaarde: 60 }] });
  expect(corrected.geschiedenis).toHaveLength(1);
});

test("what a change does is shown before, with its steps, and nothing is kept (R-262)", async () => {
  const { id } = await started();
  const shown = await preview(id, { soort: "uren", vanaf: "2026-11-01", urenPerWeek: 24 });
  expect(shown.json()).toMatchObject({
    vanaf: "2026-11-01",
    oud: [{ vanaf: "2026-11-01", tot: "2026-12-31", bedragInCenten: FULL }],
    nieuw: [{ vanaf: "2026-11-01", tot: "2026-12-31", bedragInCenten: LESS }],
    versie: 1,
  });
  expect(shown.json().nieuw[0].stappen).toHaveLength(5);
  const wrong = await preview(id, { soort: "correctie", vanaf: "2026-10-10", loonwaarde: 50 });
  expect(wrong.json()).toMatchObject({ vanaf: "2026-09-01", nieuw: [{ bedragInCenten: 1_385_37 }] });
  const { nieuw } = shown.json();
  expect((await subsidie(id)).versie).toBe(1);
  const kept = (await change(id, {})).json();
  expect(kept.geschiedenis[0].nieuw.at(-1)).toMatchObject({ bedragInCenten: nieuw[0].bedragInCenten });
});

test("a loonwaarde measured after the flat rate is shown from the day that it will count for", async () => {
  const { id } = await started({
    loonwaarde: null,
    loonkostensubsidie: "forfaitair",
    startdatum: "2026-03-01",
  });
  const shown = await preview(id, { soort: "loonwaarde", vanaf: "2026-11-01", loonwaarde: 60 });
  expect(shown.json()).toMatchObject({ vanaf: "2026-09-01", oud: [], nieuw: [{ vanaf: "2026-09-01" }] });
  expect(failure(await preview(id, { soort: "loonwaarde", vanaf: "2026-11-01" }))).toEqual([
    400,
    "/problemen/subsidie.zonder-loonwaarde",
  ]);
  expect(failure(await preview(id, { soort: "uren", vanaf: "2026-11-01" }))).toEqual([
    400,
    "/problemen/subsidie.zonder-uren",
  ]);
});

test("1 January goes on with the hours that count then, and names the day of what is missing in Dutch (R-184)", async () => {
  const { id } = await started();
  await change(id, { vanaf: "2027-03-01" }).then(({ statusCode }) => expect(statusCode).toBe(409));
  await change(id, {});
  const flat = await started({
    loonwaarde: null,
    loonkostensubsidie: "forfaitair",
    startdatum: "2026-05-15",
  });
  const wissel = async () =>
    (
      await app.as("manager").get(`/subsidies/jaarwissel?gemeente=${AMERSFOORT}&jaar=2027&perPagina=50`)
    ).json();
  const row = (rijen: { plaatsingId: string }[], id: string) =>
    rijen.find(({ plaatsingId }) => plaatsingId === id);
  expect(row((await wissel()).rijen, id)).toMatchObject({
    waaromNiet: expect.stringMatching(/^Voor 1 januari 2027 is er nog geen waarde van/),
  });
  const loon = { sleutel: "wml.referentiemaandloon", bron: "Stcrt. 2026, 99999", zekerheid: "letterlijk" };
  await app.as("beheerder").post("/bedragen", {
    toevoegingen: [{ ...loon, vanaf: "2027-01-01", tot: "2027-06-30", waarde: 2_380_20 }],
  });
  const { rijen } = await wissel();
  expect(row(rijen, id)).toMatchObject({ oudInCenten: LESS, nieuwInCenten: 846_59 });
  expect(row(rijen, flat.id)).toBeUndefined(); // its flat rate ended on 14 November, before the year did
});

test.for([
  [{ vanaf: "2026-09-01" }, [400, "/problemen/subsidie.buiten-plaatsing"]],
  [{ vanaf: "2026-08-31" }, [400, "/problemen/subsidie.buiten-plaatsing"]],
  [{ urenPerWeek: 61 }, [400, "/problemen/ongeldige-invoer"]],
] as const)("hours that cannot be are refused, and change nothing: %j", async ([body, [status]]) => {
  const { id } = await started();
  expect((await change(id, body)).statusCode).toBe(status);
  expect(await subsidie(id)).toMatchObject({ versie: 1, geschiedenis: [] });
});

test("from one day hours are written once, and never more than 60 with all work together", async () => {
  const { id, inwonerId } = await started();
  await change(id, {});
  expect(failure(await change(id, { urenPerWeek: 20 }, 2))).toEqual([
    409,
    "/problemen/subsidie.uren-bestaan",
  ]);
  const yonas = await app.owner
    .selectFrom("plaatsingen")
    .selectAll()
    .where("id", "=", plaatsingYonas)
    .executeTakeFirstOrThrow();
  await app.owner
    .insertInto("plaatsingen")
    .values({ ...yonas, id: crypto.randomUUID(), inwonerId, urenPerWeek: hours(30), plekId: null })
    .execute();
  expect(failure(await change(id, { vanaf: "2026-11-20", urenPerWeek: 31 }, 2))).toEqual([
    409,
    "/problemen/plaatsing.te-veel-uren",
  ]);
});

test("of two who change the hours at once one counts, and what was kept cannot be rewritten (R-03)", async () => {
  const { id, inwonerId } = await started();
  const answers = await Promise.all([20, 24, 28].map((urenPerWeek) => change(id, { urenPerWeek })));
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
  for (const what of [
    sql`update contracturen set uren_per_week = 1`,
    sql`delete from contracturen where inwoner_id = ${inwonerId}`,
  ])
    await expect(what.execute(app.db)).rejects.toThrow("permission denied");
  const ofSomebodyElse = sql`insert into contracturen
    (regio_id, id, gemeente, inwoner_id, plaatsing_id, vanaf, uren_per_week, voltijd_uren)
    values (${REGIO}, gen_random_uuid(), ${AMERSFOORT}, ${inwonerId}, ${plaatsingYonas}, '2026-11-01', 100, 3600)`;
  await expect(ofSomebodyElse.execute(app.owner)).rejects.toMatchObject({ code: "42501" });
});

test("amounts that hold until there are new ones do not make a subsidy without a last day endless (R-184)", async () => {
  const loon = { sleutel: "wml.referentiemaandloon", bron: "Stcrt. 2026, 88888", zekerheid: "letterlijk" };
  const juli = { ...loon, vanaf: "2027-07-01", tot: null, waarde: 2_400_00 };
  expect(
    (await app.as("beheerder").post("/bedragen", { toevoegingen: [juli], isBevestigd: true })).statusCode,
  ).toBe(201);
  const { id } = await started();
  const { perioden } = await subsidie(id);
  expect(perioden.at(-1).tot).toBe("2027-12-31");
  expect((await change(id, {})).statusCode).toBe(200);
});
