import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertVragenlijsten, lijstId, versieId } from "../support/beeld.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertVragenlijsten(app.owner);
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const beeldVan = async (id = amina) => (await klantmanager().get(`/inwoners/${id}/beeld`)).json();
const situatieVan = async (id = amina) =>
  (await klantmanager().get(`/inwoners/${id}/situatie`)).json().situatie;
const vulIn = (code: string, antwoorden: object, more: object = {}) =>
  klantmanager().post(`/inwoners/${amina}/afnames`, {
    vragenlijstId: lijstId(code),
    antwoorden,
    ingevuldOp: VANDAAG,
    status: "ingediend",
    ...more,
  });
const ladder = { trede: "4", grond: "Werkt als vrijwilliger in de kas.", hoger: "nee" };

test("who is registered keeps who pointed the way, and where he begins is decided when he is taken up (R-124, R-125)", async () => {
  const made = await app.as("gids").post("/inwoners", {
    voornaam: "Selma",
    achternaam: "Zandvoord",
    geboortedatum: "2001-05-06",
    gemeente: AMERSFOORT,
    bron: "inwoner zelf",
    uitkering: "NUG",
  });
  const { inwonerId, aanmeldingId } = made.json();
  const taken = await klantmanager().put(
    `/aanmeldingen/${aanmeldingId}/oppakken`,
    {
      klantmanagerId: gebruikerId("klantmanager"),
      triage: { uitkomst: "traject", reden: "Wil eerst ritme opbouwen." },
    },
    1,
  );
  expect([taken.statusCode, taken.json().hoofd]).toEqual([200, expect.stringContaining("klantmanager")]);
  const { instroom, triages } = await beeldVan(inwonerId);
  expect(instroom).toMatchObject({ bron: "inwoner zelf", gemeldOp: VANDAAG, versie: 1 });
  expect(triages).toMatchObject([
    { uitkomst: "traject", reden: "Wil eerst ritme opbouwen.", beslotenOp: VANDAAG },
  ]);
});

test("a triage is decided again with a reason, and what was decided before stays (R-125, R-122)", async () => {
  const besluit = (uitkomst: string, reden: string) =>
    klantmanager().post(`/inwoners/${amina}/triage`, { uitkomst, reden });
  expect((await besluit("eerst iets anders", "Wil nu nog niet, we spreken in maart.")).statusCode).toBe(201);
  await sql`update triagebesluiten set tijdstip = tijdstip - interval '1 hour'`.execute(app.owner); // the clock of the test stands still
  const again = await besluit("direct naar werk", "Kan en wil beginnen.");
  expect(again.json().triages.map(({ uitkomst }: { uitkomst: string }) => uitkomst)).toEqual([
    "direct naar werk",
    "eerst iets anders",
  ]);
  expect((await besluit("traject", "Heeft een depressie.")).statusCode).toBe(400);
  expect((await besluit("traject", " ")).statusCode).toBe(400);
  await expect(sql`update triagebesluiten set reden = 'x'`.execute(app.db)).rejects.toThrow(
    "permission denied",
  );
});

test("how someone came is corrected with the version that was seen, and a colleague's change is not lost", async () => {
  const save = (bron: string, versie: number) =>
    klantmanager().put(`/inwoners/${amina}/instroom`, { bron, gemeldOp: "2026-10-01" }, versie);
  expect((await save("school", 0)).json()).toMatchObject({ bron: "school", versie: 1 });
  expect((await save("UWV", 0)).statusCode).toBe(412);
  expect((await save("Jongerenloket", 1)).json()).toMatchObject({ bron: "Jongerenloket", versie: 2 });
  expect((await save("ergens", 2)).statusCode).toBe(400);
  expect(
    (
      await klantmanager().put(
        `/inwoners/${amina}/instroom`,
        { bron: "UWV", gemeldOp: addDays(VANDAAG, 1) },
        2,
      )
    ).statusCode,
  ).toBe(400);
});

test("a trede on the ladder is a dated judgement with grounds, and stands in the situatie with who gave it (R-129)", async () => {
  const done = await vulIn("participatieladder", ladder);
  expect([done.statusCode, done.json().geschreven]).toEqual([201, ["ladder"]]);
  expect(await situatieVan()).toMatchObject({
    ladder: 4,
    ladderOp: VANDAAG,
    ladderBron: expect.stringContaining("gemeente"),
  });
  const { afnames } = await beeldVan();
  expect(afnames[0]).toMatchObject({
    isGeldig: true,
    teltVoor: ["participatieladder"],
    geldigTot: "2027-11-23",
    versienummer: 1,
  });
});

test("an older judgement does not take the place of a newer one, and leaving out the grounds is refused", async () => {
  const older = await vulIn("participatieladder", { ...ladder, trede: "2" }, { ingevuldOp: "2026-01-10" });
  expect([older.statusCode, older.json().geschreven]).toEqual([201, []]);
  expect((await situatieVan()).ladder).toBe(4);
  const wrong = await vulIn("participatieladder", { trede: "7", hoger: "nee" });
  expect([wrong.statusCode, Object.keys(wrong.json().velden)]).toEqual([400, ["trede", "grond"]]);
  expect((await vulIn("participatieladder", ladder, { ingevuldOp: addDays(VANDAAG, 1) })).statusCode).toBe(
    400,
  );
});

test("filled in by an organisation that does not count, it is kept and changes nothing (author's organisation)", async () => {
  await app.owner.updateTable("organisaties").set({ soort: "ontwikkelbedrijf" }).execute();
  const done = await vulIn("participatieladder", { ...ladder, trede: "6" });
  await app.owner.updateTable("organisaties").set({ soort: "gemeente" }).execute();
  expect(done.json()).toMatchObject({ geschreven: [], teltVoor: [], organisatiesoort: "ontwikkelbedrijf" });
  expect((await situatieVan()).ladder).toBe(4);
});

test("a jobcoach fills in goals beyond work, and a judgement that changes the situatie stays out of it (R-120, R-132)", async () => {
  const goals = { groei: 2, welbevinden: 3, vertrouwen: 2, zin: 4, motivatie: 5, inzicht: 3 };
  const jobcoach = app.as("jobcoach");
  const body = (code: string, antwoorden: object, ingevuldOp: string = VANDAAG) => ({
    vragenlijstId: lijstId(code),
    antwoorden,
    ingevuldOp,
    status: "ingediend",
  });
  await jobcoach.post(`/inwoners/${amina}/afnames`, body("doelen_voorbij_werk", goals, "2026-08-01"));
  await jobcoach.post(`/inwoners/${amina}/afnames`, body("doelen_voorbij_werk", { ...goals, vertrouwen: 4 }));
  const { verloop } = await beeldVan();
  const vertrouwen = verloop.find(({ vraag }: { vraag: string }) => vraag.includes("vertrouwen"));
  expect(vertrouwen).toMatchObject({ dagen: ["2026-08-01", VANDAAG], waarden: [2, 4] });
  expect(JSON.stringify(verloop)).not.toMatch(/totaal|gemiddeld|score/);
  const own = await jobcoach.post(
    `/inwoners/${amina}/afnames`,
    body("participatieladder", { ...ladder, trede: "6" }),
  );
  expect([own.statusCode, own.json().geschreven]).toEqual([201, []]);
  expect((await situatieVan()).ladder).toBe(4);
});

test("a draft is there for who began it, can go on or away, and what was handed in is corrected once by a new one", async () => {
  const werkfit = { werkfit: "nee", nodig: "Meer Nederlands.", grond: "Gesprek." };
  const draft = (await vulIn("werkfit", { werkfit: "nee" }, { status: "concept" })).json();
  expect(draft).toMatchObject({ status: "concept", geschreven: [], versie: 1 });
  expect((await app.as("jobcoach").get(`/afnames/${draft.id}`)).statusCode).toBe(404);
  expect((await situatieVan()).isWerkfit).not.toBe(false);
  const put = (antwoorden: object, status: string, versie: number) =>
    klantmanager().put(`/afnames/${draft.id}`, { antwoorden, ingevuldOp: VANDAAG, status }, versie);
  expect((await put({ werkfit: "nee" }, "ingediend", 1)).statusCode).toBe(400);
  expect((await put(werkfit, "ingediend", 1)).json()).toMatchObject({
    status: "ingediend",
    geschreven: ["werkfit"],
  });
  expect(await situatieVan()).toMatchObject({ isWerkfit: false, werkfitOp: VANDAAG });
  expect((await put(werkfit, "ingediend", 2)).json().type).toContain("afname.ingediend");

  const better = { werkfit: "ja", steun: ["jobcoach"], grond: "Proefplaats van drie weken." };
  const fixed = await vulIn("werkfit", better, { vervangtId: draft.id });
  expect([fixed.statusCode, (await situatieVan()).isWerkfit]).toEqual([201, true]);
  const old = (await klantmanager().get(`/afnames/${draft.id}`)).json();
  expect(old).toMatchObject({ isVervangen: true, isGeldig: false, antwoorden: werkfit });
  expect((await vulIn("werkfit", better, { vervangtId: draft.id })).json().type).toContain("al-verbeterd");
  expect((await vulIn("participatieladder", ladder, { vervangtId: draft.id })).json().type).toContain(
    "niet-te-verbeteren",
  );
});

test("the database itself keeps a published version and what was handed in as they are", async () => {
  const published = sql`update vragenlijstversies set definitie = '{}' where id = ${versieId("werkfit")}::uuid`;
  await expect(published.execute(app.owner)).rejects.toThrow("a published version never changes");
  const back = sql`update vragenlijstversies set status = 'concept', gepubliceerd_op = null where id = ${versieId("werkfit")}::uuid`;
  await expect(back.execute(app.owner)).rejects.toThrow("a published version never changes");
  await expect(sql`delete from vragenlijstversies`.execute(app.owner)).rejects.toThrow("never changes");
  await expect(
    sql`update afnames set antwoorden = '{}' where status = 'ingediend'`.execute(app.owner),
  ).rejects.toThrow("what was handed in never changes");
  await expect(sql`delete from afnames where status = 'ingediend'`.execute(app.owner)).rejects.toThrow(
    "never changes",
  );
});

test("of another gemeente nobody sees, fills in or decides anything (S-01)", async () => {
  const elders = app.as("klantmanager", LEUSDEN);
  const answers = await Promise.all([
    elders.get(`/inwoners/${amina}/beeld`),
    elders.get(`/inwoners/${amina}/vindbaarheid`),
    elders.get(`/inwoners/${amina}/indicaties`),
    elders.post(`/inwoners/${amina}/triage`, { uitkomst: "traject", reden: "Past beter." }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
  expect((await elders.get("/caseload/ontbreekt")).body).not.toContain(amina);
  expect((await klantmanager().get(`/inwoners/${bram}/beeld`)).statusCode).toBe(403); // of the gemeente, not of the caseload
});

test("the inwoner reads what was decided and filled in about himself, and an account manager does not", async () => {
  expect((await app.as("inwoner").get(`/inwoners/${amina}/beeld`)).json().triages[0].uitkomst).toBe(
    "direct naar werk",
  );
  expect((await app.as("accountmanager").get(`/inwoners/${amina}/beeld`)).statusCode).toBe(404);
});
