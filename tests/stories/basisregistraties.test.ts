import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sluitAan } from "../../src/modules/basisregistraties/basisregistraties.ts";
import type { Brpantwoord } from "../../src/modules/basisregistraties/brp-antwoord.ts";
import { type Nabootsing, startNabootsing } from "../../src/modules/basisregistraties/nagebootst/server.ts";
import type { Handelsregisterprofiel } from "../../src/modules/basisregistraties/get-handelsregister.ts";
import type { Handelsregisterantwoord } from "../../src/modules/basisregistraties/search-handelsregister.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { BSN, insertDossier } from "../support/dossier.ts";
import { AMERSFOORT, amina, LEUSDEN, REGIO } from "../support/world.ts";

const BAKKERIJ = "99001001"; // of the imitated handelsregister
const FIETSENMAKER = "99001149"; // its address is shielded
const GEHEIM = "999909010"; // the imitated BRP keeps this address secret

let registers: Nabootsing;
let app: TestApp;
beforeAll(async () => {
  registers = await startNabootsing();
  app = await startTestApp({ basisregistraties: sluitAan(registers.adressen, () => new Date()) });
  await insertDossier(app.owner);
});
afterAll(async () => {
  await app.stop();
  await registers.stop();
});

const lines = (traceId?: string) =>
  app.owner
    .selectFrom("dataverwerkingen")
    .selectAll()
    .where("processingActivityId", "like", "%/brp-raadplegen")
    .$if(traceId !== undefined, (query) => query.where("traceId", "=", traceId!))
    .execute();

test("who guides an inwoner sees what the BRP has, and nothing of the dossier changes (R-009)", async () => {
  const before = await app.owner.selectFrom("inwoners").selectAll().where("id", "=", amina).execute();
  const response = await app.as("klantmanager").post(`/inwoners/${amina}/brp/_opvragen`);
  expect(response.statusCode).toBe(200);
  expect(response.json<Brpantwoord>()).toMatchObject({
    stand: "antwoord",
    uitleg: "",
    persoon: { voornaam: "Sanne", achternaam: "de Vries", gemeente: expect.stringMatching(/^GM\d{4}$/) },
  });
  expect(await app.owner.selectFrom("inwoners").selectAll().where("id", "=", amina).execute()).toEqual(
    before,
  );
});

test("that the BRP was asked stands in the log, with its own activity and as whom was asked (R-402)", async () => {
  const first = (await lines()).find(({ dataSubjectId }) => dataSubjectId === amina);
  expect(first).toMatchObject({
    status: "Ok",
    name: "Gegevens van een inwoner opvragen bij de BRP",
    processingActivityId: "/api/v1/verwerkingsactiviteiten/brp-raadplegen",
    foreignProcessor: registers.adressen.brp.adres,
    dataSubjectIdType: "inwoner",
  });
});

test("only who may use the BSN may ask, and in the audit stands no BSN (S-19)", async () => {
  for (const rol of ["jobcoach", "gids", "jobhunter"] as const)
    expect((await app.as(rol).post(`/inwoners/${amina}/brp/_opvragen`)).statusCode).toBe(403);
  for (const rol of ["accountmanager", "beheerder"] as const)
    expect((await app.as(rol).post(`/inwoners/${amina}/brp/_opvragen`)).statusCode).toBe(404);
  const audit = await app.owner.selectFrom("auditregels").selectAll().execute();
  expect(JSON.stringify([audit, await lines()])).not.toContain(BSN);
});

test("at a registration the line in the log has a pseudonym, the same for the same BSN (R-402)", async () => {
  const ask = (bsn: string) =>
    app.as("klantmanager").post("/brp/personen/_opvragen", { bsn, gemeente: AMERSFOORT });
  const found = await ask(GEHEIM);
  expect(found.json<Brpantwoord>()).toMatchObject({ stand: "antwoord", persoon: { adresGeheim: true } });
  await ask("9999.09.010");
  const pseudonyms = (await lines()).filter((line) => line.dataSubjectIdType === "bsn-pseudoniem");
  expect(pseudonyms).toHaveLength(2);
  expect(pseudonyms[0]!.dataSubjectId).toBe(pseudonyms[1]!.dataSubjectId);
  expect(pseudonyms[0]!.gemeente).toBe(AMERSFOORT);
});

test("a number that is no BSN is refused before anyone is asked, and one of nobody is said to be so", async () => {
  const ask = (bsn: string, gemeente = AMERSFOORT) =>
    app.as("klantmanager").post("/brp/personen/_opvragen", { bsn, gemeente });
  const before = (await lines()).length;
  expect((await ask("999912345")).statusCode).toBe(400);
  expect((await ask(GEHEIM, LEUSDEN)).statusCode).toBe(404);
  expect(await lines()).toHaveLength(before);
  expect((await ask("111222333")).json<Brpantwoord>()).toMatchObject({
    stand: "antwoord",
    uitleg: "De BRP kent niemand met dit BSN. Kijk het nummer na.",
    persoon: null,
  });
});

test("where the BRP keeps an address secret, only who may use contactgegevens sees where someone lives", async () => {
  const klantmanager = app.as("klantmanager");
  const now = (await klantmanager.get(`/inwoners/${amina}/persoonsgegevens`)).json<{
    versie: number;
    heeftBsn: boolean;
    adresGeheim: boolean;
  }>();
  expect(now).toMatchObject({ heeftBsn: true, adresGeheim: false });
  const saved = await klantmanager.put(
    `/inwoners/${amina}`,
    {
      voornaam: "Amina",
      achternaam: "Haddou",
      postcode: "3811",
      woonplaats: "Amersfoort",
      wijk: "Kruiskamp",
      talen: ["ara"],
      adresGeheim: true,
    },
    now.versie,
  );
  expect(saved.statusCode).toBe(200);
  const seen = async (rol: "klantmanager" | "jobcoach" | "unitleider") =>
    (await app.as(rol).get(`/inwoners/${amina}`)).json<{ woonplaats: string | null; wijk: string | null }>();
  for (const rol of ["klantmanager", "jobcoach"] as const)
    expect(await seen(rol)).toMatchObject({ woonplaats: "Amersfoort", wijk: "Kruiskamp" });
  expect(await seen("unitleider")).toMatchObject({ woonplaats: null, wijk: null });
});

test("a registration with a secret address starts with a dossier that keeps it", async () => {
  const response = await app.as("klantmanager").post("/inwoners", {
    voornaam: "Nieuw",
    achternaam: "Geheim",
    geboortedatum: "1990-01-01",
    gemeente: AMERSFOORT,
    woonplaats: "Amersfoort",
    adresGeheim: true,
    bron: "inwoner zelf",
    uitkering: "Onbekend",
  });
  const { inwonerId } = response.json<{ inwonerId: string }>();
  const [row] = await app.owner.selectFrom("inwoners").selectAll().where("id", "=", inwonerId).execute();
  expect(row?.adresGeheim).toBe(true);
});

test("a company is found in the handelsregister, with the werkgever that is there already (R-268)", async () => {
  const search = async (zoek: string) =>
    (
      await app.as("accountmanager").post("/handelsregister/_zoeken", { zoek })
    ).json<Handelsregisterantwoord>();
  expect((await search("bakkerij")).treffers).toEqual([
    {
      kvk: BAKKERIJ,
      vestigingsnummer: "000099001001",
      naam: "Bakkerij De Eemkorst",
      plaats: "Amersfoort",
      isActief: true,
      bekend: null,
    },
  ]);
  const made = await app.as("accountmanager").post("/werkgevers", {
    naam: "De Eemkorst",
    sector: "voeding",
    gemeente: AMERSFOORT,
    plaats: "Amersfoort",
    kvk: BAKKERIJ,
    vestigingsnummer: "000099001001",
    sbi: "10711",
    adres: "Langestraat 3",
  });
  const werkgever = made.json<{ id: string; adres: string }>();
  expect(werkgever).toMatchObject({ adres: "Langestraat 3", sbi: "10711", vestigingsnummer: "000099001001" });
  expect((await search("9900 1001")).treffers[0]?.bekend).toEqual({
    werkgeverId: werkgever.id,
    naam: "De Eemkorst",
  });
  expect(await search("dit bedrijf is er niet")).toMatchObject({ stand: "antwoord", treffers: [] });
});

test("a company gives what a form needs, and an address that is shielded stays so", async () => {
  const profile = async (kvk: string) =>
    (await app.as("accountmanager").get(`/handelsregister/${kvk}`)).json<Handelsregisterprofiel>();
  expect((await profile(BAKKERIJ)).profiel).toMatchObject({
    naam: "Bakkerij De Eemkorst",
    adres: "Langestraat 3",
    postcode: "3811AB",
    plaats: "Amersfoort",
    gemeente: AMERSFOORT,
    sbi: "10711",
  });
  expect((await profile(FIETSENMAKER)).profiel).toMatchObject({
    adres: null,
    postcode: null,
    gemeente: null,
  });
  expect(await profile("12345678")).toMatchObject({ stand: "antwoord", profiel: null });
});

test("a postcode gives the place, and with a number the street; without the BAG our own table helps", async () => {
  const search = (found: TestApp, body: object) => found.as("klantmanager").post("/adressen/_zoeken", body);
  expect((await search(app, { postcode: "3811AB", huisnummer: "12a" })).json()).toMatchObject({
    stand: "antwoord",
    bron: "BAG",
    adres: { straat: expect.any(String), huisnummer: "12a", plaats: "Amersfoort", gemeente: AMERSFOORT },
  });
  expect((await search(app, { postcode: "3831" })).json()).toMatchObject({
    bron: "postcodetabel",
    adres: { straat: null, plaats: "Leusden", gemeente: LEUSDEN },
  });
  expect((await search(app, { postcode: "9999ZZ" })).json()).toMatchObject({ bron: null, adres: null });
  expect((await search(app, { postcode: "3811AB", huisnummer: "'; drop" })).statusCode).toBe(400);
});

test("who looks after the system sees how it goes with each of them, without anything of anyone", async () => {
  const response = await app.as("beheerder").get("/koppelvlakken");
  const { rijen } = response.json<{ rijen: { id: string; stand: string; gelukt: number }[] }>();
  expect(rijen.map(({ id, stand }) => [id, stand])).toEqual([
    ["brp", "goed"],
    ["handelsregister", "goed"],
    ["adressen", "goed"],
    ["vum", "niet aangesloten"],
    ["mail", "nog niet gebruikt"],
    ["logboek", "niet aangesloten"],
  ]);
  expect(response.body).not.toContain("nagebootst"); // the key
  expect((await app.as("klantmanager").get("/koppelvlakken")).statusCode).toBe(403);
});

test("a caller that passes on its trace stands on the line as what caused it (R-402)", async () => {
  const { recordDataverwerking } = await import("../../src/modules/logboek/logboek-store.ts");
  const { asUser } = await import("#db/as-user");
  const context = { ...app.as("klantmanager").context(), parentSpanId: "00f067aa0ba902b7" };
  const door = {
    summary: "Proef",
    verwerkingsactiviteit: { id: "begeleiden", naam: "x", doel: "x", grondslag: "x" },
  };
  await asUser(app.db, context.sessie, context.today(), (db) =>
    recordDataverwerking({ ...context, db, newId: randomUUID }, door, { object: "x" }, [amina], {
      begin: context.now(),
      stappen: [],
    }),
  );
  const [line] = await app.owner
    .selectFrom("dataverwerkingen")
    .selectAll()
    .where("traceId", "=", context.traceId)
    .where("regioId", "=", REGIO)
    .execute();
  expect(line?.parentSpanId).toBe("00f067aa0ba902b7");
});
