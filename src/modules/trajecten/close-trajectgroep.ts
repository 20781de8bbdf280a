import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alGesloten, checkGroep, TrajectgroepInFull } from "./groep.ts";
import { closeGroep, groepById, wieVervalt } from "./groep-store.ts";

/** From now on nobody comes in. Who takes part stays until the last day; who waited needs another group. */
export const closeTrajectgroep = defineAction({
  name: "trajectgroep.close",
  summary: "Een groep sluiten: niemand komt er meer bij, en wie wacht heeft een andere groep nodig",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ id, einddatum: date }),
  output: TrajectgroepInFull,
  subject: async (context, { id, einddatum }) => ({
    object: `trajectgroep/${id}`,
    geraakt: await wieVervalt(context, id, einddatum),
  }),
  async run(context, { id, einddatum }) {
    const { startdatum, geslotenOp } = await groepById(context, id);
    if (geslotenOp !== null) throw alGesloten();
    if (einddatum < context.today()) throw alVoorbij();
    checkGroep({ startdatum, einddatum });
    await closeGroep(context, id, einddatum);
    return groepById(context, id);
  },
  betrokkenen: (_output, _input, { geraakt = [] }) => geraakt,
});

const alVoorbij = () =>
  new Failure("invalid", "trajectgroep.voorbij", "Kies vandaag of een latere dag.", {
    velden: ["einddatum"],
  });
