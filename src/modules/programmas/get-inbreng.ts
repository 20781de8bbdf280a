import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, paging, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Inbreng, inbrengVan } from "./inbreng.ts";
import { VOORSTELSTATUSSEN } from "./programma.ts";

/** What organisations brought into a programme. */
export const getInbreng = defineQuery({
  name: "programma.inbreng",
  summary: "De SWOT van een programma en de voorstellen, gekozen of niet en waarom",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    status: Type.Optional(oneOf(VOORSTELSTATUSSEN)),
    clusterId: Type.Optional(id),
    ...paging,
  }),
  output: Inbreng,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  run: (context, { id, ...asked }) => inbrengVan(context, id, asked),
  betrokkenen: () => [],
});
