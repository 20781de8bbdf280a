import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { taakborden } from "./taakbord-store.ts";
import { Taakbord } from "./taakbord.ts";

/** What the specialists of an employer do that somebody else could. */
export const getTaakbord = defineQuery({
  name: "taakbord.get",
  summary: "De functies en taken van een werkgever waarvan nieuwe banen gemaakt kunnen worden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: Taakbord,
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id }) {
    const [bord] = await taakborden(context, [id]);
    return bord!; // one for each that was asked
  },
  betrokkenen: () => [],
});
