import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { openBijBron } from "./bemiddelaar.ts";
import { UITLEG } from "./elders.ts";
import { bronOnbekend, oin, PROFIELNUMMER } from "./partij.ts";
import { bronnenVan } from "./partij-store.ts";
import { VUM_SOORTEN } from "./vraagvelden.ts";

/** One profile of another organisation in full. How many may be opened of one answer is up to its source. */
export const openElders = defineQuery({
  name: "vum.open-profiel",
  summary: "Een profiel van een andere organisatie openen (VUM)",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "vumpartij",
  input: request({
    oin,
    soort: oneOf(VUM_SOORTEN),
    nummer: Type.String({ pattern: PROFIELNUMMER }),
  }),
  output: Type.Object({
    bron: Type.String(),
    profiel: Type.Record(Type.String(), Type.Unknown(), { description: "In de woorden van VUM" }),
  }),
  subject: async (_, { oin }) => ({ object: `vum/${oin}` }),
  async run(context, { oin, soort, nummer }) {
    const { eigenOin, bronnen } = await bronnenVan(context);
    const bron = bronnen.find((one) => one.oin === oin);
    if (!bron) throw bronOnbekend();
    const { stand, profiel } = await openBijBron(bron, soort, nummer, eigenOin);
    if (stand !== "ok")
      throw new Failure(stand === "limiet" ? "too-many" : "unavailable", "vum.bron", UITLEG[stand]);
    return { bron: bron.naam, profiel };
  },
  betrokkenen: () => [],
});
