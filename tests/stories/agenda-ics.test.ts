import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { agendaAsIcs } from "../../src/modules/afspraken/agenda-ics.ts";
import { agendaCode, agendaHash } from "../../src/modules/afspraken/agenda-code.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { sleutels } from "../support/sleutels.ts";
import { traced } from "../support/traced.ts";
import { amina, gebruikerId, idOf, REGIO } from "../support/world.ts";

const ADRES = "https://meedoen.voorbeeld.nl";
const STAMP = new Date("2026-11-24T08:00:00Z");
const PAD = /^\/api\/v1\/agenda\/[\w-]{32}\.ics$/;

let app: TestApp;
let service: TestService;
beforeAll(async () => {
  [app, service] = await Promise.all([startTestApp(), startTestService({ now: () => STAMP })]);
});
afterAll(async () => {
  await app.stop();
  await service.stop();
});

const eventsIn = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));

test("what a calendar reads back is what was agreed, over the change of summer and winter time", () => {
  const regel = fc.record({
    id: fc.uuid(),
    inwonerId: fc.uuid(),
    begin: fc
      .date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
      .map((day) => new Date(Math.floor(day.getTime() / 60_000) * 60_000).toISOString()),
    duurMinuten: fc.integer({ min: 10, max: 480 }),
    waar: fc
      .string({ minLength: 1, maxLength: 120, unit: "grapheme" })
      .map((waar) => waar.replace(/[\p{C}\p{Z}]/gu, "x")),
    initialen: fc.constantFrom("A.H.", "Ü.Y."),
    versie: fc.integer({ min: 1, max: 9 }),
    isGeannuleerd: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(regel, { maxLength: 5, selector: ({ id }) => id }), (regels) => {
      const read = eventsIn(agendaAsIcs(regels, ADRES, STAMP)).map((event) => ({
        id: event.uid,
        begin: event.startDate.toJSDate().toISOString(),
        duurMinuten: event.duration.toSeconds() / 60,
        waar: event.location,
        wat: event.summary,
        url: event.component.getFirstPropertyValue("url"),
        versie: event.sequence + 1,
        status: event.component.getFirstPropertyValue("status"),
      }));
      expect(read).toEqual(
        regels.map(({ inwonerId, initialen, isGeannuleerd, ...same }) => ({
          ...same,
          id: `${same.id}@meedoen`,
          wat: `Afspraak ${initialen}`,
          url: `${ADRES}/inwoners/${inwonerId}`,
          status: isGeannuleerd ? "CANCELLED" : "CONFIRMED",
        })),
      );
    }),
    { numRuns: 60 },
  );
});

test("someone makes an address for his own calendar, a new one takes its place, and it stops when he says so", async () => {
  const as = traced(app, "klantmanager");
  const pad = async () => (await as("GET", "/mijn-agenda")).body.adres?.pad as string | undefined;
  expect(await pad()).toBeUndefined();
  const made = await as("POST", "/mijn-agenda/adres", { body: {} });
  expect([made.status, made.body]).toEqual([201, { isGemaakt: true }]);
  const first = await pad();
  expect(first).toMatch(PAD);
  await as("POST", "/mijn-agenda/adres", { body: {} });
  expect(await pad()).not.toBe(first);
  await as("POST", "/mijn-agenda/adres/_stop", { body: {} });
  expect(await pad()).toBeUndefined();
  const kept = await app.owner.selectFrom("antwoorden").selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(first!.split("/").at(-1)!.slice(0, 32));
});

const code = agendaCode(sleutels, { regioId: REGIO, id: idOf("agenda") });
const read = (headers: Record<string, string> = {}) =>
  service.app.inject({ url: `/api/v1/agenda/${code}.ics`, headers });

test("another calendar reads times, places and initials at the secret address, and no name or subject", async () => {
  expect((await read()).statusCode).toBe(404);
  const van = { regioId: REGIO, gebruikerId: gebruikerId("klantmanager") };
  await service.owner
    .insertInto("agendaAdressen")
    .values({ ...van, id: idOf("agenda"), codeHash: agendaHash(code), gemaaktOp: STAMP })
    .execute();
  await service.owner
    .insertInto("afspraken")
    .values({
      ...van,
      id: idOf("afspraak"),
      gemeente: "GM0307",
      inwonerId: amina,
      begin: new Date("2026-12-01T08:30:00Z"),
      onderwerp: "Over de schulden",
      waar: "kamer 2.14; begane grond",
    })
    .execute();

  const answer = await read();
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  const [event] = eventsIn(answer.body);
  expect([event?.summary, event?.location, event?.startDate.toJSDate().toISOString()]).toEqual([
    "Afspraak A.H.",
    "kamer 2.14; begane grond",
    "2026-12-01T08:30:00.000Z",
  ]);
  expect(answer.body).not.toMatch(/Amina|Haddou|schulden/);
  const used = await service.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .where("name", "=", "Eigen afspraken lezen in een andere agenda")
    .execute();
  expect(used).toEqual([{ dataSubjectId: amina }]);
});

test("a calendar that is up to date gets nothing, and one that is not gets the change", async () => {
  const etag = String((await read()).headers["etag"]);
  const same = await read({ "if-none-match": etag });
  expect([same.statusCode, same.body]).toEqual([304, ""]);
  await service.owner
    .updateTable("afspraken")
    .set({ geannuleerdOp: STAMP, redenAnnulering: "inwoner kan niet", versie: 2 })
    .where("id", "=", idOf("afspraak"))
    .execute();
  const changed = await read({ "if-none-match": etag });
  expect(changed.statusCode).toBe(200);
  expect(changed.body).toContain("STATUS:CANCELLED");
});

test("who no longer helps someone, or works here no more, has nothing left in the other calendar (S-01)", async () => {
  const begeleidingen = service.owner
    .updateTable("begeleidingen")
    .where("gebruikerId", "=", gebruikerId("klantmanager"));
  await begeleidingen
    .set({ tot: isoDate("2026-11-20") })
    .where("inwonerId", "=", amina)
    .execute();
  expect(eventsIn((await read()).body)).toEqual([]);
  await service.owner
    .updateTable("gebruikers")
    .set({ isActief: false })
    .where("id", "=", gebruikerId("klantmanager"))
    .execute();
  expect((await read()).statusCode).toBe(404);
});
