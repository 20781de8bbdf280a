import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { ploegenOf, unitNamed } from "./bezetting-store.ts";
import { Ploeg, som } from "./vrije-plaats.ts";

/** The teams of a unit with how full they are on a day. */
export const listPloegen = defineQuery({
  name: "ploegen.list",
  summary: "De ploegen van een unit met hoeveel mensen er op een dag werken; alleen aantallen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id, dag: Type.Optional(date) }),
  output: Type.Object({
    id,
    naam: Type.String(),
    organisatie: Type.String(),
    werksoorten: Type.Array(Type.String()),
    isVanMij: Type.Boolean({ description: "U werkt in deze unit" }),
    dag: date,
    bezet: Type.Integer(),
    capaciteit: Type.Integer(),
    vrij: Type.Integer(),
    rijen: Type.Array(Ploeg),
  }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  async run(context, { id, dag = context.today() }) {
    const unit = await unitNamed(context, id);
    const rijen = await ploegenOf(context, id, dag);
    return {
      ...unit,
      dag,
      bezet: som(rijen, ({ bezet }) => bezet),
      capaciteit: som(rijen, ({ capaciteit }) => capaciteit),
      vrij: som(rijen, ({ vrij }) => vrij),
      rijen,
    };
  },
  betrokkenen: () => [],
});
