import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { failure, placing, TERMS } from "../support/placing.ts";
import { LEUSDEN, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, start } = placing(() => app);
const klantmanager = () => app.as("klantmanager");

test("32 hours at a loonwaarde of 60% from 1 September 2026 is € 1.108,30 a month, to the cent and with its sources (R-184)", async () => {
  const { voorstelId } = await withYes();
  const started = await start(voorstelId);
  expect(started.statusCode).toBe(201);
  const { id, subsidie, ...plaatsing } = started.json();
  expect(plaatsing).toMatchObject({
    werkgever: { naam: "De Groene Wal" },
    urenPerWeek: 32,
    loonwaarde: 60,
    rapportgroep: "Bijstand",
    stand: "loopt",
    via: "ontwikkelbedrijf",
  });
  expect(subsidie).toMatchObject({
    bedragInCenten: 1_108_30,
    vanaf: "2026-09-01",
    tot: "2026-12-31",
    isBegrensd: false,
  });
  expect(subsidie.stappen.map(({ bedrag }: { bedrag: string }) => bedrag)).toEqual([
    "2337.00",
    "2523.96",
    "1009.584",
    "897.408",
    "1108.29888",
  ]);
  expect(subsidie.stappen.every(({ bron }: { bron: string }) => bron.length > 5)).toBe(true);

  const later = (await klantmanager().get(`/plaatsingen/${id}/subsidie`)).json();
  expect(later).toMatchObject({ ...subsidie, beslotenOp: null, beslisUiterlijk: "2026-12-29" });
  expect(later.perioden).toEqual([
    { vanaf: "2026-09-01", tot: "2026-12-31", bedragInCenten: 1_108_30, bronOntbreekt: false },
    { vanaf: "2027-01-01", tot: "2027-08-31", bedragInCenten: null, bronOntbreekt: true },
  ]);
  expect(later.wijzigingen).toMatchObject([
    { datum: "2027-01-01", bronOntbreekt: true, toelichting: "Het bedrag voor 2027 is nog niet bekend." },
    { datum: "2027-08-31", wat: "Laatste dag van de plaatsing" },
  ]);
});

test("the calculation can be asked before anything is kept, and gives the same amount", async () => {
  const { inwonerId } = await withYes();
  const { loonwaarde, urenPerWeek, startdatum } = TERMS;
  const asked = { inwonerId, loonwaarde, urenPerWeek, startdatum };
  const answer = await klantmanager().post("/plaatsingen/_bereken", asked);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ bedragInCenten: 1_108_30, isLeeftijdBekend: true });

  const flat = await klantmanager().post("/plaatsingen/_bereken", {
    ...asked,
    loonwaarde: null,
    forfaitair: true,
  });
  expect(flat.json()).toMatchObject({ soort: "forfaitair", bedragInCenten: 1_385_37 });
  expect(flat.json().wijzigingen.at(-1)).toMatchObject({ datum: "2027-02-28", wat: "Het vaste deel stopt" });
  expect((await app.as("unitleider").post("/plaatsingen/_bereken", asked)).statusCode).toBe(404);
  expect((await app.as("klantmanager", LEUSDEN).post("/plaatsingen/_bereken", asked)).statusCode).toBe(404);
});

test("a plaatsing and its subsidy start together, close the voorstel, and leave both logs (S-06, R-03)", async () => {
  const { voorstelId, inwonerId, plekId } = await withYes();
  const key = randomUUID();
  const clicks = await Promise.all(
    Array.from({ length: 5 }, () => klantmanager().post(`/voorstellen/${voorstelId}/plaatsing`, TERMS, key)),
  );
  expect(new Set(clicks.map((click) => click.json().id)).size).toBe(1);
  const { id } = clicks[0]!.json();

  const kept = await app.owner
    .selectFrom("plaatsingen")
    .selectAll()
    .where("inwonerId", "=", inwonerId)
    .execute();
  expect(kept).toMatchObject([
    { id, plekId, voorstelId, geregistreerdOp: VANDAAG, wegTerug: TERMS.wegTerug },
  ]);
  const amounts = await app.owner
    .selectFrom("loonkostensubsidies")
    .select("bedragInCenten")
    .where("plaatsingId", "=", id)
    .execute();
  expect(amounts).toEqual([{ bedragInCenten: 1_108_30 }]);
  expect((await klantmanager().get(`/voorstellen/${voorstelId}`)).json()).toMatchObject({
    status: "geplaatst",
    versie: 2,
  });
  expect(failure(await start(voorstelId))).toEqual([409, "/problemen/plaatsing.al-geplaatst"]);

  const audit = await app.owner
    .selectFrom("auditregels")
    .select(["traceId", "resultaat"])
    .where("object", "=", `voorstel/${voorstelId}`)
    .where("handeling", "=", "plaatsing.start")
    .execute();
  expect(audit.map(({ resultaat }) => resultaat).toSorted((a, b) => a.localeCompare(b))).toEqual([
    ...Array(5).fill("ok"),
    "plaatsing.al-geplaatst",
  ]);
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("traceId", "=", audit[0]!.traceId)
    .execute();
  expect(used).toEqual([{ dataSubjectId: inwonerId }]);
});

test("someone of 19 gets the youth wage (R-184)", async () => {
  const { voorstelId } = await withYes({ geboortedatum: "2007-03-01" });
  const { subsidie } = (await start(voorstelId)).json();
  expect(subsidie.stappen[0]).toMatchObject({ bedrag: "1402.20" });
});

test("an end cuts off the subsidy on the same day, keeps the way back in sight, and needs the version (R-250)", async () => {
  const { voorstelId } = await withYes();
  const { id } = (await start(voorstelId, { startdatum: "2025-10-01", einddatum: null })).json();
  const amounts = () =>
    app.owner
      .selectFrom("loonkostensubsidies")
      .select(["vanaf", "tot", "bedragInCenten"])
      .where("plaatsingId", "=", id)
      .where("vervallenDoorId", "is", null)
      .orderBy("vanaf")
      .execute();
  expect(await amounts()).toEqual([
    { vanaf: "2025-10-01", tot: "2025-12-31", bedragInCenten: 1_065_33 },
    { vanaf: "2026-01-01", tot: "2026-12-31", bedragInCenten: 1_088_10 },
  ]);

  const ending = { einddatum: "2025-11-30", reden: "ander werk" };
  expect(
    (await klantmanager().put(`/plaatsingen/${id}/einde`, { ...ending, einddatum: "2025-09-30" }, 1)).json()
      .type,
  ).toBe("/problemen/plaatsing.eind-voor-start");
  const ended = await klantmanager().put(`/plaatsingen/${id}/einde`, ending, 1);
  expect(ended.json()).toMatchObject({
    stand: "beëindigd",
    redenEinde: "ander werk",
    wegTerug: TERMS.wegTerug,
    versie: 2,
  });
  expect(await amounts()).toEqual([{ vanaf: "2025-10-01", tot: "2025-11-30", bedragInCenten: 1_065_33 }]);
  const stale = await klantmanager().put(`/plaatsingen/${id}/einde`, ending, 1);
  expect([stale.statusCode, stale.json().huidigeVersie]).toEqual([412, 2]);
  const longer = await klantmanager().put(
    `/plaatsingen/${id}/einde`,
    { ...ending, einddatum: "2026-03-01" },
    2,
  );
  expect(longer.json().type).toBe("/problemen/plaatsing.al-eerder-einde");
});

test("a list asks for a state of a plaatsing, and logs each person on the page once (S-06)", async () => {
  const { voorstelId } = await withYes();
  const { id } = (await start(voorstelId, { einddatum: "2026-12-20", startdatum: "2026-10-01" })).json();
  const states = async (stand: string) =>
    (await klantmanager().get(`/plaatsingen?perPagina=50&stand=${encodeURIComponent(stand)}`))
      .json()
      .rijen.map((row: { id: string }) => row.id);
  expect(await states("eindigt binnenkort")).toContain(id);
  expect(await states("loopt")).not.toContain(id);
  expect(await states("beëindigd")).not.toContain(id);

  const context = klantmanager().context();
  const { ask } = await import("../../src/modules/door.ts");
  const { listPlaatsingen } = await import("../../src/modules/plaatsingen/list-plaatsingen.ts");
  const { rijen } = await ask(listPlaatsingen, context, { perPagina: 50 });
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("traceId", "=", context.traceId)
    .execute();
  expect(new Set(used.map((line) => line.dataSubjectId))).toEqual(
    new Set(rijen.map(({ inwonerId }) => inwonerId)),
  );
  expect(used).toHaveLength(new Set(rijen.map(({ inwonerId }) => inwonerId)).size);
});

test("the day of the decision is written down once, and then no term runs any more (R-184)", async () => {
  const { voorstelId } = await withYes();
  const { id } = (await start(voorstelId)).json();
  const decide = (datum: string) => klantmanager().post(`/plaatsingen/${id}/subsidie/_besluit`, { datum });
  expect((await decide("2026-11-25")).json().type).toBe("/problemen/subsidie.besluit-in-de-toekomst");
  expect((await decide("2026-09-29")).statusCode).toBe(201);
  const after = (await klantmanager().get(`/plaatsingen/${id}/subsidie`)).json();
  expect(after).toMatchObject({ beslotenOp: "2026-09-29", beslisUiterlijk: null, bedragInCenten: 1_108_30 });
  expect((await decide("2026-10-01")).json().type).toBe("/problemen/subsidie.al-besloten");
});
