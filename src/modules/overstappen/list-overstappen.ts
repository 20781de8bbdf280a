import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Overstap } from "./overstap.ts";
import { overstappenVan } from "./overstap-store.ts";

/** Every switch of one inwoner, with the way back of each. */
export const listOverstappen = defineQuery({
  name: "overstappen.list",
  summary: "De overstappen van één inwoner, de laatste eerst, met de weg terug van elk",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overstap",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(Overstap) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({ rijen: await overstappenVan(context, id) }),
  betrokkenen: (_, { id }) => [id],
});
