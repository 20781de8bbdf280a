import { Type } from "typebox";
import { percent } from "#core/money";
import { registerOf } from "../bedragen/register-of.ts";
import { defineAction } from "../door.ts";
import { date, id, orNull, percentage, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { insertMeting } from "./loonwaarde-store.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { recalculate } from "./recalculate-subsidie.ts";
import { buitenPlaatsing, checkMeting } from "./subsidie-failures.ts";
import { SubsidieInFull, subsidieInFull, subsidieOf } from "./subsidie-in-full.ts";
import { recordWijziging } from "./subsidiewijziging-store.ts";
import { lksVraagOf, naVasteDeel } from "./subsidievraag.ts";

/**
 * A loonwaarde that was measured after the start, from the day that it counts for: the first one after the flat rate, or a
 * new one. What is measured after the flat rate ended counts from the day after it.
 * @source Participatiewet art. 10d lid 4, 5 and 6 (BWBR0015703)
 */
export const setLoonwaarde = defineAction({
  name: "subsidie.loonwaarde",
  summary: "Een gemeten loonwaarde vastleggen vanaf een dag; het bedrag verandert vanaf die dag",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    id,
    vanaf: date,
    loonwaarde: percentage,
    vastgesteldOp: date,
    herbepalenOp: Type.Optional(orNull(date)),
  }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id, loonwaarde, vastgesteldOp, herbepalenOp = null, ...asked }) {
    checkMeting(context, { vastgesteldOp, herbepalenOp });
    const { plaatsing, terms, grondslag } = await subsidieOf(context, id);
    const flat = naVasteDeel(lksVraagOf(grondslag), await registerOf(context));
    const isFirst = flat !== null && grondslag.metingen.length === 0;
    const vanaf = isFirst && asked.vanaf > flat ? flat : asked.vanaf;
    if (vanaf <= terms.startdatum || (terms.einddatum !== null && vanaf > terms.einddatum))
      throw buitenPlaatsing();
    const wijzigingId = await recordWijziging(context, plaatsing, { soort: "loonwaarde", vanaf });
    const meting = { vanaf, loonwaarde: percent(loonwaarde), vastgesteldOp, herbepalenOp };
    await insertMeting(context, plaatsing, meting, wijzigingId);
    await recalculate(context, id, { wijzigingId, vanaf });
    return subsidieInFull(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
