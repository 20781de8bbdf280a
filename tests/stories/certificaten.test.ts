import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getoondOf } from "../../src/modules/certificaten/badge.ts";
import { controleerCode, controleerTekst } from "../../src/modules/certificaten/controle.ts";
import type { Leerroute } from "../../src/modules/certificaten/leerroute.ts";
import { lees } from "../../src/modules/certificaten/ondertekening.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { sleutels, startTestApp, type TestApp } from "../support/app.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  groeneWal,
  mehmet,
  REGIO,
  unitGroen,
  VANDAAG,
  yonas,
} from "../support/world.ts";

let app: TestApp;
let leermeesters: string[];
let leerbedrijfId: string;
let taken: string[];

const leertaak = (code: string, naam: string) => ({
  code,
  naam,
  sector: "groen",
  soort: "vakvaardigheid",
  laatZien: `${naam} zoals het bedrijf het vraagt.`,
  erkendDoor: null,
  erkenningBron: null,
  eerstVoor: "jongeren zonder startkwalificatie",
  bron: "Voorbeeld",
  isVoorbeeld: true,
});

beforeAll(async () => {
  app = await startTestApp();
  const erkenning = {
    erkendDoor: "SBB",
    erkendVoor: ["groen"],
    erkendTot: null,
    bron: "Opgave van het bedrijf",
  };
  const made = await app
    .as("accountmanager")
    .post("/leerbedrijven", { werkgeverId: groeneWal, ...erkenning });
  leerbedrijfId = made.json().id;
  for (const naam of ["Wim Haver", "Els Vonk"])
    leermeesters = (
      await app.as("accountmanager").post(`/leerbedrijven/${leerbedrijfId}/leermeesters`, {
        naam,
        functie: "voorman",
        tot: null,
      })
    )
      .json()
      .leermeesters.toSorted((one: { naam: string }, other: { naam: string }) =>
        one.naam > other.naam ? -1 : 1,
      )
      .map(({ id }: { id: string }) => id);
  taken = [];
  for (const [code, naam] of [
    ["GR-01", "Perk schoffelen"],
    ["GR-02", "Heg knippen"],
  ] as const)
    taken.push((await app.as("manager").post("/leertaken", leertaak(code, naam))).json().id);
});
afterAll(() => app.stop());

const middelen = () => ({
  db: app.db,
  sleutels,
  regioId: REGIO,
  now: () => new Date(`${VANDAAG}T09:10:00Z`),
  newId: randomUUID,
});
const trace = () => randomUUID().replaceAll("-", "");

async function begin(rol: Rol, inwonerId: string): Promise<Leerroute> {
  const answer = await app.as(rol).post(`/inwoners/${inwonerId}/leerroutes`, {
    leerbedrijfId,
    leermeesterId: leermeesters[0],
    leertaakIds: taken,
    begonnenOp: "2026-09-01",
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

const beoordeel = (rol: Rol, doelId: string, niveau: string, more: object = {}) =>
  app.as(rol).post(`/leerdoelen/${doelId}/_beoordeel`, { niveau, datum: VANDAAG, ...more });

/** So that the klantmanager helps this inwoner too. */
const help = (inwonerId: string) =>
  app.owner
    .insertInto("begeleidingen")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      vanaf: VANDAAG,
      gebruikerId: gebruikerId("klantmanager"),
      naam: "klantmanager",
      rol: "klantmanager",
    })
    .execute();

const codeOfAddress = (adres: string) => adres.split("/").at(-1)!;

describe("from a first task to a praktijkverklaring", () => {
  let route: Leerroute;
  let verklaring: { id: string; nummer: string; taken: unknown[] };
  let badge: { adres: string; jwt: string; bestand: object };

  test("someone learns tasks at a leerbedrijf, and practises them (R-164, R-178)", async () => {
    route = await begin("klantmanager", amina);
    expect(route.doelen.map(({ naam, stand }) => [naam, stand])).toEqual([
      ["Perk schoffelen", "begint nog"],
      ["Heg knippen", "begint nog"],
    ]);
    const answer = await app
      .as("klantmanager")
      .post(`/leerdoelen/${route.doelen[0]!.id}/_oefen`, { datum: VANDAAG });
    expect(answer.json().doelen[0]).toMatchObject({ stand: "oefent", geoefendOp: VANDAAG });
  });

  test("nothing is declared before a leermeester looked", async () => {
    const answer = await app.as("klantmanager").post(`/leerroutes/${route.id}/praktijkverklaring`);
    expect([answer.statusCode, answer.json().type]).toEqual([409, "/problemen/leerroute.niets-beoordeeld"]);
  });

  test("a second leermeester looks where that was asked, and the lower of the two counts (R-179)", async () => {
    const [eerste, tweede] = route.doelen.map(({ id }) => id) as [string, string];
    await app.as("klantmanager").post(`/leerdoelen/${eerste}/_tweede`, { isGevraagd: true });
    const one = await beoordeel("klantmanager", eerste, "zelfstandig");
    expect(one.json().doelen[0]).toMatchObject({ stand: "wacht op tweede" });
    const early = await app.as("klantmanager").post(`/leerroutes/${route.id}/praktijkverklaring`);
    expect(early.json().type).toBe("/problemen/leerroute.wacht-op-tweede");
    const two = await beoordeel("klantmanager", eerste, "onder begeleiding", {
      leermeesterId: leermeesters[1],
    });
    expect(two.json().doelen[0]).toMatchObject({ stand: "beoordeeld", niveau: "onder begeleiding" });
    await beoordeel("klantmanager", tweede, "met hulp");
    const later = await beoordeel("klantmanager", tweede, "zelfstandig");
    expect(later.json().doelen[1]).toMatchObject({ niveau: "zelfstandig" });
    const ofBefore = await beoordeel("klantmanager", tweede, "met hulp", { datum: "2026-09-02" });
    expect(ofBefore.json().doelen[1]).toMatchObject({ niveau: "zelfstandig" });
  });

  test("an assessment tells no health, is of no later day, and is by who teaches there", async () => {
    const { id } = route.doelen[0]!;
    const types = await Promise.all([
      beoordeel("klantmanager", id, "zelfstandig", { toelichting: "Doet het goed met zijn autisme." }),
      beoordeel("klantmanager", id, "zelfstandig", { datum: "2026-12-31" }),
      beoordeel("klantmanager", id, "zelfstandig", { leermeesterId: randomUUID() }),
    ]);
    expect(types.map((answer) => answer.json().type)).toEqual([
      "/problemen/voorstel.gezondheid",
      "/problemen/leerroute.dag",
      "/problemen/leerroute.leermeester",
    ]);
  });

  test("the inwoner says what he thinks of it, in his own words", async () => {
    const answer = await app
      .as("klantmanager")
      .put(`/leerroutes/${route.id}/terugkoppeling`, { tekst: "Ik wil ook de bosmaaier leren." }, 1);
    expect(answer.json()).toMatchObject({ terugkoppeling: "Ik wil ook de bosmaaier leren.", versie: 2 });
  });

  test("the verklaring is numbered, holds what employers need and closes the route (R-163)", async () => {
    const answer = await app.as("klantmanager").post(`/leerroutes/${route.id}/praktijkverklaring`);
    expect(answer.statusCode, answer.body).toBe(201);
    verklaring = answer.json();
    expect(verklaring.nummer).toMatch(/^PV-2026-\d{5}$/);
    expect(verklaring.taken).toMatchObject([
      { naam: "Perk schoffelen", niveau: "onder begeleiding" },
      { naam: "Heg knippen", niveau: "zelfstandig" },
    ]);
    const again = await app.as("klantmanager").post(`/leerroutes/${route.id}/praktijkverklaring`);
    expect(again.json().type).toBe("/problemen/leerroute.afgesloten");
    const after = await beoordeel("klantmanager", route.doelen[0]!.id, "met hulp");
    expect(after.json().type).toBe("/problemen/leerroute.afgesloten");
  });

  test("its inwoner takes it along himself, as a file and as a PDF; another inwoner does not", async () => {
    badge = (await app.as("inwoner").get(`/praktijkverklaringen/${verklaring.id}/badge`)).json();
    const signed = getoondOf((await lees(badge.jwt, sleutels.certificaat))!);
    expect(signed).toMatchObject({ nummer: verklaring.nummer, leerbedrijf: "De Groene Wal" });
    const pdf = await app.as("inwoner").post(`/praktijkverklaringen/${verklaring.id}/_pdf`);
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    const logged = app.owner.selectFrom("dataverwerkingen").select("dataSubjectId");
    expect(await logged.where("name", "like", "Een praktijkverklaring als PDF%").execute()).toEqual([
      { dataSubjectId: amina },
    ]);
    expect((await app.as("werkgever").get(`/praktijkverklaringen/${verklaring.id}/badge`)).statusCode).toBe(
      404,
    );
  });

  test("who holds the code sees that it is real, and the log says whose data were shown", async () => {
    const before = await lines();
    const uitslag = await controleerCode(middelen(), codeOfAddress(badge.adres), trace());
    expect(uitslag).toMatchObject({ uitslag: "geldig", nummer: verklaring.nummer });
    expect(uitslag.verklaring!.taken).toHaveLength(2);
    expect(JSON.stringify(uitslag)).not.toContain("Wim Haver");
    expect(await lines()).toBe(before + 1);
  });

  test("the file says so too; a text that is something else is not real", async () => {
    const file = JSON.stringify(badge.bestand);
    expect(await controleerTekst(middelen(), file)).toMatchObject({ uitslag: "geldig" });
    expect(await controleerTekst(middelen(), JSON.stringify(badge.bestand, null, 2))).toMatchObject({
      uitslag: "geldig",
    });
    expect(await controleerTekst(middelen(), badge.jwt)).toMatchObject({ uitslag: "geldig" });
    for (const [text, reden] of [
      ["Ik kan schoffelen.", "geen praktijkverklaring"],
      ['{"type":"OpenBadgeCredential"}', "geen praktijkverklaring"],
      [file.replace("Enveloped", "Geopende"), "geen praktijkverklaring"],
      [badge.jwt.replace(/.$/, (last) => (last === "A" ? "B" : "A")), "veranderd"],
    ] as const)
      expect(await controleerTekst(middelen(), text)).toMatchObject({ uitslag: "niet echt", reden });
  });

  test("not even the owner of the database changes what was signed", async () => {
    const update = app.owner
      .updateTable("praktijkverklaringen")
      .set({ nummer: "PV-2026-99999" })
      .where("id", "=", verklaring.id)
      .execute();
    await expect(update).rejects.toThrow("stays as it was signed");
  });

  test("withdrawn once, with a reason that stays inside: from then on both ways say so", async () => {
    const path = `/praktijkverklaringen/${verklaring.id}/_intrekken`;
    const answer = await app.as("klantmanager").post(path, { reden: "De beoordeling was van een ander." });
    expect(answer.json().intrekking).toMatchObject({ datum: VANDAAG });
    const again = await app.as("klantmanager").post(path, { reden: "De beoordeling was van een ander." });
    expect(again.json().type).toBe("/problemen/praktijkverklaring.ingetrokken");
    const expected = { uitslag: "ingetrokken", ingetrokkenOp: VANDAAG, verklaring: null };
    const shown = await controleerCode(middelen(), codeOfAddress(badge.adres), trace());
    expect(shown).toMatchObject(expected);
    expect(JSON.stringify(shown)).not.toContain("van een ander");
    expect(await controleerTekst(middelen(), badge.jwt)).toMatchObject(expected);
  });

  const lines = async () =>
    Number(
      (
        await app.owner
          .selectFrom("dataverwerkingen")
          .select((eb) => eb.fn.countAll().as("n"))
          .where("dataSubjectId", "=", amina)
          .executeTakeFirstOrThrow()
      ).n,
    );
});

test("a code that was not given opens nothing, also not in another spelling", async () => {
  for (const code of ["", "x", randomUUID(), Buffer.alloc(16).toString("base64url"), `${"A".repeat(21)}B`])
    expect(await controleerCode(middelen(), code, trace())).toMatchObject({
      uitslag: "niet echt",
      reden: "onbekende code",
    });
});

test("the employer of whom the inwoner said yes assesses in one step, and gives no verklaring (R-179)", async () => {
  await help(mehmet);
  const route = await begin("klantmanager", mehmet);
  const open = await app.as("werkgever").get("/leerroutes");
  expect(open.json().rijen).toMatchObject([
    { id: route.id, taken: 2, beoordeeld: 0, leermeester: "Wim Haver" },
  ]);
  const answer = await beoordeel("werkgever", route.doelen[0]!.id, "zelfstandig");
  expect(answer.json().doelen[0]).toMatchObject({ stand: "beoordeeld", niveau: "zelfstandig" });
  expect((await app.as("werkgever").post(`/leerroutes/${route.id}/praktijkverklaring`)).statusCode).toBe(403);
  const { werkgeverId } = await app.owner
    .selectFrom("leerbedrijven")
    .select("werkgeverId")
    .where("id", "=", route.leerbedrijfId)
    .executeTakeFirstOrThrow();
  const elders = (van: object) =>
    app.owner.updateTable("leerbedrijven").set(van).where("id", "=", route.leerbedrijfId).execute();
  await elders({ werkgeverId: null, unitId: unitGroen }); // learned elsewhere: none of his business
  expect((await app.as("werkgever").get("/leerroutes")).json().rijen).toEqual([]);
  expect((await beoordeel("werkgever", route.doelen[0]!.id, "met hulp")).statusCode).toBe(404);
  await elders({ werkgeverId, unitId: null });
});

test("the unitleider assesses who works in his unit today, and nobody else", async () => {
  await help(yonas);
  const route = await begin("klantmanager", yonas);
  expect((await beoordeel("unitleider", route.doelen[0]!.id, "met hulp")).statusCode).toBe(201);
  const open = await app.as("unitleider").get("/leerroutes");
  expect(open.json().rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).toEqual([yonas]);
});
