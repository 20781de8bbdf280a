import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Programma } from "./programma.ts";
import { programmaById } from "./programma-store.ts";
import { checkVerdeling, Verdeeldeel } from "./verdeling.ts";
import { insertVerdeling } from "./verdeling-store.ts";

/** How the budget of a cluster is divided over who does what; an earlier division stays. */
export const divideCluster = defineAction({
  name: "programma.verdeling",
  summary: "Vastleggen hoe het budget van een cluster is verdeeld, naar de taak van elke partij",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({
    id,
    clusterId: id,
    gezien: Type.Integer({
      minimum: 0,
      description: "Het volgnummer van de verdeling die u zag; 0: er was er geen",
    }),
    afspraak: text(300, "Waar het is afgesproken"),
    delen: Type.Array(Verdeeldeel, { minItems: 1, maxItems: 40 }),
  }),
  output: Programma,
  subject: async (_, { id }) => ({ object: `programma/${id}` }),
  async run(context, { id, ...verdeling }) {
    checkVerdeling(verdeling.delen);
    await programmaById(context, id);
    await insertVerdeling(context, id, verdeling);
    return programmaById(context, id);
  },
  betrokkenen: () => [],
});
