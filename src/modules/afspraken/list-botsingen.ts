import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { momentvelden } from "./afspraak.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { botsingenOf } from "./botsing-store.ts";

/** Tells beforehand, and forbids nothing: who makes the appointment knows more. */
export const listBotsingen = defineQuery({
  name: "afspraak.botsingen",
  summary: "Waarmee een nieuwe afspraak zou samenvallen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id, ...momentvelden, behalve: Type.Optional(id) }),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        soort: oneOf(["eigen agenda", "agenda van de inwoner", "vaste tijd"]),
        wat: Type.String(),
      }),
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id, behalve, ...moment }) => ({
    rijen: await botsingenOf(context, id, moment, behalve),
  }),
  betrokkenen: (_, { id }) => [id],
});
