import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { WerkgeverInFull } from "./werkgever.ts";
import { werkgeverById } from "./werkgever-store.ts";

/** One werkgever, with how many people work there through the region and never who. */
export const getWerkgever = defineQuery({
  name: "werkgever.get",
  summary: "Eén werkgever",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: WerkgeverInFull,
  subject: async ({ user }, { id }) => ({
    object: `werkgever/${id}`,
    relaties: user.werkgeverId === id ? ["eigen-werkgever"] : [],
  }),
  run: (context, { id }) => werkgeverById(context, id),
  betrokkenen: () => [],
});
