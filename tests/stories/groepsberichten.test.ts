import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isLijstIn } from "../../src/modules/berichten/scan.ts";
import { caseload, type Groep, later, startGroep, uitnodiging } from "../support/groepsberichten.ts";
import { amina, bram, gebruikerId, lotte, REGIO, VANDAAG } from "../support/world.ts";

/** Replays how messages of Mijn Werkmap reached the wrong people (S-15), and what else can go wrong with a group. */

let groep: Groep;
beforeAll(async () => {
  groep = await startGroep();
});
afterAll(() => groep.stop());
beforeEach(() => groep.empty());

const idsOf = (rows: readonly { inwonerId: string }[]) => rows.map(({ inwonerId }) => inwonerId).toSorted();

test("a file, an attachment or a list of addresses is no part of a message: it is refused as it comes in (S-15)", async () => {
  for (const extra of [
    { bijlage: "klanten.xlsx" },
    { ontvangers: groep.mensen },
    { aan: "iedereen@voorbeeld.nl" },
  ]) {
    const { status } = await groep.send({
      selectie: caseload,
      ...uitnodiging,
      ...extra,
      aantal: 13,
      controle: "x",
    });
    expect([extra, status]).toEqual([extra, 400]);
  }
  const namen = await groep.as("klantmanager")("POST", "/groepsberichten/_controle", {
    body: { selectie: { ...caseload, ids: groep.mensen }, ...uitnodiging },
  });
  expect(namen.status).toBe(400);
});

test("the list that was pasted into the text in 2016 stops at the check, and at sending (S-15)", async () => {
  const lijst = [
    "Jansen;12-03-1980;999990019",
    "De Vries;01-07-1975;999990020",
    "Bakker;30-11-1990;999990032",
  ].join("\n");
  const checked = await groep.check({
    selectie: caseload,
    onderwerp: "Vacatures",
    tekst: `Zie hieronder.\n${lijst}`,
  });
  expect(checked.belemmeringen.map(({ soort }: { soort: string }) => soort)).toEqual(["bsn", "lijst"]);
  expect(checked.controle).toBeNull();
  const sent = await groep.send({
    selectie: caseload,
    onderwerp: "Vacatures",
    tekst: lijst,
    aantal: 13,
    controle: "x",
  });
  expect([sent.status, sent.body.code]).toEqual([400, "groepsbericht.bsn"]);
  await groep.deliver(60);
  expect(await groep.delivered()).toEqual([]);
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
  const named = await groep.check({
    selectie: caseload,
    onderwerp: "Rooster",
    tekst: "Net als Noa Achterbergb kunt u ruilen.",
  });
  expect(named.belemmeringen).toMatchObject([{ soort: "naam" }]);
  const surname = { selectie: caseload, onderwerp: "Rooster", tekst: "Vraag het aan Achterbergd." };
  const warned = await groep.check(surname);
  expect([warned.belemmeringen, warned.waarschuwingen]).toMatchObject([[], [{ woord: "Achterbergd" }]]);
  const unread = await groep.send({ ...surname, aantal: 13, controle: warned.controle });
  expect([unread.status, unread.body.code]).toEqual([400, "groepsbericht.waarschuwing"]);
  const gap = await groep.check({
    selectie: caseload,
    onderwerp: "Rooster",
    tekst: "Dag {{BSN}} van <<naam>>",
  });
  expect(gap.belemmeringen).toMatchObject([{ soort: "gat" }]);
});

test("the wrong selection: who meant one and chose all is stopped by the number that he types (S-15)", async () => {
  const { controle, ontvangers } = await groep.check({ selectie: caseload, ...uitnodiging });
  expect(ontvangers).toHaveLength(13);
  const wrong = await groep.send({ selectie: caseload, ...uitnodiging, aantal: 1, controle });
  expect([wrong.status, wrong.body.code]).toEqual([400, "groepsbericht.aantal"]);
  await groep.deliver(60);
  expect(await groep.delivered()).toEqual([]);
});

test("what changed between the check and sending sends nothing: the list, the text, the sender (S-15)", async () => {
  const selectie = { ...caseload, behalve: groep.mensen.slice(3) };
  const { controle, ontvangers } = await groep.check({ selectie, ...uitnodiging });
  expect(ontvangers).toHaveLength(3);
  const other = { soort: "caseload", behalve: groep.mensen.slice(2, 12) };
  const tries = [
    { selectie: caseload, ...uitnodiging, aantal: 13 },
    { selectie: other, ...uitnodiging, aantal: 3 },
    { selectie, ...uitnodiging, tekst: "Dag {voornaam}, uw uitkering stopt.", aantal: 3 },
    { selectie, ...uitnodiging, onderwerp: "Let op", aantal: 3 },
  ];
  for (const body of tries)
    expect([body, (await groep.send({ ...body, controle })).status]).toEqual([body, 409]);
  const nieuw = await groep.insertInwoner("Tess", 80); // somebody came into the caseload meanwhile
  expect((await groep.send({ selectie, ...uitnodiging, aantal: 3, controle })).body.code).toBe(
    "groepsbericht.veranderd",
  );
  await groep.app.owner
    .updateTable("begeleidingen")
    .set({ tot: VANDAAG })
    .where("inwonerId", "=", nieuw)
    .execute();
  const colleague = await groep.as("jobcoach")("POST", "/groepsberichten", {
    body: { selectie: caseload, ...uitnodiging, aantal: 1, controle },
  });
  expect(colleague.status).toBe(409);
  await groep.deliver(60);
  expect(await groep.delivered()).toEqual([]);
});

test("for five minutes nobody sees anything and nobody is mailed; recall stops all of it (S-15)", async () => {
  const { controle } = await groep.check({ selectie: caseload, ...uitnodiging });
  const sent = await groep.send({ selectie: caseload, ...uitnodiging, aantal: 13, controle });
  expect(sent.status).toBe(201);
  expect(sent.betrokkenen).toEqual([...groep.mensen].toSorted());
  expect(sent.body.zichtbaarVanaf).toBe(later(5).toISOString());
  groep.posted.length = 0;
  await groep.deliver(4.9);
  expect([await groep.delivered(), groep.posted]).toEqual([[], []]);
  expect((await groep.as("inwoner")("GET", "/gesprekken")).body.totaal).toBe(0);
  expect(await rowsSeenBy("inwoner")).toBe(0);
  expect(await rowsSeenBy("jobcoach")).toBe(0); // a colleague who helps the same inwoner

  const other = await groep.as("jobcoach")("POST", `/groepsberichten/${sent.body.id}/_intrekken`);
  expect(other.status).toBe(404);
  const recalled = await groep.as("klantmanager")("POST", `/groepsberichten/${sent.body.id}/_intrekken`);
  expect([recalled.status, recalled.body]).toEqual([201, { isIngetrokken: true, aantal: 13 }]);
  await groep.deliver(60);
  expect([await groep.delivered(), groep.posted]).toEqual([[], []]);
  const twice = await groep.as("klantmanager")("POST", `/groepsberichten/${sent.body.id}/_intrekken`);
  expect([twice.status, twice.body.code]).toEqual([409, "groepsbericht.al-weg"]);
});

test("the five minutes are whole for who sends on a clock that ticks, and the copies are as many as it counts (S-15)", async () => {
  const { ask, perform } = await import("../../src/modules/door.ts");
  const { checkGroepsbericht } = await import("../../src/modules/berichten/check-groepsbericht.ts");
  const { sendGroepsbericht } = await import("../../src/modules/berichten/send-groepsbericht.ts");
  let ticks = 0;
  const context = () => ({
    ...groep.app.as("klantmanager").context(),
    now: () => new Date(later(0).getTime() + (ticks += 1)),
    idempotencyKey: crypto.randomUUID(),
  });
  const { controle } = await ask(checkGroepsbericht, context(), { selectie: caseload, ...uitnodiging });
  const sent = await perform(sendGroepsbericht, context(), {
    selectie: caseload,
    ...uitnodiging,
    aantal: 13,
    controle: controle!,
  });
  const { verstuurd, zichtbaarVanaf, aantal } = await groep.app.owner
    .selectFrom("groepsberichten")
    .selectAll()
    .where("id", "=", sent.id)
    .executeTakeFirstOrThrow();
  expect([zichtbaarVanaf.getTime() - verstuurd.getTime(), aantal]).toEqual([5 * 60_000, 13]);
});

test("past the service a message has no other number of copies than it says (S-15)", async () => {
  const client = await groep.pool.connect();
  const ctx = `${REGIO}/${gebruikerId("klantmanager")}`;
  await client.query("begin; set local role meedoen_app");
  await client.query("select set_config('app.ctx', $1, true)", [ctx]);
  await client.query(
    `insert into groepsberichten (regio_id, id, gebruiker_id, door_naam, onderwerp, tekst, selectie, aantal, verstuurd, zichtbaar_vanaf)
     values ($1, gen_random_uuid(), $2, 'x', 'x', 'x', 'x', 2, $3, $4)`,
    [REGIO, gebruikerId("klantmanager"), later(0), later(5)],
  );
  await expect(client.query("commit")).rejects.toThrow("another number of copies");
  client.release();
});

/** Straight in the database, past the service. */
async function rowsSeenBy(rol: Parameters<typeof gebruikerId>[0]): Promise<number> {
  const client = await groep.pool.connect();
  await client.query("begin; set local role meedoen_app");
  const ctx = `${REGIO}/${gebruikerId(rol)}`;
  await client.query("select set_config('app.ctx', $1, true), set_config('app.vandaag', $2, true)", [
    ctx,
    VANDAAG,
  ]);
  const { rows } = await client.query<{ n: string }>(
    "select (select count(*) from groepsberichten) + (select count(*) from berichten) as n",
  );
  await client.query("rollback");
  client.release();
  return Number(rows[0]!.n);
}

test("an answer goes to the sender only: there is no answer to all (S-15)", async () => {
  const { controle } = await groep.check({ selectie: caseload, ...uitnodiging });
  await groep.send({ selectie: caseload, ...uitnodiging, aantal: 13, controle });
  await groep.deliver(5);
  const { rijen } = (await groep.as("inwoner")("GET", "/gesprekken")).body;
  expect(rijen).toHaveLength(1);
  await groep.as("inwoner")("POST", `/gesprekken/${rijen[0].id}/berichten`, {
    body: { tekst: "Ik kom, met mijn zus Fatma." },
  });
  const seen = await groep.app.owner
    .selectFrom("berichten")
    .selectAll()
    .where("tekst", "like", "%Fatma%")
    .execute();
  expect(seen.map(({ inwonerId, gesprekId }) => [inwonerId, gesprekId])).toEqual([[amina, rijen[0].id]]);
});

test("whom the sender does not help any more when the time has come gets nothing (S-15)", async () => {
  const selectie = { ...caseload, behalve: groep.mensen.slice(3) };
  const { controle } = await groep.check({ selectie, ...uitnodiging });
  await groep.send({ selectie, ...uitnodiging, aantal: 3, controle });
  await groep.app.owner
    .updateTable("begeleidingen")
    .set({ tot: VANDAAG })
    .where("inwonerId", "=", groep.mensen[2]!)
    .execute();
  await Promise.all([groep.deliver(5), groep.deliver(5)]); // two processes at once
  expect(idsOf(await groep.delivered())).toEqual(groep.mensen.slice(0, 2).toSorted());
  const [own] = (await groep.as("klantmanager")("GET", "/groepsberichten")).body.rijen;
  expect(own).toMatchObject({ status: "bezorgd", aantal: 3, bezorgd: 2, vervallen: 1 });
  await groep.app.owner
    .updateTable("begeleidingen")
    .set({ tot: null })
    .where("inwonerId", "=", groep.mensen[2]!)
    .execute();
});

test("nobody outside the own caseload can be slipped in, also not straight in the database (S-15, S-01)", async () => {
  const client = await groep.pool.connect();
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
});
