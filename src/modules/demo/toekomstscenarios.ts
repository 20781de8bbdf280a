import { addDays, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Veldnaam } from "#toekomstplan/eigen-velden";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { geschreven } from "../scenarios/scenarioregel.ts";
import { gebruiker } from "./gebruikers.ts";
import { insertRows } from "./insert-rows.ts";
import { insertMijlpalen } from "./mijlpalen.ts";
import { randomFor } from "./random.ts";
import { REGIO } from "./region.ts";
import { UITGANGSPUNTEN } from "./toekomstplan.ts";

const BEWAARD = ["breed", "smal", "gecombineerd", "dienstverlener"] as const;
/** Fields of `eigen-velden.ts` for which `UITGANGSPUNTEN` has no figure of the company itself. */
const AANGENOMEN: readonly Veldnaam[] = ["leeftijd", "ouderDan45", "buiten", "overhead", "m2", "reserve"];

/** What the plan of the region starts from, four scenarios that are kept, and the transition plan of one of them. */
export async function insertToekomstplan(db: Database, today: IsoDate): Promise<void> {
  const random = randomFor("toekomstplan");
  const uitgangspuntenId = random.id();
  const door = { doorNaam: gebruiker("bas").naam };
  await db
    .insertInto("toekomstuitgangspunten")
    .values({
      regioId: REGIO,
      id: uitgangspuntenId,
      versie: 1,
      naam: "RWA/Amfors",
      uitgangspunten: JSON.stringify(naarJson(UITGANGSPUNTEN)),
      aangenomen: [...AANGENOMEN],
      toelichting:
        "Mensen uit de Inventarisatie van 2025; de leeftijden en werkvormen zijn die van de Wsw in heel Nederland (Panteia, 2022). Gebouwen, overhead en de verdeling over gemeenten zijn aangenomen.",
      ...door,
      tijdstip: moment(addDays(today, -40)),
    })
    .execute();
  const grond = { uitgangspuntenId, uitgangspuntenVersie: 1, ...door };
  const ids = BEWAARD.map(() => random.id());
  await insertRows(
    db,
    "toekomstscenarios",
    BEWAARD.map((_, at) => ({ regioId: REGIO, id: ids[at]!, versie: at === 0 ? 2 : 1 })),
  );
  const versies = BEWAARD.flatMap((sleutel, at) => {
    const { naam, uitleg, aannames, scenario } = VOORBEELDEN.find((each) => each.sleutel === sleutel)!;
    const hefbomen = geschreven(scenario.hefbomen);
    const own = {
      regioId: REGIO,
      scenarioId: ids[at]!,
      naam,
      toelichting: [uitleg, ...aannames].join(" "),
      ...grond,
    };
    const first = {
      ...own,
      versie: 1,
      hefbomen: JSON.stringify(hefbomen),
      reden: null,
      tijdstip: moment(addDays(today, at - 35)),
    };
    if (at > 0) return [first];
    const second = {
      ...first,
      versie: 2,
      reden: "De stuurgroep wil laten zien wat meer plekken beschut werk vragen.",
      tijdstip: moment(addDays(today, -12)),
    };
    return [
      { ...first, hefbomen: JSON.stringify({ ...hefbomen, beschutPlekken: { "2026": 40, "2035": 100 } }) },
      second,
    ];
  });
  for (const versie of versies) await db.insertInto("toekomstscenarioversies").values(versie).execute();
  await db
    .updateTable("toekomstscenarios")
    .set({
      deelcode: random.id().replaceAll("-", "").slice(0, 24),
      gedeeldeVersie: 2,
      gedeeldOp: moment(addDays(today, -11)),
      gedeeldDoor: door.doorNaam,
    })
    .where("regioId", "=", REGIO)
    .where("id", "=", ids[0]!)
    .execute();
  await insertMijlpalen(db, { today, scenarioId: ids[0]! });
}

const moment = (dag: IsoDate) => new Date(`${dag}T09:00:00Z`);
