import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percent, type Rate } from "#core/money";
import {
  DOELGROEPEN,
  type Doelgroep,
  type Doelgroepfeiten,
  doelgroepen,
  UITKERINGEN,
} from "#regels/doelgroep";
import { GEVOLGEN, type Gevolg, gevolgen, type Werkfeiten } from "#regels/doelgroep-gevolgen";

/** Someone about whom nothing is known. */
const onbekend: Doelgroepfeiten = {
  uitkering: null,
  krijgtSteunVanGemeente: null,
  isIngeschrevenWerkzoekende: null,
  heeftWswIndicatie: null,
  adviesBeschut: null,
  besluitBeschut: null,
  staatInDoelgroepregister: null,
  kanGeenMinimumloonVolgensUwv: null,
  loonwaarde: null,
  besluitDoelgroepLks: null,
  heeftDuurzaamGeenArbeidsvermogen: null,
  werkt: null,
  heeftPensioenleeftijd: null,
  kanBijGewoneWerkgever: null,
};
/** Someone with bijstand about whom all was looked up, and who belongs to no group. */
const geen: Doelgroepfeiten = {
  uitkering: "bijstand",
  krijgtSteunVanGemeente: true,
  isIngeschrevenWerkzoekende: true,
  heeftWswIndicatie: false,
  adviesBeschut: "negatief",
  besluitBeschut: false,
  staatInDoelgroepregister: false,
  kanGeenMinimumloonVolgensUwv: false,
  loonwaarde: percent(100),
  besluitDoelgroepLks: false,
  heeftDuurzaamGeenArbeidsvermogen: false,
  werkt: false,
  heeftPensioenleeftijd: false,
  kanBijGewoneWerkgever: true,
};
const gewoneBaan: Werkfeiten = { isWswBaan: false, isGedetacheerd: false };

const groepen = (feiten: Partial<Doelgroepfeiten>, basis = geen) => {
  const found = doelgroepen({ ...basis, ...feiten });
  return DOELGROEPEN.filter((groep) => found[groep].antwoord === "ja");
};
const indeling = (groep: Doelgroep, feiten: Partial<Doelgroepfeiten>, basis = geen) =>
  doelgroepen({ ...basis, ...feiten })[groep].antwoord;
const volgt = (feiten: Partial<Doelgroepfeiten>, werk: Werkfeiten = gewoneBaan) =>
  gevolgen({ ...geen, ...feiten }, werk)
    .filter(({ antwoord }) => antwoord === "ja")
    .map(({ gevolg }) => gevolg);

test("of someone about whom nothing is known, nothing is known", () => {
  expect(groepen({}, onbekend)).toEqual([]);
  expect(Object.values(doelgroepen(onbekend)).every(({ antwoord }) => antwoord === "nog niet bekend")).toBe(
    true,
  );
  const uitkomsten = gevolgen(onbekend, gewoneBaan);
  expect(uitkomsten.map(({ gevolg }) => gevolg).toSorted()).toEqual(GEVOLGEN.toSorted());
  expect(uitkomsten.every(({ antwoord }) => antwoord === "nog niet bekend")).toBe(true);
});

describe("who belongs to which group", () => {
  test.each<[string, Partial<Doelgroepfeiten>, Doelgroep[]]>([
    ["none of them", {}, []],
    [
      "beschut by decision of the gemeente",
      { besluitBeschut: true, kanBijGewoneWerkgever: false },
      ["beschut werk"],
    ],
    ["in the register", { staatInDoelgroepregister: true }, ["banenafspraak"]],
    [
      "support and a loonwaarde of 60% (praktijkroute)",
      { loonwaarde: percent(60), besluitDoelgroepLks: true },
      ["banenafspraak", "doelgroep LKS"],
    ],
    ["UWV says no minimum wage", { kanGeenMinimumloonVolgensUwv: true }, ["banenafspraak"]],
    [
      "a low loonwaarde without support of the gemeente",
      { loonwaarde: percent(60), krijgtSteunVanGemeente: false },
      [],
    ],
    ["Wajong who can work", { uitkering: "wajong" }, ["banenafspraak"]],
    ["Wajong who cannot", { uitkering: "wajong", heeftDuurzaamGeenArbeidsvermogen: true }, []],
    [
      "Wajong who cannot, but does",
      { uitkering: "wajong", heeftDuurzaamGeenArbeidsvermogen: true, werkt: true },
      ["banenafspraak"],
    ],
    ["a Wsw indication", { heeftWswIndicatie: true }, ["banenafspraak", "Wsw"]],
    ["a nugger", { uitkering: "geen" }, ["nugger"]],
    ["no benefit, not registered", { uitkering: "geen", isIngeschrevenWerkzoekende: false }, []],
    ["the tussengroep", { kanBijGewoneWerkgever: false }, ["tussengroep"]],
    [
      "of pension age",
      { staatInDoelgroepregister: true, uitkering: "geen", heeftPensioenleeftijd: true },
      [],
    ],
  ])("%s", (_, feiten, expected) => {
    expect(groepen(feiten)).toEqual(expected);
  });

  test("beschut werk is never counted to the banenafspraak, whatever else is true (Wfsv art. 38b)", () => {
    const aFact = fc.constantFrom(true, false, null);
    const someFacts = fc.record({
      uitkering: fc.constantFrom(...UITKERINGEN, null),
      krijgtSteunVanGemeente: aFact,
      heeftWswIndicatie: aFact,
      staatInDoelgroepregister: aFact,
      kanGeenMinimumloonVolgensUwv: aFact,
      loonwaarde: fc.option(fc.integer({ min: 0, max: 1_200_000 }).map((n) => n as Rate)),
      werkt: aFact,
    });
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(indeling("banenafspraak", { ...facts, besluitBeschut: true })).toBe("nee");
        const found = volgt({ ...facts, besluitBeschut: true });
        expect(found).not.toContain("telt voor de banenafspraak");
        expect(found).not.toContain("LKV banenafspraak");
        expect(found).not.toContain("LKV arbeidsgehandicapte");
      }),
    );
  });

  test("the reason why someone of pension age is no nugger is that age alone", () => {
    const { redenen } = doelgroepen({ ...geen, uitkering: "geen", heeftPensioenleeftijd: true }).nugger;
    expect(redenen.map(({ antwoord }) => antwoord)).toEqual(["ja", "ja", "nee"]);
  });

  test("an advice is not a decision: after a positive one the gemeente still has to decide", () => {
    const { antwoord, redenen } = doelgroepen({ ...geen, adviesBeschut: "positief", besluitBeschut: null })[
      "beschut werk"
    ];
    expect(antwoord).toBe("nog niet bekend");
    expect(redenen.map((reden) => reden.antwoord)).toEqual(["ja", "nog niet bekend"]);
  });

  test("a low loonwaarde waits for the gemeente, one of 100% ends the doelgroep", () => {
    expect(indeling("doelgroep LKS", { loonwaarde: percent(60), besluitDoelgroepLks: null })).toBe(
      "nog niet bekend",
    );
    expect(indeling("doelgroep LKS", { loonwaarde: percent(100), besluitDoelgroepLks: true })).toBe("nee");
    expect(indeling("doelgroep LKS", { loonwaarde: null, besluitDoelgroepLks: true })).toBe("ja");
  });

  test("a fact that comes in never turns a yes into unknown or the reverse of what it was", () => {
    const facts = Object.keys(onbekend) as (keyof Doelgroepfeiten)[];
    const full = { ...geen, loonwaarde: percent(60), besluitDoelgroepLks: true };
    fc.assert(
      fc.property(fc.subarray(facts), fc.subarray(facts), (few, more) => {
        const known = (keys: readonly (keyof Doelgroepfeiten)[]) =>
          doelgroepen({ ...onbekend, ...Object.fromEntries(keys.map((key) => [key, full[key]])) });
        const [before, after] = [known(few), known([...few, ...more])];
        for (const groep of DOELGROEPEN) {
          if (before[groep].antwoord !== "nog niet bekend")
            expect(after[groep].antwoord).toBe(before[groep].antwoord);
        }
      }),
    );
  });
});

describe("what follows from it", () => {
  test.each<[string, Partial<Doelgroepfeiten>, Gevolg[]]>([
    ["none of the groups, with bijstand", {}, ["begeleiding van de gemeente", "proefplaats van de gemeente"]],
    [
      "banenafspraak and doelgroep LKS",
      { loonwaarde: percent(60), besluitDoelgroepLks: true },
      [
        "no-riskpolis",
        "LKV banenafspraak",
        "loonkostensubsidie",
        "telt voor de banenafspraak",
        "begeleiding van de gemeente",
        "proefplaats van de gemeente",
      ],
    ],
    [
      "beschut werk",
      { besluitBeschut: true },
      [
        "no-riskpolis",
        "loonkostensubsidie",
        "begeleiding van de gemeente",
        "plek beschut werk",
        "proefplaats van de gemeente",
      ],
    ],
    [
      "WIA",
      { uitkering: "wia", krijgtSteunVanGemeente: false },
      ["LKV arbeidsgehandicapte", "jobcoach van UWV", "proefplaats van UWV"],
    ],
    ["WW", { uitkering: "ww", krijgtSteunVanGemeente: false }, ["proefplaats van UWV"]],
  ])("%s", (_, feiten, expected) => {
    expect(volgt(feiten)).toEqual(expected);
  });

  test("a Wsw job gives no subsidy, and the LKV and the count only when someone is lent to another werkgever", () => {
    const wsw = { heeftWswIndicatie: true, besluitDoelgroepLks: true, loonwaarde: percent(50) };
    const hier = volgt(wsw, { isWswBaan: true, isGedetacheerd: false });
    expect(hier).toEqual(["no-riskpolis", "begeleiding van de gemeente", "proefplaats van de gemeente"]);
    const elders = volgt(wsw, { isWswBaan: true, isGedetacheerd: true });
    expect(elders).toEqual(expect.arrayContaining(["LKV banenafspraak", "telt voor de banenafspraak"]));
    expect(elders).not.toContain("loonkostensubsidie");
  });

  test("the no-riskpolis shows that its source is still to be checked", () => {
    expect(gevolgen(geen, gewoneBaan)[0]).toMatchObject({
      gevolg: "no-riskpolis",
      zekerheid: "te controleren",
    });
  });
});
