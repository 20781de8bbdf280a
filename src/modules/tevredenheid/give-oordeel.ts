import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { oordeelFields } from "./tevredenheid.ts";
import { insertOordeel } from "./tevredenheid-store.ts";

/** What a werkgever says about the help: told by phone, or by himself about his own company. */
export const giveOordeel = defineAction({
  name: "tevredenheid.geef",
  summary: "Vastleggen hoe tevreden een werkgever is over de dienstverlening",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "tevredenheid",
  input: request({ id, ...oordeelFields }),
  output: Type.Object({ werkgeverId: id }),
  subject: async ({ user }, { id }) => ({
    object: `werkgever/${id}`,
    relaties: user.werkgeverId === id ? ["eigen-werkgever"] : [],
  }),
  async run(context, { id: werkgeverId, ...input }) {
    await insertOordeel(context, werkgeverId, input);
    return { werkgeverId };
  },
  betrokkenen: () => [],
});
