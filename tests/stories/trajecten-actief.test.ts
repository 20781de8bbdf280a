import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, LEUSDEN, REGIO, unitGroen } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

/** Inwoners with bijstand, beside the one who is there in each gemeente. */
const insertInwoners = (aantal: number, gemeente: string = LEUSDEN, vanaf = 0) =>
  sql`
    with mensen as (
      insert into inwoners (regio_id, id, nummer, voornaam, achternaam, geboortedatum, gemeente, postcode, woonplaats,
        talen, aangemeld_op)
      select ${REGIO}, gen_random_uuid(), 900 + ${vanaf} + n, 'Proef', 'Persoon', '1990-01-01', ${gemeente}::text, '3831', 'Leusden',
             '{nld}', '2026-03-01' from generate_series(1, ${aantal}::integer) n
      returning regio_id, id, gemeente)
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum)
    select regio_id, id, gemeente, 'Bijstand', true, 'gemeente', '2026-09-01' from mensen`.execute(app.owner);
/** So many of them, from the one with this number on, work twenty hours a week. */
const insertWerk = (vanaf: number, aantal: number) =>
  sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select regio_id, gen_random_uuid(), gemeente, id, ${unitGroen}, 'Groen', 'intern', 2000, '2026-01-01', 'Bijstand',
           'ontwikkelbedrijf', '2026-01-01'
      from inwoners where nummer > 900 + ${vanaf} and nummer <= 900 + ${vanaf} + ${aantal}`.execute(
    app.owner,
  );
const leusden = async () =>
  (await app.as("beleidsadviseur").get("/trajecten/actief"))
    .json()
    .rijen.find(({ gemeente }: { gemeente: string }) => gemeente === LEUSDEN);

test("who is active is counted from ten people on, and from ten who are not (R-134)", async () => {
  await insertInwoners(22);
  await insertInwoners(40, AMERSFOORT, 100);
  await insertWerk(100, 20);
  await insertWerk(0, 9);
  expect(await leusden()).toEqual({
    gemeente: LEUSDEN,
    gemeentenaam: "Leusden",
    mensen: 23,
    actief: null,
    metWerk: null,
    metTraject: 0,
  });
  await insertWerk(9, 4);
  expect(await leusden()).toMatchObject({ mensen: 23, actief: 13, metWerk: 13 });
  await insertWerk(13, 1);
  expect(await leusden()).toMatchObject({ mensen: 23, actief: null, metWerk: null });
});

test("of a gemeente nothing is told from which that of another one follows beside the region (S-14)", async () => {
  await insertInwoners(5, "GM0342", 200);
  const { rijen } = (await app.as("beleidsadviseur").get("/trajecten/actief")).json();
  // six of one gemeente: beside the region they would follow from the other two, and for who knows one of those from the last
  expect(rijen.map(({ mensen, actief }: Record<string, unknown>) => ({ mensen, actief }))).toEqual(
    Array.from({ length: rijen.length }, () => ({ mensen: null, actief: null })),
  );
  await insertInwoners(30, "GM0342", 300);
  const told = (await app.as("beleidsadviseur").get("/trajecten/actief")).json().rijen;
  expect(told.every(({ mensen }: { mensen: number | null }) => mensen !== null)).toBe(true);
});
