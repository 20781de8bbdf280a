import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, oneOf, orNull } from "../fields.ts";
import { BRONNEN } from "../inwoners/aanmelding.ts";
import { WERKVORMEN } from "../plekken/plek.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";

/** What somebody decided at the front gate: a person's judgement, never that of a rule. */
export const BEGINTRIAGES = ["direct naar werk", "traject", "eerst iets anders"] as const;
/** The last one: regular work is not within reach now, and other forms of taking part are. */
export const TRIAGES = [...BEGINTRIAGES, "andere vorm"] as const;
export type Triage = (typeof TRIAGES)[number];

/** The forms to which someone can go for whom regular work is not within reach now. */
export const ANDERE_VORMEN = WERKVORMEN.filter((vorm) => vorm !== "regulier");
/** At most so long is it not looked at again. */
export const OPNIEUW_BINNEN_MAANDEN = 12;

/** Who pointed the way to us, when, and who wrote it down. Version 0: nobody did yet. */
export const Instroom = Type.Object({
  bron: orNull(oneOf(BRONNEN)),
  gemeldOp: orNull(date),
  toelichting: orNull(Type.String()),
  doorNaam: orNull(Type.String()),
  versie: Type.Integer({ minimum: 0 }),
});
export type Instroom = Static<typeof Instroom>;

export const Triagebesluit = Type.Object({
  uitkomst: oneOf(TRIAGES),
  reden: Type.String(),
  vormen: Type.Array(oneOf(WERKVORMEN), { description: "Bij 'andere vorm': wat nu wel kan" }),
  opnieuwOp: orNull({ ...date, description: "Bij 'andere vorm': dan kijken we opnieuw" }),
  beslotenOp: date,
  doorNaam: Type.String(),
});
export type Triagebesluit = Static<typeof Triagebesluit>;

/** In words about work, never about health. */
export function checkWerkwoorden(veld: string, text: string | null | undefined): void {
  const [found] = gezondheidswoorden(text ?? "");
  if (found) throw new Failure("invalid", "beeld.gezondheid", found.hint, { velden: [veld] });
}
