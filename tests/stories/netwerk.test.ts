import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, bram, gebruikerId, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const ik = () => app.as("accountmanager");
const nieuw = async (naam: string, extra: object = {}): Promise<string> =>
  (
    await ik().post("/werkgevers", {
      naam,
      sector: "zorg",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      aantalMedewerkers: 8,
      ...extra,
    })
  ).json().id;
const contact = (id: string, datum: IsoDate, extra: object = {}) =>
  ik().post(`/werkgevers/${id}/contacten`, { soort: "telefoon", datum, tekst: "Gebeld.", ...extra });
const teller = async (naam: string): Promise<number> =>
  (await ik().get("/netwerk")).json().tellers.find(({ teller }: { teller: string }) => teller === naam)
    .aantal;
const relatie = async (id: string) => (await ik().get(`/werkgevers/${id}/relatie`)).json();
const mijn = async (toon = "alle") => (await ik().get(`/mijn-werkgevers?toon=${toon}&perPagina=50`)).json();

test("a werkgever is a customer or a partner, and how much he can guide is known (R-284, R-285, R-295)", async () => {
  const id = await nieuw("Zorgboerderij De Wei");
  expect((await relatie(id)).account).toMatchObject({ relatievorm: null, regelingen: [], versie: 1 });
  const account = {
    relatievorm: "partner",
    begeleidingUren: 6.5,
    begeleidingMensen: 3,
    begeleidingKennis: "enige",
    regelingen: ["jobcoach", "loonkostensubsidie"],
  };
  const kept = await ik().put(`/werkgevers/${id}/relatie`, account, 1);
  expect([kept.statusCode, kept.json()]).toEqual([200, { ...account, versie: 2 }]);
  const stale = await ik().put(`/werkgevers/${id}/relatie`, account, 1);
  expect([stale.statusCode, stale.json().huidigeVersie]).toEqual([412, 2]);
  const unknown = await ik().put(`/werkgevers/${id}/relatie`, { ...account, regelingen: ["iets"] }, 2);
  expect(unknown.statusCode).toBe(400);
});

test("willingness keeps its history, and a change says why (R-283)", async () => {
  const id = await nieuw("Garage Zuidas");
  const note = (body: object) => ik().post(`/werkgevers/${id}/bereidheden`, body);
  expect((await note({ vanaf: "2026-01-10", bereidheid: "bereid" })).statusCode).toBe(201);
  const zonder = await note({ vanaf: "2026-06-01", bereidheid: "nu niet" });
  expect([zonder.statusCode, zonder.json().velden]).toEqual([400, ["reden"]]);
  const met = await note({ vanaf: "2026-06-01", bereidheid: "nu niet", reden: "te weinig geld" });
  expect(met.json().bereidheden.map(({ bereidheid }: { bereidheid: string }) => bereidheid)).toEqual([
    "nu niet",
    "bereid",
  ]);
  const gezondheid = await note({
    vanaf: "2026-06-02",
    bereidheid: "nu niet",
    toelichting: "Hun hulp heeft ADHD",
  });
  expect([gezondheid.statusCode, gezondheid.json().velden]).toEqual([400, ["toelichting"]]);
  const morgen = await note({ vanaf: addDays(VANDAAG, 1), bereidheid: "bereid", reden: "anders" });
  expect([morgen.statusCode, morgen.json().velden]).toEqual([400, ["vanaf"]]);
  expect((await relatie(id)).segmenten).toEqual(["niet in het netwerk"]);
});

test("the counters follow from what is written down: a call of today counts, one of long ago does not (R-270, R-297)", async () => {
  const before = { bekend: await teller("bekend"), contact: await teller("regelmatig contact") };
  const id = await nieuw("Bloemen van Zon");
  expect(await teller("bekend")).toBe(before.bekend);
  await contact(id, addDays(VANDAAG, -366));
  expect([await teller("bekend"), await teller("regelmatig contact")]).toEqual([
    before.bekend + 1,
    before.contact,
  ]);
  await contact(id, addDays(VANDAAG, -364));
  await contact(id, VANDAAG);
  expect(await teller("regelmatig contact")).toBe(before.contact + 1);
  const { bekendheid, tellers } = (await ik().get("/netwerk")).json();
  const [alle, bekend] = tellers.map(({ aantal }: { aantal: number }) => aantal);
  expect(bekendheid).toBe(Math.round((1000 * bekend) / alle) / 10);
});

test("a vacature counts when the werkgever gave it to us and it was open in the last year (R-270)", async () => {
  const before = await teller("vacature afgelopen jaar");
  const id = await nieuw("Metaal Noord");
  const plek = (naam: string, extra: object) =>
    app.owner
      .insertInto("plekken")
      .values({ ...VACATURE, werkgeverId: id, id: idOf(naam), ...extra })
      .execute();
  await plek("vanwerknl", { bron: "werk.nl" });
  await plek("langdicht", {
    status: "gesloten",
    gemeldOp: isoDate("2025-01-01"),
    geslotenOp: isoDate("2025-11-01"),
  });
  expect(await teller("vacature afgelopen jaar")).toBe(before);
  await plek("netdicht", {
    status: "gesloten",
    gemeldOp: isoDate("2025-01-01"),
    geslotenOp: isoDate("2025-12-15"),
  });
  expect(await teller("vacature afgelopen jaar")).toBe(before + 1);
});

test("the newest contact says what comes next, and whom to call comes first (A1, R-270)", async () => {
  const me = gebruikerId("accountmanager", AMERSFOORT);
  const id = await nieuw("Slagerij Rund", { accountmanagerId: me });
  const stap = { gesprokenMet: "Rinus", volgendeStap: "Bel over de proefplaats", volgendeStapOp: VANDAAG };
  expect((await contact(id, addDays(VANDAAG, -3), stap)).statusCode).toBe(201);
  expect((await mijn("bellen")).rijen).toContainEqual(
    expect.objectContaining({
      id,
      belreden: "volgende stap",
      belOp: VANDAAG,
      volgendeStap: stap.volgendeStap,
    }),
  );
  const half = await contact(id, VANDAAG, { volgendeStap: "Bel nog eens" });
  expect([half.statusCode, half.json().velden]).toEqual([400, ["volgendeStapOp"]]);
  const { vandaag } = await mijn();
  await contact(id, VANDAAG, { tekst: "Gesproken, hij wil." });
  expect((await mijn()).vandaag).toBe(vandaag - 1);
  expect((await mijn("bellen")).rijen.map((rij: { id: string }) => rij.id)).not.toContain(id);
});

test("a key account and an ambassadeur are called each quarter (R-271)", async () => {
  const me = gebruikerId("accountmanager", AMERSFOORT);
  const id = await nieuw("Ziekenhuis Eem", { accountmanagerId: me, relaties: ["bekend", "key account"] });
  const found = async () => (await mijn()).rijen.find((rij: { id: string }) => rij.id === id);
  expect(await found()).toMatchObject({ belreden: "vast contact", belOp: VANDAAG });
  await contact(id, addDays(VANDAAG, -10));
  expect(await found()).toMatchObject({ belOp: addDays(VANDAAG, 81) });
});

test("segments have a rule that stands on the page, and the list can be kept to one (R-280, R-287)", async () => {
  const id = await nieuw("Kaasmakerij Geel", { relaties: ["bekend"] });
  await ik().post(`/werkgevers/${id}/bereidheden`, { vanaf: VANDAAG, bereidheid: "experimenteert" });
  const list = (await ik().get("/werkgevers?segment=experimenteert")).json();
  expect(list.rijen.map(({ naam }: { naam: string }) => naam)).toEqual(["Kaasmakerij Geel"]);
  const { segmenten } = (await ik().get("/netwerk")).json();
  const telling = segmenten.find(({ segment }: { segment: string }) => segment === "experimenteert");
  expect(telling).toMatchObject({ werkgevers: 1, regel: expect.stringContaining("experimenteert") });
});

test("a vacature that stays open says why, and what to try (R-281, R-299)", async () => {
  const id = await nieuw("Bouwbedrijf Steen");
  const plekId = idOf("langopen");
  await app.owner
    .insertInto("plekken")
    .values({ ...VACATURE, werkgeverId: id, id: plekId, gemeldOp: addDays(VANDAAG, -80) })
    .execute();
  const open = async () => (await ik().get(`/onvervulde-vacatures?werkgever=${id}`)).json().rijen;
  expect(await open()).toEqual([
    expect.objectContaining({ dagenOpen: 80, redenen: [], voorstel: expect.stringContaining("Vraag") }),
  ]);
  const noted = await ik().post(`/plekken/${plekId}/onvervuld`, { redenen: ["ervaring ontbreekt"] });
  expect(noted.json().voorstel).toContain("geen ervaring nodig");
  expect((await open())[0]).toMatchObject({ redenen: ["ervaring ontbreekt"], gevraagdOp: VANDAAG });
  const { redenen } = (await ik().get("/netwerk")).json();
  expect(redenen).toContainEqual({ reden: "ervaring ontbreekt", vacatures: 1 });
});

test("why it stays open is asked of an open vacature only", async () => {
  const { rijen } = (await ik().get(`/werkgevers/${groeneWal}/plekken`)).json();
  const noted = await ik().post(`/plekken/${rijen[0].id}/onvervuld`, { redenen: ["anders"] });
  expect([noted.statusCode, noted.json().type]).toEqual([400, "/problemen/vacaturereden.geen-vacature"]);
});

test("what a campagne brought counts once, with the last lead before it (R-279)", async () => {
  const campagne = async (naam: string) =>
    (
      await ik().post("/campagnes", {
        naam,
        partner: "VNO-NCW",
        doel: "Meer plekken",
        vanaf: "2026-01-01",
        tot: "2026-12-31",
      })
    ).json().id as string;
  const [een, twee] = [await campagne("Voorjaar"), await campagne("Najaar")];
  const id = await nieuw("Drukkerij Inkt");
  const lead = (campagneId: string, datum: string) =>
    ik().post(`/werkgevers/${id}/herkomst`, { datum, herkomst: "campagne", campagneId });
  await lead(een, "2026-02-01");
  await contact(id, isoDate("2026-03-01"));
  await contact(id, isoDate("2026-03-02"));
  await lead(twee, "2026-09-01");
  await contact(id, isoDate("2026-09-05"));
  await app.owner
    .insertInto("plekken")
    .values({ ...VACATURE, werkgeverId: id, id: idOf("nalead"), gemeldOp: isoDate("2026-09-10") })
    .execute();
  await plaatsingBij(id, isoDate("2026-10-01"));
  const opbrengst = async (van: string, door = app.as("manager")) =>
    (await door.get(`/campagnes/${van}`)).json();
  expect(await opbrengst(een)).toMatchObject({ leads: 1, metContact: 1, plekken: 0, plaatsingen: 0 });
  expect(await opbrengst(twee)).toMatchObject({ leads: 1, metContact: 1, plekken: 1, plaatsingen: 1 });
  expect(await opbrengst(twee, ik())).toMatchObject({ plaatsingen: null }); // who it is he may not know
  const again = await lead(twee, "2026-09-02");
  expect([again.statusCode, again.json().type]).toEqual([409, "/problemen/lead.bestaat"]);
  const { rijen } = (await ik().get(`/campagnes/${twee}/leads`)).json();
  expect(rijen).toEqual([expect.objectContaining({ eersteContact: "2026-09-05", plaatsingen: null })]);
});

test("how many work at a werkgever is a number for who may know each of them, and below ten none for anybody else (S-09)", async () => {
  const id = await nieuw("Slagerij Eén");
  await plaatsingBij(id, isoDate("2026-11-02"));
  const read = async (rol: "manager" | "accountmanager" | "unitleider") =>
    (await app.as(rol).get(`/werkgevers/${id}/relatie`)).json();
  expect(await read("manager")).toMatchObject({ lopend: 1 });
  for (const rol of ["accountmanager", "unitleider"] as const)
    expect(await read(rol)).toMatchObject({ lopend: null });
  // nor can he work it out from the room that he writes down himself
  const account = { relatievorm: null, begeleidingUren: null, begeleidingKennis: null, regelingen: [] };
  for (const [versie, begeleidingMensen] of [1, 2].entries()) {
    await ik().put(`/werkgevers/${id}/relatie`, { ...account, begeleidingMensen }, versie + 1);
    expect((await read("accountmanager")).segmenten).not.toContain("geplaatst met kansen");
  }
});

test("an ambassadeur who brings a werkgever is an ambassadeur, and not that werkgever (R-271, R-279)", async () => {
  const bron = await nieuw("Hotel Voorop", { relaties: ["ambassadeur"] });
  const id = await nieuw("Lunchroom Nieuw");
  const komt = (ambassadeurId: string) =>
    ik().post(`/werkgevers/${id}/herkomst`, { datum: VANDAAG, herkomst: "ambassadeur", ambassadeurId });
  expect((await komt(id)).statusCode).toBe(400);
  expect((await komt(bron)).json().herkomst).toEqual([
    expect.objectContaining({ ambassadeur: { id: bron, naam: "Hotel Voorop" }, campagne: null }),
  ]);
});

test("wishes of fewer than ten inwoners are not told, and nobody counts with them (S-10)", async () => {
  const { soorten } = (await ik().get("/netwerk/werksoorten")).json();
  expect(soorten.length).toBeGreaterThan(0);
  for (const { inwoners, kansen } of soorten) expect([inwoners, kansen]).toEqual([null, 0]);
});

test("who looks at the network reads it, and changes nothing; a werkgever reads none of it (R-064)", async () => {
  expect((await app.as("beleidsadviseur").get("/netwerk")).statusCode).toBe(200);
  expect((await app.as("unitleider").get(`/werkgevers/${groeneWal}/relatie`)).statusCode).toBe(200);
  const body = { vanaf: VANDAAG, bereidheid: "bereid" };
  expect(
    (await app.as("beleidsadviseur").post(`/werkgevers/${groeneWal}/bereidheden`, body)).statusCode,
  ).toBe(403);
  for (const path of ["/netwerk", "/campagnes", `/werkgevers/${groeneWal}/relatie`, "/mijn-werkgevers"])
    expect((await app.as("werkgever").get(path)).statusCode).toBe(403);
});

const VACATURE = {
  regioId: REGIO,
  soort: "vacature",
  titel: "Medewerker",
  werkvormen: ["regulier"],
  werksoort: "techniek",
  gemeente: AMERSFOORT,
  plaats: "Amersfoort",
  capaciteit: 1,
};

const plaatsingBij = (werkgeverId: string, startdatum: IsoDate) =>
  app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: idOf(`plaatsing${startdatum}`),
      gemeente: AMERSFOORT,
      inwonerId: bram,
      werkgeverId,
      functie: "Drukker",
      werkvorm: "regulier",
      urenPerWeek: hours(24),
      startdatum,
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: startdatum,
    })
    .execute();
