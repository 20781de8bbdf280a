import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { Definitie, type Fout } from "./definitie.ts";

/** For what something that was filled in can count. */
export const WAARVOOR = [
  "toegang",
  "begeleiden",
  "werkfit",
  "participatieladder",
  "indicatieadvies",
] as const;
export type Waarvoor = (typeof WAARVOOR)[number];

/** The kinds of organisation of the region. */
export const ORGANISATIESOORTEN = [
  "gemeente",
  "uitvoeringsorganisatie",
  "ontwikkelbedrijf",
  "werkcentrum",
  "werkgeversservicepunt",
  "uwv",
  "leerwerkloket",
  "jongerenloket",
  "onderwijs",
  "overig",
] as const;

const VERSIESTANDEN = ["concept", "gepubliceerd", "ingetrokken"] as const;
export type Versiestand = (typeof VERSIESTANDEN)[number];

export const Telling = Type.Object(
  { waarvoor: oneOf(WAARVOOR), organisatiesoort: oneOf(ORGANISATIESOORTEN) },
  { additionalProperties: false },
);
export type Telling = Static<typeof Telling>;

/** One version, without its questions. */
export const Versieregel = Type.Object({
  id,
  nummer: Type.Integer(),
  status: oneOf(VERSIESTANDEN),
  gemaaktOp: date,
  gepubliceerdOp: orNull(date),
  ingetrokkenOp: orNull(date),
  doorNaam: Type.String(),
  versie,
});
export type Versieregel = Static<typeof Versieregel>;

export const Vragenlijst = Type.Object({
  id,
  code: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  telt: Type.Array(Telling),
  versies: Type.Array(Versieregel, { description: "De nieuwste eerst" }),
  versie,
});
export type Vragenlijst = Static<typeof Vragenlijst>;

export const Vragenlijstversie = Type.Object({
  ...Versieregel.properties,
  vragenlijstId: id,
  naam: Type.String(),
  definitie: Definitie,
});
export type Vragenlijstversie = Static<typeof Vragenlijstversie>;

export const naam = text(120);
export const doel = text(300, "Waarvoor de vragenlijst is, in één zin");

const conflict = (code: string, detail: string) => new Failure("conflict", `vragenlijst.${code}`, detail);

export const versieBlijft = () =>
  conflict("versie-blijft", "Deze versie is gepubliceerd en verandert niet meer. Maak een nieuwe versie.");
export const alConcept = () =>
  conflict("al-concept", "Er is al een concept van deze vragenlijst. Werk dat af of gooi het weg.");
export const nietGepubliceerd = () =>
  conflict("niet-gepubliceerd", "Alleen een versie die geldt, kunt u intrekken.");
export const naamBestaat = () =>
  new Failure("conflict", "vragenlijst.bestaat", "Er is al een vragenlijst met deze naam.", {
    velden: ["naam"],
  });

/** What is wrong, by the code of the question. */
export const fouteVragen = (fouten: readonly Fout[]) =>
  new Failure("invalid", "vragenlijst.definitie", `De vragenlijst klopt nog niet. ${fouten[0]!.fout}.`, {
    velden: Object.fromEntries(fouten.map(({ code, fout }) => [code, fout])),
  });
