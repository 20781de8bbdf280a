import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, MOST_PEOPLE, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Marktdeelname } from "./banenmarkt.ts";
import { deelnamesOp } from "./marktdeelname-store.ts";

/** Who of the own caseload goes to a market. */
export const listEigenDeelnemers = defineQuery({
  name: "banenmarkt.eigen-deelnemers",
  summary: "Welke inwoners die u begeleidt naar een banenmarkt gaan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "marktdeelname",
  input: request({ id }),
  output: Type.Object({
    totaal: Type.Integer(),
    rijen: Type.Array(Type.Object({ ...Marktdeelname.properties, naam: Type.String() }), {
      maxItems: MOST_PEOPLE,
    }),
  }),
  subject: async (context) => listSubject(context, "read", "marktdeelname"),
  async run(context, { id }) {
    const all = await deelnamesOp(context, id);
    return { totaal: all.length, rijen: all.slice(0, MOST_PEOPLE) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
