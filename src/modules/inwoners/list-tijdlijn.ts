import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, paging, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { GEBEURTENISSEN, Gebeurtenis } from "./tijdlijn.ts";
import { tijdlijnPage } from "./tijdlijn-store.ts";

/** What happened, newest first. Parts that the role may not see are not there. */
export const listTijdlijn = defineQuery({
  name: "inwoner.tijdlijn",
  summary: "Wat er gebeurde, nieuwste eerst",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id, soort: Type.Optional(oneOf(GEBEURTENISSEN)), ...paging }),
  output: page(Gebeurtenis),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: (context, { id, ...asked }, subject) => tijdlijnPage(context, id, subject, asked),
  betrokkenen: (_, { id }) => [id],
});
