import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { caseload, type Groep, startGroep, uitnodiging } from "../support/groepsberichten.ts";
import { gebruikerId, VANDAAG } from "../support/world.ts";

let groep: Groep;
beforeAll(async () => {
  groep = await startGroep();
});
afterAll(() => groep.stop());

test("whom a message went to is no longer to be read by a sender who helps them no more; how many, he keeps (S-15, S-01)", async () => {
  const { controle } = await groep.check({ selectie: caseload, ...uitnodiging });
  const sent = await groep.send({ selectie: caseload, ...uitnodiging, aantal: 13, controle });
  await groep.deliver(6);
  await groep.app.owner
    .updateTable("begeleidingen")
    .set({ tot: VANDAAG })
    .where("gebruikerId", "=", gebruikerId("klantmanager"))
    .execute();

  const { sessie } = groep.app.as("klantmanager").context();
  const straight = (text: string) =>
    asUser(groep.app.db, sessie, VANDAAG, async (db) => (await sql.raw(text).execute(db)).rows);
  await expect(straight("select inwoner_id, tekst from groepsontvangers")).rejects.toThrow(
    "permission denied",
  );
  expect(await straight("select inwoner_id from berichtgesprekken")).toEqual([]);
  const [own] = (await groep.as("klantmanager")("GET", "/groepsberichten")).body.rijen;
  expect(own).toMatchObject({ aantal: 13, bezorgd: 13, vervallen: 0, status: "bezorgd" });

  // of the message of another there is not even a number
  const coach = groep.app.as("jobcoach").context();
  const counted = await asUser(
    groep.app.db,
    coach.sessie,
    VANDAAG,
    async (db) =>
      (await sql`select bezorgd from tel_groepsontvangers(${sent.body.id ?? own.id}::uuid)`.execute(db)).rows,
  );
  expect(counted).toEqual([{ bezorgd: 0 }]);
});
