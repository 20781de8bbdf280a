import { sql } from "kysely";
import type { Context } from "../context.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import type { Aanmelding } from "./aanmelding.ts";
import { blindIndex, encryptBsn } from "./bsn.ts";

const AN_HOUR_IN_MILLISECONDS = 3_600_000;

/** How often this user did this in the last hour. */
export async function aantalHandelingen({ db, now }: Context, handeling: string): Promise<number> {
  const sinds = new Date(now().getTime() - AN_HOUR_IN_MILLISECONDS);
  const { rows } = await sql<{ aantal: number }>`
    select aantal_handelingen(${handeling}, ${sinds}) as aantal`.execute(db);
  return rows[0]?.aantal ?? 0;
}

type Uitkomst = { readonly uitkomst: "bestaat" | "ontvangen"; readonly inwonerId: string | null };

/** One call of `meld_aan`, which makes the file or finds the one that exists; both take the same work. */
export async function meldAan(
  context: Context,
  { bsn, ...aanmelding }: Aanmelding,
  naam: string,
): Promise<Uitkomst & { aanmeldingId: string }> {
  const { db, user, sleutels, newId, now, traceId } = context;
  const inwonerId = newId();
  const aanmeldingId = newId();
  const plaats = { regioId: user.regioId, inwonerId };
  const gegevens = {
    talen: [],
    ...aanmelding,
    inwonerId,
    aanmeldingId,
    begeleidingId: newId(),
    signaalId: newId(),
  };
  const spoor = {
    traceId,
    spanId: newId().replaceAll("-", "").slice(-16),
    naam,
    begin: now().getTime(),
    einde: now().getTime(),
    activiteit: `/api/v1/verwerkingsactiviteiten/${aanmelden.id}`,
  };
  const { rows } = await sql<Uitkomst>`
    select * from meld_aan(${JSON.stringify(gegevens)}::jsonb, ${bsn ? sleutels.bsnSleutelId : null},
      ${bsn ? encryptBsn(bsn, plaats, sleutels) : null}::bytea,
      ${bsn ? blindIndex(bsn, user.regioId, sleutels) : null}::bytea, ${JSON.stringify(spoor)}::jsonb)`.execute(
    db,
  );
  if (aanmelding.adresGeheim) await houdGeheim(context, inwonerId);
  return { ...rows[0]!, aanmeldingId };
}

/** Of a new file only: one that was there already has another id. */
const houdGeheim = ({ db, user }: Context, inwonerId: string) =>
  db
    .updateTable("inwoners")
    .set({ adresGeheim: true })
    .where("regioId", "=", user.regioId)
    .where("id", "=", inwonerId)
    .execute();
