import { Failure } from "#core/failure";
import type { Database } from "#db/database";
import { listen } from "#db/listen";

/** What the trigger `sein_regio` says: `regio/onderwerp`. */
const CHANNEL = "meedoen_regio";
/** Changes that come together are told together. */
const TOGETHER_IN_MS = 200;
/** Said where anything may have changed: the connection with the database was lost for a while. */
export const ALLES = "alles";

const MOST_PER_USER = 4;
const MOST_STREAMS = 500;

export type Volger = {
  readonly regioId: string;
  readonly gebruikerId: string;
  readonly tell: (onderwerpen: readonly string[]) => void;
};

export type Live = {
  /** @returns stops following */
  readonly follow: (volger: Volger) => () => void;
  readonly stop: () => Promise<void>;
};

/** Tells who follows a region what moved in it. One connection with the database for a process, from the first who follows. */
export function liveOf(db: Database): Live {
  const followers = new Set<Volger>();
  const moved = new Map<string, Set<string>>();
  let stopListening: (() => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;

  const tellAll = () => {
    timer = undefined;
    for (const volger of followers) {
      const onderwerpen = moved.get(volger.regioId);
      if (onderwerpen) volger.tell([...onderwerpen]);
    }
    moved.clear();
  };
  const heard = (regioId: string, onderwerp: string) => {
    moved.set(regioId, (moved.get(regioId) ?? new Set()).add(onderwerp));
    timer ??= setTimeout(tellAll, TOGETHER_IN_MS);
  };
  const listener = {
    heard(payload: string) {
      const at = payload.lastIndexOf("/");
      heard(payload.slice(0, at), payload.slice(at + 1));
    },
    back() {
      for (const { regioId } of followers) heard(regioId, ALLES);
    },
  };

  return {
    follow(volger) {
      const own = [...followers].filter(({ gebruikerId }) => gebruikerId === volger.gebruikerId).length;
      if (own >= MOST_PER_USER || followers.size >= MOST_STREAMS) throw tooMany();
      followers.add(volger);
      stopListening ??= listen(db, CHANNEL, listener);
      return () => followers.delete(volger);
    },
    async stop() {
      clearTimeout(timer);
      followers.clear();
      await stopListening?.();
    },
  };
}

const tooMany = () =>
  new Failure(
    "too-many",
    "live.too-many",
    "U kijkt al op te veel schermen live mee. Sluit een ander scherm en probeer het opnieuw.",
  );
