import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, MOST_PEOPLE, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer } from "./deelname.ts";
import { deelnemersOf } from "./deelname-store.ts";
import { groepById } from "./groep-store.ts";

/** Who takes part in a group, as far as this user may know of them. */
export const listDeelnemers = defineQuery({
  name: "trajectgroep.deelnemers",
  summary: "Wie meedoet in een groep, een plaats kreeg aangeboden of wacht",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Deelnemer, { maxItems: MOST_PEOPLE }) }),
  subject: async (context) => listSubject(context, "read", "deelname"),
  async run(context, { id }) {
    await groepById(context, id);
    return { rijen: (await deelnemersOf(context, id)).slice(0, MOST_PEOPLE) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
