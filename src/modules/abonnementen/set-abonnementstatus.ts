import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Abonnement, isBeeindigd, STANDEN } from "./abonnement.ts";
import { abonnementById, begintOpnieuw, changeAbonnement, vraagBezorging } from "./abonnement-store.ts";

/** A pause keeps what happens meanwhile; an end does not, and is for good. */
export const setAbonnementstatus = defineAction({
  name: "abonnement.status",
  summary: "Meldingen naar een ander systeem pauzeren, hervatten of beëindigen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({ id, status: oneOf(STANDEN) }),
  output: Abonnement,
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id, status }) {
    if ((await abonnementById(context, id)).status === "beeindigd") throw isBeeindigd();
    await changeAbonnement(context, id, { status, rustTot: null, zonderAntwoord: 0, stilSinds: null });
    if (status === "actief") {
      await begintOpnieuw(context, id);
      await vraagBezorging(context, id);
    }
    if (status === "beeindigd")
      await context.db
        .updateTable("bezorgingen")
        .set({ status: "vervallen" })
        .where("regioId", "=", context.user.regioId)
        .where("abonnementId", "=", id)
        .where("status", "in", ["wacht", "mislukt"])
        .execute();
    return abonnementById(context, id);
  },
  betrokkenen: () => [],
});
