import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { type Dataklasse, matrix, type Rol } from "../toegang/matrix.ts";

/** For how much someone stops: the plek of one voorstel, or a werkgever or all of them, also for what comes later. */
export const BEREIKEN = ["plek", "werkgever", "alle werkgevers"] as const;

/** What someone shares with a werkgever for one plek, and since when. */
export const Deling = Type.Object({
  voorstelId: id,
  plek: Type.String(),
  werkgeverId: id,
  werkgever: Type.String(),
  stand: oneOf(["voorgesteld", "met naam", "werkt er", "gestopt"]),
  sinds: date,
  gestopt: orNull(tijdstip),
  magStoppen: Type.Boolean({ description: "Niet zolang iemand daar werkt" }),
});
export type Deling = Static<typeof Deling>;

/** With whom someone shares nothing now, whatever the plek. */
export const Deelstop = Type.Object({
  id,
  werkgever: orNull(
    Type.Object({ id, naam: Type.String() }, { description: "Leeg: met geen enkele werkgever" }),
  ),
  gestopt: tijdstip,
  reden: orNull(Type.String()),
  doorNaam: Type.String(),
});
export type Deelstop = Static<typeof Deelstop>;

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
export const alHervat = () => conflict("al-hervat", "U deelt hier al weer. U hoeft niets te doen.");
export const werktEr = () =>
  conflict("werkt-er", "U werkt hier. Uw werkgever heeft uw naam nodig. Wilt u stoppen? Bel uw begeleider.");
export const waarmeeStoppen = (veld: "voorstelId" | "werkgeverId") =>
  new Failure("invalid", "delen.waarmee", "Kies waarmee u wilt stoppen.", { velden: [veld] });
