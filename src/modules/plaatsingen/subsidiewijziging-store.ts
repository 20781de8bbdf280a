import { sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { KnownPeriode, Wijzigingsoort } from "./subsidie.ts";
import type { Plaatsinggegevens } from "./subsidie-store.ts";

/** What somebody changes about a subsidy, and from which day. */
export type Wijziging = {
  readonly soort: Wijzigingsoort;
  readonly vanaf: IsoDate;
  readonly reden?: string | null;
};

/** The version of a subsidy: 1 as it started, one more with each change. */
export async function versieVan({ db, user }: Context, plaatsingId: string): Promise<number> {
  const { laatste } = await db
    .selectFrom("subsidiewijzigingen")
    .select((eb) => eb.fn.coalesce(eb.fn.max<number>("volgnummer"), sql<number>`0`).as("laatste"))
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsingId)
    .executeTakeFirstOrThrow();
  return laatste + 1;
}

/** Who changes the same subsidy at the same time waits, and then sees that it was changed. */
export async function lockSubsidie({ db, user }: Context, plaatsingId: string): Promise<void> {
  const key = `subsidie/${user.regioId}/${plaatsingId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/** The version that stands now; a failure where it is another one than the user saw. */
export async function checkVersie(context: Context, plaatsingId: string): Promise<number> {
  const versie = await versieVan(context, plaatsingId);
  if (context.expectedVersion !== undefined && context.expectedVersion !== versie)
    throw changedMeanwhile("subsidie", plaatsingId, { versie });
  return versie;
}

/** Writes down who changes what; refuses when somebody else did so after the user saw the version. */
export async function recordWijziging(
  context: Context,
  plaatsing: Plaatsinggegevens,
  { soort, vanaf, reden = null }: Wijziging,
): Promise<string> {
  const { db, user, newId, now } = context;
  const versie = await checkVersie(context, plaatsing.id);
  const stale = () => changedMeanwhile("subsidie", plaatsing.id, { versie });
  const id = newId();
  const row = {
    regioId: user.regioId,
    id,
    gemeente: plaatsing.gemeente,
    inwonerId: plaatsing.inwonerId,
    plaatsingId: plaatsing.id,
    volgnummer: versie,
    soort,
    vanaf,
    reden,
    doorGebruikerId: user.id,
    doorNaam: user.naam,
    tijdstip: now(),
  };
  const insert = db.insertInto("subsidiewijzigingen").values(row).execute();
  await orFail(insert, "subsidiewijzigingen_een_tegelijk", stale);
  return id;
}

type Vervanging = {
  readonly wijzigingId: string;
  readonly vanaf: IsoDate;
  /** Last day that is replaced; null: everything from the first day on. */
  readonly tot: IsoDate | null;
  readonly beslotenOp: IsoDate | null;
};

/**
 * Puts periods in the place of those that overlap these days. What began before the first day goes on as a period of its
 * own up to the day before it, with the same amount and the same decision.
 */
export async function replacePerioden(
  context: Context,
  plaatsing: Plaatsinggegevens,
  { wijzigingId, vanaf, tot, beslotenOp }: Vervanging,
  perioden: readonly KnownPeriode[],
): Promise<void> {
  const { db, user, newId } = context;
  const ended = await db
    .updateTable("loonkostensubsidies")
    .set({ vervallenDoorId: wijzigingId })
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsing.id)
    .where("vervallenDoorId", "is", null)
    .where(sql<boolean>`daterange(vanaf, tot, '[]') && daterange(${vanaf}::date, ${tot}::date, '[]')`)
    .returning(["soort", "vanaf", "bedragInCenten", "berekening", "beslotenOp"])
    .execute();
  const own = { gemeente: plaatsing.gemeente, inwonerId: plaatsing.inwonerId, plaatsingId: plaatsing.id };
  const rows = [
    ...ended
      .filter((period) => period.vanaf < vanaf)
      .map((period) => ({
        ...period,
        berekening: JSON.stringify(period.berekening),
        tot: addDays(vanaf, -1),
      })),
    ...perioden.map(({ soort, vanaf, tot, bedragInCenten, isBegrensd, stappen }) => ({
      soort,
      vanaf,
      tot,
      bedragInCenten,
      beslotenOp,
      berekening: JSON.stringify({ isBegrensd, stappen }),
    })),
  ].map((row) => ({ regioId: user.regioId, id: newId(), ...own, doorWijzigingId: wijzigingId, ...row }));
  if (rows.length > 0) await db.insertInto("loonkostensubsidies").values(rows).execute();
}

/** After the last day there is no subsidy: what ran on is cut off there, what had to start later ends. */
export async function cutOffSubsidie(
  context: Context,
  plaatsing: Plaatsinggegevens,
  last: IsoDate,
): Promise<void> {
  const { db, user } = context;
  const vanaf = addDays(last, 1);
  const runsOn = await db
    .selectFrom("loonkostensubsidies")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("plaatsingId", "=", plaatsing.id)
    .where("vervallenDoorId", "is", null)
    .where((eb) => eb.or([eb("tot", "is", null), eb("tot", ">", last)]))
    .executeTakeFirst();
  if (!runsOn) return;
  const { expectedVersion: _, ...inside } = context; // that is the version of the plaatsing
  const wijzigingId = await recordWijziging(inside, plaatsing, { soort: "einde", vanaf });
  await replacePerioden(context, plaatsing, { wijzigingId, vanaf, tot: null, beslotenOp: null }, []);
}
