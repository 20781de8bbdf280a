import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { netwerkVan, vraagPlekmelding } from "../../src/modules/plekmeldingen/meld-plek.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { REGIO } from "../support/world.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const plek = {
  mogelijkheid: "taken",
  wat: "Het magazijn opruimen en dozen vouwen",
  uren: "12 tot 24",
  wanneer: "",
  gemeente: "GM0307",
  bedrijf: "Drukkerij De Boer",
  kvk: "",
  contactpersoon: "Anneke de Boer",
  telefoon: "033 123 45 67",
  email: "Anneke@deboer.example",
};

const send = (path: string, body: Readonly<Record<string, string>>, headers = {}) =>
  fetch(`${service.address}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(body).toString(),
  });
const page = async (path: string) => {
  const answer = await fetch(`${service.address}${path}`);
  return { status: answer.status, html: await answer.text() };
};
const counted = async (table: "plekmeldingen" | "plekmeldingaanvragen") =>
  Number(
    (
      await service.owner
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );

/** The link that a demo region shows, as the mail would hold it. */
async function linkAfter(answer: Response): Promise<string> {
  expect(answer.status).toBe(303);
  const { html } = await page(answer.headers.get("location")!);
  return /href="(\/plek-melden\/bevestig[^"]+)"/.exec(html)![1]!.replaceAll("&amp;", "&");
}

const codeIn = (link: string) => new URL(link, service.address).searchParams.get("code")!;

test("half an idea is kept once the werkgever confirmed it from his mail, and has one named contact with a day (R-058)", async () => {
  const link = await linkAfter(await send("/plek-melden?taal=nl", plek));
  expect([await counted("plekmeldingen"), await counted("plekmeldingaanvragen")]).toEqual([0, 1]);

  const asked = await page(link);
  expect(asked.html).toContain("Klopt het dat dit bericht van u is?");
  expect(await counted("plekmeldingen")).toBe(0); // a program that opens links confirms nothing

  const sure = await send("/plek-melden/bevestig?taal=nl", { code: codeIn(link) });
  expect(sure.status).toBe(303);
  const thanks = await page(sure.headers.get("location")!);
  expect(thanks.html).toMatch(/accountmanager \S+ neemt contact met u op, uiterlijk/);
  expect(thanks.html).toContain('href="tel:');
  expect([await counted("plekmeldingen"), await counted("plekmeldingaanvragen")]).toEqual([1, 0]);

  await send("/plek-melden/bevestig?taal=nl", { code: codeIn(link) });
  expect(await counted("plekmeldingen")).toBe(1); // twice is once
});

test("the accountmanager finds it, joins it to a new werkgever and says how it goes on (R-058, R-038)", async () => {
  const accountmanager = await signInClient(service.address, "accountmanager-GM0307");
  const change = async (path: string, body: object, versie: number) => {
    const answer = await accountmanager.put(path, body, { "if-match": `"${versie}"` });
    return { status: answer.status, body: (await answer.json()) as object };
  };
  const lijst = (await (await accountmanager.get("/plekmeldingen")).json()) as {
    rijen: { id: string; versie: number }[];
  };
  const [melding] = lijst.rijen;
  expect(melding).toMatchObject({
    bedrijf: "Drukkerij De Boer",
    email: "anneke@deboer.example",
    telefoon: "0331234567",
    status: "nieuw",
  });
  const { id, versie } = melding!;
  const taken = await change(
    `/plekmeldingen/${id}/werkgever`,
    { nieuw: { sector: "grafisch", plaats: "Amersfoort" } },
    versie,
  );
  expect(taken).toMatchObject({
    status: 200,
    body: { status: "opgepakt", werkgever: { naam: "Drukkerij De Boer" } },
  });
  const uitkomst = `/plekmeldingen/${id}/uitkomst`;
  const none = await change(uitkomst, { uitkomst: "plek", antwoord: "Er is een plek." }, versie + 1);
  expect(none.status).toBe(400);
  const antwoord = "Wij komen donderdag langs.";
  const done = await change(uitkomst, { uitkomst: "functieschets", antwoord }, versie + 1);
  expect(done.body).toMatchObject({ status: "afgehandeld", antwoord });
  const again = await change(uitkomst, { uitkomst: "antwoord", antwoord }, versie + 2);
  expect(again.status).toBe(409);
});

test("wrong fields are named, what was typed stays, and nothing is kept", async () => {
  const before = await counted("plekmeldingaanvragen");
  const answer = await send("/plek-melden?taal=nl", {
    ...plek,
    telefoon: "12",
    email: "geen",
    bedrijf: "<b>x</b>",
  });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain("Vul een telefoonnummer in");
  expect(html).toContain("Vul een e-mailadres in");
  expect(html).toContain("&lt;b&gt;x&lt;/b&gt;");
  expect(html).toContain("dozen vouwen");
  expect(await counted("plekmeldingaanvragen")).toBe(before);
});

test("a machine that fills in the hidden field hears the same, and nothing is kept", async () => {
  const before = await counted("plekmeldingaanvragen");
  const answer = await send("/plek-melden?taal=nl", { ...plek, website: "https://spam.example" });
  expect(answer.status).toBe(303);
  expect((await page(answer.headers.get("location")!)).html).not.toContain("/plek-melden/bevestig?");
  expect(await counted("plekmeldingaanvragen")).toBe(before);
});

const magMailen = async (email: string) =>
  (
    await service.owner
      .selectFrom("plekmeldingaanvragen")
      .select("magMailen")
      .where("email", "=", email)
      .orderBy("gevraagd")
      .execute()
  ).map((row) => row.magMailen);

test("who sends too many from one place hears the same as anybody, and no more mail goes to that address", async () => {
  const to = { ...plek, email: "ander@deboer.example" };
  const pages: string[] = [];
  for (const _ of [1, 2, 3, 4, 5]) {
    const answer = await send("/plek-melden?taal=nl", to);
    expect(answer.status).toBe(303);
    const { html } = await page(answer.headers.get("location")!);
    pages.push(html.replaceAll(/code=[\w-]+|melding=[\w-]+/g, ""));
  }
  expect(await magMailen("ander@deboer.example")).toEqual([true, true, true, false, false]);
  expect(new Set(pages).size).toBe(1);
});

test("who uses an address of somebody else leaves its owner free to report", async () => {
  const email = "eigenaar@deboer.example";
  const middelen = {
    db: service.owner,
    regioId: REGIO,
    now: () => new Date(),
    newId: randomUUID,
    traceId: "0".repeat(32),
  };
  const from = (herkomst: string) =>
    vraagPlekmelding({ ...middelen, herkomst }, Buffer.alloc(32), {
      soort: "plek",
      invoer: { ...plek, email },
      taal: "nl",
    });
  for (let at = 0; at < 6; at += 1) await from(`2001:db8:1:2:${at}::7`); // one connection has all of these
  await from("192.0.2.9");
  expect(await magMailen(email)).toEqual([true, true, true, false, false, false, true]);
});

test("a network is told apart without its address, and only who confirmed counts for an address", async () => {
  expect(netwerkVan("2001:db8:0:1:ffff::1")).toBe(netwerkVan("2001:0db8::1:0:0:0:2"));
  expect(netwerkVan("::ffff:192.0.2.9")).toBe(netwerkVan("192.0.2.9"));
  expect(netwerkVan("192.0.2.9")).not.toBe(netwerkVan("192.0.2.10"));
  const rows = await service.owner.selectFrom("plekmeldingaanvragen").select("vanWaar").execute();
  for (const { vanWaar } of rows) expect(vanWaar?.length).toBe(32);
});

test("a request of who is not signed in leaves a line, with a trace and nothing of him (S-07)", async () => {
  await send("/plek-melden?taal=nl", { ...plek, email: "spoor@deboer.example" });
  const { id } = await service.owner
    .selectFrom("plekmeldingaanvragen")
    .select("id")
    .where("email", "=", "spoor@deboer.example")
    .executeTakeFirstOrThrow();
  const [line, ...more] = await service.owner
    .selectFrom("auditregels")
    .selectAll()
    .where("object", "=", `plekmelding/${id}`)
    .execute();
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    handeling: "plekmelding.vraag",
    gebruikerId: null,
    herkomst: "openbaar",
    resultaat: "ok",
    velden: ["bedrijf", "contactpersoon", "telefoon", "email", "wat"],
  });
  expect(line!.traceId).toMatch(/^[\da-f]{32}$/);
  expect(JSON.stringify(line)).not.toMatch(/spoor|Boer|Anneke|033123|127\.0\.0\.1/);
});

test("what nobody handled is gone a year after it came in, and what waits for a yes after seven days", async () => {
  const [melding] = await service.owner.selectFrom("plekmeldingen").select("id").limit(1).execute();
  const ruim = async (dag: string) =>
    (await sql<{ n: number }>`select ruim_plekmeldingen_op(${dag}::date) as n`.execute(service.owner))
      .rows[0]!.n;
  await service.owner
    .updateTable("plekmeldingen")
    .set({ status: "nieuw", uitkomst: null, afgehandeldOp: null, gemeld: new Date("2020-06-01T09:00:00Z") })
    .where("id", "=", melding!.id)
    .execute();
  expect(await ruim("2021-06-01")).toBe(0);
  expect(await ruim("2021-06-03")).toBe(1);
  const left = await service.owner.selectFrom("plekmeldingen").select("id").execute();
  expect(left.map(({ id }) => id)).not.toContain(melding!.id);
});

test("a form of another site, a wrong code and an old one change nothing", async () => {
  const foreign = await send("/plek-melden?taal=nl", plek, { origin: "https://elders.example" });
  expect(foreign.status).toBe(403);
  const wrong = await send("/plek-melden/bevestig?taal=nl", { code: "x".repeat(43) });
  expect(wrong.status).toBe(404);
  const link = await linkAfter(
    await send("/werkgever/vraag?taal=en", { ...plek, email: "oud@deboer.example" }),
  );
  await service.owner
    .updateTable("plekmeldingaanvragen")
    .set({ gevraagd: new Date(Date.now() - 8 * 86_400_000) })
    .where("email", "=", "oud@deboer.example")
    .execute();
  const before = await counted("plekmeldingen");
  const late = await send("/plek-melden/bevestig?taal=nl", { code: codeIn(link) });
  expect(late.status).toBe(404);
  expect(await counted("plekmeldingen")).toBe(before);
});

test("a question of an employer comes to the same contact, in the language he wrote in (R-058)", async () => {
  const vraag = {
    wat: "Is there support?",
    gemeente: "GM0307",
    bedrijf: "Bakery",
    contactpersoon: "Jo",
    telefoon: "+31612345678",
    email: "jo@bakery.example",
  };
  const link = await linkAfter(await send("/werkgever/vraag?taal=en", vraag));
  await send("/plek-melden/bevestig?taal=en", { code: codeIn(link) });
  const kept = await service.owner
    .selectFrom("plekmeldingen")
    .select(["soort", "mogelijkheid", "taal", "telefoon"])
    .where("email", "=", "jo@bakery.example")
    .executeTakeFirstOrThrow();
  expect(kept).toEqual({ soort: "vraag", mogelijkheid: null, taal: "en", telefoon: "0612345678" });
});

test("in every language the frame stands, and the page says in which languages it is", async () => {
  for (const taal of ["nl", "nl-makkelijk", "en", "ar", "uk", "ti", "tr"]) {
    const { status, html } = await page(`/plek-melden?taal=${taal}`);
    expect(status).toBe(200);
    expect([taal, html.includes('<div lang="en" dir="ltr">')]).toEqual([
      taal,
      ["ar", "uk", "ti", "tr"].includes(taal),
    ]);
  }
});
