import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Context, defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ARCHIEFREDENEN } from "./verhuizing.ts";

/** What stayed behind of one dossier, as it was written down: for who must answer for it, with the reason in the log. */
export const getDossierarchief = defineQuery({
  name: "dossierarchief.get",
  summary: "Wat van een verhuisd dossier bij uw gemeente bleef, met de reden waarom u het bekijkt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "dossierarchief",
  input: request({ id, reden: oneOf(ARCHIEFREDENEN) }),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        nummer: Type.Integer(),
        soort: Type.String({ description: "Wat het was, zoals contactmomenten" }),
        rij: Type.Record(Type.String(), Type.Unknown(), { description: "Zoals het er stond" }),
      }),
    ),
  }),
  subject: (context, { id }) => archiefSubject(context, id),

  async run(context, { id }) {
    const rows = await context.db
      .selectFrom("dossierarchief")
      .select(["nummer", "soort", "rij"])
      .where("regioId", "=", context.user.regioId)
      .where("verhuizingId", "=", id)
      .where(inScope(context, "read", "dossierarchief", "dossierarchief"))
      .orderBy("nummer")
      .execute();
    return { rijen: rows.map(({ rij, ...rest }) => ({ ...rest, rij: rij as Record<string, unknown> })) };
  },

  betrokkenen: (_, __, { inwonerId }) => (inwonerId ? [inwonerId] : []),
  redenen: ({ reden }) => [reden],
});

/** Of the gemeente that wrote it, and no longer of who is responsible now. */
async function archiefSubject({ db, user }: Context, id: string): Promise<Subject> {
  const row = await db
    .selectFrom("dossierarchief")
    .select(["gemeente", "inwonerId"])
    .where("regioId", "=", user.regioId)
    .where("verhuizingId", "=", id)
    .limit(1)
    .executeTakeFirst();
  if (!row) throw notFound("verhuizing", id);
  return { object: `verhuizing/${id}`, inwonerId: row.inwonerId, gemeente: row.gemeente };
}
