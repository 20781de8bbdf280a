import { sql } from "kysely";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { recordInAudit } from "../logboek/logboek-store.ts";
import type { Dataklasse, Rol } from "./matrix.ts";
import type { Subject } from "./toegang.ts";

/** How many different inwoners one account may open. Opening the same one again within the hour does not count. */
export type Quota = {
  readonly perUur: number;
  readonly perDag: number;
  /** For an employer, who sees people after their yes only. */
  readonly perDagWerkgever: number;
  /** How much of `IN_LIJSTEN` counts, in percent: a region with larger units asks for more. */
  readonly lijstenInProcent: number;
};

/** More than anyone needs for a day's work, far less than someone who copies files wants. */
export const QUOTA: Quota = { perUur: 60, perDag: 200, perDagWerkgever: 30, lijstenInProcent: 100 };

type Ruimte = Pick<Quota, "perUur" | "perDag">;
const GEWOON: Ruimte = { perUur: 300, perDag: 600 };

/**
 * How many different inwoners may stand in the lists and searches of one account and be touched by what it does, where a
 * role needs other than the usual. Three times what a day's work takes: `docs/decisions/0021`.
 */
export const IN_LIJSTEN: Readonly<Partial<Record<Rol, Ruimte>>> = {
  werkgever: { perUur: 60, perDag: 100 },
  unitleider: { perUur: 500, perDag: 1000 },
  manager: { perUur: 600, perDag: 1200 },
  fg: { perUur: 1000, perDag: 2000 },
};

const TE_VEEL_GEOPEND = "profiel.too-many";
export const TE_VEEL_GEZIEN = "profielen.too-many";
/** The line of the audit by which the fg finds an account that opened too many files, or took in too many people. */
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

/**
 * Counts whom this user saw in an answer or touched with a change, in its transaction: the file that was opened counts by
 * itself, an import brought its people in, a gemeente gets its own people whole, and nobody is too many for himself.
 */
export async function seeProfielen(
  context: Context,
  { kind, dataklasse }: { readonly kind: "action" | "query"; readonly dataklasse: Dataklasse },
  { inwonerId }: Subject,
  betrokkenen: readonly string[],
): Promise<void> {
  if (dataklasse === "import" || dataklasse === "ggmbestand") return;
  const seen = betrokkenen.filter(
    (id) => id !== context.user.inwonerId && !(kind === "query" && id === inwonerId),
  );
  if (seen.length === 0) return;
  const { perUur, perDag } = roomInLists(context);
  const { rows } = await sql<{ wacht: number }>`
    select zie_profielen(${seen}::uuid[], ${perUur}, ${perDag}, ${context.now()}) as wacht`.execute(
    context.db,
  );
  const wachtInSeconden = rows[0]?.wacht ?? 0;
  if (wachtInSeconden > 0) throw tooManySeen(wachtInSeconden);
}

/** Once an hour for each account: the refusals themselves stand in the audit too. */
export async function raiseAlarm(context: Context, { code }: Failure): Promise<void> {
  if (code !== TE_VEEL_GEOPEND && code !== TE_VEEL_GEZIEN) return;
  const since = new Date(context.now().getTime() - ALARM_EVERY_MS);
  const { rows } = await sql<{ aantal: number }>`
    select aantal_handelingen(${ALARM}, ${since}) as aantal`.execute(context.db);
  if ((rows[0]?.aantal ?? 0) > 0) return;
  const subject = { object: `gebruiker/${context.user.id}` };
  await recordInAudit(context, { handeling: ALARM, subject, resultaat: code, velden: [] });
}

function limitsOf({ user, quota = QUOTA }: Context): { perUur: number; perDag: number } {
  if (!user.rollen.includes("werkgever")) return quota;
  return { perUur: Math.min(quota.perUur, quota.perDagWerkgever), perDag: quota.perDagWerkgever };
}

const tooManyProfielen = (wachtInSeconden: number) =>
  new Failure(
    "too-many",
    TE_VEEL_GEOPEND,
    `U opende veel dossiers in korte tijd. Over ${inWoorden(wachtInSeconden)} kunt u weer een ander dossier openen. De dossiers van het afgelopen uur kunt u wel bekijken.`,
    { wachtInSeconden },
  );

/** Who has more than one role has the widest. */
function roomInLists({ user, quota = QUOTA }: Context): Ruimte {
  const rooms = user.rollen.map((rol) => IN_LIJSTEN[rol] ?? GEWOON);
  const most = (which: keyof Ruimte) =>
    Math.ceil((Math.max(...rooms.map((room) => room[which])) * quota.lijstenInProcent) / 100);
  return { perUur: most("perUur"), perDag: most("perDag") };
}

const tooManySeen = (wachtInSeconden: number) =>
  new Failure(
    "too-many",
    TE_VEEL_GEZIEN,
    `U zag veel mensen in korte tijd. Over ${inWoorden(wachtInSeconden)} kunt u weer anderen bekijken. De mensen van het afgelopen uur kunt u wel bekijken.`,
    { wachtInSeconden },
  );

function inWoorden(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 2) return "1 minuut";
  return minutes <= 90 ? `${minutes} minuten` : `${Math.ceil(minutes / 60)} uur`;
}
