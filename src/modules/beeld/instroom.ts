import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, oneOf, orNull } from "../fields.ts";
import { BRONNEN } from "../inwoners/aanmelding.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";

/** What somebody decided at the front gate: a person's judgement, never that of a rule. */
export const TRIAGES = ["direct naar werk", "traject", "eerst iets anders"] as const;
export type Triage = (typeof TRIAGES)[number];

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
  beslotenOp: date,
  doorNaam: Type.String(),
});
export type Triagebesluit = Static<typeof Triagebesluit>;

/** In words about work, never about health. */
export function checkWerkwoorden(veld: string, text: string | null | undefined): void {
  const [found] = gezondheidswoorden(text ?? "");
  if (found) throw new Failure("invalid", "beeld.gezondheid", found.hint, { velden: [veld] });
}
