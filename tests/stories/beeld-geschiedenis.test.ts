import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertVragenlijsten, lijstId } from "../support/beeld.ts";
import { AMERSFOORT, amina, bram, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertVragenlijsten(app.owner);
  await app.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const indicaties = async () => (await klantmanager().get(`/inwoners/${amina}/indicaties`)).json();
const standen = async (id = amina) => (await klantmanager().get(`/inwoners/${id}/situatiestanden`)).json();
const beschut = {
  soort: "beschut werk",
  vanaf: "2026-01-01",
  tot: null,
  bron: "gemeente",
  vastgesteldOp: "2025-12-20",
};

test("a corrected indicatie keeps what it was, with who, when and why (R-092, R-135)", async () => {
  const { id } = (await klantmanager().post(`/inwoners/${amina}/indicaties`, beschut)).json();
  const change = (more: object, versie: number) =>
    klantmanager().put(`/indicaties/${id}`, { ...beschut, ...more }, versie);
  const without = await change({ vanaf: "2026-02-01" }, 1);
  expect([without.statusCode, without.json().velden]).toEqual([400, ["reden"]]);
  const health = await change({ vanaf: "2026-02-01", reden: "Heeft een depressie." }, 1);
  expect([health.statusCode, health.json().velden]).toEqual([400, ["reden"]]);
  expect((await indicaties()).eerder.indicaties).toEqual([]);

  await change({ vanaf: "2026-02-01", reden: "De brief noemt een andere dag." }, 1);
  await change({ vanaf: "2026-02-01", tot: "2026-12-31", reden: "Verhuist naar een andere regio." }, 2);
  const { eerder, indicaties: nu } = await indicaties();
  expect(nu).toMatchObject([{ vanaf: "2026-02-01", tot: "2026-12-31", versie: 3 }]);
  const door = "klantmanager GM0307";
  expect(eerder.indicaties).toMatchObject([
    { indicatieId: id, vanaf: "2026-02-01", tot: null, reden: "Verhuist naar een andere regio." },
    {
      vanaf: "2026-01-01",
      bron: "gemeente",
      vastgesteldOp: "2025-12-20",
      reden: "De brief noemt een andere dag.",
    },
  ]);
  for (const stand of eerder.indicaties)
    expect(stand).toMatchObject({ doorNaam: door, vervangenDoor: door, vervangenOp: VANDAAG });
});

test("saving an indicatie as it was keeps no earlier version, and nobody rewrites what was kept", async () => {
  const { indicaties: nu, eerder } = await indicaties();
  const { id, soort, vanaf, tot, bron, vastgesteldOp } = nu[0];
  await klantmanager().put(
    `/indicaties/${id}`,
    { soort, vanaf, tot, bron, vastgesteldOp, reden: "Nagekeken." },
    3,
  );
  expect((await indicaties()).eerder.indicaties).toHaveLength(eerder.indicaties.length);
  await expect(sql`update indicatiestanden set reden = 'x'`.execute(app.db)).rejects.toThrow(
    "permission denied",
  );
  await expect(sql`delete from indicatiestanden`.execute(app.db)).rejects.toThrow("permission denied");
});

test("what UWV said is put right with a reason, and what stood there stays (R-096, R-135)", async () => {
  const asked = await klantmanager().post(`/inwoners/${amina}/indicatieaanvragen`, {
    soort: "banenafspraak",
    gevraagdOp: addDays(VANDAAG, -30),
    adviseur: "UWV",
  });
  const { id } = asked.json();
  const right = {
    gevraagdOp: addDays(VANDAAG, -30),
    adviseur: "UWV",
    uitkomst: "negatief",
    uitkomstOp: addDays(VANDAAG, -5),
    geldigTot: null,
    reden: "Op de brief staat een andere dag.",
  };
  const correct = (more: object, versie: number) =>
    klantmanager().put(`/indicatieaanvragen/${id}/verbetering`, { ...right, ...more }, versie);
  expect((await correct({}, 1)).json().type).toBe("/problemen/indicatie.niet-beantwoord");
  await klantmanager().put(
    `/indicatieaanvragen/${id}`,
    { uitkomst: "positief", uitkomstOp: addDays(VANDAAG, -4), indicatieVanaf: addDays(VANDAAG, -4) },
    1,
  );
  expect((await indicaties()).eerder.aanvragen).toEqual([]); // a first answer corrects nothing
  expect((await correct({}, 2)).json().type).toBe("/problemen/indicatie.volgde");
  expect((await correct({ uitkomst: "positief", uitkomstOp: addDays(VANDAAG, -31) }, 2)).statusCode).toBe(
    400,
  );
  const done = await correct({ uitkomst: "positief", uitkomstOp: addDays(VANDAAG, -5) }, 2);
  expect(done.json()).toMatchObject({ uitkomst: "positief", uitkomstOp: addDays(VANDAAG, -5), versie: 3 });
  expect((await correct({ uitkomst: "positief" }, 2)).statusCode).toBe(412);
  expect((await indicaties()).eerder.aanvragen).toMatchObject([
    {
      aanvraagId: id,
      uitkomst: "positief",
      uitkomstOp: addDays(VANDAAG, -4),
      vervangenDoor: "klantmanager GM0307",
      vervangenOp: VANDAAG,
      reden: "Op de brief staat een andere dag.",
    },
  ]);
});

test("each judgement of werkfit and of the ladder stays, with day, author and organisation (R-129, R-130)", async () => {
  const vulIn = (code: string, antwoorden: object, ingevuldOp: string) =>
    klantmanager().post(`/inwoners/${amina}/afnames`, {
      vragenlijstId: lijstId(code),
      antwoorden,
      ingevuldOp,
      status: "ingediend",
    });
  await vulIn("werkfit", { werkfit: "nee", nodig: "Meer Nederlands.", grond: "Gesprek." }, "2026-03-01");
  await vulIn("werkfit", { werkfit: "ja", steun: ["jobcoach"], grond: "Proefplaats." }, "2026-09-01");
  await vulIn("participatieladder", { trede: "3", grond: "Volgt een cursus.", hoger: "nee" }, "2026-04-01");
  await vulIn("participatieladder", { trede: "4", grond: "Werkt als vrijwilliger.", hoger: "nee" }, VANDAAG);
  const { oordelen } = await standen();
  const welke = (soort: string) =>
    oordelen
      .filter((oordeel: { soort: string }) => oordeel.soort === soort)
      .map(({ waarde, oordeelOp }: { waarde: number; oordeelOp: string }) => [waarde, oordeelOp]);
  expect(welke("werkfit").slice(0, 2)).toEqual([
    [1, "2026-09-01"],
    [0, "2026-03-01"],
  ]);
  expect(welke("participatieladder").slice(0, 2)).toEqual([
    [4, VANDAAG],
    [3, "2026-04-01"],
  ]);
  expect(oordelen[0]).toMatchObject({
    bron: "klantmanager GM0307, gemeente",
    doorNaam: "klantmanager GM0307",
    organisatie: "RWA",
    vastgelegdOp: VANDAAG,
  });
  await expect(sql`delete from situatieoordelen`.execute(app.db)).rejects.toThrow("permission denied");
});

test("a judgement that comes in another way, as by an import, is kept too, and loses none that stood there (R-129)", async () => {
  await sql`update situaties set is_werkfit = null, werkfit_op = null, werkfit_bron = null, ladder = 2,
    ladder_op = '2025-05-01', ladder_bron = 'Vorig systeem' where inwoner_id = ${bram}::uuid`.execute(
    app.owner,
  );
  await sql`delete from situatieoordelen where inwoner_id = ${bram}::uuid`.execute(app.owner);
  const caseload = { regioId: REGIO, id: gebruikerId("inwoner"), inwonerId: bram, gemeente: AMERSFOORT };
  await app.owner
    .insertInto("begeleidingen")
    .values({
      ...caseload,
      gebruikerId: gebruikerId("klantmanager"),
      naam: "klantmanager",
      rol: "klantmanager",
      isHoofd: true,
      vanaf: VANDAAG,
    })
    .execute();
  expect((await standen(bram)).oordelen).toMatchObject([
    {
      soort: "participatieladder",
      waarde: 2,
      oordeelOp: "2025-05-01",
      bron: "Vorig systeem",
      doorNaam: null,
    },
  ]);
  await asUser(app.db, { regioId: REGIO, sessieId: gebruikerId("klantmanager") }, VANDAAG, async (db) => {
    await sql`update situaties set is_werkfit = true, ladder = 4, ladder_op = '2026-11-01', ladder_bron = 'UWV'
      where inwoner_id = ${bram}::uuid`.execute(db);
  });
  const { oordelen } = await standen(bram);
  expect(oordelen).toMatchObject([
    { soort: "werkfit", waarde: 1, doorNaam: "klantmanager GM0307", organisatie: "RWA" },
    {
      soort: "participatieladder",
      waarde: 4,
      oordeelOp: "2026-11-01",
      bron: "UWV",
      doorNaam: "klantmanager GM0307",
    },
    {
      soort: "participatieladder",
      waarde: 2,
      oordeelOp: "2025-05-01",
      bron: "Vorig systeem",
      doorNaam: null,
    },
  ]);
});

test("an earlier situatie is read with who recorded the next one (R-081)", async () => {
  const { situatie } = (await klantmanager().get(`/inwoners/${amina}/situatie`)).json();
  const next = {
    uitkering: "NUG",
    doelgroepen: ["statushouder"],
    isGeregistreerdWerkzoekend: true,
    isBeschikbaar: true,
    bron: "gemeente",
    peildatum: VANDAAG,
  };
  expect((await klantmanager().put(`/inwoners/${amina}/situatie`, next, situatie.versie)).statusCode).toBe(
    200,
  );
  expect((await standen()).standen[0]).toMatchObject({
    uitkering: situatie.uitkering,
    peildatum: situatie.peildatum,
    vervangenOp: VANDAAG,
    vervangenDoor: "klantmanager GM0307",
  });
});
