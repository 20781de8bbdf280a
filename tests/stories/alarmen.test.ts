import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { alarmenOf } from "../../src/modules/alarmen/alarm-store.ts";
import type { Alarm } from "../../src/modules/alarmen/alarm.ts";
import { insertAlarmen } from "../support/alarmen.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG, yonas } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertAlarmen(app.owner);
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const open = async (): Promise<Alarm[]> => (await klantmanager().get("/alarmen")).json().rijen;
const vanAmina = (alarmen: readonly Alarm[]) =>
  alarmen.filter(({ wie }) => wie.inwonerId === amina).map(({ soort, sinds }) => [soort, sinds]);
const behandel = (body: object) => klantmanager().post(`/inwoners/${amina}/alarmen/_behandel`, body);
const uitstel = {
  soort: "zonder oplossing",
  besluit: "uitgesteld",
  tot: addDays(VANDAAG, 14),
  reden: "Begint over twee weken aan een cursus.",
};
const vergeet = () => app.owner.deleteFrom("alarmbehandelingen").execute();

test("who has an indicatie and no work, and who waits 30 days, stands there from the day it began (R-092, R-333)", async () => {
  expect(vanAmina(await open())).toEqual([
    ["geen eerste activiteit", addDays(VANDAAG, -31)],
    ["indicatie zonder werk", addDays(VANDAAG, -20)],
    ["zonder oplossing", addDays(VANDAAG, -15)],
  ]);
  expect((await open()).filter(({ wie }) => wie.inwonerId === yonas)).toEqual([]); // he works
});

test("an alarm is postponed or handled until a day, with a reason that others read (R-061)", async () => {
  const done = await behandel(uitstel);
  expect([done.statusCode, done.json()]).toMatchObject([
    201,
    {
      soort: "zonder oplossing",
      dagen: 15,
      behandeling: { ...pick(uitstel), doorNaam: expect.any(String), behandeldOp: VANDAAG },
    },
  ]);
  expect(vanAmina(await open()).map(([soort]) => soort)).toEqual([
    "geen eerste activiteit",
    "indicatie zonder werk",
  ]);
  const { open: nog, behandeld } = (await klantmanager().get(`/inwoners/${amina}/alarmen`)).json();
  expect([nog.length, behandeld.length]).toEqual([2, 1]);
  expect((await klantmanager().get("/alarmen/eigen")).json().open).toBe((await open()).length);
  const { rijen } = (await klantmanager().get("/alarmen?stand=behandeld")).json();
  expect(rijen.map(({ soort }: Alarm) => soort)).toEqual(["zonder oplossing"]);
  await vergeet();
});
const pick = ({ besluit, tot, reden }: typeof uitstel) => ({ besluit, tot, reden });

test("what is wrong is said, and nothing is written down", async () => {
  const wrong: readonly (readonly [object, number, RegExp])[] = [
    [{ ...uitstel, tot: VANDAAG }, 400, /na vandaag/],
    [{ ...uitstel, tot: addDays(VANDAAG, 61) }, 400, /hoogstens 60 dagen/],
    [{ ...uitstel, besluit: "afgehandeld", tot: addDays(VANDAAG, 366) }, 400, /hoogstens 365 dagen/],
    [{ ...uitstel, reden: "  " }, 400, /reden/],
    [{ ...uitstel, soort: "iets anders" }, 400, /soort/],
    [{ ...uitstel, reden: "Heeft een depressie." }, 400, /./],
  ];
  for (const [body, status, text] of wrong) {
    const answer = await behandel(body);
    expect([answer.statusCode, answer.body]).toEqual([status, expect.stringMatching(text)]);
  }
  const none = await klantmanager().post(`/inwoners/${yonas}/alarmen/_behandel`, uitstel);
  expect([403, 404, 409]).toContain(none.statusCode);
  expect(await app.owner.selectFrom("alarmbehandelingen").select("id").execute()).toEqual([]);
});

test("of another gemeente nobody sees or handles it, and each look stands in the log (S-01, S-06)", async () => {
  const elders = app.as("klantmanager", LEUSDEN);
  expect((await elders.get("/alarmen")).body).not.toContain(amina);
  expect((await elders.get(`/inwoners/${amina}/alarmen`)).statusCode).toBe(404);
  expect((await elders.post(`/inwoners/${amina}/alarmen/_behandel`, uitstel)).statusCode).toBe(404);
  const { audit, status } = await traced(app, "klantmanager")("GET", `/inwoners/${amina}/alarmen`);
  expect([status, audit]).toMatchObject([200, [{ handeling: "inwoner.alarmen" }]]);
});

test("a role that may not see all that an alarm goes by gets none of that kind, not a false one (S-01)", async () => {
  for (const rol of ["gids", "jobcoach", "jobhunter"] as const) {
    const answer = await app.as(rol).get("/alarmen");
    if (answer.statusCode !== 200) continue;
    const soorten = new Set(answer.json().rijen.map(({ soort }: Alarm) => soort));
    const waar = new Set((await open()).map(({ soort }) => soort));
    expect([...soorten].filter((soort) => !waar.has(soort as Alarm["soort"]))).toEqual([]);
  }
});

test("over time no alarm is ever lost: each day it is open, or a decision that still holds is there (F5)", async () => {
  let random = 42;
  const next = (below: number) => {
    random = (Math.imul(random, 1103515245) + 12345) >>> 0;
    return (random >>> 8) % below;
  };
  for (let geschiedenis = 0; geschiedenis < 8; geschiedenis++) {
    await vergeet();
    const besluiten: { op: number; tot: number }[] = [];
    for (let dag = 0; dag < 60; dag += 1 + next(5)) {
      const vandaag = addDays(VANDAAG, dag);
      if (next(3) === 0) {
        const tot = dag + 1 + next(20);
        besluiten.push({ op: dag, tot });
        await insertBesluit(dag, tot);
      }
      const laatste = besluiten.at(-1);
      const isStil = laatste !== undefined && laatste.tot >= dag;
      const gevonden = await Promise.all(
        (["open", "behandeld"] as const).map((stand) => soortenOp(vandaag, stand)),
      );
      expect(gevonden.map((soorten) => soorten.includes("zonder oplossing"))).toEqual([!isStil, isStil]);
    }
  }
  await vergeet();
});

test("a decision about an earlier time says nothing of an alarm that began anew (R-061)", async () => {
  await insertBesluit(-30, 30);
  expect(await soortenOp(VANDAAG, "open")).toContain("zonder oplossing"); // it began 15 days ago
  await vergeet();
});

test("who steers counts them all, also of people whom nobody helps, and no figure tells of someone (R-333)", async () => {
  const telling = async (rol: Parameters<typeof app.as>[0] = "manager") => {
    const { rijen } = (await app.as(rol).get("/alarmen/aantallen")).json();
    return rijen.filter(({ soort }: { soort: string }) => soort === "geen eerste activiteit");
  };
  expect(await telling()).toContainEqual({
    gemeente: AMERSFOORT,
    gemeentenaam: "Amersfoort",
    soort: "geen eerste activiteit",
    aantal: null, // fewer than ten
    behandeld: 0,
    zonderBegeleider: null,
  });
  await insertOnbekenden(12);
  const [regio, gemeente] = await telling("beleidsadviseur");
  expect(regio).toMatchObject({ gemeente: null, gemeentenaam: null, behandeld: 0, zonderBegeleider: null });
  expect([regio.aantal >= 10, regio.aantal % 5]).toEqual([true, 0]);
  // beside the region it would tell the few of the others
  expect(gemeente).toMatchObject({ gemeente: AMERSFOORT, aantal: null });
  await insertOnbekenden(14, LEUSDEN);
  await insertOnbekenden(15, "GM0342");
  const rijen = await telling("beleidsadviseur");
  expect(rijen.map(({ gemeente: waar }: { gemeente: string | null }) => waar)).toEqual([
    null,
    AMERSFOORT,
    LEUSDEN,
    "GM0342",
  ]);
  for (const { aantal, zonderBegeleider } of rijen)
    expect([aantal >= 10, aantal % 5, (zonderBegeleider ?? 0) % 5]).toEqual([true, 0, 0]);
  expect((await app.as("jobcoach").get("/alarmen/aantallen")).statusCode).toBe(403);
});

/** People whom nobody helps and nobody spoke with. */
const insertOnbekenden = (aantal: number, gemeente = AMERSFOORT) =>
  sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, md5(${gemeente} || n)::uuid, ${gemeente}, 70000 + 100 * right(${gemeente}, 3)::integer + n, 'Naam', n::text, '1990-01-01', '2026-01-01'
      from generate_series(1, ${aantal}::integer) n`.execute(app.owner);

/** What stands there on another day. */
function soortenOp(vandaag: Alarm["sinds"], stand: "open" | "behandeld"): Promise<string[]> {
  const context = { ...klantmanager().context(), today: () => vandaag };
  const wie = sql`select ${amina}::uuid as inwoner_id`;
  return asUser(app.db, context.sessie, vandaag, async (db) => {
    const { rijen } = await alarmenOf({ ...context, db }, wie, { stand, limit: 5, offset: 0 });
    return rijen.map(({ soort }) => soort);
  });
}

let besluit = 0;
function insertBesluit(op: number, tot: number): Promise<unknown> {
  besluit += 1;
  return app.owner
    .insertInto("alarmbehandelingen")
    .values({
      regioId: REGIO,
      id: idOf(`besluit${besluit}`),
      gemeente: AMERSFOORT,
      inwonerId: amina,
      soort: "zonder oplossing",
      besluit: "uitgesteld",
      tot: addDays(VANDAAG, tot),
      reden: "Even wachten.",
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "klantmanager",
      behandeldOp: addDays(VANDAAG, op),
      tijdstip: new Date(`${isoDate(addDays(VANDAAG, op))}T09:00:00Z`),
    })
    .execute();
}
