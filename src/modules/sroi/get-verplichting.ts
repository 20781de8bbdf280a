import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { SroiVerplichtingInFull } from "./sroi.ts";
import { sroiSubject, verplichtingById } from "./sroi-store.ts";

/** One contract: what is owed, each effort with its proof, and what is left. */
export const getVerplichting = defineQuery({
  name: "sroi.get",
  summary: "Eén SROI-verplichting met de bijdragen, het bewijs en wat nog rest",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "sroi",
  input: request({ id }),
  output: SroiVerplichtingInFull,
  subject: (context, { id }) => sroiSubject(context, id),
  run: (context, { id }) => verplichtingById(context, id),
  betrokkenen: () => [],
});
