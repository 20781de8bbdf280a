import { GeenWaarde } from "#regels/parameter";
import { uurloonOp } from "#regels/minimumloon-uur";
import type { Register } from "#regels/register";
import type { Situatie } from "#regels/inkomenseffect";
import { geenWaarde } from "../bedragen/bedrag.ts";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { watVerandert } from "./wat-verandert.ts";
import { bekendVan } from "./wat-verandert-store.ts";
import type { Uitkomst } from "./wat-verandert-uitkomst.ts";
import { onderMinimum, situatieVan, type Vraag } from "./wat-verandert-vraag.ts";

/** The answer for one inwoner, with the amounts of the region. */
export async function answerWatVerandert(
  context: Context,
  { id, ...asked }: Vraag & { readonly id: string },
): Promise<Uitkomst> {
  const { geboortedatum, heeftJobcoach } = await bekendVan(context, id);
  const register = await registerOf(context);
  const situatie = situatieVan(asked, geboortedatum);
  try {
    checkUurloon(situatie, register);
    return watVerandert(situatie, { isGeboortedatumBekend: geboortedatum !== null, heeftJobcoach }, register);
  } catch (error) {
    if (error instanceof GeenWaarde) throw geenWaarde(error, ["startdatum"]);
    throw error;
  }
}

/** Of a month whose amounts are not published, the rule itself looks at the last ones. */
function checkUurloon({ geboortedatum, werk }: Situatie, register: Register): void {
  const { startdatum: dag, uurloonInCenten } = werk;
  if (uurloonInCenten === null) return;
  try {
    if (uurloonInCenten < uurloonOp({ dag, geboortedatum }, register).bedrag) throw onderMinimum();
  } catch (error) {
    if (!(error instanceof GeenWaarde)) throw error;
  }
}
