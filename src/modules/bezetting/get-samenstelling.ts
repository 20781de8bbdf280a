import { defineQuery } from "../door.ts";
import { id, oneOf, paging, request } from "../fields.ts";
import { Type } from "typebox";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { groepSubject } from "./groep-subject.ts";
import { PASSEN, Samenstelling } from "./groep.ts";
import { samenstellingOf } from "./samenstelling.ts";

/** Who could be in a group, who is, and whom the facts propose. */
export const getSamenstelling = defineQuery({
  name: "groep.samenstelling",
  summary: "De mensen van de unit naast wat de plek van een groep vraagt, met een voorstel; u kiest",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "werkverdeling",
  input: request({ id, pas: Type.Optional(oneOf([...PASSEN, "leden"])), ...paging }),
  output: Samenstelling,
  subject: async (context, { id }) => groepSubject(context, "read", id),
  run: (context, { id, pas = "past", pagina = 1, perPagina = 50 }) =>
    samenstellingOf(context, id, { pas, pagina, perPagina }),
  betrokkenen: ({ rijen, voorstel }) => [
    ...new Set([...rijen.map(({ inwonerId }) => inwonerId), ...voorstel]),
  ],
});
