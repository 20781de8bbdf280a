import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Correctie } from "./correctie.ts";
import { correctiePage } from "./correctie-store.ts";

/** What inwoners say is not right, in the work of this user: whose term ends first above. */
export const listCorrecties = defineQuery({
  name: "correcties.list",
  summary: "Wat er volgens inwoners niet klopt, wat het eerst af moet bovenaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctie",
  input: request({ status: Type.Optional(oneOf(["open", "beantwoord"])), ...paging }),
  output: page(Correctie),
  subject: async (context) => listSubject(context, "read", "correctie"),
  async run(context, { status = "open", ...paged }) {
    const { limit, offset, ...at } = pageOf(paged);
    return { ...at, ...(await correctiePage(context, { isOpen: status === "open" }, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
