import { sql } from "kysely";
import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { applyCorrectie } from "./apply-correctie.ts";
import { alBeantwoord, checkWoorden, Correctie, zonderAntwoord } from "./correctie.ts";
import { correctieById, correctieSubject } from "./correctie-store.ts";

/**
 * A yes changes the fact, by the action and the checks with which it is changed otherwise; matching counts with it at once. It
 * changes what the answerer saw: a fact that became another one meanwhile is not overwritten. A no needs a reason, which the
 * inwoner reads.
 */
export const answerCorrectie = defineAction({
  name: "correctie.answer",
  summary: "Een correctie overnemen, of niet, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctiebesluit",
  input: request({
    id,
    isJa: Type.Boolean(),
    antwoord: orNull(text(500, "Bij nee: waarom niet")),
    gezien: Type.Optional(
      orNull(
        Type.String({
          maxLength: 2000,
          description: "Bij ja: wat er nu staat; zonder: wat er stond toen het gemeld werd",
        }),
      ),
    ),
  }),
  output: Correctie,
  subject: (context, { id }) => correctieSubject(context, id),

  async run(context, { id, isJa, antwoord, gezien }, subject) {
    checkWoorden({ antwoord });
    const { correctie, waarde } = await correctieById(context, id);
    if (correctie.status !== "open") throw alBeantwoord();
    if (antwoord === null && (!isJa || correctie.deel === "anders")) throw zonderAntwoord();
    if (isJa) await applyCorrectie(context, { ...correctie, waarde }, subject, gezien);
    const { rows } = await sql<{ gelukt: boolean }>`
      select beantwoord_correctie(${id}::uuid, ${isJa}, ${antwoord}) as gelukt`.execute(context.db);
    if (!rows[0]?.gelukt) throw alBeantwoord();
    return (await correctieById(context, id)).correctie;
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
