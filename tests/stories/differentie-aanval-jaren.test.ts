import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { countGeenMatch } from "../../src/modules/geen-match/count-geen-match.ts";
import { GEEN_MATCH_REDENEN } from "../../src/modules/geen-match/geen-match.ts";
import type { countOverstappen } from "../../src/modules/overstappen/count-overstappen.ts";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertGemeenten } from "../support/geplaatst.ts";
import { afgerond, buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { AMERSFOORT, gebruikerId, kas, LEUSDEN, REGIO, unitGroen } from "../support/world.ts";

// Show 4, what is told by quarter, year and gemeente: switches from form to form and back, and why a match came to nothing. Also for who
// kept the answers of the year when it was still running, and for who knows the people of a gemeente.

const CODES = [AMERSFOORT, LEUSDEN, "GM0308", "GM0351"] as const;
const KWARTALEN = ["1", "2", "3", "4"];
const JAREN = [2023, 2024, 2025];
const ROLLEN = ["beleidsadviseur", "manager", "klantmanager", "accountmanager"] as const;
const VORMEN = ["intern", "groepsdetachering", "regulier"];
const REDENEN = GEEN_MATCH_REDENEN.slice(0, 3);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertGemeenten(app);
  // here only the figures are tested: what a switch and a proposal hold is in the stories of their own
  await sql`alter table overstappen disable trigger overstap_sluit_aan`.execute(app.owner);
}, 120_000);
afterAll(() => app.stop());

const OVERSTAP = { kwartaal: KWARTALEN, gemeente: CODES, naar: VORMEN, terug: ["ja", "nee"] };

test("of switches by quarter, year, gemeente and form, and of who went back, no count below ten follows (S-14)", {
  timeout: 60_000,
}, async () => {
  let told = 0;
  for (const [seed, jaar] of JAREN.entries()) {
    const mensen = someone(seed + 1, OVERSTAP, 12);
    await insertOverstappen(mensen, jaar);
    const seen = await voorIedereen((rol) => overstappenVan(rol, jaar, mensen));
    told += seen.filter(({ waarde }) => waarde !== null && waarde > 0).length;
    for (const eigen of [null, AMERSFOORT, "GM0351"])
      expect(await gevonden(mensen, OVERSTAP, seen, eigen), `${jaar}, ${eigen}`).toEqual([]);
  }
  expect(told).toBeGreaterThan(30);
});

const REDEN = { kwartaal: KWARTALEN, gemeente: CODES };

test("of why a match came to nothing, by quarter, year and gemeente, no count below ten follows (S-14)", {
  timeout: 60_000,
}, async () => {
  let told = 0;
  for (const [seed, jaar] of JAREN.entries())
    for (const reden of REDENEN) {
      const mensen = someone(17 * (seed + 1) + reden.length, REDEN);
      await insertGeenMatch(mensen, jaar, reden);
      const seen = await voorIedereen((rol) => geenMatchVan(rol, jaar, reden, mensen));
      told += seen.filter(({ waarde }) => waarde !== null && waarde > 0).length;
      for (const eigen of [null, ...CODES])
        expect(await gevonden(mensen, REDEN, seen, eigen), `${jaar}, ${reden}, ${eigen}`).toEqual([]);
    }
  expect(told).toBeGreaterThan(40);
});

/** Everybody who may read it reads the same. */
async function voorIedereen(ask: (rol: Rol) => Promise<Cijfer[]>): Promise<Cijfer[]> {
  const [first = [], ...others] = await Promise.all(ROLLEN.map(ask));
  const waarden = (cijfers: readonly Cijfer[]) => cijfers.map(({ naam, waarde }) => [naam, waarde]);
  for (const each of others) expect(waarden(each)).toEqual(waarden(first));
  return first;
}

test("where each count of ten or more is told by itself the same attack finds small ones, so it is an attack", async () => {
  const mensen = someone(1, REDEN);
  const naive = plaatsen().map(({ naam, telt }): Cijfer => {
    const echt = mensen.filter(telt).length;
    return { naam, telt, ...afgerond(echt >= GRENS ? Math.round(echt / 5) * 5 : null) };
  });
  expect((await gevonden(mensen, REDEN, naive, null)).length).toBeGreaterThan(0);
});

/** What follows for who knows the people of one gemeente, apart from what he knows himself and what is left of a large total. */
async function gevonden(
  mensen: readonly Mens[],
  feiten: Readonly<Record<string, readonly string[]>>,
  seen: readonly Cijfer[],
  eigen: string | null,
): Promise<string[]> {
  const own = mensen.filter(({ gemeente }) => gemeente === eigen);
  const others = mensen.filter(({ gemeente }) => gemeente !== eigen);
  // he takes his own people out of every total: what is left is about the others
  const rest = seen.flatMap((cijfer): Cijfer[] => {
    if (cijfer.naam.split("|")[1] === eigen) return [{ naam: cijfer.naam, telt: cijfer.telt, waarde: 0 }];
    const echt = others.filter(cijfer.telt).length;
    const over = cijfer.waarde === null ? null : cijfer.waarde - own.filter(cijfer.telt).length;
    return over !== null && over > 0 && echt < GRENS ? [] : [{ ...cijfer, waarde: over }];
  });
  const buit = buitVan(others, feiten, rest);
  expect(onwaar(buit)).toEqual([]);
  return aanval(buit, GRENS);
}

type Plaats = {
  readonly naam: string;
  readonly vraag: string;
  readonly telt: Cijfer["telt"];
};

/** Every question that can be asked of a year. */
const plaatsen = (): Plaats[] =>
  ["", ...KWARTALEN].flatMap((kwartaal) =>
    ["", ...CODES].map((gemeente) => ({
      naam: `${kwartaal}|${gemeente}`,
      vraag: `${kwartaal && `&kwartaal=${kwartaal}`}${gemeente && `&gemeente=${gemeente}`}`,
      telt: (mens: Mens) =>
        (kwartaal === "" || mens.kwartaal === kwartaal) && (gemeente === "" || mens.gemeente === gemeente),
    })),
  );

async function geenMatchVan(
  rol: Rol,
  jaar: number,
  reden: string,
  mensen: readonly Mens[],
): Promise<Cijfer[]> {
  return Promise.all(
    plaatsen().map(async ({ naam, vraag, telt }): Promise<Cijfer> => {
      const { redenen }: Static<(typeof countGeenMatch)["output"]> = (
        await app.as(rol).get(`/rapporten/geen-match?jaar=${jaar}${vraag}`)
      ).json();
      const { inwoners } = redenen.find((een) => een.reden === reden)!;
      return { naam, telt, ...gezien(inwoners, isRand(naam) && !mensen.some(telt)) };
    }),
  );
}

async function overstappenVan(rol: Rol, jaar: number, mensen: readonly Mens[]): Promise<Cijfer[]> {
  const found = await Promise.all(
    plaatsen().map(async ({ naam, vraag, telt }): Promise<Cijfer[]> => {
      const { samen, rijen }: Static<(typeof countOverstappen)["output"]> = (
        await app.as(rol).get(`/overstappen/tellingen?jaar=${jaar}${vraag}`)
      ).json();
      return ["", ...VORMEN].flatMap((naar): Cijfer[] => {
        const { aantal = null, terug = null } =
          naar === "" ? samen : (rijen.find((rij) => rij.naar === naar) ?? {});
        const own = (mens: Mens) => telt(mens) && (naar === "" || mens.naar === naar);
        const rij = `${naam}|${naar}`;
        const of = (welk: string, is: (mens: Mens) => boolean, waarde: number | null): Cijfer => ({
          naam: `${rij}|${welk}`,
          telt: (mens) => own(mens) && is(mens),
          ...gezien(waarde, isRand(rij) && !mensen.some(own)),
        });
        return [
          of("alle", () => true, aantal),
          of("terug", (mens) => mens.terug === "ja", terug),
          of("niet terug", (mens) => mens.terug === "nee", null),
        ];
      });
    }),
  );
  return found.flat();
}

const gezien = (waarde: number | null, isNiemand: boolean) => (isNiemand ? { waarde: 0 } : afgerond(waarde));

/** Of a whole quarter, gemeente or form it is no secret that there is nobody. */
const isRand = (naam: string) => naam.split("|").filter((deel) => deel !== "").length <= 1;

/** Large parts and small ones, some of nobody; the same for the same seed. */
function someone(seed: number, feiten: Readonly<Record<string, readonly string[]>>, meest = 40): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const soorten = Object.entries(feiten).reduce<Mens[]>(
    (found, [feit, waarden]) =>
      found.flatMap((soort) => waarden.map((waarde) => ({ ...soort, [feit]: waarde }))),
    [{}],
  );
  return soorten.flatMap((soort) => Array.from({ length: Math.floor(next() ** 2 * meest) }, () => soort));
}

let nummer = 70_000;
const records = (mensen: readonly Mens[], jaar: number) => {
  const rows = mensen.map(({ kwartaal, ...mens }) => ({
    ...mens,
    id: randomUUID(),
    plaats: randomUUID(),
    nummer: (nummer += 1),
    dag: `${jaar}-${String(Number(kwartaal) * 3 - 1).padStart(2, "0")}-10`,
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, plaats uuid, nummer integer, gemeente text, dag date, naar text, terug text)`;
};
const insertInwoners = (from: ReturnType<typeof records>) =>
  sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, r.gemeente, r.nummer, 'Onbekende', 'Kanariebergh', '1985-01-01', '2018-01-01' from ${from}`.execute(
    app.owner,
  );

/** Who went back did so in the quarter that still runs, so that going back is no switch of this year itself. */
async function insertOverstappen(mensen: readonly Mens[], jaar: number): Promise<void> {
  const from = records(mensen, jaar);
  await insertInwoners(from);
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select ${REGIO}, v.id, r.gemeente, r.id, ${unitGroen}, 'Medewerker', 'intern', 2400, '2019-01-07', 'Bijstand', 'gemeente', '2019-01-07'
      from ${from} cross join lateral (values (r.id), (r.plaats)) as v (id)`.execute(app.owner);
  const rest = sql`'eigen keuze', 'geen', 'anders', '2019-01-01', '{}', ${gebruikerId("klantmanager")}, 'x', '2019-01-01T09:00:00Z'`;
  const add = (what: RawBuilder<unknown>) =>
    sql`insert into overstappen (regio_id, gemeente, inwoner_id, grond, wet, reden, akkoord_op, onderbouwing, door_gebruiker_id,
      door_naam, tijdstip, van_plaatsing_id, id, dag, van_vorm, naar_vorm, naar_plaatsing_id, terug_van_id)
    select ${REGIO}, r.gemeente, r.id, ${rest}, ${what} from ${from}`;
  await add(sql`r.plaats, r.id, r.dag, 'werkervaringsplek', r.naar, r.id, null::uuid`).execute(app.owner);
  await sql`${add(sql`r.id, gen_random_uuid(), '2026-11-02'::date, r.naar, 'geen', null, r.id`)} where r.terug = 'ja'`.execute(
    app.owner,
  );
}

async function insertGeenMatch(mensen: readonly Mens[], jaar: number, reden: string): Promise<void> {
  const from = records(mensen, jaar);
  await insertInwoners(from);
  await sql`insert into voorstellen (regio_id, id, gemeente, inwoner_id, plek_id, waarom, uitleg, status, door_gebruiker_id, door_naam,
      voorgesteld_op, geen_match_door, geen_match_reden, geen_match_op)
    select ${REGIO}, r.id, r.gemeente, r.id, ${kas}, 'x', '{}', 'afgewezen', ${gebruikerId("klantmanager")}, 'x', r.dag, 'inwoner', ${reden}, r.dag
      from ${from}`.execute(app.owner);
}
