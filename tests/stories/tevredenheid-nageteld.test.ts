import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { periodeVan } from "../../src/modules/sturing/indicatoren/periode.ts";
import { telCellen } from "../../src/modules/sturing/indicatoren/tel-store.ts";
import { samen } from "../../src/modules/sturing/indicatoren/waarde.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, REGIO } from "../support/world.ts";

type Antwoord = { readonly wie: number; readonly datum: IsoDate; readonly cijfer: number };

/** The first days of the quarters of 2025, and the year after it. */
const DAGEN = [
  "2025-04-01",
  "2025-05-14",
  "2025-07-01",
  "2025-10-01",
  "2025-12-31",
  "2026-01-01",
  "2026-11-24",
].map(isoDate);
const JAAR = periodeVan("2025");
const werkgever = (wie: number) => `00000000-0000-4000-8000-0000000e${String(wie).padStart(4, "0")}`;

let app: TestApp;
let server: Database;
beforeAll(async () => {
  app = await startTestApp();
  server = openDatabase(app.url, undefined, 1);
  await server
    .insertInto("werkgevers")
    .values(
      Array.from({ length: 40 }, (_, wie) => ({
        regioId: REGIO,
        id: werkgever(wie),
        naam: `Bedrijf ${wie}`,
        sector: "groen",
        gemeente: AMERSFOORT,
        plaats: "Amersfoort",
      })),
    )
    .execute();
}, 120_000);
afterAll(async () => {
  await server.destroy();
  await app.stop();
});

/** What is told of 2025 on a day. */
async function geteld(dag: IsoDate) {
  const context = app.as("beleidsadviseur").context();
  return asUser(app.db, context.sessie, dag, async (db) =>
    samen(
      await telCellen(
        { ...context, db },
        { definitie: { feiten: "tevredenheid_werkgevers" }, perioden: [JAAR], dag, unit: undefined },
      ),
    ),
  );
}

/** Once more, as plainly as can be: quarters that are over, until ten or more companies answered in those that wait. */
function nageteld(all: readonly Antwoord[], dag: IsoDate): Antwoord[] {
  const told: Antwoord[] = [];
  let waiting: Antwoord[] = [];
  for (const [begin, next] of [
    ["2025-01-01", "2025-04-01"],
    ["2025-04-01", "2025-07-01"],
    ["2025-07-01", "2025-10-01"],
    ["2025-10-01", "2026-01-01"],
  ] as const) {
    if (next > dag) break;
    waiting.push(...all.filter(({ datum }) => datum >= begin && datum < next));
    if (new Set(waiting.map(({ wie }) => wie)).size < 10) continue;
    told.push(...waiting);
    waiting = [];
  }
  return told;
}

const antwoorden = fc.uniqueArray(
  fc.record({
    wie: fc.integer({ min: 0, max: 39 }),
    datum: fc.integer({ min: 0, max: 364 }).map((days) => addDays(isoDate("2025-01-01"), days)),
    cijfer: fc.integer({ min: 1, max: 10 }),
  }),
  { minLength: 5, maxLength: 70, selector: ({ wie, datum }) => `${wie} ${datum}` },
);

test("tevredenheid = recount from the answers, and two days differ by nothing or by ten or more who answered (Show 6, S-14)", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(antwoorden, async (all) => {
      await server.deleteFrom("tevredenheden").where("regioId", "=", REGIO).execute();
      await server.insertInto("tevredenheden").values(all.map(asRow)).execute();
      let before: readonly Antwoord[] = [];
      for (const dag of DAGEN) {
        const told = nageteld(all, dag);
        const { teller, noemer, feiten } = await geteld(dag);
        expect([teller, noemer, feiten]).toEqual([
          told.reduce((sum, { cijfer }) => sum + cijfer, 0),
          told.length,
          told.length,
        ]);
        const since = told.filter((each) => !before.includes(each));
        expect(since.length === 0 || new Set(since.map(({ wie }) => wie)).size >= 10).toBe(true);
        before = told;
      }
    }),
    { numRuns: 20 },
  );
});

const asRow = ({ wie, datum, cijfer }: Antwoord, nr: number) => ({
  regioId: REGIO,
  id: `00000000-0000-4000-8000-0000000f${String(nr).padStart(4, "0")}`,
  werkgeverId: werkgever(wie),
  aanleiding: "dienst",
  datum,
  cijfer,
  snel: "ja",
  opnieuw: "ja",
  wijze: "zelf",
  doorNaam: "Test",
});
