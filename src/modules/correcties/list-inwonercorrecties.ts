import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Correctie } from "./correctie.ts";
import { correctiePage } from "./correctie-store.ts";

/** What one inwoner said is not right, with the answers. */
export const listInwonercorrecties = defineQuery({
  name: "inwonercorrecties.list",
  summary: "Wat er volgens één inwoner niet klopt, met de antwoorden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctie",
  input: request({ id, ...paging }),
  output: page(Correctie),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, ...paged }) {
    const { limit, offset, ...at } = pageOf(paged);
    return { ...at, ...(await correctiePage(context, { inwonerId }, { limit, offset })) };
  },
  betrokkenen: (_, { id }) => [id],
});
