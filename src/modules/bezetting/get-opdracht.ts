import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Opdracht } from "./opdracht.ts";
import { opdrachtById } from "./opdracht-store.ts";

/** One order, with the group for it where there is one. */
export const getOpdracht = defineQuery({
  name: "opdracht.get",
  summary: "Eén opdracht: wat hij vraagt, wat hij oplevert en wat mensen er leren",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id }),
  output: Opdracht,
  subject: async (_, { id }) => ({ object: `opdracht/${id}` }),
  run: (context, { id }) => opdrachtById(context, id),
  betrokkenen: () => [],
});
