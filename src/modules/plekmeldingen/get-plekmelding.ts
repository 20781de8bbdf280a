import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Plekmelding } from "./plekmelding.ts";
import { gelijkendeWerkgevers, plekmeldingById } from "./plekmelding-store.ts";

const Gelijkend = Type.Object({
  id,
  naam: Type.String(),
  plaats: Type.String(),
  isZelfdeKvk: Type.Boolean(),
});

/** One report, with the werkgevers whom it may be of. */
export const getPlekmelding = defineQuery({
  name: "plekmelding.get",
  summary: "Eén melding van een werkgever, met de werkgevers die het kunnen zijn",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({ id }),
  output: Type.Object({ ...Plekmelding.properties, gelijkend: Type.Array(Gelijkend) }),
  subject: async (_, { id }) => ({ object: `plekmelding/${id}` }),
  async run(context, { id }) {
    const melding = await plekmeldingById(context, id);
    const gelijkend = melding.status === "nieuw" ? await gelijkendeWerkgevers(context, melding) : [];
    return { ...melding, gelijkend };
  },
  betrokkenen: () => [],
});
