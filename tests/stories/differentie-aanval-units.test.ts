import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { getBuiten } from "../../src/modules/bezetting/get-buiten.ts";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { listUnitcijfers } from "../../src/modules/unitcijfers/list-unitcijfers.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { idOf, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

// Show 4, the people who work through the companies: the mix of each unit beside the part that works with werkgevers.

const BEDRIJVEN: Readonly<Record<string, readonly string[]>> = {
  RWA: [unitGroen, idOf("schoonmaak"), idOf("montage")],
  Amfors: [idOf("keuken"), idOf("post"), idOf("was"), idOf("fietsen")],
};
const UNITS = Object.values(BEDRIJVEN).flat();
const BIJ_WERKGEVER = ["begeleid werken", "individuele detachering", "groepsdetachering"];
const FEITEN = {
  unit: UNITS,
  werkvorm: ["intern", "werken op locatie", ...BIJ_WERKGEVER],
  groep: ["Wsw", "anders"],
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await sql`delete from plaatsingen where unit_id is not null`.execute(app.owner);
  await sql`insert into organisaties (regio_id, id, naam, soort, gemeenten) values
    (${REGIO}, ${idOf("amfors")}, 'Amfors', 'ontwikkelbedrijf', '{GM0307}')`.execute(app.owner);
  for (const [naam, units] of Object.entries(BEDRIJVEN))
    for (const id of units.filter((each) => each !== unitGroen))
      await sql`insert into units (regio_id, id, organisatie_id, naam, werksoorten)
        select regio_id, ${id}::uuid, id, ${id}, '{groen}' from organisaties where naam = ${naam}`.execute(
        app.owner,
      );
  // a unit is in the list from the first month on
  for (const id of UNITS) {
    const body = { ...MAAND, reden: null };
    expect((await app.as("manager").put(`/units/${id}/cijfers`, body, 0)).statusCode).toBe(200);
  }
}, 120_000);
afterAll(() => app.stop());

const MAAND = {
  werkvorm: "intern",
  maand: "2026-10",
  omzet: 100_000_00,
  directeKosten: 20_000_00,
  overigeKosten: 70_000_00,
  fte: 40,
  mensen: 52,
  bron: "Grootboek",
  zekerheid: "opgave",
};

test.each([1, 2, 4])(
  "companies %i: the mix of the units and the part outside together tell no group below ten, also to who counts the places (S-14)",
  { timeout: 60_000 },
  async (seed) => {
    const mensen = someone(seed);
    await insertMensen(mensen);
    for (const rol of ["beleidsadviseur", "manager"] as const) {
      const seen = [...(await units(rol)), ...(await buiten(rol))];
      expect(onwaar(buitVan(mensen, FEITEN, seen)), `${rol}, ${seed}`).toEqual([]);
      expect(await aanval(buitVan(mensen, FEITEN, seen), GRENS), `${rol}, ${seed}`).toEqual([]);
      const told = seen.filter(({ naam, waarde }) => naam.startsWith("groep|") && waarde !== null);
      expect(told.length, "groups that are told").toBeGreaterThan(seed % 2 === 0 ? 3 : -1);
      // the places of a unit say how many work there, in which form: their group stays hidden
      const places = UNITS.flatMap((unit) =>
        FEITEN.werkvorm.map((vorm) => {
          const telt = (mens: Mens) => mens.unit === unit && mens.werkvorm === vorm;
          return { naam: `plaatsen|${unit}|${vorm}`, telt, waarde: mensen.filter(telt).length };
        }),
      );
      const found = await aanval(buitVan(mensen, FEITEN, [...seen, ...places]), GRENS);
      const few = (naam: string) => mensen.filter(({ unit }) => unit === naam.split("|")[1]).length < GRENS;
      expect(
        found.filter((naam) => naam.startsWith("groep|") && !few(naam)),
        `${rol}, ${seed}, places`,
      ).toEqual([]);
    }
  },
);

test("who leads a unit sees his own, and of no other unit how many (S-14)", async () => {
  const { units: own }: Lijst = (await app.as("unitleider").get("/units/cijfers")).json();
  expect(own.map(({ id }) => id)).toEqual([unitGroen]);
  expect((await app.as("unitleider").get(`/units/${UNITS[1]}/cijfers`)).statusCode).toBe(403);
  for (const path of [
    "/werksoorten/buiten",
    "/rapporten/plaatsingen?jaar=2026",
    "/sturing/regio",
    "/sturing/bestand",
  ])
    expect((await app.as("unitleider").get(path)).statusCode, path).toBe(403);
});

type Lijst = Static<(typeof listUnitcijfers)["output"]>;
type Buiten = Static<(typeof getBuiten)["output"]>;

async function units(rol: "manager" | "beleidsadviseur"): Promise<Cijfer[]> {
  const { units: rows }: Lijst = (await app.as(rol).get("/units/cijfers")).json();
  expect(rows).toHaveLength(UNITS.length);
  return rows.flatMap(({ id, mix }): Cijfer[] => [
    { naam: `unit|${id}`, telt: ({ unit }) => unit === id, waarde: mix?.totaal ?? null },
    ...(mix?.groepen ?? []).map(({ groep, mensen }) => ({
      naam: `groep|${id}|${groep}`,
      telt: (mens: Mens) => mens.unit === id && (mens.groep === "Wsw") === (groep === "Wsw"),
      waarde: mensen,
    })),
  ]);
}

async function buiten(rol: "manager" | "beleidsadviseur"): Promise<Cijfer[]> {
  const answer = await app.as(rol).get("/werksoorten/buiten");
  expect(answer.statusCode).toBe(200);
  const { rijen, detachering }: Buiten = answer.json();
  const bij = (
    organisatie: string,
    naam: string,
    is: (mens: Mens) => boolean,
    waarde: number | null,
  ): Cijfer => ({
    naam: `${naam}|${organisatie}`,
    telt: (mens) => BEDRIJVEN[organisatie]!.includes(mens.unit!) && is(mens),
    waarde,
  });
  const detacht = ({ werkvorm }: Mens) => werkvorm!.endsWith("detachering");
  return [
    ...rijen.flatMap(({ organisatie, mensen, buiten, opLocatie, bijWerkgevers, intern }) => [
      bij(organisatie, "mensen", () => true, mensen),
      bij(organisatie, "buiten", ({ werkvorm }) => werkvorm !== "intern", buiten),
      bij(organisatie, "op locatie", ({ werkvorm }) => werkvorm === "werken op locatie", opLocatie),
      bij(organisatie, "bij werkgevers", ({ werkvorm }) => BIJ_WERKGEVER.includes(werkvorm!), bijWerkgevers),
      bij(organisatie, "intern", ({ werkvorm }) => werkvorm === "intern", intern),
    ]),
    ...detachering.flatMap(({ organisatie, wsw, anderen }) => [
      bij(organisatie, "groep|detachering wsw", (mens) => detacht(mens) && mens.groep === "Wsw", wsw),
      bij(organisatie, "groep|detachering anderen", (mens) => detacht(mens) && mens.groep !== "Wsw", anderen),
    ]),
  ];
}

/** Large in some worlds, small in others; the same for the same seed. */
function someone(seed: number): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return UNITS.flatMap((unit) =>
    FEITEN.werkvorm.flatMap((werkvorm) =>
      FEITEN.groep.flatMap((groep) =>
        Array.from({ length: Math.floor(next() ** 2 * (seed % 2 === 0 ? 28 : 9)) }, () => ({
          unit,
          werkvorm,
          groep,
        })),
      ),
    ),
  );
}

async function insertMensen(mensen: readonly Mens[]): Promise<void> {
  await sql`delete from plaatsingen where unit_id is not null`.execute(app.owner);
  await sql`delete from inwoners where voornaam = 'Onbekende'`.execute(app.owner);
  const rows = mensen.map((mens, at) => ({ ...mens, id: randomUUID(), nummer: 40_000 + at }));
  const records = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id uuid, nummer integer, unit uuid, werkvorm text, groep text)`;
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, 'GM0307', r.nummer, 'Onbekende', 'Kanariebergh', '1980-01-01', '2018-01-01' from ${records}`.execute(
    app.owner,
  );
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week,
      startdatum, rapportgroep, via, geregistreerd_op)
    select ${REGIO}, gen_random_uuid(), 'GM0307', r.id, r.unit, 'Medewerker', r.werkvorm, 2400, '2022-01-03',
           case r.groep when 'Wsw' then 'Wsw' else 'Bijstand' end, 'ontwikkelbedrijf', ${VANDAAG} from ${records}`.execute(
    app.owner,
  );
}
