import { type Static, Type } from "typebox";
import { id, oneOf } from "../fields.ts";

/** What somebody can be found for. */
export const DOELEN = ["plek", "traject", "beschut werk", "banenafspraak", "doelgroep LKS"] as const;

/** Where in the dossier something is filled in. */
export const WAAR = [
  "mogelijkheid",
  "situatie",
  "indicaties",
  "vragenlijst",
  "instroom",
  "persoonsgegevens",
] as const;
export type Waar = (typeof WAAR)[number];

/** One thing that is known, or not yet, and what it opens. */
export const Vindpunt = Type.Object({
  wat: Type.String(),
  antwoord: oneOf(["ja", "nee", "nog niet bekend"]),
  opent: Type.String({ description: "Wat dit mogelijk maakt, of waar het vandaan komt" }),
  waar: oneOf(WAAR),
  welk: Type.String({ description: "Het onderwerp of de vragenlijst; leeg als de pagina genoeg is" }),
});
export type Vindpunt = Static<typeof Vindpunt>;

export const Vinddoelstand = Type.Object({
  doel: oneOf(DOELEN),
  stand: oneOf(["compleet", "er ontbreekt iets", "niet voor deze inwoner"]),
  /** In one sentence. */
  uitleg: Type.String(),
  punten: Type.Array(Vindpunt),
});
export type Vinddoelstand = Static<typeof Vinddoelstand>;

/** Of the plekken: what is not known, and where it would decide. */
export const Plekpunt = Type.Object({
  criterium: Type.String(),
  naam: Type.String(),
  onderwerpen: Type.Array(Type.String()),
  isPostcode: Type.Boolean(),
  plekken: Type.Integer({
    description: "Open plekken waar dit niet bekend is en verder niets in de weg staat",
  }),
  beslist: Type.Integer({ description: "Daarvan: waar alleen dit ontbreekt" }),
});

export const Vindbaarheid = Type.Object({
  inwonerId: id,
  plekken: Type.Integer({ description: "Open plekken met ruimte" }),
  teBeoordelen: Type.Integer({ description: "Daarvan: waar alles bekend is wat beslist" }),
  plekpunten: Type.Array(Plekpunt),
  doelen: Type.Array(Vinddoelstand),
});
export type Vindbaarheid = Static<typeof Vindbaarheid>;
