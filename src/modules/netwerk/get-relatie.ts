import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Herkomst } from "./campagne.ts";
import { leadsOfWerkgever } from "./lead-store.ts";
import { Account, Bereidheid } from "./relatie.ts";
import { accountOf, bereidhedenOf, feitenVan } from "./relatie-store.ts";
import { SEGMENTEN, segmentenOf } from "./segment.ts";

/** How the region stands to one werkgever: form of relation, room for guidance, willingness over time, where he came from. */
export const getRelatie = defineQuery({
  name: "werkgeverrelatie.get",
  summary: "De relatie met een werkgever: afspraken, ruimte om te begeleiden, bereidheid en herkomst",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Type.Object({
    account: Account,
    bereidheden: Type.Array(Bereidheid, { maxItems: 50 }),
    segmenten: Type.Array(oneOf(SEGMENTEN)),
    lopend: orNull(
      Type.Integer({
        description:
          "Hoeveel mensen er nu via de regio werken; leeg: minder dan tien, en wie mag u niet weten",
      }),
    ),
    herkomst: Type.Array(Herkomst, { maxItems: 50 }),
  }),
  subject: async (_, { id }) => ({ object: `werkgever/${id}` }),
  async run(context, { id }) {
    const feiten = await feitenVan(context, id);
    return {
      account: await accountOf(context, id),
      bereidheden: await bereidhedenOf(context, id),
      segmenten: segmentenOf(feiten),
      lopend: feiten.lopend,
      herkomst: await leadsOfWerkgever(context, id),
    };
  },
  betrokkenen: () => [],
});
