import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { oneOf, orNull, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { ANTWOORDSTANDEN, UITLEG } from "./antwoordstand.ts";
import { antwoordenUit, type Bronantwoord, vraagBronnen } from "./bemiddelaar.ts";
import { bronOnbekend, oin, zonderAdres } from "./partij.ts";
import { bronnenVan, noteerUitkomst, partijen } from "./partij-store.ts";

/** A question about no one: vacancies in one area. */
const PROEFVRAAG = { selectiegebied: { postcode: "3811AA", afstand: 0 } };

/** Asks another organisation something, to see whether it answers. */
export const tryVumpartij = defineAction({
  name: "vumpartij.proberen",
  summary: "Proberen of een andere organisatie antwoordt, met een zoekvraag naar vacatures (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request({ oin }),
  output: Type.Object({
    oin,
    stand: oneOf(ANTWOORDSTANDEN),
    uitleg: orNull(Type.String()),
    aantal: Type.Integer({ description: "Vacatures in het antwoord" }),
  }),
  subject: async (_, { oin }) => ({ object: `vum/${oin}` }),
  async vooraf(context, { oin }) {
    const partij = (await partijen(context)).find((one) => one.oin === oin);
    if (!partij) throw bronOnbekend();
    const { eigenOin, bronnen } = await bronnenVan(context);
    const bron = bronnen.find((one) => one.oin === oin);
    if (!bron) throw zonderAdres();
    return vraagBronnen(context, { bronnen: [bron], eigenOin, isProef: true }, "vacature", PROEFVRAAG);
  },
  async run(context, { oin }, _subject, uitkomst) {
    const antwoorden = antwoordenUit(uitkomst) as readonly Bronantwoord[];
    await noteerUitkomst(context, antwoorden);
    const { stand, treffers } = antwoorden[0]!; // one source was asked
    return { oin, stand, uitleg: stand === "ok" ? null : UITLEG[stand], aantal: treffers.length };
  },
  betrokkenen: () => [],
});
