import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { Bezorging, BEZORGSTANDEN } from "./abonnement.ts";
import { abonnementById, bezorgingen } from "./abonnement-store.ts";

export const listBezorgingen = defineQuery({
  name: "bezorgingen.list",
  summary: "De meldingen van een abonnement, met elke poging, de nieuwste eerst",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "abonnement",
  input: request({ id, status: Type.Optional(oneOf(BEZORGSTANDEN)), ...paging }),
  output: page(Bezorging),
  subject: async (_context, { id }) => ({ object: `abonnement/${id}` }),
  async run(context, { id, status, ...asked }) {
    await abonnementById(context, id);
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await bezorgingen(context, { id, ...(status && { status }) }, { limit, offset })) };
  },
  betrokkenen: () => [],
});
