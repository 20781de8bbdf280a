import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, request, text } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { vrijePlaatsen } from "./bezetting-store.ts";
import { som, VrijePlaats } from "./vrije-plaats.ts";

/** Where in the units someone can begin today. */
export const listVrijePlaatsen = defineQuery({
  name: "vrije-plaatsen.list",
  summary: "De vrije plaatsen per unit, werksoort en werkvorm, met de begeleiding en wie er wacht als aantal",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({
    werksoort: Type.Optional(text(80)),
    werkvorm: Type.Optional(oneOf(WERKVORMEN)),
    gemeente: Type.Optional(gemeente),
    unitId: Type.Optional(id),
    vrij: Type.Optional(Type.Boolean({ description: "Alleen waar nu iemand kan beginnen" })),
  }),
  output: Type.Object({
    rijen: Type.Array(VrijePlaats),
    vrij: Type.Integer(),
    capaciteit: Type.Integer(),
    wacht: Type.Integer(),
  }),
  subject: async () => ({ object: "units" }),
  async run(context, filter) {
    const rijen = await vrijePlaatsen(context, filter, context.today());
    return {
      rijen,
      vrij: som(rijen, ({ vrij }) => vrij),
      capaciteit: som(rijen, ({ capaciteit }) => capaciteit),
      wacht: som(rijen, ({ wacht }) => wacht),
    };
  },
  betrokkenen: () => [],
});
