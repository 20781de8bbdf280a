import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { type Dataklasse, matrix, type Rol } from "../toegang/matrix.ts";

/** What someone shares with a werkgever for one plek, and since when. */
export const Deling = Type.Object({
  voorstelId: id,
  plek: Type.String(),
  werkgever: Type.String(),
  stand: oneOf(["voorgesteld", "met naam", "werkt er", "gestopt"]),
  sinds: date,
  gestopt: orNull(tijdstip),
  magStoppen: Type.Boolean({ description: "Niet zolang iemand daar werkt" }),
});
export type Deling = Static<typeof Deling>;

/** What a role reads of someone after his yes: from the access matrix, so that a page cannot say less than what happens. */
export const gedeeldMet = (rol: Extract<Rol, "werkgever" | "accountmanager">): Dataklasse[] => [
  ...new Set(
    matrix
      .filter(([wie, , use, reikwijdte]) => wie === rol && use === "read" && reikwijdte === "na-akkoord")
      .map(([, klasse]) => klasse),
  ),
];

const conflict = (code: string, detail: string) => new Failure("conflict", `delen.${code}`, detail);
export const alGestopt = () => conflict("al-gestopt", "U deelt hier al niets meer. U hoeft niets te doen.");
export const werktEr = () =>
  conflict("werkt-er", "U werkt hier. Uw werkgever heeft uw naam nodig. Wilt u stoppen? Bel uw begeleider.");
