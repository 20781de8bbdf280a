import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Voorstel } from "./voorstel.ts";
import { voorstelPage } from "./voorstel-store.ts";

/** What was proposed to one inwoner, the latest first. */
export const listInwonervoorstellen = defineQuery({
  name: "inwonervoorstellen.list",
  summary: "De voorstellen voor één inwoner, de nieuwste eerst",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id, ...paging }),
  output: page(Voorstel),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, ...asked }) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await voorstelPage(context, { inwonerId: id }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
