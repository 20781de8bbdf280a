import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { KRINGEN, type Publicatie } from "../sturing/afscherming/beschermTabel.ts";

/** The tables that may leave the system. None of them holds a person. */
export const EXPORTTABELLEN = [
  "plaatsingen",
  "plaatsingen per kwartaal",
  "doelen",
  "kerncijfers",
  "geldstromen",
] as const;
export type Exporttabel = (typeof EXPORTTABELLEN)[number];

/** What for: a fixed list, so that no name gets in. */
export const EXPORTDOELEN = [
  "sturen in de regio",
  "verantwoorden aan gemeenten",
  "informeren van de gemeenteraad",
  "beleidsonderzoek",
] as const;

export const KOLOMSOORTEN = ["tekst", "aantal", "bedrag"] as const;
const Kolom = Type.Object({
  naam: Type.String(),
  soort: oneOf(KOLOMSOORTEN),
});
export type Kolom = Static<typeof Kolom>;

/** Text, a count, eurocents; null: a count that is held back. */
const Waarde = Type.Union([Type.String(), Type.Number(), Type.Null()], {
  description: "Tekst, aantal of eurocenten; null: afgeschermd",
});
export type Waarde = Static<typeof Waarde>;

export const Inhoud = Type.Object({
  titel: Type.String(),
  kolommen: Type.Array(Kolom),
  rijen: Type.Array(Type.Array(Waarde)),
  afgeschermd: Type.Integer({ description: "Hoeveel getallen er niet staan" }),
  definitie: Type.String(),
  bron: Type.String(),
  peildatum: date,
});
export type Inhoud = Static<typeof Inhoud>;

/** What leaves, and what of it counts when the same figures are shown again. */
export type Gemaakt = {
  readonly inhoud: Inhoud;
  readonly familie: string | null;
  readonly publicatie: Publicatie | null;
};

export const Exportregel = Type.Object({
  id,
  tabel: oneOf(EXPORTTABELLEN),
  jaar: orNull(Type.Integer()),
  kring: oneOf(KRINGEN),
  doel: oneOf(EXPORTDOELEN),
  doorNaam: Type.String({ description: "De medewerker die de export maakte" }),
  gemaaktOp: tijdstip,
});
export type Exportregel = Static<typeof Exportregel>;

export const Export = Type.Object({ ...Exportregel.properties, inhoud: Inhoud });
export type Export = Static<typeof Export>;

export const OBJECT = "exporten";

/** What stands where a count is held back. */
export const AFGESCHERMD = "afgeschermd";

export const exportNotFound = (id: string) =>
  new Failure("not-found", "export.not-found", "Deze export is er niet. Kies er een uit de lijst.", { id });
export const jaarMissing = () =>
  new Failure("invalid", "export.jaar", "Kies een jaar: deze tabel is per jaar.", { velden: ["jaar"] });
export const jaarTooMany = () =>
  new Failure("invalid", "export.zonder-jaar", "Deze tabel is niet per jaar. Laat het jaar leeg.", {
    velden: ["jaar"],
  });
export const jaarLater = () =>
  new Failure(
    "invalid",
    "export.jaar-later",
    "Dit jaar is nog niet begonnen. Kies dit jaar of een eerder jaar.",
    {
      velden: ["jaar"],
    },
  );
