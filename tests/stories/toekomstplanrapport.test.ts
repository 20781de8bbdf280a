import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { bandVan, toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import type { Planjaar, Uitgangspunten } from "#toekomstplan/plan";
import type { Band } from "#toekomstplan/waaier";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { NIJKERK_APART, NIJKERK_DOET_MEE } from "../../src/modules/demo/toekomstplan-nijkerk.ts";
import { betaalt, metBand } from "../../src/modules/scenarios/rapport/woorden.ts";
import { rapportstuk } from "../../src/modules/scenarios/rapport/rapportstuk.ts";
import type {
  Rapportdeel,
  Toekomstplanrapport,
} from "../../src/modules/scenarios/rapport/toekomstplanrapport.ts";
import { writePdf } from "../../src/modules/rekenhulp/pdf.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";

const NIJKERK = "GM0267";

let app: TestApp;
let rapport: Toekomstplanrapport;
const as = () => app.as("beleidsadviseur");
const url = (vraag = "") => `/toekomstplan/rapport${vraag}`;

beforeAll(async () => {
  app = await startTestApp();
  const made = await as().post("/toekomstplan/uitgangspunten", {
    id: null,
    opVersie: null,
    naam: "RWA/Amfors",
    toelichting: "De cijfers van de demoregio.",
    uitgangspunten: naarJson(UITGANGSPUNTEN),
  });
  expect(made.statusCode, made.body).toBe(201);
  rapport = (await as().get(url())).json();
}, 180_000);
afterAll(() => app.stop());

const deel = (sleutel: string, of = rapport): Rapportdeel => {
  const found = of.delen.find((each) => each.sleutel === sleutel);
  if (!found) throw new Error(`No part ${sleutel}`);
  return found;
};

test("five headings tell what is decided, for inwoners first, what it costs this gemeente, uncertain, assumed (R-375)", () => {
  expect(rapport.titel).toBe("Toekomstplan sociaal ontwikkelbedrijf: keuzes voor Amersfoort");
  expect(rapport.kern.map(({ kop }) => kop)).toEqual([
    "Wat wordt er besloten?",
    "Wat doet het voor inwoners?",
    "Wat kost het Amersfoort?",
    "Wat is onzeker?",
    "Wat is aangenomen?",
  ]);
  expect(rapport.opties.map(({ naam }) => naam)).toEqual([
    "Niets veranderen",
    "Breed ontwikkelbedrijf",
    "Partieel bedrijf",
    "Gecombineerd bedrijf",
  ]);
  expect(rapport.kern[1]!.zinnen.at(-1)).toContain("voor alle gemeenten"); // who reads it for one gemeente must not take them for its own
  expect(rapport.kern[2]!.zinnen).toHaveLength(6); // each option with its band, with bijstand too, and what the band is
  for (const zin of rapport.kern[2]!.zinnen.slice(0, 4)) expect(zin).toMatch(/€.*tussen .*€.* en /);
});

test("the inwoner stands before the money, and the guard before what is called best (R-016, R-019)", () => {
  const sleutels = rapport.delen.map(({ sleutel }) => sleutel);
  expect(sleutels.indexOf("inwoner")).toBeLessThan(sleutels.indexOf("kosten"));
  expect(deel("keuzes").conclusie).toContain("Breed ontwikkelbedrijf doet het meest voor inwoners.");
  expect(deel("waarborg").tabellen[0]!.tabel.rijen.map(({ cellen }) => cellen.slice(0, 2))).toContainEqual([
    "Breed ontwikkelbedrijf",
    "Niets: dit mag",
  ]);
  // how many places the law asks for is assumed: that warns, and refuses nothing
  expect(deel("keuzes").conclusie).toMatch(/Let op bij Niets veranderen.*is aangenomen/);
  expect(deel("waarborg").conclusie).not.toContain("Niets veranderen");
  expect(deel("keuzes").uitleg[1]).toMatch(
    /^2\. Niets veranderen: Amersfoort betaalt ongeveer € [\d.]+ per jaar minder/,
  ); // not: all gemeenten
});

test("the Wsw goes from 710 to 2035 with a band, below the line of 6% a year, and says why (R-379, R-384)", () => {
  const { grafiek, conclusie, uitleg } = deel("wsw");
  const [vast, leeftijden] = grafiek!.reeksen;
  expect(vast!.waarden.at(-1)).toBeCloseTo(710 * 0.94 ** 10, 6); // 382
  expect(leeftijden!.waarden.at(-1)!).toBeLessThan(vast!.waarden.at(-1)!);
  expect(grafiek!.band!.tot.at(-1)!).toBeLessThan(vast!.waarden.at(-1)!);
  expect(conclusie).toContain("Met elk jaar 6% minder zouden het er 382 zijn.");
  expect(uitleg[0]).toContain("iedereen wordt ouder");
});

test("every value stands in the register with its source; what is found nowhere is marked (R-418)", () => {
  const rijen = deel("aannames").tabellen.flatMap(({ tabel }) => tabel.rijen);
  const assumed = rijen.filter(({ isAanname }) => isAanname).length;
  expect(deel("aannames").conclusie).toBe(
    `Van de ${rijen.length} waarden van het rekenmodel zijn er ${assumed} aangenomen: nergens gepubliceerd. Vervang ze door cijfers van het bedrijf.`,
  );
  expect(rijen.filter(({ cellen }) => (cellen.at(-1) ?? "").length < 5)).toEqual([]);
  expect(rijen.find(({ cellen }) => cellen[0] === "Rijksbijdrage begeleiding beschut werk")!.cellen[1]).toBe(
    "€\u00a011.296",
  );
});

test("the figures of the chart are those of the table (B3)", () => {
  const { grafiek, tabellen } = deel("inwoner");
  const [niets] = grafiek!.reeksen;
  const cells = tabellen[0]!.tabel.rijen.map(({ cellen }) => cellen[1]!.split(" ")[0]);
  expect(cells).toEqual(niets!.waarden.map((waarde) => Math.round(waarde).toLocaleString("nl-NL")));
});

test("seven ways to divide stand side by side: those that divide the costs add up to the same (R-310, R-313)", () => {
  const { tabellen, conclusie } = deel("verdeling");
  const [gemeenten, jaren] = tabellen.map(({ tabel }) => tabel.rijen.map(({ cellen }) => cellen));
  expect(tabellen[0]!.tabel.kolommen).toHaveLength(8);
  const number = (cel: string) => Number(cel.replaceAll(".", "").replace("−", "-"));
  const sum = (kolom: number) =>
    gemeenten!.slice(0, -1).reduce((total, cellen) => total + number(cellen[kolom]!), 0);
  for (const divides of [2, 3, 7]) expect(Math.abs(sum(divides) - sum(1))).toBeLessThanOrEqual(7); // each rounded
  expect(gemeenten!.at(-1)!.slice(1, 4)).toEqual(["0", "0", "0"]);
  expect(gemeenten!.at(-1)!.slice(4, 7)).not.toContain("0"); // these do not follow the costs, and that is said for each
  expect(deel("verdeling").uitleg.filter((zin) => zin.startsWith("Let op bij"))).toHaveLength(3);
  expect(jaren!.map(([jaar]) => jaar)).toEqual(deel("kosten").grafiek!.bij);
  expect(jaren!.at(-1)!.slice(1)).toEqual(gemeenten!.find(([naam]) => naam === "Amersfoort")!.slice(1));
  expect(conclusie).toMatch(
    /^Amersfoort betaalt in 2035, als de gemeenten alle kosten verdelen, het minst bij ‘.+’ \(.+\) en het meest bij ‘.+’ \(.+\)\.$/,
  );
});

test("a map of two levers and the smallest crew of each kind of work stand in the report (R-324, 7.5)", () => {
  const [wacht, geld] = deel("hefboomkaart").tabellen.map(({ tabel }) => tabel);
  expect([wacht!.rijen.length, wacht!.kolommen.length, geld!.rijen.length]).toEqual([5, 5, 5]);
  const waiting = wacht!.rijen.map(({ cellen }) => Number(cellen[1]!.replace(".", "")));
  expect(waiting).toEqual(waiting.toSorted((a, b) => b - a)); // more places, fewer who wait
  expect(waiting.at(-1)!).toBeLessThan(waiting[0]!);
  const soorten = deel("massa").tabellen[1]!.tabel;
  expect(soorten.rijen).toHaveLength(8);
  for (const { cellen, isAanname } of soorten.rijen) {
    expect(isAanname).toBe(true);
    for (const cel of cellen.slice(2))
      expect(cel).toMatch(/^(blijft|stopt in 20\d\d: (afgebouwd|te klein))$/);
  }
});

test("another gemeente pays its own part; all together pay the most", async () => {
  const of = async (gemeente: string) =>
    (await as().get(url(`?gemeente=${gemeente}&scenarios=breed`))).json() as Toekomstplanrapport;
  const [leusden, alle] = [await of(LEUSDEN), await of("alle")];
  expect([leusden.gemeente?.naam, alle.gemeente]).toEqual(["Leusden", null]);
  const basis = (each: Toekomstplanrapport) => deel("kosten", each).grafiek!.reeksen[0]!.waarden[0]!;
  expect(basis(leusden)).toBeLessThan(basis(alle));
  expect(deel("een-persoon", leusden).kop).toContain("in de kas van Leusden");
}, 60_000);

test("a stored scenario stands in the report as it was kept; the same question gives the same answer (R-030)", async () => {
  const made = await as().post("/toekomstplan/scenarios", {
    naam: "Meer beschut",
    toelichting: "Voor de raad van maart.",
    hefbomen: { beschutPlekken: { "2026": 40, "2035": 200 } },
  });
  expect(made.statusCode, made.body).toBe(201);
  const vraag = url(`?scenarios=${made.json().id}`);
  const [once, again] = [(await as().get(vraag)).json(), (await as().get(vraag)).json()];
  expect(once.opties.map(({ naam }: { naam: string }) => naam)).toEqual(["Niets veranderen", "Meer beschut"]);
  expect(again).toEqual(once);
  expect(deel("waarom", once).tabellen[0]!.tabel.rijen[0]!.cellen[1]).toBe(
    "Meer plekken voor beschut werk (40 wordt 200 in 2035).",
  );
}, 60_000);

test("on paper it is a tagged PDF of which every chart says its conclusion (R-419)", async () => {
  const made = await as().post("/toekomstplan/rapport/_pdf", {});
  expect([made.headers["content-type"], made.rawPayload.subarray(0, 5).toString()]).toEqual([
    "application/pdf",
    "%PDF-",
  ]);
  const plain = (await writePdf(rapportstuk(rapport), { compress: false })).toString("latin1");
  for (const part of [
    "/Lang (nl-NL)",
    "/Marked true",
    "/S /H1",
    "/S /H2",
    "/S /H3",
    "/S /Table",
    "/S /TH",
    "/S /L",
  ])
    expect(plain, part).toContain(part);
  const charts = rapport.delen.filter(({ grafiek }) => grafiek !== null).length;
  expect(plain.split("/S /Figure").length - 1).toBe(charts);
  expect(plain.split("/Alt (").length - 1).toBe(charts);
});

test.each([
  ["?gemeente=GM0363", "toekomstplanrapport.gemeente"], // of another region
  ["?scenarios=bestaatniet", "toekomstplanrapport.scenario"],
  ["?scenarios=breed,smal,klassiek,partieel,integraal", "toekomstplanrapport.te-veel"],
])("what is not there is refused in words: %s", async (vraag, type) => {
  const answer = await as().get(url(vraag));
  expect([answer.statusCode, answer.json().type]).toEqual([400, `/problemen/${type}`]);
});

test("who leads a unit reads along; a klantmanager has no report of the plan (S-01)", async () => {
  expect((await app.as("unitleider").get(url("?scenarios=breed"))).statusCode).toBe(200);
  expect((await app.as("klantmanager").get(url())).statusCode).toBe(403);
});

test("a council outside the plan reads why it pays nothing, what it has, and what joining costs once that is known (R-033, R-034)", async () => {
  await app.owner
    .insertInto("gemeenten")
    .values({ regioId: REGIO, code: NIJKERK, naam: "Nijkerk" })
    .execute();
  const [inclusief, samen] = [randomUUID(), randomUUID()];
  await app.owner
    .insertInto("organisaties")
    .values([
      {
        regioId: REGIO,
        id: inclusief,
        naam: "Inclusief Groep",
        soort: "ontwikkelbedrijf",
        gemeenten: [NIJKERK],
      },
      { regioId: REGIO, id: samen, naam: "Werkcentrum", soort: "werkcentrum", gemeenten: [NIJKERK, LEUSDEN] },
    ])
    .execute();
  await app.owner
    .insertInto("units")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      organisatieId: inclusief,
      naam: "Catering",
      werksoorten: ["catering"],
    })
    .execute();
  const read = async () =>
    (await as().get(url(`?gemeente=${NIJKERK}&scenarios=breed`))).json() as Toekomstplanrapport;
  const before = await read();
  expect([before.gemeente, before.buitenPlan]).toEqual([
    { code: NIJKERK, naam: "Nijkerk" },
    [{ code: NIJKERK, naam: "Nijkerk" }],
  ]);
  expect(before.delen[0]!.conclusie).toBe(
    "Nijkerk hoort niet bij dit plan, betaalt er in geen van de keuzes aan mee en besluit zelf over zijn sociaal ontwikkelbedrijf.",
  );
  expect(before.kern.slice(0, 3).map(({ zinnen }) => zinnen.at(-1))).toEqual([
    expect.stringMatching(/^Dit plan gaat over RWA\/Amfors, het bedrijf van Amersfoort, .* en Woudenberg\./),
    "Samen met de andere gemeenten heeft Nijkerk: Werkcentrum.",
    expect.stringMatching(/^Dat is niet te zeggen: van het bedrijf van Nijkerk zijn geen cijfers ingevuld\./),
  ]);
  expect(before.kern[1]!.zinnen[0]).toBe("Voor Nijkerk werkt Inclusief Groep, met de unit Catering.");
  // what the six pay is the same as for all of them together: nothing of Nijkerk is in it
  const alle = (await as().get(url("?gemeente=alle&scenarios=breed"))).json() as Toekomstplanrapport;
  expect(before.delen.slice(1)).toEqual(alle.delen);

  await app.owner // a day later: the plan is that of the company that was there first
    .insertInto("toekomstuitgangspunten")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      versie: 1,
      naam: "Nijkerk apart",
      toelichting: "Verzonnen voor de proef.",
      uitgangspunten: JSON.stringify(naarJson(NIJKERK_APART)),
      aangenomen: [],
      doorNaam: "Proef",
      tijdstip: new Date(`${addDays(VANDAAG, 1)}T09:00:00Z`),
    })
    .execute();
  const after = await read();
  const [nijkerk, anderen] = after.delen[0]!.tabellen[0]!.tabel.rijen.map(({ cellen }) => cellen);
  const vraag = { scenario: null, jaren: 10, motor: "cohort", vast: { personen: {}, geld: {} } } as const;
  const plan = (uitgangspunten: Uitgangspunten) =>
    toekomstenVan({ ...vraag, uitgangspunten }, { zaad: 1, trekkingen: 1_000 });
  const perJaar = (van: (jaar: Planjaar) => number) => (jaren: readonly Planjaar[]) =>
    jaren.reduce((sum, jaar) => sum + van(jaar), 0) / jaren.length;
  const own = perJaar(({ geld }) => geld.perGemeente[NIJKERK]!.bijdrage);
  const all = perJaar(({ geld }) => geld.bijdrage);
  const [six, alone, seven] = [UITGANGSPUNTEN, NIJKERK_APART, NIJKERK_DOET_MEE].map(plan);
  const cel = (band: Band) => metBand(band, betaalt);
  expect(nijkerk).toEqual(["Nijkerk", cel(bandVan(alone!, own)), cel(bandVan(seven!, own))]);
  expect(anderen).toEqual([
    "De andere gemeenten samen",
    cel(bandVan(six!, all)),
    cel(bandVan(seven!, (jaren) => all(jaren) - own(jaren))),
  ]);
  expect(after.kern[2]!.zinnen.at(-1)).toContain("Wat samengaan bespaart of kost, is er niet in gerekend");
}, 60_000);
