import { expect, test } from "vitest";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { GEWONE_SPELREGELS, type Opdracht, type Taak } from "#matching/functiecreatie/opdracht";
import { eisenVan } from "#matching/functiecreatie/samen";
import type { Feiten } from "#matching/profiel";

const OCHTENDEN = ["ma_ochtend", "di_ochtend", "wo_ochtend"];

/** A job of tasks with these demands, of so many hours each. */
const samen = (...taken: readonly (readonly [uren: number, eisen: Feiten])[]) => {
  const rijen = taken.map(
    ([uren, eisen], at): Taak => ({
      id: `t${at}`,
      naam: `Taak ${at}`,
      functie: "f",
      uren: hours(uren),
      eisen,
    }),
  );
  const opdracht: Opdracht = {
    werkgevers: [{ id: "w", naam: "Werkgever" }],
    functies: [{ id: "f", naam: "Functie", werkgever: "w", afdeling: "A", tarief: cents(4000) }],
    taken: rijen,
    kandidaten: [],
    sloten: [],
    spelregels: GEWONE_SPELREGELS,
  };
  const delen = rijen.map(({ id, uren }) => ({ taak: id, uren }));
  const gevonden = eisenVan(opdracht, { kandidaat: "k", nummer: 1, delen });
  return Object.fromEntries(Object.entries(gevonden).map(([onderwerp, feit]) => [onderwerp, feit?.waarde]));
};

test("of load and level a job asks the most that one of its tasks asks (R-274)", () => {
  const een = { tillen: { waarde: 5 }, tempo: { waarde: 1 }, certificaten: { waarde: ["heftruck"] } };
  const ander = { tillen: { waarde: 12 }, zelfstandigheid: { waarde: 2 }, certificaten: { waarde: ["vca"] } };
  expect(samen([6, een], [6, ander])).toEqual({
    tillen: 12,
    tempo: 1,
    zelfstandigheid: 2,
    certificaten: ["heftruck", "vca"],
    meerdere_taken: 1,
  });
});

test("what is offered counts only where all tasks offer it", () => {
  const met = (uren: number, aanpassingen: string[]): Feiten => ({
    begeleiding: { waarde: uren },
    aanpassingen: { waarde: aanpassingen },
  });
  expect(samen([6, met(4, ["rolstoel", "prikkelarm"])], [6, met(2, ["rolstoel"])])).toMatchObject({
    begeleiding: 2,
    aanpassingen: ["rolstoel"],
  });
  expect(samen([6, met(4, ["rolstoel"])], [6, {}])).toEqual({ meerdere_taken: 1 });
});

test("dagdelen are those of all tasks, and as many as the hours that are bound to them need", () => {
  expect(samen([6, { dagdelen: { waarde: OCHTENDEN } }], [9, {}])).toMatchObject({
    dagdelen: OCHTENDEN,
    aantal_dagdelen: 2,
  });
  expect(samen([20, { dagdelen: { waarde: OCHTENDEN } }])).toEqual({
    dagdelen: OCHTENDEN,
    aantal_dagdelen: 3,
  });
});

test("work begins when the first task does and ends with the last, also after midnight", () => {
  const van = (begin: string, einde: string): Feiten => ({
    begintijd_vroegst: { waarde: begin },
    eindtijd_laatst: { waarde: einde },
  });
  expect(samen([4, van("18:00", "22:00")], [4, van("22:00", "02:00")])).toMatchObject({
    begintijd_vroegst: "18:00",
    eindtijd_laatst: "02:00",
  });
});

test("one task that asks nothing asks nothing, and five tasks are a lot to keep apart", () => {
  expect(samen([8, {}])).toEqual({});
  expect(samen([2, {}], [2, {}], [2, {}], [2, {}], [2, {}])).toEqual({ meerdere_taken: 3 });
});
