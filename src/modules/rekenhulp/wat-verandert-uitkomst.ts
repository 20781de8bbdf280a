import { type Static, Type } from "typebox";
import type { Marge as RegelMarge } from "#regels/marge";
import { amount, date, oneOf, orNull } from "../fields.ts";
import { Stap } from "../plaatsingen/subsidie.ts";
import { INDICATIES } from "./wat-verandert-vraag.ts";

const bedrag = Type.Integer({ description: "Eurocenten; een verschil kan onder nul liggen" });
export const Marge = Type.Unsafe<RegelMarge>(
  Type.Object({ van: bedrag, tot: bedrag }, { description: "Van het minste tot het meeste" }),
);
export const SOORTEN = ["loon", "uitkering", "toeslag", "vakantiegeld"] as const;
const zekerheid = oneOf(["letterlijk", "afgeleid", "te controleren", "bron ontbreekt"]);

const Kant = Type.Object({
  delen: Type.Array(Type.Object({ soort: oneOf(SOORTEN), naam: Type.String(), bedrag: Marge })),
  samen: Marge,
});
export type Kant = Static<typeof Kant>;

const Maand = Type.Object({
  maand: date,
  isBekend: Type.Boolean(),
  loon: orNull(Marge),
  uitkering: orNull(Marge),
  toeslagen: orNull(Marge),
  samen: orNull(Marge),
  verschil: orNull(Marge),
  /** For a resident. */
  inWoorden: Type.Array(Type.String()),
  gebeurtenissen: Type.Array(Type.Object({ wat: Type.String(), bron: Type.String(), zekerheid })),
});
export type Maand = Static<typeof Maand>;

const Val = Type.Object({
  zinnen: Type.Array(Type.String()),
  oorzaken: Type.Array(Type.Object({ regel: Type.String(), bron: Type.String(), bedragInCenten: amount })),
  isZeker: Type.Boolean(),
});
export type Val = Static<typeof Val>;

/** An answer to the question Wat verandert er als ik ga werken?, as it is read out. */
export const Uitkomst = Type.Object({
  titel: Type.String(),
  label: Type.String({ description: "Indicatief, geen beschikking" }),
  startdatum: date,
  /** The month that `nu` and `straks` are of. */
  maand: date,
  conclusie: Type.Object({
    begin: Type.String(),
    kern: Type.String(),
    einde: Type.String(),
    vervolg: Type.Array(Type.String()),
  }),
  nu: Kant,
  straks: Kant,
  verschil: Marge,
  maanden: Type.Array(Maand),
  totaal: Type.Object({ bekendeMaanden: Type.Integer(), voor: Marge, na: Marge, verschil: Marge }),
  blijft: Type.Array(Type.String()),
  zelfDoen: Type.Array(Type.String()),
  terug: Type.Object({
    kop: Type.String(),
    zinnen: Type.Array(Type.String()),
    vragen: Type.Array(
      Type.Object({ vraag: Type.String(), antwoord: Type.String(), bron: Type.String(), zekerheid }),
    ),
  }),
  indicaties: Type.Array(
    Type.Object({
      indicatie: oneOf(INDICATIES),
      blijft: oneOf(["ja", "nee", "nog niet bekend"]),
      reden: Type.String(),
      bron: Type.String(),
      zekerheid,
    }),
  ),
  vallen: Type.Array(Val),
  urenvallen: Type.Array(Val),
  ontbreekt: Type.Array(Type.String({ description: "Telt niet mee: de bron ontbreekt" })),
  aannamen: Type.Array(Type.String()),
  stappen: Type.Object({ nu: Type.Array(Stap), straks: Type.Array(Stap) }),
  bronnen: Type.Array(Type.String()),
});
export type Uitkomst = Static<typeof Uitkomst>;
