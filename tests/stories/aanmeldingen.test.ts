import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { sleutels, startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN, lotte, REGIO } from "../support/world.ts";

const BSN_OF_LOTTE = "999994542"; // of Leusden, whose klantmanager is her main counsellor
const tim = {
  voornaam: "Tim",
  achternaam: "Wilgenhof",
  geboortedatum: "1999-08-01",
  gemeente: AMERSFOORT,
  bron: "school",
  uitkering: "NUG",
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .insertInto("inwonerBsn")
    .values({
      regioId: REGIO,
      inwonerId: lotte,
      gemeente: LEUSDEN,
      sleutelId: sleutels.bsnSleutelId,
      versleuteld: encryptBsn(BSN_OF_LOTTE, { regioId: REGIO, inwonerId: lotte }, sleutels),
      blindeIndex: blindIndex(BSN_OF_LOTTE, REGIO, sleutels),
    })
    .execute();
});
afterAll(() => app.stop());

const amersfoort = () => traced(app, "klantmanager");
const leusden = () => traced(app, "klantmanager", LEUSDEN);
type Rij = { id: string; naam: string; versie: number; inwonerId: string | null; antwoord: string | null };
const rijen = async (ask: ReturnType<typeof traced>, status = "open"): Promise<Rij[]> =>
  (await ask("GET", `/aanmeldingen?status=${status}`)).body.rijen;
const named = async (naam: string) => (await rijen(amersfoort())).find((rij) => rij.naam === naam);

test("who a gids registered waits for a klantmanager of the gemeente, and gets one (R-062, R-124)", async () => {
  await traced(app, "gids")("POST", "/inwoners", { body: tim });
  const waiting = (await named("Tim Wilgenhof"))!;
  expect(waiting).toMatchObject({
    soort: "ontvangen",
    status: "open",
    doorNaam: "gids GM0307",
    gemeldOp: "2026-11-24",
    reageerVoor: "2026-12-01",
    isTeLaat: false,
    hoofd: null,
  });
  const body = { klantmanagerId: gebruikerId("klantmanager") };
  const taken = await amersfoort()("PUT", `/aanmeldingen/${waiting.id}/oppakken`, { body, versie: 1 });
  expect([taken.status, taken.body]).toMatchObject([
    200,
    { status: "opgepakt", hoofd: "klantmanager GM0307", afgehandeldDoor: "klantmanager GM0307", versie: 2 },
  ]);
  expect(taken.audit).toMatchObject([
    { handeling: "aanmelding.take-up", object: `aanmelding/${waiting.id}`, gemeente: AMERSFOORT },
  ]);
  expect(taken.betrokkenen).toEqual([waiting.inwonerId]);
  const helpers = (await amersfoort()("GET", `/inwoners/${waiting.inwonerId}/helpers`)).body.rijen;
  expect(helpers).toMatchObject([
    { gebruikerId: gebruikerId("klantmanager"), isHoofd: true },
    { rol: "gids", isHoofd: false },
  ]);
  expect(await named("Tim Wilgenhof")).toBeUndefined();
  expect((await rijen(amersfoort(), "afgehandeld")).map(({ id }) => id)).toContain(waiting.id);
});

test("who a klantmanager registers himself has a main counsellor, and waits for nobody", async () => {
  await amersfoort()("POST", "/inwoners", { body: { ...tim, achternaam: "Eigenhof" } });
  expect(await named("Tim Eigenhof")).toBeUndefined();
});

test("two who take up the same aanmelding: the second hears that a colleague was first (R-03)", async () => {
  await traced(app, "gids")("POST", "/inwoners", { body: { ...tim, achternaam: "Tweemaal" } });
  const { id, versie } = (await named("Tim Tweemaal"))!;
  const body = { klantmanagerId: gebruikerId("klantmanager") };
  const take = () => amersfoort()("PUT", `/aanmeldingen/${id}/oppakken`, { body, versie });
  expect([(await take()).status, (await take()).status]).toEqual([200, 412]);
});

test("an aanmelding goes to a klantmanager of its own gemeente only", async () => {
  await traced(app, "gids")("POST", "/inwoners", { body: { ...tim, achternaam: "Verkeerd" } });
  const { id } = (await named("Tim Verkeerd"))!;
  for (const klantmanagerId of [gebruikerId("klantmanager", LEUSDEN), gebruikerId("gids"), undefined]) {
    const body = klantmanagerId ? { klantmanagerId } : {};
    const refused = await amersfoort()("PUT", `/aanmeldingen/${id}/oppakken`, { body, versie: 1 });
    expect([refused.status, refused.body.velden]).toEqual([400, ["klantmanagerId"]]);
  }
  const elsewhere = await leusden()("PUT", `/aanmeldingen/${id}/oppakken`, { body: {}, versie: 1 });
  expect([elsewhere.status, elsewhere.body.type]).toEqual([404, "/problemen/aanmelding.not-found"]);
  expect((await rijen(leusden())).map((rij) => rij.id)).not.toContain(id);
});

test("the gemeente that has the file answers, and only who registered reads it (U-15)", async () => {
  const made = await amersfoort()("POST", "/inwoners", {
    body: { ...tim, achternaam: "Elders", bsn: BSN_OF_LOTTE },
  });
  const own = (await named("Tim Elders"))!;
  expect([made.body.inwonerId, own.inwonerId, own.antwoord]).toEqual([null, null, null]);
  const without = await amersfoort()("PUT", `/aanmeldingen/${own.id}/oppakken`, { body: {}, versie: 1 });
  expect([without.status, without.body.type]).toEqual([409, "/problemen/aanmelding.zonder-dossier"]);

  const [signal] = await rijen(leusden());
  expect(signal).toMatchObject({
    soort: "elders gemeld",
    naam: "Lotte Zwanenveld",
    inwonerId: lotte,
    hoofd: "klantmanager GM0327",
    vanGemeentenaam: "Amersfoort",
  });
  const answer = (antwoord: string, versie = 1) =>
    leusden()("PUT", `/aanmeldingen/${signal!.id}/antwoord`, { body: { antwoord }, versie });
  expect((await answer("Zij heeft een depressie.")).body.velden).toEqual(["antwoord"]);
  expect((await answer("Wij begeleiden haar. Bel mij.")).body.status).toBe("beantwoord");
  expect((await answer("Nog iets.", 2)).body.type).toBe("/problemen/aanmelding.al-afgehandeld");
  expect(await named("Tim Elders")).toMatchObject({
    status: "beantwoord",
    antwoord: "Wij begeleiden haar. Bel mij.",
    afgehandeldDoor: "klantmanager GM0327",
  });
  const colleague = await rijen(traced(app, "gids"));
  expect(colleague.map(({ id }) => id)).not.toContain(own.id); // it asks for nobody else
});

test("the main counsellor takes up a signal and stays the one (R-126)", async () => {
  await amersfoort()("POST", "/inwoners", { body: { ...tim, achternaam: "Weer", bsn: BSN_OF_LOTTE } });
  const [signal] = await rijen(leusden());
  const other = { klantmanagerId: gebruikerId("klantmanager", LEUSDEN) };
  const twice = await leusden()("PUT", `/aanmeldingen/${signal!.id}/oppakken`, { body: other, versie: 1 });
  expect([twice.status, twice.body.type]).toEqual([409, "/problemen/aanmelding.al-begeleid"]);
  const taken = await leusden()("PUT", `/aanmeldingen/${signal!.id}/oppakken`, { body: {}, versie: 1 });
  expect(taken.body).toMatchObject({ status: "opgepakt", hoofd: "klantmanager GM0327" });
});

test("an aanmelding of more than a week ago is late, and the oldest stands first", async () => {
  const old = await app.owner
    .updateTable("aanmeldingen")
    .set({ gemeldOp: isoDate("2026-11-16") })
    .where("achternaam", "=", "Verkeerd")
    .returning("id")
    .executeTakeFirstOrThrow();
  await app.owner
    .updateTable("inwoners")
    .set({ aangemeldOp: isoDate("2026-11-16") })
    .where("achternaam", "=", "Verkeerd")
    .execute();
  const [first] = await rijen(amersfoort());
  expect(first).toMatchObject({ id: old.id, reageerVoor: "2026-11-23", isTeLaat: true });
});

test("who has no part in it sees no aanmeldingen (R-064)", async () => {
  for (const rol of ["unitleider", "accountmanager", "manager", "fg", "beheerder"] as const)
    expect((await traced(app, rol)("GET", "/aanmeldingen")).status).toBe(403);
});
