import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VORMOMSCHRIJVINGEN } from "#regels/overgang-vormen";
import type { getBuiten } from "../../src/modules/bezetting/get-buiten.ts";
import type { getUnit } from "../../src/modules/bezetting/get-unit.ts";
import type { listWerkafspraken } from "../../src/modules/werkafspraken/list-werkafspraken.ts";
import { BUITENVORMEN } from "../../src/modules/bezetting/buitenvormen.ts";
import { signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";

/** The demo region holds the units, kinds and forms of work as the sources name them. */
let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
});
afterAll(() => service.stop());

async function read<Answer>(who: string, path: string): Promise<Answer> {
  const answer = await (await signInClient(service.address, who)).get(path);
  return (await answer.json()) as Answer;
}
type Buiten = Static<(typeof getBuiten)["output"]>;
type Werkafspraken = Static<(typeof listWerkafspraken)["output"]>;
type Unit = Static<(typeof getUnit)["output"]>;

type Plek = {
  unit: string;
  organisatie: string;
  werksoort: string;
  werkvorm: string;
  omschrijving: string;
  bezet: number;
};
const plekken = async (): Promise<Plek[]> => {
  const { rows } = await sql<Plek>`
    select u.naam as unit, o.naam as organisatie, k.werksoort, w.werkvorm, k.omschrijving,
           (select count(*) from plaatsingen p where p.regio_id = k.regio_id and p.plek_id = k.id and p.werkvorm = w.werkvorm
               and daterange(p.startdatum, p.einddatum, '[]') @> date '2026-11-24')::integer as bezet
      from plekken k join units u on u.regio_id = k.regio_id and u.id = k.unit_id
      join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
     cross join unnest(k.werkvormen) as w (werkvorm) where k.status = 'open'`.execute(service.owner);
  return rows;
};
const workOf = async (unit: string, organisatie: string) => {
  const found = (await plekken()).filter((een) => een.unit === unit && een.organisatie === organisatie);
  const { rows } = await sql<{ titel: string }>`
    select o.titel from opdrachten o join units u on u.regio_id = o.regio_id and u.id = o.unit_id
      join organisaties g on g.regio_id = u.regio_id and g.id = u.organisatie_id
     where u.naam = ${unit} and g.naam = ${organisatie}`.execute(service.owner);
  return [...found.map(({ omschrijving }) => omschrijving), ...rows.map(({ titel }) => titel)]
    .join(" ")
    .toLowerCase();
};

test.for([
  ["R-192", "Cleanfors", "schoonmaak", ["reguliere schoonmaak", "glasbewassing", "vloer"]],
  ["R-193", "Eemfors", "groen", ["groen", "zwerfafval", "stoepen herstellen"]],
  ["R-194", "Metafors", "metaal", ["bedradingspanelen", "verlichtingsarmaturen", "veiligheidskasten"]],
  ["R-195", "Productiebedrijf", "productie", ["verpakken", "ompakken", "assembleren", "textiel"]],
] as const)("%s: %s does the work that the source names", async ([, unit, werksoort, words]) => {
  const work = await workOf(unit, "RWA/Amfors");
  for (const word of words) expect(work).toContain(word);
  const { rows } = await sql<{
    werksoorten: string[];
  }>`select werksoorten from units where naam = ${unit}`.execute(service.owner);
  expect(rows[0]!.werksoorten).toContain(werksoort);
});

test("RWA/Amfors offers productie, groen, schoonmaak, metaalbewerking and elektromontage (R-196)", async () => {
  const soorten = new Set(
    (await plekken())
      .filter(({ organisatie }) => organisatie === "RWA/Amfors")
      .map(({ werksoort }) => werksoort),
  );
  for (const soort of ["productie", "groen", "schoonmaak", "metaal", "elektromontage"])
    expect(soorten).toContain(soort);
});

test("the Inclusief Groep has its seven units with their work, on two locations where there are two (R-199)", async () => {
  const named = {
    Groen: ["grootschalig groenonderhoud"],
    Post: ["postnl", "veluwe"],
    Schoonmaak: ["glasbewassing", "tapijtreiniging", "scholen"],
    Productie: ["fietsonderdelen", "meterkasten"],
    Elektromontage: ["kabel- en draadconfectie"],
    "Verpakken food": ["snoepgoed", "noten", "chocolade", "voorraadbeheer"],
    Catering: ["restaurants", "externe locatie"],
  };
  for (const [unit, words] of Object.entries(named)) {
    const work = await workOf(unit, "Inclusief Groep");
    for (const word of words) expect(work).toContain(word);
  }
  const { rows } = await sql<{ unit: string; plaatsen: string[] }>`
    select u.naam as unit, array_agg(distinct l.plaats order by l.plaats) as plaatsen from unitlocaties l
      join units u on u.regio_id = l.regio_id and u.id = l.unit_id where l.soort in ('hal', 'keuken')
       and u.naam in ('Productie', 'Catering') group by 1 order by 1`.execute(service.owner);
  expect(rows).toEqual([
    { unit: "Catering", plaatsen: ["Ermelo", "Nunspeet"] },
    { unit: "Productie", plaatsen: ["Ermelo", "Nunspeet"] },
  ]);
});

test("a unit that packs also stores, keeps stock and transports, and is found as logistics (R-457)", async () => {
  const work = await workOf("Verpakken food", "Inclusief Groep");
  for (const word of ["opslag", "voorraadbeheer", "transport"]) expect(work).toContain(word);
  const { rows } = await sql<{ naam: string }>`
    select u.naam from units u join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
     where o.naam = 'Inclusief Groep' and 'logistiek' = any (u.werksoorten)`.execute(service.owner);
  expect(rows).toEqual([{ naam: "Verpakken food" }]);
});

test("elektromontage advises who has something made: can it be produced, and how to buy its parts (R-458)", async () => {
  const work = await workOf("Elektromontage", "Inclusief Groep");
  for (const word of ["adviseert", "produceerbaarheid", "inkoop van onderdelen"])
    expect(work).toContain(word);
  const { rows } = await sql<{ naam: string }>`
    select naam from instrumenten where doel ilike '%produceerbaarheid en inkoop van onderdelen%'`.execute(
    service.owner,
  );
  expect(rows.map(({ naam }) => naam)).toEqual([expect.stringContaining("Elektromontage")]);
});

test("of every place outside the region it is told how long the ride is and with what (R-459)", async () => {
  const { rows } = await sql<{ plaats: string; bereikbaar: string | null }>`
    select distinct l.plaats, l.bereikbaar from unitlocaties l where l.plaats in ('Nunspeet', 'Ermelo', 'Veluwe')
     order by 1, 2`.execute(service.owner);
  expect(rows.map(({ plaats }) => plaats)).toEqual(["Ermelo", "Nunspeet", "Veluwe"]);
  for (const { bereikbaar } of rows) {
    expect(bereikbaar).toMatch(/^Buiten de regio\. Aanname: /); // no source tells it
    expect(bereikbaar).toMatch(/\d+ minuten/);
    expect(bereikbaar).toContain("busje");
  }
});

test("the Inclusief Groep uses the same forms of work as RWA/Amfors (R-200)", async () => {
  const all = await plekken();
  const forms = (organisatie: string) =>
    [
      ...new Set(all.filter((een) => een.organisatie === organisatie).map(({ werkvorm }) => werkvorm)),
    ].toSorted();
  expect(forms("Inclusief Groep")).toEqual(forms("RWA/Amfors"));
  expect(forms("RWA/Amfors")).toEqual([...BUITENVORMEN, "intern"].toSorted());
});

test("at the Inclusief Groep people of the Participatiewet work, with and without beschut werk (R-201)", async () => {
  const { rows } = await sql<{ beschut: boolean; mensen: number }>`
    select exists (select from indicaties i where i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id
                      and i.soort ilike '%beschut%') as beschut, count(distinct p.inwoner_id)::integer as mensen
      from plaatsingen p join units u on u.regio_id = p.regio_id and u.id = p.unit_id
      join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
     where o.naam = 'Inclusief Groep' and daterange(p.startdatum, p.einddatum, '[]') @> date '2026-11-24'
     group by 1 order by 1`.execute(service.owner);
  expect(rows.map(({ beschut }) => beschut)).toEqual([false, true]);
  expect(rows.reduce((sum, { mensen }) => sum + mensen, 0)).toBe(52);
});

test.for([
  ["R-185", "individuele detachering", "bedrijf", "bedrijf"],
  ["R-186", "groepsdetachering", "bedrijf", "bedrijf"],
  ["R-187", "werken op locatie", "bedrijf", "bedrijf"],
  ["R-184", "begeleid werken", "klant", "bedrijf"],
] as const)(
  "%s: who employs and who guides in %s, in every agreement",
  async ([, werkvorm, werkt, begeleidt]) => {
    const { rows } = await sql<{ met: string; dienstverbandBij: string; begeleidingDoor: string }>`
    select met, dienstverband_bij, begeleiding_door from werkafspraken where werkvorm = ${werkvorm}`.execute(
      service.owner,
    );
    expect(rows.length).toBeGreaterThan(0);
    const isBedrijf = (naam: string) => /RWA\/Amfors|Inclusief Groep/.test(naam);
    for (const { met, dienstverbandBij, begeleidingDoor } of rows) {
      expect(isBedrijf(dienstverbandBij) ? "bedrijf" : dienstverbandBij).toBe(
        werkt === "klant" ? met : "bedrijf",
      );
      expect(isBedrijf(begeleidingDoor)).toBe(begeleidt === "bedrijf");
    }
    expect(VORMOMSCHRIJVINGEN[werkvorm].begeleiding.length).toBeGreaterThan(10);
  },
);

test("work on location is green and cleaning in the region, and inside is in the halls (R-187, R-188)", async () => {
  const all = (await plekken()).filter(({ organisatie }) => organisatie === "RWA/Amfors");
  const onSite = new Set(
    all.filter(({ werkvorm }) => werkvorm === "werken op locatie").map((een) => een.werksoort),
  );
  expect([...onSite].toSorted()).toEqual(["groen", "schoonmaak"]);
  const { rows } = await sql<{ soort: string }>`
    select distinct l.soort from unitcapaciteiten c join unitlocaties l on l.regio_id = c.regio_id and l.id = c.locatie_id
     where c.werkvorm = 'intern'`.execute(service.owner);
  expect(rows.filter(({ soort }) => soort === "buiten" || soort === "bij opdrachtgevers")).toEqual([]);
  expect(
    all.filter(({ werkvorm }) => werkvorm === "intern").reduce((sum, { bezet }) => sum + bezet, 0),
  ).toBeGreaterThan(100);
});

test("there are quiet places, aids and adjustments, and whoever looks for a place sees where (R-204)", async () => {
  const { rows: units } = await sql<{ id: string }>`
    select u.id from units u join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
     where o.naam = 'RWA/Amfors'`.execute(service.owner);
  const asked = units.map(({ id }) => read<Unit>("marije", `/units/${id}`));
  const seen = (await Promise.all(asked)).flatMap(({ locaties }) => locaties);
  expect(seen.some(({ isPrikkelarm }) => isPrikkelarm === true)).toBe(true);
  expect(seen.some(({ isRolstoelgeschikt }) => isRolstoelgeschikt === true)).toBe(true);
  expect(seen.some(({ aanpassingen }) => aanpassingen.includes("hoog_laag_tafel"))).toBe(true);
});

test("detachering is mostly for the Wsw, on a small scale for others, and both are shown (R-190, R-207)", async () => {
  const { detachering, rijen } = await read<Buiten>("bas", "/werksoorten/buiten");
  const rwa = detachering.find(({ organisatie }) => organisatie === "RWA/Amfors")!;
  expect(rwa.wsw).toBeGreaterThan(rwa.anderen!);
  expect(rwa.anderen).toBeGreaterThan(0);
  const all = rijen.find(({ organisatie }) => organisatie === "RWA/Amfors")!;
  expect(all.bijWerkgevers! + all.opLocatie! + all.intern!).toBe(all.mensen); // each form of work, and who is on location
  expect(all.procentMetLocatie).toBeGreaterThan(50);
});

test("what others do stands beside it with its source: own work, and beschut werk with employers (R-214, R-216, R-217)", async () => {
  const { verwijzingen } = await read<Buiten>("bas", "/werksoorten/buiten");
  const about = (words: string) => verwijzingen.find(({ tekst }) => tekst.includes(words));
  expect(about("schoonmaak, groen en verpakken")).toMatchObject({ naam: "AM match" });
  expect(about("intensieve jobcoaching")).toMatchObject({ naam: "AM match" });
  const people = about("Meer dan 900 mensen")!;
  for (const words of ["150 werken intern", "650 bij gewone bedrijven", "100 volgen een traject"])
    expect(people.tekst).toContain(words);
  expect(people.bron).toContain("Expertbijeenkomst");
  const { rows } = await sql<{ mensen: number; metPlan: number }>`
    select count(distinct p.inwoner_id)::integer as mensen,
           count(distinct b.inwoner_id)::integer as met_plan
      from plaatsingen p
      join indicaties i on i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id and i.soort ilike '%beschut%'
      left join begeleidingsplannen b on b.regio_id = p.regio_id and b.plaatsing_id = p.id
     where p.werkgever_id is not null and daterange(p.startdatum, p.einddatum, '[]') @> date '2026-11-24'`.execute(
    service.owner,
  );
  expect(rows[0]!.mensen).toBeGreaterThan(0);
  expect(rows[0]!.metPlan).toBe(rows[0]!.mensen); // guided by a plan with hours
});

test("most agreements hold, some wait for a yes of the customer, and each has a price and a guide (R-208)", async () => {
  const all = await read<Werkafspraken>("wilma", "/werkafspraken?perPagina=50");
  expect(all.totaal).toBeGreaterThan(60);
  const waiting = await read<Werkafspraken>(
    "wilma",
    `/werkafspraken?stand=${encodeURIComponent("wacht op ja")}`,
  );
  expect(waiting.totaal).toBeGreaterThan(3);
  expect(waiting.totaal).toBeLessThan(all.totaal / 3);
  const { rijen } = await read<Werkafspraken>("ilse", "/werkafspraken");
  expect(rijen.some(({ stand }) => stand === "wacht op ja")).toBe(true);
  expect(new Set(rijen.map(({ met }) => met))).toEqual(new Set(["De Groene Wal"]));
});
