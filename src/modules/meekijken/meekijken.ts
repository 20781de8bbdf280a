import { type Static, Type } from "typebox";
import { date, oneOf, orNull, tijdstip } from "../fields.ts";
import { ROLLEN } from "../toegang/matrix.ts";
import { register } from "../verwerkingsactiviteiten.ts";

/** Who looked, for someone whom it is about: a role of the region, or the service by itself. */
const KIJKERS = [...ROLLEN, "systeem"] as const;

/**
 * One visit: what one user looked at on one day, however many pages he opened. By name only who is or was in the circle of
 * the inwoner or helps him; of others the function and the organisation. Whom he knows he may ask; of the others the gemeente
 * answers, and the name stands in the log for who oversees it.
 * @source AVG art. 15 lid 1; HvJ EU C-579/21: no right to the names of staff as such
 */
export const Bezoek = Type.Object({
  rol: oneOf(KIJKERS),
  naam: orNull(Type.String()),
  functie: orNull(Type.String({ description: "Zoals die in het systeem staat, in het Nederlands" })),
  organisatie: orNull(Type.String()),
  doelen: Type.Array(oneOf(register.map(({ id }) => id)), {
    description: "Waarvoor: verwerkingsactiviteiten uit het register",
  }),
  aantal: Type.Integer({ description: "Hoe vaak er die dag iets is opgevraagd" }),
  eerste: tijdstip,
  laatste: tijdstip,
});
export const Dag = Type.Object({ dag: date, bezoeken: Type.Array(Bezoek) });
export type Dag = Static<typeof Dag>;
