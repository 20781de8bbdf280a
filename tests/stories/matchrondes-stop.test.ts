import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { failure } from "../support/placing.ts";
import { amina, kas, ploegSchothorst } from "../support/world.ts";

let app: TestApp;
const { insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
});
afterAll(() => app.stop());

const reden = "De cliëntenraad wil eerst weten hoe het werkt.";

test("matching can be stopped at once, all other work goes on, and it can be turned on again (A-09)", async () => {
  const klantmanager = app.as("klantmanager");
  const before = (await klantmanager.get(`/inwoners/${amina}/plekken`)).json();
  expect(before.matchingUit).toBeNull();
  const off = await app.as("fg").post("/matchschakelaar", { isAan: false, reden });
  expect(off.json()).toMatchObject({ isAan: false, uit: { doorNaam: "fg GM0307" } });

  const refused = await app.as("manager").post("/matchrondes", { reden: "Gewoon de ronde van maandag." });
  expect(failure(refused)).toEqual([409, "/problemen/matching.uit"]);
  expect(refused.json().detail).toContain("De cliëntenraad wil eerst weten hoe het werkt.");
  expect(failure(await klantmanager.get(`/inwoners/${amina}/plekken/${kas}/uitleg`))).toEqual([
    409,
    "/problemen/matching.uit",
  ]);

  const list = (await klantmanager.get(`/inwoners/${amina}/plekken?perPagina=50`)).json();
  expect(Object.keys(list).toSorted()).toEqual(Object.keys(before).toSorted());
  expect(list.matchingUit).toMatchObject({
    reden: reden.replace(/\.$/, ""),
    wieVragen: expect.stringContaining("manager"),
  });
  expect(list.rijen.length).toBeGreaterThan(10);
  for (const { groep, redenen, wens } of list.rijen)
    expect({ groep, redenen, wens }).toEqual({ groep: null, redenen: [], wens: null });
  const people = (await klantmanager.get(`/plekken/${ploegSchothorst}/inwoners`)).json();
  expect(
    people.rijen.map(({ inwonerId, groep }: { inwonerId: string; groep: null }) => [inwonerId, groep]),
  ).toEqual([[amina, null]]);

  // what does not fit by the engine can be proposed without its judgement: people judge
  const proposed = await klantmanager.post(`/inwoners/${amina}/voorstellen`, {
    plekId: kas,
    waarom: "Zij wil dit graag proberen.",
  });
  expect(proposed.json()).toMatchObject({ status: "voorgesteld", uitleg: null });
  expect((await klantmanager.get(`/inwoners/${amina}`)).statusCode).toBe(200);
  expect((await klantmanager.get("/caseload")).statusCode).toBe(200);

  expect(
    failure(await app.as("fg").post("/matchschakelaar", { isAan: true, reden: "Het is uitgelegd." })),
  ).toEqual([403, "/problemen/matchschakelaar.fg"]);
  expect(
    (await app.as("klantmanager").post("/matchschakelaar", { isAan: true, reden: "Toch weer aan." }))
      .statusCode,
  ).toBe(403);
  const on = await app
    .as("manager")
    .post("/matchschakelaar", { isAan: true, reden: "De cliëntenraad is akkoord." });
  expect(on.json()).toMatchObject({ isAan: true, uit: null });
  expect(on.json().geschiedenis.map(({ isAan }: { isAan: boolean }) => isAan)).toEqual([true, false]);
  const after = (await klantmanager.get(`/inwoners/${amina}/plekken`)).json();
  expect(after.aantallen).toEqual(before.aantallen);
  expect(
    (await app.as("manager").post("/matchrondes", { reden: "Gewoon de ronde van maandag." })).statusCode,
  ).toBe(201);
});

test("turning it off twice is refused, so that nobody thinks that he did it", async () => {
  const manager = app.as("manager");
  expect((await manager.post("/matchschakelaar", { isAan: false, reden })).statusCode).toBe(201);
  expect(failure(await app.as("beheerder").post("/matchschakelaar", { isAan: false, reden }))).toEqual([
    409,
    "/problemen/matchschakelaar.al-zo",
  ]);
  expect(
    (await app.as("beheerder").post("/matchschakelaar", { isAan: true, reden: "De storing is verholpen." }))
      .statusCode,
  ).toBe(201);
});
