import { Type } from "typebox";
import { orNull, page, tijdstip } from "../fields.ts";

/** One use of someone's data: when, by whom, and for what. */
export const Inzage = Type.Object({
  tijdstip,
  wie: orNull(Type.String()),
  functie: orNull(Type.String()),
  wat: Type.String(),
  activiteit: Type.String({ description: "Adres in het register van verwerkingsactiviteiten" }),
  handeling: orNull(Type.String()),
});
export const Inzagepagina = page(Inzage);
