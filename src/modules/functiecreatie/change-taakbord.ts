import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { taakborden, writeTaakbord } from "./taakbord-store.ts";
import { bordFields, checkBord, Taakbord } from "./taakbord.ts";

/** The board as it is now: tasks that are not in it any more are gone from it. */
export const changeTaakbord = defineAction({
  name: "taakbord.change",
  summary: "De functies en taken van een werkgever vastleggen of wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, ...bordFields }),
  output: Taakbord,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id, ...bord }) {
    checkBord(bord);
    await taakborden(context, [id]); // an employer that is not there has no tasks
    await writeTaakbord(context, id, bord);
    const [changed] = await taakborden(context, [id]);
    return changed!;
  },
  betrokkenen: () => [],
});
