import { Type } from "typebox";
import { addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  ANDERE_VORMEN,
  checkWerkwoorden,
  OPNIEUW_BINNEN_MAANDEN,
  Triagebesluit,
  TRIAGES,
} from "./instroom.ts";
import { insertTriage, triagesOf } from "./instroom-store.ts";

/**
 * Direct to work, a traject, something else first; or another form of taking part, where regular work is not within reach
 * now: with the forms that are, and the day on which it is looked at again. An earlier decision stays to be read.
 */
export const decideTriage = defineAction({
  name: "beeld.triage",
  summary: "Besluiten hoe een inwoner begint of verder gaat, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({
    id,
    uitkomst: oneOf(TRIAGES),
    reden: text(300),
    vormen: Type.Optional(
      Type.Array(oneOf(ANDERE_VORMEN), {
        maxItems: ANDERE_VORMEN.length,
        uniqueItems: true,
        description: "Alleen bij 'andere vorm'",
      }),
    ),
    opnieuwOp: Type.Optional(orNull(date)),
  }),
  output: Type.Object({ triages: Type.Array(Triagebesluit) }),
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, uitkomst, reden, vormen = [], opnieuwOp = null }, { gemeente }) {
    checkWerkwoorden("reden", reden);
    if (uitkomst === "andere vorm") checkAndereVorm(vormen, opnieuwOp, context.today());
    else if (vormen.length > 0 || opnieuwOp !== null) throw alleenBijAndereVorm();
    const besluit = { uitkomst, reden: reden.trim(), vormen, opnieuwOp };
    await insertTriage(context, { inwonerId: id, gemeente: gemeente! }, besluit);
    return { triages: await triagesOf(context, id) };
  },
  betrokkenen: (_, { id }) => [id],
});

function checkAndereVorm(vormen: readonly string[], opnieuwOp: IsoDate | null, today: IsoDate): void {
  if (vormen.length === 0)
    throw new Failure("invalid", "triage.vormen", "Kies ten minste één vorm die nu wel kan.", {
      velden: ["vormen"],
    });
  if (opnieuwOp === null || opnieuwOp <= today || opnieuwOp > addMonths(today, OPNIEUW_BINNEN_MAANDEN))
    throw new Failure(
      "invalid",
      "triage.opnieuw",
      `Kies een dag waarop u opnieuw kijkt, binnen ${OPNIEUW_BINNEN_MAANDEN} maanden.`,
      { velden: ["opnieuwOp"] },
    );
}

const alleenBijAndereVorm = () =>
  new Failure(
    "invalid",
    "triage.zonder-vorm",
    "Vormen en een dag om opnieuw te kijken horen bij ‘andere vorm’.",
    { velden: ["uitkomst"] },
  );
