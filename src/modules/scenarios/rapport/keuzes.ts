import { opMaat } from "#toekomstplan/modellen/voorbeeld";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { BASIS_NAAM, type Rapportkeuze } from "./berekening.ts";
import type { Context } from "../../context.ts";
import { leesScenario } from "../lees-scenario.ts";
import { scenarioVersie } from "../scenario-store.ts";
import { onbekendScenario, teVeel } from "./toekomstplanrapport.ts";

/** More do not fit beside each other on a page. */
const MEEST = 4;
const STANDAARD = ["breed", "partieel", "gecombineerd"];
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The base, and beside it examples by their key and stored scenarios by their id, in the order asked. */
export async function keuzesVan(
  context: Context,
  uitgangspunten: Uitgangspunten,
  scenarios: string | undefined,
): Promise<Rapportkeuze[]> {
  const asked =
    scenarios
      ?.split(",")
      .map((naam) => naam.trim())
      .filter((naam) => naam !== "") ?? STANDAARD;
  const once = [...new Set(asked)];
  if (once.length > MEEST) throw teVeel(MEEST);
  const found: Rapportkeuze[] = [BASIS];
  for (const sleutel of once)
    found.push(ID.test(sleutel) ? await bewaard(context, sleutel) : voorbeeld(uitgangspunten, sleutel));
  return withOwnNames(found);
}

const BASIS: Rapportkeuze = {
  sleutel: "basis",
  naam: BASIS_NAAM,
  uitleg: "Alles blijft zoals nu is besloten: dezelfde plekken, dezelfde werkwijze, dezelfde gebouwen.",
  aannames: [],
  scenario: null,
};

function voorbeeld(uitgangspunten: Uitgangspunten, sleutel: string): Rapportkeuze {
  const found = VOORBEELDEN.find((each) => each.sleutel === sleutel);
  if (!found) throw onbekendScenario(sleutel);
  return opMaat(found, uitgangspunten);
}

async function bewaard(context: Context, id: string): Promise<Rapportkeuze> {
  const { naam, toelichting, hefbomen, versie } = await scenarioVersie(context, id);
  const { scenario } = leesScenario({ naam, hefbomen });
  return {
    sleutel: id,
    naam,
    uitleg: `${toelichting} (bewaard scenario, versie ${versie})`,
    aannames: [],
    scenario,
  };
}

/** Two scenarios may have the same name; in a report they must be told apart. */
const withOwnNames = (keuzes: readonly Rapportkeuze[]): Rapportkeuze[] =>
  keuzes.map((keuze, at) => {
    const before = keuzes.slice(0, at).filter(({ naam }) => naam === keuze.naam).length;
    return before === 0 ? keuze : { ...keuze, naam: `${keuze.naam} (${before + 1})` };
  });
