import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { percent } from "#core/money";
import { type Context, defineAction } from "../door.ts";
import { date, id, orNull, percentage, request, text } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { endMeting, insertMeting } from "./loonwaarde-store.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { recalculate } from "./recalculate-subsidie.ts";
import { buitenPlaatsing, checkMeting } from "./subsidie-failures.ts";
import { SubsidieInFull, subsidieInFull, subsidieOf } from "./subsidie-in-full.ts";
import { recordWijziging } from "./subsidiewijziging-store.ts";

/**
 * Puts right what was entered wrongly: the loonwaarde that counts on a day, from the day that it began to count, or the
 * amounts from a day on where something else was put right. The wrong periods stay, with the reason and who did it.
 */
export const correctSubsidie = defineAction({
  name: "subsidie.correct",
  summary: "Een verkeerd ingevoerde periode verbeteren; beide versies blijven te zien",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    id,
    vanaf: date,
    loonwaarde: Type.Optional(orNull(percentage)),
    vastgesteldOp: Type.Optional(orNull(date)),
    herbepalenOp: Type.Optional(orNull(date)),
    reden: text(300, "Wat er verkeerd was"),
  }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  async run(context, { id, vanaf, reden, loonwaarde = null, ...meting }) {
    const { terms } = await subsidieOf(context, id);
    if (vanaf < terms.startdatum || (terms.einddatum !== null && vanaf > terms.einddatum))
      throw buitenPlaatsing();
    await (loonwaarde === null
      ? again(context, id, { vanaf, reden })
      : otherLoonwaarde(context, id, { vanaf, reden, loonwaarde, ...meting }));
    return subsidieInFull(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function again(context: Context, id: string, { vanaf, reden }: { vanaf: IsoDate; reden: string }) {
  const { plaatsing } = await subsidieOf(context, id);
  const wijzigingId = await recordWijziging(context, plaatsing, { soort: "correctie", vanaf, reden });
  await recalculate(context, id, { wijzigingId, vanaf });
}

async function otherLoonwaarde(
  context: Context,
  id: string,
  asked: {
    vanaf: IsoDate;
    reden: string;
    loonwaarde: number;
    vastgesteldOp?: IsoDate | null;
    herbepalenOp?: IsoDate | null;
  },
) {
  const { plaatsing, terms, metingen } = await subsidieOf(context, id);
  const wrong = metingen.findLast((meting) => meting.vanaf <= asked.vanaf);
  const vanaf = wrong?.vanaf ?? terms.startdatum;
  const vastgesteldOp = asked.vastgesteldOp ?? wrong?.vastgesteldOp ?? context.today();
  const herbepalenOp = asked.herbepalenOp === undefined ? (wrong?.herbepalenOp ?? null) : asked.herbepalenOp;
  checkMeting(context, { vastgesteldOp, herbepalenOp });
  const wijziging = { soort: "correctie", vanaf, reden: asked.reden } as const;
  const wijzigingId = await recordWijziging(context, plaatsing, wijziging);
  if (wrong) await endMeting(context, id, vanaf, wijzigingId);
  const meting = { vanaf, loonwaarde: percent(asked.loonwaarde), vastgesteldOp, herbepalenOp };
  await insertMeting(context, plaatsing, meting, wijzigingId);
  await recalculate(context, id, { wijzigingId, vanaf });
}
