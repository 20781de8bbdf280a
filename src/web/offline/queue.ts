import { type Answer, newIdempotencyKey, ProblemError, post, put, remove } from "../api.ts";
import { addUnsent, changeUnsent, discardUnsent, listUnsent, removeUnsent } from "./unsent-rows.ts";
import { canKeep } from "./store.ts";
import { nextOf, outcomeOf, problemOf, type Unsent } from "./unsent.ts";
import { openFor } from "./vault.ts";

export type Sending = Pick<Unsent, "soort" | "method" | "path" | "body" | "label" | "over"> & {
  /** For PUT and DELETE: the version that was read. */
  readonly ifMatch?: string | null;
  /** What was mended, and is sent in its place. */
  readonly replaces?: number | null;
};

/**
 * `verzonden`: with the answer, or null where another tab sent it. `bewaard`: goes by itself when it can. `botsing`: someone
 * was first, and a person chooses on /niet-verzonden.
 */
export type Sent<Data> =
  | { readonly stand: "verzonden"; readonly data: Data | null }
  | { readonly stand: "bewaard" | "botsing"; readonly nr: number };

let changed: BroadcastChannel | undefined;
const listeners = new Set<() => void>();
let entries: readonly Unsent[] = [];
let onSent: (entry: Unsent) => void = () => {};
/** Fetches who is signed in, with his token. False: nobody, or someone else than whose queue this is. */
let signedIn: () => Promise<boolean> = async () => true;

/** The queue of what still has to be sent, of who is signed in. */
export const queue = {
  /**
   * Writes it down on this device and sends it. Resolves when it is safe: sent, or kept. What the service refuses at once
   * is thrown, and is not kept: the form is still there to mend it.
   */
  async send<Data>(sending: Sending): Promise<Sent<Data>> {
    const said = fresh(sending);
    if (!canKeep() || !openFor()) return { stand: "verzonden", data: (await deliver<Data>(said)).data };
    awaited.add(said.sleutel);
    const nr = await keep(said, sending.replaces ?? null);
    try {
      await refresh();
      await flush();
    } finally {
      awaited.delete(said.sleutel);
    }
    const answer = answers.get(said.sleutel);
    answers.delete(said.sleutel);
    if (answer instanceof ProblemError && outcomeOf(answer) === "geweigerd") {
      if (nr !== sending.replaces) await discard(nr);
      throw answer;
    }
    if (answer && !(answer instanceof ProblemError)) return { stand: "verzonden", data: answer.data as Data };
    const kept = entries.find((entry) => entry.nr === nr);
    // the session ended while it was sent: it lies here, unreadable, until the same person signs in
    if (!kept && (answer || !openFor())) return { stand: "bewaard", nr };
    if (!kept) return { stand: "verzonden", data: null };
    return { stand: kept.stand.soort === "wacht" ? "bewaard" : "botsing", nr };
  },
  /** Sends what waits, in order; one tab at a time. */
  flush,
  /** After a person chose or mended: another request in its place, with a key of its own. */
  async sendAgain(
    entry: Unsent,
    change: Partial<Pick<Unsent, "body" | "ifMatch" | "path" | "method">>,
  ): Promise<void> {
    const again: Unsent = { ...entry, ...change, sleutel: newIdempotencyKey(), stand: { soort: "wacht" } };
    await changeUnsent(again, entry.sleutel);
    await refresh();
    await flush();
  },
  /** Only ever because a person says so. */
  discard,
  entries: (): readonly Unsent[] => entries,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  refresh,
  /** `signedIn` before the first request after being away; `onSent` for what a page shows elsewhere. */
  connect(means: { signedIn: () => Promise<boolean>; onSent: (entry: Unsent) => void }): void {
    ({ signedIn, onSent } = means);
    changed = new BroadcastChannel("meedoen-wachtrij");
    changed.addEventListener("message", () => void refresh(false));
  },
};

/** By Idempotency-Key: what a `send` of this tab still waits for, and what came. */
const awaited = new Set<string>();
const answers = new Map<string, Answer<unknown> | ProblemError>();

async function flush(): Promise<void> {
  if (!canKeep() || !openFor()) return;
  await navigator.locks.request("meedoen-wachtrij", sendAll);
  await refresh();
}

async function sendAll(): Promise<void> {
  const tried = new Set<number>();
  let isKnown = false;
  for (;;) {
    const next = nextOf(await listUnsent(), tried);
    if (!next) return;
    const answer = await deliver(next).catch(asProblem);
    if (awaited.has(next.sleutel)) answers.set(next.sleutel, answer);
    const outcome = answer instanceof ProblemError ? outcomeOf(answer) : "verzonden";
    if (outcome === "later") return;
    if (outcome === "aanmelden") {
      // the token may be of an earlier session of the same person
      if (isKnown || !(await signedIn())) return;
      isKnown = true;
    } else if (outcome === "haperend") tried.add(next.nr);
    else await settle(next, answer);
  }
}

/** What someone corrected while it was on its way is another, and goes next. */
async function settle(entry: Unsent, answer: Answer<unknown> | ProblemError): Promise<void> {
  if (answer instanceof ProblemError) {
    const soort = outcomeOf(answer) === "botsing" ? "botsing" : "geweigerd";
    await changeUnsent({ ...entry, stand: { soort, probleem: problemOf(answer) } }, entry.sleutel);
    return;
  }
  await removeUnsent(entry);
  onSent(entry);
}

async function discard(nr: number): Promise<void> {
  await discardUnsent(nr);
  await refresh();
}

async function refresh(tell = true): Promise<void> {
  entries = canKeep() ? await listUnsent() : [];
  for (const listener of listeners) listener();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of our own origin
  if (tell) changed?.postMessage("changed");
}

async function keep(said: Omit<Unsent, "nr">, replaces: number | null): Promise<number> {
  const was = entries.find(({ nr }) => nr === replaces);
  if (was && (await changeUnsent({ ...said, nr: was.nr }, was.sleutel))) return was.nr;
  return (await addUnsent(said)).nr; // what it would replace went meanwhile
}

const fresh = (sending: Sending): Omit<Unsent, "nr"> => ({
  soort: sending.soort,
  method: sending.method,
  path: sending.path,
  body: sending.body,
  label: sending.label,
  over: sending.over,
  ifMatch: sending.ifMatch ?? null,
  sleutel: newIdempotencyKey(),
  gemaakt: Date.now(),
  stand: { soort: "wacht" },
});

const SEND = { POST: post, PUT: put } as const;

function deliver<Data>({ method, path, body, ifMatch, sleutel }: Omit<Unsent, "nr">): Promise<Answer<Data>> {
  const options = { idempotencyKey: sleutel, ifMatch };
  return method === "DELETE" ? remove<Data>(path, options) : SEND[method]<Data>(path, body, options);
}

function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}
