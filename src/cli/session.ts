import { sql } from "kysely";
import { Failure } from "#core/failure";
import { asUser } from "#db/as-user";
import type { Context } from "../modules/context.ts";
import type { Rol } from "../modules/toegang/matrix.ts";
import type { User } from "../modules/toegang/toegang.ts";
import type { Environment } from "./environment.ts";

/** The user on whose behalf a command asks, with the means to ask. */
export type Aanvrager = {
  context(): Context;
  end(): Promise<void>;
};

/** Starts a session for this user, or in the demo region for one with the role that the command needs. */
export async function startSession(
  environment: Environment,
  { als, rol, opdracht }: { als: string | undefined; rol: Rol; opdracht: string },
): Promise<Aanvrager> {
  const { owner, db, regioId, isDemo, newId, now, today, sleutels } = environment;
  if (als === undefined && !isDemo) throw withoutUser();
  const sessie = { regioId, sessieId: newId() };
  await insertSession(environment, sessie.sessieId, als, rol);

  const { rows } = await asUser(db, sessie, today(), (db) =>
    sql<Omit<User, "id" | "regioId"> & { gebruikerId: string }>`select * from sessie_gebruiker()`.execute(db),
  );
  const { gebruikerId, ...rest } = rows[0]!;
  const user: User = { ...rest, id: gebruikerId, regioId };
  return {
    context: () => ({
      db,
      user,
      sessie,
      traceId: newId().replaceAll("-", ""),
      herkomst: `opdracht/${opdracht}`,
      now,
      today,
      newId,
      sleutels,
    }),
    async end() {
      await owner
        .updateTable("sessies")
        .set({ ingetrokken: now() })
        .where("regioId", "=", regioId)
        .where("id", "=", sessie.sessieId)
        .execute();
    },
  };
}

async function insertSession(
  { owner, regioId }: Environment,
  sessieId: string,
  als: string | undefined,
  rol: Rol,
): Promise<void> {
  const wie =
    als === undefined ? sql<boolean>`${rol} = any (g.rollen)` : sql<boolean>`g.aanmeldnaam = ${als}`;
  const { numAffectedRows } = await sql`
    insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
    select g.regio_id, ${sessieId}::uuid, g.id, 'opdracht', now() + interval '6 hours'
      from gebruikers g where g.regio_id = ${regioId} and g.is_actief and ${wie}
     order by g.aanmeldnaam limit 1`.execute(owner);
  if (numAffectedRows === 0n) throw unknownUser();
}

const unknownUser = () =>
  new Failure(
    "invalid",
    "opdracht.gebruiker",
    "Deze gebruiker bestaat niet of is niet actief. Kies een andere met --als.",
  );

const withoutUser = () =>
  new Failure(
    "invalid",
    "opdracht.zonder-gebruiker",
    "Geef met --als aan namens welke gebruiker u dit doet.",
  );
