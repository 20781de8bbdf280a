import { orFail } from "#db/constraints";
import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Abonnement, abonnementvelden, naamBestaat } from "./abonnement.ts";
import { abonnementById } from "./abonnement-store.ts";
import { checkOntvanger } from "./ontvanger-check.ts";

/** Nothing is sent until there is a secret to sign with. */
export const createAbonnement = defineAction({
  name: "abonnement.maken",
  summary: "Een ander systeem meldingen laten krijgen van wat er gebeurt",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request(abonnementvelden),
  output: Abonnement,
  subject: async () => ({ object: "abonnementen" }),
  async run(context, input) {
    await checkOntvanger(context, input);
    const { db, user, newId, now } = context;
    const id = newId();
    const written = db
      .insertInto("abonnementen")
      .values({ regioId: user.regioId, id, ...input, doorNaam: user.naam, gemaakt: now() })
      .execute();
    await orFail(written, "abonnementen_naam_uniek", naamBestaat);
    return abonnementById(context, id);
  },
  betrokkenen: () => [],
});
