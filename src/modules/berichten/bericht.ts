import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import { isBsnIn } from "./scan.ts";
import { SJABLONEN, TAALCODES } from "./sjabloonnamen.ts";

const GESPREKSOORTEN = ["vraag", "gesprek", "afspraak", "groepsbericht"] as const;
const SCHRIJVERS = ["inwoner", "vertegenwoordiger", "medewerker"] as const;
/** Within so many working days a message gets an answer: own promise of the region. */
export const ANTWOORD_BINNEN_WERKDAGEN = 2;

export const berichttekst = text(2000, "Zonder BSN; woorden over gezondheid worden gemeld");
export const onderwerp = text(120, "Waar het over gaat, in een paar woorden");

/** A conversation as it stands in an inbox. */
export const Gesprek = Type.Object({
  id,
  inwonerId: id,
  naam: Type.String({ description: "Van de inwoner" }),
  soort: oneOf(GESPREKSOORTEN),
  onderwerp: Type.String(),
  laatste: tijdstip,
  laatsteVan: oneOf(SCHRIJVERS),
  laatsteDoor: Type.String(),
  fragment: Type.String({ description: "Het begin van het laatste bericht" }),
  nieuw: Type.Integer({ description: "Hoeveel berichten van de andere kant nog niet gelezen zijn" }),
  wachtOpAntwoord: Type.Boolean({ description: "De inwoner schreef het laatst, en er is nog geen antwoord" }),
  wachtOpU: Type.Boolean({ description: "U bent degene die antwoord geeft" }),
  versie,
});
export type Gesprek = Static<typeof Gesprek>;

export const Bericht = Type.Object({
  id,
  van: oneOf(SCHRIJVERS),
  doorNaam: Type.String(),
  isVanMij: Type.Boolean(),
  taal: oneOf(TAALCODES),
  tekst: Type.String(),
  tekstNl: orNull(Type.String({ description: "Dezelfde tekst in het Nederlands" })),
  sjabloon: orNull(oneOf(SJABLONEN)),
  verstuurd: tijdstip,
  gelezen: orNull(tijdstip),
  gelezenDoor: orNull(Type.String()),
});
export type Bericht = Static<typeof Bericht>;

/** What was sent, and whether the other side hears of it by mail. */
export const Verstuurd = Type.Object({
  id,
  gesprekId: id,
  inwonerId: id,
  krijgtMail: Type.Boolean({ description: "Nee: bel, of stuur een brief" }),
  waarschuwingen: Type.Array(Type.Object({ woord: Type.String(), hint: Type.String() })),
});

/** What no message may hold, whoever writes it. */
export function checkTekst(...texts: readonly (string | null | undefined)[]): void {
  if (texts.some((tekst) => isBsnIn(tekst ?? "")))
    throw new Failure(
      "invalid",
      "bericht.bsn",
      "Er staat een BSN in de tekst. Haal het weg: een bericht is daar geen plek voor.",
      { velden: ["tekst"] },
    );
}

export const gesprekNietVanU = () =>
  new Failure(
    "forbidden",
    "gesprek.niet-van-u",
    "Alleen een medewerker kan zeggen dat er geen antwoord nodig is.",
  );

export const zonderTekst = () =>
  new Failure("invalid", "bericht.zonder-tekst", "Schrijf een bericht, of kies een tekst die klaarstaat.", {
    velden: ["tekst"],
  });

export const isVanInwoner = ({ user }: Pick<Context, "user">): boolean =>
  user.rollen.some((rol) => rol === "inwoner" || rol === "vertegenwoordiger");
