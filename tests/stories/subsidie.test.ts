import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { loonkostensubsidieMaanden } from "#regels/loonkostensubsidie-maanden";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, LEUSDEN } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, start } = placing(() => app);
const klantmanager = () => app.as("klantmanager");
const subsidie = async (id: string) => (await klantmanager().get(`/plaatsingen/${id}/subsidie`)).json();
const correct = (id: string, body: object, versie: number) =>
  klantmanager().put(
    `/plaatsingen/${id}/subsidie`,
    { vanaf: "2026-09-01", reden: "Tikfout", ...body },
    versie,
  );
const meet = (id: string, body: object, versie = 1) =>
  klantmanager().put(
    `/plaatsingen/${id}/loonwaarde`,
    { vanaf: "2026-11-01", loonwaarde: 60, vastgesteldOp: "2026-10-20", ...body },
    versie,
  );

async function started(terms: object = {}) {
  const { voorstelId, inwonerId } = await withYes();
  const { id } = (await start(voorstelId, { einddatum: null, ...terms })).json();
  return { id, inwonerId };
}
const forfaitair = { loonwaarde: null, loonkostensubsidie: "forfaitair" };

test("a period that was entered wrongly is corrected, and both versions stay with the reason and who did it (R-184)", async () => {
  const { id, inwonerId } = await started({ loonwaarde: 50 });
  await klantmanager().post(`/plaatsingen/${id}/subsidie/_besluit`, { datum: "2026-09-29" });
  const wrong = await subsidie(id);
  expect(wrong).toMatchObject({ bedragInCenten: 1_385_37, versie: 1, geschiedenis: [] });

  const corrected = await correct(id, { vanaf: "2026-10-15", loonwaarde: 60, reden: "50 moest 60 zijn" }, 1);
  expect(corrected.statusCode).toBe(200);
  expect(corrected.headers.etag).toBe('"2"');
  expect(corrected.json()).toMatchObject({
    bedragInCenten: 1_108_30,
    vanaf: "2026-09-01",
    beslotenOp: null, // another amount asks for a decision of its own
    loonwaarden: [{ vanaf: "2026-09-01", loonwaarde: 60 }],
    geschiedenis: [
      {
        soort: "correctie",
        vanaf: "2026-09-01",
        reden: "50 moest 60 zijn",
        doorNaam: "klantmanager GM0307",
        vervallen: [{ vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: 1_385_37 }],
        nieuw: [{ vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: 1_108_30 }],
      },
    ],
  });
  expect(await subsidie(id)).toEqual(corrected.json());
  const used = await app.owner
    .selectFrom("dataverwerkingen as d")
    .innerJoin("auditregels as a", "a.traceId", "d.traceId")
    .select("d.dataSubjectId")
    .where("a.handeling", "=", "subsidie.correct")
    .where("a.object", "=", `plaatsing/${id}`)
    .execute();
  expect(used).toEqual([{ dataSubjectId: inwonerId }]);
});

test("a change needs the version that the user saw, and of two at once one counts (R-03)", async () => {
  const { id } = await started();
  expect(failure(await correct(id, { loonwaarde: 55 }, 2))).toEqual([412, "/problemen/subsidie.gewijzigd"]);
  const answers = await Promise.all([50, 55, 65].map((loonwaarde) => correct(id, { loonwaarde }, 1)));
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  expect(answers.filter(({ statusCode }) => statusCode === 412)).toHaveLength(2);
  expect((await subsidie(id)).geschiedenis).toHaveLength(1);
});

test("what was kept cannot be rewritten or removed, not even past the service (S-07)", async () => {
  const { id } = await started();
  const rewrite = sql`update loonkostensubsidies set bedrag_in_centen = 1 where plaatsing_id = ${id}`.execute(
    app.owner,
  );
  await expect(rewrite).rejects.toMatchObject({ constraint: "loonkostensubsidies_blijven" });
  const lower = sql`update loonwaarden set loonwaarde = 1 where plaatsing_id = ${id}`.execute(app.owner);
  await expect(lower).rejects.toMatchObject({ constraint: "loonwaarden_blijven" });
  for (const tabel of ["loonkostensubsidies", "loonwaarden", "subsidiewijzigingen"])
    await expect(sql`delete from ${sql.id(tabel)}`.execute(app.db)).rejects.toThrow("permission denied");
});

test("after the flat rate the measured loonwaarde counts from its day; what was paid before stays (R-184)", async () => {
  const { id } = await started(forfaitair);
  expect(await subsidie(id)).toMatchObject({
    soort: "forfaitair",
    vasteDeelTot: "2027-02-28",
    beslisUiterlijk: "2026-12-29",
  });
  const measured = await meet(id, { herbepalenOp: "2027-10-20" });
  expect(measured.statusCode).toBe(200);
  expect(measured.json()).toMatchObject({
    soort: "regulier",
    bedragInCenten: 1_108_30,
    vasteDeelTot: null,
    herbepalenOp: "2027-10-20",
    perioden: [
      { vanaf: "2026-09-01", tot: "2026-10-31", bedragInCenten: 1_385_37 },
      { vanaf: "2026-11-01", tot: "2026-12-31", bedragInCenten: 1_108_30 },
      { vanaf: "2027-01-01", bronOntbreekt: true },
    ],
    geschiedenis: [{ soort: "loonwaarde", vanaf: "2026-11-01" }],
  });
  expect(measured.json().wijzigingen[0]).toMatchObject({
    datum: "2026-11-01",
    wat: "Nieuw bedrag door de loonwaarde",
  });
});

test("a loonwaarde that was measured late counts from the day after the flat rate", async () => {
  const { id } = await started({ ...forfaitair, startdatum: "2026-03-01" });
  const measured = (await meet(id, { vanaf: "2026-11-01" })).json();
  expect(measured.loonwaarden).toMatchObject([{ vanaf: "2026-09-01" }]);
  expect(measured.perioden).toMatchObject([
    { vanaf: "2026-03-01", tot: "2026-08-31" },
    { vanaf: "2026-09-01", tot: "2026-12-31" },
    { bronOntbreekt: true },
  ]);
});

test("a new loonwaarde changes the share and not the wage of the year; at 100 percent nothing is left (R-184)", async () => {
  const { id } = await started({ startdatum: "2026-02-01" });
  const first = (await meet(id, { vanaf: "2026-08-01", loonwaarde: 70 })).json();
  expect(first.stappen[0].bedrag).toBe("2294.40");
  const full = (await meet(id, { vanaf: "2026-11-01", loonwaarde: 100 }, 2)).json();
  expect(full).toMatchObject({ bedragInCenten: 0, vanaf: "2026-11-01" });
  expect(full.loonwaarden.map(({ loonwaarde }: { loonwaarde: number }) => loonwaarde)).toEqual([60, 70, 100]);
});

test.for([
  [{ vanaf: "2026-09-01" }, [400, "/problemen/subsidie.buiten-plaatsing"]],
  [{ vastgesteldOp: "2026-11-25" }, [400, "/problemen/subsidie.vastgesteld-in-de-toekomst"]],
  [{ herbepalenOp: "2026-10-01" }, [400, "/problemen/subsidie.herbepalen-te-vroeg"]],
  [{ vanaf: "2027-02-01" }, [409, "/problemen/subsidie.bedrag-onbekend"]],
] as const)("a loonwaarde that cannot be is refused, and changes nothing: %j", async ([body, expected]) => {
  const { id } = await started();
  expect(failure(await meet(id, body))).toEqual(expected);
  expect(await subsidie(id)).toMatchObject({ versie: 1, geschiedenis: [] });
});

test("the term to decide is five weeks from the day on which the loonwaarde was fixed (R-184)", async () => {
  const { id } = await started({ loonwaardeVastgesteldOp: "2026-11-02", herbepalenOp: "2027-11-02" });
  expect(await subsidie(id)).toMatchObject({ beslisUiterlijk: "2026-12-07", herbepalenOp: "2027-11-02" });
});

test("an end keeps what it cut off in the history", async () => {
  const { id } = await started();
  const ending = { einddatum: "2026-11-20", reden: "ander werk" };
  expect((await klantmanager().put(`/plaatsingen/${id}/einde`, ending, 1)).statusCode).toBe(200);
  expect((await subsidie(id)).geschiedenis).toMatchObject([
    {
      soort: "einde",
      vanaf: "2026-11-21",
      vervallen: [{ tot: "2026-12-31" }],
      nieuw: [{ tot: "2026-11-20" }],
    },
  ]);
});

test("a rule without a value names the amount and the day (R-262)", async () => {
  const { voorstelId } = await withYes();
  const refused = await start(voorstelId, { startdatum: "2027-01-01" });
  expect(refused.json()).toMatchObject({ dag: "2027-01-01", velden: ["startdatum"] });
  expect(refused.json().detail).toMatch(
    /^Voor 1.januari.2027 kennen wij geen waarde van “Referentiemaandloon/,
  );
});

test("the sum of a month is what the rules give for each plaatsing, and the sum of the year that of its months (R-277)", async () => {
  const overzicht = async () =>
    (await app.as("manager").get(`/subsidies/overzicht?gemeente=${AMERSFOORT}&jaar=2026`)).json();
  const before = await overzicht();
  const { inwonerId, id } = await started({ startdatum: "2026-05-13", einddatum: "2026-11-17" });
  const after = await overzicht();
  const byRules = loonkostensubsidieMaanden(
    {
      startdatum: isoDate("2026-05-13"),
      loonwaarde: percent(60),
      urenPerWeek: hours(32),
      voltijdUren: hours(36),
      geboortedatum: isoDate("1990-05-17"),
    },
    isoDate("2026-11-17"),
  );
  for (const { maand, bedragInCenten } of byRules) {
    const [was, is] = [before, after].map(({ maanden }) =>
      maanden.find((sum: { maand: string }) => sum.maand === maand),
    );
    expect([maand, is.bedragInCenten - was.bedragInCenten]).toEqual([maand, bedragInCenten]);
    expect(is.personen - was.personen).toBe(1);
  }
  const total = (maanden: readonly { bedragInCenten: number | null }[]) =>
    maanden.reduce((sum, { bedragInCenten }) => sum + (bedragInCenten ?? 0), 0);
  expect(after.totaalInCenten).toBe(total(after.maanden));
  expect(after.totaalInCenten - before.totaalInCenten).toBe(total(byRules));

  const path = `/subsidies/maand?gemeente=${AMERSFOORT}&maand=2026-11&perPagina=50`;
  const { rijen } = (await app.as("manager").get(path)).json();
  expect(total(rijen)).toBe(after.maanden[10].bedragInCenten);
  expect(rijen.find((row: { plaatsingId: string }) => row.plaatsingId === id)).toMatchObject({
    inwonerId,
    delen: [{ vanaf: "2026-11-01", tot: "2026-11-17", dagen: 17 }],
  });
});

test("whoever works on without an amount is counted in the open, and another gemeente sees nothing (S-01)", async () => {
  const path = `/subsidies/overzicht?gemeente=${AMERSFOORT}`;
  const { maanden } = (await app.as("manager").get(`${path}&jaar=2027`)).json();
  expect(maanden[0]).toMatchObject({ bedragInCenten: 0, personen: 0 });
  expect(maanden[0].zonderBedrag).toBeGreaterThan(5);
  expect((await app.as("manager", LEUSDEN).get(`${path}&jaar=2026`)).statusCode).toBe(404);
  expect((await klantmanager().get(`${path}&jaar=2026`)).statusCode).toBe(403);
});

test("weeks before the flat rate ends, and before a loonwaarde is looked at again, it stands on Mijn dag (R-184)", async () => {
  const flat = await started({ ...forfaitair, startdatum: "2026-06-15" });
  const again = await started({ loonwaardeVastgesteldOp: "2025-12-10", herbepalenOp: "2026-12-10" });
  const points = async () => {
    const { vandaag = [], daarna = [], teLaat = [] } = (await klantmanager().get("/mijn-dag")).json();
    return [...teLaat, ...vandaag, ...daarna].map(({ soort, id, wanneer }) => [soort, id, wanneer.datum]);
  };
  expect(await points()).toContainEqual(["loonwaarde meten", flat.id, "2026-11-02"]);
  expect(await points()).toContainEqual(["loonwaarde herbepalen", again.id, "2026-11-12"]);
  await meet(flat.id, { vanaf: "2026-12-01" });
  await meet(again.id, { vanaf: "2026-11-15", vastgesteldOp: "2026-11-10" });
  const left = (await points()).filter(
    ([soort, id]) => soort.startsWith("loonwaarde") && [flat.id, again.id].includes(id),
  );
  expect(left).toEqual([]);
});
