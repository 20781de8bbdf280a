import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, LEUSDEN, lotte } from "../support/world.ts";

const gesprek = {
  soort: "gesprek",
  datum: "2026-11-24",
  tekst: "Wil na de zomer meer uren.",
  isZichtbaarVoorInwoner: true,
  vervolg: "Bel over de uren",
  vervolgdatum: "2026-12-01",
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const record = (body: object = gesprek, id = amina) =>
  traced(app, "klantmanager")("POST", `/inwoners/${id}/contactmomenten`, { body });

test("a contact is written down with what comes next, and both logs know it, not what it says (S-06, S-19)", async () => {
  const { status, body, audit, betrokkenen, used } = await record();
  expect([status, body]).toEqual([201, { id: body.id, inwonerId: amina, versie: 1, waarschuwingen: [] }]);
  expect(audit).toMatchObject([
    { handeling: "contactmoment.record", object: `inwoner/${amina}`, resultaat: "ok", gemeente: AMERSFOORT },
  ]);
  expect(audit[0]?.velden).toContain("tekst");
  expect(JSON.stringify([audit, used])).not.toContain("zomer");
  expect(betrokkenen).toEqual([amina]);

  const shown = await traced(app, "jobcoach")("GET", `/contactmomenten/${body.id}`);
  expect(shown.body).toMatchObject({ ...gesprek, doorNaam: "klantmanager GM0307", magWijzigen: false });
  expect(shown.betrokkenen).toEqual([amina]);
});

test("words about health are stored, and the writer is told what to write instead (S-24)", async () => {
  const { body } = await record({ ...gesprek, tekst: "Gaat op dinsdag naar de psycholoog." });
  expect(body.waarschuwingen).toMatchObject([{ woord: "psycholoog" }]);
});

test.each([
  ["a contact that has to come", { datum: "2026-11-25" }, ["datum"]],
  ["something to do without a day", { vervolgdatum: null }, ["vervolgdatum"]],
  ["a day without something to do", { vervolg: null }, ["vervolg"]],
  ["a day before the contact", { vervolgdatum: "2026-11-01" }, ["vervolgdatum"]],
  ["an empty or too long text", { tekst: "x".repeat(2001), soort: "koffie" }, ["soort", "tekst"]],
])("%s is refused by name of the field", async (_, wrong, velden) => {
  const { status, body } = await record({ ...gesprek, ...wrong });
  expect([status, body.velden.toSorted()]).toEqual([400, velden]);
});

test("only who helps the inwoner writes down a contact (R-064, S-01)", async () => {
  expect((await record(gesprek, bram)).status).toBe(403);
  expect((await record(gesprek, lotte)).status).toBe(404);
  const as = async (rol: Parameters<typeof traced>[1]) =>
    (await traced(app, rol)("POST", `/inwoners/${amina}/contactmomenten`, { body: gesprek })).status;
  expect(await as("jobhunter")).toBe(201); // may write, and not read
  expect(await as("accountmanager")).toBe(404);
  expect(await as("inwoner")).toBe(403);
});

test("the writer corrects it on the same day, one change at a time; nobody else does (R-03)", async () => {
  const { body } = await record();
  const ask = traced(app, "klantmanager");
  const changed = { ...gesprek, tekst: "Wil na de zomer 28 uur.", vervolg: null, vervolgdatum: null };
  const url = `/contactmomenten/${body.id}`;
  expect((await traced(app, "jobcoach")("PUT", url, { body: changed, versie: 1 })).status).toBe(403);
  expect((await traced(app, "klantmanager", LEUSDEN)("PUT", url, { body: changed, versie: 1 })).status).toBe(
    404,
  );
  const answer = await ask("PUT", url, { body: changed, versie: 1 });
  expect([answer.status, answer.body.versie, answer.betrokkenen]).toEqual([200, 2, [amina]]);
  expect((await ask("GET", url)).body).toMatchObject({
    tekst: changed.tekst,
    vervolg: null,
    magWijzigen: true,
  });
  const stale = await ask("PUT", url, { body: changed, versie: 1 });
  expect([stale.status, stale.body.huidigeVersie]).toEqual([412, 2]);

  await app.owner
    .updateTable("contactmomenten")
    .set({ vastgelegd: new Date("2026-11-23T15:00:00Z") })
    .where("id", "=", body.id)
    .execute();
  expect((await ask("PUT", url, { body: changed, versie: 2 })).body.type).toBe(
    "/problemen/contactmoment.vast",
  );
});

test("what was to be done is ticked off once, by anyone who helps", async () => {
  const { body } = await record();
  const url = `/contactmomenten/${body.id}/vervolg/_rond`;
  const first = await traced(app, "jobcoach")("POST", url);
  const again = await traced(app, "klantmanager")("POST", url);
  expect([first.status, first.body]).toEqual([
    201,
    { id: body.id, inwonerId: amina, isVervolgKlaar: true, versie: 2 },
  ]);
  expect(again.body.versie).toBe(2);
  expect(first.betrokkenen).toEqual([amina]);
  expect((await traced(app, "klantmanager", LEUSDEN)("POST", url)).status).toBe(404);
});
