import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inzageGeven } from "../verwerkingsactiviteiten.ts";
import { Inzageverzoek } from "./inzage.ts";
import { inzageverzoekenVan } from "./inzage-store.ts";

/** When everything about an inwoner was asked for, and whether it can still be fetched. */
export const listInzageverzoeken = defineQuery({
  name: "inzageverzoeken.list",
  summary: "Wanneer om alles over een inwoner is gevraagd, en of het nog is op te halen",
  verwerkingsactiviteit: inzageGeven,
  dataklasse: "inzage",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Inzageverzoek, { description: "De laatste twintig" }) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await inzageverzoekenVan(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
