import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull } from "./plek.ts";
import { plekById } from "./plek-store.ts";
import { plekSubject } from "./plek-subject.ts";

/** One plek: what the work asks, and how many places are free. */
export const getPlek = defineQuery({
  name: "plek.get",
  summary: "Eén plek, met wat het werk vraagt en hoeveel er vrij is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: PlekInFull,
  subject: (context, { id }) => plekSubject(context, id),
  run: (context, { id }) => plekById(context, id),
  betrokkenen: () => [],
});
