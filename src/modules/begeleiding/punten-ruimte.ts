import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { coachruimte } from "./ruimte-store.ts";

/** Who guides more hours than he has: for who divides the work. */
export async function ruimtePunten(context: Context): Promise<RawBuilder<unknown>[]> {
  const { user, today } = context;
  if (scopesOf(user, "change", "coachruimte").length === 0) return [];
  const vol = (await coachruimte(context)).filter(
    ({ urenPerWeek, gepland }) => urenPerWeek !== null && gepland > urenPerWeek,
  );
  if (vol.length === 0) return [];
  const wat =
    vol.length === 1
      ? "Een begeleider heeft meer werk dan uren"
      : `${vol.length} begeleiders hebben meer werk dan uren`;
  return [
    sql`
    select 'coachruimte' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam, ${today()}::date as datum,
        ${today()}::timestamptz as moment, ${wat}::text as wat, 'Verdeel het werk of de uren anders'::text as waarom,
        '/begeleiding/ruimte' as naar`,
  ];
}
