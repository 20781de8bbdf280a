import { sql } from "kysely";
import { addDays } from "#core/dates";
import type { Context } from "../context.ts";
import { afspraakOf } from "./capaciteit-store.ts";
import { maandagVan, type Planning, planningOf, type Urenregel, WEKEN } from "./planning.ts";

export type Rekenbasis = {
  readonly planning: Planning[];
  readonly inzetbaar: number; // percent
  readonly zekerheid: string | null;
};

/** The coming weeks of a unit. Without an agreed share every contract hour counts. */
export async function unitPlanning(context: Context, unitId: string): Promise<Rekenbasis> {
  const { db, user, today } = context;
  const maandag = maandagVan(today());
  const { rows } = await sql<Urenregel>`
    select week, werksoort, uren::float8 as uren, mensen
      from unit_uren(${unitId}::uuid, ${maandag}::date, ${WEKEN}::integer)`.execute(db);
  const vragen = await db
    .selectFrom("opdrachten")
    .select(["werksoort", "startdatum", "einddatum", "urenPerWeek", "status"])
    .where("regioId", "=", user.regioId)
    .where("unitId", "=", unitId)
    .where("status", "in", ["aangevraagd", "aangenomen"])
    .where("einddatum", ">=", maandag)
    .where("startdatum", "<=", addDays(maandag, 7 * WEKEN))
    .execute();
  const afspraak = await afspraakOf(context, unitId);
  const inzetbaar = afspraak?.inzetbaar ?? 100;
  const planning = planningOf(
    rows,
    vragen.map(({ status, ...vraag }) => ({ ...vraag, isZeker: status === "aangenomen" })),
    { maandag, weken: WEKEN, inzetbaar: Math.round(inzetbaar * 10_000) },
  );
  return { planning, inzetbaar, zekerheid: afspraak?.zekerheid ?? null };
}
