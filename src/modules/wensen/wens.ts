import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { fouteWaarde, onderwerp, waardeTekst } from "#matching/onderwerpen";
import { date, id, oneOf, orNull } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import {
  isFeit,
  LEESWOORDEN,
  MEESTE_LETTERS,
  type Leesonderwerp,
  VOLGORDE,
  veldenVan,
  type Wensonderwerp,
  type Wensvraag,
} from "./vragen.ts";

/** An answer that is not handed in is kept so long after the last one. */
export const BEWAARD_IN_DAGEN = 30;

const woord = Type.String({ maxLength: MEESTE_LETTERS });
export const Wenswaarde = Type.Union([
  Type.Number(),
  woord,
  Type.Array(Type.String({ maxLength: 40 }), { maxItems: 30 }),
]);
export type Wenswaarde = Static<typeof Wenswaarde>;

export const Wensantwoord = Type.Object({ onderwerp: Type.String({ maxLength: 60 }), waarde: Wenswaarde });
export type Wensantwoord = Static<typeof Wensantwoord>;

export const BESLUITEN = ["overgenomen", "gehouden", "gelezen"] as const;

const Feit = Type.Object({
  onderwerp: Type.String(),
  waarde: Wenswaarde,
  inWoorden: Type.String(),
  bron: Type.String(),
  datum: date,
  versie: Type.Integer({ minimum: 1 }),
});

/** One answer, beside what is known. */
export const Wensregel = Type.Object({
  onderwerp: Type.String(),
  label: Type.String(),
  waarde: Wenswaarde,
  inWoorden: Type.String(),
  stand: oneOf(["gelijk", "anders", "nieuw", "om te lezen"]),
  besluit: orNull(oneOf(BESLUITEN)),
  besluitOp: orNull(date),
  besluitDoor: orNull(Type.String()),
});
export type Wensregel = Static<typeof Wensregel>;

export const Wensen = Type.Object({
  bezig: orNull(
    Type.Object(
      {
        vraag: orNull(oneOf(VOLGORDE)),
        bewarenTot: date,
        antwoorden: Type.Array(Wensantwoord),
      },
      { description: "Waar hij mee bezig is; alleen hij ziet het" },
    ),
  ),
  ingeleverd: orNull(
    Type.Object({
      id,
      status: oneOf(["ingeleverd", "besproken"]),
      ingeleverdOp: date,
      doorNaam: Type.String(),
      besprokenOp: orNull(date),
      besprokenDoor: orNull(Type.String()),
      regels: Type.Array(Wensregel),
    }),
  ),
  vastgelegd: Type.Array(Feit, { description: "Wat over dezelfde onderwerpen bekend is" }),
});
export type Wensen = Static<typeof Wensen>;

/** The answers of one question, each good; empty where it was skipped. */
export function checkAntwoorden(vraag: Wensvraag, antwoorden: readonly Wensantwoord[]): void {
  for (const { onderwerp: code, waarde } of antwoorden) {
    const veld = veldenVan(vraag).find((een) => een.onderwerp === code);
    if (!veld || !isGoed(veld.onderwerp, waarde)) throw geenAntwoord(code);
    if (veld.soort === "woorden") checkWoorden(code, String(waarde));
  }
}

function isGoed(code: Wensonderwerp, waarde: Wenswaarde): boolean {
  if (isFeit(code)) return fouteWaarde(code, waarde) === null;
  if (code === "trots") return typeof waarde === "string" && /\S/.test(waarde);
  const delen = [waarde].flat();
  return (
    Array.isArray(waarde) === (code !== "beginnen") &&
    delen.length > 0 &&
    delen.every((deel) => typeof deel === "string" && Object.hasOwn(LEESWOORDEN[code].opties, deel))
  );
}

function checkWoorden(veld: string, tekst: string): void {
  const [found] = gezondheidswoorden(tekst);
  if (found) throw new Failure("invalid", "wens.gezondheid", found.hint, { velden: [veld] });
}

export const labelVan = (code: string): string =>
  isFeit(code) ? onderwerp(code).label : LEESWOORDEN[code as Leesonderwerp].label;

export function inWoorden(code: string, waarde: Wenswaarde): string {
  if (isFeit(code)) return waardeTekst(code, waarde);
  const { opties } = LEESWOORDEN[code as Leesonderwerp];
  return [waarde]
    .flat()
    .map((deel) => opties[String(deel)] ?? String(deel))
    .join(", ");
}

/** The same answer, whatever the order in which it was given. */
export const isGelijk = (een: Wenswaarde, ander: Wenswaarde): boolean =>
  Array.isArray(een) && Array.isArray(ander)
    ? een.length === ander.length && een.every((deel) => ander.includes(deel))
    : een === ander;

const geenAntwoord = (veld: string) =>
  new Failure("invalid", "wens.antwoord", "Kies een van de antwoorden op deze vraag.", { velden: [veld] });
export const nietsIngevuld = () =>
  new Failure("conflict", "wens.niets-ingevuld", "Er is nog niets ingevuld. Beantwoord eerst een vraag.");
export const alBesloten = () =>
  new Failure("conflict", "wens.al-besloten", "Hierover is al besloten. Er is niets gewijzigd.");
export const geenFeit = () =>
  new Failure("invalid", "wens.geen-feit", "Dit antwoord is om te lezen. Neem een ander antwoord over.", {
    velden: ["besluit"],
  });
