import { afterAll, beforeAll, expect, test } from "vitest";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { rapportstuk } from "../../src/modules/scenarios/rapport/rapportstuk.ts";
import type {
  Rapportdeel,
  Toekomstplanrapport,
} from "../../src/modules/scenarios/rapport/toekomstplanrapport.ts";
import { writePdf } from "../../src/modules/rekenhulp/pdf.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { LEUSDEN } from "../support/world.ts";

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
  ["?gemeente=GM0267", "toekomstplanrapport.gemeente"], // Nijkerk decides for itself
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
