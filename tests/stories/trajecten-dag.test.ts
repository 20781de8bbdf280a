import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { resetTrajecten } from "../support/trajecten.ts";
import { deelnameYonas, groepGroen, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(() => resetTrajecten(app));

const hassan = () => app.as("unitleider");
const dag = (entry: object, key?: string, versie = 0) =>
  hassan().post(
    `/deelnames/${deelnameYonas}/dagen`,
    { dag: VANDAAG, aanwezig: "aanwezig", vaardigheden: {}, versie, ...entry },
    key,
  );

test("of one day there is one entry; sent twice it counts once, and a correction wipes nothing out (U2)", async () => {
  const key = randomUUID();
  const entry = { aanwezig: "te laat", vaardigheden: { op_tijd: 1 } };
  expect((await dag(entry, key)).json()).toMatchObject({ ...entry, versie: 1 });
  expect((await dag(entry, key)).json()).toMatchObject({ ...entry, versie: 1 });
  expect((await dag({ aanwezig: "afgemeld" }, undefined, 1)).json()).toMatchObject({
    aanwezig: "afgemeld",
    versie: 2,
  });
  const { versies } = (await hassan().get(`/deelnames/${deelnameYonas}/dagen/${VANDAAG}`)).json();
  expect(versies.map(({ aanwezig }: { aanwezig: string }) => aanwezig)).toEqual(["te laat", "afgemeld"]);
  expect(await app.owner.selectFrom("aanwezigheden").selectAll().execute()).toHaveLength(2);
});

test("two leaders who enter another thing for the same person and day: the second is told, and both are there to see", async () => {
  const both = await Promise.all([dag({ aanwezig: "aanwezig" }), dag({ aanwezig: "afwezig" })]);
  expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 412]);
  const { versies } = (await hassan().get(`/deelnames/${deelnameYonas}/dagen/${VANDAAG}`)).json();
  expect(versies).toHaveLength(1);
});

test.for([
  { entry: { dag: "2026-11-25" }, because: "the day has yet to come" },
  { entry: { dag: "2026-08-31" }, because: "he did not take part yet" },
  { entry: { dag: "2026-09-20" }, because: "it is too long ago" },
  { entry: { vaardigheden: { onbekend: 2 } }, because: "the group does not learn this" },
  { entry: { vaardigheden: { op_tijd: 4 } }, because: "there are three levels" },
  { entry: { aanwezig: "ziek" }, because: "why someone is not there is not written down" },
])("an entry of a day is refused: $because", async ({ entry }) => {
  expect((await dag(entry)).statusCode).toBe(400);
});

test("who is not there shows no skills that day", async () => {
  expect((await dag({ aanwezig: "afgemeld", vaardigheden: { op_tijd: 3 } })).json().vaardigheden).toEqual({});
});

test("how skills went stands day by day in levels, without a total of a person (R-154, R-172, R-176)", async () => {
  await dag({ dag: "2026-11-03", vaardigheden: { op_tijd: 1 } });
  await dag({ dag: "2026-11-10", vaardigheden: { op_tijd: 2, gereedschap: 3 } });
  const found = (await hassan().get(`/deelnames/${deelnameYonas}`)).json();
  expect(found.voortgang).toEqual([
    {
      code: "op_tijd",
      naam: "Op tijd komen",
      soort: "werknemersvaardigheid",
      waarnemingen: [
        { dag: "2026-11-03", niveau: 1 },
        { dag: "2026-11-10", niveau: 2 },
      ],
    },
    {
      code: "gereedschap",
      naam: "Werken met gereedschap",
      soort: "vakvaardigheid",
      waarnemingen: [{ dag: "2026-11-10", niveau: 3 }],
    },
  ]);
  expect(found.zelf).toEqual(["gereedschap"]);
  expect(JSON.stringify(found)).not.toMatch(/gemiddeld|score|totaal/);
  const today = (await hassan().get(`/trajectgroepen/${groepGroen}/dag`)).json().rijen[0];
  expect(today).toMatchObject({ laatst: { op_tijd: 2, gereedschap: 3 }, registratie: null });
});
