import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  groeneWal,
  idOf,
  kas,
  lotte,
  mehmet,
  REGIO,
  VANDAAG,
  voorstelAmina,
} from "../support/world.ts";
import { contactmomentOf, insertCanaries } from "./canaries.ts";

const elders = idOf("pleklders"); // a plek of another werkgever

let region: TestApp;
beforeAll(async () => {
  region = await startTestApp();
  await insertCanaries(region.owner);
  await region.owner
    .insertInto("plekken")
    .values({
      regioId: REGIO,
      id: elders,
      werkgeverId: idOf("anderwerk"),
      soort: "werkplek",
      titel: "Elders",
      werkvormen: ["regulier"],
      werksoort: "zorg",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      capaciteit: 1,
    })
    .execute();
});
afterAll(() => region.stop());

test("the fg sees whom someone tried to look at elsewhere; who tried learns nothing (S-04, S-06)", async () => {
  const klantmanager = traced(region, "klantmanager");
  const elsewhere = await klantmanager("GET", `/inwoners/${lotte}`);
  const nobody = await klantmanager("GET", `/inwoners/${idOf("niemand")}`);
  const plain = ({ status, text }: { status: number; text: string }) => [
    status,
    text.replace(/"id":"[^"]+"/, ""),
  ];
  expect(plain(elsewhere)).toEqual(plain(nobody));
  expect(elsewhere.audit).toEqual([
    {
      handeling: "inwoner.get",
      object: `inwoner/${lotte}`,
      resultaat: "inwoner.not-found",
      gemeente: "regio",
      velden: [],
    },
  ]);
  expect(elsewhere.betrokkenen).toEqual([]);

  const { body } = await traced(region, "fg")("GET", "/logboek/audit?handeling=inwoner.get");
  expect(body.rijen).toContainEqual(
    expect.objectContaining({
      object: `inwoner/${lotte}`,
      resultaat: "inwoner.not-found",
      gebruiker: expect.objectContaining({ id: gebruikerId("klantmanager") }),
    }),
  );
  expect((await traced(region, "beheerder")("GET", "/logboek/audit")).status).toBe(403);
});

test("what was tried is known for every kind of thing about a person, and for a change as well (S-06)", async () => {
  const jobcoach = traced(region, "jobcoach");
  const voorstel = idOf("voorstellotte");
  for (const [method, url, object] of [
    ["GET", `/inwoners/${lotte}/plan`, `inwoner/${lotte}`],
    ["GET", `/contactmomenten/${contactmomentOf("lotte")}`, `contactmoment/${contactmomentOf("lotte")}`],
    ["GET", `/voorstellen/${voorstel}`, `voorstel/${voorstel}`],
    ["POST", `/inwoners/${lotte}/contactmomenten`, `inwoner/${lotte}`],
  ] as const) {
    const body = { soort: "gesprek", datum: VANDAAG, tekst: "Hallo", isZichtbaarVoorInwoner: true };
    const { status, audit } = await jobcoach(method, url, method === "POST" ? { body } : {});
    expect([status, audit[0]?.object, audit[0]?.gemeente], url).toEqual([404, object, "regio"]);
  }
});

test("an employer sees the plekken of his own company and no other (S-01)", async () => {
  const werkgever = traced(region, "werkgever");
  expect((await werkgever("GET", `/plekken/${kas}`)).body).toMatchObject({
    titel: "Kweker in de kas",
    gemeentenaam: "Amersfoort",
  });
  expect((await werkgever("GET", `/plekken/${elders}`)).status).toBe(403);
  expect((await werkgever("GET", "/plekken")).status).toBe(403);
  const own = await werkgever("GET", `/werkgevers/${groeneWal}/plekken`);
  expect(own.body.rijen.map(({ titel }: { titel: string }) => titel)).toContain("Kweker in de kas");
  expect((await werkgever("GET", `/werkgevers/${idOf("anderwerk")}/plekken`)).status).toBe(403);
});

test("an employer knows who said yes to him, and an inwoner the name of his gemeente", async () => {
  const seen = await traced(region, "werkgever")("GET", `/inwoners/${mehmet}`);
  expect([seen.status, seen.body.gemeentenaam]).toEqual([200, "Amersfoort"]);
  expect((await traced(region, "werkgever")("GET", `/inwoners/${amina}`)).status).toBe(404);
  const list = await traced(region, "werkgever")("GET", "/caseload");
  expect(list.body.rijen.map(({ id }: { id: string }) => id)).toEqual([mehmet]);
  const own = await traced(region, "inwoner")("GET", `/inwoners/${amina}`);
  expect([own.status, own.body.gemeentenaam]).toEqual([200, "Amersfoort"]);
});

test("a jobhunter reads what he wrote about his own inwoners, and not what colleagues noted (S-01)", async () => {
  const jobhunter = traced(region, "jobhunter");
  const contact = { soort: "telefoon", datum: VANDAAG, tekst: "Wil bij de kas kijken." };
  const written = await jobhunter("POST", `/inwoners/${amina}/contactmomenten`, {
    body: { ...contact, isZichtbaarVoorInwoner: true, vervolg: "Rondleiding regelen", vervolgdatum: VANDAAG },
  });
  expect(written.status).toBe(201);
  const { id } = written.body;
  expect((await jobhunter("GET", `/contactmomenten/${id}`)).body).toMatchObject({ tekst: contact.tekst });
  expect((await jobhunter("GET", `/contactmomenten/${contactmomentOf("amina")}`)).status).toBe(404);

  const { body } = await jobhunter("GET", `/inwoners/${amina}/tijdlijn?soort=contactmoment`);
  expect(body.rijen.map(({ id }: { id: string }) => id)).toEqual([id]);
  const day = await jobhunter("GET", "/mijn-dag");
  expect(JSON.stringify(day.body.vandaag)).toContain("Rondleiding regelen");
  expect(day.text + body.text).not.toContain("KANARIE contactmoment");
  expect(day.body.caseload.zonderContact).toBeNull();

  await region.owner
    .updateTable("begeleidingen")
    .set({ tot: VANDAAG })
    .where("gebruikerId", "=", gebruikerId("jobhunter"))
    .execute();
  expect((await jobhunter("GET", `/contactmomenten/${id}`)).status).toBe(404); // no longer his inwoner
});

test("who may not see a plek gets no list of people for it, also with the database fence open (S-01)", async () => {
  await sql`create policy alles on plekken to meedoen_app using (true)`.execute(region.owner);
  const inwoner = await traced(region, "inwoner")("GET", `/plekken/${kas}/inwoners`);
  expect([inwoner.status, inwoner.body.code]).toEqual([403, "match.inwoners.forbidden"]);
  expect((await traced(region, "jobcoach")("GET", `/plekken/${kas}/inwoners`)).status).toBe(200);
  await sql`drop policy alles on plekken`.execute(region.owner);
});

test("opening a voorstel opens the file that it is about (S-10)", async () => {
  await traced(region, "jobcoach")("GET", `/voorstellen/${voorstelAmina}`);
  const counted = await region.owner
    .selectFrom("profielopeningen")
    .select("inwonerId")
    .where("gebruikerId", "=", gebruikerId("jobcoach"))
    .execute();
  expect(counted).toEqual([{ inwonerId: amina }]);
});
