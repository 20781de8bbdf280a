import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bezorg } from "../../src/modules/berichten/mail/bezorger.ts";
import { maildir, type Verzender } from "../../src/modules/berichten/mail/verzender.ts";
import { queuePool } from "../../src/modules/taken/queue.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
let pool: pg.Pool;
const folder = mkdtempSync(path.join(os.tmpdir(), "meedoen-mail-"));

beforeAll(async () => {
  app = await startTestApp();
  pool = queuePool(app.url);
  await setMail(amina, "amina@voorbeeld.nl");
});
afterAll(async () => {
  await pool.end();
  await app.stop();
});

const as = (rol: Parameters<typeof traced>[1]) => traced(app, rol);
const start = (body: object, rol: Parameters<typeof traced>[1] = "klantmanager", id = amina) =>
  as(rol)("POST", `/inwoners/${id}/gesprekken`, { body });
const vraag = { onderwerp: "Mijn rooster", tekst: "Kan ik op woensdag vrij zijn?" };

const setMail = (inwonerId: string, email: string | null) =>
  app.owner
    .insertInto("contactgegevens")
    .values({ regioId: REGIO, inwonerId, gemeente: AMERSFOORT, email })
    .onConflict((found) => found.columns(["regioId", "inwonerId"]).doUpdateSet({ email }))
    .execute();
const setTaal = (talen: string[]) =>
  app.owner.updateTable("inwoners").set({ talen }).where("id", "=", amina).execute();
const moment = (minutes: number) => new Date(new Date(`${VANDAAG}T09:10:00Z`).getTime() + minutes * 60_000);
const goOut = (minutes: number, verzender: Verzender = maildir(folder)) =>
  bezorg({
    pool,
    now: () => moment(minutes),
    verzender,
    van: "meedoen@voorbeeld.nl",
    adres: "https://meedoen.voorbeeld.nl/inloggen",
  });
const mails = () => app.owner.selectFrom("mailuitgang").selectAll().orderBy("gemaakt").execute();

test("an inwoner asks, the main counsellor sees it in his day and answers, and each sees when it was read (I7)", async () => {
  const asked = await start(vraag, "inwoner");
  expect([asked.status, asked.body]).toMatchObject([201, { inwonerId: amina, waarschuwingen: [] }]);
  expect(asked.betrokkenen).toEqual([amina]);
  expect(JSON.stringify(asked.audit)).not.toContain("woensdag");
  const { gesprekId } = asked.body;

  const day = await as("klantmanager")("GET", "/mijn-dag");
  expect(day.body.vandaag).toContainEqual(
    expect.objectContaining({ soort: "bericht", id: gesprekId, naar: `/berichten/${gesprekId}` }),
  );
  expect(JSON.stringify((await as("jobcoach")("GET", "/mijn-dag")).body)).not.toContain(gesprekId);

  await as("klantmanager")("POST", `/gesprekken/${gesprekId}/_gelezen`);
  const answered = await as("klantmanager")("POST", `/gesprekken/${gesprekId}/berichten`, {
    body: { tekst: "Ja, dat kan." },
  });
  expect([answered.status, answered.body.krijgtMail]).toEqual([201, true]);
  expect(JSON.stringify((await as("klantmanager")("GET", "/mijn-dag")).body)).not.toContain(gesprekId);

  const read = await as("inwoner")("GET", `/gesprekken/${gesprekId}`);
  expect(read.body.nieuw).toBe(1);
  expect(read.body.berichten).toMatchObject([
    { van: "inwoner", isVanMij: true, tekst: vraag.tekst, gelezen: moment(0).toISOString() },
    { van: "medewerker", isVanMij: false, tekst: "Ja, dat kan.", gelezen: null },
  ]);
  const seen = await as("inwoner")("POST", `/gesprekken/${gesprekId}/_gelezen`);
  expect(seen.body.gelezen).toBe(1);
  const after = await as("klantmanager")("GET", `/gesprekken/${gesprekId}`);
  expect(after.body.berichten[1].gelezenDoor).toBe(`inwoner ${AMERSFOORT}`);
});

test("who helps no more reads no more, and nobody writes in the name of another (S-01)", async () => {
  const { body } = await start(vraag, "inwoner");
  const elders = await traced(app, "klantmanager", "GM0327")("GET", `/gesprekken/${body.gesprekId}`);
  expect(elders.status).toBe(404);
  const { user, sessie } = app.as("klantmanager").context();
  const client = await pool.connect();
  await client.query("begin; set local role meedoen_app");
  await client.query("select set_config('app.ctx', $1, true), set_config('app.vandaag', $2, true)", [
    `${sessie.regioId}/${sessie.sessieId}`,
    VANDAAG,
  ]);
  const forged = client.query(
    `insert into berichten (regio_id, id, gemeente, inwoner_id, gesprek_id, van, door_gebruiker_id, door_naam, tekst, verstuurd)
     values ($1, $2, 'GM0307', $3, $4, 'inwoner', $5, 'x', 'Ja hoor', now())`,
    [user.regioId, randomUUID(), amina, body.gesprekId, gebruikerId("inwoner")],
  );
  await expect(forged).rejects.toThrow("in the name of another");
  await client.query("rollback");
  client.release();
});

test("no answer is needed: a colleague says so, and the next message asks for one again", async () => {
  const { body } = await start({ onderwerp: "Dank", tekst: "Dank u wel!" }, "inwoner");
  const url = `/gesprekken/${body.gesprekId}/afgehandeld`;
  const own = await as("inwoner")("PUT", url, { versie: 2, body: {} });
  expect([own.status, own.body.code]).toEqual([403, "gesprek.niet-van-u"]);
  const stale = await as("klantmanager")("PUT", url, { versie: 1, body: {} });
  expect(stale.status).toBe(412);
  const done = await as("klantmanager")("PUT", url, { versie: 2, body: {} });
  expect([done.status, done.body.wachtOpAntwoord]).toEqual([200, false]);
  await as("inwoner")("POST", `/gesprekken/${body.gesprekId}/berichten`, { body: { tekst: "Nog iets?" } });
  const again = await as("klantmanager")("GET", `/gesprekken/${body.gesprekId}`);
  expect([again.body.wachtOpAntwoord, again.body.wachtOpU]).toEqual([true, true]);
});

test("a BSN is refused however it is written, and words about health are told (S-19, S-24)", async () => {
  for (const bsn of ["999990019", "9999 90 019", "999.990.019", "999-990-019"]) {
    const { status, body } = await start({ onderwerp: "Formulier", tekst: `Uw nummer is ${bsn}.` });
    expect([bsn, status, body.code]).toEqual([bsn, 400, "bericht.bsn"]);
  }
  const warned = await start({ onderwerp: "Formulier", tekst: "Heeft u uw medicatie bij u?" });
  expect(warned.body.waarschuwingen).toMatchObject([{ woord: "medicatie" }]);
});

test("a text that stands ready is said in the language of who reads it, with the Dutch beside it (U-06)", async () => {
  await setTaal(["tir", "nld"]);
  const made = await as("klantmanager")("POST", `/inwoners/${amina}/afspraken`, {
    body: { datum: "2026-12-01", tijd: "09:30", duurMinuten: 45, onderwerp: "Plan", waar: "kamer 1.06" },
  });
  const sjabloon = { sjabloon: "herinnering", afspraakId: made.body.id };
  const shown = await as("klantmanager")("POST", `/inwoners/${amina}/gesprekken/_sjabloon`, {
    body: sjabloon,
  });
  expect(shown.body).toMatchObject({ taal: "ti", taalnaam: "Tigrinya" });
  expect(shown.body.tekstNl).toContain("Dag: dinsdag 1 december\nTijd: 09:30\nWaar: kamer 1.06");
  expect(shown.body.tekst).toContain("ሰላም Amina፣");

  const { body } = await start(sjabloon);
  const { berichten } = (await as("inwoner")("GET", `/gesprekken/${body.gesprekId}`)).body;
  expect(berichten[0]).toMatchObject({ taal: "ti", tekst: shown.body.tekst, tekstNl: shown.body.tekstNl });
  const nobody = await start({ sjabloon: "herinnering", afspraakId: randomUUID() });
  expect(nobody.status).toBe(404);
});

test("a mail says that a message waits, in the own language, and nothing about anybody (S-19)", async () => {
  await app.owner.deleteFrom("mailontvangers").execute();
  await app.owner.deleteFrom("mailuitgang").execute();
  await setTaal(["tur", "nld"]);
  const { body } = await start({ onderwerp: "Kanarie onderwerp", tekst: "Kanarie tekst voor Amina" });
  await goOut(0);
  const [file = ""] = readdirSync(path.join(folder, "new"));
  const mail = readFileSync(path.join(folder, "new", file), "utf8");
  const [head = "", encoded = ""] = mail.split("\r\n\r\n");
  const text = Buffer.from(encoded, "base64").toString("utf8");
  expect(text).toContain("Meedoen'de size bir mesaj var.");
  expect(text).toContain("https://meedoen.voorbeeld.nl/inloggen\r\n");
  expect(head).toContain("To: <amina@voorbeeld.nl>");
  for (const secret of ["Amina", "Haddou", "Kanarie", "klantmanager", amina, body.id, body.gesprekId])
    expect(`${head.replace("amina@voorbeeld.nl", "")}${text}`).not.toContain(secret);
  expect((await mails()).map(({ status, taal, pogingen }) => [status, taal, pogingen])).toEqual([
    ["verstuurd", "tr", 1],
  ]);
});

test("mail that is not taken is tried again later and later, then stands as failed, and goes once more when asked", async () => {
  await app.owner.deleteFrom("mailontvangers").execute();
  await app.owner.deleteFrom("mailuitgang").execute();
  await start(vraag);
  const tried: number[] = [];
  const broken =
    (minute: number): Verzender =>
    async () => {
      tried.push(minute);
      throw Object.assign(new Error("550 <amina@voorbeeld.nl> unknown"), { code: "EENVELOPE" });
    };
  for (let minute = 0; minute < 900; minute += 1) await goOut(minute, broken(minute));
  expect(tried).toEqual([0, 1, 6, 36, 156, 516]);
  const [failed] = await mails();
  expect([failed!.status, failed!.fout]).toEqual(["mislukt", "EENVELOPE"]);

  const list = await as("beheerder")("GET", "/mailuitgang");
  expect(list.body.aantallen).toEqual({ wacht: 0, verstuurd: 0, mislukt: 1, vervallen: 0 });
  expect(list.text).not.toContain("@");
  expect(list.text).not.toContain(amina);
  const again = await as("beheerder")("PUT", `/mailuitgang/${failed!.id}/opnieuw`, {
    versie: failed!.versie,
    body: {},
  });
  expect([again.status, again.body.status]).toEqual([200, "wacht"]);
  let sent = 0;
  const works: Verzender = async () => {
    sent += 1;
  };
  await Promise.all([goOut(900, works), goOut(900, works)]); // two processes at once
  expect([sent, (await mails())[0]!.status]).toEqual([1, "verstuurd"]);
});

test("who has no address is not mailed, and who writes hears that a call or a letter is needed", async () => {
  await app.owner.deleteFrom("mailontvangers").execute();
  await app.owner.deleteFrom("mailuitgang").execute();
  await setMail(amina, null);
  expect((await start(vraag)).body.krijgtMail).toBe(false);
  expect(await mails()).toEqual([]);
  await setMail(amina, "amina@voorbeeld.nl\r\nBcc: <iedereen@voorbeeld.nl>");
  await start(vraag);
  await goOut(1000);
  expect((await mails()).map(({ status, fout }) => [status, fout])).toEqual([["vervallen", "geen adres"]]);
  await setMail(amina, "amina@voorbeeld.nl");
});

test("three messages in a row are one mail; after it was sent the next is mailed again", async () => {
  await app.owner.deleteFrom("mailontvangers").execute();
  await app.owner.deleteFrom("mailuitgang").execute();
  for (const nr of [1, 2, 3]) await start({ onderwerp: `Bericht ${nr}`, tekst: "Dag" });
  expect(await mails()).toHaveLength(1);
  await goOut(1001);
  await start(vraag);
  expect(await mails()).toHaveLength(2);
});

test("an inwoner asks for another moment out of those that are free, once (I7)", async () => {
  await setTaal(["ara", "nld"]);
  const made = await as("klantmanager")("POST", `/inwoners/${amina}/afspraken`, {
    body: { datum: "2026-12-03", tijd: "10:00", duurMinuten: 60, onderwerp: "Plan", waar: "kamer 1.06" },
  });
  await as("klantmanager")("POST", `/inwoners/${amina}/afspraken`, {
    body: { datum: "2026-11-25", tijd: "09:00", duurMinuten: 180, onderwerp: "Plan", waar: "kamer 1.06" },
  });
  const offered = (await as("inwoner")("GET", `/mijn-afspraken/${made.body.id}/momenten`)).body;
  expect(offered.afspraak).toMatchObject({ datum: "2026-12-03", tijd: "10:00", gevraagdOp: null });
  expect(offered.momenten.length).toBe(8);
  expect(offered.momenten[0]).toEqual({ datum: "2026-11-25", tijd: "13:00" }); // the morning is taken

  const url = `/mijn-afspraken/${made.body.id}/ander-moment`;
  const taken = await as("inwoner")("POST", url, {
    body: { moment: { datum: "2026-12-03", tijd: "10:00" } },
  });
  expect([taken.status, taken.body.code]).toEqual([409, "afspraak.moment-bezet"]);
  const asked = await as("inwoner")("POST", url, { body: { moment: offered.momenten[0] } });
  expect(asked.status).toBe(201);
  const { berichten, soort } = (await as("klantmanager")("GET", `/gesprekken/${asked.body.gesprekId}`)).body;
  expect([soort, berichten[0].taal]).toEqual(["afspraak", "ar"]);
  expect(berichten[0].tekstNl).toContain("Ik kan niet op donderdag 3 december om 10:00.");
  const twice = await as("inwoner")("POST", url, { body: { moment: null } });
  expect([twice.status, twice.body.code]).toEqual([409, "afspraak.al-gevraagd"]);
  const other = await as("klantmanager")("POST", url, { body: { moment: null } });
  expect(other.status).toBe(403);
});
