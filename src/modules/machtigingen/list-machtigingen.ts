import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Machtiging } from "./machtiging.ts";
import { machtigingenVan } from "./machtiging-store.ts";

/** Who may help an inwoner with what, and until when; and who could before. */
export const listMachtigingen = defineQuery({
  name: "machtigingen.list",
  summary: "Wie een inwoner mag helpen, waarmee en tot wanneer",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "machtiging",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Machtiging, { maxItems: 50 }) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await machtigingenVan(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
