import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { UITKERINGEN } from "#regels/doelgroep";
import { overgang, VORMEN, VORMOMSCHRIJVINGEN, WIE } from "#regels/overgang";
import { DAG, inwoner, VOORBEELDEN } from "../../scripts/docs-overgangen.ts";
import { combinaties, expectWords } from "./woorden.ts";

const FEIT = [true, false, null];

/** Which forms each example may go to, in the order of VORMEN: worked out by hand from the articles. */
const VERWACHT: Readonly<Record<keyof typeof VOORBEELDEN, string>> = {
  // regulier, met LKS, begeleid, leerwerkplek · individueel, groep, locatie, intern · proef, ervaring, participatie · vrijwillig, dagbesteding, geen
  Wsw: "ja nee ja nee · ja ja ja ja · nee nee nee · ja nee ja",
  "beschut werk": "ja nee ja nee · ja ja ja ja · nee ja nee · ja nee ja",
  "bijstand, banenafspraak en loonkostensubsidie": "ja ja ja nee · ja ja ja ja · ja ja nee · ja nee ja",
  "bijstand, tussengroep, met dagbesteding": "ja nee nee nee · ja ja ja ja · ja ja ja · ja ja ja",
  "bijstand, kan bij een gewone werkgever": "ja nee nee nee · nee nee nee nee · ja ja nee · ja nee ja",
  "nugger, met een plek in de bbl": "ja nee nee ja · nee nee nee nee · nee ja nee · ja nee ja",
  WW: "ja nee nee nee · nee nee nee nee · ja nee nee · ja nee ja",
  "Wajong, banenafspraak": "ja nee nee nee · nee nee nee nee · ja nee nee · ja nee ja",
};

describe.each(Object.entries(VOORBEELDEN))("the table of someone with: %s", (naam, situatie) => {
  const verwacht = VERWACHT[naam as keyof typeof VOORBEELDEN].replaceAll(" · ", " ").split(" ");

  test.each(VORMEN)(
    "from %s to every form is allowed with a ground, or refused with a reason (R-260, R-266)",
    (van) => {
      const rij = VORMEN.map((naar) => overgang({ van, naar, situatie, dag: DAG }));
      const expected = van === "geen" ? [...verwacht.slice(0, -1), "nee"] : verwacht;
      expect(rij.map(({ antwoord }) => antwoord)).toEqual(expected);
      for (const { antwoord, grond, redenen, inPlaats, stappen, terug } of rij) {
        expect(redenen.every(({ bron }) => bron !== "")).toBe(true);
        if (antwoord === "ja") {
          expect(grond).not.toBeNull();
          expect(redenen.every((reden) => reden.antwoord === "ja")).toBe(true);
          expect(stappen.length).toBeGreaterThan(0);
          expect(stappen.every(({ wie }) => WIE.includes(wie))).toBe(true);
          // Allowed both ways, or it says why not.
          expect(terug!.antwoord === "ja" || terug!.redenen.every((reden) => reden.antwoord !== "ja")).toBe(
            true,
          );
          expect(terug!.redenen.length).toBeGreaterThan(0);
        } else {
          expect([grond, stappen, terug]).toEqual([null, [], null]);
          expect(redenen.length).toBeGreaterThan(0);
          expect(redenen.every((reden) => reden.antwoord === "nee")).toBe(true);
          expect(inPlaats.length).toBeGreaterThan(0);
        }
      }
    },
  );

  test("what is possible instead is itself allowed, and is another form (R-261)", () => {
    for (const van of VORMEN)
      for (const naar of VORMEN)
        for (const anders of overgang({ van, naar, situatie, dag: DAG }).inPlaats) {
          expect(overgang({ van, naar: anders, situatie, dag: DAG }).antwoord).toBe("ja");
          expect([van, naar, "geen"]).not.toContain(anders);
        }
  });

  test("a day before the Participatiewet everything is refused, and the day itself answers as now", () => {
    const op = (dag: string) =>
      VORMEN.map((naar) => overgang({ van: "intern", naar, situatie, dag: isoDate(dag) }).antwoord);
    expect(new Set(op("2014-12-31"))).toEqual(new Set(["nee"]));
    const sinds2017 = naam === "WW" || naam.startsWith("Wajong") ? "2017-01-01" : "2015-01-01";
    expect(op(sinds2017)).toEqual(verwacht);
  });
});

test("every form says who employs, who guides and who pays (R-184 to R-189)", () => {
  expect(Object.keys(VORMOMSCHRIJVINGEN)).toEqual([...VORMEN]);
  expectWords(Object.values(VORMOMSCHRIJVINGEN));
});

test("whatever is known or not, each answer is in words and never ends without a reason (R-262, R-263)", () => {
  const personen = combinaties(
    {
      uitkering: [...UITKERINGEN, null],
      krijgtSteunVanGemeente: FEIT,
      isIngeschrevenWerkzoekende: FEIT,
      heeftWswIndicatie: FEIT,
      adviesBeschut: ["positief", "negatief", null] as const,
      besluitBeschut: FEIT,
      staatInDoelgroepregister: FEIT,
      besluitDoelgroepLks: FEIT,
      kanBijGewoneWerkgever: FEIT,
    },
    60,
  );
  const omstandigheden = combinaties(
    {
      heeftWswBaan: FEIT,
      hadWswBaanEind2014: FEIT,
      heeftBeschutBaan: FEIT,
      heeftLoonkostensubsidie: FEIT,
      isZelfdeWerkgever: FEIT,
      isAantalBeschutGehaald: FEIT,
      isLoonwaardeLater: FEIT,
      heeftIndicatieDagbesteding: FEIT,
      heeftOpleidingsplek: FEIT,
      heeftAfspraakMetUwv: FEIT,
      sinds: [null, isoDate("2025-03-01"), isoDate("2015-03-01")],
    },
    60,
  );
  const antwoorden = personen.flatMap((feiten, at) => {
    const situatie = inwoner(feiten, omstandigheden[at % omstandigheden.length]);
    return VORMEN.map((naar, index) =>
      overgang({ van: VORMEN[(index + at) % VORMEN.length]!, naar, situatie, dag: DAG }),
    );
  });
  expect(antwoorden.filter(({ redenen }) => redenen.length === 0)).toEqual([]);
  expect(
    antwoorden.filter(({ antwoord, redenen }) => redenen.some((reden) => reden.antwoord !== antwoord)),
  ).toEqual([]);
  expect(antwoorden.filter(({ bronnen }) => new Set(bronnen).size !== bronnen.length)).toEqual([]);
  expect(new Set(antwoorden.map(({ antwoord }) => antwoord)).size).toBe(3);
  expectWords(
    antwoorden.map(({ grond, terug, ...rest }) => ({ ...rest, ...grond, plek: terug?.plek.wat ?? "–" })),
  );
});
