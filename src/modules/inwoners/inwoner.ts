import { type Static, Type } from "typebox";
import { date, gemeente, id, oneOf, orNull, versie } from "../fields.ts";

/** The benefit or scheme by which the WSP counts. @source Actieplan Perspectief op Werk 2019, table 'Geplaatste kandidaten per gemeente' */
export const UITKERINGEN = [
  "WW",
  "WW DSP",
  "Wajong",
  "WGA",
  "Mogelijk Bijstand",
  "Bijstand",
  "NUG",
  "Wsw",
  "Onbekend",
  "Overig",
] as const;
export type Uitkering = (typeof UITKERINGEN)[number];

/** Who says what someone's situatie is. */
export const BRONNEN_SITUATIE = ["inwoner zelf", "gemeente", "UWV", "school", "werkgever"] as const;

/** Groups that a person names; others follow from age, benefit or indication: `doelgroepen.ts`. */
export const DOELGROEPLABELS = [
  "statushouder",
  "anderstalig",
  "alleenstaande ouder",
  "schoolverlater pro",
  "schoolverlater vso",
  "entree",
  "mbo-2 bol",
  "vsv'er",
  "tussengroep",
  "Wajong van voor 2015",
] as const;

/** Who came into the Wajong before 2015 can have labour capacity; after that nobody who has it comes in. */
export const OUDE_WAJONG = "Wajong van voor 2015" satisfies (typeof DOELGROEPLABELS)[number];

/** Who this is, for the identity bar: never a BSN, a benefit or a health fact. */
export const Inwoner = Type.Object({
  id,
  nummer: Type.Integer(),
  voornaam: Type.String(),
  achternaam: Type.String(),
  leeftijd: orNull(
    Type.Integer({ description: "In jaren, vandaag; null als de geboortedatum niet bekend is" }),
  ),
  gemeente,
  gemeentenaam: Type.String(),
  woonplaats: orNull(Type.String()),
  wijk: orNull(Type.String()),
  talen: Type.Array(Type.String({ description: "ISO 639-3" })),
  status: oneOf(["actief", "afgesloten"]),
  aangemeldOp: date,
  versie,
});
export type Inwoner = Static<typeof Inwoner>;
