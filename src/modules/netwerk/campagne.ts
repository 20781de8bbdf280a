import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";

export const HERKOMSTEN = [
  "campagne",
  "ambassadeur",
  "werkgeversnetwerk",
  "banenmarkt",
  "werkgever zelf",
  "eigen actie",
] as const;

export const campagneFields = {
  naam: text(120),
  partner: orNull(text(120)),
  doel: text(300),
  vanaf: date,
  tot: date,
};
export type CampagneInput = Static<typeof CampagneInput>;
const CampagneInput = Type.Object(campagneFields);

/**
 * What came of leads. Each contact, plek and plaatsing counts with one lead only: the last one of its werkgever on or
 * before that day. A werkgever who was spoken to five times is one werkgever.
 */
const opbrengst = {
  leads: Type.Integer({ description: "Werkgevers die door de campagne binnenkwamen" }),
  metContact: Type.Integer({ description: "Van hen: met minstens één contact daarna" }),
  plekken: Type.Integer({ description: "Plekken die zij daarna meldden" }),
  plaatsingen: orNull(
    Type.Integer({ description: "Plaatsingen bij hen die daarna begonnen; leeg: minder dan tien mensen" }),
  ),
};
const Opbrengst = Type.Object(opbrengst);
export type Opbrengst = Static<typeof Opbrengst>;

export const Campagne = Type.Object({
  id,
  ...campagneFields,
  partner: orNull(Type.String()),
  ...opbrengst,
  versie,
});
export type Campagne = Static<typeof Campagne>;

/** One werkgever through whom or what he came, and what came of it. */
export const Lead = Type.Object({
  id,
  werkgever: Type.Object({ id, naam: Type.String(), plaats: Type.String(), sector: Type.String() }),
  datum: date,
  eersteContact: orNull(date),
  plekken: Type.Integer(),
  plaatsingen: orNull(Type.Integer({ description: "Leeg: minder dan tien mensen" })),
  doorNaam: Type.String(),
});
export type Lead = Static<typeof Lead>;

/** Where a werkgever came from, on his own page. */
export const Herkomst = Type.Object({
  id,
  datum: date,
  herkomst: oneOf(HERKOMSTEN),
  campagne: orNull(Type.Object({ id, naam: Type.String() })),
  ambassadeur: orNull(Type.Object({ id, naam: Type.String() })),
});
export type Herkomst = Static<typeof Herkomst>;

export const leadFields = {
  datum: date,
  herkomst: oneOf(HERKOMSTEN),
  campagneId: Type.Optional(orNull(id)),
  ambassadeurId: Type.Optional(orNull(id)),
};

export const dubbeleNaam = () =>
  new Failure("conflict", "campagne.naam-bestaat", "Er is al een campagne met deze naam. Kies een andere.", {
    velden: ["naam"],
  });

export const verkeerdePeriode = () =>
  new Failure("invalid", "campagne.periode", "De laatste dag ligt voor de eerste. Kijk de dagen na.", {
    velden: ["tot"],
  });

export const onbekendeCampagne = () =>
  new Failure("invalid", "lead.campagne-onbekend", "Kies een campagne die bestaat.", {
    velden: ["campagneId"],
  });

export const geenCampagne = () =>
  new Failure("invalid", "lead.herkomst", "Kies bij een campagne welke, en anders geen.", {
    velden: ["campagneId"],
  });

export const onbekendeAmbassadeur = () =>
  new Failure("invalid", "lead.ambassadeur", "Kies een andere werkgever, die ambassadeur is.", {
    velden: ["ambassadeurId"],
  });

export const alInCampagne = () =>
  new Failure(
    "conflict",
    "lead.bestaat",
    "Deze werkgever staat al bij deze campagne. Elke werkgever telt één keer.",
  );

export const leadInToekomst = () =>
  new Failure("invalid", "lead.in-de-toekomst", "Kies vandaag of een eerdere dag.", { velden: ["datum"] });
