import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { endOpenbaarheid } from "./openbaar-store.ts";

/** Takes a vacature off the website at once. */
export const unpublishVacature = defineAction({
  name: "plek.unpublish",
  summary: "Een vacature niet meer openbaar tonen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: Type.Object({ id }),
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id }) {
    await endOpenbaarheid(context, id);
    return { id };
  },
  betrokkenen: () => [],
});
