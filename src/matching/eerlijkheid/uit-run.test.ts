import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bevindingzin, spreidingzin } from "#matching/eerlijkheid/bevinding";
import {
  blootstellingInLijsten,
  blootstellingVanKanten,
  gewicht,
  vertoningen,
} from "#matching/eerlijkheid/blootstelling";
import { herhaald } from "#matching/eerlijkheid/herhaling";
import { trek } from "#matching/eerlijkheid/loting";
import { getrokken, type Kenmerk } from "#matching/eerlijkheid/runuitkomst";
import { runuitkomstVan } from "#matching/eerlijkheid/uit-run";
import { eerlijkheidsverslag } from "#matching/eerlijkheid/verslag";
import { matchRegio } from "#matching/kernel/kernel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import { BENADEELD, proefregio } from "../../../tests/support/eerlijkheidsproef.ts";

describe("from the outcome of the kernel and the assignment (A-10)", () => {
  const inwoners = Array.from(
    { length: 80 },
    (_, at): Inwonerprofiel => ({
      id: `i${String(at).padStart(3, "0")}`,
      feiten: { tillen: { waarde: at % 2 === 0 ? 5 : 25 }, staan: { waarde: at % 4 } },
    }),
  );
  const plekken = Array.from(
    { length: 12 },
    (_, at): Plekprofiel => ({
      id: `p${at}`,
      feiten: { tillen: { waarde: 10 + (at % 3) }, staan: { waarde: at % 3 } },
      regeling: "geen",
    }),
  );
  const capaciteit = Uint32Array.from(plekken, () => 2);
  const uitslag = matchRegio(inwoners, plekken, { top: Infinity });
  const { keuze } = wijsToe({ ...uitslag, capaciteit });
  const run = runuitkomstVan({ uitslag, keuze, capaciteit });
  const kenmerk: Kenmerk = {
    naam: "Groep",
    groepen: ["Even", "Oneven"],
    groep: inwoners.map((_, at) => at % 2),
  };

  test("finds who is kept out, and by which voorwaarde", () => {
    const { bevindingen, spreiding } = eerlijkheidsverslag(run, [kenmerk]);
    const even = bevindingen.filter(({ groepen }) => groepen[0] === "Even");
    expect(even.map(({ code }) => code)).toContain("eerlijkheid.kans");
    const tillen = even.find(({ voorwaarde }) => voorwaarde?.id === "tillen")!;
    expect(bevindingzin(tillen)).toMatch(
      /^Groep even: de voorwaarde tillen haalt .* weg, bij de anderen 0,00\./,
    );
    expect(bevindingzin(tillen)).toContain("Bij de anderen komt dit niet voor.");
    expect(spreidingzin(spreiding!)).toMatch(/^Van alle plekken staat \d+% bij iemand bovenaan\./);
  });

  test("the room that is given out is what the assignment gave", () => {
    const gegeven = Array.from(keuze).filter((paar) => paar >= 0);
    expect(gegeven.length).toBe(24); // all places are taken
    expect(Array.from(run.geplaatst).reduce((som, wel) => som + wel, 0)).toBe(gegeven.length);
    const waarde = gegeven.reduce((som, paar) => som + uitslag.waarde[paar]!, 0);
    expect(Array.from(run.waarde).reduce((som, eigen) => som + eigen, 0)).toBe(waarde);
  });
});

describe("exposure in the lists of plekken (A-10)", () => {
  test("the first counts whole, equals share the places they take", () => {
    const lijsten = [Uint32Array.of(1, 0), Uint32Array.of(1)];
    expect([...blootstellingInLijsten(3, lijsten)]).toEqual([gewicht(2), 2, 0]);
    const kanten = { begin: [0, 1, 3, 4], plek: [0, 0, 1, 0], waarde: [50, 50, 9, 20] };
    const helft = (gewicht(1) + gewicht(2)) / 2;
    expect([...blootstellingVanKanten(kanten, 2)]).toEqual([helft, helft + 1, gewicht(3)]);
    expect([...vertoningen(kanten, 2, 1)]).toEqual([3, 0]);
  });

  test("all exposure together depends on the lengths of the lists alone", () => {
    const somePlekken = fc.array(fc.uniqueArray(fc.nat({ max: 9 })), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(somePlekken, fc.nat(), (perInwoner, zaad) => {
        const plek = perInwoner.flat();
        const begin = perInwoner.reduce((tot, plekken) => [...tot, tot.at(-1)! + plekken.length], [0]);
        const waarde = plek.map((_, at) => trek(zaad, 0, at, 4));
        const som = blootstellingVanKanten({ begin, plek, waarde }, 10).reduce((a, b) => a + b, 0);
        const lengtes = Array.from({ length: 10 }, (_, p) => plek.filter((eigen) => eigen === p).length);
        const verwacht = lengtes
          .flatMap((lengte) => Array.from({ length: lengte }, (_, at) => gewicht(at + 1)))
          .reduce((a, b) => a + b, 0);
        expect(som).toBeCloseTo(verwacht, 9);
      }),
    );
  });
});

describe("drawing the inwoners again (A-10)", () => {
  const { run, kenmerken } = proefregio(5, "voorwaarde");

  test("gives the same interval for the same seed, around the ratio of the report", () => {
    const eerste = herhaald(run, kenmerken, { keren: 200, zaad: 9 });
    expect(herhaald(run, kenmerken, { keren: 200, zaad: 9 })).toEqual(eerste);
    const { groepen } = eerlijkheidsverslag(run, kenmerken);
    const eigen = groepen.find(({ groepen }) => groepen.join() === BENADEELD)!;
    const aanbod = eigen.vergelijkingen.find(({ maat }) => maat === "aanbod")!;
    const interval = eerste.find(({ groep, maat }) => groep === BENADEELD && maat === "aanbod")!;
    expect(interval.van).toBeLessThan(aanbod.verhouding);
    expect(interval.tot).toBeGreaterThan(aanbod.verhouding);
    expect(interval.van).toBeCloseTo(aanbod.van, 1); // close to what the formula gives
    expect(interval.tot).toBeCloseTo(aanbod.tot, 1);
  });

  test("asks for the assignment again, over who was drawn", () => {
    const gevraagd: Uint32Array[] = [];
    const losOp = (inwoners: Uint32Array) => {
      gevraagd.push(inwoners);
      return { ...getrokken(run, inwoners), geplaatst: new Uint8Array(run.aantal).fill(1) };
    };
    const uitkomst = herhaald(run, kenmerken, { keren: 3, zaad: 1, losOp });
    expect(gevraagd).toHaveLength(3);
    expect(new Set(gevraagd[0]).size).toBeLessThan(run.aantal * 0.7); // about 63% stand in it
    const voorstel = uitkomst.find(({ groep, maat }) => groep === BENADEELD && maat === "voorstel");
    expect(voorstel).toMatchObject({ van: 1, tot: 1, keren: 3 });
  });

  test("every number is drawn as often as any other", () => {
    const keren = new Uint32Array(10);
    for (let at = 0; at < 20_000; at++) keren[trek(3, 4, at, 10)]!++;
    expect(Math.min(...keren)).toBeGreaterThan(1850);
    expect(Math.max(...keren)).toBeLessThan(2150);
  });
});
