import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import type { Model } from "#financien/bijdragen";
import { type Bijdragejaar, alleBijdragen, bijdragenVan } from "#toekomstplan/bijdragen";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const JAREN = 12;
const vraagVan = (scenario: Planvraag["scenario"]): Planvraag => ({
  uitgangspunten: UITGANGSPUNTEN,
  scenario,
  jaren: JAREN,
  motor: "cohort",
});
const BASIS = vraagVan(null);
const plan = planToekomst(BASIS, null);
const betaald = ({ gemeenten }: Bijdragejaar) => gemeenten.reduce((sum, { totaal }) => sum + totaal, 0);
/** These divide what is short, whatever it is; the others leave a balance. */
const VERDELEND = new Set<string>(["C1", "C2", "C3", "C7"] satisfies Model[]);

describe("contributions over the years of the plan", () => {
  test("add up to the cent in every future, scenario and model, with the balance where a price is paid (R-310, R-311, R-313)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOORBEELDEN.map(({ scenario }) => scenario)),
        fc.nat(1_000),
        (scenario, trekking) => {
          const vraag = vraagVan(scenario);
          const future = planToekomst(vraag, { zaad: 3, trekking });
          for (const [model, jaren] of Object.entries(alleBijdragen(vraag, future)))
            for (const [nth, jaar] of jaren.entries()) {
              expect(betaald(jaar)).toBe(jaar.samen + jaar.saldo);
              if (VERDELEND.has(model)) expect(jaar.saldo).toBe(0);
              const { WSW, Participatiebudget, Bedrijfsvoering, BUIG } = jaar.blokken;
              expect(WSW + Participatiebudget + Bedrijfsvoering + BUIG).toBe(jaar.totaal);
              // three blocks rounded once each, and the reserve
              expect(Math.abs(jaar.samen - future[nth]!.geld.bijdrage * 100)).toBeLessThanOrEqual(2.5);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("by a mixture of keys are those of the plan itself, to what a hundredth of a place comes to", () => {
    for (const [nth, { gemeenten }] of bijdragenVan(BASIS, plan, "C7").entries())
      for (const { code, totaal } of gemeenten)
        expect(totaal / 100).toBeCloseTo(plan[nth]!.geld.perGemeente[code]!.bijdrage, -2);
  });

  test("by inhabitants follow inhabitants, by Wsw the Wsw: Amersfoort pays otherwise than Woudenberg", () => {
    const [eerste] = bijdragenVan(BASIS, plan, "C3");
    const inwoners = UITGANGSPUNTEN.gemeenten.reduce((sum, gemeente) => sum + gemeente.inwoners, 0);
    const [amersfoort] = eerste!.gemeenten;
    const kosten = eerste!.gemeenten.reduce((sum, { aanBedrijf }) => sum + aanBedrijf, 0);
    expect(
      Math.abs(amersfoort!.aanBedrijf - (kosten * UITGANGSPUNTEN.gemeenten[0]!.inwoners) / inwoners),
    ).toBeLessThan(1);
    expect(bijdragenVan(BASIS, plan, "C2")[0]!.gemeenten[0]!.aanBedrijf).not.toBe(amersfoort!.aanBedrijf);
  });

  test("at 12.000 euro a place in beschut werk is paid what was published of AM match (R-312)", () => {
    const [eerste] = bijdragenVan(BASIS, plan, "C4");
    const gratis = cents(0);
    const prijzen = {
      wsw: gratis,
      beschut: cents(12_000_00),
      tussengroep: gratis,
      terugvalplek: gratis,
      traject: gratis,
    };
    const more = bijdragenVan(BASIS, plan, "C4", { prijzen, vastDeel: 0 })[0]!;
    const aanBedrijf = more.gemeenten.reduce((sum, each) => sum + each.aanBedrijf, 0);
    expect(aanBedrijf / 100).toBeCloseTo(12_000 * plan[0]!.personen.beschut.gemiddeld, -3);
    expect(eerste!.saldo).not.toBe(0);
  });

  test("where only the state's money is passed on the company carries what is short (IJmond)", () => {
    for (const jaar of bijdragenVan(BASIS, plan, "C6")) {
      expect(jaar.gemeenten.every(({ aanBedrijf }) => aanBedrijf === 0)).toBe(true);
      expect(jaar.samen + jaar.saldo).toBe(betaald(jaar));
    }
  });
});
