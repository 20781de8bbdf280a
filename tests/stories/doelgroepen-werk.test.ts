import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { doelgroepenOf } from "../support/doelgroepen.ts";
import { sql } from "kysely";
import { addMonths, isoDate } from "#core/dates";
import { AMERSFOORT, amina, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

/** To which groups somebody belongs by work, triage and availability; which group goes first, and how many there are. */
let app: TestApp;
const { klantmanager, know, born, indicatie, werk, rijen, isIn, wijzig, reset } = doelgroepenOf(() => app);
beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(reset);
afterAll(() => app.stop());

test("where regular work is not within reach now a person says so, with forms that are and a day to look again (R-097)", async () => {
  const besluit = (more: object) =>
    klantmanager().post(`/inwoners/${amina}/triage`, {
      uitkomst: "andere vorm",
      reden: "Geen gewone werkgever met zo’n kleine taak.",
      vormen: ["intern", "dagbesteding"],
      opnieuwOp: "2027-05-24",
      ...more,
    });
  const wrong = [{ vormen: [] }, { opnieuwOp: null }, { opnieuwOp: VANDAAG }, { opnieuwOp: "2027-11-25" }];
  for (const more of wrong) expect((await besluit(more)).statusCode).toBe(400);
  expect((await besluit({ vormen: ["regulier"] })).statusCode).toBe(400);
  expect((await besluit({ uitkomst: "traject" })).json().type).toContain("triage.zonder-vorm");
  expect(await isIn("andere vorm")).toBe(false);
  expect((await besluit({})).json().triages[0]).toMatchObject({
    uitkomst: "andere vorm",
    vormen: ["intern", "dagbesteding"],
    opnieuwOp: "2027-05-24",
  });
  expect(await isIn("andere vorm")).toBe(true);
  await sql`update triagebesluiten set tijdstip = tijdstip - interval '1 hour'`.execute(app.owner); // the clock of the test stands still
  await klantmanager().post(`/inwoners/${amina}/triage`, { uitkomst: "traject", reden: "Wil leren." });
  expect(await isIn("andere vorm")).toBe(false); // the last decision holds
});

test("the tussengroep: no beschut and not at a regular werkgever, named by a colleague (R-108)", async () => {
  await wijzig({ doelgroepen: ["tussengroep"] });
  expect(await isIn("tussengroep")).toBe(true);
  const groep = (await rijen()).find(({ naam }: { naam: string }) => naam === "tussengroep");
  expect(groep).toMatchObject({
    instrumenten: "grote-afstand",
    vervolg: expect.stringContaining("weg naar gewoon werk"),
  });
});

test("who had regular work in the last year and lost it is in the tussengroep, with the way back (R-109)", async () => {
  await werk("regulier", isoDate("2025-01-01"), isoDate("2026-06-30"));
  expect(await isIn("tussengroep na werk")).toBe(true);
  const groep = (await rijen()).find(({ naam }: { naam: string }) => naam === "tussengroep na werk");
  expect(groep).toMatchObject({
    sinds: "2026-06-30",
    vervolg: expect.stringContaining("weg terug"),
    eerderWerk: {
      functie: "Inpakker",
      bij: "De Groene Wal",
      tot: "2026-06-30",
      reden: "contract niet verlengd",
    },
  });
  await indicatie("beschut werk", "2026-07-01");
  expect(await isIn("tussengroep na werk")).toBe(false); // beschut has a net of its own
  await app.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
  await werk("proefplaats", VANDAAG, null);
  expect(await isIn("tussengroep na werk")).toBe(false); // on the way back
});

test("work of more than a year ago, or that was never regular, makes no tussengroep (R-109)", async () => {
  await werk("regulier", isoDate("2024-01-01"), isoDate("2025-11-23"));
  await werk("werkervaringsplek", isoDate("2026-01-01"), isoDate("2026-06-30"));
  expect(await isIn("tussengroep na werk")).toBe(false);
});

test("which group goes first is asked, answered with a reason, and asked again: what was said stays (R-111)", async () => {
  const kies = (groep: string, keuze: string, reden: string, gemeente: string | null = null) =>
    app.as("beleidsadviseur").post("/doelgroepkeuzes", { groep, gemeente, keuze, reden, vanaf: VANDAAG });
  for (const groep of ["statushouder", "schoolverlater pro", "schoolverlater vso", "bijstand"])
    expect((await kies(groep, "nog open", "Gevraagd in Hilversum.")).statusCode).toBe(201);
  await sql`update doelgroepkeuzes set tijdstip = tijdstip - interval '1 hour'`.execute(app.owner);
  const answer = await kies("statushouder", "voorrang", "Besluit van de stuurgroep.");
  const keuzesVan = (groep: string) =>
    answer.json().rijen.find(({ naam }: { naam: string }) => naam === groep).keuzes;
  expect(keuzesVan("statushouder")).toMatchObject([{ keuze: "voorrang", gemeente: null }]);
  expect(keuzesVan("bijstand")).toMatchObject([{ keuze: "nog open", reden: "Gevraagd in Hilversum." }]);
  expect(await app.owner.selectFrom("doelgroepkeuzes").select("id").execute()).toHaveLength(5);
  expect((await kies("statushouder", "voorrang", "Hier ook.", AMERSFOORT)).statusCode).toBe(201);
  const elders = (await app.as("klantmanager", LEUSDEN).get("/doelgroepen")).json();
  const gelezen = elders.rijen.find(({ naam }: { naam: string }) => naam === "statushouder").keuzes;
  expect(gelezen.map(({ gemeentenaam }: { gemeentenaam: string | null }) => gemeentenaam).toSorted()).toEqual(
    ["Amersfoort", null],
  );
  expect((await kies("linkshandigen", "voorrang", "x")).json().type).toBe("/problemen/doelgroep.onbekend");
  const mag = await klantmanager().post("/doelgroepkeuzes", {
    groep: "statushouder",
    gemeente: null,
    keuze: "geen voorrang",
    reden: "x",
    vanaf: VANDAAG,
  });
  expect(mag.statusCode).toBe(403);
});

test("a young person with work that ends is told apart, so that it is talked about in time (R-114)", async () => {
  await born(addMonths(VANDAAG, -21 * 12));
  await werk("regulier", isoDate("2026-06-01"), isoDate("2027-05-31"));
  expect(await isIn("jongere met tijdelijk werk")).toBe(true);
  await app.owner.deleteFrom("plaatsingen").where("inwonerId", "=", amina).execute();
  await werk("regulier", isoDate("2026-06-01"), null);
  expect(await isIn("jongere met tijdelijk werk")).toBe(false);
});

test("whether someone is available now is known, not known, or not, and found (R-117)", async () => {
  expect([await isIn("beschikbaar"), await isIn("niet beschikbaar")]).toEqual([false, false]);
  await wijzig({ isBeschikbaar: false });
  expect([await isIn("beschikbaar"), await isIn("niet beschikbaar")]).toEqual([false, true]);
  await wijzig({ isBeschikbaar: true });
  expect([await isIn("beschikbaar"), await isIn("niet beschikbaar")]).toEqual([true, false]);
});

test("of who is registered it is known who looks for work himself (R-136)", async () => {
  await wijzig({ zoektActief: false });
  expect([await isIn("zoekt actief"), await isIn("zoekt nu niet")]).toEqual([false, true]);
  await wijzig({ zoektActief: true });
  expect([await isIn("zoekt actief"), await isIn("zoekt nu niet")]).toEqual([true, false]);
  await wijzig({ zoektActief: true, isGeregistreerdWerkzoekend: false });
  expect([await isIn("zoekt actief"), await isIn("zoekt nu niet")]).toEqual([false, false]);
});

test("who may not read someone's work or triage does not learn it from a group (S-01)", async () => {
  await werk("regulier", isoDate("2025-01-01"), isoDate("2026-06-30"));
  await klantmanager().post(`/inwoners/${amina}/triage`, {
    uitkomst: "andere vorm",
    reden: "Bouwt op.",
    vormen: ["intern"],
    opnieuwOp: "2027-01-10",
  });
  const gids = (await app.as("gids").get(`/inwoners/${amina}/doelgroepen`)).json();
  const namen = new Set(gids.rijen.map(({ naam }: { naam: string }) => naam));
  expect([namen.has("tussengroep na werk"), namen.has("andere vorm")]).toEqual([false, true]);
  const lijst = (await app.as("gids").get("/caseload?doelgroep=tussengroep%20na%20werk")).json();
  expect(lijst.rijen).toEqual([]);
  expect((await app.as("jobhunter").get(`/inwoners/${amina}/doelgroepen`)).statusCode).toBe(403);
  expect((await app.as("jobhunter").get("/caseload?doelgroep=bijstand")).json().rijen).toEqual([]);
});

test("counts are of ten people or more, rounded to five, and only for who sees reports", async () => {
  const telling = async (rol: "beleidsadviseur" | "jobcoach") => {
    const { isGeteld, rijen } = (await app.as(rol).get("/doelgroepen")).json();
    return [isGeteld, rijen.find(({ naam }: { naam: string }) => naam === "nugger").mensen];
  };
  await know({ uitkering: "NUG" });
  expect(await telling("beleidsadviseur")).toEqual([true, null]); // one
  await sql`with mensen as (
      insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, talen, aangemeld_op)
      select ${REGIO}, gen_random_uuid(), ${AMERSFOORT}, nextval('inwonernummers'), 'Nu', 'Gger', '1990-01-01', '{}',
        '2026-01-01'::date from generate_series(1, 11) returning id)
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum)
    select ${REGIO}, id, ${AMERSFOORT}, 'NUG', false, 'gemeente', '2026-01-01' from mensen`.execute(
    app.owner,
  );
  expect(await telling("beleidsadviseur")).toEqual([true, 10]); // twelve
  expect(await telling("jobcoach")).toEqual([false, null]);
});
