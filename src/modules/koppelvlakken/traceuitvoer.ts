import pg from "pg";
import { randomUUID } from "node:crypto";
import { callOut } from "./call-out.ts";
import { type Afzender, logregelVan } from "./logregel.ts";
import { otlpVan } from "./otlp.ts";
import { newSpanId, newTraceId } from "./spoor.ts";
import {
  bevestig,
  geefBeurtDoor,
  isAanDeBeurt,
  legApart,
  stelUit,
  type Wachtend,
  wachtend,
  wachtTot,
  zetAan,
} from "./traceuitvoer-store.ts";

/** Where the log of the organisation takes lines, over OTLP/HTTP. */
export type Tracebestemming = {
  /** Such as `https://collector.example.nl/v1/traces`. */
  readonly adres: string;
  readonly headers: Readonly<Record<string, string>>;
};

type Means = {
  /** As the user who can be the owner. */
  readonly url: string;
  readonly bestemming: Tracebestemming;
  readonly afzender: Afzender;
  readonly now: () => Date;
  readonly onDefect: (error: unknown) => void;
  readonly lookEveryMs?: number;
  readonly perKeer?: number;
};

const LOOK_EVERY_MS = 2000;
const PER_KEER = 500;
const GEDULD_MS = 10_000;
const KORTST_MS = 1000;
const LANGST_MS = 300_000;

/**
 * Delivers the dataverwerkingen to the log of the organisation: each line at least once, in the order in which they were
 * written, none left out. A line goes off the list after it was confirmed. Works beside the requests and on a connection of
 * its own, so nobody waits for it. Several may run; one at a time delivers. Answers how to stop.
 */
export function startTraceuitvoer(means: Means): () => Promise<void> {
  const pool = new pg.Pool({
    connectionString: means.url,
    max: 1,
    options: "-c role=meedoen_owner",
    application_name: "meedoen-traces",
  });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  let running: Promise<void> = Promise.resolve();
  let isBusy = false;
  let isStopped = false;
  const round = () => {
    if (isBusy || isStopped) return;
    isBusy = true;
    running = leverAlles(pool, means, () => isStopped)
      .catch((error: unknown) => means.onDefect(error))
      .finally(() => {
        isBusy = false;
      });
  };
  round();
  const timer = setInterval(round, means.lookEveryMs ?? LOOK_EVERY_MS);
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
    await pool.end();
  };
}

/** Everything that waits now, until it is delivered or the other side gives up. */
async function leverAlles(pool: pg.Pool, means: Means, isStopped: () => boolean): Promise<void> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    if (await isAanDeBeurt(client, means.afzender.regioId)) {
      await zetAan(client, means.afzender.regioId);
      await leverWachtende(client, means, isStopped);
      await geefBeurtDoor(client, means.afzender.regioId);
    }
    isWhole = true;
  } finally {
    client.release(!isWhole); // a connection that is closed gives up its turn
  }
}

async function leverWachtende(client: pg.PoolClient, means: Means, isStopped: () => boolean): Promise<void> {
  const { afzender, now, perKeer = PER_KEER } = means;
  const { regioId } = afzender;
  const until = await wachtTot(client, regioId);
  if (until && until > now()) return;
  let maat = perKeer;
  while (!isStopped()) {
    const regels = await wachtend(client, regioId, maat);
    const [first] = regels;
    if (!first) return;
    const uitslag = await lever(means, regels);
    if (uitslag.hoe === "bevestigd") {
      await bevestig(client, regioId, regels, now());
      maat = Math.min(maat * 2, perKeer);
    } else if (uitslag.hoe === "later") {
      await stelUit(client, regioId, uitslag.fout, (pogingen) => straks(now(), pogingen));
      return;
    } else if (regels.length === 1) {
      await legApart(client, regioId, first, now());
    } else {
      maat = Math.floor(regels.length / 2); // one of these is the one: look for it
    }
  }
}

const straks = (now: Date, pogingen: number): Date =>
  new Date(now.getTime() + Math.min(LANGST_MS, KORTST_MS * 2 ** Math.min(pogingen, 20)));

/** `geweigerd`: something in these lines; `later`: not now, and why. */
type Uitslag = { readonly hoe: "bevestigd" | "geweigerd" } | { readonly hoe: "later"; readonly fout: string };
const later = (fout: string): Uitslag => ({ hoe: "later", fout });

async function lever({ bestemming, afzender }: Means, regels: readonly Wachtend[]): Promise<Uitslag> {
  const body = otlpVan(regels.map(({ rij }) => logregelVan(rij, afzender)));
  const uitkomst = await callOut(bestemming.adres, {
    method: "POST",
    headers: { ...bestemming.headers, "Content-Type": "application/json" },
    body,
    geduldMs: GEDULD_MS,
    spoor: { traceId: newTraceId(), spanId: newSpanId(randomUUID) },
  });
  if (!uitkomst.ok) return later(uitkomst.storing);
  const { status, tekst } = uitkomst.waarde;
  if (status === 400 || status === 413) return { hoe: "geweigerd" };
  if (status < 200 || status > 299) return later(`HTTP ${status}`);
  return bevestigingIn(tekst);
}

/** A page that says "welcome" with status 200 is no confirmation. */
function bevestigingIn(tekst: string): Uitslag {
  try {
    const answer = JSON.parse(tekst) as { partialSuccess?: { rejectedSpans?: string | number } } | null;
    if (typeof answer !== "object" || answer === null) return later("onleesbaar");
    return { hoe: Number(answer.partialSuccess?.rejectedSpans ?? 0) > 0 ? "geweigerd" : "bevestigd" };
  } catch {
    return later("onleesbaar");
  }
}
