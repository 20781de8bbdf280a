import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Marktdeelname } from "./banenmarkt.ts";
import { deelnamesVan } from "./marktdeelname-store.ts";

/** To which markets an inwoner goes and went, and with whom he spoke there. */
export const listMarktdeelnames = defineQuery({
  name: "marktdeelnames.list",
  summary: "De banenmarkten van één inwoner, met de gesprekken en wat ervan kwam",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "marktdeelname",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Marktdeelname) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await deelnamesVan(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
