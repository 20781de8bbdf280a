import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { getIndicator } from "../../src/modules/sturing/indicatoren/get-indicator.ts";
import type { Kwartaal } from "../../src/modules/sturing/werkbehoud.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertGemeenten } from "../support/geplaatst.ts";
import { afgerond, buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { groeneWal, REGIO } from "../support/world.ts";

// Show 4, the ends of work: by quarter, of everybody and of people with a banenafspraak, by reason over two years, and the figure
// of who lost it by month, quarter and year.

const KWARTALEN = [
  "2024Q1",
  "2024Q2",
  "2024Q3",
  "2024Q4",
  "2025Q1",
  "2025Q2",
  "2025Q3",
  "2025Q4",
  "2026Q1",
  "2026Q2",
];
const NAAR = "ander werk";
const FEITEN = {
  kwartaal: KWARTALEN,
  reden: [NAAR, "einde contract", "eigen keuze", "gedrag"],
  groep: ["banenafspraak", "anderen"],
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await sql`delete from plaatsingen`.execute(app.owner);
  await insertGemeenten(app);
}, 120_000);
afterAll(() => app.stop());

test.each([1, 2])(
  "the ends of work by quarter, group and reason tell no count below ten beside who lost it, region %i (S-14)",
  { timeout: 60_000 },
  async (seed) => {
    const mensen = someone(seed);
    await insertMensen(mensen);
    for (const rol of ["beleidsadviseur", "manager"] as const) {
      const ask = async (path: string) => (await app.as(rol).get(path)).json();
      const seen = [
        ...per(await ask("/rapporten/werkbehoud?jaar=2025"), "2024Q1", "2025Q4"),
        ...per(await ask("/rapporten/werkbehoud?jaar=2026"), "2025Q1", "2026Q3"),
        ...(await verloren(ask)),
      ];
      const buit = buitVan(mensen, FEITEN, seen);
      expect(onwaar(buit), `${rol}, ${seed}`).toEqual([]);
      expect(seen.filter(({ waarde }) => waarde !== null).length).toBeGreaterThan(10);
      expect(await aanval(buit, GRENS), `${rol}, ${seed}`).toEqual([]);
    }
  },
);

type Antwoord = {
  readonly kwartalen: readonly Kwartaal[];
  readonly redenen: readonly { readonly reden: string; readonly mensen: number }[];
};

function per({ kwartalen, redenen }: Antwoord, van: string, tot: string): Cijfer[] {
  const rijen = kwartalen.filter(({ kwartaal }) => KWARTALEN.includes(kwartaal));
  const ends = rijen.flatMap(({ kwartaal, groep, geeindigd, naarWerk, verloren }): Cijfer[] => {
    const telt = (mens: Mens) => mens.kwartaal === kwartaal && (groep === "iedereen" || mens.groep === groep);
    const of = (wat: string, is: (mens: Mens) => boolean, waarde: number | null): Cijfer => ({
      naam: `${kwartaal}|${groep}|${wat}`,
      telt: (mens) => telt(mens) && is(mens),
      ...afgerond(waarde),
    });
    return [
      of("geeindigd", () => true, geeindigd),
      of("naar werk", ({ reden }) => reden === NAAR, naarWerk),
      of("verloren", ({ reden }) => reden !== NAAR, verloren),
    ];
  });
  return [
    ...ends,
    ...rijen.filter(({ groep }) => groep === "iedereen").flatMap(({ kwartaal }) => anderen(kwartaal)),
    ...FEITEN.reden.map(
      (reden): Cijfer => ({
        naam: `${van}|${tot}|${reden}`,
        telt: (mens) => mens.reden === reden && mens.kwartaal! >= van && mens.kwartaal! <= tot,
        ...afgerond(redenen.find((each) => each.reden === reden)?.mensen ?? null),
      }),
    ),
  ];
}

/** Everybody less who has a banenafspraak stands nowhere. */
const anderen = (kwartaal: string): Cijfer[] =>
  ["geeindigd", "naar werk", "verloren"].map((wat) => ({
    naam: `${kwartaal}|anderen|${wat}`,
    telt: (mens) =>
      mens.kwartaal === kwartaal &&
      mens.groep === "anderen" &&
      (wat === "geeindigd" || (mens.reden === NAAR) === (wat === "naar werk")),
    waarde: null,
  }));

/** As a figure of its own, exactly. */
async function verloren(
  ask: (path: string) => Promise<Pick<Static<(typeof getIndicator)["output"]>, "telling">>,
): Promise<Cijfer[]> {
  const jaren = ["2024", "2025", "2026"];
  const perioden = [...KWARTALEN.map((kwartaal) => kwartaal.replace("Q", "-K")), ...jaren];
  return Promise.all(
    perioden.map(async (periode): Promise<Cijfer> => {
      const { telling } = await ask(`/indicatoren/werk_verloren?periode=${periode}`);
      const begin = periode.replace("-K", "Q");
      return {
        naam: begin.includes("Q") ? `${begin}|iedereen|verloren` : `${begin}|verloren`,
        telt: (mens) => mens.reden !== NAAR && mens.kwartaal!.startsWith(begin),
        waarde: telling.waarde,
      };
    }),
  );
}

function someone(seed: number): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return FEITEN.kwartaal.flatMap((kwartaal) =>
    FEITEN.reden.flatMap((reden, at) =>
      FEITEN.groep.flatMap((groep) =>
        Array.from({ length: Math.floor((next() ** 2 * 30) / (1 + at / 2)) }, () => ({
          kwartaal,
          reden,
          groep,
        })),
      ),
    ),
  );
}

async function insertMensen(mensen: readonly Mens[]): Promise<void> {
  const own = sql`select id from inwoners where voornaam = 'Onbekende'`;
  await sql`delete from plaatsingen`.execute(app.owner);
  await sql`delete from indicaties where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from inwoners where voornaam = 'Onbekende'`.execute(app.owner);
  const rows = mensen.map((mens, at) => {
    const [jaar = "", kwartaal = ""] = mens.kwartaal!.split("Q");
    const eind = `${jaar}-${String(Number(kwartaal) * 3 - 1).padStart(2, "0")}-10`;
    return { ...mens, eind, id: randomUUID(), nummer: 60_000 + at };
  });
  const records = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, nummer integer, eind date, reden text, groep text)`;
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, 'GM0307', r.nummer, 'Onbekende', 'Kanariebergh', '1985-01-01', '2018-01-01' from ${records}`.execute(
    app.owner,
  );
  await sql`insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
    select ${REGIO}, gen_random_uuid(), 'GM0307', r.id, 'banenafspraak', '2020-01-01', 'UWV' from ${records}
     where r.groep = 'banenafspraak'`.execute(app.owner);
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
      einddatum, reden_einde, rapportgroep, via, geregistreerd_op)
    select ${REGIO}, gen_random_uuid(), 'GM0307', r.id, ${groeneWal}, 'Medewerker', 'regulier', 2400, '2019-01-07', r.eind, r.reden,
           'Bijstand', 'gemeente', '2019-01-07' from ${records}`.execute(app.owner);
}
