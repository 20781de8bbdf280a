import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { doelgroepenOf, uitleg } from "../support/doelgroepen.ts";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { addDays, addMonths } from "#core/dates";
import { DOELGROEPEN } from "../../src/modules/doelgroepen/doelgroepen.ts";
import { gezondheidswoorden } from "../../src/modules/inwoners/gezondheidswoorden.ts";
import { UITKERINGEN } from "../../src/modules/inwoners/inwoner.ts";
import { RAPPORTGROEPEN, rapportgroep } from "../../src/modules/plaatsingen/rapportgroep.ts";
import { AMERSFOORT, amina, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

/** To which groups somebody belongs by school, age, benefit and indicatie. */
let app: TestApp;
const { klantmanager, know, born, indicatie, werk, rijen, isIn, wijzig, reset } = doelgroepenOf(() => app);
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(reset);
afterAll(() => app.stop());

test("youth from school to work: pro, vso, entree, mbo-2 bol and vsv'er are named, and all are found (R-083)", async () => {
  await born(addMonths(VANDAAG, -20 * 12));
  const namen = ["schoolverlater pro", "schoolverlater vso", "entree", "mbo-2 bol", "vsv'er"];
  expect((await wijzig({ doelgroepen: namen })).statusCode).toBe(200);
  for (const naam of [...namen, "jongere"]) expect([naam, await isIn(naam)]).toEqual([naam, true]);
  await born(addMonths(VANDAAG, -27 * 12));
  expect(await isIn("jongere")).toBe(false); // twenty-seven today
});

test("whether someone has a startkwalificatie is written down, and who has none is found (R-085)", async () => {
  await born(addMonths(VANDAAG, -19 * 12));
  expect([await isIn("zonder startkwalificatie"), await isIn("jongere zonder startkwalificatie")]).toEqual([
    false,
    false,
  ]); // nobody asked
  await wijzig({ heeftStartkwalificatie: false });
  expect([await isIn("zonder startkwalificatie"), await isIn("jongere zonder startkwalificatie")]).toEqual([
    true,
    true,
  ]);
  await wijzig({}); // about something else: what is known stays
  expect(await isIn("zonder startkwalificatie")).toBe(true);
  await wijzig({ heeftStartkwalificatie: true });
  expect(await isIn("zonder startkwalificatie")).toBe(false);
});

test("who has a valid indicatie beschut werk is a group, and whoever has no work in it too (R-091)", async () => {
  await indicatie("beschut werk", "2024-01-01", "2026-11-23");
  expect([await isIn("beschut werk"), await isIn("beschut werk zonder baan")]).toEqual([false, false]); // ended
  await indicatie("beschut werk", "2026-11-24");
  expect([await isIn("beschut werk"), await isIn("beschut werk zonder baan")]).toEqual([true, true]);
  await werk("intern", VANDAAG, null);
  expect([await isIn("beschut werk"), await isIn("beschut werk zonder baan")]).toEqual([true, false]);
  expect(uitleg("beschut werk").wat).toContain("begeleiding of aanpassing");
});

test("of a group the one furthest from work stands first, by a dated step on the ladder and not by a score (R-093)", async () => {
  const anderen = [1, 4].map((ladder) => ({ id: randomUUID(), ladder }));
  for (const { id, ladder } of anderen) {
    await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, talen, aangemeld_op)
      values (${REGIO}, ${id}::uuid, ${AMERSFOORT}, nextval('inwonernummers'), 'Aa', ${`Aa${ladder}`}, '1990-01-01', '{}',
        '2026-01-01')`.execute(app.owner);
    await sql`insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, ladder, bron,
        peildatum) values (${REGIO}, ${id}::uuid, ${AMERSFOORT}, 'Bijstand', true, ${ladder}, 'gemeente', '2026-01-01')`.execute(
      app.owner,
    );
    await sql`insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
      values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${id}::uuid, 'beschut werk', '2026-01-01', 'UWV')`.execute(
      app.owner,
    );
    await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
      values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${id}::uuid, ${gebruikerId("klantmanager")}::uuid, 'k',
        'klantmanager', true, '2026-01-01')`.execute(app.owner);
  }
  await know({ ladder: 2 });
  await indicatie("beschut werk", "2026-01-01");
  const { body } = await klantmanager().get("/caseload?doelgroep=beschut%20werk&sorteer=afstand");
  expect(JSON.parse(body).rijen.map(({ id }: { id: string }) => id)).toEqual([
    anderen[0]!.id,
    amina,
    anderen[1]!.id,
  ]);
  expect(body).not.toMatch(/score|ladder|kans/);
  expect(uitleg("beschut werk zonder baan").vervolg).toContain("grootste afstand");
  await app.owner.deleteFrom("begeleidingen").where("naam", "=", "k").execute();
});

test("there is no group by a word about health, and nobody can make one (R-094, R-112)", async () => {
  for (const { naam, wat, vervolg } of DOELGROEPEN)
    expect([naam, gezondheidswoorden(`${naam} ${wat} ${vervolg}`)]).toEqual([naam, []]);
  const answer = await wijzig({ doelgroepen: ["depressie"] });
  expect([answer.statusCode, answer.json().velden]).toEqual([400, ["doelgroepen"]]);
});

test("the indicatie banenafspraak, 50-plus and statushouder are groups that can hold at once (R-103, R-104)", async () => {
  await born(addMonths(VANDAAG, -50 * 12));
  await indicatie("banenafspraak", "2025-01-01");
  await wijzig({ doelgroepen: ["statushouder", "alleenstaande ouder"] });
  for (const naam of ["banenafspraak", "50-plus", "statushouder", "alleenstaande ouder"])
    expect([naam, await isIn(naam)]).toEqual([naam, true]);
  await born(addDays(addMonths(VANDAAG, -50 * 12), 1));
  expect(await isIn("50-plus")).toBe(false); // fifty tomorrow
});

test("who has no benefit is a nugger and a group of its own, with what the gemeente owes (R-100, R-098)", async () => {
  await wijzig({ uitkering: "NUG" });
  expect(await isIn("nugger")).toBe(true);
  const nugger = (await rijen()).find(({ naam }: { naam: string }) => naam === "nugger");
  expect(nugger).toMatchObject({ instrumenten: "nuggers", vervolg: expect.stringContaining("recht") });
});

test("nobody comes into the Wsw any more, and who is in it stays a group (R-105)", async () => {
  const post = (vanaf: string) =>
    klantmanager().post(`/inwoners/${amina}/indicaties`, {
      soort: "Wsw",
      vanaf,
      tot: null,
      bron: "gemeente",
      vastgesteldOp: null,
    });
  const shut = await post("2015-01-01");
  expect([shut.statusCode, shut.json().type]).toEqual([400, "/problemen/indicatie.wsw-dicht"]);
  expect((await post("2014-12-31")).statusCode).toBe(201);
  expect(await isIn("Wsw")).toBe(true);
  expect(uitleg("Wsw").wat).toContain("Sinds 2015 komt niemand er meer bij");
});

test("the Wajong of before 2015 is told apart from the Wajong of today (R-106)", async () => {
  await wijzig({ uitkering: "Wajong" });
  expect([await isIn("Wajong"), await isIn("Wajong van voor 2015")]).toEqual([true, false]);
  const wrong = await wijzig({ uitkering: "Bijstand", doelgroepen: ["Wajong van voor 2015"] });
  expect(wrong.json().type).toBe("/problemen/situatie.wajong");
  await wijzig({ uitkering: "Wajong", doelgroepen: ["Wajong van voor 2015"] });
  expect([await isIn("Wajong"), await isIn("Wajong van voor 2015")]).toEqual([true, true]);
  expect(uitleg("Wajong").wat).toContain("Sinds 2015 alleen voor wie blijvend niet kan werken");
});

test("each benefit of the WSP report can be recorded, and counts in the report with and without IBA (R-107)", async () => {
  for (const uitkering of UITKERINGEN) {
    expect([uitkering, (await wijzig({ uitkering })).statusCode]).toEqual([uitkering, 200]);
    expect(RAPPORTGROEPEN).toContain(rapportgroep(uitkering, false));
    expect(RAPPORTGROEPEN).toContain(rapportgroep(uitkering, true));
  }
  const used = UITKERINGEN.flatMap((uitkering) => [
    rapportgroep(uitkering, false),
    rapportgroep(uitkering, true),
  ]);
  expect([...new Set(used)].toSorted()).toEqual([...RAPPORTGROEPEN].toSorted());
});

test("people with WIA or WW are groups for the company too (R-110)", async () => {
  for (const [uitkering, groep] of [
    ["WGA", "WIA"],
    ["WW", "WW"],
    ["WW DSP", "WW"],
    ["Mogelijk Bijstand", "bijstand"],
  ] as const) {
    await wijzig({ uitkering });
    expect([uitkering, await isIn(groep)]).toEqual([uitkering, true]);
  }
});
