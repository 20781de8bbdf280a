import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { onderwerp } from "#matching/onderwerpen";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { isWerksoort, UNITVORMEN, ZEKERHEDEN } from "./unitwoorden.ts";

export const LOCATIESOORTEN = ["hal", "keuken", "depot", "buiten", "bij opdrachtgevers"] as const;

const origin = { bron: text(200), zekerheid: oneOf(ZEKERHEDEN) };

/** Where a unit works. Null is: not known. */
export const locatieFields = {
  naam: text(80),
  soort: oneOf(LOCATIESOORTEN),
  plaats: text(80),
  bereikbaar: orNull(text(200, "Hoe mensen er komen")),
  isPrikkelarm: orNull(Type.Boolean()),
  isRolstoelgeschikt: orNull(Type.Boolean()),
  aanpassingen: Type.Array(text(60), { maxItems: 30, uniqueItems: true }),
  ...origin,
};
const locatie = Type.Object(locatieFields);
export type LocatieInput = Static<typeof locatie>;
export const Unitlocatie = Type.Object({ id, ...locatieFields, versie });
export type Unitlocatie = Static<typeof Unitlocatie>;

/** What a unit can hold for one kind and form of work. */
export const capaciteitFields = {
  locatieId: id,
  werksoort: text(80),
  werkvorm: oneOf(UNITVORMEN),
  vanaf: date,
  tot: orNull(date),
  plaatsen: Type.Integer({ minimum: 1, maximum: 2_000 }),
  begeleiders: Type.Integer({ minimum: 0, maximum: 500 }),
  begeleidingFte: Type.Number({ minimum: 0, maximum: 500, multipleOf: 0.01 }),
  ...origin,
};
const capaciteit = Type.Object(capaciteitFields);
export type CapaciteitInput = Static<typeof capaciteit>;
export const Unitcapaciteit = Type.Object({
  id,
  ...capaciteitFields,
  aangeboden: Type.Integer({ description: "Plaatsen op de plekken die nu open zijn" }),
  bezet: Type.Integer({ description: "Hoeveel mensen er vandaag werken" }),
  ruimte: Type.Integer({ description: "Wat er nog bij kan: plaatsen min aangeboden" }),
  versie,
});
export type Unitcapaciteit = Static<typeof Unitcapaciteit>;

/** What a unit reckons with. */
export const afspraakFields = {
  inzetbaar: Type.Number({
    minimum: 1,
    maximum: 100,
    multipleOf: 0.1,
    description: "Procent van de contracturen dat naar opdrachten gaat",
  }),
  mensenPerFte: Type.Number({ minimum: 1, maximum: 100, multipleOf: 0.1 }),
  ...origin,
};
const afspraak = Type.Object(afspraakFields);
export type AfspraakInput = Static<typeof afspraak>;
export const Unitafspraak = Type.Object({ ...afspraakFields, versie });
export type Unitafspraak = Static<typeof Unitafspraak>;

const AANPASSINGEN = new Set(onderwerp("aanpassingen").opties?.map(({ code }) => code));

export function checkLocatie({ aanpassingen }: LocatieInput): void {
  if (!aanpassingen.every((code) => AANPASSINGEN.has(code)))
    throw wrong("aanpassingen", "Kies aanpassingen uit de lijst.");
}

export function checkCapaciteit({
  werksoort,
  vanaf,
  tot,
  begeleiders,
  begeleidingFte,
}: CapaciteitInput): void {
  if (!isWerksoort(werksoort)) throw wrong("werksoort", "Kies een werksoort uit de lijst.");
  if (tot !== null && tot < vanaf) throw wrong("tot", "De laatste dag ligt na de eerste dag.");
  if (begeleidingFte > begeleiders)
    throw wrong("begeleidingFte", "Dit is meer fte dan er begeleiders zijn. Controleer beide getallen.");
}

export const teKlein = () =>
  new Failure(
    "conflict",
    "unitcapaciteit.te-klein",
    "Er staan meer plaatsen open op plekken van deze unit. Sluit eerst een plek, of kies een hoger aantal.",
    { velden: ["plaatsen"] },
  );

export const nogNodig = () =>
  new Failure(
    "conflict",
    "unitcapaciteit.nog-nodig",
    "Op deze plaatsen staan nu plekken open. Sluit eerst die plekken, of laat de werksoort, de werkvorm en de dagen zoals ze zijn.",
    { velden: ["werksoort"] },
  );

export const dubbeleCapaciteit = () =>
  new Failure(
    "conflict",
    "unitcapaciteit.dubbel",
    "Voor dit werk op deze locatie staan er in deze periode al plaatsen. Wijzig die regel, of kies andere dagen.",
    { velden: ["vanaf"] },
  );

export const onbekendeLocatie = () => wrong("locatieId", "Kies een locatie van deze unit.");

export const locatieBestaat = () =>
  new Failure("conflict", "unitlocatie.naam-bestaat", "Er is al een locatie met deze naam.", {
    velden: ["naam"],
  });

export const andereUnit = () =>
  new Failure(
    "forbidden",
    "unit.andere",
    "U kunt alleen uw eigen unit wijzigen. Vraag het de leider van deze unit.",
  );

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "unitcapaciteit.klopt-niet", detail, { velden: [veld] });
