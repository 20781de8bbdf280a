import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { keuzesVan } from "./keuze-store.ts";
import { Matchkeuze } from "./matchkeuze.ts";

/** What people decided about an inwoner and plekken, those that were withdrawn included. */
export const listMatchkeuzes = defineQuery({
  name: "matchkeuzes.list",
  summary: "Welke plekken voor een inwoner vaststaan of uitgesloten zijn, en wie dat koos",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Matchkeuze) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await keuzesVan(context, { inwonerIds: [id], alle: true }) }),
  betrokkenen: (_, { id }) => [id],
});
