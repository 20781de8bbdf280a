import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { asUser } from "#db/as-user";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, gebruikerId, kas, REGIO, VANDAAG, voorstelAmina, voorstelMehmet } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const answer = (body: object, versie: number, id = voorstelAmina, rol: Rol = "inwoner") =>
  app.as(rol).put(`/voorstellen/${id}/eigen-antwoord`, body, versie);
const voorstel = async () => (await app.as("klantmanager").get(`/voorstellen/${voorstelAmina}`)).json();
const type = ({ json }: { json: () => { type: string } }) => json().type.replace("/problemen/", "");
const dagOf = async (soort: string): Promise<{ wat: string; waarom: string }[]> => {
  const { vandaag, laterDezeWeek, daarna } = (await app.as("klantmanager").get("/mijn-dag")).json();
  return [...vandaag, ...laterDezeWeek, ...daarna].filter((punt) => punt.soort === soort);
};

test("of the plek that was proposed to him an inwoner reads what it is, in codes that every language can say (R-078, A-12)", async () => {
  const plek = (await app.as("inwoner").get(`/voorstellen/${voorstelAmina}/plek`)).json();
  expect(plek).toMatchObject({ titel: expect.any(String), werkgever: expect.any(String), isOpen: true });
  expect(Object.keys(plek)).not.toContain("capaciteit");
  expect((await app.as("inwoner").get(`/voorstellen/${voorstelMehmet}/plek`)).statusCode).toBe(404);
  expect((await app.as("inwoner").get(`/plekken/${kas}`)).statusCode).toBe(403);
  expect((await app.as("raadslid").get(`/voorstellen/${voorstelAmina}/plek`)).statusCode).toBe(404);
});

test("he says yes himself, takes it back, says no with a reason; who guides him hears each (R-078, R-119, R-226)", async () => {
  const { versie } = await voorstel();
  expect((await answer({ antwoord: "ja" }, versie + 1)).statusCode).toBe(412);
  expect((await answer({ antwoord: "ja" }, versie)).json()).toMatchObject({ status: "akkoord" });
  expect(await voorstel()).toMatchObject({ status: "akkoord", antwoordOp: VANDAAG, versie: versie + 1 });
  expect((await dagOf("plaatsing regelen")).map(({ wat }) => wat)).toContainEqual(
    expect.stringContaining("Zei zelf ja"),
  );

  expect((await answer({ antwoord: "terug" }, versie + 1)).json()).toMatchObject({ status: "voorgesteld" });
  expect(await voorstel()).toMatchObject({ status: "voorgesteld", antwoordOp: null, geenMatch: null });

  expect(type(await answer({ antwoord: "nee", reden: "anders" }, versie + 2))).toBe("geen-match.in-woorden");
  expect(type(await answer({ antwoord: "ja", reden: "reis" }, versie + 2))).toBe("geen-match.alleen-bij-nee");
  const gezond = await answer({ antwoord: "nee", reden: "anders", woorden: "Mijn burn-out" }, versie + 2);
  expect(type(gezond)).toBe("voorstel.gezondheid");
  const nee = await answer({ antwoord: "nee", reden: "reis", woorden: "De bus rijdt niet." }, versie + 2);
  expect(nee.json()).toMatchObject({ status: "afgewezen" });
  expect((await voorstel()).geenMatch).toMatchObject({ door: "inwoner", reden: "reis", op: VANDAAG });
  expect(await dagOf("inwoner zei nee")).toMatchObject([
    { waarom: "Reden: De bus rijdt niet. Zoek ander werk" },
  ]);
  expect(type(await answer({ antwoord: "ja" }, versie + 3))).toBe("voorstel.niet-meer-open");
});

test("a no can be taken back for seven days, while the plek is open (R-078)", async () => {
  const { versie } = await voorstel();
  const set = (antwoordOp: string) =>
    app.owner
      .updateTable("voorstellen")
      .set({ antwoordOp: antwoordOp as never })
      .where("id", "=", voorstelAmina)
      .execute();
  await set(addDays(VANDAAG, -8));
  expect(type(await answer({ antwoord: "terug" }, versie))).toBe("voorstel.niet-terug");
  await set(addDays(VANDAAG, -7));
  expect((await answer({ antwoord: "terug" }, versie)).json()).toMatchObject({ status: "voorgesteld" });
});

test("nobody answers for him but a helper with a mandate for work: not who guides him, not another (R-079, S-01)", async () => {
  const { versie } = await voorstel();
  for (const rol of ["klantmanager", "jobcoach", "accountmanager", "werkgever", "manager"] as const)
    expect([403, 404]).toContain((await answer({ antwoord: "ja" }, versie, voorstelAmina, rol)).statusCode);
  expect((await answer({ antwoord: "ja" }, 1, voorstelMehmet)).statusCode).toBe(404);
  const change = asUser(app.db, { regioId: REGIO, sessieId: gebruikerId("inwoner") }, VANDAAG, (db) =>
    db
      .updateTable("voorstellen")
      .set({ status: "akkoord" })
      .where("inwonerId", "=", amina)
      .executeTakeFirst(),
  );
  expect((await change).numUpdatedRows).toBe(0n);
  expect(await voorstel()).toMatchObject({ status: "voorgesteld", versie });
});
