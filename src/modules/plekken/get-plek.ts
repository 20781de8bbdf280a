import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull } from "./plek.ts";
import { plekById } from "./plek-store.ts";
import { plekSubject } from "./plek-subject.ts";

/**
 * One plek: what the work asks, and how many places are free. Why nobody was found for it is about people: an employer does not
 * read that.
 */
export const getPlek = defineQuery({
  name: "plek.get",
  summary: "Eén plek, met wat het werk vraagt en hoeveel er vrij is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: PlekInFull,
  subject: (context, { id }) => plekSubject(context, id),
  async run(context, { id }) {
    const plek = await plekById(context, id);
    return context.user.werkgeverId === null ? plek : { ...plek, geenMatch: null };
  },
  betrokkenen: () => [],
});
