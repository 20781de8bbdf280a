import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { id, oneOf, orNull, text, versie } from "../fields.ts";
import { DIENSTSOORTEN } from "./soorten.ts";

/** What a year is measured by: each kind of service, and markets that were held. */
export const MAATSTAVEN = [...DIENSTSOORTEN, "banenmarkt"] as const;
export type Maatstaf = (typeof MAATSTAVEN)[number];

/** Of these the werkgevers are counted, not how often: the sources speak of werkgevers. */
export const TELT_WERKGEVERS: readonly Maatstaf[] = ["arbeidsinclusieanalyse", "experiment"];

export const jaar = Type.Integer({ minimum: 2015, maximum: 2100 });
export const doelFields = {
  minstens: Type.Integer({ minimum: 1, maximum: 100_000 }),
  hoogstens: orNull(Type.Integer({ minimum: 1, maximum: 100_000, description: "Van een doel als 5 tot 10" })),
  eigenaar: text(120, "Wie ervoor zorgt"),
  bron: text(300),
};
const fields = Type.Object(doelFields);
export type DoelInput = Static<typeof fields>;

export const Dienstdoel = Type.Object({
  id,
  jaar,
  maatstaf: oneOf(MAATSTAVEN),
  ...doelFields,
  doorNaam: Type.String(),
  versie,
});
export type Dienstdoel = Static<typeof Dienstdoel>;

/** A measure of a year: what was realised, and what was agreed. */
export const Realisatie = Type.Object({
  maatstaf: oneOf(MAATSTAVEN),
  naam: Type.String(),
  aantal: Type.Integer(),
  werkgevers: Type.Integer(),
  telt: oneOf(["aantal", "werkgevers"]),
  gerealiseerd: Type.Integer(),
  doel: orNull(Dienstdoel),
  stand: oneOf(["gehaald", "nog niet", "zonder doel"]),
  bron: Type.String({ description: "Waar deze dienst genoemd staat" }),
});
export type Realisatie = Static<typeof Realisatie>;

export function checkDoel({ minstens, hoogstens }: DoelInput): void {
  if (hoogstens !== null && hoogstens < minstens)
    throw new Failure("invalid", "dienstdoel.klopt-niet", "Hoogstens is niet lager dan minstens.", {
      velden: ["hoogstens"],
    });
}

export const doelBestaat = () =>
  new Failure("conflict", "dienstdoel.bestaat", "Voor dit jaar is er al een doel. Wijzig dat.", {
    velden: ["maatstaf"],
  });
