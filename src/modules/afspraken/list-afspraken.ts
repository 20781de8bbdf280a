import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Afspraak } from "./afspraak.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { afsprakenOf } from "./afspraak-store.ts";

/** What of it someone sees is narrowed by what he may read of contact. */
export const listAfspraken = defineQuery({
  name: "afspraken.list",
  summary: "Afspraken met een inwoner: wat komt, en wat was",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Afspraak) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await afsprakenOf(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
