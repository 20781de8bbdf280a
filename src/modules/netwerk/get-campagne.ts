import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Campagne } from "./campagne.ts";
import { campagneById } from "./campagne-store.ts";

export const getCampagne = defineQuery({
  name: "campagne.get",
  summary: "Eén campagne, met wat die opleverde",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Campagne,
  subject: async (_, { id }) => ({ object: `campagne/${id}` }),
  run: (context, { id }) => campagneById(context, id),
  betrokkenen: () => [],
});
