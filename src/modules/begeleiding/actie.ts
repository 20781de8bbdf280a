import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";

const ACTIESOORTEN = [
  "afspraak",
  "gesprek",
  "overleg van werk naar werk",
  "meer begeleiding",
  "werk aanpassen",
] as const;
const WIE_SOORTEN = ["begeleider", "inwoner", "werkgever"] as const;

/** Who does what before which day. Without an owner and a day it is no action. */
export const Actieopdracht = Type.Object(
  {
    soort: oneOf(ACTIESOORTEN),
    wat: text(200),
    wieSoort: oneOf(WIE_SOORTEN),
    uiterlijk: date,
  },
  { additionalProperties: false },
);
export type Actieopdracht = Static<typeof Actieopdracht>;

export const Actie = Type.Object({
  id,
  inwonerId: id,
  plaatsingId: orNull(id),
  signaalId: orNull(id),
  soort: oneOf(ACTIESOORTEN),
  wat: Type.String(),
  wieSoort: oneOf(WIE_SOORTEN),
  wieNaam: Type.String(),
  uiterlijk: date,
  klaarOp: orNull(date),
  resultaat: orNull(Type.String()),
  versie,
});
export type Actie = Static<typeof Actie>;
