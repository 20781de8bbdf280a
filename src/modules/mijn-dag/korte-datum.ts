import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";

/** A line that ends between the day and the month is hard to read: U+00A0. */
const SPACE = "\u00a0";
const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** A day as lists show it: `24 nov`, with the year where that is another one than of today. */
export const korteDatum = (
  { today }: Pick<Context, "today">,
  day: RawBuilder<unknown>,
): RawBuilder<string> => sql<string>`(
  extract(day from ${day})::integer || ${SPACE}
  || (${sql.lit(`{${MAANDEN.join(",")}}`)}::text[])[extract(month from ${day})::integer]
  || case when extract(year from ${day}) = extract(year from ${today()}::date) then ''
       else ${SPACE} || extract(year from ${day})::integer end)`;
