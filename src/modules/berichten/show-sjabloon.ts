import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { sjabloonVoor } from "./sjabloon-voor.ts";
import { KEUZESJABLONEN, TAALCODES, TAALNAAM } from "./sjabloonnamen.ts";

/** As the inwoner will read it, with the Dutch text beside it. */
export const showSjabloon = defineQuery({
  name: "bericht.sjabloon",
  summary: "Een tekst die klaarstaat, in de taal van de inwoner en in het Nederlands",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({ id, sjabloon: oneOf(KEUZESJABLONEN), afspraakId: Type.Optional(id) }),
  output: Type.Object({
    taal: oneOf(TAALCODES),
    taalnaam: Type.String(),
    onderwerp: Type.String(),
    tekst: Type.String(),
    tekstNl: Type.String(),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, sjabloon, afspraakId }) {
    const filled = await sjabloonVoor(context, id, sjabloon, afspraakId);
    return { ...filled, taalnaam: TAALNAAM[filled.taal] };
  },
  betrokkenen: (_, { id }) => [id],
});
