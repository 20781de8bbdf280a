import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, oneOf, orNull, request } from "../fields.ts";
import { gebiedOf } from "../plekken/postcodes.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import type { Adres } from "./adressen.ts";
import { stelAan, standVan, standvelden } from "./raadpleging.ts";

export const Adresantwoord = Type.Object({
  ...standvelden,
  bron: orNull(oneOf(["BAG", "postcodetabel"])),
  adres: orNull(
    Type.Object({
      straat: orNull(Type.String()),
      huisnummer: orNull(Type.String()),
      plaats: Type.String(),
      gemeente: orNull(gemeente),
    }),
  ),
});
export type Adresantwoord = Static<typeof Adresantwoord>;

const DE_BAG = "de BAG";

/** Which place a postcode belongs to, and with a house number which street. Without the BAG: from our own table. */
export const searchAdres = defineQuery({
  name: "adres.zoek",
  summary: "Plaats, gemeente en straat bij een postcode en huisnummer",
  verwerkingsactiviteit: beheren,
  dataklasse: "regio",
  input: request({
    postcode: Type.String({ pattern: "^[1-9][0-9]{3}([A-Z]{2})?$" }),
    huisnummer: Type.Optional(
      orNull(Type.String({ pattern: "^[1-9][0-9]{0,4}[A-Za-z]?(-[A-Za-z0-9]{1,4})?$" })),
    ),
  }),
  output: Adresantwoord,
  subject: async () => ({ object: "adres" }),
  async vooraf(context, { postcode, huisnummer = null }) {
    if (postcode.length < WHOLE) return undefined;
    return stelAan(context, context.basisregistraties?.adressen, (adressen, spoor) =>
      adressen.zoek(postcode, huisnummer, spoor),
    );
  },
  async run(_context, { postcode }, _subject, uitkomst) {
    const found = (uitkomst?.ok ? uitkomst.waarde : null) as Adres | null;
    if (found) {
      const { straat, huisnummer, plaats, gemeente } = found;
      return {
        ...standVan(DE_BAG, uitkomst),
        bron: "BAG" as const,
        adres: { straat, huisnummer, plaats, gemeente },
      };
    }
    return uitTabel(postcode, uitkomst ? standVan(DE_BAG, uitkomst) : { stand: "antwoord", uitleg: "" });
  },
  betrokkenen: () => [],
});

const WHOLE = 6;

/** The first four digits tell the place; of who asked for more it is said why there is no street. */
function uitTabel(
  postcode: string,
  { stand, uitleg }: Pick<Adresantwoord, "stand" | "uitleg">,
): Adresantwoord {
  const gebied = gebiedOf(postcode);
  if (!gebied)
    return {
      stand,
      uitleg: uitleg || "Deze postcode kennen wij niet. Vul het adres zelf in.",
      bron: null,
      adres: null,
    };
  return {
    stand,
    uitleg,
    bron: "postcodetabel",
    adres: { straat: null, huisnummer: null, plaats: gebied.plaats, gemeente: gebied.gemeente },
  };
}
