import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { BUITENVORMEN } from "../bezetting/buitenvormen.ts";
import { KANTEN } from "./kanten.ts";
import { amount, date, id, oneOf, orNull, text } from "../fields.ts";

export const PRIJS_PER = ["uur", "stuk", "week", "maand"] as const;

export const AFSPRAAKSTANDEN = [
  "wacht op ja",
  "gaat in",
  "geldt",
  "loopt af",
  "voorbij",
  "vervallen",
] as const;
export type Afspraakstand = (typeof AFSPRAAKSTANDEN)[number];
export const LOOPT_AF_IN_DAGEN = 42;

/**
 * What is agreed about one form of work on location at one plek.
 * @source Uitgangspunten toekomst sociaal ontwikkelbedrijf: agreements about "de werkzaamheden, prijs en begeleiding"
 */
export const werkafspraakFields = {
  werkvorm: oneOf(BUITENVORMEN),
  unitId: orNull(id),
  werkgeverId: orNull(id),
  met: text(120, "De klant of werkgever"),
  werk: text(600),
  prijsInCenten: amount,
  prijsPer: oneOf(PRIJS_PER),
  dienstverbandBij: text(120),
  begeleidingDoor: text(120),
  begeleiding: text(400, "Hoe vaak, en wie de klant belt"),
  vanaf: date,
  tot: orNull(date),
};
const fields = Type.Object(werkafspraakFields);
export type WerkafspraakInput = Static<typeof fields>;

const Werkakkoord = Type.Object({
  kant: oneOf(KANTEN),
  naam: Type.String(),
  op: date,
  vastgelegdDoor: Type.String(),
});

export const Werkafspraak = Type.Object({
  id,
  plek: Type.Object({ id, naam: orNull(Type.String()) }),
  unit: orNull(Type.Object({ id, naam: Type.String() })),
  ...werkafspraakFields,
  nummer: Type.Integer({ description: "1 is de eerste afspraak over deze werkvorm op deze plek" }),
  stand: oneOf(AFSPRAAKSTANDEN),
  geldtTot: orNull({ ...date, description: "De laatste dag, ook als een nieuwe afspraak haar opvolgt" }),
  akkoorden: Type.Array(Werkakkoord),
  opgesteldDoor: Type.String(),
  opgesteldOp: date,
});
export type Werkafspraak = Static<typeof Werkafspraak>;

export function checkWerkafspraak({ vanaf, tot }: WerkafspraakInput): void {
  if (tot !== null && tot < vanaf) throw wrong("tot", "De laatste dag ligt na de eerste dag.");
}

export function checkAkkoordDag(op: IsoDate, today: IsoDate): void {
  if (op > today) throw wrong("op", "Kies een dag die niet later is dan vandaag.");
}

export const werkvormNietGeboden = (werkvormen: readonly string[]) =>
  wrong("werkvorm", `Deze plek biedt deze werkvorm niet. Kies uit: ${werkvormen.join(", ")}.`);

export const onbekendeKlant = () => wrong("werkgeverId", "Deze werkgever kennen wij niet. Kies een ander.");

export const onbekendeUnit = () => wrong("unitId", "Deze unit kennen wij niet. Kies een andere.");

export const andereKlant = () =>
  wrong("met", "Deze plek is van een werkgever. De afspraak is dan met die werkgever.");

export const netOpgevolgd = () =>
  new Failure(
    "conflict",
    "werkafspraak.net-opgevolgd",
    "Iemand anders maakte net een nieuwe afspraak voor dit werk. Bekijk die eerst.",
  );

export const alGezegd = () =>
  new Failure("conflict", "werkafspraak.al-akkoord", "Deze kant zei al ja. U hoeft niets te doen.");

export const nietMeerOpen = (stand: Afspraakstand) =>
  new Failure(
    "conflict",
    "werkafspraak.niet-open",
    `Op deze afspraak is geen antwoord meer nodig: zij is ${stand}. Bekijk de nieuwste afspraak.`,
  );

export const alleenEigenKant = () =>
  new Failure("forbidden", "werkafspraak.andere-kant", "U kunt alleen voor uw eigen bedrijf ja zeggen.");

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "werkafspraak.klopt-niet", detail, { velden: [veld] });
