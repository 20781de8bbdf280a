import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { antwoordenIn, VOLGORDE, VRAGEN, vraagNa, wijzerVan } from "./wegwijzer.ts";

const antwoorden = fc.record({
  waar: fc.option(fc.constantFrom(...VRAGEN.waar), { nil: undefined }),
  leeftijd: fc.option(fc.constantFrom(...VRAGEN.leeftijd), { nil: undefined }),
  inkomen: fc.option(fc.constantFrom(...VRAGEN.inkomen), { nil: undefined }),
  soort: fc.option(fc.constantFrom(...VRAGEN.soort), { nil: undefined }),
  indicatie: fc.option(fc.constantFrom(...VRAGEN.indicatie), { nil: undefined }),
  nodig: fc.subarray([...VRAGEN.nodig]),
});
const search = (given: object) =>
  new URLSearchParams(
    Object.entries(given).flatMap(([naam, waarde]) =>
      waarde === undefined ? [] : [waarde].flat().map((een) => [naam, String(een)]),
    ),
  );
const wijzer = (given: object) => wijzerVan(antwoordenIn(search(given)));

describe("what someone can get", () => {
  test("without a benefit there is a right to help: a nugger hears so first (R-098, R-099)", () => {
    expect(
      wijzer({ waar: "hier", leeftijd: "volwassen", inkomen: "partner", soort: "nu", nodig: ["taal"] }),
    ).toEqual(["recht", "taal", "proefplaats", "terug"]);
  });

  test("who skips everything still hears that there is help", () => {
    expect(wijzer({})).toEqual(["recht"]);
  });

  test("a young person hears of the youth desk, a scholier of the way from school (R-083)", () => {
    expect(wijzer({ leeftijd: "jongere", inkomen: "bijstand" })).toEqual(["bijstand", "jongere", "terug"]);
    expect(wijzer({ leeftijd: "jong" })[0]).toBe("jong");
  });

  test("a letter of UWV counts: beschut werk and the banenafspraak (R-091)", () => {
    expect(wijzer({ inkomen: "uwv", indicatie: "beschut" })).toEqual(["uwv", "beschut", "terug"]);
    expect(wijzer({ inkomen: "uwv", indicatie: "doelgroep" })).toContain("doelgroep");
  });

  test("who gets AOW looks for volunteer work, and hears nothing of jobs", () => {
    expect(wijzer({ leeftijd: "pensioen", nodig: ["leren"], soort: "ontmoeten" })).toEqual([
      "pensioen",
      "ontmoeten",
    ]);
  });

  test("who lives elsewhere is sent to the own gemeente, and to nothing else", () => {
    expect(wijzer({ waar: "ergensAnders", inkomen: "bijstand", nodig: ["taal"] })).toEqual(["elders"]);
  });
});

describe("whatever is answered", () => {
  test("something fits, nothing twice, and one way in", () => {
    const ingangen = new Set(["recht", "bijstand", "uwv", "werkend", "jong", "pensioen", "elders"]);
    fc.assert(
      fc.property(antwoorden, (given) => {
        const kaarten = wijzer(given);
        expect(kaarten.length).toBeGreaterThan(0);
        expect(new Set(kaarten).size).toBe(kaarten.length);
        expect(kaarten.filter((kaart) => ingangen.has(kaart))).toEqual([kaarten[0]]);
      }),
    );
  });

  test("an address with other words in it is read as if they were not there", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...VOLGORDE, "x"), fc.string()), (given) => {
        const gelezen = antwoordenIn(search(given));
        for (const vraag of VOLGORDE) {
          const keuzen: readonly string[] = VRAGEN[vraag];
          for (const antwoord of [gelezen[vraag] ?? []].flat()) expect(keuzen).toContain(antwoord);
        }
      }),
    );
  });

  test("six questions, each once (A4 P2)", () => {
    const gesteld = [];
    for (let vraag = vraagNa(undefined); vraag; vraag = vraagNa(vraag)) gesteld.push(vraag);
    expect(gesteld).toEqual(VOLGORDE);
    expect(gesteld).toHaveLength(6);
  });
});
