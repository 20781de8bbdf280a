import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { eigenInwoners } from "../inwoners/eigen-inwoners.ts";

/** Of an inwoner and who represents him: himself. Of a werkgever: who works for him and said yes. */
export const eigenWie = (context: Context): RawBuilder<unknown> =>
  context.user.inwonerId === null
    ? eigenInwoners(context)
    : sql`select ${context.user.inwonerId}::uuid as inwoner_id`;
