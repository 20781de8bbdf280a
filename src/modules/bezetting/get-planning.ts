import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Planning } from "./planning.ts";
import { unitPlanning } from "./planning-store.ts";
import { ZEKERHEDEN } from "./unitwoorden.ts";

/** What the orders ask of a unit, week by week, beside what its people can do. */
export const getPlanning = defineQuery({
  name: "planning.get",
  summary: "Per week en werksoort: uren die er zijn, uren die opdrachten vragen, en het tekort",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({ id }),
  output: Type.Object({
    planning: Type.Array(Planning),
    inzetbaar: Type.Number({ description: "Procent van de contracturen" }),
    zekerheid: orNull(oneOf(ZEKERHEDEN)),
  }),
  subject: async (_, { id }) => ({ object: `unit/${id}` }),
  run: async (context, { id }) => {
    const { zekerheid, ...rest } = await unitPlanning(context, id);
    return { ...rest, zekerheid: ZEKERHEDEN.find((een) => een === zekerheid) ?? null };
  },
  betrokkenen: () => [],
});
