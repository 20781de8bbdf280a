import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bezwaar } from "./bezwaar.ts";
import { bezwaarPage, bezwarenSubject } from "./bezwaar-store.ts";

/** With what one inwoner does not agree, with what was done about it. */
export const listInwonerbezwaren = defineQuery({
  name: "inwonerbezwaren.list",
  summary: "Waarmee u het niet eens bent, en wat ermee is gedaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaar",
  input: request({ id, ...paging }),
  output: page(Bezwaar),
  subject: (context, { id }) => bezwarenSubject(context, id),
  async run(context, { id: inwonerId, ...paged }) {
    const { limit, offset, ...at } = pageOf(paged);
    return { ...at, ...(await bezwaarPage(context, { inwonerId }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
