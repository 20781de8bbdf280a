import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Cents, Rate } from "#core/money";
import type { Unitresultaat } from "#financien/unitresultaat";
import { UNITVORMEN, ZEKERHEDEN } from "../bezetting/unitwoorden.ts";
import { oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import type { Subject, User } from "../toegang/toegang.ts";

/** A month as it is written in an address and in a file. */
export const maand = Type.String({
  pattern: "^20\\d\\d-(0[1-9]|1[0-2])$",
  description: "Zoals 2026-10",
});
/** Where a year that ends in a month begins: also before the first month that can be asked for. */
export const beginmaand = Type.String({ pattern: "^\\d{4}-(0[1-9]|1[0-2])$", description: "Zoals 2025-11" });
export const HOOGSTE_BEDRAG = 1_000_000_000_000;

/** Below zero where it takes something back. */
export const bedrag = Type.Unsafe<Cents>(
  Type.Integer({ minimum: -HOOGSTE_BEDRAG, maximum: HOOGSTE_BEDRAG, description: "Eurocenten" }),
);
const aandeel = orNull(Type.Unsafe<Rate>(Type.Integer({ description: "Miljoensten" })));

/** What is kept of one form of work in one month. */
export const unitcijferFields = {
  werkvorm: oneOf(UNITVORMEN),
  maand,
  omzet: bedrag,
  directeKosten: bedrag,
  overigeKosten: bedrag,
  fte: Type.Number({ minimum: 0, maximum: 10_000, multipleOf: 0.01 }),
  mensen: orNull(Type.Integer({ minimum: 0, maximum: 100_000 })),
  bron: text(200),
  zekerheid: oneOf(ZEKERHEDEN),
};
const fields = Type.Object(unitcijferFields);
export type UnitcijferInput = Static<typeof fields>;

export const Unitcijfer = Type.Object({
  ...unitcijferFields,
  reden: orNull(Type.String({ description: "Waarom het na het afsluiten veranderde" })),
  isVoorlopig: Type.Boolean({ description: "De maand is nog niet afgesloten" }),
  versie,
});
export type Unitcijfer = Static<typeof Unitcijfer>;

/** The terms that every company of this kind uses, over one or more months. */
export const resultaatFields = {
  omzet: bedrag,
  directeKosten: bedrag,
  toegevoegdeWaarde: bedrag,
  overigeKosten: bedrag,
  resultaat: bedrag,
  marge: aandeel,
  fte: Type.Number({ description: "Gemiddeld over de maanden" }),
  toegevoegdeWaardePerFte: orNull(
    Type.Unsafe<Cents>(Type.Integer({ description: "Eurocenten per fte per jaar" })),
  ),
  dragendeFte: orNull(
    Type.Number({ description: "Zoveel fte is nodig om de overige kosten te dragen; null: niet te zeggen" }),
  ),
};
export const Resultaat = Type.Object(resultaatFields);
export type Resultaat = Static<typeof Resultaat>;

/** With fte as a number, as everywhere outside. */
export const toResultaat = ({ fte, dragendeFte, ...amounts }: Unitresultaat): Resultaat => ({
  ...amounts,
  fte: fte / 100,
  dragendeFte: dragendeFte === null ? null : dragendeFte / 100,
});

/** The same months of a year before beside these. */
export const Vergelijking = Type.Object({
  maanden: Type.Integer({ description: "Zoveel maanden zijn er van beide jaren" }),
  nu: Resultaat,
  toen: Resultaat,
  verklaring: orNull(
    Type.Object({
      verschil: bedrag,
      doorFte: { ...bedrag, description: "Wat de verandering van fte alleen zou doen" },
      doorOmzetPerFte: bedrag,
    }),
  ),
});
export type Vergelijking = Static<typeof Vergelijking>;

export const Afsluiting = Type.Object({ door: Type.String(), tijdstip });
export type Afsluiting = Static<typeof Afsluiting>;

/** Who leads this unit has it in his scope; who is above the units has all. */
export const unitSubject = ({ unitId }: User, unit: string): Subject => ({
  object: `unit/${unit}`,
  relaties: unitId === unit ? ["eigen-unit"] : [],
});

/** Of several units: who leads one reaches the rows of his own. */
export const unitsSubject = ({ unitId }: User): Subject => ({
  object: "units",
  relaties: unitId === null ? [] : ["eigen-unit"],
});

export const afgesloten = () =>
  new Failure(
    "conflict",
    "unitcijfer.afgesloten",
    "Deze maand is afgesloten. Zet erbij waarom u het cijfer nu nog verandert.",
    { velden: ["reden"] },
  );

export const alAfgesloten = () =>
  new Failure("conflict", "unitmaand.al-afgesloten", "Deze maand is al afgesloten.", { velden: ["maand"] });

export const nietVoorbij = () =>
  new Failure("invalid", "unitmaand.niet-voorbij", "Deze maand is nog niet voorbij. Sluit hem daarna af.", {
    velden: ["maand"],
  });

export const nietsAfTeSluiten = () =>
  new Failure("invalid", "unitmaand.leeg", "Van deze maand zijn er nog geen cijfers. Vul ze eerst in.", {
    velden: ["maand"],
  });

export const maandInToekomst = () =>
  new Failure("invalid", "unitcijfer.toekomst", "Deze maand is nog niet begonnen. Kies een eerdere maand.", {
    velden: ["maand"],
  });
