import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull } from "../fields.ts";
import { BEREIDHEDEN } from "./relatie.ts";

/** A key account and an ambassadeur hear from us each quarter. */
export const CONTACT_IN_DAGEN = 91;

/** Why a werkgever asks for a call, the heaviest first: what was promised, then who was not spoken to for too long. */
const BELREDENEN = ["volgende stap", "vast contact", "lang open vacature"] as const;
export type Belreden = (typeof BELREDENEN)[number];

/** A werkgever of the user: whom to call, why and on which day. */
export const MijnWerkgever = Type.Object({
  id,
  naam: Type.String(),
  plaats: Type.String(),
  telefoon: orNull(Type.String()),
  contactpersoon: orNull(Type.String()),
  isKeyAccount: Type.Boolean(),
  isAmbassadeur: Type.Boolean(),
  bereidheid: orNull(oneOf(BEREIDHEDEN)),
  laatsteContact: orNull(date),
  volgendeStap: orNull(Type.String()),
  belreden: orNull(oneOf(BELREDENEN)),
  belOp: orNull(date),
  openPlekken: Type.Integer(),
  langOpen: Type.Integer({
    description: "Vacatures die te lang open staan en waarvan niet bekend is waarom",
  }),
});
export type MijnWerkgever = Static<typeof MijnWerkgever>;
