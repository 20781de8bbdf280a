import { defineQuery } from "../door.ts";
import { id, page, paging, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { Gebeurtenis } from "./tijdlijn.ts";
import { tijdlijnPage } from "./tijdlijn-store.ts";

/** What happened, newest first. Parts that the role may not see are not there. */
export const listTijdlijn = defineQuery({
  name: "inwoner.tijdlijn",
  summary: "Wat er gebeurde, nieuwste eerst",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id, ...paging }),
  output: page(Gebeurtenis),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: (context, { id, ...paging }, subject) => tijdlijnPage(context, id, subject, paging),
  betrokkenen: (_, { id }) => [id],
});
