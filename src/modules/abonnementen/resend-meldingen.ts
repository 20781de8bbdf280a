import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request, tijdstip } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { isBeeindigd } from "./abonnement.ts";
import { abonnementById, vraagBezorging, wachtOpnieuw } from "./abonnement-store.ts";

/** A receiver knows each by its id: what it has, it can leave. */
export const resendMeldingen = defineAction({
  name: "abonnement.opnieuw",
  summary: "Meldingen opnieuw sturen: wat mislukte, één melding, of alles sinds een moment",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({
    id,
    gebeurtenisId: Type.Optional(id),
    sinds: Type.Optional({ ...tijdstip, description: "Ook wat al aankwam; hoogstens 30 dagen terug" }),
  }),
  output: Type.Object({ aantal: Type.Integer() }),
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id, ...welke }) {
    if ((await abonnementById(context, id)).status === "beeindigd") throw isBeeindigd();
    const aantal = await wachtOpnieuw(context, id, welke);
    await vraagBezorging(context, id);
    return { aantal };
  },
  betrokkenen: () => [],
});
