import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, orNull, text } from "../fields.ts";

/** What words can stand beside, such as `doelen/2026` or `indicatoren/instroom`. */
export const onderwerp = Type.String({
  pattern: "^(doelen|financien|indicatoren|kwartaalrapport|programmas)/[A-Za-z0-9_-]{1,80}$",
  description: "De pagina en waarover: doelen/2026, kwartaalrapport/2026-K3",
});

export const duidingFields = {
  onderwerp,
  tekst: text(2_000, "Zonder namen van mensen"),
  bron: orNull(text(300, "Waarop het rust")),
  reden: orNull(text(300, "Waarom het wijzigt; bij de eerste versie leeg")),
  gezien: Type.Integer({
    minimum: 0,
    description: "Het volgnummer van de versie die u zag; 0: er was er geen",
  }),
};
const Velden = Type.Object(duidingFields);
export type DuidingInput = Static<typeof Velden>;

export const Duiding = Type.Object({
  onderwerp: Type.String(),
  volgnummer: Type.Integer({ description: "De hoogste versie geldt" }),
  tekst: Type.String(),
  bron: orNull(Type.String()),
  reden: orNull(Type.String()),
  datum: date,
  doorNaam: Type.String(),
});
export type Duiding = Static<typeof Duiding>;

export const redenNodig = () =>
  new Failure("invalid", "duiding.reden", "Schrijf in één zin waarom de tekst wijzigt.", {
    velden: ["reden"],
  });
export const netGewijzigd = () =>
  new Failure(
    "conflict",
    "duiding.net-gewijzigd",
    "Iemand anders heeft hier net iets geschreven. Lees dat en vul het aan.",
    { velden: ["tekst"] },
  );
