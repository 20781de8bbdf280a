import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Regiobeeld } from "../../src/modules/sturing/regio/regiobeeld.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { signInClient } from "../support/sign-in.ts";
import { REGIO } from "../support/world.ts";

let service: TestService;
let bas: Awaited<ReturnType<typeof signInClient>>;
beforeAll(async () => {
  service = await startTestService({}, "demo");
  bas = await signInClient(service.address, "bas");
}, 180_000);
afterAll(() => service.stop());

const beeldOf = async (client = bas) => (await (await client.get("/sturing/regio")).json()) as Regiobeeld;

test("three headline alarms: jobs missed, people without a place, young people coming in (R-454, R-366)", async () => {
  const { banenafspraak, beschut, jongeren } = await beeldOf();
  expect(banenafspraak).toMatchObject({
    banen: { waarde: 2_600 },
    doel: { waarde: 3_246 },
    tekort: 646,
  });
  expect(banenafspraak!.banen.bron).toContain("Inventarisatie");
  expect(beschut).toMatchObject({ indicaties: 57, metWerk: 29, zonderPlek: 28 });
  expect(jongeren.sinds).toBe("2024-01");
  expect(jongeren.boven).toBeGreaterThan(30);
  expect(jongeren.maanden[0]?.maand).toBe("2023-01");
  expect(jongeren.maanden.at(-1)?.maand).toBe("2026-10"); // of the last month that is over
});

test("the board has at most twelve figures, each with its source and owner (R-361)", async () => {
  const { bord } = await beeldOf();
  expect(bord.length).toBeLessThanOrEqual(12);
  expect(new Set(bord.map(({ sleutel }) => sleutel)).size).toBe(bord.length);
  for (const { bron, eigenaar, peildatum } of bord) expect([bron, eigenaar, peildatum]).not.toContain("");
  const values = Object.fromEntries(bord.map(({ sleutel, waarde }) => [sleutel, waarde]));
  expect(values).toMatchObject({
    banenafspraak_met_betaalde_baan: 2_308,
    beschut_met_betaalde_baan: 29,
    geregistreerde_werkzoekenden: 12_000,
    kunnen_beginnen: 3_650, // 3.000 with WW, 500 with bijstand and 150 of the banenafspraak
    wsw_medewerkers_rwa_amfors: 710,
    leerwerktrajecten: 35,
    onvervulde_vacatures: 7_000,
  });
});

test("of a gemeente no count below ten is there, nor one from which it follows (S-14)", async () => {
  const { kaart } = await beeldOf();
  expect(kaart.plaatsen).toHaveLength(7);
  for (const { sleutel, totaal, gemeenten } of kaart.cijfers) {
    const shown = gemeenten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde]));
    const hidden = gemeenten.length - shown.length;
    expect([sleutel, shown.filter((waarde) => waarde > 0 && waarde < 10)]).toEqual([sleutel, []]);
    expect([sleutel, hidden === 1 && totaal !== null]).toEqual([sleutel, false]);
  }
  const waiting = kaart.cijfers.find(({ sleutel }) => sleutel === "beschut_zonder");
  expect(waiting?.totaal).toBe(28);
  expect(waiting?.gemeenten.some(({ waarde }) => waarde === null)).toBe(true);
});

test("the file adds up, by need and by income (R-365, R-368)", async () => {
  const bestand = await (await bas.get("/sturing/bestand")).json();
  expect(bestand).toMatchObject({
    totaal: 12_000,
    zonderStartkwalificatie: 43, // Regio in Beeld, October 2018
    gepubliceerd: { waarde: 12_000, peildatum: "2019-01" },
  });
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  expect(sum(bestand.standen.map(({ aantal }: { aantal: number }) => aantal))).toBe(12_000);
  expect(sum(bestand.groepen.map(({ totaal }: { totaal: number }) => totaal))).toBe(12_000);
  const [ww, , bijstand] = bestand.groepen;
  expect([ww, bijstand]).toEqual([
    { naam: "WW", totaal: 3_900, kanBeginnen: 3_000, nogNiet: 900 },
    { naam: "bijstand", totaal: 4_618, kanBeginnen: 500, nogNiet: 4_118 },
  ]);
});

test("what was counted is given again until something changes, and then counted anew (R-361)", async () => {
  const before = await beeldOf();
  expect((await beeldOf()).geteld).toBe(before.geteld);
  await sql`
    update indicaties set tot = '2026-11-01' where regio_id = ${REGIO} and id = (
      select i.id from indicaties i where i.soort = 'beschut werk' and i.tot is null and not exists (
        select from plaatsingen p where p.inwoner_id = i.inwoner_id) order by i.id limit 1)`.execute(
    service.owner,
  );
  await expect
    .poll(async () => (await beeldOf()).beschut, { timeout: 5_000 })
    .toMatchObject({ indicaties: 56, metWerk: 29, zonderPlek: 27 });
  await sql`update regioseinen set tijdstip = clock_timestamp() - interval '3 hours'`.execute(service.owner);
  await sql`update indicaties set soort = soort where regio_id = ${REGIO}`.execute(service.owner);
  await expect.poll(async () => (await beeldOf()).geteld, { timeout: 5_000 }).not.toBe(before.geteld);
  const old =
    await sql`select from regioseinen where tijdstip < clock_timestamp() - interval '2 hours'`.execute(
      service.owner,
    );
  expect(old.rows).toHaveLength(0); // what no kept count can miss any more is cleaned up
});

test("what was counted on the server of before a move is counted anew (R-361)", async () => {
  const before = await beeldOf();
  await sql`update regiostanden set momentopname = '900000000:900000000:'`.execute(service.owner);
  await expect.poll(async () => (await beeldOf()).geteld, { timeout: 5_000 }).not.toBe(before.geteld);
});

test("a change that was undone leaves nothing to count (R-361)", async () => {
  const before = await beeldOf();
  await service.owner
    .transaction()
    .execute(async (own) => {
      await sql`update plekken set titel = titel where regio_id = ${REGIO}`.execute(own);
      throw new Error("undone");
    })
    .catch(() => undefined);
  expect((await beeldOf()).geteld).toBe(before.geteld);
});

test("who steers sees it; who may not see reports sees nothing, in the database either (R-042, S-01)", async () => {
  const wilma = await signInClient(service.address, "wilma");
  expect((await wilma.get("/sturing/regio")).status).toBe(200);
  const sander = await signInClient(service.address, "sander");
  expect((await sander.get("/sturing/regio")).status).toBe(403);
  expect((await sander.get("/sturing/bestand")).status).toBe(403);
  const closed = [
    "select * from regiostanden",
    "select * from regioseinen",
    `select tel_regiobeeld('${REGIO}', '2026-11-24')`,
  ];
  for (const statement of closed)
    await expect(sql.raw(statement).execute(service.db)).rejects.toMatchObject({ code: "42501" });
});
