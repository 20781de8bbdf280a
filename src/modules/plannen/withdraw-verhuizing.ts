import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alBeantwoord, nietUwInwoner } from "./verhuizing.ts";

/** Takes back a move that nobody answered yet. */
export const withdrawVerhuizing = defineAction({
  name: "verhuizing.withdraw",
  summary: "Een voorgestelde verhuizing intrekken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({ id, inwonerId: id }),
  subject: async (context, { id }) => inwonerSubject(context, (await verhuizingById(context, id)).inwonerId),

  async run(context, { id }) {
    if (!context.user.rollen.includes("klantmanager")) throw nietUwInwoner();
    const { inwonerId } = await verhuizingById(context, id);
    const { rows } = await sql<{ gelukt: boolean }>`select trek_verhuizing_in(${id}::uuid) as gelukt`.execute(
      context.db,
    );
    if (!rows[0]?.gelukt) throw alBeantwoord((await verhuizingById(context, id)).status);
    return { id, inwonerId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function verhuizingById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("verhuizingen")
    .select(["inwonerId", "status"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("verhuizing", id);
  return row;
}
