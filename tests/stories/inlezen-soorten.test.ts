import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABELSOORTEN, type TabelSoort } from "../../src/modules/uitwisseling/soort-import.ts";
import { tabelsoorten } from "../../src/modules/uitwisseling/soorten/tabelsoorten.ts";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { csvVan, inhoudVan, inlezenOf, inlezerVan, testBsn } from "../support/inlezen.ts";
import { AMERSFOORT, LEUSDEN } from "../support/world.ts";

let app: TestApp;
let worker: Worker;
let inlezen: ReturnType<typeof inlezenOf>;
beforeAll(async () => {
  app = await startTestApp();
  worker = await startTestWorker(app);
  inlezen = inlezenOf(app);
});
afterAll(async () => {
  await worker.stop();
  await app.stop();
});

const TABELLEN = [
  "inwoners",
  "indicaties",
  "indicatiestanden",
  "werkgevers",
  "plekken",
  "plaatsingen",
  "loonwaarden",
  "wswgeboortejaren",
  "postcodegebieden",
  "beroepen",
  "instrumenten",
  "instrumentbudgetten",
];

/** A measurement never changes, and of a gemeente there must be a year first: each has a test of its own. */
type Gewoon = Exclude<TabelSoort, "loonwaarden" | "gemeentejaren">;
const isGewoon = (soort: TabelSoort): soort is Gewoon => soort !== "loonwaarden" && soort !== "gemeentejaren";

type Melding = { readonly rij: number; readonly melding: string };

type Geval = {
  readonly kop: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** The second row as it comes the next time, and what that changes. */
  readonly anders: readonly string[];
  readonly velden: readonly { veld: string; voor: string | null; na: string | null }[];
  /** A row that is refused, and in which field. */
  readonly slecht: readonly string[];
  readonly slechtVeld: string;
  /** What the tables hold of the first row. */
  readonly er: () => Promise<unknown>;
  readonly verwacht: object;
};

const one = (tabel: string, waar: string) => async () => {
  const rows = (await inhoudVan(app, [tabel]))[tabel] ?? [];
  return rows.map((row) => JSON.parse(row)).find((row) => Object.values(row).some((value) => value === waar));
};

const gevallen: Readonly<Record<Gewoon, Geval>> = {
  inwoners: {
    kop: ["BSN", "Nummer in uw systeem", "Voornaam", "Achternaam", "Gemeente"],
    rijen: [
      [testBsn(1), "S-1", "Kim", "Smit", "Amersfoort"],
      [testBsn(20), "S-2", "Jo", "Bakker", "Leusden"],
    ],
    anders: [testBsn(20), "S-2", "Joanne", "Bakker", "Leusden"],
    velden: [{ veld: "Voornaam", voor: "Jo", na: "Joanne" }],
    slecht: ["12345678", "S-3", "Piet", "Slecht", "Amersfoort"],
    slechtVeld: "BSN",
    er: one("inwoners", "S-1"),
    verwacht: { voornaam: "Kim", gemeente: AMERSFOORT, bron: "bestand" },
  },
  indicaties: {
    kop: ["BSN", "Indicatie", "Ingangsdatum", "Einddatum", "Besluitdatum"],
    rijen: [
      [testBsn(1), "Banenafspraak", "01-03-2024", "", "15-02-2024"],
      [testBsn(20), "beschut werk", "01-01-2025", "31-12-2029", ""],
    ],
    anders: [testBsn(20), "beschut werk", "01-01-2025", "31-12-2030", ""],
    velden: [{ veld: "Geldig tot en met", voor: "31-12-2029", na: "31-12-2030" }],
    slecht: [testBsn(1), "banenafspraak", "01-05-2025", "", ""],
    slechtVeld: "Geldig vanaf",
    er: one("indicaties", "2024-03-01"),
    verwacht: { soort: "banenafspraak", vastgesteld_op: "2024-02-15", bron: "UWV", gemeente: AMERSFOORT },
  },
  werkgevers: {
    kop: ["Bedrijfsnaam", "KvK", "Branche", "Gemeente", "Plaats", "Aantal medewerkers"],
    rijen: [
      ["De Bes BV", "90000011", "Groen", "Amersfoort", "Amersfoort", "45"],
      ["De Peer BV", "90000012", "Zorg", "Leusden", "Leusden", "8"],
    ],
    anders: ["De Peer BV", "90000012", "Zorg", "Leusden", "Leusden", "9"],
    velden: [{ veld: "Aantal medewerkers", voor: "8", na: "9" }],
    slecht: ["Zonder sector", "90000013", "", "Leusden", "Leusden", "1"],
    slechtVeld: "Sector",
    er: one("werkgevers", "90000011"),
    verwacht: { naam: "De Bes BV", aantal_medewerkers: 45, gemeente: AMERSFOORT },
  },
  plekken: {
    kop: [
      "Vacaturenummer",
      "Titel",
      "KvK",
      "Werkvormen",
      "Aantal",
      "Begindatum",
      "Minimum uren",
      "Uren per week",
    ],
    rijen: [
      ["V-1", "Snoeier", "90000011", "regulier, begeleid werken", "2", "01-02-2027", "16", "24,5"],
      ["V-2", "Hulp keuken", "90000012", "regulier", "1", "", "", "12"],
    ],
    anders: ["V-2", "Hulp in de keuken", "90000012", "regulier", "1", "", "8", "12,5"],
    velden: [
      { veld: "Titel", voor: "Hulp keuken", na: "Hulp in de keuken" },
      { veld: "Uren per week, minstens", voor: null, na: "8" },
      { veld: "Uren per week, hoogstens", voor: "12", na: "12,5" },
    ],
    slecht: ["V-3", "Nergens", "99999999", "regulier", "1", "", "", ""],
    slechtVeld: "Naam van de werkgever",
    er: one("plekken", "V-1"),
    verwacht: {
      titel: "Snoeier",
      capaciteit: 2,
      kenmerken: {
        uren_per_week_min: { waarde: 16, bron: "werkgever", datum: "2026-11-24" },
        uren_per_week_max: { waarde: 24.5, bron: "werkgever", datum: "2026-11-24" },
      },
      werkvormen: ["regulier", "begeleid werken"],
      gemeente: AMERSFOORT,
    },
  },
  plaatsingen: {
    kop: ["BSN", "KvK", "Functie", "Uren per week", "Startdatum", "Einddatum"],
    rijen: [
      [testBsn(1), "90000011", "Snoeier", "24,5", "01-09-2026", ""],
      [testBsn(20), "90000012", "Hulp", "16", "01-10-2026", ""],
    ],
    anders: [testBsn(20), "90000012", "Hulp", "16", "01-10-2026", "30-11-2026"],
    velden: [{ veld: "Einddatum", voor: null, na: "30-11-2026" }],
    slecht: [testBsn(1), "90000012", "Te veel", "40", "01-11-2026", ""],
    slechtVeld: "Uren per week",
    er: one("plaatsingen", "Snoeier"),
    verwacht: {
      uren_per_week: 2450,
      startdatum: "2026-09-01",
      rapportgroep: "Onbekend met IBA",
      via: "gemeente",
    },
  },
  "wsw-geboortejaren": {
    kop: ["Gemeente", "Geboortejaar", "Aantal", "Fte"],
    rijen: [
      ["Amersfoort", "1964", "21", "18,6"],
      ["Leusden", "1970", "3", ""],
    ],
    anders: ["Leusden", "1970", "4", ""],
    velden: [{ veld: "Aantal mensen", voor: "3", na: "4" }],
    slecht: ["Amersfoort", "1864", "1", ""],
    slechtVeld: "Geboortejaar",
    er: async () => await one("wswgeboortejaren", AMERSFOORT)(),
    verwacht: { geboortejaar: 1964, aantal: 21, fte: 1860 },
  },
  postcodes: {
    kop: ["pc4", "woonplaats", "gemeentecode", "lat", "lon"],
    rijen: [
      ["1011", "Amsterdam", "363", "52.373", "4.898"],
      ["9711", "Groningen", "GM0014", "53,217", "6,567"],
    ],
    anders: ["9711", "Groningen", "GM0014", "53,218", "6,567"],
    velden: [{ veld: "Breedtegraad", voor: "53.217", na: "53.218" }],
    slecht: ["9712", "Groningen", "Groningen", "53,2", "6,5"],
    slechtVeld: "Gemeentecode",
    er: one("postcodegebieden", "1011"),
    verwacht: { plaats: "Amsterdam", gemeente: "GM0363", lat: 52.373, lon: 4.898 },
  },
  beroepen: {
    kop: ["conceptUri", "iscoGroup", "preferredLabel", "altLabels", "code"],
    rijen: [
      ["http://data.europa.eu/esco/occupation/1", "6113", "hovenier", "tuinman\ntuinier", "6113.1"],
      ["http://data.europa.eu/esco/isco/C6113", "6113", "Tuinders", "", "C6113"],
    ],
    anders: ["http://data.europa.eu/esco/isco/C6113", "6113", "Tuinders en kwekers", "", "C6113"],
    velden: [{ veld: "Naam", voor: "Tuinders", na: "Tuinders en kwekers" }],
    slecht: ["http://data.europa.eu/esco/occupation/2", "tien", "bakker", "", ""],
    slechtVeld: "ISCO-groep",
    er: one("beroepen", "hovenier"),
    verwacht: { soort: "beroep", isco_groep: "6113", alternatieven: ["tuinman", "tuinier"] },
  },
  instrumenten: {
    kop: ["Naam", "Soort", "Doel", "Doelgroepen", "Fasen", "Functionaliteiten", "Prijs", "Prijs per", "Bron"],
    rijen: [
      [
        "Taal op de vloer",
        "training",
        "Beter Nederlands",
        "statushouders, iedereen",
        "ontwikkelen",
        "2, 3",
        "1.250,50",
        "traject",
        "contract",
      ],
      ["Fiets op proef", "hulpmiddel", "Reizen", "iedereen", "plaatsen", "5", "", "", "gids"],
    ],
    anders: ["Fiets op proef", "hulpmiddel", "Zelf reizen", "iedereen", "plaatsen", "5", "", "", "gids"],
    velden: [{ veld: "Doel", voor: "Reizen", na: "Zelf reizen" }],
    slecht: ["Duur ding", "training", "x", "iedereen", "plaatsen", "2", "100,00", "", "gids"],
    slechtVeld: "Prijs per",
    er: one("instrumenten", "Taal op de vloer"),
    verwacht: {
      prijs: 125050,
      prijs_eenheid: "traject",
      doelgroepen: ["statushouders", "iedereen"],
      gemeenten: [],
    },
  },
  budgetten: {
    kop: ["Begrotingsjaar", "Gemeente", "Instrument", "Budget", "Besluit"],
    rijen: [
      ["2026", "Amersfoort", "Taal op de vloer", "€ 25.000,50", "begroting 2026"],
      ["2027", "GM0307", "Taal op de vloer", "1,234.5", "begroting 2027"],
    ],
    anders: ["2027", "GM0307", "Taal op de vloer", "1234,51", "begroting 2027"],
    velden: [{ veld: "Bedrag in euro", voor: "€\u00a01.234,50", na: "€\u00a01.234,51" }],
    slecht: ["2026", "Leusden", "Taal op de vloer", "10,00", "begroting"],
    slechtVeld: "Gemeente",
    er: async () => await one("instrumentbudgetten", "begroting 2026")(),
    verwacht: {
      jaar: 2026,
      gemeente: AMERSFOORT,
      bedrag: 2_500_050,
      vastgelegd: 0,
      door_naam: "manager GM0307",
    },
  },
};

// in this order: plaatsingen are of inwoners and werkgevers that came before
describe.for(TABELSOORTEN.filter(isGewoon).map((soort) => [soort, gevallen[soort]] as const))(
  "%s",
  ([soort, geval]) => {
    test("goes in, changes nothing the second time, shows what differs, refuses what is wrong, and goes back (R-04)", async () => {
      const inlezen = inlezenOf(app, inlezerVan(soort));
      const { kop, rijen, anders, velden, slecht, slechtVeld, er, verwacht } = geval;
      const before = await inhoudVan(app, TABELLEN);
      const first = await inlezen.proef(soort, csvVan([kop, ...rijen]));
      expect(first.meldingen.rijen).toEqual([]);
      expect(first.aantallen).toMatchObject({ gelezen: 2, nieuw: 2 });
      expect(await inlezen.toepassen(first.id)).toMatchObject({ status: "klaar" });
      expect(await er()).toMatchObject(verwacht);
      const filled = await inhoudVan(app, TABELLEN);

      expect(await inlezen.proef(soort, csvVan([kop, ...rijen]))).toMatchObject({ status: "gelijk" });

      const next = await inlezen.proef(soort, csvVan([kop, rijen[0]!, anders, slecht]));
      expect(next.aantallen).toMatchObject({ gelijk: 1, gewijzigd: 1, geweigerd: 1 });
      expect(next.verschillen.rijen[0].velden).toEqual(velden);
      expect(next.meldingen.rijen[0]).toMatchObject({ rij: 4, veld: slechtVeld, isWeigering: true });
      await inlezen.toepassen(next.id, { metWeigeringen: true });
      expect(await inhoudVan(app, TABELLEN)).not.toEqual(filled);
      expect(await inlezen.terugdraaien(next.id)).toMatchObject({ status: "klaar" });
      expect(await inhoudVan(app, TABELLEN)).toEqual(filled);

      expect(await inlezen.terugdraaien(first.id)).toMatchObject({ status: "klaar" });
      expect(await inhoudVan(app, TABELLEN)).toEqual(before);
      const again = await inlezen.proef(soort, csvVan([kop, ...rijen])); // for the kinds that need it
      await inlezen.toepassen(again.id);
    });
  },
);

test("a measured loonwaarde goes with the plaatsing of that day, never changes, and goes back (R-04)", async () => {
  const kop = ["BSN", "KvK", "Geldt vanaf", "Loonwaarde", "Gemeten op", "Opnieuw meten op"];
  const rijen = [
    [testBsn(1), "90000011", "01-09-2026", "55,5", "20-08-2026", "01-09-2027"],
    [testBsn(20), "", "01-11-2026", "40%", "", ""],
  ];
  const before = await inhoudVan(app, TABELLEN);
  const first = await inlezen.proef("loonwaarden", csvVan([kop, ...rijen]));
  expect(first.meldingen.rijen).toEqual([]);
  expect(first.aantallen).toMatchObject({ nieuw: 2 });
  await inlezen.toepassen(first.id);
  expect(await one("loonwaarden", "2026-09-01")()).toMatchObject({
    loonwaarde: 555_000,
    vastgesteld_op: "2026-08-20",
    herbepalen_op: "2027-09-01",
    gemeente: AMERSFOORT,
  });
  expect(await one("loonwaarden", "2026-11-01")()).toMatchObject({
    loonwaarde: 400_000,
    herbepalen_op: null,
  });
  expect(await one("plaatsingen", "Snoeier")()).toMatchObject({ loonwaarde: 555_000 });

  expect(await inlezen.proef("loonwaarden", csvVan([kop, ...rijen]))).toMatchObject({ status: "gelijk" });
  const slecht = await inlezen.proef(
    "loonwaarden",
    csvVan([
      kop,
      [testBsn(1), "90000011", "01-09-2026", "60", "20-08-2026", ""],
      [testBsn(1), "", "01-08-2026", "60", "", ""],
      [testBsn(1), "", "01-10-2027", "60", "", ""],
      [testBsn(1), "", "01-10-2026", "0,5", "", ""],
      [testBsn(1), "", "02-10-2026", "101", "", ""],
      [testBsn(1), "", "03-10-2026", "60", "03-10-2026", "03-10-2026"],
      [testBsn(1), "", "04-10-2026", "60", "", ""],
      [testBsn(1), "90000011", "04-10-2026", "61", "", ""],
    ]),
  );
  expect(slecht.aantallen).toMatchObject({ geweigerd: 7, nieuw: 1 });
  expect(slecht.meldingen.rijen.map(({ rij, melding }: Melding) => [rij, melding])).toEqual([
    [2, expect.stringContaining("staat er al een meting van 55,5%")],
    [3, expect.stringContaining("geen betaald werk")],
    [4, expect.stringContaining("nog niet geweest")],
    [5, expect.stringContaining("kan ook een deel van 1 zijn")],
    [6, expect.stringContaining("valt buiten 0 tot en met 100")],
    [7, expect.stringContaining("ligt niet na de meting")],
    [9, expect.stringContaining("In dit bestand staat al een loonwaarde")],
  ]);
  expect(await inlezen.terugdraaien(first.id)).toMatchObject({ status: "klaar" });
  expect(await inhoudVan(app, TABELLEN)).toEqual(before);
});

test("what a postcode of the whole country is, holds for the next file of people", async () => {
  const proef = await inlezen.proef(
    "postcodes",
    csvVan([
      ["pc4", "woonplaats", "gemeentecode", "lat", "lon"],
      ["3830", "Leusden-Zuid", "GM0327", "52,13", "5,43"],
    ]),
  );
  await inlezen.toepassen(proef.id);
  const kop = ["Nummer in uw systeem", "Voornaam", "Achternaam", "Postcode"];
  const people = await inlezen.proef("inwoners", csvVan([kop, ["P-1", "Kim", "Post", "3830AB"]]));
  await inlezen.toepassen(people.id);
  expect(await one("inwoners", "P-1")()).toMatchObject({ gemeente: LEUSDEN, woonplaats: "Leusden-Zuid" });
});

test.for(TABELSOORTEN)("the sample file of %s is read without asking anything", async (soort) => {
  const rol = inlezerVan(soort);
  const inlezen = inlezenOf(app, rol);
  const csv = await app.as(rol).post(`/importsoorten/${soort}/_csv`);
  expect(csv.statusCode).toBe(200);
  const book = await app.as(rol).post(`/importsoorten/${soort}/_werkboek`);
  const labels = tabelsoorten[soort].velden.map(({ label }) => label);
  for (const [bestand, naam] of [
    [csv.rawPayload, "voorbeeld.csv"],
    [book.rawPayload, "voorbeeld.xlsx"],
  ] as const) {
    const answer = await inlezen.stuur("_lezen", soort, bestand, { naam });
    expect(answer.json()).toMatchObject({ kolommen: labels });
    expect(Object.keys(answer.json().koppeling.kolommen).toSorted()).toEqual(
      tabelsoorten[soort].velden.map(({ naam }) => naam).toSorted(),
    );
  }
});
