import fc from "fast-check";
import { expect, test } from "vitest";
import { reeksenVan } from "#toekomstplan/banden";
import { bewaarLoten } from "#toekomstplan/loten";
import { type Planjaar, type Planvraag, planToekomst } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const vraag: Planvraag = { uitgangspunten: UITGANGSPUNTEN, scenario: null, jaren: 4, motor: "cohort" };
const toekomst = { zaad: 5, trekking: 7 };

test("what was kept of a future gives the same plan to the last bit, whatever is decided", () => {
  const loten = bewaarLoten();
  const first = loten(vraag)(toekomst);
  const other = { ...vraag, scenario: { naam: "Meer", hefbomen: { beschutPlekken: [[2026, 90]] } } } as const;
  expect(loten(other)(toekomst)).toBe(first);
  expect(planToekomst(other, toekomst, first)).toEqual(planToekomst(other, toekomst));
});

/** One decision about people, one about money, and one about both. */
const BESLUITEN: readonly Planvraag["scenario"][] = [
  null,
  { naam: "Meer", hefbomen: { beschutPlekken: [[2026, 90]] } },
  { naam: "Zuinig", hefbomen: { overhead: [[2026, 0.8]] } },
  { naam: "Beide", hefbomen: { overhead: [[2026, 0.8]], beschutPlekken: [[2026, 90]] } },
];

test("where people went is kept while only money is decided otherwise", () => {
  const lot = bewaarLoten()(vraag)(toekomst);
  const gangNa = (scenario: Planvraag["scenario"]) => {
    planToekomst({ ...vraag, scenario }, toekomst, lot);
    return lot.gang?.rijen;
  };
  const [base, meer, zuinig, beide] = BESLUITEN as [null, ...NonNullable<Planvraag["scenario"]>[]];
  const gang = gangNa(base);
  expect(gang).toBeTruthy();
  expect(gangNa(zuinig!)).toBe(gang);
  const more = gangNa(meer!);
  expect(more).not.toBe(gang);
  expect(gangNa(beide!)).toBe(more);
  expect(gangNa(base)).toEqual(gang);
});

test("in whatever order decisions are tried, each gives what it gives by itself, to the last bit", () => {
  const lezers = [
    ({ personen }: Planjaar) => personen.beschut.gemiddeld,
    ({ personen }: Planjaar) => personen.weg.eind,
    ({ geld }: Planjaar) => geld.totaal,
  ];
  const alone = BESLUITEN.map((scenario) => {
    const futures = [0, 1, 2].map((trekking) =>
      planToekomst({ ...vraag, scenario }, { zaad: 5, trekking }).map((jaar) =>
        lezers.map((lees) => lees(jaar)),
      ),
    );
    const rows = Array.from({ length: vraag.jaren }, (_, jaar) =>
      lezers.map((_, at) => futures.map((jaren) => jaren[jaar]![at]!)),
    );
    return rows.flat(2);
  });
  fc.assert(
    fc.property(fc.array(fc.nat(BESLUITEN.length - 1), { minLength: 2, maxLength: 8 }), (volgorde) => {
      const loten = bewaarLoten();
      for (const at of volgorde) {
        const asked = { ...vraag, scenario: BESLUITEN[at]! };
        const waarden = reeksenVan(asked, { zaad: 5, trekkingen: 3 }, lezers, loten(asked));
        expect([...waarden]).toEqual(alone[at]);
      }
    }),
  );
});

test("who begins elsewhere, looks further or takes a value for certain draws anew", () => {
  const loten = bewaarLoten();
  const first = loten(vraag)(toekomst);
  const elsewhere = structuredClone(UITGANGSPUNTEN);
  elsewhere.begin.wsw.leeftijden.aantallen[100]! += 1;
  for (const changed of [
    { ...vraag, uitgangspunten: elsewhere },
    { ...vraag, jaren: 5 },
    { ...vraag, vast: { geld: { loonKader: 80_000 } } },
  ]) {
    expect(loten(changed)(toekomst)).not.toBe(first);
    expect(planToekomst(changed, toekomst, loten(changed)(toekomst))).toEqual(
      planToekomst(changed, toekomst),
    );
  }
});
