import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { erkenningFields, Leerbedrijf } from "./leerbedrijf.ts";
import { insertLeerbedrijf } from "./leerbedrijf-store.ts";

export const createLeerbedrijf = defineAction({
  name: "leerbedrijf.create",
  summary: "Vastleggen dat een werkgever of unit een erkend leerbedrijf is",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    werkgeverId: Type.Optional(orNull(id)),
    unitId: Type.Optional(orNull(id)),
    ...erkenningFields,
  }),
  output: Leerbedrijf,
  subject: async () => ({ object: "leerbedrijven" }),
  run: (context, { werkgeverId = null, unitId = null, ...erkenning }) =>
    insertLeerbedrijf(context, { werkgeverId, unitId, ...erkenning }),
  betrokkenen: () => [],
});
