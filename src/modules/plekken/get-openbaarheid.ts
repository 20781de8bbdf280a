import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Openbaarheid } from "./openbaar.ts";
import { openbaarheidOf } from "./openbaar-store.ts";
import { plekSubject } from "./plek-subject.ts";

/** Whether everyone may read this vacature, from when to when, and who agreed. */
export const getOpenbaarheid = defineQuery({
  name: "plek.get-openbaarheid",
  summary: "Of een vacature openbaar is, wanneer, en wie van de werkgever ja zei",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: Type.Object({ openbaarheid: orNull(Openbaarheid) }),
  subject: (context, { id }) => plekSubject(context, id),
  run: async (context, { id }) => ({ openbaarheid: await openbaarheidOf(context, id) }),
  betrokkenen: () => [],
});
