import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { LAYOUTNAMEN } from "#statistiek/srg/layout";
import { REDENEN_BUITEN } from "#statistiek/srg/register";
import { date, gemeente, id, oneOf, orNull, tijdstip } from "../fields.ts";

export const maandField = Type.String({
  pattern: "^20\\d{2}-(0[1-9]|1[0-2])$",
  description: "Jaar en maand, zoals 2026-09",
});
export const layoutField = oneOf(LAYOUTNAMEN);

const aantal = Type.Integer({ minimum: 0 });

/** What changed since the delivery before. A correction is about an earlier month that can still be mended. */
export const Aantallen = Type.Object({
  nieuw: aantal,
  gewijzigd: aantal,
  beeindigd: aantal,
  vervallen: aantal,
  correcties: aantal,
  teLaat: aantal,
  /** Lines in the register, and people with something that goes on. */
  regels: aantal,
  personen: aantal,
});
export type Aantallen = Static<typeof Aantallen>;

export const Buitenrij = Type.Object({
  vorm: Type.String(),
  naam: Type.String(),
  reden: oneOf(REDENEN_BUITEN),
  aantal,
});

export type Buitenrij = Static<typeof Buitenrij>;

export const Maandrij = Type.Object({
  maand: maandField,
  code: Type.String(),
  label: Type.String(),
  lopend: aantal,
  begonnen: aantal,
  beeindigd: aantal,
  personen: aantal,
  eerderLopend: orNull(aantal),
});

export const Levering = Type.Object({
  id,
  gemeente,
  gemeentenaam: Type.String(),
  maand: maandField,
  layout: Type.String(),
  bestandsnaam: Type.String(),
  checksum: Type.String({ description: "SHA-256 van het bestand" }),
  aantallen: Aantallen,
  doorNaam: Type.String(),
  vastgelegd: tijdstip,
});
export type Levering = Static<typeof Levering>;

export const Layoutrij = Type.Object({
  naam: layoutField,
  titel: Type.String(),
  isBevestigd: Type.Boolean(),
});

export const Maandstand = Type.Object({
  gemeente,
  gemeentenaam: Type.String(),
  maand: maandField,
  eersteDag: date,
  laatsteDag: date,
  correctiesVanaf: date,
  levering: orNull(Levering),
  kanGeleverd: Type.Boolean({ description: "De maand is voorbij en is de eerste die nog niet is geleverd" }),
  volgende: maandField,
  aantallen: Aantallen,
  tellingen: Type.Array(Maandrij),
  buiten: Type.Array(Buitenrij),
  layouts: Type.Array(Layoutrij),
});
export type Maandstand = Static<typeof Maandstand>;

export const nietVoorbij = (maand: string) =>
  new Failure(
    "conflict",
    "statistiek.niet-voorbij",
    `De maand ${maand} is nog niet voorbij. Lever hem vanaf de eerste dag van de maand erna.`,
    { maand },
  );
export const alGeleverd = (maand: string) =>
  new Failure(
    "conflict",
    "statistiek.al-geleverd",
    `De maand ${maand} is al geleverd. Wat daarna wijzigt, gaat mee met de volgende maand.`,
    { maand },
  );
export const nietAanDeBeurt = (maand: string, volgende: string) =>
  new Failure(
    "conflict",
    "statistiek.niet-aan-de-beurt",
    `Lever eerst ${volgende}. De maanden gaan op volgorde, anders klopt het verschil niet.`,
    { maand, volgende },
  );
export const bestandVerouderd = () =>
  new Failure(
    "conflict",
    "statistiek.bestand-verouderd",
    "Dit bestand is niet meer precies zo te maken: een BSN is daarna verbeterd. De verbetering gaat mee met de volgende levering.",
  );
export const zonderBsn = () =>
  new Failure(
    "conflict",
    "statistiek.zonder-bsn",
    "Van iemand in deze levering is geen BSN meer bekend. Vul het BSN aan en probeer het opnieuw.",
  );
