import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bezorg } from "../../src/modules/berichten/mail/bezorger.ts";
import { maildir, type Verzender } from "../../src/modules/berichten/mail/verzender.ts";
import { antwoordmail } from "../../src/modules/plekmeldingen/mail-antwoord.ts";
import { codeVan } from "../../src/modules/plekmeldingen/meld-plek.ts";
import { plekmeldingpost } from "../../src/modules/plekmeldingen/mail-plekmeldingen.ts";
import { queuePool } from "../../src/modules/taken/queue.ts";
import { sleutels } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";

const sleutelbestand = { sleutels, cookieSleutel: randomBytes(32), csrfSleutel: randomBytes(32) };
const folder = mkdtempSync(path.join(os.tmpdir(), "meedoen-mail-"));
let service: TestService;
let pool: pg.Pool;

beforeAll(async () => {
  service = await startTestService({ sleutelbestand });
  pool = queuePool(service.url);
});
afterAll(async () => {
  await pool.end();
  await service.stop();
  rmSync(folder, { recursive: true });
});

const plek = {
  mogelijkheid: "taken",
  wat: "Het magazijn opruimen en dozen vouwen",
  gemeente: "GM0307",
  bedrijf: "Drukkerij De Boer",
  contactpersoon: "Anneke de Boer",
  telefoon: "033 123 45 67",
};
const SOON = 1000; // ms: the request is of a moment ago
const send = (to: string, body: Readonly<Record<string, string>>) =>
  fetch(`${service.address}${to}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(body).toString(),
  });

async function goOut(minutes: number, verzender: Verzender = maildir(folder)): Promise<string[]> {
  const told: string[] = [];
  await plekmeldingpost({ sleutel: sleutelbestand.csrfSleutel, site: "https://meedoen.voorbeeld.nl" })({
    pool,
    verzender,
    now: () => new Date(Date.now() + SOON + minutes * 60_000),
    van: "meedoen@voorbeeld.nl",
    onDefect: (error) => told.push((error as Error).message),
  });
  return told;
}
const mails = () =>
  readdirSync(path.join(folder, "new")).map((name) => {
    const [head = "", body = ""] = readFileSync(path.join(folder, "new", name), "utf8").split("\r\n\r\n");
    return { head, tekst: Buffer.from(body, "base64").toString("utf8") };
  });
const standOf = (email: string) =>
  service.owner
    .selectFrom("plekmeldingaanvragen")
    .select(["mailpogingen", "gemaild"])
    .where("email", "=", email)
    .executeTakeFirstOrThrow();

test("a werkgever confirms what he reported with the link of the mail, which says nothing else of him (R-058)", async () => {
  await send("/plek-melden?taal=nl", { ...plek, email: "anneke@deboer.example" });
  expect(await goOut(0)).toEqual([]);
  expect(await goOut(60)).toEqual([]);
  const [mail, ...others] = mails(); // once, however often is looked
  expect(others).toEqual([]);
  expect(mail!.head).toContain("To: <anneke@deboer.example>");
  for (const own of ["Boer", "Anneke", "033", "magazijn"]) expect(mail!.tekst).not.toContain(own);

  const link = new URL(/https:\S+/.exec(mail!.tekst)![0]);
  expect(link.origin).toBe("https://meedoen.voorbeeld.nl");
  const asked = await fetch(`${service.address}${link.pathname}${link.search}`);
  expect(await asked.text()).toContain("Klopt het dat dit bericht van u is?");
  const code = link.searchParams.get("code")!;
  expect((await send("/plek-melden/bevestig?taal=nl", { code })).status).toBe(303);
  const kept = await service.owner.selectFrom("plekmeldingen").select("email").execute();
  expect(kept).toContainEqual({ email: "anneke@deboer.example" });
});

test("mail that is not taken is tried again, later each time and eight times at most, and the log says so", async () => {
  await send("/werkgever/vraag?taal=en", { ...plek, email: "jo@bakery.example" });
  let tries = 0;
  const closed: Verzender = async () => {
    tries += 1;
    throw Object.assign(new Error("jo@bakery.example"), { code: "ECONNREFUSED" });
  };
  const [told] = await goOut(0, closed);
  expect(told).toMatch(/was not taken \(ECONNREFUSED\), try 1, next \d{4}-/);
  expect(told).not.toContain("bakery");
  expect(await goOut(0, closed)).toEqual([]); // not yet
  expect(await goOut(2, closed)).toHaveLength(1);
  expect(await goOut(3, closed)).toEqual([]); // the wait became longer
  for (let round = 1; round <= 6; round++) await goOut(round * 300, closed);
  expect(tries).toBe(8);
  expect(await goOut(5000, closed)).toEqual([]);
  expect(await standOf("jo@bakery.example")).toEqual({ mailpogingen: 8, gemaild: null });
});

test("a mail is in the language of who wrote, and two senders at once send it once", async () => {
  const before = mails().length;
  await send("/plek-melden?taal=tr", { ...plek, email: "ali@firin.example" });
  await Promise.all([goOut(0), goOut(0)]);
  const sent = mails();
  expect(sent).toHaveLength(before + 1);
  const { head, tekst } = sent.find((mail) => mail.head.includes("ali@firin.example"))!;
  expect(head).toContain("Content-Language: en");
  expect(tekst).toContain("taal=tr");
});

/** Once, of the outbox that inwoners have too. */
const outbox = (verzender: Verzender = maildir(folder)) =>
  bezorg({
    pool,
    verzender,
    now: () => new Date(Date.now() + SOON),
    van: "meedoen@voorbeeld.nl",
    adres: "https://meedoen.voorbeeld.nl/inloggen",
    teksten: {
      plekmelding: antwoordmail({
        sleutel: sleutelbestand.csrfSleutel,
        site: "https://meedoen.voorbeeld.nl",
      }),
    },
  });

test("that there is an answer is mailed to who reported, and the page of the mail says which (R-058)", async () => {
  const email = "piet@metaal.example";
  await send("/werkgever/vraag?taal=nl", { ...plek, bedrijf: "Metaal Piet", email });
  const { id } = await service.owner
    .selectFrom("plekmeldingaanvragen")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  const code = codeVan(sleutelbestand.csrfSleutel, id);
  await send("/plek-melden/bevestig?taal=nl", { code });
  const accountmanager = await signInClient(service.address, "accountmanager-GM0307");
  const antwoord = "Loonkostensubsidie kan. Wij regelen het dinsdag met u.";
  const handled = await accountmanager.put(
    `/plekmeldingen/${id}/uitkomst`,
    { uitkomst: "antwoord", antwoord },
    { "if-match": '"1"' },
  );
  expect(handled.status).toBe(200);

  await outbox();
  await outbox();
  const [mail, ...others] = mails().filter(({ head }) => head.includes(email) && !head.includes("Bevestig"));
  expect(others).toEqual([]);
  for (const own of ["Metaal", "Piet", "Anneke", "033", "magazijn", "Loonkosten", "accountmanager"])
    expect(mail!.tekst).not.toContain(own);
  const link = new URL(/https:\S+/.exec(mail!.tekst)![0]);
  const opened = await (await fetch(`${service.address}${link.pathname}${link.search}`)).text();
  expect(opened).toContain(antwoord);
  expect(opened).not.toContain("Ja, dit is van mij");
  const line = await service.owner.selectFrom("mailuitgang").selectAll().executeTakeFirstOrThrow();
  expect(line).toMatchObject({ soort: "plekmelding", status: "verstuurd", taal: "nl" });
  expect(JSON.stringify(line)).not.toContain("metaal");
});

test("thirty days later nothing is known of a mail, sent or not", async () => {
  const ruim = (dag: Date) =>
    sql<{ n: number }>`select ruim_mail_op(${dag.toISOString().slice(0, 10)}::date) as n`.execute(
      service.owner,
    );
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect((await ruim(after(30))).rows).toEqual([{ n: 0 }]);
  expect((await ruim(after(32))).rows).toEqual([{ n: 1 }]);
  for (const tabel of ["mailuitgang", "mailontvangers"] as const)
    expect(await service.owner.selectFrom(tabel).select("regioId").execute()).toEqual([]);
});
