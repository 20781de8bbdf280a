import type { Context } from "../context.ts";
import type { Antwoordregel } from "./overstapfeiten.ts";
import type { Inkomensvraag } from "./overstapinkomen.ts";
import type { Onderbouwing } from "./overstap.ts";

/** Of each question the last answer that a person gave, with its day. */
export async function laatsteAntwoorden(context: Context, inwonerId: string): Promise<Antwoordregel[]> {
  const gegeven = (await onderbouwingen(context, inwonerId)).flatMap(({ antwoorden }) => antwoorden);
  return gegeven.filter(
    ({ feit, op }, at) => gegeven.findIndex((other) => other.feit === feit && other.op >= op) === at,
  );
}

/** What somebody filled in about the household the last time, so that it is asked once. */
export async function laatsteInkomensvraag(
  context: Context,
  inwonerId: string,
): Promise<Inkomensvraag | null> {
  const met = (await onderbouwingen(context, inwonerId)).find(({ inkomen }) => inkomen !== null);
  return met?.inkomen?.vraag ?? null;
}

async function onderbouwingen({ db, user }: Context, inwonerId: string): Promise<Onderbouwing[]> {
  const rows = await db
    .selectFrom("overstappen")
    .select("onderbouwing")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("tijdstip", "desc")
    .execute();
  return rows.map(({ onderbouwing }) => onderbouwing as Onderbouwing);
}
