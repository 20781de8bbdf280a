import { type Static, Type } from "typebox";
import { id, request, text, tijdstip } from "../fields.ts";
import { Voorstel } from "./voorstel.ts";
import { vraagFields } from "./vraag.ts";

/** A kept sketch in a list. */
export const Schets = Type.Object({
  id,
  naam: Type.String(),
  werkgevers: Type.Array(Type.String()),
  banen: Type.Integer(),
  vrijeUren: Type.Number(),
  doorNaam: Type.String(),
  tijdstip,
});
export type Schets = Static<typeof Schets>;

export const SchetsInFull = Type.Object({
  ...Schets.properties,
  vraag: Type.Object(vraagFields),
  uitkomst: Voorstel,
});
export type SchetsInFull = Static<typeof SchetsInFull>;

export const schetsInvoer = request({ naam: text(120), ...vraagFields });
