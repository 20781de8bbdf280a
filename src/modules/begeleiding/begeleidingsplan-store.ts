import { hours } from "#core/hours";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Begeleidingsplan, Fase } from "./begeleidingsplan.ts";
import type { Plaats } from "./bezoek-store.ts";

type Velden = Omit<Begeleidingsplan, "plaatsingId" | "inwonerId" | "versie">;

export async function planVan({ db, user }: Context, plaatsingId: string): Promise<Begeleidingsplan | null> {
  const row = await db
    .selectFrom("begeleidingsplannen")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .executeTakeFirst();
  if (!row) return null;
  const { regioId: _, gemeente: __, coachId, fasen, ...rest } = row;
  return {
    ...rest,
    isCoachIk: coachId === user.id,
    fasen: (fasen as Fase[]).map(inHours),
  } as Begeleidingsplan;
}

/** Version 0: there was none yet. Two who make the first one at once: the second hears it. */
export async function keepPlan(
  context: Context,
  plaats: Plaats,
  { isCoachIk, fasen, ...velden }: Velden,
): Promise<Begeleidingsplan> {
  const { db, user, expectedVersion = 0 } = context;
  const current = await planVan(context, plaats.plaatsingId);
  const kept = {
    ...velden,
    coachId: isCoachIk ? user.id : await coachBlijft(context, plaats.plaatsingId, velden.coachNaam),
    fasen: JSON.stringify(
      fasen.map(({ vanaf, urenPerWeek }) => ({ vanaf, urenPerWeek: hours(urenPerWeek) })),
    ),
    versie: expectedVersion + 1,
  };
  const stale = () => changedMeanwhile("begeleidingsplan", plaats.plaatsingId, current ?? { versie: 1 });
  if ((current?.versie ?? 0) !== expectedVersion) throw stale();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("begeleidingsplannen")
    .values({ regioId: user.regioId, ...plaats, ...kept })
    .onConflict((conflict) =>
      conflict
        .columns(["regioId", "plaatsingId"])
        .doUpdateSet(kept)
        .where("begeleidingsplannen.versie", "=", expectedVersion),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw stale();
  return (await planVan(context, plaats.plaatsingId))!;
}

/** Someone else writes the plan down for the same coach: he stays who he is. */
async function coachBlijft({ db, user }: Context, plaatsingId: string, naam: string): Promise<string | null> {
  const row = await db
    .selectFrom("begeleidingsplannen")
    .select(["coachId", "coachNaam"])
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .executeTakeFirst();
  return row?.coachNaam === naam ? row.coachId : null;
}

const inHours = ({ vanaf, urenPerWeek }: Fase): Fase => ({ vanaf, urenPerWeek: urenPerWeek / 100 });
