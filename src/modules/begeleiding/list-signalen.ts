import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Signaal } from "./signaal.ts";
import { signalenOf } from "./signaal-store.ts";

/** What people said does not go well, for who guides them: what must be answered first stands first. */
export const listSignalen = defineQuery({
  name: "signalen.list",
  summary: "Signalen dat het niet goed gaat bij wie u begeleidt",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "begeleiding",
  input: request({ stand: Type.Optional(oneOf(["open", "opgelost"])), ...paging }),
  output: page(Signaal),
  subject: async (context) => listSubject(context, "read", "begeleiding"),
  async run(context, { stand, pagina = 1, perPagina = 20 }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const vraag = { limit, offset, ...(stand && { open: stand === "open" }) };
    return { ...at, ...(await signalenOf(context, vraag)) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
