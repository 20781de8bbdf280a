import { notFound } from "#core/failure";
import { defineAction } from "../door.ts";
import { amount, date, id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  checkFunctional,
  Inzet,
  inToekomst,
  kostenNodig,
  RESULTATEN,
  resultaatPastNiet,
  STOPREDENEN,
  voorBegin,
  waaromveld,
} from "./inzet.ts";
import { inzetById, moveInzet, stateOf } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";

/** Finished, or stopped before the end: with what came of it and what it cost. The place goes to who waits. */
export const endInzet = defineAction({
  name: "inzet.end",
  summary: "Een instrument afsluiten met het resultaat en de kosten",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({
    id,
    status: oneOf(["klaar", "gestopt"]),
    einddatum: date,
    resultaat: oneOf([...RESULTATEN, ...STOPREDENEN]),
    woorden: orNull(waaromveld(3)),
    uitgegeven: orNull(amount),
  }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, status, einddatum, resultaat, woorden, uitgegeven }) {
    const known: readonly string[] = status === "klaar" ? RESULTATEN : STOPREDENEN;
    if (!known.includes(resultaat)) throw resultaatPastNiet();
    if (einddatum > context.today()) throw inToekomst("einddatum");
    checkFunctional(woorden, "woorden");
    const current = await stateOf(context, id);
    if (!current) throw notFound("inzet", id);
    if (current.startdatum !== null && einddatum < current.startdatum) throw voorBegin();
    if (current.bedrag !== null && uitgegeven === null) throw kostenNodig();
    await moveInzet(context, id, ["loopt"], {
      status,
      einddatum,
      resultaat,
      resultaatWoorden: woorden,
      uitgegeven: current.bedrag === null ? null : uitgegeven,
    });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
