import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Abonnement, abonnementvelden, isBeeindigd, naamBestaat } from "./abonnement.ts";
import { abonnementById, changeAbonnement as change, vraagBezorging } from "./abonnement-store.ts";
import { checkOntvanger } from "./ontvanger-check.ts";

/** What waits goes to the new address; from now on only the chosen kinds are told. */
export const changeAbonnement = defineAction({
  name: "abonnement.wijzigen",
  summary: "Wijzigen welke meldingen een ander systeem krijgt, en waar",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({ id, ...abonnementvelden }),
  output: Abonnement,
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id, ...input }) {
    if ((await abonnementById(context, id)).status === "beeindigd") throw isBeeindigd();
    await checkOntvanger(context, input);
    const fresh = { ...input, rustTot: null, zonderAntwoord: 0, stilSinds: null } as const;
    await orFail(change(context, id, fresh), "abonnementen_naam_uniek", naamBestaat);
    await vraagBezorging(context, id);
    return abonnementById(context, id);
  },
  betrokkenen: () => [],
});
