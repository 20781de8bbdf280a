import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";
import { NIVEAUS } from "./niveau.ts";

/** As the sign-in page and the README have it, where nothing was configured. */
const STANDAARDADRES = "http://127.0.0.1:3000";
export const adresOf = ({ adres }: { readonly adres?: string }): string => adres ?? STANDAARDADRES;

const Intrekking = Type.Object({ datum: date, reden: Type.String(), doorNaam: Type.String() });

/** What a verklaring says to whom it is shown. */
export const Getoond = Type.Object({
  nummer: Type.String(),
  naam: Type.String(),
  leerbedrijf: Type.String(),
  uitgever: Type.String(),
  begonnenOp: date,
  uitgegevenOp: date,
  taken: Type.Array(
    Type.Object({
      naam: Type.String(),
      laatZien: Type.String(),
      niveau: oneOf(NIVEAUS),
      toelichting: Type.String(),
    }),
  ),
});
export type Getoond = Static<typeof Getoond>;

export const Praktijkverklaring = Type.Object({
  id,
  inwonerId: id,
  leerrouteId: id,
  nummer: Type.String(),
  leerbedrijf: Type.String(),
  uitgegevenOp: date,
  doorNaam: Type.String(),
  taken: Getoond.properties.taken,
  intrekking: orNull(Intrekking),
});
export type Praktijkverklaring = Static<typeof Praktijkverklaring>;

export const isIngetrokken = () =>
  new Failure("conflict", "praktijkverklaring.ingetrokken", "Deze praktijkverklaring is al ingetrokken.");
