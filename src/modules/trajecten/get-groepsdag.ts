import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, MOST_PEOPLE, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { groepById } from "./groep-store.ts";
import { Dagregel } from "./waarneming.ts";
import { dagregelsOf } from "./waarneming-store.ts";

/** The list of a day for who leads a group: who is in it, and what was entered already. */
export const getGroepsdag = defineQuery({
  name: "trajectgroep.dag",
  summary: "Wie er op een dag in een groep is, en wat daarover is ingevuld",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "waarneming",
  input: request({ id, dag: Type.Optional(date) }),
  output: Type.Object({
    groepId: id,
    naam: Type.String(),
    traject: Type.String(),
    plaats: Type.String(),
    dag: date,
    rijen: Type.Array(Dagregel, { maxItems: MOST_PEOPLE }),
  }),
  subject: async (context) => listSubject(context, "read", "waarneming"),
  async run(context, { id, dag = context.today() }) {
    const { naam, traject, plaats } = await groepById(context, id);
    const rijen = (await dagregelsOf(context, id, dag)).slice(0, MOST_PEOPLE);
    return { groepId: id, naam, traject, plaats, dag, rijen };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
