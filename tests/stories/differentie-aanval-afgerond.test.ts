import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Doelgroepen } from "../../src/modules/doelgroepen/list-doelgroepen.ts";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { afgerond, buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { AMERSFOORT, gebruikerId, LEUSDEN, REGIO } from "../support/world.ts";

// Show 4, the counts that are rounded to five: groups, alarms, guidance at work and the ends of a quarter, each by part and in all.

const GEMEENTEN = [AMERSFOORT, LEUSDEN, "GM0342", "GM0308", "GM0351"] as const;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await sql`insert into gemeenten (regio_id, code, naam) values (${REGIO}, 'GM0308', 'Baarn'), (${REGIO}, 'GM0351', 'Woudenberg')`.execute(
    app.owner,
  );
}, 120_000);
afterAll(() => app.stop());

const aantal = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 60 }));
const lijst = fc.array(fc.record({ deel: aantal, rest: aantal }), { minLength: 1, maxLength: 4 });
const FEITEN = { rij: ["0", "1", "2", "3"], deel: ["wel", "niet"] };

test("of any list beside its total no part and no rest below ten follows, also for who knows a row (S-14)", async () => {
  await fc.assert(
    fc.asyncProperty(lijst, fc.nat({ max: 3 }), async (rijen, own) => {
      const delen = rijen.map(({ deel }) => deel);
      const resten = rijen.map(({ rest }) => rest);
      const names = rijen.map((_, at) => String(at));
      const { rows } = await sql<{ namen: string[] }>`
        select getoonde_rijen(${names}::text[], ${delen}::bigint[], ${resten}::bigint[]) as namen`.execute(
        app.owner,
      );
      const mensen = rijen.flatMap(({ deel, rest }, at) => [
        ...Array.from({ length: deel }, () => ({ rij: String(at), deel: "wel" })),
        ...Array.from({ length: rest }, () => ({ rij: String(at), deel: "niet" })),
      ]);
      const telling = (naam: string, rij: string | null, deel: string, isTold: boolean): Cijfer => {
        const telt = (mens: Mens) => (rij === null || mens.rij === rij) && mens.deel === deel;
        const echt = mensen.filter(telt).length;
        return { naam, telt, waarde: isTold && echt >= GRENS ? echt : null };
      };
      const told = new Set(rows[0]!.namen);
      const cijfers = ["wel", "niet"].flatMap((deel) => [
        telling(`alle|${deel}`, null, deel, true),
        ...FEITEN.rij.map((rij) =>
          telling(`${rij}|${deel}`, rij, deel, told.has(rij) || rij === String(own)),
        ),
      ]);
      // a row that is not in the list has nobody in it; and of his own who knows it knows what is small too
      const nobody = FEITEN.rij
        .slice(rijen.length)
        .flatMap((rij) =>
          ["wel", "niet"].map(
            (deel): Cijfer => ({ ...telling(`${rij}|${deel}`, rij, deel, true), waarde: 0 }),
          ),
        );
      const found = await aanval(buitVan(mensen, FEITEN, [...cijfers, ...nobody]), GRENS);
      const total = (deel: string) => mensen.filter((mens) => mens.deel === deel).length;
      const others = (naam: string) =>
        mensen.filter((mens) => mens.deel === naam.split("|")[1] && mens.rij !== String(own)).length;
      expect(
        found.filter(
          (naam) =>
            !naam.startsWith(`${own}|`) && total(naam.split("|")[1]!) >= GRENS && others(naam) >= GRENS,
        ),
      ).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("of a list in which only the small ones are left out the same attack finds them, so it is an attack", async () => {
  const sizes = { "0": 12, "1": 4, "2": 11 };
  const mensen = Object.entries(sizes).flatMap(([rij, size]) =>
    Array.from({ length: size }, () => ({ rij, deel: "wel" })),
  );
  const cijfers = Object.entries({ ...sizes, alle: 27 }).map(
    ([rij, size]): Cijfer => ({
      naam: rij,
      telt: (mens) => rij === "alle" || mens.rij === rij,
      ...afgerond(size < GRENS ? null : Math.round(size / 5) * 5),
    }),
  );
  const buit = buitVan(mensen, { rij: Object.keys(sizes), deel: ["wel"] }, cijfers);
  expect(await aanval(buit, GRENS)).toEqual(["1"]);
});

test.each([1, 2, 3])(
  "the groups by gemeente and in all tell no count below ten, region %i (S-14)",
  async (seed) => {
    const mensen = someone(seed);
    await insertMensen(mensen);
    for (const rol of ["beleidsadviseur", "manager"] as const) {
      const seen = (await Promise.all([null, ...GEMEENTEN].map((gemeente) => nuggers(rol, gemeente)))).flat();
      const buit = buitVan(mensen, { gemeente: GEMEENTEN, begeleid: ["ja", "nee"] }, seen);
      expect(onwaar(buit), `${rol}, ${seed}`).toEqual([]);
      expect(seen.filter(({ waarde }) => waarde !== null).length).toBeGreaterThan(2);
      expect(await aanval(buit, GRENS), `${rol}, ${seed}`).toEqual([]);
    }
  },
);

test("by gemeente nobody with an indicatie is counted but on the map (S-14)", async () => {
  await sql`insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
    select regio_id, gen_random_uuid(), gemeente, id, 'banenafspraak', '2020-01-01', 'UWV' from inwoners
     where voornaam = 'Onbekende'`.execute(app.owner);
  const rij = async (path: string) => {
    const { rijen }: Doelgroepen = (await app.as("beleidsadviseur").get(path)).json();
    return rijen.find(({ naam }) => naam === "banenafspraak")!;
  };
  expect((await rij("/doelgroepen")).mensen).toBeGreaterThanOrEqual(GRENS);
  expect(await rij(`/doelgroepen?gemeente=${AMERSFOORT}`)).toMatchObject({ mensen: null, begeleid: null });
});

async function nuggers(rol: Rol, gemeente: string | null): Promise<Cijfer[]> {
  const answer = await app.as(rol).get(`/doelgroepen${gemeente === null ? "" : `?gemeente=${gemeente}`}`);
  expect(answer.statusCode).toBe(200);
  const { rijen }: Doelgroepen = answer.json();
  const { mensen, begeleid } = rijen.find(({ naam }) => naam === "nugger")!;
  const telt = (mens: Mens) => gemeente === null || mens.gemeente === gemeente;
  return [
    { naam: `${gemeente}|mensen`, telt, ...afgerond(mensen) },
    {
      naam: `${gemeente}|begeleid`,
      telt: (mens) => telt(mens) && mens.begeleid === "ja",
      ...afgerond(begeleid),
    },
    {
      naam: `${gemeente}|niet begeleid`,
      telt: (mens) => telt(mens) && mens.begeleid === "nee",
      waarde: null,
    },
  ];
}

function someone(seed: number): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return GEMEENTEN.flatMap((gemeente) =>
    ["ja", "nee"].flatMap((begeleid) =>
      Array.from({ length: 1 + Math.floor(next() ** 2 * 45) }, () => ({ gemeente, begeleid })),
    ),
  );
}

async function insertMensen(mensen: readonly Mens[]): Promise<void> {
  const own = sql`select id from inwoners where voornaam = 'Onbekende'`;
  await sql`delete from begeleidingen where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from situaties where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from inwoners where voornaam = 'Onbekende'`.execute(app.owner);
  await sql`update situaties set uitkering = 'WW' where uitkering = 'NUG'`.execute(app.owner);
  const rows = mensen.map((mens, at) => ({ ...mens, id: randomUUID(), nummer: 50_000 + at }));
  const records = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, nummer integer, gemeente text, begeleid text)`;
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, r.gemeente, r.nummer, 'Onbekende', 'Kanariebergh', '1985-01-01', '2018-01-01' from ${records}`.execute(
    app.owner,
  );
  await sql`
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum)
    select ${REGIO}, r.id, r.gemeente, 'NUG', false, 'Inwoner', '2026-01-01' from ${records}`.execute(
    app.owner,
  );
  await sql`
    insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
    select ${REGIO}, gen_random_uuid(), r.gemeente, r.id, ${gebruikerId("klantmanager")}, 'k', 'klantmanager', true, '2026-01-01'
      from ${records} where r.begeleid = 'ja'`.execute(app.owner);
}
