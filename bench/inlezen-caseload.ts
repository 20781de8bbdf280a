// A caseload of 12,000 people through the whole service over HTTP, while others ask the five main questions 40 times a second,
// not waiting for each other: how long reading, comparing, applying and undoing take, how long the others wait in each of them
// and how many got no answer: npm run bench -- inlezen-caseload
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { signInClient } from "../tests/support/sign-in.ts";
import { hoofdvragen } from "./hoofdvragen.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({
  options: { rijen: { type: "string", default: "12000" }, "per-seconde": { type: "string", default: "40" } },
});
const ROWS = Number(values.rijen);
const PER_SECOND = Number(values["per-seconde"]);
const WARM_UP_MS = 5000;
const QUERY = new URLSearchParams({ soort: "inwoners", bestandsnaam: "caseload.csv" }).toString();
const STEPS = [
  ["_toepassen", "applied"],
  ["_terugdraaien", "undone"],
] as const;

await withService(async (address) => {
  const beheerder = await signInClient(address, "sander");
  const others = await hoofdvragen(address);
  const waits = new Map<string, number[]>();
  let doing = "read and sealed";
  const failed: string[] = [];
  const stop = new AbortController();
  await asking(AbortSignal.timeout(WARM_UP_MS));
  waits.clear();
  const load = asking(stop.signal);
  try {
    await whole();
  } finally {
    stop.abort();
    await load; // nobody is still asking when the service stops
  }
  const all = [...waits.values()].flat();
  for (const [what, ms] of [...waits, ["all", all] as const])
    console.log(
      `others while ${what}: ${ms.length}\tp50 ${p(ms, 0.5)} ms\tp95 ${p(ms, 0.95)} ms\tmost ${p(ms, 1)} ms`,
    );
  console.log(`without an answer: ${failed.length}`);
  for (const reason of new Set(failed)) console.log(`  ${reason}`);

  async function whole(): Promise<void> {
    const begin = performance.now();
    const started = await beheerder.fetch(`/api/v1/importen/_inlezen?${QUERY}`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "x-csrf-token": beheerder.csrfToken,
        "idempotency-key": crypto.randomUUID(),
      },
      body: caseload(),
    });
    if (!started.ok) throw new Error(await started.text());
    const { importId, taakId } = (await started.json()) as { importId: string; taakId: string };
    tell("read and sealed", begin);
    doing = "compared";
    await ended(taakId);
    tell(doing, begin);
    for (const [wat, done] of STEPS) {
      doing = done;
      const answer = await beheerder.post(`/importen/${importId}/${wat}`);
      await ended(((await answer.json()) as { taakId: string }).taakId);
      tell(done, begin);
    }
  }

  /** Asks until told to stop, and is done when everything was answered. */
  async function asking(until: AbortSignal): Promise<void> {
    const asked: Promise<void>[] = [];
    for (let at = 0; !until.aborted; at += 1) {
      asked.push(ask(at));
      await sleep(1000 / PER_SECOND);
    }
    await Promise.all(asked);
  }

  async function ask(at: number): Promise<void> {
    const asked = performance.now();
    const during = doing;
    const [, question] = others[at % others.length]!;
    try {
      const answer = await question(at);
      await answer.text();
      if (answer.ok) waits.set(during, [...(waits.get(during) ?? []), performance.now() - asked]);
      else failed.push(String(answer.status));
    } catch (error) {
      failed.push(String((error as Error).cause ?? error));
    }
  }
  async function ended(id: string): Promise<void> {
    for (;;) {
      const taak = (await (await beheerder.get(`/taken/${id}`)).json()) as { status: string; fout: string };
      if (taak.status === "klaar") return;
      if (["mislukt", "gestopt"].includes(taak.status)) throw new Error(taak.fout);
      await sleep(250);
    }
  }
});

function p(ms: readonly number[], part: number): string {
  const sorted = ms.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
}

function tell(what: string, begin: number): void {
  console.log(`${ROWS} rows ${what}\t${((performance.now() - begin) / 1000).toFixed(2)} s`);
}

/** People who do not exist, by number only. */
function caseload(): string {
  const lines = Array.from(
    { length: ROWS },
    (_, at) =>
      `B-${at};Voor${at};Achter${at % 900};${String((at % 28) + 1).padStart(2, "0")}-0${(at % 9) + 1}-19${60 + (at % 40)};Amersfoort;3811AB;naam${at}@voorbeeld.nl;Bijstand`,
  );
  return ["Nummer;Voornaam;Achternaam;Geboortedatum;Gemeente;Postcode;E-mailadres;Uitkering", ...lines].join(
    "\r\n",
  );
}
