import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bsnOf } from "./bsn-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** The whole BSN, on request: the only answer in which it stands. */
export const showBsn = defineQuery({
  name: "inwoner.toon-bsn",
  summary: "BSN tonen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bsn",
  input: request({ id }),
  output: Type.Object({ bsn: orNull(Type.String()) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ bsn: await bsnOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
