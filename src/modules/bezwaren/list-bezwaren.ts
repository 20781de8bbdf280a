import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bezwaar } from "./bezwaar.ts";
import { bezwaarPage } from "./bezwaar-store.ts";

/** Who does not agree with what, in the gemeenten of this user: whose term ends first above. */
export const listBezwaren = defineQuery({
  name: "bezwaren.list",
  summary: "Wie het waarmee niet eens is, wat het eerst af moet bovenaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaar",
  input: request({ status: Type.Optional(oneOf(["open", "klaar"])), ...paging }),
  output: page(Bezwaar),
  subject: async (context) => listSubject(context, "read", "bezwaar"),
  async run(context, { status = "open", ...paged }) {
    const { limit, offset, ...at } = pageOf(paged);
    return { ...at, ...(await bezwaarPage(context, { isOpen: status === "open" }, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
