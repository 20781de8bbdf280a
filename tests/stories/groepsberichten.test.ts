import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { bezorg } from "../../src/modules/berichten/mail/bezorger.ts";
import { isLijstIn } from "../../src/modules/berichten/scan.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, lotte, REGIO, VANDAAG } from "../support/world.ts";

/** Replays how messages of Mijn Werkmap reached the wrong people (S-15), and what else can go wrong with a group. */

const NAMEN = ["Sam", "Noa", "Kim", "Robin", "Jip", "Lou", "Bo", "Mo", "Max", "Ali", "Yue", "Ida"];
const caseload = { soort: "caseload" } as const;
const uitnodiging = {
  onderwerp: "Banenmarkt",
  tekst: "Dag {voornaam}, komt u donderdag naar de banenmarkt?",
};

let app: TestApp;
let pool: pg.Pool;
const mensen: string[] = [amina];

beforeAll(async () => {
  app = await startTestApp();
  pool = new pg.Pool({ connectionString: app.url, options: "-c role=meedoen_owner", max: 2 });
  for (const [at, voornaam] of NAMEN.entries()) mensen.push(await insertInwoner(voornaam, at));
});
afterAll(async () => {
  await pool.end();
  await app.stop();
});
beforeEach(async () => {
  await app.owner.deleteFrom("groepsontvangers").execute();
  await app.owner.deleteFrom("groepsberichten").execute();
  await app.owner.deleteFrom("mailontvangers").execute();
  await app.owner.deleteFrom("mailuitgang").execute();
  await app.owner.deleteFrom("berichten").execute();
  await app.owner.deleteFrom("berichtgesprekken").execute();
});

async function insertInwoner(voornaam: string, at: number): Promise<string> {
  const id = randomUUID();
  const own = { regioId: REGIO, gemeente: AMERSFOORT };
  await app.owner
    .insertInto("inwoners")
    .values({
      ...own,
      id,
      nummer: 90_000 + at,
      voornaam,
      achternaam: `Achterberg${String.fromCodePoint(97 + (at % 26))}`,
      aangemeldOp: isoDate(at % 2 === 0 ? "2026-01-05" : VANDAAG),
      talen: ["nld"],
    })
    .execute();
  await app.owner
    .insertInto("contactgegevens")
    .values({ ...own, inwonerId: id, email: `p${at}@voorbeeld.nl` })
    .execute();
  await help(id);
  return id;
}

const help = (inwonerId: string) =>
  app.owner
    .insertInto("begeleidingen")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      gebruikerId: gebruikerId("klantmanager"),
      naam: "klantmanager",
      rol: "klantmanager",
      isHoofd: true,
      vanaf: isoDate("2026-01-05"),
    })
    .execute();

const as = (rol: Parameters<typeof traced>[1]) => traced(app, rol);
const check = async (body: object) =>
  (await as("klantmanager")("POST", "/groepsberichten/_controle", { body })).body;
const send = (body: object) => as("klantmanager")("POST", "/groepsberichten", { body });
const later = (minutes: number) => new Date(new Date(`${VANDAAG}T09:10:00Z`).getTime() + minutes * 60_000);
const posted: string[] = [];
const deliver = (minutes: number) =>
  bezorg({
    pool,
    now: () => later(minutes),
    verzender: async ({ aan }) => void posted.push(aan),
    van: "meedoen@voorbeeld.nl",
    adres: "https://meedoen.voorbeeld.nl/inloggen",
  });

type Gekregen = { inwonerId: string; tekst: string };
const delivered = async (): Promise<Gekregen[]> =>
  app.owner.selectFrom("berichten").select(["inwonerId", "tekst"]).where("van", "=", "medewerker").execute();
const idsOf = (rows: readonly { inwonerId: string }[]) => rows.map(({ inwonerId }) => inwonerId).toSorted();

test("a file, an attachment or a list of addresses is no part of a message: it is refused as it comes in (S-15)", async () => {
  for (const extra of [
    { bijlage: "klanten.xlsx" },
    { ontvangers: mensen },
    { aan: "iedereen@voorbeeld.nl" },
  ]) {
    const { status } = await send({
      selectie: caseload,
      ...uitnodiging,
      ...extra,
      aantal: 13,
      controle: "x",
    });
    expect([extra, status]).toEqual([extra, 400]);
  }
  const namen = await as("klantmanager")("POST", "/groepsberichten/_controle", {
    body: { selectie: { ...caseload, ids: mensen }, ...uitnodiging },
  });
  expect(namen.status).toBe(400);
});

test("the list that was pasted into the text in 2016 stops at the check, and at sending (S-15)", async () => {
  const lijst = [
    "Jansen;12-03-1980;999990019",
    "De Vries;01-07-1975;999990020",
    "Bakker;30-11-1990;999990032",
  ].join("\n");
  const checked = await check({
    selectie: caseload,
    onderwerp: "Vacatures",
    tekst: `Zie hieronder.\n${lijst}`,
  });
  expect(checked.belemmeringen.map(({ soort }: { soort: string }) => soort)).toEqual(["bsn", "lijst"]);
  expect(checked.controle).toBeNull();
  const sent = await send({
    selectie: caseload,
    onderwerp: "Vacatures",
    tekst: lijst,
    aantal: 13,
    controle: "x",
  });
  expect([sent.status, sent.body.code]).toEqual([400, "groepsbericht.bsn"]);
  await deliver(60);
  expect(await delivered()).toEqual([]);
});

test.each([
  ["tabs", "Naam\tPlaats\tTelefoon\nA\tB\tC\nD\tE\tF"],
  ["addresses of mail", "a@b.nl\nc@d.nl\ne@f.nl"],
  ["postcodes", "Kerkstraat 1 3811 AB\nDorpsweg 2 3812 CD\nLaan 3 3813 EF"],
  ["telephones", "06 12345678\n0612345679\n+31 6 12345670"],
])("a list of people is known by its %s (S-15)", (_what, tekst) => {
  expect(isLijstIn(tekst)).toBe(true);
  expect(isLijstIn("Kom donderdag.\nNeem uw cv mee.\nBel 033 000 00 00 bij vragen.\nTot dan!")).toBe(false);
});

test("the name of somebody else stops a message, and a surname that could be one is told (S-15)", async () => {
  const named = await check({
    selectie: caseload,
    onderwerp: "Rooster",
    tekst: "Net als Noa Achterbergb kunt u ruilen.",
  });
  expect(named.belemmeringen).toMatchObject([{ soort: "naam" }]);
  const surname = { selectie: caseload, onderwerp: "Rooster", tekst: "Vraag het aan Achterbergd." };
  const warned = await check(surname);
  expect([warned.belemmeringen, warned.waarschuwingen]).toMatchObject([[], [{ woord: "Achterbergd" }]]);
  const unread = await send({ ...surname, aantal: 13, controle: warned.controle });
  expect([unread.status, unread.body.code]).toEqual([400, "groepsbericht.waarschuwing"]);
  const gap = await check({ selectie: caseload, onderwerp: "Rooster", tekst: "Dag {{BSN}} van <<naam>>" });
  expect(gap.belemmeringen).toMatchObject([{ soort: "gat" }]);
});

test("the wrong selection: who meant one and chose all is stopped by the number that he types (S-15)", async () => {
  const { controle, ontvangers } = await check({ selectie: caseload, ...uitnodiging });
  expect(ontvangers).toHaveLength(13);
  const wrong = await send({ selectie: caseload, ...uitnodiging, aantal: 1, controle });
  expect([wrong.status, wrong.body.code]).toEqual([400, "groepsbericht.aantal"]);
  await deliver(60);
  expect(await delivered()).toEqual([]);
});

test("what changed between the check and sending sends nothing: the list, the text, the sender (S-15)", async () => {
  const selectie = { ...caseload, behalve: mensen.slice(3) };
  const { controle, ontvangers } = await check({ selectie, ...uitnodiging });
  expect(ontvangers).toHaveLength(3);
  const other = { soort: "caseload", behalve: mensen.slice(2, 12) };
  const tries = [
    { selectie: caseload, ...uitnodiging, aantal: 13 },
    { selectie: other, ...uitnodiging, aantal: 3 },
    { selectie, ...uitnodiging, tekst: "Dag {voornaam}, uw uitkering stopt.", aantal: 3 },
    { selectie, ...uitnodiging, onderwerp: "Let op", aantal: 3 },
  ];
  for (const body of tries) expect([body, (await send({ ...body, controle })).status]).toEqual([body, 409]);
  const nieuw = await insertInwoner("Tess", 80); // somebody came into the caseload meanwhile
  expect((await send({ selectie, ...uitnodiging, aantal: 3, controle })).body.code).toBe(
    "groepsbericht.veranderd",
  );
  await app.owner.updateTable("begeleidingen").set({ tot: VANDAAG }).where("inwonerId", "=", nieuw).execute();
  const colleague = await as("jobcoach")("POST", "/groepsberichten", {
    body: { selectie: caseload, ...uitnodiging, aantal: 1, controle },
  });
  expect(colleague.status).toBe(409);
  await deliver(60);
  expect(await delivered()).toEqual([]);
});

test("for five minutes nobody sees anything and nobody is mailed; recall stops all of it (S-15)", async () => {
  const { controle } = await check({ selectie: caseload, ...uitnodiging });
  const sent = await send({ selectie: caseload, ...uitnodiging, aantal: 13, controle });
  expect(sent.status).toBe(201);
  expect(sent.betrokkenen).toEqual([...mensen].toSorted());
  expect(sent.body.zichtbaarVanaf).toBe(later(5).toISOString());
  posted.length = 0;
  await deliver(4.9);
  expect([await delivered(), posted]).toEqual([[], []]);
  expect((await as("inwoner")("GET", "/gesprekken")).body.totaal).toBe(0);
  expect(await rowsSeenBy("inwoner")).toBe(0);
  expect(await rowsSeenBy("jobcoach")).toBe(0); // a colleague who helps the same inwoner

  const other = await as("jobcoach")("POST", `/groepsberichten/${sent.body.id}/_trek-in`);
  expect(other.status).toBe(404);
  const recalled = await as("klantmanager")("POST", `/groepsberichten/${sent.body.id}/_trek-in`);
  expect([recalled.status, recalled.body]).toEqual([201, { isIngetrokken: true }]);
  await deliver(60);
  expect([await delivered(), posted]).toEqual([[], []]);
  const twice = await as("klantmanager")("POST", `/groepsberichten/${sent.body.id}/_trek-in`);
  expect([twice.status, twice.body.code]).toEqual([409, "groepsbericht.al-weg"]);
});

/** Straight in the database, past the service. */
async function rowsSeenBy(rol: Parameters<typeof gebruikerId>[0]): Promise<number> {
  const client = await pool.connect();
  await client.query("begin; set local role meedoen_app");
  const ctx = `${REGIO}/${gebruikerId(rol)}`;
  await client.query("select set_config('app.ctx', $1, true), set_config('app.vandaag', $2, true)", [
    ctx,
    VANDAAG,
  ]);
  const { rows } = await client.query<{ n: string }>(
    "select (select count(*) from groepsontvangers) + (select count(*) from groepsberichten) + (select count(*) from berichten) as n",
  );
  await client.query("rollback");
  client.release();
  return Number(rows[0]!.n);
}

test("an answer goes to the sender only: there is no answer to all (S-15)", async () => {
  const { controle } = await check({ selectie: caseload, ...uitnodiging });
  await send({ selectie: caseload, ...uitnodiging, aantal: 13, controle });
  await deliver(5);
  const { rijen } = (await as("inwoner")("GET", "/gesprekken")).body;
  expect(rijen).toHaveLength(1);
  await as("inwoner")("POST", `/gesprekken/${rijen[0].id}/berichten`, {
    body: { tekst: "Ik kom, met mijn zus Fatma." },
  });
  const seen = await app.owner
    .selectFrom("berichten")
    .selectAll()
    .where("tekst", "like", "%Fatma%")
    .execute();
  expect(seen.map(({ inwonerId, gesprekId }) => [inwonerId, gesprekId])).toEqual([[amina, rijen[0].id]]);
});

test("whom the sender does not help any more when the time has come gets nothing (S-15)", async () => {
  const selectie = { ...caseload, behalve: mensen.slice(3) };
  const { controle } = await check({ selectie, ...uitnodiging });
  await send({ selectie, ...uitnodiging, aantal: 3, controle });
  await app.owner
    .updateTable("begeleidingen")
    .set({ tot: VANDAAG })
    .where("inwonerId", "=", mensen[2]!)
    .execute();
  await Promise.all([deliver(5), deliver(5)]); // two processes at once
  expect(idsOf(await delivered())).toEqual(mensen.slice(0, 2).toSorted());
  const [own] = (await as("klantmanager")("GET", "/groepsberichten")).body.rijen;
  expect(own).toMatchObject({ status: "bezorgd", aantal: 3, bezorgd: 2, vervallen: 1 });
  await app.owner
    .updateTable("begeleidingen")
    .set({ tot: null })
    .where("inwonerId", "=", mensen[2]!)
    .execute();
});

test("nobody outside the own caseload can be slipped in, also not straight in the database (S-15, S-01)", async () => {
  const client = await pool.connect();
  for (const wie of [bram, lotte]) {
    await client.query("begin; set local role meedoen_app");
    const ctx = `${REGIO}/${gebruikerId("klantmanager")}`;
    await client.query("select set_config('app.ctx', $1, true), set_config('app.vandaag', $2, true)", [
      ctx,
      VANDAAG,
    ]);
    const id = randomUUID();
    await client.query(
      `insert into groepsberichten (regio_id, id, gebruiker_id, door_naam, onderwerp, tekst, selectie, aantal, verstuurd, zichtbaar_vanaf)
       values ($1, $2, $3, 'x', 'x', 'x', 'x', 1, now(), now() + interval '5 minutes')`,
      [REGIO, id, gebruikerId("klantmanager")],
    );
    const slipped = client.query(
      `insert into groepsontvangers (regio_id, groepsbericht_id, inwoner_id, gebruiker_id, tekst, gesprek_id, bericht_id)
       values ($1, $2, $3, $4, 'x', $5, $6)`,
      [REGIO, id, wie, gebruikerId("klantmanager"), randomUUID(), randomUUID()],
    );
    await expect(slipped).rejects.toThrow("not for this sender");
    await client.query("rollback");
  }
  client.release();
  expect(LEUSDEN).not.toBe(AMERSFOORT);
});

/** Nothing in four cases out of five. */
const meestalNiet = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

test("whatever is chosen, left out or changed: who gets it are exactly those who stood at the check (S-15)", async () => {
  let wrong = 0;
  let reached = 0;
  const keuze = fc.record({
    behalve: fc.subarray(mensen),
    zonderContact: fc.option(fc.boolean(), { nil: undefined }),
    anders: meestalNiet(fc.subarray(mensen)),
    typt: meestalNiet(fc.nat(14)),
  });
  await fc.assert(
    fc.asyncProperty(keuze, async ({ behalve, zonderContact, anders, typt }) => {
      const selectie = { ...caseload, behalve, ...(zonderContact !== undefined && { zonderContact }) };
      const shown = await check({ selectie, ...uitnodiging });
      const before = await delivered();
      await send({
        selectie: anders ? { ...selectie, behalve: anders } : selectie,
        ...uitnodiging,
        aantal: typt ?? shown.ontvangers.length,
        controle: shown.controle ?? "geen",
      });
      await deliver(5);
      const got = (await delivered()).slice(before.length);
      const gezien = new Map(
        shown.ontvangers.map(({ inwonerId, tekst }: Gekregen) => [inwonerId, tekst] as const),
      );
      wrong += got.filter(({ inwonerId, tekst }) => gezien.get(inwonerId) !== tekst).length;
      reached += got.length;
      expect(got.length === 0 || got.length === gezien.size).toBe(true);
    }),
    { numRuns: 40 },
  );
  expect(wrong).toBe(0);
  expect(reached).toBeGreaterThan(50);
}, 60_000);
