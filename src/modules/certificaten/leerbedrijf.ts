import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, orNull, text, versie } from "../fields.ts";

export const erkenningFields = {
  erkendDoor: text(120, "Wie het bedrijf erkende, zoals SBB"),
  erkendVoor: Type.Array(text(60), { minItems: 1, maxItems: 20, uniqueItems: true, description: "Sectoren" }),
  erkendTot: orNull(date),
  bron: text(200),
};
export const leermeesterFields = {
  naam: text(120),
  functie: text(120, "Functie in het bedrijf"),
  opleiding: Type.Optional(orNull(text(120, "Waarin hij leerde om anderen op te leiden, zoals Mentorwijs"))),
  opgeleidOp: Type.Optional(orNull(date)),
  tot: orNull(date),
};
const erkenning = Type.Object(erkenningFields);
const meester = Type.Object(leermeesterFields);
export type Erkenning = Static<typeof erkenning>;
export type LeermeesterInput = Static<typeof meester>;

export const Leermeester = Type.Object({
  id,
  ...leermeesterFields,
  opleiding: orNull(Type.String()),
  opgeleidOp: orNull(date),
  isNu: Type.Boolean(),
  versie,
});
export type Leermeester = Static<typeof Leermeester>;

/** A werkgever or a unit where people may learn at work, with who teaches there. */
export const Leerbedrijf = Type.Object({
  id,
  naam: Type.String(),
  werkgeverId: orNull(id),
  unitId: orNull(id),
  ...erkenningFields,
  isErkend: Type.Boolean({ description: "Vandaag" }),
  leermeesters: Type.Array(Leermeester),
  versie,
});
export type Leerbedrijf = Static<typeof Leerbedrijf>;

/** @throws Failure `leermeester.opleiding` */
export function checkLeermeester({ opleiding = null, opgeleidOp = null }: LeermeesterInput): void {
  if (opgeleidOp !== null && opleiding === null)
    throw new Failure("invalid", "leermeester.opleiding", "Vul in welke opleiding het was.", {
      velden: ["opleiding"],
    });
}

export const eenVanBeide = () =>
  new Failure("invalid", "leerbedrijf.van-wie", "Kies een werkgever of een unit, niet allebei.", {
    velden: ["werkgeverId"],
  });
export const isAlLeerbedrijf = () =>
  new Failure("conflict", "leerbedrijf.bestaat", "Dit bedrijf staat al bij de leerbedrijven.", {
    velden: ["werkgeverId"],
  });
