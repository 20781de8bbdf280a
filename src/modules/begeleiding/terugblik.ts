import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text } from "../fields.ts";

/** After so many months both are asked how it is. */
export const NA_MAANDEN = 24;

export const TERUGBLIK_VAN = ["inwoner", "werkgever"] as const;
export const BLIJFT = ["ja", "misschien", "nee", "weet niet"] as const;

export const terugblikvelden = {
  tevreden: Type.Integer({ minimum: 1, maximum: 5, description: "1 helemaal niet, 5 heel tevreden" }),
  blijft: oneOf(BLIJFT),
  woorden: orNull(text(600)),
};

/** What an inwoner or a werkgever says after two years: about the work, never a mark for a person. */
export const Terugblik = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  van: oneOf(TERUGBLIK_VAN),
  ...terugblikvelden,
  gezegdOp: date,
  doorNaam: Type.String(),
});
export type Terugblik = Static<typeof Terugblik>;

export const alGezegd = (van: Terugblik["van"]) =>
  new Failure(
    "conflict",
    "terugblik.al-gezegd",
    `De ${van} heeft deze vragen al beantwoord. Een antwoord verandert niet meer.`,
    { van },
  );
export const nogGeenTweeJaar = () =>
  new Failure("conflict", "terugblik.nog-geen-twee-jaar", "Deze vragen komen na twee jaar werk.");
export const nietNamens = () =>
  new Failure(
    "conflict",
    "terugblik.niet-namens",
    "Wat iemand na twee jaar vindt, zegt hij zelf of legt zijn begeleider vast.",
  );

export const nietUwWerk = () =>
  new Failure(
    "conflict",
    "terugblik.niet-uw-werk",
    "Deze persoon werkt nu niet bij u. Bel ons als er iets is.",
  );
