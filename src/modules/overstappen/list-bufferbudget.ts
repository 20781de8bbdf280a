import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { BUFFERBUDGET_VANAF } from "#regels/bufferbudget";
import { isoDate } from "#core/dates";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bufferbudget } from "./bufferbudget.ts";
import { bufferbudgettenVan } from "./bufferbudget-store.ts";

/** What an inwoner got so that a month with work did not leave less than the norm. */
export const listBufferbudget = defineQuery({
  name: "bufferbudget.list",
  summary: "Het bufferbudget dat een inwoner kreeg, per maand",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({ id }),
  output: Type.Object({ vanaf: date, rijen: Type.Array(Bufferbudget) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({
    vanaf: isoDate(BUFFERBUDGET_VANAF),
    rijen: await bufferbudgettenVan(context, id),
  }),
  betrokkenen: (_, { id }) => [id],
});
