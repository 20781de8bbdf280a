import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, daysBetween, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { uiterlijkOp } from "../../src/modules/bezwaren/bezwaar.ts";
import { MACHTIGINGSDELEN, MACHTIGINGSSOORTEN } from "../../src/modules/toegang/machtiging.ts";
import { DATAKLASSEN, matrix } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** Written out once more, so that a class that slips into another part is seen. */
const VAN_DEEL: Readonly<Record<string, readonly string[]>> = {
  plan: ["plan", "planbijdrage"],
  werk: ["voorstel", "wens"],
  gegevens: ["contactgegevens", "situatie", "mogelijkheden", "correctie", "delen"],
  berichten: ["bericht", "berichten", "gesprek"],
  bezwaar: ["bezwaar"],
};

test("whatever a mandate says, the database opens its parts and nothing else, on its days only (R-079, S-02)", async () => {
  const { sessie } = app.as("vertegenwoordiger").context();
  const machtiging = fc.record({
    delen: fc.subarray([...MACHTIGINGSDELEN], { minLength: 1 }),
    mag: fc.constantFrom(...MACHTIGINGSSOORTEN),
    nog: fc.integer({ min: -3, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(machtiging, async ({ delen, mag, nog }) => {
      await app.owner
        .updateTable("machtigingen")
        .where("gebruikerId", "=", gebruikerId("vertegenwoordiger"))
        .set({ delen, mag, vanaf: addDays(VANDAAG, -30), tot: addDays(VANDAAG, nog) })
        .execute();
      const open = await asUser(app.db, sessie, VANDAAG, async (db) => {
        const { rows } = await sql<{ klasse: string; gebruik: string }>`
          select klasse, gebruik from unnest(${[...DATAKLASSEN]}::text[]) as klasse, unnest(array['read', 'change']) as gebruik
           where 'eigen-dossier' = any (context_reikwijdten(klasse, gebruik))`.execute(db);
        return rows.map(({ klasse, gebruik }) => `${gebruik} ${klasse}`);
      });
      const klassen = new Set(["persoon", "machtiging", ...delen.flatMap((deel) => VAN_DEEL[deel] ?? [])]);
      const naive = matrix.flatMap(([rol, klasse, gebruik, reikwijdte]) =>
        rol === "vertegenwoordiger" &&
        reikwijdte === "eigen-dossier" &&
        nog >= 0 &&
        klassen.has(klasse) &&
        (gebruik === "read" || mag === "handelen")
          ? [`${gebruik} ${klasse}`]
          : [],
      );
      expect(open.toSorted()).toEqual([...new Set(naive)].toSorted());
    }),
    { numRuns: 25 },
  );
});

test("on whatever day someone does not agree, he hears on a working day within two weeks, and of a complaint within six (A-08)", () => {
  const dag = fc.integer({ min: 0, max: 2000 }).map((ver) => addDays(isoDate("2026-01-01"), ver));
  fc.assert(
    fc.property(dag, (op) => {
      expect(daysBetween(op, uiterlijkOp("klacht", op))).toBe(42);
      const uiterlijk = uiterlijkOp("plan", op);
      const days = Array.from({ length: daysBetween(op, uiterlijk) }, (_, at) => addDays(op, at + 1));
      const isWorkday = (een: string) => ![0, 6].includes(new Date(`${een}T12:00:00Z`).getUTCDay());
      expect(days.filter(isWorkday)).toHaveLength(10);
      expect(isWorkday(uiterlijk)).toBe(true);
      expect(days.length).toBeLessThanOrEqual(14);
    }),
  );
});
