import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { SROI_BLOKKEN, SROI_TABELLEN, type SroiBlok, type SroiTabel } from "#regels/sroi";
import {
  amount,
  date,
  gemeente,
  id,
  oneOf,
  orNull,
  percentage,
  text,
  urenPerWeek,
  versie,
} from "../fields.ts";
import { SROI_DOELEN, type SroiDoel } from "./doelen.ts";

const doelen = Object.keys(SROI_DOELEN) as SroiDoel[];

/** What an effort can be: a block of the table, or a purchase from the social company that counts for its price. */
export const BIJDRAGESOORTEN = [...(Object.keys(SROI_BLOKKEN) as SroiBlok[]), "inkoop"] as const;
export type Bijdragesoort = (typeof BIJDRAGESOORTEN)[number];
export const TABELLEN = Object.keys(SROI_TABELLEN) as SroiTabel[];

export const WAARSCHUWINGEN = ["voldaan", "op tijd", "loopt achter", "eindigt bijna", "te laat"] as const;
export type Waarschuwing = (typeof WAARSCHUWINGEN)[number];
export const VERPLICHTINGSTATUSSEN = ["loopt", "afgesloten"] as const;
const BIJDRAGESTATUSSEN = ["ingediend", "goedgekeurd", "afgewezen"] as const;

export const verplichtingFields = {
  werkgeverId: id,
  gemeente,
  opdracht: text(200, "Wat de gemeente inkocht"),
  kenmerk: text(60, "Van het contract"),
  contractsomInCenten: { ...amount, minimum: 1, maximum: 1_000_000_000_000 },
  percentage: { ...percentage, exclusiveMinimum: 0, multipleOf: 0.0001 },
  tabel: oneOf(TABELLEN),
  startdatum: date,
  einddatum: date,
  doelen: Type.Array(oneOf(doelen), { minItems: 1, uniqueItems: true }),
};
const fields = Type.Object(verplichtingFields);
export type VerplichtingInput = Static<typeof fields>;

/** How far a company is: what counts never exceeds what it owes. */
export const Voortgang = Type.Object({
  goedgekeurdInCenten: amount,
  wachtInCenten: { ...amount, description: "Ingediend, naar de tabel van nu; telt nog niet mee" },
  meegeteldInCenten: amount,
  bovenInCenten: { ...amount, description: "Meer dan gevraagd; telt niet voor een andere opdracht" },
  restInCenten: amount,
  percentage: { ...percentage, description: "Naar beneden afgerond: 100 is helemaal voldaan" },
  waarschuwing: oneOf(WAARSCHUWINGEN),
});
export type Voortgang = Static<typeof Voortgang>;

export const SroiVerplichting = Type.Object({
  id,
  ...verplichtingFields,
  werkgever: Type.Object({ id, naam: orNull(Type.String()) }),
  gemeentenaam: orNull(Type.String()),
  bedragInCenten: amount,
  status: oneOf(VERPLICHTINGSTATUSSEN),
  teBeoordelen: Type.Integer(),
  voortgang: Voortgang,
  doorNaam: Type.String(),
  opgesteldOp: date,
  versie,
});
export type SroiVerplichting = Static<typeof SroiVerplichting>;

export const bijdrageFields = {
  soort: oneOf(BIJDRAGESOORTEN),
  urenPerWeek: orNull(urenPerWeek),
  maanden: orNull(Type.Integer({ minimum: 1, maximum: 60 })),
  aantal: orNull(Type.Integer({ minimum: 1, maximum: 10_000, description: "Uren kennis, of hoe vaak" })),
  prijsInCenten: orNull(amount),
  startdatum: date,
  toelichting: orNull(text(400)),
  bewijs: text(80, "Nummer van contract, overeenkomst of factuur; geen naam"),
};
const bijdrage = Type.Object(bijdrageFields);
export type BijdrageInput = Static<typeof bijdrage>;

export const SroiBijdrage = Type.Object({
  id,
  ...bijdrageFields,
  naam: Type.String(),
  einddatum: date,
  status: oneOf(BIJDRAGESTATUSSEN),
  bedragInCenten: orNull({ ...amount, description: "Vast vanaf het ja; daarvoor naar de tabel van nu" }),
  berekening: orNull(Type.String()),
  bron: orNull(Type.String({ description: "Waar het bedrag van het bouwblok staat" })),
  doorNaam: Type.String(),
  isVanMij: Type.Boolean({ description: "Wie iets indiende, beoordeelt het niet zelf" }),
  vastgelegdOp: date,
  beslisserNaam: orNull(Type.String()),
  beslistOp: orNull(date),
  besluitReden: orNull(Type.String()),
  versie,
});
export type SroiBijdrage = Static<typeof SroiBijdrage>;

export const SroiVerplichtingInFull = Type.Object({
  ...SroiVerplichting.properties,
  bijdragen: Type.Array(SroiBijdrage),
});
export type SroiVerplichtingInFull = Static<typeof SroiVerplichtingInFull>;

export function checkPeriode(startdatum: IsoDate, einddatum: IsoDate): void {
  if (einddatum < startdatum) throw wrong(["einddatum"], "De einddatum ligt na de startdatum.");
}

export const kenmerkBestaat = () =>
  new Failure("conflict", "sroi.kenmerk-bestaat", "Deze opdracht van deze gemeente staat er al.", {
    velden: ["kenmerk"],
  });

export const dubbelBewijs = () =>
  new Failure(
    "conflict",
    "sroi.telt-al",
    "Met dit bewijs telt in deze maanden al een bijdrage mee. Eén inzet telt één keer.",
    { velden: ["bewijs"] },
  );

export const buitenContract = (start: IsoDate, eind: IsoDate) =>
  wrong(
    ["startdatum", "maanden"],
    `Alleen inzet binnen de opdracht telt mee: van ${start} tot en met ${eind}.`,
  );

export const isAfgesloten = () =>
  new Failure("conflict", "sroi.afgesloten", "Deze opdracht is afgesloten. Er kan niets meer bij.");

export const alBeslist = () =>
  new Failure("conflict", "sroi.al-beslist", "Over deze bijdrage is al beslist. Dat blijft zo.");

export const eigenBijdrage = () =>
  new Failure(
    "conflict",
    "sroi.eigen-bijdrage",
    "U diende deze bijdrage zelf in. Een ander beoordeelt haar.",
  );

export const geenBedrag = () =>
  new Failure(
    "conflict",
    "sroi.geen-bedrag",
    "De tabel heeft geen bedrag voor dit bouwblok. Voeg het bedrag eerst toe bij Bedragen.",
  );

export const onbekend = (veld: "werkgeverId" | "gemeente") =>
  wrong([veld], veld === "gemeente" ? "Deze gemeente kennen wij niet." : "Deze werkgever kennen wij niet.");

export const wrong = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "sroi.klopt-niet", detail, { velden });
