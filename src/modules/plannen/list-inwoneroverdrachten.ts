import { sql } from "kysely";
import { Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { DELEN, Overdracht } from "./overdracht.ts";
import { overdrachtenVan } from "./overdracht-store.ts";

const Collega = Type.Object({ id, naam: Type.String(), functie: Type.String(), organisatie: Type.String() });
type Collega = { id: string; naam: string; functie: string; organisatie: string };

/** What was handed over about one inwoner, and to whom each part can be offered. */
export const listInwoneroverdrachten = defineQuery({
  name: "inwoner.overdrachten",
  summary: "Overdrachten over een inwoner, en collega's die een deel kunnen overnemen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({ id }),
  output: Type.Object({
    rijen: Type.Array(Overdracht),
    keuzes: Type.Array(Type.Object({ deel: oneOf(DELEN), collegas: Type.Array(Collega) })),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({
    rijen: await overdrachtenVan(context, id),
    keuzes: await Promise.all(
      DELEN.map(async (deel) => ({ deel, collegas: await collegas(context, id, deel) })),
    ),
  }),
  betrokkenen: (_, { id }) => [id],
});

async function collegas({ db, user }: Context, inwonerId: string, deel: string): Promise<Collega[]> {
  const { rows } = await sql<Collega>`
    select * from collegas_voor_overdracht(${inwonerId}::uuid, ${deel}) where id <> ${user.id}`.execute(db);
  return rows;
}
