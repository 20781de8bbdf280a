import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, lotte, REGIO, VANDAAG } from "../support/world.ts";

const gesprek = {
  datum: "2026-12-01",
  tijd: "09:30",
  duurMinuten: 45,
  onderwerp: "Plan bekijken",
  waar: "kamer 1.06",
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const as = (rol: Parameters<typeof traced>[1]) => traced(app, rol);
const make = (more: object = {}, id = amina, rol: Parameters<typeof traced>[1] = "klantmanager") =>
  as(rol)("POST", `/inwoners/${id}/afspraken`, { body: { ...gesprek, ...more } });
const listOf = async (id = amina, rol: Parameters<typeof traced>[1] = "klantmanager") =>
  (await as(rol)("GET", `/inwoners/${id}/afspraken`)).body.rijen as Array<Record<string, unknown>>;

test("an appointment is made, moved and called off with a reason, and stays to be read (R-061)", async () => {
  const made = await make();
  expect([made.status, made.body]).toEqual([
    201,
    { id: made.body.id, inwonerId: amina, versie: 1, krijgtBericht: true, waarschuwingen: [] },
  ]);
  expect(made.betrokkenen).toEqual([amina]);
  expect(JSON.stringify(made.audit)).not.toContain("Plan bekijken");

  const moved = await as("klantmanager")("PUT", `/afspraken/${made.body.id}`, {
    body: { ...gesprek, datum: "2026-12-02", tijd: "14:00" },
    versie: 1,
  });
  expect([moved.status, moved.body.versie]).toEqual([200, 2]);
  const off = await as("klantmanager")("PUT", `/afspraken/${made.body.id}/afgezegd`, {
    body: { reden: "inwoner kan niet" },
    versie: 2,
  });
  expect([off.status, off.body.versie]).toEqual([200, 3]);
  expect(await listOf()).toContainEqual(
    expect.objectContaining({
      id: made.body.id,
      datum: "2026-12-02",
      tijd: "14:00",
      begin: "2026-12-02T13:00:00.000Z",
      reden: "inwoner kan niet",
      magWijzigen: false,
    }),
  );
  const again = await as("klantmanager")("PUT", `/afspraken/${made.body.id}`, { body: gesprek, versie: 3 });
  expect([again.status, again.body.code]).toEqual([409, "afspraak.voorbij-of-afgezegd"]);
});

test("the clock of the Netherlands counts, in summer and in winter", async () => {
  const begin = async (datum: string) => {
    const { body } = await make({ datum, tijd: "09:00" });
    return (await listOf()).find(({ id }) => id === body.id)?.["begin"];
  };
  expect(await begin("2027-03-27")).toBe("2027-03-27T08:00:00.000Z");
  expect(await begin("2027-03-29")).toBe("2027-03-29T07:00:00.000Z");
});

test("what an appointment would fall on is told beforehand, and forbids nothing", async () => {
  await app.owner
    .insertInto("bezetteTijden")
    .values({
      regioId: REGIO,
      id: "00000000-0000-4000-8000-00000000be2e",
      gemeente: "GM0307",
      inwonerId: amina,
      soort: "inburgering",
      weekdagen: ["di"],
      begintijd: "09:00",
      eindtijd: "12:00",
      vanaf: VANDAAG,
      tot: null,
    })
    .execute();
  const { body: own } = await make({ datum: "2026-12-08", tijd: "11:30", duurMinuten: 60 });
  const look = async (tijd: string, more = "") =>
    (
      await as("klantmanager")(
        "GET",
        `/inwoners/${amina}/afspraken/botsingen?datum=2026-12-08&tijd=${tijd}&duurMinuten=30${more}`,
      )
    ).body.rijen;
  expect(await look("11:45")).toEqual([
    { soort: "eigen agenda", wat: "11.30 tot 12.30 uur" },
    { soort: "vaste tijd", wat: "inburgering, di 9.00 tot 12.00 uur" },
  ]);
  expect(await look("12:30")).toEqual([]);
  expect(await look("12:00", `&behalve=${own.id}`)).toEqual([]);
  expect((await make({ datum: "2026-12-08", tijd: "11:45" })).status).toBe(201);
});

test.each([
  ["a day that is over", { datum: "2026-11-23" }, ["datum"]],
  ["an hour in the night", { tijd: "03:00" }, ["tijd"]],
  ["no place and no time at all", { waar: " ", duurMinuten: 5 }, ["duurMinuten", "waar"]],
])("%s is refused by name of the field", async (_, wrong, velden) => {
  const { status, body } = await make(wrong);
  expect([status, body.velden.toSorted()]).toEqual([400, velden]);
});

test("words about health are told to the writer (S-24)", async () => {
  const { body } = await make({ onderwerp: "Na de psycholoog" });
  expect(body.waarschuwingen).toMatchObject([{ woord: "psycholoog" }]);
});

test("only who helps someone makes an appointment, and only who has it moves it (R-064, S-01)", async () => {
  expect((await make({}, bram)).status).toBe(403);
  expect((await make({}, lotte)).status).toBe(404);
  const { body } = await make();
  const other = await as("jobcoach")("PUT", `/afspraken/${body.id}`, { body: gesprek, versie: 1 });
  expect([other.status, other.body.code]).toEqual([403, "afspraak.van-een-ander"]);
  const stale = await as("klantmanager")("PUT", `/afspraken/${body.id}`, { body: gesprek, versie: 4 });
  expect([stale.status, stale.body.code]).toEqual([412, "afspraak.gewijzigd"]);
});

test("a jobhunter has appointments of his own and reads those of nobody else", async () => {
  const { body, status } = await make({ datum: "2026-12-03" }, amina, "jobhunter");
  expect(status).toBe(201);
  expect((await listOf(amina, "jobhunter")).map(({ id }) => id)).toEqual([body.id]);
  const moved = await as("jobhunter")("PUT", `/afspraken/${body.id}`, { body: gesprek, versie: 1 });
  expect([moved.status, moved.body.versie]).toEqual([200, 2]);
});

test("an appointment of today stands in the day, one that was called off does not", async () => {
  const { body } = await make({ datum: VANDAAG, tijd: "16:00" });
  const agenda = async () =>
    ((await as("klantmanager")("GET", "/mijn-dag")).body.agenda as { id: string }[]).map(({ id }) => id);
  expect(await agenda()).toContain(body.id);
  await as("klantmanager")("PUT", `/afspraken/${body.id}/afgezegd`, {
    body: { reden: "inwoner kwam niet" },
    versie: 1,
  });
  expect(await agenda()).not.toContain(body.id);
});

test("an appointment of who no longer helps is taken over or called off by who does; while he helps it is his (R-061, R-064)", async () => {
  const begin = new Date("2026-12-09T09:00:00Z");
  const of = async (gebruikerId: string) => {
    const id = randomUUID();
    const row = { regioId: REGIO, id, gemeente: AMERSFOORT, inwonerId: amina, gebruikerId, begin };
    await app.owner
      .insertInto("afspraken")
      .values({ ...row, onderwerp: "Kennismaken", waar: "Stadhuis" })
      .execute();
    return id;
  };
  const put = (rol: Parameters<typeof traced>[1], id: string, what: string, body: object = {}) =>
    as(rol)("PUT", `/afspraken/${id}/${what}`, { body, versie: 1 });

  const left = await of(gebruikerId("klantmanager", LEUSDEN)); // helps Amina no longer
  expect((await listOf()).find(({ id }) => id === left)).toMatchObject({
    isVerlaten: true,
    magWijzigen: false,
  });
  const taken = await put("klantmanager", left, "overgenomen");
  expect([taken.status, taken.body, taken.betrokkenen]).toEqual([
    200,
    { id: left, inwonerId: amina, versie: 2, krijgtBericht: true },
    [amina],
  ]);
  expect((await listOf()).find(({ id }) => id === left)).toMatchObject({ isVerlaten: false, isVanMij: true });

  const other = await of(gebruikerId("klantmanager", LEUSDEN));
  expect((await put("jobcoach", other, "afgezegd", { reden: "niet meer nodig" })).status).toBe(200);
  expect((await put("klantmanager", other, "overgenomen")).status).toBe(412); // as it was, it is there no more

  const running = await of(gebruikerId("jobcoach"));
  const refused = await put("klantmanager", running, "overgenomen");
  expect([refused.status, refused.body.code]).toEqual([409, "afspraak.niet-verlaten"]);
  expect((await put("klantmanager", running, "afgezegd", { reden: "niet meer nodig" })).status).toBe(403);
  for (const rol of ["accountmanager", "unitleider", "manager"] as const)
    expect([403, 404]).toContain((await put(rol, running, "overgenomen")).status);
});
