import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { gemeente, id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import { SOORTEN } from "./gebeurtenis.ts";

export const STANDEN = ["actief", "gepauzeerd", "beeindigd"] as const;
export type Abonnementstand = (typeof STANDEN)[number];

/** What a beheerder fills in about who hears of gebeurtenissen. */
export const abonnementvelden = {
  naam: text(120, "Van de organisatie of het programma dat de meldingen krijgt"),
  adres: Type.String({
    maxLength: 300,
    pattern: "^https?://[^\\s]+$",
    description: "Waar de meldingen heen gaan, zoals https://koppeling.example.nl/meldingen",
  }),
  soorten: Type.Array(oneOf(SOORTEN), { minItems: 1, uniqueItems: true }),
  gemeenten: Type.Array(gemeente, {
    uniqueItems: true,
    maxItems: 50,
    description: "Leeg: alle gemeenten. Wat over de hele regio gaat, komt altijd.",
  }),
};

/** Who hears of what, and how that goes. */
export const Abonnement = Type.Object({
  id,
  ...abonnementvelden,
  status: oneOf(STANDEN),
  heeftGeheim: Type.Boolean({ description: "Zonder geheim gaat er niets uit" }),
  vorigGeheimTot: orNull(tijdstip),
  stilSinds: orNull(Type.String({ format: "date-time", description: "Sinds wanneer er geen antwoord komt" })),
  wacht: Type.Integer(),
  mislukt: Type.Integer(),
  bezorgd: Type.Integer({ description: "In de laatste 30 dagen" }),
  laatstBezorgd: orNull(tijdstip),
  doorNaam: Type.String(),
  gemaakt: tijdstip,
  versie,
});
export type Abonnement = Static<typeof Abonnement>;

export const BEZORGSTANDEN = ["wacht", "bezorgd", "mislukt", "vervallen"] as const;

/** One melding to one receiver, with every try. */
export const Bezorging = Type.Object({
  gebeurtenisId: id,
  soort: Type.String(),
  onderwerp: Type.String({ description: "Een woord en een nummer; geen naam" }),
  volgnummer: Type.Integer(),
  tijdstip,
  status: oneOf(BEZORGSTANDEN),
  volgendePoging: orNull(tijdstip),
  bezorgdOp: orNull(tijdstip),
  pogingen: Type.Array(
    Type.Object({
      nummer: Type.Integer(),
      tijdstip,
      duurInMs: Type.Integer(),
      antwoordcode: orNull(Type.Integer({ description: "null: geen antwoord" })),
      fout: orNull(Type.String({ maxLength: 200, description: "null: het ging goed" })),
    }),
    { description: "De laatste 20" },
  ),
});
export type Bezorging = Static<typeof Bezorging>;

export const naamBestaat = () =>
  new Failure("conflict", "abonnement.naam", "Er is al een abonnement met deze naam. Kies een andere naam.", {
    velden: ["naam"],
  });
export const isBeeindigd = () =>
  new Failure(
    "conflict",
    "abonnement.beeindigd",
    "Dit abonnement is beëindigd. Maak een nieuw abonnement als u weer meldingen wilt sturen.",
  );
export const zonderGeheim = () =>
  new Failure(
    "conflict",
    "abonnement.zonder-geheim",
    "Dit abonnement heeft nog geen geheim. Maak eerst een geheim en zet het in het ontvangende systeem.",
  );
