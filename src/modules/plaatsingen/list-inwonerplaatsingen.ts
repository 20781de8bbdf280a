import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Plaatsing } from "./plaatsing.ts";
import { plaatsingPage } from "./plaatsing-store.ts";
import { plaatsingenSubject } from "./plaatsing-subject.ts";

/** The plaatsingen of one inwoner, those that ended too. */
export const listInwonerplaatsingen = defineQuery({
  name: "inwonerplaatsingen.list",
  summary: "De plaatsingen van één inwoner, de laatst begonnen eerst",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id, ...paging }),
  output: page(Plaatsing),
  subject: (context, { id }) => plaatsingenSubject(context, id),
  async run(context, { id, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await plaatsingPage(context, { inwonerId: id }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
