import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isoDate } from "#core/dates";
import { type Cents, cents, percent, times, WHOLE } from "#core/money";
import { SROI_DOELEN } from "../../src/modules/sroi/doelen.ts";
import { voortgangVan } from "../../src/modules/sroi/voortgang.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, groeneWal, idOf, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const START = isoDate("2026-03-01");
const EIND = isoDate("2027-12-31");
const verplichting = {
  werkgeverId: groeneWal,
  gemeente: AMERSFOORT,
  opdracht: "Groenonderhoud wijken",
  contractsomInCenten: 1_250_000_55,
  percentage: 5,
  tabel: "utrecht",
  startdatum: START,
  einddatum: EIND,
  doelen: ["aan de slag", "leerwerk"],
};
const bijdrage = {
  soort: "bijstand",
  urenPerWeek: 24,
  maanden: 6,
  aantal: null,
  prijsInCenten: null,
  startdatum: "2026-04-01",
  toelichting: null,
  bewijs: "AO-2026-014",
};
const wsp = () => app.as("accountmanager");
const manager = () => app.as("manager");
let nummer = 0;
async function owe(over: object = {}): Promise<string> {
  nummer += 1;
  const made = await wsp().post("/sroi/verplichtingen", { ...verplichting, kenmerk: `C-${nummer}`, ...over });
  expect(made.statusCode).toBe(201);
  return made.json().id;
}
const handIn = (id: string, over: object = {}, wie = wsp()) =>
  wie.post(`/sroi/verplichtingen/${id}/bijdragen`, { ...bijdrage, ...over });
const decide = (id: string, besluit: string, versie = 1, wie = manager(), reden: string | null = null) =>
  wie.put(`/sroi/bijdragen/${id}/besluit`, { besluit, reden }, versie);
const proof = () => {
  nummer += 1;
  return `P-${nummer}`;
};

test("what a company owes follows from the contract of a gemeente, to the cent, with the goals it serves (R-290, R-291)", async () => {
  const id = await owe();
  const found = (await manager().get(`/sroi/verplichtingen/${id}`)).json();
  expect(found).toMatchObject({
    bedragInCenten: 62_500_03, // 5% of 1.250.000,55 is 62.500,0275
    gemeentenaam: "Amersfoort",
    doelen: ["aan de slag", "leerwerk"],
    voortgang: { percentage: 0, restInCenten: 62_500_03 },
  });
  const again = await wsp().post("/sroi/verplichtingen", { ...verplichting, kenmerk: found.kenmerk });
  expect(again.json().code).toBe("sroi.kenmerk-bestaat");
  expect((await app.as("klantmanager").get("/sroi/verplichtingen")).statusCode).toBe(403);
});

test("an effort is worth what the table says on its first day, and counts after the yes of somebody else (R-290, R-292)", async () => {
  const id = await owe();
  const made = (await handIn(id, { bewijs: proof() })).json();
  expect(made.voortgang).toMatchObject({ wachtInCenten: 13_333_33, meegeteldInCenten: 0, percentage: 0 });
  const [een] = made.bijdragen;
  expect(een).toMatchObject({ einddatum: "2026-09-30", bedragInCenten: 13_333_33, isVanMij: true });
  expect(een.bron).toContain("utrecht.nl");
  expect((await decide(een.id, "goedgekeurd", 1, wsp())).json().code).toBe("sroi.eigen-bijdrage");
  const yes = (await decide(een.id, "goedgekeurd")).json();
  expect(yes.voortgang).toMatchObject({
    meegeteldInCenten: 13_333_33,
    restInCenten: 49_166_70,
    percentage: 21,
  });
  expect((await decide(een.id, "afgewezen", 2, manager(), "Toch niet")).json().code).toBe("sroi.al-beslist");
});

test("one effort counts once: the same proof in the same months is refused, also for another contract (R-290)", async () => {
  const [first, second] = [await owe(), await owe()];
  const bewijs = proof();
  const made = (await handIn(first, { bewijs })).json();
  for (const to of [first, second])
    expect((await handIn(to, { bewijs: ` ${bewijs.toLowerCase()} ` })).json().code).toBe("sroi.telt-al");
  expect((await handIn(second, { bewijs, startdatum: "2026-10-01" })).statusCode).toBe(201); // the months after it
  await decide(made.bijdragen[0].id, "afgewezen", 1, manager(), "Het contract gaat niet door.");
  expect((await handIn(second, { bewijs })).statusCode).toBe(201);
});

test("only what lies within the contract counts, a week for 36 hours at most, and a closed contract takes no more (R-290)", async () => {
  const id = await owe();
  const early = await handIn(id, { startdatum: "2026-02-01", bewijs: proof() });
  expect(early.json()).toMatchObject({ velden: ["startdatum", "maanden"] });
  expect((await handIn(id, { startdatum: "2027-10-01", bewijs: proof() })).statusCode).toBe(400);
  expect((await handIn(id, { urenPerWeek: 40, bewijs: proof() })).json().velden).toEqual(["urenPerWeek"]);
  expect((await handIn(id, { soort: "kennis", bewijs: proof() })).json().velden).toEqual(["aantal"]);
  expect((await handIn(id, { soort: "bonus-vast", aantal: 1, bewijs: proof() })).json().velden).toEqual([
    "urenPerWeek",
    "maanden",
  ]);
  await wsp().put(`/sroi/verplichtingen/${id}/einde`, {}, 1);
  expect((await handIn(id, { bewijs: proof() })).json().code).toBe("sroi.afgesloten");
});

test("a purchase from the social company counts for its price; a block without an amount for nothing yet (R-290)", async () => {
  const id = await owe({ tabel: "regio" });
  const alone = { urenPerWeek: null, maanden: null };
  const bought = (
    await handIn(id, { ...alone, soort: "inkoop", prijsInCenten: 12_345_67, bewijs: "F-88" })
  ).json();
  expect(bought.voortgang.wachtInCenten).toBe(12_345_67);
  const unknown = (await handIn(id, { bewijs: proof() })).json();
  const open = unknown.bijdragen.find(({ soort }: { soort: string }) => soort === "bijstand");
  expect(open.bedragInCenten).toBeNull(); // the region has no table of its own yet
  expect((await decide(open.id, "goedgekeurd")).json().code).toBe("sroi.geen-bedrag");
  const { rijen, isEigenTabel } = (await wsp().get("/sroi/bouwblokken?tabel=regio")).json();
  expect([
    isEigenTabel,
    rijen.every(({ bedragInCenten }: { bedragInCenten: null }) => bedragInCenten === null),
  ]).toEqual([true, true]);
});

test("a company hands in itself for its own contracts, sees what is left, and decides on nothing (R-290, S-01)", async () => {
  const id = await owe();
  const ilse = app.as("werkgever");
  const made = await handIn(id, { bewijs: proof() }, ilse);
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({
    teBeoordelen: 1,
    bijdragen: [{ isVanMij: true, doorNaam: "werkgever GM0307" }],
  });
  expect((await decide(made.json().bijdragen[0].id, "goedgekeurd", 1, ilse)).statusCode).toBe(403);
  const own = (await ilse.get("/sroi/verplichtingen")).json();
  expect(own.rijen.every(({ werkgeverId }: { werkgeverId: string }) => werkgeverId === groeneWal)).toBe(true);
  expect((await ilse.get(`/sroi/verplichtingen/${idOf("ander")}`)).statusCode).toBe(403);
  expect((await app.as("werkgever", "GM0327").get(`/sroi/verplichtingen/${id}`)).statusCode).toBe(403);
});

test("together and for each goal of the region it stands what is owed and done, also for enough places to learn at work (R-183, R-291)", async () => {
  const { rijen, samen, doelen } = (
    await app.as("beleidsadviseur").get("/sroi/verplichtingen?perPagina=50")
  ).json();
  const sum = rijen.reduce(
    (total: number, { bedragInCenten }: { bedragInCenten: number }) => total + bedragInCenten,
    0,
  );
  expect(samen.bedragInCenten).toBe(sum);
  expect(samen.meegeteldInCenten + samen.restInCenten).toBe(sum);
  const leerwerk = doelen.find(({ doel }: { doel: string }) => doel === "leerwerk");
  expect(leerwerk.opdrachten).toBe(rijen.length);
  expect(SROI_DOELEN.leerwerk).toBe("Voldoende leerwerkplekken en stageplekken");
});

test("a company hears in time: behind, ending within 90 days, too late, and done (R-290)", () => {
  const at = (today: string, done: number) =>
    voortgangVan(
      { bedrag: cents(1000), goedgekeurd: [cents(done)], wacht: [], startdatum: START, einddatum: EIND },
      isoDate(today),
    ).waarschuwing;
  expect(at("2026-04-01", 0)).toBe("op tijd");
  expect(at("2027-02-01", 100)).toBe("loopt achter"); // half of the time, a tenth of the money
  expect(at("2027-02-01", 400)).toBe("op tijd");
  expect(at(addDays(EIND, -90), 999)).toBe("eindigt bijna");
  expect(at(addDays(EIND, 1), 999)).toBe("te laat");
  expect(at(addDays(EIND, 1), 1000)).toBe("voldaan");
});

test("progress is the sum of what was approved, never more than what is owed, and a cent short is never 100% (R-290)", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 9_000_000_00 }), { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      amounts,
      amounts,
      (som, deel, ja, wacht) => {
        const bedrag = times(cents(som), [deel, WHOLE]);
        const asCents = (all: number[]): Cents[] => all.map(cents);
        const stand = {
          bedrag,
          goedgekeurd: asCents(ja),
          wacht: asCents(wacht),
          startdatum: START,
          einddatum: EIND,
        };
        const found = voortgangVan(stand, VANDAAG);
        const sum = ja.reduce((total, each) => total + each, 0);
        expect(found.goedgekeurdInCenten).toBe(sum);
        expect(found.meegeteldInCenten + found.restInCenten).toBe(bedrag);
        expect(found.meegeteldInCenten + found.bovenInCenten).toBe(sum);
        expect(found.percentage === 100).toBe(found.restInCenten === 0);
        expect(found.wachtInCenten).toBe(wacht.reduce((total, each) => total + each, 0));
      },
    ),
  );
});

test("whatever is handed in, in whatever order: a day of one proof counts once in the database (R-290)", async () => {
  const contracts = [await owe(), await owe(), await owe()];
  const proofs = ["X-1", "X-2"];
  const tries = fc.sample(
    fc.record({
      op: fc.nat(2),
      met: fc.nat(1),
      vanaf: fc.nat(14),
      maanden: fc.integer({ min: 1, max: 6 }),
      ja: fc.boolean(),
    }),
    { numRuns: 40, seed: 20261122 },
  );
  for (const { op, met, vanaf, maanden, ja } of tries) {
    const startdatum = addMonths(START, vanaf);
    const made = await handIn(contracts[op]!, { startdatum, maanden, bewijs: proofs[met] });
    if (made.statusCode !== 201) continue;
    const open = made.json().bijdragen.find(({ status }: { status: string }) => status === "ingediend");
    await decide(open.id, ja ? "goedgekeurd" : "afgewezen", 1, manager(), ja ? null : "Niet compleet");
  }
  const days = new Map<string, number>();
  let sum = 0;
  let counted = 0;
  for (const id of contracts) {
    const { bijdragen, voortgang } = (await manager().get(`/sroi/verplichtingen/${id}`)).json();
    counted += voortgang.goedgekeurdInCenten;
    for (const { status, bewijs, startdatum, einddatum, bedragInCenten } of bijdragen) {
      if (status !== "goedgekeurd") continue;
      sum += bedragInCenten;
      for (let at = 0; at <= daysBetween(startdatum, einddatum); at += 1) {
        const key = `${bewijs} ${addDays(startdatum, at)}`;
        days.set(key, (days.get(key) ?? 0) + 1);
      }
    }
  }
  expect(days.size).toBeGreaterThan(100);
  expect([...days.values()].filter((times) => times > 1)).toEqual([]);
  expect(counted).toBe(sum);
}, 30_000);

test("the percentage of a contract is exact to four decimals (R-290)", () => {
  expect(times(cents(99_999_99), [percent(2.5), WHOLE])).toBe(2_500_00);
});
