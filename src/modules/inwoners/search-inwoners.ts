import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { orNull, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { findInwoners, GevondenInwoner } from "./inwoner-search.ts";

/** The same words for someone who does not exist and for someone of another area. */
const NIET_GEVONDEN = "Niet gevonden in uw werkgebied";

/** Finds by a part of the name, by the whole number, or by the whole BSN. */
export const searchInwoners = defineQuery({
  name: "inwoner.zoek",
  summary: "Inwoner zoeken op naam, nummer of BSN",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ tekst: Type.String({ minLength: 2, maxLength: 80, pattern: "\\S\\s*\\S" }) }),
  output: Type.Object({
    totaal: Type.Integer({ description: "Ook wie niet in de eerste 50 staat" }),
    rijen: Type.Array(GevondenInwoner, { maxItems: 50 }),
    tekst: orNull(Type.String()),
  }),
  subject: async (context) => listSubject(context, "read", "persoon"),
  async run(context, { tekst }) {
    const { totaal, rijen } = await findInwoners(context, tekst.trim());
    return { totaal, rijen, tekst: totaal === 0 ? NIET_GEVONDEN : null };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ id }) => id),
});
