import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { isBetaald, VORMEN } from "#regels/overgang";
import { startTestApp, type TestApp } from "../support/app.ts";
import { antwoord, DAG, GROEPEN, switching } from "../support/overstappen.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, gebruikerId, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
const { someone, place, over, body, plekBij, plaatsingenVan, terug } = switching(() => app);
const { withYes, start } = placing(() => app);
const klantmanager = () => app.as("klantmanager");
const GEWOON = [antwoord("isLoonwaardeLater", true)];

test("what is a job with a wage is the same in the database and in the rules (R-189)", async () => {
  const vormen = VORMEN.filter((vorm) => vorm !== "geen" && vorm !== "regulier met loonkostensubsidie");
  const { rows } = await sql<{ vorm: string; betaald: boolean }>`
    select v as vorm, is_betaald(v) as betaald from unnest(${vormen}::text[]) v`.execute(app.owner);
  expect(rows).toEqual(vormen.map((vorm) => ({ vorm, betaald: isBetaald(vorm) })));
});

test("a switch ends here and begins there, with the way back, the steps and what it rested on (R-262, R-263)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  const made = await over(wie, "begeleid werken", { antwoorden: GEWOON, toelichting: "Wil naar buiten." });
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({
    van: { vorm: "intern", functie: "Medewerker groen", waar: "Groen" },
    naar: { vorm: "begeleid werken", functie: "Hulp", waar: "De Groene Wal" },
    dag: DAG,
    grond: "loonkostensubsidie",
    wet: "Pw art. 10d",
    weg: terug,
    terug: { kan: true, waarom: null },
  });
  const { stappen, onderbouwing } = made.json();
  expect(stappen.length).toBeGreaterThan(3);
  expect(new Set(stappen.map(({ klaarOp }: { klaarOp: null }) => klaarOp))).toEqual(new Set([null]));
  expect(onderbouwing.antwoorden).toEqual([{ ...GEWOON[0], op: VANDAAG }]);
  expect(onderbouwing.gevolgen.map(({ onderwerp }: { onderwerp: string }) => onderwerp)).toContain(
    "doelgroepregister",
  );
  expect(onderbouwing.kring.map(({ rol }: { rol: string }) => rol)).toEqual(["klantmanager", "jobcoach"]);
  const [oud, nieuw] = await plaatsingenVan(wie.id);
  expect([oud?.einddatum, oud?.redenEinde, oud?.versie]).toEqual([
    "2026-11-30",
    "overstap naar andere werkvorm",
    2,
  ]);
  const plaatsing = await klantmanager().get(`/plaatsingen/${nieuw!.id}`);
  expect(plaatsing.json()).toMatchObject({ werkvorm: "begeleid werken", startdatum: DAG, terug });
  const again = await klantmanager().get(`/inwoners/${wie.id}/overstap`);
  expect(again.json().antwoorden).toEqual([{ ...GEWOON[0], op: VANDAAG }]);
});

test("sent five times at once it happens once; a version that a colleague changed is refused and nothing stays (R-260)", async () => {
  const wie = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const key = randomUUID();
  const clicks = await Promise.all(
    Array.from({ length: 5 }, () => over(wie, "regulier", { antwoorden: GEWOON }, key)),
  );
  expect(new Set(clicks.map((click) => click.json().id)).size).toBe(1);
  expect(await plaatsingenVan(wie.id)).toHaveLength(2);

  const ander = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const stale = await over(ander, "regulier", { antwoorden: GEWOON, vanVersie: 7 });
  expect(failure(stale)).toEqual([412, "/problemen/plaatsing.gewijzigd"]);
  expect((await plaatsingenVan(ander.id)).map(({ einddatum }) => einddatum)).toEqual([null]);
  const twice = await Promise.all([1, 2].map(() => over(ander, "regulier", { antwoorden: GEWOON })));
  expect(twice.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 412]);
});

test("what fails halfway leaves nothing: too many hours, an earlier end (R-260)", async () => {
  const wie = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const ook = await place(wie.id, "intern", isoDate("2026-06-01"));
  const much = await over(wie, "regulier", { plek: plekBij("regulier", { urenPerWeek: 40 }) });
  expect(failure(much)).toEqual([409, "/problemen/plaatsing.te-veel-uren"]);
  const rijen = await plaatsingenVan(wie.id);
  expect(rijen.map(({ id, einddatum }) => [id, einddatum])).toEqual(
    expect.arrayContaining([
      [wie.plaatsingId, null],
      [ook, null],
    ]),
  );

  const kort = await someone(GROEPEN.bijstand, "werkervaringsplek");
  await app.owner
    .updateTable("plaatsingen")
    .set({ einddatum: isoDate("2026-11-26") })
    .where("id", "=", kort.plaatsingId)
    .execute();
  const late = await over(kort, "regulier");
  expect(failure(late)).toEqual([409, "/problemen/plaatsing.al-eerder-einde"]);
  expect(await plaatsingenVan(kort.id)).toHaveLength(1);
});

test("the way back is one request while it holds, and once (R-262, R-264)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  const { id } = (await over(wie, "begeleid werken", { antwoorden: GEWOON })).json();
  const health = await klantmanager().post(`/overstappen/${id}/terug`, {
    toelichting: "Heeft een depressie.",
  });
  expect(health.json()).toMatchObject({ code: "overstap.gezondheid", velden: ["toelichting"] });
  const back = await klantmanager().post(`/overstappen/${id}/terug`, { dag: "2026-12-15" });
  expect(back.statusCode).toBe(201);
  expect(back.json()).toMatchObject({
    van: { vorm: "begeleid werken" },
    naar: { vorm: "intern", functie: "Medewerker groen", waar: "Groen" },
    dag: "2026-12-15",
    reden: "terug, het lukte niet",
    isTerugVan: id,
  });
  const rijen = await plaatsingenVan(wie.id);
  expect(rijen.map(({ werkvorm, startdatum, einddatum }) => [werkvorm, startdatum, einddatum])).toEqual([
    ["intern", "2026-06-01", "2026-11-30"],
    ["begeleid werken", "2026-12-01", "2026-12-14"],
    ["intern", "2026-12-15", null],
  ]);
  expect(rijen[2]).toMatchObject({ unitId: unitGroen, urenPerWeek: 2400 });
  const again = await klantmanager().post(`/overstappen/${id}/terug`);
  expect([failure(again)[1], again.json().detail]).toEqual([
    "/problemen/overstap.terug-kan-niet",
    "Deze overstap is al teruggedraaid.",
  ]);
});

test("the way back is over after the last day, and without an agreement there is none (R-262)", async () => {
  const late = await someone(GROEPEN.banenafspraak, "intern");
  const { id } = (await over(late, "begeleid werken", { antwoorden: GEWOON })).json();
  const after = await klantmanager().post(`/overstappen/${id}/terug`, { dag: "2027-06-01" });
  expect(after.json().detail).toBe("De oude plek was vrij tot en met 31 mei 2027. Maak een nieuwe overstap.");
  const none = await someone(GROEPEN.banenafspraak, "intern");
  const without = await over(none, "begeleid werken", {
    antwoorden: GEWOON,
    plek: plekBij("begeleid werken", { terug: null }),
  });
  const refused = await klantmanager().post(`/overstappen/${without.json().id}/terug`);
  expect(refused.json().detail).toBe("Er is geen weg terug afgesproken. Maak een nieuwe overstap.");
});

test("a form without a wage has no loonwaarde and no subsidy, from a voorstel and in the database itself (R-189)", async () => {
  const { voorstelId, plekId } = await withYes();
  await app.owner
    .updateTable("plekken")
    .set({ werkvormen: ["proefplaats"] })
    .where("id", "=", plekId)
    .execute();
  const refused = await start(voorstelId, { werkvorm: "proefplaats" });
  expect(failure(refused)).toEqual([409, "/problemen/plaatsing.zonder-loon"]);
  const begun = await start(voorstelId, {
    werkvorm: "proefplaats",
    loonwaarde: null,
    loonkostensubsidie: "geen",
    terug,
  });
  expect(begun.json()).toMatchObject({ werkvorm: "proefplaats", subsidie: null, terug });
  const { id, inwonerId } = begun.json();
  const about = { regioId: REGIO, id: randomUUID(), gemeente: AMERSFOORT, inwonerId, plaatsingId: id };
  const sneaked = app.owner
    .insertInto("loonkostensubsidies")
    .values({
      ...about,
      soort: "regulier",
      vanaf: DAG,
      bedragInCenten: 100 as never,
      berekening: "{}",
    })
    .execute();
  await expect(sneaked).rejects.toThrow("no wage, no subsidy");
});

test("who has a place without a wage has a solution, and with a right to beschut werk still no job (R-267)", async () => {
  const wie = await someone(GROEPEN.beschut, "vrijwilligerswerk", isoDate("2026-06-01"));
  const { open } = (await klantmanager().get(`/inwoners/${wie.id}/alarmen`)).json();
  expect(open.map(({ soort }: { soort: string }) => soort)).toEqual(["indicatie zonder werk"]);
  const job = await someone(GROEPEN.beschut, "intern", isoDate("2026-06-01"));
  expect((await klantmanager().get(`/inwoners/${job.id}/alarmen`)).json().open).toEqual([]);
});

test("each step has its owner and its day, and is ticked once a version (R-261)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  const { id } = (await over(wie, "begeleid werken", { antwoorden: GEWOON })).json();
  const ticked = await app.as("jobcoach").put(`/overstappen/${id}/stappen/1`, { isKlaar: true }, 1);
  expect(ticked.json().stappen[0]).toMatchObject({
    klaarOp: VANDAAG,
    klaarDoor: "jobcoach GM0307",
    versie: 2,
  });
  const stale = await klantmanager().put(`/overstappen/${id}/stappen/1`, { isKlaar: false }, 1);
  expect(failure(stale)).toEqual([412, "/problemen/overstapstap.gewijzigd"]);
});

const THUIS = { partner: null, kinderen: [], huurInCenten: 65_000, inkomen: "bijstand" };

test("the income of twelve months is kept as it was shown, and asked once (R-121, R-263)", async () => {
  const wie = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const asked = { vanPlaatsingId: wie.plaatsingId, dag: DAG, antwoorden: GEWOON, naar: "regulier" };
  const seen = await klantmanager().post(`/inwoners/${wie.id}/overstap/_bekijk`, {
    ...asked,
    urenPerWeek: 20,
    inkomen: THUIS,
  });
  expect(seen.statusCode).toBe(200);
  const { inkomen } = seen.json().gekozen;
  expect(inkomen.maanden).toHaveLength(12);
  expect(inkomen.maanden[0].straks.loon.van).toBeGreaterThan(100_000);
  expect(inkomen.maanden[0].nu.loon).toEqual({ van: 0, tot: 0 });
  expect(inkomen.maanden[0].verschil.van).toBeGreaterThan(0);
  const made = await over(wie, "regulier", { antwoorden: GEWOON, inkomen: THUIS });
  expect(made.json().onderbouwing.inkomen).toEqual(inkomen);
  expect((await klantmanager().get(`/inwoners/${wie.id}/overstap`)).json().inkomen).toEqual(THUIS);
  const paper = await klantmanager().post(`/overstappen/${made.json().id}/_pdf`);
  expect([paper.statusCode, paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
  const logged = app.owner.selectFrom("dataverwerkingen").select("dataSubjectId");
  expect(await logged.where("name", "like", "De overstap op papier%").execute()).toEqual([
    { dataSubjectId: wie.id },
  ]);
});

test("from paid work to a place without a wage the months are the same two sums the other way round (R-263)", async () => {
  const wie = await someone(GROEPEN.bijstand, "regulier");
  const bekijk = async (naar: string, urenPerWeek: number | null) =>
    (
      await klantmanager().post(`/inwoners/${wie.id}/overstap/_bekijk`, {
        vanPlaatsingId: wie.plaatsingId,
        dag: DAG,
        antwoorden: GEWOON,
        naar,
        urenPerWeek,
        inkomen: THUIS,
      })
    ).json().gekozen.inkomen.maanden;
  for (const maand of await bekijk("werkervaringsplek", null)) {
    expect(maand.straks.loon).toEqual({ van: 0, tot: 0 });
    expect(maand.verschil.tot).toBeLessThanOrEqual(0);
  }
  for (const maand of await bekijk("regulier", 24)) expect(maand.verschil).toEqual({ van: 0, tot: 0 });
});

test("a bufferbudget begins in 2027 and is never more than € 1.000 in a calendar year, whoever decides first (R-264)", async () => {
  const { id } = await someone(GROEPEN.bijstand, "regulier");
  const grant = (maand: string, bedragInCenten: number, reden = "Minder dan de norm") =>
    klantmanager().post(`/inwoners/${id}/bufferbudget`, { maand, bedragInCenten, reden });
  const health = await grant("2027-01-01", 10_000, "Heeft een depressie.");
  expect(health.json()).toMatchObject({ code: "overstap.gezondheid", velden: ["reden"] });
  const early = await grant("2026-12-01", 10_000);
  expect([failure(early)[1], early.json().detail]).toEqual([
    "/problemen/bufferbudget.nog-niet",
    "Het bufferbudget begint op 1 januari 2027. Kies een maand vanaf dan.",
  ]);
  expect((await grant("2027-01-01", 60_000)).statusCode).toBe(201);
  const both = await Promise.all([grant("2027-02-01", 30_000), grant("2027-03-01", 30_000)]);
  expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  const much = await grant("2027-04-01", 10_001);
  expect([failure(much)[1], much.json().overInCenten]).toEqual(["/problemen/bufferbudget.op", 10_000]);
  expect((await grant("2027-04-01", 10_000)).statusCode).toBe(201);
  expect((await grant("2028-01-01", 100_000)).statusCode).toBe(201);
  expect(
    failure(
      await app
        .as("jobcoach")
        .post(`/inwoners/${id}/bufferbudget`, { maand: "2027-01-01", bedragInCenten: 1, reden: "x" }),
    )[0],
  ).toBe(403);
});

test("a unitleider sees the plaatsing with its way back, and nothing of the switch (S-01)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "begeleid werken", isoDate("2026-06-01"));
  const { id } = (await over(wie, "intern", { antwoorden: GEWOON, dag: VANDAAG })).json();
  const unitleider = app.as("unitleider");
  expect((await unitleider.get(`/overstappen/${id}`)).statusCode).toBe(404);
  expect([403, 404]).toContain((await unitleider.get(`/inwoners/${wie.id}/overstappen`)).statusCode);
  const [, nieuw] = await plaatsingenVan(wie.id);
  expect((await unitleider.get(`/plaatsingen/${nieuw!.id}`)).json().terug).toEqual(terug);
});

test("what must never be true the database refuses: a gap, somebody else's place, a second switch (R-260)", async () => {
  const wie = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const ander = await someone(GROEPEN.bijstand, "werkervaringsplek");
  const insert = (plaatsingId: string | null) =>
    app.owner
      .insertInto("overstappen")
      .values({
        regioId: REGIO,
        id: randomUUID(),
        gemeente: AMERSFOORT,
        inwonerId: wie.id,
        vanVorm: "werkervaringsplek",
        naarVorm: "geen",
        vanPlaatsingId: plaatsingId,
        dag: DAG,
        grond: "eigen keuze",
        wet: "geen",
        reden: "anders",
        akkoordOp: VANDAAG,
        onderbouwing: "{}",
        doorGebruikerId: gebruikerId("klantmanager"),
        doorNaam: "x",
        tijdstip: new Date(),
      })
      .execute();
  await expect(insert(wie.plaatsingId)).rejects.toThrow("does not fit"); // it still runs
  await expect(insert(ander.plaatsingId)).rejects.toThrow("does not fit");
  await expect(insert(null)).rejects.toThrow("overstappen_van");
  expect((await over(wie, "geen")).statusCode).toBe(201);
  await expect(insert(wie.plaatsingId)).rejects.toThrow("overstappen_van_een_keer");
  expect(body(wie, "geen").plek).toBeNull();
});
