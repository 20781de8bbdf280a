import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ONDERDELEN, ontbreektFilter, Ontbreektrij } from "./ontbreekt.ts";
import { ontbreektPage, ontbreektTelling } from "./ontbreekt-store.ts";

/** What is missing in the dossiers of a caseload, by name. */
export const listOntbreekt = defineQuery({
  name: "beeld.ontbreekt",
  summary: "Wat er ontbreekt in de dossiers waarvoor u werkt, op naam",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request(ontbreektFilter),
  output: Type.Object({
    telling: Type.Object({
      mensen: Type.Integer(),
      compleet: Type.Integer(),
      bekend: Type.Array(Type.Object({ onderdeel: oneOf(ONDERDELEN), aantal: Type.Integer() })),
    }),
    ...page(Ontbreektrij).properties,
  }),
  subject: async (context) => listSubject(context, "read", "beeld"),
  async run(context, { onderdeel, ...paging }) {
    const { limit, offset, ...at } = pageOf(paging);
    const found = await ontbreektPage(context, { onderdeel, limit, offset });
    return { telling: await ontbreektTelling(context), ...at, ...found };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
