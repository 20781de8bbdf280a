import { Type } from "typebox";
import { isoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { gemeente, id, request } from "../fields.ts";
import { defineTaak } from "../taken/define-taak.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { lockJaarwissel } from "./jaarwissel-store.ts";
import { jaar, jaarwisselOf, kenmerkOf, teVerwerken, type Uitkomst } from "./jaarwissel.ts";
import { verouderdVoorbeeld } from "./subsidie-failures.ts";
import { recordWijziging, replacePerioden } from "./subsidiewijziging-store.ts";

export const JAARWISSELTAAK = "subsidie.jaarwissel.schrijven";

/** The work of approving for a large gemeente: all of it, or nothing. */
export const writeJaarwissel = defineTaak({
  name: JAARWISSELTAAK,
  summary: "De bedragen van een nieuw jaar opslaan",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ gemeente, jaar, kenmerk: Type.String({ maxLength: 64 }) }),
  output: Type.Object({ gemeente, jaar, gewijzigd: Type.Integer(), betrokkenen: Type.Array(id) }),
  subject: async (_context, { gemeente }) => ({ object: `gemeente/${gemeente}`, gemeente }),
  async run(context, { gemeente, jaar, kenmerk }, voortgang) {
    await lockJaarwissel(context, gemeente);
    const found = await jaarwisselOf(context, gemeente, jaar);
    const pending = teVerwerken(found);
    if (pending.length > 0 && kenmerkOf(found) !== kenmerk) throw verouderdVoorbeeld();
    const betrokkenen = await writeOutcomes(context, jaar, pending, (done) =>
      voortgang.report(done, pending.length),
    );
    return { gemeente, jaar, gewijzigd: pending.length, betrokkenen };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});

/** Answers whose subsidy it was. Approving is the decision where the subsidy itself was decided. */
export async function writeOutcomes(
  context: Context,
  jaar: number,
  outcomes: readonly Uitkomst[],
  report: (done: number) => Promise<void> = async () => {},
): Promise<string[]> {
  const [vanaf, tot] = [isoDate(`${jaar}-01-01`), isoDate(`${jaar}-12-31`)];
  for (const [at, { subsidie, perioden }] of outcomes.entries()) {
    await report(at);
    const seen = { ...context, expectedVersion: subsidie.versie };
    const plaatsing = { ...subsidie, id: subsidie.plaatsingId };
    const wijzigingId = await recordWijziging(seen, plaatsing, { soort: "jaarwissel", vanaf });
    const beslotenOp = subsidie.isBesloten ? context.today() : null;
    await replacePerioden(context, plaatsing, { wijzigingId, vanaf, tot, beslotenOp }, perioden);
  }
  await report(outcomes.length);
  return [...new Set(outcomes.map(({ subsidie }) => subsidie.inwonerId))];
}
