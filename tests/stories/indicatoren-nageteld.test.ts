import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { addDays, isoDate } from "#core/dates";
import { type Database, openDatabase } from "#db/database";
import { indicatorcatalogus } from "../../src/modules/sturing/indicatoren/catalogus.ts";
import { periodeVan } from "../../src/modules/sturing/indicatoren/periode.ts";
import { telCellen, telDuren } from "../../src/modules/sturing/indicatoren/tel-store.ts";
import { samen } from "../../src/modules/sturing/indicatoren/waarde.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { geschiedenissen, insertGeschiedenissen } from "../support/geschiedenissen.ts";
import { type Feit, type Geschiedenis, NAGETELD, recountIndicator } from "../support/recount.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

/** A thousand of a dozen people, and some of so many people that lengths of time may be told. */
const HISTORIES = [...geschiedenissen(1_000, 12, 20_261_124), ...geschiedenissen(6, 300, 31, 7_000)];
const PERIODE = periodeVan("2025");
const VRAAG = { vanaf: PERIODE.vanaf, tot: PERIODE.tot, dag: VANDAAG };

let app: TestApp;
let server: Database;
beforeAll(async () => {
  app = await startTestApp();
  server = openDatabase(app.url, undefined, 1);
  await insertGeschiedenissen(server, HISTORIES.flat());
}, 120_000);
afterAll(async () => {
  await server.destroy();
  await app.stop();
});

const OWN = new Set(HISTORIES.map(([first]) => first!.gemeente));

/** What the dashboard counts, in the gemeenten of the histories. */
async function counted(feiten: string, perioden = [PERIODE]) {
  const context = app.as("beleidsadviseur").context();
  const telling = { definitie: { feiten }, perioden, dag: VANDAAG, unit: undefined };
  return asUser(app.db, context.sessie, VANDAAG, async (db) => ({
    cellen: (await telCellen({ ...context, db }, telling)).filter(({ gemeente }) => OWN.has(gemeente)),
    duren: (await telDuren({ ...context, db }, telling)).filter(({ waarde }) => OWN.has(waarde)),
  }));
}

type Optelling = { teller: number; noemer: number; feiten: number };

function summed(facts: readonly Feit[]): ReadonlyMap<string, Optelling> {
  const sums = new Map<string, Optelling>();
  for (const { gemeente, groep, teller, noemer } of facts) {
    const key = `${gemeente} ${groep}`;
    const { teller: above, noemer: below, feiten } = sums.get(key) ?? { teller: 0, noemer: 0, feiten: 0 };
    sums.set(key, { teller: above + teller, noemer: below + noemer, feiten: feiten + 1 });
  }
  return sums;
}

const recounted = (feiten: string, histories: readonly (readonly Geschiedenis[])[]) =>
  histories.flatMap((people) => recountIndicator(feiten, people, VRAAG));

/** In millionths, as the database rounds them; sums of thirds may differ in the last. */
const rounded = (sum: number) => Number(sum.toFixed(6)).toFixed(4);
const asText = ({ teller, noemer, feiten }: Optelling) =>
  [rounded(teller), rounded(noemer), feiten].join(" ");

test.for(NAGETELD)(
  "dashboard = recount, in a thousand random histories: %s",
  { timeout: 60_000 },
  async (feiten) => {
    const { cellen, duren } = await counted(feiten);
    const facts = recounted(feiten, HISTORIES);
    expect(facts.length).toBeGreaterThan(200);
    const expected = [...summed(facts)].map(([key, sums]) => `${key} ${asText(sums)}`);
    const found = cellen.map(({ gemeente, groep, ...sums }) => `${gemeente} ${groep} ${asText(sums)}`);
    expect(found.toSorted()).toEqual(expected.toSorted());

    // lengths of time: only of ten people or more, and then each of them
    const days = facts.filter(({ dagen }) => dagen !== null);
    if (days.length === 0) return;
    const perGemeente = Map.groupBy(days, ({ gemeente }) => gemeente);
    const told = Map.groupBy(duren, ({ waarde }) => waarde);
    const large = [...perGemeente].filter(
      ([, rows]) => new Set(rows.map(({ inwonerId }) => inwonerId)).size >= 10,
    );
    expect(large.length).toBeGreaterThan(0);
    expect([...told.keys()].toSorted()).toEqual(large.map(([gemeente]) => gemeente).toSorted());
    for (const [gemeente, rows] of told) {
      const spread = rows.flatMap(({ dagen, verloren, gestopt }) => [
        ...Array.from({ length: verloren }, () => `${dagen} 1`),
        ...Array.from({ length: gestopt }, () => `${dagen} 0`),
      ]);
      const own = perGemeente.get(gemeente)!.map(({ dagen, teller }) => `${dagen} ${teller}`);
      expect(spread.toSorted()).toEqual(own.toSorted());
    }
  },
);

/** Figures that are counted in one pass over all periods. */
const IN_EEN_KEER = NAGETELD.filter((feiten) => !/^(ladder|loonwaarde|geplaatst)/.test(feiten));
const EEN_DEEL = [...HISTORIES.slice(0, 100), ...HISTORIES.slice(-6)];
const SAMEN = ["2024", "2024-K1", "2025-03", "2026-K4"].map(periodeVan);

test("many periods in one question, beside each other and inside each other, are each recounted (Show 6)", {
  timeout: 60_000,
}, async () => {
  const own = new Set(EEN_DEEL.map(([first]) => first!.gemeente));
  for (const feiten of IN_EEN_KEER) {
    const { cellen, duren } = await counted(feiten, SAMEN);
    expect(cellen.length + duren.length).toBeGreaterThan(100);
    const told = Map.groupBy(duren, ({ periode, waarde }) => `${periode} ${waarde}`);
    for (const { naam, vanaf, tot } of SAMEN) {
      const facts = EEN_DEEL.flatMap((people) =>
        recountIndicator(feiten, people, { vanaf, tot, dag: VANDAAG }),
      );
      const expected = [...summed(facts)].map(([key, sums]) => `${key} ${asText(sums)}`);
      const found = cellen
        .filter(({ periode, gemeente }) => periode === naam && own.has(gemeente))
        .map(({ gemeente, groep, ...sums }) => `${gemeente} ${groep} ${asText(sums)}`);
      expect(found.toSorted(), `${feiten} ${naam}`).toEqual(expected.toSorted());

      const perGemeente = Map.groupBy(
        facts.filter(({ dagen }) => dagen !== null),
        ({ gemeente }) => gemeente,
      );
      for (const [gemeente, rows] of perGemeente) {
        const people = new Set(rows.map(({ inwonerId }) => inwonerId)).size;
        const keren = (told.get(`${naam} ${gemeente}`) ?? []).map(
          ({ dagen, verloren, gestopt }) => `${dagen} ${verloren} ${gestopt}`,
        );
        const perDag = Map.groupBy(rows, (row) => row.dagen);
        const each = [...perDag].map(
          ([dagen, all]) =>
            `${dagen} ${all.filter(({ teller }) => teller === 1).length} ${all.filter(({ teller }) => teller === 0).length}`,
        );
        expect(keren.toSorted(), `${feiten} ${naam} ${gemeente}`).toEqual(people < 10 ? [] : each.toSorted());
      }
    }
  }
});

test("every figure that is counted over people is recounted", () => {
  const own = indicatorcatalogus.filter(({ feiten, overMensen }) => feiten !== "" && overMensen);
  const without = own.filter(({ feiten }) => !NAGETELD.includes(feiten)).map(({ sleutel }) => sleutel);
  expect(without).toEqual(["tevredenheid_werkgevers", "tevredenheid_inwoners"]);
});

test("one event that changes, changes the figure and the recount together", async () => {
  const people = HISTORIES[17]!;
  const chosen = people.find(({ plaatsingen }) =>
    plaatsingen.some(({ start, werkvorm }) => start.startsWith("2025") && werkvorm !== "proefplaats"),
  )!;
  const one = chosen.plaatsingen.find(
    ({ start, werkvorm }) => start.startsWith("2025") && werkvorm !== "proefplaats",
  )!;
  const moved = addDays(isoDate("2024-01-01"), 3);
  const before = (await counted("plaatsingen")).cellen.filter(({ gemeente }) => gemeente === chosen.gemeente);
  await server
    .transaction()
    .execute((db) =>
      db
        .updateTable("plaatsingen")
        .set({ startdatum: moved })
        .where("regioId", "=", REGIO)
        .where("id", "=", one.id)
        .execute(),
    );
  const changed = people.map((mens) => ({
    ...mens,
    plaatsingen: mens.plaatsingen.map((each) => (each.id === one.id ? { ...each, start: moved } : each)),
  }));
  for (const feiten of ["plaatsingen", "werk_gevonden", "retentie", "duurzame_plaatsingen"]) {
    const own = (await counted(feiten)).cellen.filter(({ gemeente }) => gemeente === chosen.gemeente);
    const expected = [...summed(recounted(feiten, [changed]))].map(([key, sums]) => `${key} ${asText(sums)}`);
    expect(
      own.map(({ gemeente, groep, ...sums }) => `${gemeente} ${groep} ${asText(sums)}`).toSorted(),
    ).toEqual(expected.toSorted());
  }
  const after = (await counted("plaatsingen")).cellen.filter(({ gemeente }) => gemeente === chosen.gemeente);
  expect(samen(before).feiten - samen(after).feiten).toBe(1);
});
