import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { unitNamed } from "./bezetting-store.ts";
import { Unitafspraak, Unitcapaciteit, Unitlocatie } from "./capaciteit.ts";
import { afspraakOf, capaciteitenOf, locatiesOf } from "./capaciteit-store.ts";
import { Verkenning } from "./verkenning.ts";
import { verkenningenOf } from "./verkenning-store.ts";

/** What a unit can hold, where, and with whose guidance. */
export const getUnit = defineQuery({
  name: "unit.get",
  summary:
    "Wat een unit aankan: locaties, plaatsen per werksoort en werkvorm, begeleiding en nieuwe werksoorten",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "unitcapaciteit",
  input: request({ id }),
  output: Type.Object({
    id,
    naam: Type.String(),
    organisatie: Type.String(),
    werksoorten: Type.Array(Type.String()),
    isVanMij: Type.Boolean({ description: "U werkt in deze unit" }),
    locaties: Type.Array(Unitlocatie),
    capaciteiten: Type.Array(Unitcapaciteit),
    afspraak: orNull(Unitafspraak),
    verkenningen: Type.Array(Verkenning),
  }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  run: async (context, { id }) => ({
    ...(await unitNamed(context, id)),
    locaties: await locatiesOf(context, id),
    capaciteiten: await capaciteitenOf(context, id),
    afspraak: await afspraakOf(context, id),
    verkenningen: await verkenningenOf(context, id),
  }),
  betrokkenen: () => [],
});
