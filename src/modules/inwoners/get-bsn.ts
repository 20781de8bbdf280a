import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { maskBsn } from "./bsn.ts";
import { bsnOf } from "./bsn-store.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Enough of the BSN to compare it with a card: the last four digits. */
export const getBsn = defineQuery({
  name: "inwoner.bsn",
  summary: "Laatste vier cijfers van het BSN",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bsn",
  input: request({ id }),
  output: Type.Object({ gemaskeerd: orNull(Type.String({ description: "Zoals •••••6782" })) }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }) {
    const bsn = await bsnOf(context, id);
    return { gemaskeerd: bsn === null ? null : maskBsn(bsn) };
  },

  betrokkenen: (_, { id }) => [id],
});
