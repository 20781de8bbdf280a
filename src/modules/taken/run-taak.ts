import { sql } from "kysely";
import { Failure } from "#core/failure";
import { asUser, type Sessie } from "#db/as-user";
import type { Database } from "#db/database";
import { type AnyAction, type Context, perform } from "../door.ts";
import type { User } from "../toegang/toegang.ts";
import { gestopt, onderbroken } from "./taak.ts";
import type { Voortgang } from "./voortgang.ts";

/** What a worker needs to run jobs. */
export type Means = Pick<Context, "db" | "sleutels" | "now" | "newId" | "today"> & {
  /** Hears of a defect; without it a job tells its user a code only. */
  readonly onDefect?: (error: unknown, traceId: string) => void;
};

/** How a job ended when it did not end well. */
export type Afloop = { readonly status: "gestopt" | "mislukt"; readonly fout: string | null };

const REPORT_EVERY_MS = 200;

/**
 * Performs the work of one taak as the user who asked for it. Answers null when it went well or was no longer
 * wanted, because then the row says so already.
 */
export async function runTaak(
  means: Means,
  door: AnyAction | undefined,
  { sessie, taakId }: { sessie: Sessie; taakId: string },
  signal?: AbortSignal,
): Promise<Afloop | null> {
  const traceId = means.newId().replaceAll("-", "");
  try {
    const user = await userOf(means, sessie);
    const invoer = await begin(means, sessie, taakId);
    if (invoer === null) return null;
    if (!door) throw new Error(`No such kind of work for taak ${taakId}`);
    const { onDefect: _, ...rest } = means;
    const voortgang = voortgangOf(means, sessie, taakId, signal);
    await perform(door, { ...rest, user, sessie, traceId, herkomst: `taak/${taakId}`, voortgang }, invoer);
    return null;
  } catch (error) {
    if (error instanceof Failure)
      return error.code === "taak.gestopt"
        ? { status: "gestopt", fout: null }
        : { status: "mislukt", fout: error.detail };
    means.onDefect?.(error, traceId);
    return { status: "mislukt", fout: `${DEFECT} ${traceId}.` };
  }
}

async function userOf({ db, today }: Means, sessie: Sessie): Promise<User> {
  const { rows } = await asUser(db, sessie, today(), (db) =>
    sql<Omit<User, "id" | "regioId"> & { gebruikerId: string }>`select * from sessie_gebruiker()`.execute(db),
  );
  const [found] = rows;
  if (!found) throw new Error("The user of this session is no longer active");
  const { gebruikerId, ...user } = found;
  return { ...user, id: gebruikerId, regioId: sessie.regioId };
}

/** The input of the work, or null when it was stopped before it began. */
const begin = ({ db, today }: Means, sessie: Sessie, taakId: string): Promise<unknown> =>
  asUser(db, sessie, today(), async (db) => {
    const row = await db
      .updateTable("taken")
      .set({ status: "bezig" })
      .where("regioId", "=", sessie.regioId)
      .where("id", "=", taakId)
      .where("status", "=", "wacht")
      .returning("invoer")
      .executeTakeFirst();
    return row?.invoer ?? null;
  });

/** Writes how far the work is in a transaction of its own, so that others see it while the work goes on. */
function voortgangOf(
  { db, today, now }: Means,
  sessie: Sessie,
  taakId: string,
  signal: AbortSignal | undefined,
): Voortgang {
  let last = 0;
  const report = async (gedaan: number, totaal: number) => {
    if (signal?.aborted) throw onderbroken();
    const moment = now().getTime();
    if (moment - last < REPORT_EVERY_MS && last !== 0 && gedaan < totaal) return;
    last = moment;
    const status = await asUser(db, sessie, today(), (db) => write(db, sessie, taakId, gedaan, totaal)).catch(
      unlessBusy,
    );
    if (status !== "bezig") throw gestopt();
  };
  return { taakId, report };
}

/** Telling how far we are waits for a connection beside that of the work: with none free, the work goes on untold. */
function unlessBusy(error: unknown): string {
  if (error instanceof Error && error.message.startsWith("timeout exceeded when trying to connect"))
    return "bezig";
  throw error;
}

async function write(db: Database, { regioId }: Sessie, taakId: string, gedaan: number, totaal: number) {
  const row = await db
    .updateTable("taken")
    .set({ gedaan, totaal })
    .where("regioId", "=", regioId)
    .where("id", "=", taakId)
    .returning("status")
    .executeTakeFirst();
  return row?.status;
}

const DEFECT =
  "Er ging iets mis bij ons. Er is niets veranderd. Probeer het opnieuw, of bel de helpdesk en noem code";
