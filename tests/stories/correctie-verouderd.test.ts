import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Correctie } from "../../src/modules/correcties/correctie.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(() => app.owner.deleteFrom("correcties").execute());

const say = async (deel: string, veld: string, waarde: unknown) =>
  (
    await app.as("inwoner").post(`/inwoners/${amina}/correcties`, { deel, veld, waarde, waarom: null })
  ).json<Correctie>();
const yes = (id: string, rest: object = {}) =>
  app.as("klantmanager").post(`/correcties/${id}/antwoord`, { isJa: true, antwoord: null, ...rest });
const contact = () =>
  app.owner
    .selectFrom("contactgegevens")
    .select(["telefoon", "email", "adres"])
    .where("inwonerId", "=", amina)
    .executeTakeFirst();
const setContact = (telefoon: string) =>
  app.owner.updateTable("contactgegevens").set({ telefoon }).where("inwonerId", "=", amina).execute();

test("a yes does not overwrite a telephone number that became another one meanwhile (A-08)", async () => {
  const { id, was } = await say("contact", "telefoon", "06 11 11 11 11");
  expect(was).toBe("06 00 00 00 01");
  await setContact("06 22 22 22 22");
  const refused = await yes(id);
  expect(refused.statusCode).toBe(412);
  expect(refused.json()).toMatchObject({ code: "correctie.gewijzigd", id });
  expect(refused.json().detail).toContain("“Telefoon” is gewijzigd nadat de inwoner dit meldde.");
  expect(refused.body).not.toContain("22 22");
  expect(await contact()).toMatchObject({ telefoon: "06 22 22 22 22" });

  const [open] = (await app.as("klantmanager").get("/correcties")).json<{ rijen: Correctie[] }>().rijen;
  expect(open).toMatchObject({ id, status: "open", was: "06 00 00 00 01", nu: "06 22 22 22 22" });
  expect((await yes(id, { gezien: was })).statusCode).toBe(412);
  const taken = await yes(id, { gezien: open!.nu }); // who saw what stands there now may still say yes
  expect(taken.json()).toMatchObject({ status: "overgenomen", nu: null });
  expect(await contact()).toMatchObject({ telefoon: "06 11 11 11 11", email: "amina@voorbeeld.nl" });
});

test("the same holds for who someone is, his benefit and what he can (A-08)", async () => {
  const klantmanager = app.as("klantmanager");
  const woonplaats = await say("persoon", "woonplaats", "Leusden");
  await app.owner.updateTable("inwoners").set({ woonplaats: "Soest" }).where("id", "=", amina).execute();
  expect((await yes(woonplaats.id)).statusCode).toBe(412);
  const uitkering = await say("situatie", "uitkering", "WW");
  await app.owner.updateTable("situaties").set({ uitkering: "NUG" }).where("inwonerId", "=", amina).execute();
  expect((await yes(uitkering.id)).statusCode).toBe(412);
  const uren = await say("mogelijkheid", "uren_per_week_max", 12);
  expect(uren.was).toBeNull();
  const fact = { waarde: 20, toelichting: null, bron: "klantmanager", datum: "2026-11-20" };
  expect(
    (await klantmanager.put(`/inwoners/${amina}/mogelijkheden/uren_per_week_max`, fact, 0)).statusCode,
  ).toBeLessThan(300);
  expect((await yes(uren.id)).statusCode).toBe(412);

  const stands = await app.owner
    .selectFrom("inwoners as i")
    .innerJoin("situaties as s", "s.inwonerId", "i.id")
    .innerJoin("mogelijkheden as m", "m.inwonerId", "i.id")
    .select(["i.woonplaats", "s.uitkering", "m.waarde"])
    .where("i.id", "=", amina)
    .where("m.onderwerp", "=", "uren_per_week_max")
    .executeTakeFirstOrThrow();
  expect(stands).toEqual({ woonplaats: "Soest", uitkering: "NUG", waarde: 20 });
});

test("what a colleague made right already is a yes that changes nothing (A-08)", async () => {
  const { id } = await say("contact", "adres", "Langestraat 1");
  await app.owner
    .updateTable("contactgegevens")
    .set({ adres: "Langestraat 1" })
    .where("inwonerId", "=", amina)
    .execute();
  expect((await yes(id)).json()).toMatchObject({ status: "overgenomen" });
});

test("a yes waits for a change that is being written, and then sees it (A-08)", async () => {
  const { id } = await say("contact", "telefoon", "06 33 33 33 33");
  let answer: ReturnType<typeof yes> | undefined;
  await app.owner.transaction().execute(async (db) => {
    await db
      .updateTable("contactgegevens")
      .set({ telefoon: "06 44 44 44 44" })
      .where("inwonerId", "=", amina)
      .execute();
    answer = yes(id);
    const waits = answer.then(() => "answered");
    const later = new Promise((resolve) => setTimeout(() => resolve("waits"), 400));
    expect(await Promise.race([waits, later])).toBe("waits");
  });
  expect((await answer!).statusCode).toBe(412);
  expect(await contact()).toMatchObject({ telefoon: "06 44 44 44 44" });
});

test("without a row yet the first contact data are added (A-08)", async () => {
  await app.owner.deleteFrom("contactgegevens").where("inwonerId", "=", amina).execute();
  const { id, was } = await say("contact", "email", "amina@nieuw.nl");
  expect(was).toBeNull();
  expect((await yes(id)).json()).toMatchObject({ status: "overgenomen" });
  expect(await contact()).toEqual({ telefoon: null, email: "amina@nieuw.nl", adres: null });
});
