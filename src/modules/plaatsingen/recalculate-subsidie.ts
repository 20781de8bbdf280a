import { type IsoDate, isoDate } from "#core/dates";
import { loonkostensubsidie } from "#regels/loonkostensubsidie";
import { GeenWaarde } from "#regels/parameter";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { bedragOnbekend } from "./subsidie-failures.ts";
import { subsidieOf } from "./subsidie-in-full.ts";
import { replacePerioden } from "./subsidiewijziging-store.ts";
import { knownPerioden, lksVraagOf } from "./subsidievraag.ts";

/**
 * Writes the periods from a day on anew, by what counts now, up to the last year that was kept or that has begun: a year
 * to come gets its amounts with the approval of its 1 January. The new periods wait for a decision.
 */
export async function recalculate(
  context: Context,
  plaatsingId: string,
  { wijzigingId, vanaf }: { wijzigingId: string; vanaf: IsoDate },
): Promise<void> {
  const { plaatsing, grondslag, perioden } = await subsidieOf(context, plaatsingId);
  const years = [context.today(), perioden.at(-1)?.tot ?? vanaf, vanaf].map((day) => Number(day.slice(0, 4)));
  const tot = isoDate(`${Math.max(...years)}-12-31`);
  const register = await registerOf(context);
  const found = knownPerioden(grondslag, { vanaf, tot }, register);
  if (found[0]?.vanaf !== vanaf) {
    try {
      loonkostensubsidie(lksVraagOf(grondslag), vanaf, register);
    } catch (error) {
      if (error instanceof GeenWaarde) throw bedragOnbekend(error, "vanaf");
      throw error;
    }
  }
  await replacePerioden(context, plaatsing, { wijzigingId, vanaf, tot: null, beslotenOp: null }, found);
}
