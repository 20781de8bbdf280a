import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { antwoord, GROEPEN, switching } from "../support/overstappen.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
const { someone, over } = switching(() => app);

const known = async () =>
  (await app.as("werkgever").get("/medewerkers"))
    .json()
    .rijen.map((rij: { inwonerId: string }) => rij.inwonerId);

test("a werkgever knows who switched to him, from the first day and for as long as it lasts (R-245, R-260, S-01)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  expect(await known()).not.toContain(wie.id);
  const vandaag = { antwoorden: [antwoord("isLoonwaardeLater", true)], dag: "2026-11-24" };
  const made = await over(wie, "begeleid werken", vandaag);
  expect(made.statusCode).toBe(201);
  expect(await known()).toContain(wie.id);
  expect((await app.as("werkgever").get(`/inwoners/${wie.id}`)).statusCode).toBe(200);
  expect((await app.as("werkgever").get(`/inwoners/${wie.id}/plan`)).statusCode).toBe(403);

  const ends = (startdatum: string, einddatum: string) =>
    app.owner
      .updateTable("plaatsingen")
      .set({ startdatum: isoDate(startdatum), einddatum: isoDate(einddatum) })
      .where("id", "=", made.json().naar.plaatsingId)
      .execute();
  await ends("2026-11-20", "2026-11-24");
  expect(await known()).toContain(wie.id); // the last day
  await ends("2026-11-20", "2026-11-23");
  expect(await known()).not.toContain(wie.id);
  expect((await app.as("werkgever").get(`/inwoners/${wie.id}`)).statusCode).toBe(404);
});
