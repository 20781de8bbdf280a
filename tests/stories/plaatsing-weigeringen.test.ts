import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, REGIO, unitGroen } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, insertPlek, insertVoorstel, start, countPlaatsingen } = placing(() => app);
const klantmanager = () => app.as("klantmanager");

test("without the yes of the inwoner nothing starts (A-06)", async () => {
  for (const status of ["voorgesteld", "afgewezen", "ingetrokken"]) {
    const { voorstelId, inwonerId } = await withYes({ status });
    expect(failure(await start(voorstelId))).toEqual([409, "/problemen/plaatsing.zonder-akkoord"]);
    expect(await countPlaatsingen(inwonerId)).toBe(0);
  }
});

test("the last place of a plek is filled once, whoever comes first of twenty (R-064)", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => withYes({ capaciteit: 1 })));
  const [{ plekId }] = people as [(typeof people)[number]];
  await app.owner
    .updateTable("voorstellen")
    .set({ plekId })
    .where(
      "id",
      "in",
      people.map(({ voorstelId }) => voorstelId),
    )
    .execute();
  const answers = await Promise.all(people.map(({ voorstelId }) => start(voorstelId)));
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  expect(
    new Set(answers.filter(({ statusCode }) => statusCode !== 201).map((answer) => String(failure(answer)))),
  ).toEqual(new Set(["409,/problemen/plaatsing.plek-vol"]));
  const open = await app.owner
    .selectFrom("voorstellen")
    .select("id")
    .where("plekId", "=", plekId)
    .where("status", "=", "akkoord")
    .execute();
  expect(open).toHaveLength(19); // whoever did not get the place can still be placed elsewhere
  expect((await klantmanager().get(`/plekken/${plekId}`)).json()).toMatchObject({ bezet: 1, vrij: 0 });
});

test("a second plaatsing with the same werkgever in one period is refused", async () => {
  const { voorstelId, inwonerId } = await withYes();
  await start(voorstelId);
  const [plekId, second] = [randomUUID(), randomUUID()];
  await insertPlek(plekId, 3);
  await insertVoorstel(second, inwonerId, plekId, "akkoord");
  expect(failure(await start(second, { urenPerWeek: 8 }))).toEqual([409, "/problemen/plaatsing.overlap"]);
  expect(
    (
      await start(second, {
        urenPerWeek: 8,
        startdatum: "2027-09-01",
        einddatum: null,
        loonkostensubsidie: "geen",
      })
    ).statusCode,
  ).toBe(201);
});

test("more than 60 hours a week in all is refused", async () => {
  const { voorstelId, inwonerId } = await withYes();
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      unitId: unitGroen,
      functie: "Post",
      werkvorm: "intern",
      urenPerWeek: hours(30),
      startdatum: isoDate("2026-01-01"),
      rapportgroep: "Bijstand",
      via: "gemeente",
      geregistreerdOp: isoDate("2026-01-01"),
    })
    .execute();
  expect(failure(await start(voorstelId, { urenPerWeek: 30.25 }))).toEqual([
    409,
    "/problemen/plaatsing.te-veel-uren",
  ]);
  expect((await start(voorstelId, { urenPerWeek: 30 })).statusCode).toBe(201);
});

test.each([
  {
    terms: { werkvorm: "regulier" },
    answer: [409, "/problemen/plaatsing.werkvorm"],
    because: "the plek does not offer it",
  },
  {
    terms: { loonwaarde: null },
    answer: [400, "/problemen/subsidie.zonder-loonwaarde"],
    because: "there is no loonwaarde",
  },
  {
    terms: { loonkostensubsidie: "forfaitair" },
    answer: [400, "/problemen/subsidie.loonwaarde-bekend"],
    because: "the flat rate is for before the assessment",
  },
  {
    terms: { loonwaarde: 100 },
    answer: [409, "/problemen/subsidie.volledige-loonwaarde"],
    because: "there is nothing to compensate",
  },
  {
    terms: { startdatum: "2014-12-31" },
    answer: [409, "/problemen/subsidie.bedrag-onbekend"],
    because: "it is before the first known wage",
  },
  {
    terms: { startdatum: "2027-01-01" },
    answer: [409, "/problemen/subsidie.bedrag-onbekend"],
    because: "that wage is not published",
  },
  {
    terms: { einddatum: "2026-08-31" },
    answer: [400, "/problemen/plaatsing.eind-voor-start"],
    because: "it ends before it starts",
  },
  {
    terms: { urenPerWeek: 61 },
    answer: [400, "/problemen/plaatsing.start.invalid"],
    because: "no week has so many hours",
  },
])("a plaatsing is refused and nothing is kept: $because", async ({ terms, answer }) => {
  const { voorstelId, inwonerId } = await withYes();
  expect(failure(await start(voorstelId, terms))).toEqual(answer);
  expect(await countPlaatsingen(inwonerId)).toBe(0);
  expect((await klantmanager().get(`/voorstellen/${voorstelId}`)).json().status).toBe("akkoord");
});

test("there is no loonkostensubsidie for work in the Wsw (R-184)", async () => {
  const { voorstelId, inwonerId } = await withYes({ uitkering: "Wsw" });
  expect(failure(await start(voorstelId))).toEqual([409, "/problemen/subsidie.wsw"]);
  const asked = { inwonerId, loonwaarde: 60, urenPerWeek: 32, startdatum: "2026-09-01" };
  expect((await klantmanager().post("/plaatsingen/_bereken", asked)).json().type).toBe(
    "/problemen/subsidie.wsw",
  );
  const without = await start(voorstelId, { loonkostensubsidie: "geen" });
  expect(without.json()).toMatchObject({ rapportgroep: "Wsw", subsidie: null });
  expect((await klantmanager().get(`/plaatsingen/${without.json().id}/subsidie`)).json().type).toBe(
    "/problemen/subsidie.geen",
  );
});

test.each([
  { startdatum: "0000-01-01" },
  { startdatum: "2026-02-30" },
  { functie: "\u0000" },
  { urenPerWeek: 1e300 },
])("a day, a text or a number that cannot be kept is refused, and is no defect: %j", async (terms) => {
  const { voorstelId, inwonerId } = await withYes();
  const { statusCode } = await start(voorstelId, { ...terms, einddatum: null, loonkostensubsidie: "geen" });
  expect(statusCode).toBe(400);
  expect(await countPlaatsingen(inwonerId)).toBe(0);
});
