import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenbareCijfers } from "../../src/modules/sturing/openbare-cijfers.ts";
import type { Regiobeeld } from "../../src/modules/sturing/regio/regiobeeld.ts";
import { GRENS } from "../../src/modules/sturing/afscherming/beschermTabel.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { aanval } from "../support/aanval.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { afgerond, buitVan, type Cijfer, type Mens, onwaar } from "../support/tellingen.ts";
import { AMERSFOORT, groeneWal, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

// Show 4, the people who are registered as looking for work and those with an indicatie: the file, the map, the board, the signals,
// the groups and what everybody may read, side by side.

const GEMEENTEN = [AMERSFOORT, LEUSDEN, "GM0342", "GM0000"] as const;
const STANDEN = {
  "kan beginnen": { werkfit: true, beschikbaar: true },
  "nu niet beschikbaar": { werkfit: true, beschikbaar: false },
  "eerst iets anders nodig": { werkfit: false, beschikbaar: true },
  "nog niet bekend": { werkfit: null, beschikbaar: null },
} as const;
const UITKERINGEN = {
  WW: "WW",
  arbeidsongeschikt: "Wajong",
  bijstand: "Bijstand",
  "zonder uitkering": "NUG",
} as const;
const FEITEN = { gemeente: GEMEENTEN, groep: Object.keys(UITKERINGEN), stand: Object.keys(STANDEN) };
const INDICATIES = { gemeente: GEMEENTEN, soort: ["banenafspraak", "beschut werk"], werkt: ["ja", "nee"] };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await sql`update situaties set is_geregistreerd_werkzoekend = false`.execute(app.owner);
  await sql`delete from indicaties`.execute(app.owner);
}, 120_000);
afterAll(() => app.stop());

test.each([4, 7])(
  "region %i: the file, the map, the board and the public page together tell nobody of a count below ten (S-14)",
  { timeout: 60_000 },
  async (seed) => {
    const zoekers = someone(FEITEN, seed, (at) => 1 + ((at * 7) % 13));
    const indicaties = someone(INDICATIES, seed + 50, (at) => 2 + ((at * 5) % 11));
    await insertMensen(zoekers, indicaties);
    for (const rol of ["beleidsadviseur", "manager", "klantmanager"] as const) {
      const seen = [...(await bestand(rol)), ...(await regio(rol)), ...openbaar(await publiek())];
      for (const [mensen, feiten, over] of [
        [zoekers, FEITEN, "zoekt"],
        [indicaties, INDICATIES, "indicatie"],
      ] as const) {
        const own = seen.filter(({ naam }) => naam.startsWith(over));
        const buit = buitVan(mensen, feiten, own);
        expect(onwaar(buit), `${rol}, ${seed}`).toEqual([]);
        const shown = [...buit.cijfers.values()].filter(({ getoond, isDeel }) => getoond !== null && !isDeel);
        expect(shown.length, `${rol}, ${seed}: figures told`).toBeGreaterThan(1);
        const found = await aanval(buit, GRENS);
        const known = rol === "klantmanager" ? bekend(own, mensen) : new Set();
        expect(
          found.filter((naam) => !known.has(naam)),
          `${rol}, ${seed}`,
        ).toEqual([]);
      }
    }
  },
);

/**
 * Of his own gemeente he may see everybody; and where a total of the region leaves fewer than ten for all the others together, he
 * knows that from the total (ADR 0024).
 */
function bekend(cijfers: readonly Cijfer[], mensen: readonly Mens[]): ReadonlySet<string> {
  const elders = mensen.filter(({ gemeente }) => gemeente !== AMERSFOORT);
  const overal = new Map(cijfers.map((cijfer) => [zonderGemeente(cijfer.naam), 0]));
  for (const { naam, telt } of cijfers)
    if (naam === zonderGemeente(naam)) overal.set(naam, elders.filter(telt).length);
  return new Set(
    cijfers
      .map(({ naam }) => naam)
      .filter((naam) => naam.includes(AMERSFOORT) || overal.get(zonderGemeente(naam))! < GRENS),
  );
}
const zonderGemeente = (naam: string) => naam.replace(/GM\d{4}/, "");

async function ask<Answer>(rol: Rol, path: string): Promise<Answer> {
  const answer = await app.as(rol).get(path);
  expect(answer.statusCode, path).toBe(200);
  return answer.json();
}

type Getal = { readonly naam: string; readonly aantal: number | null };
type Groep = { naam: string; totaal: number | null; kanBeginnen: number | null; nogNiet: number | null };
type Bestand = { totaal: number | null; standen: Getal[]; groepen: Groep[] };

async function bestand(rol: Rol): Promise<Cijfer[]> {
  const { totaal, standen, groepen } = await ask<Bestand>(rol, "/sturing/bestand");
  return [
    zoekt("", "", "", totaal),
    ...standen.map(({ naam, aantal }) => zoekt("", "", naam, aantal)),
    ...groepen.flatMap(({ naam, totaal, kanBeginnen, nogNiet }) => [
      zoekt("", naam, "", totaal),
      zoekt("", naam, "kan beginnen", kanBeginnen),
      zoekt("", naam, "nog niet", nogNiet),
    ]),
  ];
}

/** Empty: all. `nog niet`: whoever cannot begin. */
const zoekt = (gemeente: string, groep: string, stand: string, waarde: number | null, marge = 0): Cijfer => ({
  naam: ["zoekt", gemeente, groep, stand].join("|"),
  telt: (mens) =>
    (gemeente === "" || mens.gemeente === gemeente) &&
    (groep === "" || mens.groep === groep) &&
    (stand === "" || (stand === "nog niet" ? mens.stand !== "kan beginnen" : mens.stand === stand)),
  waarde,
  marge,
});

const indicatie = (
  soort: string,
  gemeente: string,
  werkt: string,
  waarde: number | null,
  marge = 0,
): Cijfer => ({
  naam: ["indicatie", soort, gemeente, werkt].join("|"),
  telt: (mens) =>
    mens.soort === soort &&
    (gemeente === "" || mens.gemeente === gemeente) &&
    (werkt === "" || mens.werkt === werkt),
  waarde,
  marge,
});

const KAART: Readonly<Record<string, (gemeente: string, waarde: number | null) => Cijfer>> = {
  werkzoekenden: (gemeente, waarde) => zoekt(gemeente, "", "", waarde),
  kunnen_beginnen: (gemeente, waarde) => zoekt(gemeente, "", "kan beginnen", waarde),
  nog_niet: (gemeente, waarde) => zoekt(gemeente, "", "nog niet", waarde),
  banenafspraak_werkt: (gemeente, waarde) => indicatie("banenafspraak", gemeente, "ja", waarde),
  banenafspraak_zonder: (gemeente, waarde) => indicatie("banenafspraak", gemeente, "nee", waarde),
  beschut_werkt: (gemeente, waarde) => indicatie("beschut werk", gemeente, "ja", waarde),
  beschut_zonder: (gemeente, waarde) => indicatie("beschut werk", gemeente, "nee", waarde),
};

async function regio(rol: Rol): Promise<Cijfer[]> {
  const { kaart, bord, beschut } = await ask<Regiobeeld>(rol, "/sturing/regio");
  const op = (sleutel: string) => bord.find((each) => each.sleutel === sleutel)!;
  return [
    ...kaart.cijfers.flatMap(({ sleutel, totaal, gemeenten }) => {
      const cijfer = KAART[sleutel];
      if (!cijfer) return [];
      return [cijfer("", totaal), ...gemeenten.map(({ code, waarde }) => cijfer(code ?? "GM0000", waarde))];
    }),
    zoekt("", "", "", op("geregistreerde_werkzoekenden").waarde),
    zoekt("", "", "kan beginnen", op("kunnen_beginnen").waarde),
    zoekt("", "", "", op("kunnen_beginnen").n),
    indicatie("banenafspraak", "", "ja", op("banenafspraak_met_betaalde_baan").waarde),
    indicatie("banenafspraak", "", "", op("banenafspraak_met_betaalde_baan").n),
    indicatie("beschut werk", "", "ja", op("beschut_met_betaalde_baan").waarde),
    indicatie("beschut werk", "", "", op("beschut_met_betaalde_baan").n),
    indicatie("beschut werk", "", "", op("beschut_met_betaalde_baan").doel),
    indicatie("beschut werk", "", "", beschut.indicaties),
    indicatie("beschut werk", "", "ja", beschut.metWerk),
    indicatie("beschut werk", "", "nee", beschut.zonderPlek),
  ];
}

async function publiek(): Promise<OpenbareCijfers> {
  const { rows } = await sql<{ cijfers: OpenbareCijfers }>`
    select tel_openbare_cijfers(${REGIO}, ${VANDAAG}) as cijfers`.execute(app.owner);
  return rows[0]!.cijfers;
}

function openbaar({ werkzoekenden, beschut }: OpenbareCijfers): Cijfer[] {
  const rounded = (cijfer: Cijfer): Cijfer => ({ ...cijfer, ...afgerond(cijfer.waarde) });
  return [
    rounded(zoekt("", "", "", werkzoekenden)),
    rounded(indicatie("beschut werk", "", "", beschut.indicaties)),
    rounded(indicatie("beschut werk", "", "ja", beschut.metBaan)),
    rounded(indicatie("beschut werk", "", "nee", beschut.wachten)),
  ];
}

/** Of each combination so many, a few large and many small; the same for the same seed. */
function someone(
  feiten: Readonly<Record<string, readonly string[]>>,
  seed: number,
  size: (at: number) => number,
): Mens[] {
  let state = seed * 7919;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const soorten = Object.entries(feiten).reduce<Mens[]>(
    (found, [feit, waarden]) =>
      found.flatMap((soort) => waarden.map((waarde) => ({ ...soort, [feit]: waarde }))),
    [{}],
  );
  return soorten.flatMap((mens, at) =>
    Array.from({ length: Math.floor(next() ** 3 * 3 * size(at)) }, () => mens),
  );
}

async function insertMensen(zoekers: readonly Mens[], indicaties: readonly Mens[]): Promise<void> {
  const own = sql`select id from inwoners where voornaam = 'Onbekende'`;
  await sql`delete from situaties where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from indicaties where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from plaatsingen where inwoner_id in (${own})`.execute(app.owner);
  await sql`delete from inwoners where voornaam = 'Onbekende'`.execute(app.owner);
  const rows = [...zoekers, ...indicaties].map((mens, at) => ({
    ...mens,
    id: randomUUID(),
    nummer: 30_000 + at,
    ...(mens.stand !== undefined && STANDEN[mens.stand as keyof typeof STANDEN]),
    uitkering: UITKERINGEN[mens.groep as keyof typeof UITKERINGEN] ?? null,
  }));
  const data = JSON.stringify(rows);
  const records = sql`json_to_recordset(${data}::json) as r(id uuid, gemeente text, nummer integer, uitkering text,
    werkfit boolean, beschikbaar boolean, soort text, werkt text)`;
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r.id, r.gemeente, r.nummer, 'Onbekende', 'Kanariebergh', '1980-01-01', '2018-01-01' from ${records}`.execute(
    app.owner,
  );
  await sql`
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, is_werkfit, is_beschikbaar, bron, peildatum)
    select ${REGIO}, r.id, r.gemeente, r.uitkering, true, r.werkfit, r.beschikbaar, 'Inwoner', ${VANDAAG} from ${records}
     where r.uitkering is not null`.execute(app.owner);
  await sql`
    insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
    select ${REGIO}, gen_random_uuid(), r.gemeente, r.id, r.soort, '2020-01-01', 'UWV' from ${records}
     where r.soort is not null`.execute(app.owner);
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week,
      startdatum, rapportgroep, via, geregistreerd_op)
    select ${REGIO}, gen_random_uuid(), r.gemeente, r.id, ${groeneWal}, 'Medewerker', 'regulier', 2400,
           '2022-01-03', 'Bijstand', 'gemeente', '2022-01-03' from ${records} where r.werkt = 'ja'`.execute(
    app.owner,
  );
  await sql`delete from regiostanden`.execute(app.owner);
}
