import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { getIndicator } from "../../src/modules/sturing/indicatoren/get-indicator.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { afgerond, buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { AMERSFOORT, gebruikerId, groeneWal, REGIO } from "../support/world.ts";

// Show 4, what inwoners say after two years: both questions, on every day on which the answers could differ, beside how many gave an
// answer in each quarter and year.

const KWARTALEN = ["2025-K1", "2025-K2", "2025-K3", "2025-K4", "2026-K1", "2026-K2", "2026-K3"];
/** The first day on which a quarter is over. */
const EINDEN = [
  "2025-04-01",
  "2025-07-01",
  "2025-10-01",
  "2026-01-01",
  "2026-04-01",
  "2026-07-01",
  "2026-10-01",
];
const TEVREDEN = ["tevreden", "gaat wel", "niet tevreden"];
const BLIJFT = ["ja", "misschien", "nee", "weet niet"];
const FEITEN = { kwartaal: KWARTALEN, tevreden: TEVREDEN, blijft: BLIJFT };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 120_000);
afterAll(() => app.stop());

test.each([1, 2, 3])(
  "of what is said after two years no answer of fewer than ten follows, also from one quarter to the next, region %i (S-14)",
  { timeout: 60_000 },
  async (seed) => {
    const mensen = someone(seed);
    await insertMensen(mensen);
    const seen = [...(await alleDagen()), ...(await perPeriode()), ...ongezien];
    const buit = buitVan(mensen, FEITEN, seen);
    expect(onwaar(buit)).toEqual([]);
    expect(seen.filter(({ waarde }) => waarde !== null).length).toBeGreaterThan(12);
    expect(await aanval(buit, GRENS)).toEqual([]);
  },
);

test("where every quarter the answers of ten or more are told the same attack finds small ones, so it is an attack", async () => {
  const mensen = someone(1);
  const naive = EINDEN.flatMap((_, tot) =>
    vragen.map(({ vraag, antwoord }) => {
      const telt = gezegdTot(tot, vraag, antwoord);
      const echt = mensen.filter(telt).length;
      return {
        naam: naamVan(tot, antwoord),
        telt,
        ...afgerond(echt < GRENS ? null : Math.round(echt / 5) * 5),
      };
    }),
  );
  expect((await aanval(buitVan(mensen, FEITEN, [...naive, ...ongezien]), GRENS)).length).toBeGreaterThan(3);
});

const vragen = [
  ...TEVREDEN.map((antwoord) => ({ vraag: "tevreden", antwoord }) as const),
  ...BLIJFT.map((antwoord) => ({ vraag: "blijft", antwoord }) as const),
];
const naamVan = (tot: number, antwoord: string) => `tot ${EINDEN[tot]}|${antwoord}`;
const gezegdTot = (tot: number, vraag: "tevreden" | "blijft", antwoord: string) => (mens: Mens) =>
  KWARTALEN.indexOf(mens.kwartaal!) <= tot && mens[vraag] === antwoord;

/** What each answer was given in a quarter stands nowhere. */
const ongezien: readonly Cijfer[] = KWARTALEN.flatMap((kwartaal) =>
  vragen.map(({ vraag, antwoord }) => ({
    naam: `${kwartaal}|${antwoord}`,
    telt: (mens) => mens.kwartaal === kwartaal && mens[vraag] === antwoord,
    waarde: null,
  })),
);

async function alleDagen(): Promise<Cijfer[]> {
  const found: Cijfer[][] = [];
  for (const [at, dag] of EINDEN.entries()) found.push(await opDag(at, dag));
  return found.flat();
}

/** Up to the last quarter that was told on that day: of the later ones nothing stands there. */
async function opDag(at: number, dag: string): Promise<Cijfer[]> {
  const { rows, tot } = await asUser(
    app.db,
    app.as("beleidsadviseur").context().sessie,
    isoDate(dag),
    async (db) => ({
      rows: (
        await sql<{ vraag: string; antwoord: string; mensen: number; vanMensen: number }>`
        select vraag, antwoord, mensen, van_mensen from tel_terugblikken() where van = 'inwoner'`.execute(db)
      ).rows,
      tot: await laatsteBlok(dag),
    }),
  );
  const last = KWARTALEN.indexOf(tot);
  const samen = rows[0]?.vanMensen ?? null;
  return [
    ...vragen.map(({ vraag, antwoord }): Cijfer => {
      const row = rows.find((each) => each.vraag === vraag && each.antwoord === antwoord);
      return row
        ? {
            naam: naamVan(last, antwoord),
            telt: gezegdTot(last, vraag, antwoord),
            ...afgerond(row.mensen),
          }
        : { naam: naamVan(at, antwoord), telt: gezegdTot(at, vraag, antwoord), waarde: null };
    }),
    ...(samen === null
      ? []
      : [
          {
            naam: `tot ${tot}|samen`,
            telt: (mens: Mens) => KWARTALEN.indexOf(mens.kwartaal!) <= last,
            ...afgerond(samen),
          },
        ]),
  ];
}

/** The worst that somebody may know: up to which quarter the answers go. */
async function laatsteBlok(dag: string): Promise<string> {
  const { rows } = await asUser(app.owner, app.as("beleidsadviseur").context().sessie, isoDate(dag), (db) =>
    sql<{ laatste: string | null }>`
      select to_char(max(kwartaal), 'YYYY-"K"Q') as laatste from terugblikblokken(${dag}::date) where van = 'inwoner'`.execute(
      db,
    ),
  );
  return rows[0]?.laatste ?? "";
}

/** How many answered in a quarter and a year, as a figure of its own. */
const perPeriode = () =>
  Promise.all(
    ["2025", "2026", ...KWARTALEN].map(async (periode): Promise<Cijfer> => {
      const {
        telling,
      }: Pick<Static<(typeof getIndicator)["output"]>, "telling"> = (
        await app.as("beleidsadviseur").get(`/indicatoren/tevredenheid_inwoners?periode=${periode}`)
      ).json();
      return {
        naam: periode,
        telt: ({ kwartaal }) => kwartaal!.startsWith(periode),
        waarde: telling.n,
      };
    }),
  );

function someone(seed: number): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return KWARTALEN.flatMap((kwartaal) =>
    TEVREDEN.flatMap((tevreden, t) =>
      BLIJFT.flatMap((blijft, b) =>
        Array.from({ length: Math.floor((next() * 9 * seed) / (1 + t) / (1 + b / 2)) }, () => ({
          kwartaal,
          tevreden,
          blijft,
        })),
      ),
    ),
  );
}

const CIJFER = { tevreden: 5, "gaat wel": 3, "niet tevreden": 2 };

async function insertMensen(mensen: readonly Mens[]): Promise<void> {
  await sql`delete from terugblikken`.execute(app.owner);
  await sql`delete from plaatsingen where functie = 'Terugblik'`.execute(app.owner);
  await sql`delete from inwoners where voornaam = 'Onbekende'`.execute(app.owner);
  const rows = mensen.map(({ kwartaal, tevreden, blijft }, at) => ({
    id: randomUUID(),
    nummer: 80_000 + at,
    cijfer: CIJFER[tevreden as "tevreden"],
    blijft,
    dag: `${kwartaal!.slice(0, 4)}-${String(Number(kwartaal!.slice(6)) * 3 - 1).padStart(2, "0")}-10`,
  }));
  const from = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, nummer integer, cijfer integer, blijft text, dag date)`;
  await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, ${AMERSFOORT}, r.nummer, 'Onbekende', 'Kanariebergh', '1985-01-01', '2018-01-01' from ${from}`.execute(
    app.owner,
  );
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select ${REGIO}, r.id, ${AMERSFOORT}, r.id, ${groeneWal}, 'Terugblik', 'regulier', 2400, '2020-01-06', 'Bijstand', 'gemeente', '2020-01-06'
      from ${from}`.execute(app.owner);
  await sql`insert into terugblikken (regio_id, plaatsing_id, van, gemeente, inwoner_id, tevreden, blijft, gezegd_op, door_gebruiker_id,
      door_naam, vastgelegd)
    select ${REGIO}, r.id, 'inwoner', ${AMERSFOORT}, r.id, r.cijfer, r.blijft, r.dag, ${gebruikerId("jobcoach")}, 'x', now() from ${from}`.execute(
    app.owner,
  );
}
