import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, text, versie } from "../fields.ts";
import { TOETSVRAGEN } from "./toetsvragen.ts";
import { isWerksoort } from "./unitwoorden.ts";

export const OORDELEN = ["ja", "na aanpassing", "nee", "niet bekend"] as const;
const CONCLUSIES = ["past", "past na aanpassing", "past niet", "nog niet bekend"] as const;
export type Conclusie = (typeof CONCLUSIES)[number];

const Toets = Type.Object(
  { vraag: oneOf(TOETSVRAGEN), oordeel: oneOf(OORDELEN), toelichting: Type.String({ maxLength: 400 }) },
  { additionalProperties: false },
);

export const verkenningFields = {
  werksoort: text(80),
  toetsen: Type.Array(Toets, { minItems: TOETSVRAGEN.length, maxItems: TOETSVRAGEN.length }),
  conclusie: oneOf(CONCLUSIES),
  toelichting: text(1_000),
};
const fields = Type.Object(verkenningFields);
export type VerkenningInput = Static<typeof fields>;

/** Could this kind of work be done in this unit? */
export const Verkenning = Type.Object({
  id,
  ...verkenningFields,
  doorNaam: Type.String(),
  opgemaaktOp: date,
  versie,
});
export type Verkenning = Static<typeof Verkenning>;

/** A person concludes, and not against his own answers. */
export function checkVerkenning({ werksoort, toetsen, conclusie }: VerkenningInput): void {
  if (!isWerksoort(werksoort)) throw wrong("werksoort", "Kies een werksoort uit de lijst.");
  if (new Set(toetsen.map(({ vraag }) => vraag)).size < TOETSVRAGEN.length)
    throw wrong("toetsen", "Geef op elke vraag één antwoord.");
  if (conclusie === "past" && toetsen.some(({ oordeel }) => oordeel !== "ja"))
    throw wrong("conclusie", "Bij 'past' is het antwoord op elke vraag ja. Kies een andere conclusie.");
  if (conclusie === "past na aanpassing" && toetsen.some(({ oordeel }) => oordeel === "nee"))
    throw wrong("conclusie", "Er is een vraag met nee. Kies een andere conclusie, of pas het antwoord aan.");
}

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "verkenning.klopt-niet", detail, { velden: [veld] });
