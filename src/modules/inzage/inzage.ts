import { type Static, Type } from "typebox";
import { Failure, notFound } from "#core/failure";
import { tijdstip } from "../fields.ts";

/** Everything about one person: for him to read, to keep and to take along. The same form as a file (JSON). */
export const Inzage = Type.Object({
  formaat: Type.Literal("meedoen-inzage"),
  versie: Type.Literal(1),
  gemaakt: tijdstip,
  onderdelen: Type.Array(
    Type.Object({
      naam: Type.String({ description: "Hoe dit onderdeel in het systeem heet" }),
      titel: Type.String(),
      rijen: Type.Array(
        Type.Record(Type.String(), Type.Unknown(), { description: "Veld en waarde, zoals het vaststaat" }),
      ),
    }),
    { description: "Alle onderdelen, ook die waar niets in staat" },
  ),
  weggelaten: Type.Array(Type.String(), { description: "Wat er niet in staat, en waarom" }),
});
export type Inzage = Static<typeof Inzage>;

export const Inzageverzoek = Type.Object({
  id: Type.String({ format: "uuid" }),
  gevraagd: tijdstip,
  verloopt: tijdstip,
  stand: Type.Enum(["klaar", "opgehaald", "verlopen"], { description: "Klaar: één keer op te halen" }),
  functie: Type.String({ description: "Van wie het vroeg" }),
  isEigen: Type.Boolean({ description: "De gebruiker vroeg het zelf; alleen dan kan hij het ophalen" }),
});
export type Inzageverzoek = Static<typeof Inzageverzoek>;

/** Long enough for who asks on Friday evening on a telephone and reads on Saturday; @source ours */
export const GELDT_UREN = 24;

export const verlopen = () =>
  new Failure(
    "conflict",
    "inzage.verlopen",
    "Dit overzicht is al opgehaald, of de tijd is voorbij. Vraag uw gegevens opnieuw.",
  );

export const inzageNotFound = (id: string) => notFound("inzageverzoek", id);
