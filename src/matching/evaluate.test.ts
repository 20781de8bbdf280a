import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { evalPair } from "#matching/evaluate";
import type { Waarde } from "#matching/onderwerpen";
import { feitenUit, gewijzigd, type Inwonerprofiel, type Plekprofiel } from "#matching/profiel";
import { afstandInKm, snelsteReis } from "#matching/reistijd";

const datum = isoDate("2026-10-12");

const feiten = (zijde: "inwoner" | "plek", waarden: Readonly<Record<string, Waarde>>) =>
  feitenUit(
    Object.entries(waarden).map(([onderwerp, waarde]) => ({
      onderwerp,
      waarde,
      bron: zijde === "plek" ? "werkgever" : "inwoner zelf",
      datum,
    })),
    zijde,
  );

const mehmet: Inwonerprofiel = {
  id: "inwoner",
  punt: { lat: 52.13, lon: 5.43 },
  regelingen: ["banenafspraak"],
  feiten: feiten("inwoner", {
    uren_per_week_min: 16,
    uren_per_week_max: 24,
    reistijd_max: 30,
    vervoermiddelen: ["fiets", "ov"],
    begintijd_vroegst: "07:00",
    eindtijd_laatst: "15:00",
    tillen: 15,
    taal_nederlands_lezen: 2,
    aanpassingen: ["werkinstructie_plaatjes"],
    werksoorten: ["groen", "dieren_planten"],
    buiten_werken: "buiten",
  }),
};

const werk = {
  uren_per_week_min: 24,
  uren_per_week_max: 24,
  begintijd_vroegst: "07:30",
  eindtijd_laatst: "14:30",
  tillen: 10,
  taal_nederlands_lezen: 1,
  aanpassingen: ["werkinstructie_plaatjes", "vaste_begeleider"],
  werksoorten: ["groen"],
  buiten_werken: "buiten",
};

const aPlek = (anders: Readonly<Record<string, Waarde | undefined>> = {}): Plekprofiel => {
  const kenmerken = Object.entries({ ...werk, ...anders }).filter(([, waarde]) => waarde !== undefined);
  return {
    id: "plek",
    punt: { lat: 52.15, lon: 5.39 },
    regeling: "geen",
    feiten: feiten("plek", Object.fromEntries(kenmerken)),
  };
};

const reden = (criterium: string, plek: Plekprofiel, inwoner = mehmet) =>
  evalPair(inwoner, plek).redenen.find((reden) => reden.criterium === criterium)!;

test("a plek that fits says why, in short sentences (R-230)", () => {
  const oordeel = evalPair(mehmet, aPlek());
  expect(oordeel).toMatchObject({ groep: "past nu", past: true, onbekend: 0 });
  const teksten = oordeel.redenen
    .filter(({ uitkomst }) => uitkomst === "voldoet")
    .map(({ tekst, detail }) => [tekst, detail]);
  expect(teksten).toEqual([
    ["Reistijd: 14 minuten fietsen – wil hoogstens 30 minuten", null],
    ["Uren per week: vraagt 24 uur – wil 16 tot 24 uur", null],
    ["Begintijd: om 7.30 uur – kan vanaf 7.00 uur", null],
    ["Eindtijd: om 14.30 uur – kan tot 15.00 uur", null],
    ["Tillen: vraagt 10 kilo – kan 15 kilo", null],
    ["Aanpassingen: biedt werkinstructie met plaatjes – heeft dat nodig", null],
    ["Werk: hier groen – eerste wens", null],
    ["Buiten of binnen: hier buiten – wens buiten", null],
  ]);
});

test("each reason carries who says so and since when (A-03)", () => {
  expect(reden("tillen", aPlek())).toMatchObject({
    inwoner: [{ onderwerp: "tillen", waarde: 15, tekst: "15 kilo", bron: "inwoner zelf", datum }],
    plek: [{ onderwerp: "tillen", waarde: 10, tekst: "10 kilo", bron: "werkgever", datum }],
  });
});

test("what the werkgever was not asked yet is unknown, and stands in nobody's way", () => {
  const plek = aPlek({ tillen: undefined });
  expect(evalPair(mehmet, plek)).toMatchObject({ groep: "past nu", past: null, onbekend: 1 });
  expect(reden("tillen", plek)).toMatchObject({
    uitkomst: "onbekend",
    tekst: "Tillen: nog niet gevraagd – kan 15 kilo",
    detail: null,
    onbekendBij: "plek",
  });
});

test("what the inwoner was not asked yet is unknown too, with whom to ask", () => {
  expect(reden("tempo", aPlek({ tempo: 2 }))).toMatchObject({
    uitkomst: "onbekend",
    tekst: "Tempo: vraagt gewoon tempo – nog niet besproken",
    detail: null,
    onbekendBij: "inwoner",
  });
});

test("what the work does not ask is no question, also where the inwoner is unknown", () => {
  expect(reden("tempo", aPlek({ tempo: 0 })).uitkomst).toBe("niet gevraagd");
  expect(reden("rijbewijs", aPlek({ rijbewijzen: [] })).uitkomst).toBe("niet gevraagd");
  expect(reden("taal_nederlands_lezen", aPlek()).uitkomst).toBe("niet gevraagd");
});

test("work that ends too late fits when it begins earlier (R-227)", () => {
  const plek = aPlek({ eindtijd_laatst: "15:30" });
  expect(evalPair(mehmet, plek).groep).toBe("past na één aanpassing");
  expect(reden("eindtijd", plek).hulp.map(({ zijde, tekst }) => [zijde, tekst])).toEqual([
    ["plek", "past als de werkgever om 7.00 uur laat beginnen"],
    ["inwoner", "past bij werken tot 15.30 uur"],
  ]);
});

test("work through the night ends on the next day", () => {
  const nacht = aPlek({ begintijd_vroegst: "22:00", eindtijd_laatst: "06:00" });
  expect(reden("eindtijd", nacht).uitkomst).toBe("voldoet niet");
});

describe("each unmet condition names what would help, the side of the work first (R-227)", () => {
  test.each([
    [
      "taal_nederlands_lezen",
      3,
      ["past met een werkinstructie met plaatjes", "past na een taaltraining tot niveau goed"],
    ],
    ["tillen", 20, ["past als het werk hoogstens dit vraagt: 15 kilo", "past met hulp bij tillen"]],
    ["rijbewijs", ["B"], ["past als een collega rijdt", "past na rijles voor rijbewijs B"]],
    [
      "aanpassingen",
      [],
      [
        "past als de werkgever dit regelt: werkinstructie met plaatjes",
        "past met een werkplekaanpassing: werkinstructie met plaatjes",
      ],
    ],
  ] as const)("%s", (criterium, waarde, teksten) => {
    const onderwerp = criterium === "rijbewijs" ? "rijbewijzen" : criterium;
    const inwoner = gewijzigd(mehmet, "inwoner", [{ bij: "inwoner", veld: "rijbewijzen", waarde: [] }]);
    const gevonden = reden(criterium, aPlek({ [onderwerp]: waarde }), inwoner);
    expect(gevonden.uitkomst).toBe("voldoet niet");
    expect(gevonden.hulp.map(({ tekst }) => tekst)).toEqual(teksten);
  });
});

test("a scheme is decided by law and stands apart from the rest", () => {
  const plek: Plekprofiel = { ...aPlek(), regeling: "beschut werk" };
  expect(reden("regeling", plek)).toMatchObject({
    apart: true,
    uitkomst: "voldoet niet",
    tekst: "Regeling: vraagt beschut werk – heeft de indicatie niet",
  });
  expect(reden("regeling", { ...plek, regeling: "banenafspraak" }).uitkomst).toBe("voldoet");
  expect(evalPair(mehmet, plek).redenen.filter(({ apart }) => apart)).toHaveLength(1);
});

test("three of five competenties are enough, two are not", () => {
  const vijf = ["leren", "rekenen", "machines", "computer", "gereedschap"];
  const met = (aantal: number) => {
    const waarde = vijf.slice(0, aantal);
    return gewijzigd(mehmet, "inwoner", [{ bij: "inwoner", veld: "competenties", waarde }]);
  };
  expect(reden("competenties", aPlek({ competenties: vijf }), met(3)).uitkomst).toBe("voldoet");
  expect(reden("competenties", aPlek({ competenties: vijf }), met(2))).toMatchObject({
    uitkomst: "voldoet niet",
    tekst: "Sterke punten: vraagt er 5 – heeft er 2",
    detail: "mist: werken met machines, werken met een computer, werken met gereedschap",
  });
});

test("a wish that is not met never makes a plek unfit", () => {
  const plek = aPlek({ werksoorten: ["schoonmaak"], buiten_werken: "binnen" });
  expect(evalPair(mehmet, plek).groep).toBe("past nu");
  expect(reden("werk", plek)).toMatchObject({
    tekst: "Werk: hier schoonmaak – wens groen, dieren en planten",
    detail: null,
  });
});

test("without a single fact nothing is claimed", () => {
  expect(evalPair({ id: "a", feiten: {} }, { id: "b", feiten: {} })).toMatchObject({
    groep: "past nu",
    past: null,
    onbekend: 0,
  });
});

test("what is no subject of a side, or no value of it, does not reach the engine (A-01)", () => {
  const rijen = [
    { onderwerp: "geboortedatum", waarde: "1990-01-01" },
    { onderwerp: "aantal_dagdelen", waarde: 4 },
    { onderwerp: "tillen", waarde: "veel" },
    { onderwerp: "staan", waarde: 2 },
  ];
  expect(feitenUit(rijen, "inwoner")).toEqual({ staan: { waarde: 2, bron: undefined, datum: undefined } });
});

test("the distance is that of the map, and the quickest means of transport counts (R-115)", () => {
  const amersfoort = { lat: 52.1561, lon: 5.3878 };
  const utrecht = { lat: 52.0907, lon: 5.1214 };
  expect(afstandInKm(amersfoort, utrecht)).toBeCloseTo(19.6, 1); // great circle: 19,59 km
  expect(afstandInKm(amersfoort, amersfoort)).toBe(0);
  expect(snelsteReis(19.6, ["fiets", "ov", "auto"])).toEqual({ minuten: 33, vervoermiddel: "auto" });
  expect(snelsteReis(19.6, ["fiets", "ov"])).toEqual({ minuten: 77, vervoermiddel: "ov" });
  expect(snelsteReis(1, ["anders"])).toBeNull();
});
