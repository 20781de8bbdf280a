import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { Failure } from "#core/failure";
import type { Database } from "#db/database";

const MAIN = path.resolve(import.meta.dirname, "../http/main.ts");
const PATIENCE_MS = 180_000;
const STEP_MS = 200;

/** Starts a service; it stops by itself when this process is gone. What goes wrong there is told here. */
export const startDienst = (env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });

export async function stopDienst(dienst: ChildProcess): Promise<void> {
  if (hasEnded(dienst)) return;
  const gone = once(dienst, "exit");
  dienst.kill("SIGTERM");
  await gone;
}

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Answers something there already? */
export const antwoordt = (adres: string): Promise<boolean> =>
  fetch(`${adres}/gezondheid`, { signal: AbortSignal.timeout(STEP_MS * 10) }).then(
    ({ ok }) => ok,
    () => false,
  );

export async function tilUp(dienst: ChildProcess, adres: string, stop: AbortSignal): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS && !hasEnded(dienst) && !stop.aborted; waited += STEP_MS) {
    if (await antwoordt(adres)) return;
    await sleep(STEP_MS);
  }
  if (stop.aborted) return;
  throw new Failure(
    "unavailable",
    "vum.peer",
    `Meedoen start niet op ${adres}. Kies een andere poort met --poort of --hier.`,
  );
}

/** Other people than here: the names go one place on, once. */
export async function maakBuur(owner: Database, regioId: string): Promise<void> {
  const { naam } = await owner
    .selectFrom("regios")
    .select("naam")
    .where("regioId", "=", regioId)
    .executeTakeFirstOrThrow();
  if (naam === BUURREGIO) return;
  await owner.transaction().execute(async (db) => {
    await db.updateTable("regios").set({ naam: BUURREGIO }).where("regioId", "=", regioId).execute();
    await sql`
      update inwoners i set achternaam = n.achternaam
        from (select id, coalesce(lead(achternaam) over (order by id), first_value(achternaam) over (order by id)) as achternaam
                from inwoners where regio_id = ${regioId}) n
       where i.regio_id = ${regioId} and i.id = n.id`.execute(db);
  });
}

const BUURREGIO = "Buurregio";

export type Buurpartij = {
  readonly oin: string;
  readonly naam: string;
  readonly isEigen: boolean;
  readonly adres: string | null;
};

/** Writes down with whom a region exchanges; who stood there already stays. */
export async function legPartijenVast(
  owner: Database,
  regioId: string,
  partijen: readonly Buurpartij[],
): Promise<void> {
  await owner.transaction().execute(async (db) => {
    await db.updateTable("vumPartijen").set({ isEigen: false }).where("regioId", "=", regioId).execute();
    for (const { oin, ...partij } of partijen)
      await db
        .insertInto("vumPartijen")
        .values({ regioId, oin, ...partij, magVragen: true })
        .onConflict((conflict) =>
          conflict.columns(["regioId", "oin"]).doUpdateSet({ ...partij, magVragen: true }),
        )
        .execute();
  });
}
