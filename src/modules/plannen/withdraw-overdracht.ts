import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alBeantwoord } from "./overdracht.ts";

/** Takes back an offer that nobody answered yet. */
export const withdrawOverdracht = defineAction({
  name: "overdracht.withdraw",
  summary: "Een overdracht intrekken die nog niet is beantwoord",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (context, { id }) => inwonerSubject(context, (await overdrachtById(context, id)).inwonerId),

  async run(context, { id }) {
    const { inwonerId } = await overdrachtById(context, id);
    const { rows } = await sql<{ gelukt: boolean }>`select trek_overdracht_in(${id}::uuid) as gelukt`.execute(
      context.db,
    );
    if (!rows[0]?.gelukt) throw alBeantwoord((await overdrachtById(context, id)).status);
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function overdrachtById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("overdrachten")
    .select(["inwonerId", "status"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("overdracht", id);
  return row;
}
