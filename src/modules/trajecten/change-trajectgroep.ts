import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkGroep, groepFields, TrajectgroepInFull } from "./groep.ts";
import { groepById, updateGroep } from "./groep-store.ts";

/** More places go at once to who waits longest; fewer than the people who have one is refused. */
export const changeTrajectgroep = defineAction({
  name: "trajectgroep.change",
  summary: "Een groep wijzigen; een plaats erbij gaat naar wie het langst wacht",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ id, ...groepFields }),
  output: TrajectgroepInFull,
  subject: async (_, { id }) => ({ object: `trajectgroep/${id}` }),
  async run(context, { id, ...input }) {
    checkGroep(input);
    await updateGroep(context, id, input);
    return groepById(context, id);
  },
  betrokkenen: () => [],
});
