import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, AMERSFOORT, bram, REGIO } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const bijstand = {
  uitkering: "Bijstand",
  doelgroepen: ["alleenstaande ouder"],
  isGeregistreerdWerkzoekend: true,
  isBeschikbaar: true,
  bron: "gemeente",
  peildatum: "2026-11-01",
};
const change = (
  body: object,
  versie: number,
  id = amina,
  rol: "klantmanager" | "jobcoach" = "klantmanager",
) => app.as(rol).put(`/inwoners/${id}/situatie`, body, versie);
const read = async () => (await app.as("klantmanager").get(`/inwoners/${amina}/situatie`)).json().situatie;
const standen = () =>
  app.owner
    .selectFrom("situatiestanden")
    .select(["uitkering", "doelgroepen", "peildatum", "bron", "gemeente", "vervangenOp"])
    .where("inwonerId", "=", amina)
    .orderBy("peildatum")
    .execute();

test("a situatie changes from a day, and what it was before stays to be counted (R-081, R-104)", async () => {
  const before = await read();
  const changed = await change({ ...bijstand, uitkering: "NUG" }, before.versie);
  expect([changed.statusCode, changed.json().versie]).toEqual([200, before.versie + 1]);
  expect(await read()).toMatchObject({
    uitkering: "NUG",
    doelgroepen: ["alleenstaande ouder"],
    isBeschikbaar: true,
  });
  await change({ ...bijstand, peildatum: "2026-11-20" }, before.versie + 1);
  expect(await standen()).toEqual([
    {
      uitkering: "Bijstand",
      doelgroepen: [],
      peildatum: "2026-09-01",
      bron: "gemeente",
      gemeente: AMERSFOORT,
      vervangenOp: "2026-11-24",
    },
    {
      uitkering: "NUG",
      doelgroepen: ["alleenstaande ouder"],
      peildatum: "2026-11-01",
      bron: "gemeente",
      gemeente: AMERSFOORT,
      vervangenOp: "2026-11-24",
    },
  ]);
});

test("a day before what is known, a day to come and an older version are refused, and nothing changes (R-03)", async () => {
  const { versie } = await read();
  const kept = await standen();
  const answers = [
    await change({ ...bijstand, peildatum: "2026-10-01" }, versie),
    await change({ ...bijstand, peildatum: "2026-11-25" }, versie),
    await change(bijstand, versie - 1),
    await change({ ...bijstand, uitkering: "AOW" }, versie),
    await change({ ...bijstand, peildatum: "2026-11-23" }, versie, amina, "jobcoach"),
    await change(bijstand, 1, bram),
  ];
  expect(answers.map((answer) => [answer.statusCode, answer.json().code])).toEqual([
    [400, "situatie.eerder"],
    [400, "datum.toekomst"],
    [412, "situatie.gewijzigd"],
    [400, "situatie.change.invalid"],
    [403, "situatie.change.forbidden"],
    [403, "situatie.change.forbidden"],
  ]);
  expect([await read(), await standen()]).toEqual([expect.objectContaining({ versie }), kept]);
});

test("someone whose situatie was not known yet gets one with version 0", async () => {
  await app.owner.deleteFrom("situaties").where("inwonerId", "=", amina).execute();
  expect((await change(bijstand, 0)).json().versie).toBe(1);
  const rows = await app.owner
    .selectFrom("situaties")
    .select("regioId")
    .where("inwonerId", "=", amina)
    .execute();
  expect(rows).toEqual([{ regioId: REGIO }]);
});
