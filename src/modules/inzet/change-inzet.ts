import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { amount, date, id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, Inzet, waaromveld } from "./inzet.ts";
import { inzetById, stateOf } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";
import { bedragBlijftBekend, eindVoorWijziging, nietsAnders, wijzigingVoorBegin } from "./inzetwijziging.ts";
import { insertWijziging } from "./inzetwijziging-store.ts";
import { wijzigingVraagtAkkoord } from "./mandaat.ts";

/** Makes what runs dearer, cheaper, longer or shorter from a day on. What it was stays readable. */
export const changeInzet = defineAction({
  name: "inzet.change",
  summary: "Een lopend instrument verlengen, inkorten of een ander bedrag geven, of er akkoord voor vragen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({
    id,
    vanaf: date,
    bedrag: orNull(amount),
    geplandEinde: orNull(date),
    reden: waaromveld(),
  }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, vanaf, bedrag, geplandEinde: einde, reden }) {
    checkFunctional(reden, "reden");
    const was = await stateOf(context, id);
    if (!was) throw notFound("inzet", id);
    if (bedrag === was.bedrag && einde === was.geplandEinde) throw nietsAnders();
    if (bedrag === null && was.bedrag !== null) throw bedragBlijftBekend();
    if (was.startdatum !== null && vanaf < was.startdatum) throw wijzigingVoorBegin();
    if (einde !== null && einde < vanaf) throw eindVoorWijziging();
    const regel = await regelVan(context, was.instrumentId);
    const isGevraagd = wijzigingVraagtAkkoord(
      regel,
      { bedrag: was.bedrag, einde: was.geplandEinde },
      { bedrag, einde },
    );
    await insertWijziging(context, id, { vanaf, bedrag, einde, reden, isGevraagd });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

const regelVan = ({ db, user }: Context, instrumentId: string) =>
  db
    .selectFrom("instrumenten")
    .select(["akkoord", "akkoordVanaf"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", instrumentId)
    .executeTakeFirstOrThrow();
