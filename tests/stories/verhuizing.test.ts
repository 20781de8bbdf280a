import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  LEUSDEN,
  plaatsingYonas,
  REGIO,
  VANDAAG,
  yonas,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const oud = (rol: Rol = "klantmanager") => app.as(rol);
const nieuw = (rol: Rol = "klantmanager") => app.as(rol, LEUSDEN);
const move = (rest: object = {}, id = amina, rol: Rol = "klantmanager") =>
  oud(rol).post(`/inwoners/${id}/verhuizing`, {
    naarGemeente: LEUSDEN,
    dag: VANDAAG,
    akkoordOp: VANDAAG,
    waarom: "Amina belt graag eerst. Zij heeft uitzicht op een plek in de kas.",
    ...rest,
  });
const type = ({ json }: { json: () => { type: string } }) => json().type.replace("/problemen/", "");
const naarMij = async (rol: Rol = "klantmanager") => (await nieuw(rol).get("/verhuizingen")).json().naarMij;
const contact = (as: ReturnType<typeof nieuw>, tekst: string) =>
  as.post(`/inwoners/${amina}/contactmomenten`, {
    soort: "gesprek",
    datum: VANDAAG,
    tekst,
    isZichtbaarVoorInwoner: false,
    vervolg: null,
    vervolgdatum: null,
  });

test("only the klantmanager of the inwoner proposes a move, in words that all may read, to a gemeente where somebody answers (ADR 0019)", async () => {
  expect(type(await move({ waarom: "Heeft een depressie." }))).toBe("plan.gezondheid");
  expect(type(await move({ naarGemeente: AMERSFOORT }))).toBe("verhuizing.zelfde-gemeente");
  expect(type(await move({ naarGemeente: "GM0342" }))).toBe("verhuizing.niemand-daar"); // nobody works for Soest here
  expect(type(await move({ akkoordOp: addDays(VANDAAG, 1) }))).toMatch(/toekomst|datum/);
  expect(type(await move({}, amina, "jobcoach"))).toBe("verhuizing.niet-uw-inwoner");
  expect([403, 404]).toContain((await move({}, yonas)).statusCode); // not in the caseload
});

test("until the yes the new gemeente sees a first name and what to know, and the day of the move decides from when", async () => {
  const { id } = (await move({ dag: addDays(VANDAAG, 3) })).json();
  expect(type(await move())).toBe("verhuizing.al-voorgesteld");
  expect(await naarMij()).toMatchObject([
    {
      id,
      roepnaam: "Amina",
      vanGemeente: "Amersfoort",
      naarGemeente: "Leusden",
      vanNaam: "klantmanager GM0307",
    },
  ]);
  expect(JSON.stringify(await naarMij())).not.toContain("Haddou");
  expect(await naarMij("jobcoach")).toEqual([]); // a klantmanager answers for the gemeente
  expect((await nieuw().get(`/inwoners/${amina}/plan`)).statusCode).toBe(404);
  expect(type(await nieuw().post(`/verhuizingen/${id}/_aannemen`))).toBe("verhuizing.te-vroeg");
  for (const as of [oud(), nieuw("jobcoach"), nieuw("manager")])
    expect([403, 404]).toContain((await as.post(`/verhuizingen/${id}/_aannemen`)).statusCode);
  const no = await nieuw().post(`/verhuizingen/${id}/_weigeren`, { reden: "Het adres klopt nog niet." });
  expect([no.statusCode, no.json()]).toEqual([201, { id, inwonerId: amina }]);
  expect((await oud().get("/verhuizingen")).json().vanMij).toMatchObject([
    { id, status: "geweigerd", antwoord: "Het adres klopt nog niet.", doorNaam: "klantmanager GM0327" },
  ]);
  expect((await oud().get(`/inwoners/${amina}/plan`)).statusCode).toBe(200); // nothing changed
});

test("who proposed it takes it back while nobody answered", async () => {
  const { id } = (await move()).json();
  expect([403, 404]).toContain((await nieuw().post(`/verhuizingen/${id}/_intrekken`)).statusCode);
  expect(type(await oud("jobcoach").post(`/verhuizingen/${id}/_intrekken`))).toBe(
    "verhuizing.niet-uw-inwoner",
  );
  expect((await oud().post(`/verhuizingen/${id}/_intrekken`)).statusCode).toBe(201);
  expect(type(await oud().post(`/verhuizingen/${id}/_intrekken`))).toBe("verhuizing.al-beantwoord");
  expect(await naarMij()).toEqual([]);
});

test("with the yes the plan, the indicaties and the possibilities go along, and what was written about a life stays behind (ADR 0019)", async () => {
  await contact(oud(), "Vertelt over thuis, in vertrouwen.");
  await app.owner
    .insertInto("indicaties")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId: amina,
      soort: "banenafspraak",
      vanaf: isoDate("2026-01-01"),
      bron: "UWV",
    })
    .execute();
  const coach = {
    begin: new Date(`${addDays(VANDAAG, 7)}T09:00:00Z`),
    onderwerp: "Kennismaken",
    waar: "Stadhuis",
  };
  const afspraak = {
    regioId: REGIO,
    gemeente: AMERSFOORT,
    inwonerId: amina,
    gebruikerId: gebruikerId("klantmanager"),
  };
  await app.owner
    .insertInto("afspraken")
    .values({ ...afspraak, ...coach, id: randomUUID() })
    .execute();
  const past = { ...coach, begin: new Date("2026-10-01T09:00:00Z") };
  await app.owner
    .insertInto("afspraken")
    .values({ ...afspraak, ...past, id: randomUUID() })
    .execute();
  const planVoor = (await oud().get(`/inwoners/${amina}/plan`)).json();

  const { id } = (await move()).json();
  const both = await Promise.all([1, 2].map(() => nieuw().post(`/verhuizingen/${id}/_aannemen`)));
  expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);

  const plan = (await nieuw().get(`/inwoners/${amina}/plan`)).json();
  expect(plan.eigenWoorden).toBe(planVoor.eigenWoorden);
  expect(plan.stappen.map(({ naam }: { naam: string }) => naam)).toEqual(
    planVoor.stappen.map(({ naam }: { naam: string }) => naam),
  );
  expect((await nieuw().get(`/inwoners/${amina}`)).json()).toMatchObject({
    gemeente: LEUSDEN,
    gemeentenaam: "Leusden",
  });
  expect((await nieuw().get(`/inwoners/${amina}/mogelijkheden`)).statusCode).toBe(200);
  const { rijen } = (await nieuw().get(`/inwoners/${amina}/tijdlijn`)).json();
  expect(JSON.stringify(rijen)).not.toContain("in vertrouwen");
  expect(
    (await nieuw().get(`/inwoners/${amina}/plan/geschiedenis`))
      .json()
      .rijen.map(({ wat }: { wat: string }) => wat),
  ).toEqual(["Nam het dossier over van de gemeente Amersfoort"]);
  const afspraken = (await nieuw().get(`/inwoners/${amina}/afspraken`)).json().rijen;
  expect(afspraken).toMatchObject([{ onderwerp: "Kennismaken", isVerlaten: true }]); // the coming one, to take over or call off
});

test("from then the old gemeente sees nothing of the dossier, and its own acts stay in its log (ADR 0019)", async () => {
  for (const rol of ["klantmanager", "jobcoach", "jobhunter", "gids"] as const) {
    expect((await oud(rol).get(`/inwoners/${amina}`)).statusCode).toBe(404);
    expect((await oud(rol).get(`/inwoners/${amina}/plan`)).statusCode).toBe(404);
  }
  expect((await oud().get("/verhuizingen")).json().vanMij).toContainEqual(
    expect.objectContaining({ roepnaam: "Amina", status: "aangenomen" }),
  );
  const kring = (await nieuw().get(`/inwoners/${amina}/kring`)).json();
  expect(
    kring.lopend.map(({ naam, isHoofd }: { naam: string; isHoofd: boolean }) => [naam, isHoofd]),
  ).toEqual([["klantmanager GM0327", true]]);
  expect(kring.eerder).toEqual([]); // who helped before is known to the old gemeente
  const own = app.owner.selectFrom("auditregels").select(["gemeente", "handeling"]);
  expect(
    await own.where("handeling", "=", "verhuizing.propose").where("resultaat", "=", "ok").execute(),
  ).toContainEqual({ gemeente: AMERSFOORT, handeling: "verhuizing.propose" });
});

test("what stayed behind is read by who answers for the old gemeente, for a reason that the log keeps, and by nobody else (S-01)", async () => {
  const manager = oud("manager");
  const { rijen } = (await manager.get("/dossierarchief")).json();
  expect(rijen).toMatchObject([{ nummer: 101, naarGemeente: "Leusden", op: VANDAAG }]);
  const [{ verhuizingId }] = rijen;
  const read = (as: ReturnType<typeof oud>, body: object = { reden: "klacht" }) =>
    as.post(`/verhuizingen/${verhuizingId}/_archief`, body);
  const found = (await read(manager)).json().rijen as { soort: string; rij: { tekst?: string } }[];
  expect(found.find(({ soort }) => soort === "contactmomenten")?.rij.tekst).toBe(
    "Vertelt over thuis, in vertrouwen.",
  );
  expect(new Set(found.map(({ soort }) => soort))).toContain("afspraken");
  expect((await read(manager, {})).statusCode).toBe(400);
  const log = app.owner
    .selectFrom("auditregels")
    .select("velden")
    .where("handeling", "=", "dossierarchief.get");
  expect((await log.where("resultaat", "=", "ok").execute())[0]!.velden).toEqual(["klacht"]);
  for (const as of [nieuw("manager"), nieuw(), oud(), oud("beheerder"), oud("fg")])
    expect([403, 404]).toContain((await read(as)).statusCode);
  expect((await nieuw("manager").get("/dossierarchief")).json().rijen).toEqual([]);
});

test("each fence holds alone: without the service the database hides what stayed, and refuses a move of another's inwoner (S-01)", async () => {
  const as = <T>(rol: Rol, gemeente: string, statement: ReturnType<typeof sql<T>>) =>
    asUser(
      app.db,
      app.as(rol, gemeente).context().sessie,
      VANDAAG,
      async (db) => (await statement.execute(db)).rows,
    );
  const archief = sql<{ aantal: number }>`select count(*)::integer as aantal from dossierarchief`;
  expect((await as("manager", AMERSFOORT, archief))[0]!.aantal).toBeGreaterThan(1);
  for (const [rol, gemeente] of [
    ["klantmanager", LEUSDEN],
    ["manager", LEUSDEN],
    ["klantmanager", AMERSFOORT],
  ] as const)
    expect(await as(rol, gemeente, archief)).toEqual([{ aantal: 0 }]);
  const notes = sql`select 1 from contactmomenten where inwoner_id = ${amina}::uuid`;
  expect(await as("klantmanager", LEUSDEN, notes)).toEqual([]);
  const insert = (van: string) => sql`
    insert into verhuizingen (regio_id, id, gemeente, naar_gemeente, inwoner_id, dag, akkoord_op, waarom, van_gebruiker_id, van_naam, voorgesteld_op)
    values (${REGIO}, gen_random_uuid(), ${AMERSFOORT}, ${LEUSDEN}, ${yonas}::uuid, ${VANDAAG}, ${VANDAAG}, 'x', ${van}::uuid, 'x', ${VANDAAG})`;
  await expect(as("klantmanager", AMERSFOORT, insert(gebruikerId("klantmanager")))).rejects.toThrow(
    /not by this user|row-level/,
  );
  await expect(as("jobcoach", LEUSDEN, sql`update verhuizingen set status = 'voorgesteld'`)).rejects.toThrow(
    /denied/,
  );
  await expect(
    as("klantmanager", LEUSDEN, sql`select berg_dossier_op(v, current_date) from verhuizingen v`),
  ).rejects.toThrow(/denied/);
});

test("the new gemeente writes on from there, and its notes are its own", async () => {
  expect((await contact(nieuw(), "Eerste gesprek in Leusden.")).statusCode).toBe(201);
  const rows = await app.owner
    .selectFrom("contactmomenten")
    .select(["gemeente", "tekst"])
    .where("inwonerId", "=", amina)
    .execute();
  expect(rows).toEqual([{ gemeente: LEUSDEN, tekst: "Eerste gesprek in Leusden." }]);
});

test("work goes on: the plaatsing and who coaches for both gemeenten stay, what it counted for stays counted (ADR 0019)", async () => {
  const both = { gemeenten: [AMERSFOORT, LEUSDEN] };
  await app.owner.updateTable("gebruikers").set(both).where("id", "=", gebruikerId("jobcoach")).execute();
  const help = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: yonas, vanaf: isoDate("2026-01-01") };
  await app.owner
    .insertInto("begeleidingen")
    .values([
      {
        ...help,
        id: randomUUID(),
        gebruikerId: gebruikerId("klantmanager"),
        naam: "klantmanager",
        rol: "klantmanager",
        isHoofd: true,
      },
      { ...help, id: randomUUID(), gebruikerId: gebruikerId("jobcoach"), naam: "jobcoach", rol: "jobcoach" },
      {
        ...help,
        id: randomUUID(),
        naam: "Buurvrouw",
        rol: "buurvrouw",
        isNaaste: true,
        toestemmingOp: VANDAAG,
      },
    ])
    .execute();
  const { id } = (await move({}, yonas)).json();
  expect((await nieuw().post(`/verhuizingen/${id}/_aannemen`)).statusCode).toBe(201);
  const kring = (await nieuw().get(`/inwoners/${yonas}/kring`)).json();
  expect(kring.lopend.map(({ rol }: { rol: string }) => rol).toSorted()).toEqual([
    "buurvrouw",
    "jobcoach",
    "klantmanager",
  ]);
  expect((await nieuw().get(`/plaatsingen/${plaatsingYonas}`)).statusCode).toBe(200);
  const plaatsing = app.owner.selectFrom("plaatsingen").select("gemeente").where("id", "=", plaatsingYonas);
  expect(await plaatsing.execute()).toEqual([{ gemeente: AMERSFOORT }]);
});

test("over any sequence of moves there is one gemeente and one main contact, and nobody outside it sees the dossier", async () => {
  const users = { [AMERSFOORT]: oud, [LEUSDEN]: nieuw } as const;
  let hier: keyof typeof users = LEUSDEN;
  for (let at = 0; at < 4; at++) {
    const daar: keyof typeof users = hier === LEUSDEN ? AMERSFOORT : LEUSDEN;
    const body = { naarGemeente: daar, dag: VANDAAG, akkoordOp: VANDAAG, waarom: "Verhuist." };
    const { id } = (await users[hier]().post(`/inwoners/${amina}/verhuizing`, body)).json();
    expect((await users[daar]().post(`/verhuizingen/${id}/_aannemen`)).statusCode).toBe(201);
    expect((await users[hier]().get(`/inwoners/${amina}/plan`)).statusCode).toBe(404);
    expect((await users[daar]().get(`/inwoners/${amina}/plan`)).statusCode).toBe(200);
    const hoofd = app.owner.selectFrom("begeleidingen").select("gemeente").where("inwonerId", "=", amina);
    expect(await hoofd.where("isHoofd", "=", true).where("tot", "is", null).execute()).toEqual([
      { gemeente: daar },
    ]);
    hier = daar;
  }
});
