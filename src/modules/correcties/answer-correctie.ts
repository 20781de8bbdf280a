import { sql } from "kysely";
import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { applyCorrectie } from "./apply-correctie.ts";
import { alBeantwoord, checkWoorden, Correctie, zonderAntwoord } from "./correctie.ts";
import { correctieById, correctieSubject } from "./correctie-store.ts";

/**
 * A yes changes the fact, by the action and the checks with which it is changed otherwise; matching counts with it at once. A
 * no needs a reason, which the inwoner reads.
 */
export const answerCorrectie = defineAction({
  name: "correctie.answer",
  summary: "Een correctie overnemen, of niet, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctiebesluit",
  input: request({ id, isJa: Type.Boolean(), antwoord: orNull(text(500, "Bij nee: waarom niet")) }),
  output: Correctie,
  subject: (context, { id }) => correctieSubject(context, id),

  async run(context, { id, isJa, antwoord }, subject) {
    checkWoorden({ antwoord });
    const { correctie, waarde } = await correctieById(context, id);
    if (correctie.status !== "open") throw alBeantwoord();
    if (antwoord === null && (!isJa || correctie.deel === "anders")) throw zonderAntwoord();
    if (isJa) await applyCorrectie(context, { ...correctie, waarde }, subject);
    const { rows } = await sql<{ gelukt: boolean }>`
      select beantwoord_correctie(${id}::uuid, ${isJa}, ${antwoord}) as gelukt`.execute(context.db);
    if (!rows[0]?.gelukt) throw alBeantwoord();
    return (await correctieById(context, id)).correctie;
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
