import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { MOST_PEOPLE, request } from "../fields.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Einde } from "./einde.ts";
import { eindesOf } from "./einde-store.ts";

/** What ends soon in the own caseload and nobody decided about, by date. */
export const listEindes = defineQuery({
  name: "eindes.list",
  summary: "Contracten, indicaties, stages en stappen in uw caseload die aflopen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "plan",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Einde, { maxItems: MOST_PEOPLE }) }),
  subject: async (context) => listSubject(context, "read", "plan"),
  run: async (context) => ({
    rijen: await eindesOf(context, eigenInwoners(context), { zonderBesluit: true, limit: MOST_PEOPLE }),
  }),
  betrokkenen: ({ rijen }) => rijen.map(({ wie }) => wie.inwonerId),
});
