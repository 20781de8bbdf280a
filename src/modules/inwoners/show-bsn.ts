import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { bsnOf } from "./bsn-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** For what the whole BSN is needed. */
const BSN_REDENEN = [
  "identiteit controleren",
  "loonkostensubsidie aanvragen",
  "gegevens doorgeven aan UWV",
  "vraag van de inwoner",
] as const;

/** The whole BSN, on request and for a reason that the log keeps: the only answer in which it stands. */
export const showBsn = defineQuery({
  name: "inwoner.toon-bsn",
  summary: "BSN tonen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bsn",
  input: request({ id, reden: oneOf(BSN_REDENEN) }),
  output: Type.Object({ bsn: orNull(Type.String()) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ bsn: await bsnOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
  redenen: ({ reden }) => [reden],
});
