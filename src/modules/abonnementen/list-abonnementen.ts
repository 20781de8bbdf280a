import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Abonnement } from "./abonnement.ts";
import { abonnementen } from "./abonnement-store.ts";

export const listAbonnementen = defineQuery({
  name: "abonnementen.list",
  summary: "Welke andere systemen meldingen krijgen, en of dat goed gaat",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request(paging),
  output: page(Abonnement),
  subject: async () => ({ object: "abonnementen" }),
  async run(context, input) {
    const { limit, offset, ...at } = pageOf(input);
    return { ...at, ...(await abonnementen(context, {}, { limit, offset })) };
  },
  betrokkenen: () => [],
});
