import { sql } from "kysely";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { recordInAudit } from "../logboek/logboek-store.ts";
import type { Subject } from "./toegang.ts";

/** How many different inwoners one account may open. Opening the same one again within the hour does not count. */
export type Quota = {
  readonly perUur: number;
  readonly perDag: number;
  /** For an employer, who sees people after their yes only. */
  readonly perDagWerkgever: number;
};

/** More than anyone needs for a day's work, far less than someone who copies files wants. */
export const QUOTA: Quota = { perUur: 60, perDag: 200, perDagWerkgever: 30 };

const CODE = "profiel.too-many";
/** The line of the audit by which the fg finds an account that opened too many files. */
export const ALARM = "alarm.profielen";
const ALARM_EVERY_MS = 3_600_000;

/** Counts that this user opens the file of an inwoner, in the transaction that shows it. */
export async function openProfiel(context: Context, { inwonerId }: Subject): Promise<void> {
  if (inwonerId === undefined) return;
  const { perUur, perDag } = limitsOf(context);
  const { rows } = await sql<{ wacht: number }>`
    select open_profiel(${inwonerId}::uuid, ${perUur}, ${perDag}, ${context.now()}) as wacht`.execute(
    context.db,
  );
  const wachtInSeconden = rows[0]?.wacht ?? 0;
  if (wachtInSeconden > 0) throw tooManyProfielen(wachtInSeconden);
}

/** Once an hour for each account: the refusals themselves stand in the audit too. */
export async function raiseAlarm(context: Context, { code }: Failure): Promise<void> {
  if (code !== CODE) return;
  const since = new Date(context.now().getTime() - ALARM_EVERY_MS);
  const { rows } = await sql<{ aantal: number }>`
    select aantal_handelingen(${ALARM}, ${since}) as aantal`.execute(context.db);
  if ((rows[0]?.aantal ?? 0) > 0) return;
  const subject = { object: `gebruiker/${context.user.id}` };
  await recordInAudit(context, { handeling: ALARM, subject, resultaat: CODE, velden: [] });
}

function limitsOf({ user, quota = QUOTA }: Context): { perUur: number; perDag: number } {
  if (!user.rollen.includes("werkgever")) return quota;
  return { perUur: Math.min(quota.perUur, quota.perDagWerkgever), perDag: quota.perDagWerkgever };
}

const tooManyProfielen = (wachtInSeconden: number) =>
  new Failure(
    "too-many",
    CODE,
    `U opende veel dossiers in korte tijd. Over ${inWoorden(wachtInSeconden)} kunt u weer een ander dossier openen. De dossiers van het afgelopen uur kunt u wel bekijken.`,
    { wachtInSeconden },
  );

function inWoorden(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 2) return "1 minuut";
  return minutes <= 90 ? `${minutes} minuten` : `${Math.ceil(minutes / 60)} uur`;
}
