import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "#core/failure";
import { asUser } from "#db/as-user";
import { perform } from "../modules/door.ts";
import { stopTaak } from "../modules/taken/stop-taak.ts";
import { isAfgerond, type Taak } from "../modules/taken/taak.ts";
import { taakById } from "../modules/taken/taak-store.ts";
import { startWorker } from "../modules/taken/worker.ts";
import type { Environment } from "./environment.ts";
import type { Aanvrager } from "./session.ts";

const LOOK_EVERY_MS = 100;

/** Follows long work until it ends, and does it where no service does. Ctrl-C asks it to stop. */
export async function followTaak(
  environment: Environment,
  aanvrager: Aanvrager,
  taakId: string,
  screen: NodeJS.WriteStream = process.stderr,
): Promise<Taak> {
  const worker = await startWorker(environment);
  let stops = 0;
  const onInterrupt = () => {
    stops += 1;
    if (stops > 1) process.exit(130);
    screen.write("\nHet werk wordt gestopt. Er verandert niets …\n");
    void perform(stopTaak, aanvrager.context(), { id: taakId }).catch(() => {}); // it may just be ready
  };
  process.on("SIGINT", onInterrupt);
  try {
    for (;;) {
      const taak = await look(aanvrager, taakId);
      if (screen.isTTY) screen.write(`\r\u001B[K${lineOf(taak)}`);
      if (isAfgerond(taak)) return ended(taak, screen);
      await sleep(LOOK_EVERY_MS);
    }
  } finally {
    process.off("SIGINT", onInterrupt);
    await worker.stop();
  }
}

/** Looking every tenth of a second is no use of data to keep in a log: it shows the user his own work. */
function look(aanvrager: Aanvrager, taakId: string): Promise<Taak> {
  const context = aanvrager.context();
  return asUser(context.db, context.sessie, context.today(), (db) => taakById({ ...context, db }, taakId));
}

function ended(taak: Taak, screen: NodeJS.WriteStream): Taak {
  if (screen.isTTY) screen.write("\n");
  if (taak.status === "klaar") return taak;
  const detail = taak.fout ?? "Het werk is gestopt. Er is niets veranderd.";
  throw new Failure("conflict", `taak.${taak.status}`, detail);
}

const lineOf = ({ status, gedaan, totaal }: Taak) =>
  totaal === null ? `${status} …` : `${status}: ${gedaan} van ${totaal}`;
