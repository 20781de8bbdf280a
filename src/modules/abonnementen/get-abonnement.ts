import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Abonnement } from "./abonnement.ts";
import { abonnementById } from "./abonnement-store.ts";

export const getAbonnement = defineQuery({
  name: "abonnement.get",
  summary: "Een abonnement op meldingen, en hoe de bezorging gaat",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({ id }),
  output: Abonnement,
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  run: (context, { id }) => abonnementById(context, id),
  betrokkenen: () => [],
});
