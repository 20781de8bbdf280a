import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, urenPerWeek } from "../fields.ts";
import { OOK_VOOR, WERKGEVER_DOET } from "./begeleidingsplan.ts";
import { Bezoek } from "./bezoek.ts";

/** Someone at work, as his werkgever or he himself sees it: where, and whom to call. */
export const Medewerker = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  voornaam: Type.String(),
  achternaam: Type.String(),
  functie: Type.String(),
  urenPerWeek,
  startdatum: date,
  einddatum: orNull(date),
  begeleider: orNull(Type.String()),
  buddy: orNull(Type.String()),
  werkgeverDoet: Type.Array(oneOf(WERKGEVER_DOET)),
  ookVoor: Type.Array(oneOf(OOK_VOOR), { description: "Wie de begeleider nog meer helpt" }),
  terugblik: orNull(
    Type.Object(
      { vanaf: date, gezegdOp: orNull(date) },
      { description: "Na twee jaar: de vraag hoe het gaat" },
    ),
  ),
});
export type Medewerker = Static<typeof Medewerker>;

/** A visit to his own work, as an inwoner reads it: not what the werkgever said. */
export const EigenBezoek = Type.Pick(Bezoek, [
  "id",
  "plaatsingId",
  "inwonerId",
  "datum",
  "wijze",
  "checkmoment",
  "inwoner",
  "tekst",
  "volgendBezoek",
  "doorNaam",
]);
export type EigenBezoek = Static<typeof EigenBezoek>;
