import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { fillUnit, kleinePlek } from "../support/bezetting.ts";
import { amina, idOf, REGIO, unitGroen, VANDAAG, yonas } from "../support/world.ts";
import { capaciteitBody, locatieBody, opdrachtBody } from "../toegang/prepared-bezetting.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await fillUnit(app.owner);
});
afterAll(() => app.stop());

const leider = () => app.as("unitleider");
const read = async (path: string, wie = leider()) => (await wie.get(path)).json();
const free = async () =>
  Object.fromEntries(
    (await read(`/units/${unitGroen}/ploegen`)).rijen.map((een: { titel: string; vrij: number }) => [
      een.titel,
      een.vrij,
    ]),
  );
const move = (wie: string, plekId: string, dag: string = VANDAAG) =>
  leider().post(`/inwoners/${wie}/dagplekken/_verplaats`, { dag, plekId, reden: "daar is hulp nodig" });

test("who looks for a place sees what is free, with how many people one guide has (R-203, U1)", async () => {
  const { rijen, vrij, capaciteit } = await read("/vrije-plaatsen?werksoort=groen", app.as("klantmanager"));
  expect([vrij, capaciteit]).toEqual([2, 5]);
  expect(rijen.find(({ werkvorm }: { werkvorm: string }) => werkvorm === "intern")).toMatchObject({
    vrij: 1,
    bezet: 0,
    begeleidingFte: 1.5,
    norm: 12,
    plek: { naam: "Kas, tafel 1" },
  });
  expect((await read("/vrije-plaatsen?werksoort=catering", app.as("klantmanager"))).rijen).toEqual([]);
});

test("the unitleider sees who works where today, with what the work needs and nothing else (R-205, U2)", async () => {
  await sql`
    insert into mogelijkheden (regio_id, inwoner_id, gemeente, onderwerp, waarde, bron, datum)
    values (${REGIO}, ${yonas}, 'GM0307', 'aanpassingen', '["rustruimte"]', 'gesprek', ${VANDAAG}),
           (${REGIO}, ${yonas}, 'GM0307', 'eindtijd_laatst', '"14:30"', 'gesprek', ${VANDAAG})`.execute(
    app.owner,
  );
  const { rijen } = await read(`/units/${unitGroen}/werkenden`);
  const own = rijen.find(({ inwonerId }: { inwonerId: string }) => inwonerId === yonas);
  expect(own).toMatchObject({
    naam: "Yonas Berhanu",
    nodig: ["ruimte om even rust te nemen", "klaar om 14.30 uur"],
  });
  expect(Object.keys(own).toSorted()).toEqual([
    "inwonerId",
    "letOp",
    "naam",
    "nodig",
    "plekId",
    "taak",
    "verplaatst",
  ]);
  expect((await app.as("manager").get(`/units/${unitGroen}/werkenden`)).statusCode).toBe(403);
  expect((await leider().get(`/units/${unitGroen}/werkenden?dag=2026-11-01`)).statusCode).toBe(400);
});

test("someone works elsewhere for a day and goes back; no plek gets fuller than its places (R-205)", async () => {
  expect((await move(yonas, kleinePlek)).statusCode).toBe(201);
  expect(await free()).toEqual({ "Groen bij de gemeente": 2, "Kas, tafel 1": 0 });
  const full = await move(amina, kleinePlek);
  expect([full.statusCode, full.json().code]).toEqual([409, "werkdag.vol"]);
  expect((await move(yonas, kleinePlek)).json().code).toBe("werkdag.al-verplaatst");
  const placed = sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, plek_id, functie, werkvorm, uren_per_week,
      startdatum, rapportgroep, via, geregistreerd_op)
    values (${REGIO}, ${idOf("plnieuw")}, 'GM0307', ${idOf("mehmet")}, ${unitGroen}, ${kleinePlek}, 'Groen', 'intern',
      2000, ${VANDAAG}, 'Bijstand', 'ontwikkelbedrijf', ${VANDAAG})`.execute(app.owner);
  await expect(placed).rejects.toMatchObject({ constraint: "plekken_capaciteit" });
  expect((await leider().post(`/inwoners/${yonas}/dagplekken/_terug`, { dag: VANDAAG })).json()).toEqual({
    wasVerplaatst: true,
  });
  expect(await free()).toEqual({ "Groen bij de gemeente": 1, "Kas, tafel 1": 1 });
  expect((await move(yonas, kleinePlek, addDays(VANDAAG, 15))).json().code).toBe("werkdag.dag");
});

test("two leaders who fill the last place at once cannot both succeed (R-205)", async () => {
  const both = await Promise.all([move(yonas, kleinePlek), move(amina, kleinePlek)]);
  expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
  for (const wie of [yonas, amina])
    await leider().post(`/inwoners/${wie}/dagplekken/_terug`, { dag: VANDAAG });
});

test("a unit never offers more than it can hold, and never holds less than it offers (R-203, R-210)", async () => {
  const bigger = sql`update plekken set capaciteit = 13 where id = ${kleinePlek}`.execute(app.owner);
  await expect(bigger).rejects.toMatchObject({ constraint: "unitcapaciteiten_vol" });
  await sql`update plekken set capaciteit = 3 where id = ${kleinePlek}`.execute(app.owner);
  const { capaciteiten } = await read(`/units/${unitGroen}`);
  const [{ id, versie }] = capaciteiten;
  const smaller = await leider().put(`/unitcapaciteiten/${id}`, { ...capaciteitBody, plaatsen: 2 }, versie);
  expect([smaller.statusCode, smaller.json().code]).toEqual([409, "unitcapaciteit.te-klein"]);
  expect(
    (await leider().put(`/unitcapaciteiten/${id}`, { ...capaciteitBody, plaatsen: 3 }, versie)).statusCode,
  ).toBe(200);
  expect((await read(`/units/${unitGroen}`)).capaciteiten[0]).toMatchObject({
    plaatsen: 3,
    aangeboden: 3,
    ruimte: 0,
  });
  const other = await app
    .as("unitleider", "GM0327")
    .put(`/unitcapaciteiten/${id}`, capaciteitBody, versie + 1);
  expect([other.statusCode, other.json().code]).toEqual([403, "unit.andere"]);
});

test("what is promised cannot be taken away under another name, by another day, or by removing the line (R-203)", async () => {
  const [{ id, versie }] = (await read(`/units/${unitGroen}`)).capaciteiten;
  const now = { ...capaciteitBody, plaatsen: 3 };
  for (const other of [
    { werksoort: "schoonmaak" },
    { werkvorm: "leerwerkplek" },
    { vanaf: addDays(VANDAAG, 1) },
    { tot: addDays(VANDAAG, -1) },
  ]) {
    const moved = await leider().put(`/unitcapaciteiten/${id}`, { ...now, ...other }, versie);
    expect([moved.statusCode, moved.json().code]).toEqual([409, "unitcapaciteit.nog-nodig"]);
  }
  const moved = await leider().put(`/unitcapaciteiten/${id}`, { ...now, werkvorm: "leerwerkplek" }, versie);
  expect(moved.json().detail).toContain("Sluit eerst die plekken");
  const removed = sql`delete from unitcapaciteiten where id = ${id}`.execute(app.owner);
  await expect(removed).rejects.toMatchObject({ constraint: "unitcapaciteiten_nog_nodig" });
  const last = await leider().put(`/unitcapaciteiten/${id}`, { ...now, tot: addDays(VANDAAG, 30) }, versie);
  expect(last.statusCode).toBe(200); // what ends later leaves time to close the plekken
  await leider().put(`/unitcapaciteiten/${id}`, now, versie + 1);
});

test("what a unit could hold before, it does not offer anew today (R-203)", async () => {
  await sql`
    insert into unitcapaciteiten (regio_id, id, unit_id, locatie_id, werksoort, werkvorm, vanaf, tot, plaatsen, begeleiders,
      begeleiding_fte, bron, zekerheid)
    select regio_id, ${idOf("oudecap")}, unit_id, locatie_id, 'textiel', 'intern', '2025-01-01', '2025-12-31', 9, 1,
           100, bron, zekerheid from unitcapaciteiten where unit_id = ${unitGroen}`.execute(app.owner);
  const offered = sql`
    insert into plekken (regio_id, id, soort, titel, unit_id, werkvormen, werksoort, gemeente, plaats, capaciteit)
    values (${REGIO}, ${idOf("textielplek")}, 'werkplek', 'Textiel', ${unitGroen}, '{intern}', 'textiel', 'GM0307', 'Amersfoort', 1)
    `.execute(app.owner);
  await expect(offered).rejects.toMatchObject({ constraint: "unitcapaciteiten_vol" });
});

test("a location is added with its adjustments, and once by its name (R-203, R-204)", async () => {
  const path = `/units/${unitGroen}/locaties`;
  const added = await leider().post(path, { ...locatieBody, naam: "Werkplaats", aanpassingen: ["tilhulp"] });
  expect(added.statusCode).toBe(201);
  expect((await read(`/units/${unitGroen}`)).locaties).toMatchObject([
    { naam: "Kas", isPrikkelarm: true },
    { naam: "Werkplaats", aanpassingen: ["tilhulp"] },
  ]);
  expect((await leider().post(path, { ...locatieBody, naam: "Werkplaats" })).json().code).toBe(
    "unitlocatie.naam-bestaat",
  );
  const wrong = await leider().post(path, { ...locatieBody, naam: "Kelder", aanpassingen: ["geluk"] });
  expect([wrong.statusCode, wrong.json().velden]).toEqual([400, ["aanpassingen"]]);
  expect((await app.as("unitleider", "GM0327").post(path, locatieBody)).json().code).toBe("unit.andere");
});

test("an order shows what it earns and what people learn, side by side and never as one figure (R-211)", async () => {
  const made = await leider().post(`/units/${unitGroen}/opdrachten`, {
    ...opdrachtBody,
    titel: "Hagen",
    einddatum: addDays(VANDAAG, 69),
    urenPerWeek: 10,
    prijs: 500_000,
    kosten: 620_000,
    status: "aangevraagd",
  });
  expect(made.json()).toMatchObject({
    weken: 10,
    verdienwaarde: -120_000,
    verdienwaardePerUur: -1_200,
    ontwikkelingDoor: "unitleider GM0307",
    ontwikkeling: [{ vaardigheid: "gereedschap", maat: "wordt aangeleerd" }],
  });
  expect(
    Object.keys(made.json())
      .filter((key) => /score|totaal|waarde/i.test(key))
      .toSorted(),
  ).toEqual(["verdienwaarde", "verdienwaardePerUur"]);
  expect((await app.as("klantmanager").get("/opdrachten")).statusCode).toBe(403);
});

test("the hours of an order are held against the hours of the people, and what is short is shown (R-212)", async () => {
  const { planning, inzetbaar } = await read(`/units/${unitGroen}/planning`);
  const [{ werksoort, weken, eersteTekort }] = planning;
  expect([werksoort, inzetbaar, eersteTekort]).toEqual(["groen", 72.5, "2026-11-30"]);
  // 24 + 20 + 20 contract hours, of which 72.5 percent; 48 asked, from tuesday on in the first week
  expect(weken[0]).toMatchObject({ contracturen: 64, beschikbaar: 46.4, nodig: 38.4, tekort: 0 });
  expect(weken[1]).toMatchObject({ beschikbaar: 46.4, nodig: 48, gevraagd: 10, tekort: 1.6 });
});

test("hours of a few people are for who may read these people, and for nobody else (R-212, S-01)", async () => {
  const week = { contracturen: null, beschikbaar: null, tekort: null, nodig: 48 };
  for (const rol of ["accountmanager", "beleidsadviseur"] as const) {
    const { planning } = await read(`/units/${unitGroen}/planning`, app.as(rol));
    expect(planning).toMatchObject([{ werksoort: "groen", mensen: null, eersteTekort: null }]);
    expect(planning[0].weken[1]).toMatchObject(week);
  }
  const other = await read(`/units/${unitGroen}/planning`, app.as("unitleider", "GM0327"));
  expect(other.planning[0].weken[1]).toMatchObject(week);
  const manager = await read(`/units/${unitGroen}/planning`, app.as("manager")); // of their gemeente
  expect(manager.planning[0].weken[1]).toMatchObject({ contracturen: 64, beschikbaar: 46.4 });
});

test("the hours of ten people come in tens, so that two weeks beside each other tell of nobody (R-212, S-01)", async () => {
  const nine = Array.from({ length: 9 }, (_, at) => idOf(`ploeg${at}`));
  for (const [at, inwoner] of nine.entries()) {
    await sql`
      insert into inwoners (regio_id, id, nummer, gemeente, voornaam, achternaam, geboortedatum, aangemeld_op)
      values (${REGIO}, ${inwoner}, ${900 + at}, 'GM0307', 'Mens', 'Van de ploeg', '1980-01-01', '2024-01-01')`.execute(
      app.owner,
    );
    await sql`
      insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
        einddatum, rapportgroep, via, geregistreerd_op)
      values (${REGIO}, ${idOf(`plploeg${at}`)}, 'GM0307', ${inwoner}, ${unitGroen}, 'Groen', 'intern', 1700, '2025-01-01',
        ${at === 0 ? addDays(VANDAAG, 14) : null}, 'Bijstand', 'ontwikkelbedrijf', '2025-01-01')`.execute(
      app.owner,
    );
  }
  const { weken, mensen } = (await read(`/units/${unitGroen}/planning`, app.as("beleidsadviseur")))
    .planning[0];
  expect(mensen).toBe(12);
  expect(weken[0].contracturen).toBe(220); // 64 and 9 × 17 are 217
  expect(weken[5].contracturen).toBe(200); // one of them stopped: 217 - 17
  await sql`delete from plaatsingen where inwoner_id = any (${nine})`.execute(app.owner);
});
