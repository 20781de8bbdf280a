import fc from "fast-check";
import { expect, test } from "vitest";
import { cents } from "#core/money";
import { isoDate } from "#core/dates";
import { DOELGROEPEN, type Instrument } from "../instrumentengids/instrument.ts";
import { advies, type Kandidaat, regulierEerst } from "./advies.ts";
import { oordelen, type Persoon, uitkomstVan } from "./voorwaarden.ts";

const anInstrument = (given: Partial<Instrument> = {}): Instrument => ({
  id: "a",
  naam: "Werkervaringsplek",
  soort: "traject",
  doel: "Ervaring opdoen.",
  doelgroepen: ["iedereen"],
  fasen: ["ontwikkelen"],
  functionaliteiten: ["5"],
  werksoorten: [],
  duur: null,
  capaciteit: null,
  prijs: null,
  aanbieder: null,
  gemeenten: ["GM0307"],
  beschikbaarheid: "beschikbaar",
  akkoord: "niet nodig",
  akkoordVanaf: null,
  bewijs: "onbekend",
  bewijsBron: null,
  toelichting: null,
  bron: "Proef",
  matchingId: null,
  gecontroleerd: isoDate("2026-11-01"),
  versheid: "actueel",
  versie: 1,
  ...given,
});
const aPersoon = (given: Partial<Persoon> = {}): Persoon => ({
  gemeente: "GM0307",
  gemeentenaam: "Amersfoort",
  leeftijd: 31,
  uitkering: "Bijstand",
  doelgroepen: [],
  indicaties: [],
  ...given,
});
const aKandidaat = (id: string, given: Partial<Kandidaat> & { instrument?: Instrument } = {}): Kandidaat => ({
  kosten: null,
  opent: null,
  oordelen: [],
  uitkomst: "past",
  ...given,
  instrument: { ...(given.instrument ?? anInstrument()), id, naam: id },
});
const euros = (euro: number) => ({
  bedrag: cents(euro * 100),
  eenheid: "per traject",
  bron: "Prijslijst",
  isAanname: false,
});

const voor = (instrument: Partial<Instrument>, persoon: Partial<Persoon> = {}, bezet = 0, wacht = 0) =>
  uitkomstVan(
    oordelen(
      anInstrument(instrument),
      aPersoon(persoon),
      { fase: "ontwikkelen" },
      { bezet, wacht, gevraagd: 0 },
    ),
  );

// biome-ignore format: it is read as a table
const GEVALLEN: readonly (readonly [string, ReturnType<typeof voor>, Partial<Instrument>, Partial<Persoon>?, number?, number?])[] = [
  ["for everyone, here, fresh and free",              "past",      {}],
  ["for another phase",                               "past niet", { fasen: ["behouden"] }],
  ["in another gemeente",                             "past niet", { gemeenten: ["GM0327"] }],
  ["nobody wrote down where",                         "vraag na",  { gemeenten: [] }],
  ["it is only a plan",                               "past niet", { beschikbaarheid: "plan" }],
  ["it ended",                                        "past niet", { beschikbaarheid: "gestopt" }],
  ["a pilot counts as there",                         "past",      { beschikbaarheid: "pilot" }],
  ["not looked at for more than 240 days",            "vraag na",  { versheid: "verouderd" }],
  ["not looked at for more than 180 days",            "past",      { versheid: "controleren" }],
  ["all places taken",                                "past niet", { capaciteit: 4 }, {}, 4],
  ["the last place free",                             "past",      { capaciteit: 4 }, {}, 3],
  ["a place free, but somebody waits for it",         "past niet", { capaciteit: 4 }, {}, 3, 1],
  ["for jongeren, of 26",                             "past",      { doelgroepen: ["jongeren"] }, { leeftijd: 26 }],
  ["for jongeren, of 27",                             "past niet", { doelgroepen: ["jongeren"] }, { leeftijd: 27 }],
  ["for jongeren, of unknown age",                    "vraag na",  { doelgroepen: ["jongeren"] }, { leeftijd: null }],
  ["for one of two groups",                           "past",      { doelgroepen: ["jongeren", "vijftigplus"] }, { leeftijd: 50 }],
  ["about health nothing is known, so it is asked",   "vraag na",  { doelgroepen: ["psychisch"] }],
  ["for nuggers, with bijstand",                      "past niet", { doelgroepen: ["nuggers"] }],
  ["for nuggers, and the situation may not be seen",  "vraag na",  { doelgroepen: ["nuggers"] }, { uitkering: null }],
  ["for who has the indicatie",                       "past",      { doelgroepen: ["banenafspraak"] }, { indicaties: ["banenafspraak"] }],
  ["for who has the indicatie, and has none",         "past niet", { doelgroepen: ["banenafspraak"] }],
  ["for werkgevers only",                             "past niet", { doelgroepen: ["werkgevers"] }],
];
test.for(GEVALLEN)("%s: %s (R-173)", ([, verwacht, instrument, persoon, bezet, wacht]) => {
  expect(voor(instrument, persoon, bezet, wacht)).toBe(verwacht);
});

test("every doelgroep of the guide has an answer for anyone, and a reason in words", () => {
  for (const doelgroep of DOELGROEPEN) {
    const [eerste] = oordelen(
      anInstrument({ doelgroepen: [doelgroep] }),
      aPersoon(),
      { fase: "ontwikkelen" },
      undefined,
    );
    expect(eerste).toMatchObject({ voorwaarde: "doelgroep", zin: expect.stringMatching(/\.$/) });
  }
});

test("the cheapest has the lowest known price; the best opens most plekken (R-166)", () => {
  const gevonden = advies([
    aKandidaat("duur", { kosten: euros(900), opent: 12 }),
    aKandidaat("goedkoop", { kosten: euros(100), opent: 3 }),
    aKandidaat("onbekend", { opent: 11 }),
    aKandidaat("past niet", { kosten: euros(1), opent: 99, uitkomst: "past niet" }),
    aKandidaat("vraag na", { kosten: euros(2), opent: 98, uitkomst: "vraag na" }),
  ]);
  expect(gevonden).toMatchObject({ goedkoopste: "goedkoop", beste: { id: "duur", grond: "opent plekken" } });
  expect(gevonden.zinnen).toContain(
    "Van 2 van de 3 passende instrumenten is bekend wat ze kosten. Een ander kan goedkoper zijn.",
  );
  expect(gevonden.zinnen.at(-1)).toContain("zegt niet dat iemand er werk door vindt");
});

test("where nothing opens a plek the strongest evidence decides, and without any there is no best (R-171)", () => {
  const met = (bewijs: Instrument["bewijs"]) => aKandidaat(bewijs, { instrument: anInstrument({ bewijs }) });
  expect(advies([met("ervaring"), met("onderzoek"), met("onbekend")]).beste).toEqual({
    id: "onderzoek",
    grond: "bewijs",
  });
  expect(advies([met("ervaring")]).zinnen.at(-1)).toContain(
    "niemand onderzocht of het door het instrument komt",
  );
  expect(advies([met("onbekend")])).toMatchObject({ goedkoopste: null, beste: null });
  expect(advies([]).zinnen[0]).toBe("Geen instrument voldoet nu aan alle voorwaarden.");
});

test("prices for other things are not compared without saying so", () => {
  const zinnen = advies([
    aKandidaat("a", { kosten: euros(100) }),
    aKandidaat("b", { kosten: { ...euros(90), eenheid: "per jaar" } }),
  ]).zinnen;
  expect(zinnen).toContain("De prijzen gelden niet voor hetzelfde: kijk waarvoor een prijs is.");
});

const kandidaten = fc.array(
  fc.record({
    kosten: fc.option(fc.integer({ min: 0, max: 5 }).map(euros)),
    opent: fc.option(fc.integer({ min: 0, max: 4 })),
    bewijs: fc.constantFrom("onbekend", "ervaring", "onderzoek", "gevalideerd"),
    uitkomst: fc.constantFrom("past", "past niet", "vraag na"),
  }),
  { maxLength: 8 },
);

test("for any guide: what is chosen fits, nothing that fits is cheaper or opens more, and the order does not matter", () => {
  fc.assert(
    fc.property(kandidaten, (rows) => {
      const lijst = rows.map(({ bewijs, ...row }, at) =>
        aKandidaat(`k${at}`, { ...row, instrument: anInstrument({ bewijs }) }),
      );
      const { goedkoopste, beste } = advies(lijst);
      const passend = lijst.filter(({ uitkomst }) => uitkomst === "past");
      const van = (id: string) => passend.find(({ instrument }) => instrument.id === id)!;
      const prijzen = passend.flatMap(({ kosten }) => kosten?.bedrag ?? []);
      expect(goedkoopste === null ? [] : [van(goedkoopste).kosten!.bedrag]).toEqual(
        prijzen.length === 0 ? [] : [Math.min(...prijzen)],
      );
      const meeste = Math.max(0, ...passend.map(({ opent }) => opent ?? 0));
      if (meeste > 0) expect(van(beste!.id).opent).toBe(meeste);
      else if (beste) expect(van(beste.id).instrument.bewijs).not.toBe("onbekend");
      expect(advies(lijst.toReversed())).toMatchObject({ goedkoopste, beste });
    }),
  );
});

test("the need of an inwoner and each condition of an instrument are put side by side, in words (R-005)", () => {
  const gevonden = oordelen(
    anInstrument({ doelgroepen: ["jongeren"], fasen: ["oriënteren"] }),
    aPersoon({ leeftijd: 31 }),
    { fase: "ontwikkelen", functionaliteit: "5" },
    undefined,
  );
  expect(gevonden.map(({ voorwaarde, uitkomst }) => [voorwaarde, uitkomst])).toEqual([
    ["doelgroep", "past niet"],
    ["fase", "past niet"],
    ["functionaliteit", "past"],
    ["gemeente", "past"],
    ["beschikbaarheid", "past"],
    ["plaatsen", "past"],
    ["versheid", "past"],
  ]);
  expect(gevonden.every(({ zin }) => zin.endsWith("."))).toBe(true);
});

test("what can be done regularly goes first, and who deviates is asked why (R-006)", () => {
  const bij = (id: string, aanbieder: string | null, uitkomst: Kandidaat["uitkomst"] = "past") =>
    aKandidaat(id, { instrument: anInstrument({ aanbieder }), uitkomst });
  const bedrijven = ["RWA/Amfors", "Inclusief Groep"];
  const intern = bij("intern", "RWA/Amfors; in Nijkerk de gemeente");
  const regulier = bij("regulier", "Werkcentrum Regio Amersfoort");
  expect(regulierEerst([intern, regulier, bij("onbekend", null)], bedrijven)).toEqual([
    expect.stringMatching(/^Regulier eerst: 1 van de 3 .* waarom een reguliere weg niet past\.$/),
  ]);
  expect(regulierEerst([intern], bedrijven)[0]).toContain(
    "alles wat past, is bij het sociaal ontwikkelbedrijf",
  );
  expect(regulierEerst([regulier, bij("past niet", "RWA/Amfors", "past niet")], bedrijven)).toEqual([]);
  expect(regulierEerst([], bedrijven)).toEqual([]);
});
