import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Afweegvraag } from "#toekomstplan/afwegen/afwegen";
import { id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import { leesAfweging } from "../scenarios/lees-afweging.ts";

const getal = Type.Number({ minimum: -1e12, maximum: 1e12 });
export const punten = Type.Array(Type.Integer({ minimum: 0, maximum: 1000 }), {
  minItems: 2,
  maxItems: 12,
  description: "Per criterium, in hun volgorde; het aandeel telt",
});

const Criterium = Type.Object(
  {
    naam: text(80),
    uitleg: text(400),
    eenheid: text(60),
    slechtst: getal,
    best: { ...getal, description: "Mag lager zijn dan slechtst" },
    rang: Type.Integer({ minimum: 1, maximum: 12, description: "1 is het belangrijkst" }),
    grens: orNull({ ...getal, description: "Wie slechter is, kan niet de beste heten; null: geen grens" }),
    bron: text(300),
  },
  { additionalProperties: false },
);

export const ZEKERHEDEN = ["bron", "aanname", "berekend"] as const;
const Score = Type.Object(
  {
    waarden: Type.Array(getal, {
      minItems: 1,
      maxItems: 1000,
      description: "Eén voor elke toekomst, of één die in alle geldt",
    }),
    zekerheid: oneOf(ZEKERHEDEN),
    bron: text(300),
  },
  { additionalProperties: false },
);

const Optie = Type.Object(
  {
    naam: text(80),
    uitleg: text(400),
    geweerd: orNull(
      text(400, "Waarom zij niet de beste mag heten: uitgangspunt 1 of een wettelijke plicht; null: niet"),
    ),
    scores: Type.Array(Score, { minItems: 2, maxItems: 12, description: "In de volgorde van de criteria" }),
  },
  { additionalProperties: false },
);

export const afwegingFields = {
  naam: text(120),
  vraag: text(300, "Zoals zij wordt gesteld aan wie weegt"),
  criteriaset: orNull(text(40, "Waar de criteria vandaan komen")),
  criteria: Type.Array(Criterium, { minItems: 2, maxItems: 12 }),
  opties: Type.Array(Optie, { minItems: 2, maxItems: 12 }),
};
const input = Type.Object(afwegingFields);
export type AfwegingInput = Static<typeof input>;

export const STATUSSEN = ["open", "gesloten"] as const;
export const SOORTEN = ["gemeente", "fractie", "groep"] as const;

/** Who weighs how, in whose name, since when; `vervangen`: until when it held. */
export const Gewichtenset = Type.Object({
  id,
  soort: oneOf(SOORTEN),
  wie: Type.String(),
  punten: Type.Array(Type.Integer()),
  toelichting: orNull(Type.String()),
  doorNaam: Type.String(),
  tijdstip,
  vervangen: orNull(tijdstip),
});
export type Gewichtenset = Static<typeof Gewichtenset>;

/** A session as it stands in a list: how many answered, and until when it runs. */
export const Sessieregel = Type.Object({
  id,
  code: Type.String(),
  groepen: Type.Array(Type.String()),
  plaatsen: Type.Integer(),
  antwoorden: Type.Integer(),
  geopend: tijdstip,
  verloopt: tijdstip,
  isOpen: Type.Boolean(),
  doorNaam: Type.String(),
  versie,
});
export type Sessieregel = Static<typeof Sessieregel>;

const kern = { id, ...afwegingFields, status: oneOf(STATUSSEN), doorNaam: Type.String(), tijdstip, versie };
export const Afweging = Type.Object(kern);
export type Afweging = Static<typeof Afweging>;

export const AfwegingInFull = Type.Object({
  ...kern,
  isGewogen: Type.Boolean({ description: "Er zijn gewichten gegeven: criteria en keuzes staan vast" }),
  gewichtensets: Type.Array(Gewichtenset, { description: "De nieuwste eerst, ook die zijn vervangen" }),
  sessies: Type.Array(Sessieregel, { description: "De nieuwste eerst" }),
});
export type AfwegingInFull = Static<typeof AfwegingInFull>;

/** As the engine takes it. */
export function vraagVan({ criteria, opties }: Pick<AfwegingInput, "criteria" | "opties">) {
  return {
    criteria: criteria.map(({ naam, slechtst, best, rang, grens }) => ({
      naam,
      slechtst,
      best,
      rang,
      grens,
    })),
    opties: opties.map(({ naam, scores }) => ({ naam, waarden: scores.map(({ waarden }) => waarden) })),
    geweerd: opties.flatMap(({ naam, geweerd }) =>
      geweerd === null ? [] : [{ optie: naam, reden: geweerd }],
    ),
  } satisfies Partial<Afweegvraag>;
}

/** Each option has a score on each criterium, within its scale, and all lists of futures are as long. */
export function checkAfweging({ criteria, opties }: AfwegingInput): void {
  const incomplete = opties.findIndex(({ scores }) => scores.length !== criteria.length);
  if (incomplete >= 0)
    throw kloptNiet(
      ["opties"],
      `${opties[incomplete]!.naam} heeft ${opties[incomplete]!.scores.length} scores. Geef er ${criteria.length}: één voor elk criterium.`,
    );
  const { fouten } = leesAfweging({
    criteria: criteria.map(({ naam, slechtst, best, rang, grens }) => ({
      naam,
      slechtst,
      best,
      rang,
      grens,
    })),
    opties: opties.map(({ naam, scores }) => ({
      naam,
      waarden: Object.fromEntries(scores.map(({ waarden }, at) => [criteria[at]!.naam, waarden])),
    })),
  });
  if (fouten.length > 0)
    throw kloptNiet(
      [...new Set(fouten.map(({ plaats }) => plaats.replace(/\W.*/s, "")))],
      fouten.map(({ plaats, wat }) => `${plaats}: ${wat}`).join(" "),
    );
}

export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "afweging.klopt-niet", detail, { velden });
export const bestaat = () =>
  new Failure("conflict", "afweging.bestaat", "Er is al een afweging met deze naam. Kies een andere naam.", {
    velden: ["naam"],
  });
export const alGewogen = () =>
  new Failure(
    "conflict",
    "afweging.gewogen",
    "Er zijn al gewichten gegeven bij deze criteria en keuzes. Maak een nieuwe afweging.",
  );
export const alGewijzigd = () =>
  new Failure(
    "conflict",
    "afweging.gewijzigd",
    "Iemand anders heeft de criteria net gewijzigd. Bekijk ze en geef de gewichten opnieuw.",
  );
export const isGesloten = () =>
  new Failure(
    "conflict",
    "afweging.gesloten",
    "Deze afweging is gesloten. Open haar weer als er nog gewogen wordt.",
  );
