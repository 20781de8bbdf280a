import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, orNull, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { isBuiten } from "../bezetting/buitenvormen.ts";
import { Werkafspraak } from "./werkafspraak.ts";
import { plekOf, werkafspraakPage } from "./werkafspraak-store.ts";

const MOST = 50;

/** What is and was agreed about the work at one plek. */
export const listPlekafspraken = defineQuery({
  name: "plekafspraken.list",
  summary: "De afspraken over werk, prijs en begeleiding op een plek, per werkvorm, met wie ja zei",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkafspraak",
  input: request({ id }),
  output: Type.Object({
    id,
    titel: Type.String(),
    unitId: orNull(id),
    werkgeverId: orNull(id),
    isVanMij: Type.Boolean({ description: "De plek is van de unit waarin u werkt" }),
    werkvormen: Type.Array(Type.String(), { description: "Waarover hier afspraken horen" }),
    rijen: Type.Array(Werkafspraak, { maxItems: MOST }),
  }),
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id: plekId }) {
    const { werkvormen, ...plek } = await plekOf(context, plekId);
    const { rijen } = await werkafspraakPage(context, { plekId }, { limit: MOST, offset: 0 });
    const isVanMij = plek.unitId !== null && plek.unitId === context.user.unitId;
    return { ...plek, isVanMij, werkvormen: werkvormen.filter(isBuiten), rijen };
  },
  betrokkenen: () => [],
});
