import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "../../src/modules/door.ts";
import { decideInzet } from "../../src/modules/inzet/decide-inzet.ts";
import { endInzet } from "../../src/modules/inzet/end-inzet.ts";
import { vraagtAkkoord } from "../../src/modules/inzet/mandaat.ts";
import { requestInzet } from "../../src/modules/inzet/request-inzet.ts";
import { startInzet } from "../../src/modules/inzet/start-inzet.ts";
import { withdrawInzet } from "../../src/modules/inzet/withdraw-inzet.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { anInstrument, anInwoner, gevraagd } from "../support/inzet.ts";
import { AMERSFOORT, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";

const MENSEN = 6;
const PLAATSEN = 2;
const BUDGET = 1_000_00;

let app: TestApp;
const mensen: string[] = [];
beforeAll(async () => {
  app = await startTestApp();
  for (let nummer = 0; nummer < MENSEN; nummer++) mensen.push(await anInwoner(app.owner, 60 + nummer));
});
afterAll(() => app.stop());

type Rij = {
  readonly id: string;
  readonly inwonerId: string;
  readonly status: string;
  readonly plekOp: string | null;
  readonly bedrag: number;
  readonly uitgegeven: number | null;
  readonly versie: number;
  readonly aangevraagd: Date;
};

/** What everyone could look up at any moment. */
async function kloptAltijd(instrumentId: string): Promise<Rij[]> {
  const rijen = (await app.owner
    .selectFrom("inzetten")
    .selectAll()
    .where("instrumentId", "=", instrumentId)
    .orderBy("aangevraagd")
    .execute()) as readonly object[] as Rij[];
  const actief = rijen.filter(({ status }) => ["toegekend", "loopt"].includes(status));
  const metPlek = actief.filter(({ plekOp }) => plekOp !== null);
  const wacht = actief.filter(({ plekOp }) => plekOp === null);
  expect(metPlek.length).toBeLessThanOrEqual(PLAATSEN);
  expect(wacht.length === 0 || metPlek.length === PLAATSEN).toBe(true); // no place stays free while somebody waits

  const beslag = rijen
    .map(({ status, bedrag, uitgegeven }) => {
      if (["toegekend", "loopt"].includes(status)) return bedrag;
      return ["klaar", "gestopt"].includes(status) ? (uitgegeven ?? 0) : 0;
    })
    .reduce((som, een) => som + een, 0);
  const budget = await app.owner
    .selectFrom("instrumentbudgetten")
    .select(["bedrag", "vastgelegd"])
    .where("instrumentId", "=", instrumentId)
    .executeTakeFirstOrThrow();
  expect(budget.vastgelegd).toBe(beslag); // the sum is exactly what is promised and spent
  expect(beslag).toBeLessThanOrEqual(BUDGET);
  return rijen;
}

const stap = fc.record({
  wat: fc.constantFrom("vraag", "besluit", "begin", "klaar", "terug"),
  wie: fc.nat(MENSEN - 1),
  bedrag: fc.integer({ min: 0, max: 600_00 }),
  samen: fc.boolean(),
});
type Stap = typeof stap extends fc.Arbitrary<infer Een> ? Een : never;

let seconde = 0;
/** Each request a moment later than the one before. */
const klok = () => new Date(Date.parse(`${VANDAAG}T09:00:00Z`) + ++seconde * 1000);

/** One step as a user would do it; what may not be is refused, and that is fine. */
async function doe({ wat, wie, bedrag }: Stap, instrumentId: string, rijen: readonly Rij[]): Promise<void> {
  const open = rijen.findLast(
    ({ inwonerId, status }) =>
      inwonerId === mensen[wie] && ["gevraagd", "toegekend", "loopt"].includes(status),
  );
  const als = (rol: "klantmanager" | "manager") => ({
    ...app.contextOf(gebruikerId(rol)),
    now: klok,
    idempotencyKey: crypto.randomUUID(),
    ...(open && { expectedVersion: open.versie }),
  });
  const id = open?.id ?? idOf("niemand");
  const body = { ...gevraagd, id: mensen[wie]!, instrumentId, bedrag };
  const doors = {
    vraag: () => perform(requestInzet, als("klantmanager"), body),
    besluit: () => perform(decideInzet, als("manager"), { id, isToegekend: true, reden: null }),
    begin: () => perform(startInzet, als("klantmanager"), { id, startdatum: VANDAAG, geplandEinde: null }),
    klaar: () =>
      perform(endInzet, als("klantmanager"), {
        id,
        status: "klaar",
        einddatum: VANDAAG,
        resultaat: "doel bereikt",
        woorden: null,
        uitgegeven: Math.min(bedrag, open?.bedrag ?? 0),
      }),
    terug: () => perform(withdrawInzet, als("klantmanager"), { id, reden: "Gaat niet door." }),
  };
  await doors[wat]().catch((error: { code?: string }) => {
    if (!/^(inzet|inwoner|instrumentbudget)\./.test(error.code ?? "")) throw error;
  });
}

test("whatever is asked, granted, begun, ended and withdrawn, also at once: never more people than places, nobody passed over, never above the budget", {
  timeout: 60_000,
}, async () => {
  let nummer = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 24 }), async (stappen) => {
      const instrumentId = await anInstrument(app.owner, `Rij ${++nummer}`, {
        capaciteit: PLAATSEN,
        akkoord: "vanaf bedrag",
        akkoordVanaf: 200_00,
      });
      await app.owner
        .insertInto("instrumentbudgetten")
        .values({
          regioId: REGIO,
          id: crypto.randomUUID(),
          instrumentId,
          gemeente: AMERSFOORT,
          jaar: 2026,
          bedrag: BUDGET,
          bron: "Begroting",
          doorNaam: "manager",
          gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
        })
        .execute();
      let rijen: Rij[] = [];
      let gelijk: Promise<void>[] = [];
      for (const een of stappen) {
        gelijk.push(doe(een, instrumentId, rijen));
        if (een.samen) continue; // the next one at the same time
        await Promise.all(gelijk);
        gelijk = [];
        const eerder = rijen.filter(({ status, plekOp }) => status === "toegekend" && plekOp === null);
        rijen = await kloptAltijd(instrumentId);
        passeertNiemand(eerder, rijen);
      }
      await Promise.all(gelijk);
      await kloptAltijd(instrumentId);
    }),
    { numRuns: 40 },
  );
});

/** Of those who waited before, who got a place asked before all who still wait. */
function passeertNiemand(wachtte: readonly Rij[], nu: readonly Rij[]): void {
  const nog = new Map(nu.map((rij) => [rij.id, rij]));
  const kreeg = wachtte.filter(({ id }) => nog.get(id)?.plekOp != null);
  const wacht = wachtte.filter(
    ({ id }) => nog.get(id)?.status === "toegekend" && nog.get(id)?.plekOp == null,
  );
  for (const een of kreeg)
    for (const ander of wacht) expect(een.aangevraagd.getTime()).toBeLessThan(ander.aangevraagd.getTime());
}

test("twenty people who leave and ask for one place at once get no error, and the place goes once", async () => {
  const id = await anInstrument(app.owner, "Druk", { capaciteit: 1 });
  const als = () => ({
    ...app.contextOf(gebruikerId("klantmanager")),
    now: klok,
    idempotencyKey: crypto.randomUUID(),
  });
  const wie = await Promise.all(Array.from({ length: 20 }, (_, at) => anInwoner(app.owner, 200 + at)));
  const inzetten = await Promise.all(
    wie.map((inwonerId) => perform(requestInzet, als(), { ...gevraagd, id: inwonerId, instrumentId: id })),
  );
  const metPlek = async () =>
    app.owner
      .selectFrom("inzetten")
      .select("id")
      .where("instrumentId", "=", id)
      .where("status", "=", "toegekend")
      .where("plekOp", "is not", null)
      .execute();
  expect(await metPlek()).toHaveLength(1);
  await Promise.all(
    inzetten
      .slice(0, 19)
      .map(({ id }) =>
        perform(withdrawInzet, { ...als(), expectedVersion: 1 }, { id, reden: "Gaat niet door." }),
      ),
  );
  expect(await metPlek()).toEqual([{ id: inzetten[19]!.id }]);
});

test("the database asks for a yes in exactly the cases in which the service does", async () => {
  const regel = fc.record({
    akkoord: fc.constantFrom("niet nodig", "vanaf bedrag", "altijd"),
    grens: fc.integer({ min: 0, max: 4 }),
    bedrag: fc.option(fc.integer({ min: 0, max: 5 })),
  });
  const id = await anInstrument(app.owner, "Mandaat");
  await fc.assert(
    fc.asyncProperty(regel, async ({ akkoord, grens, bedrag }) => {
      const akkoordVanaf = akkoord === "vanaf bedrag" ? grens : null;
      await app.owner
        .updateTable("instrumenten")
        .set({ akkoord, akkoordVanaf })
        .where("id", "=", id)
        .execute();
      const { rows } = await sql<{ ja: boolean }>`
        select inzet_vraagt_akkoord(i, ${bedrag}::bigint) as ja from instrumenten i where id = ${id}`.execute(
        app.owner,
      );
      expect(rows[0]?.ja).toBe(vraagtAkkoord({ akkoord, akkoordVanaf }, bedrag));
    }),
  );
});
