import { Type } from "typebox";
import { Failure, type FailureKind } from "#core/failure";
import { defineQuery } from "../door.ts";
import { oneOf, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { type Antwoordstand, UITLEG } from "./antwoordstand.ts";
import { antwoordenUit, openBijBron, type Profielantwoord } from "./bemiddelaar.ts";
import { bronOnbekend, oin, PROFIELNUMMER } from "./partij.ts";
import { bronnenVan } from "./partij-store.ts";
import { VUM_SOORTEN } from "./vraagvelden.ts";

const MIS: Readonly<Partial<Record<Antwoordstand, FailureKind>>> = { limiet: "too-many", weg: "not-found" };

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
  async vooraf(context, { oin, soort, nummer }) {
    const { eigenOin, bronnen } = await bronnenVan(context);
    const bron = bronnen.find((one) => one.oin === oin);
    if (!bron) throw bronOnbekend();
    return openBijBron(context, { bron, eigenOin }, soort, nummer);
  },
  async run(_context, _input, _subject, uitkomst) {
    const { bron, stand, profiel } = (antwoordenUit(uitkomst) as readonly Profielantwoord[])[0]!; // one source was asked
    if (stand !== "ok") throw new Failure(MIS[stand] ?? "unavailable", "vum.bron", UITLEG[stand]);
    return { bron: bron.naam, profiel };
  },
  betrokkenen: () => [],
});
