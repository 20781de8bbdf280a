import { type Static, Type } from "typebox";
import { date, gemeente, orNull, request } from "../fields.ts";
import type { Uitkomst } from "../koppelvlakken/uitkomst.ts";
import type { Brppersoon } from "./brp.ts";
import { standVan, standvelden } from "./raadpleging.ts";

/** What the BRP says of someone, beside what the dossier says. A person decides what of it is taken over. */
export const Brpantwoord = Type.Object({
  ...standvelden,
  persoon: orNull(
    Type.Object({
      voornaam: orNull(Type.String({ description: "De eerste voornaam" })),
      voornamen: orNull(Type.String()),
      achternaam: orNull(Type.String({ description: "Met voorvoegsel" })),
      geboortedatum: orNull(date),
      postcode: orNull(Type.String()),
      woonplaats: orNull(Type.String()),
      gemeente: orNull(gemeente),
      adresGeheim: Type.Boolean({ description: "De BRP geeft deze gegevens niet aan anderen" }),
      opgeschort: orNull(Type.String({ description: "Waarom de BRP deze gegevens niet meer bijhoudt" })),
      inOnderzoek: Type.Boolean({ description: "De BRP zoekt uit of dit klopt" }),
    }),
  ),
});
export type Brpantwoord = Static<typeof Brpantwoord>;

export const DE_BRP = "de BRP";

export function brpAntwoord(uitkomst: Uitkomst<unknown> | undefined): Brpantwoord {
  const stand = standVan(DE_BRP, uitkomst);
  const found = (uitkomst?.ok ? uitkomst.waarde : null) as Brppersoon | null;
  if (stand.stand === "antwoord" && !found) return { ...stand, uitleg: ONBEKEND, persoon: null };
  return { ...stand, persoon: found && persoonUit(found) };
}

const ONBEKEND = "De BRP kent niemand met dit BSN. Kijk het nummer na.";

function persoonUit({ isGeheim, voornamen, ...found }: Brppersoon): Brpantwoord["persoon"] {
  return { ...found, voornamen, voornaam: voornamen?.split(" ")[0] ?? null, adresGeheim: isGeheim };
}

/** A BSN in a question stands in the body; spaces and dots do not matter. */
export const bsnVraag = request({ bsn: Type.String({ minLength: 9, maxLength: 20 }), gemeente });
