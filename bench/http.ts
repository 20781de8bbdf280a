// Five main queries against the whole service with the demo region, both logs on, at a constant arrival rate: a request
// leaves when it is due, whether or not the ones before it were answered, and its time counts from when it was due.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { type Hoofdvraag, hoofdvragen } from "./hoofdvragen.ts";
import { withService } from "./with-service.ts";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "40" },
    seconds: { type: "string", default: "30" },
    port: { type: "string", default: "3911" },
    raw: { type: "string" },
  },
});
const RATE = Number(values.rate);
const SECONDS = Number(values.seconds);
const WARM_UP_SECONDS = 5;

type Sample = { readonly name: string; readonly ms: number; readonly status: number };

await withService(
  async (address) => {
    const queries = await hoofdvragen(address);
    await run(queries, WARM_UP_SECONDS);
    const samples = await run(queries, SECONDS);
    print(
      samples,
      queries.map(([name]) => name),
    );
    if (values.raw)
      await writeFile(
        values.raw,
        samples.map((s) => `${s.name}\t${s.ms.toFixed(2)}\t${s.status}\n`).join(""),
      );
  },
  { port: values.port },
);

async function run(queries: readonly Hoofdvraag[], seconds: number): Promise<Sample[]> {
  const begin = performance.now();
  const running: Promise<Sample>[] = [];
  for (let at = 0; at < RATE * seconds; at += 1) {
    const due = begin + (at * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const [name, ask] = queries[at % queries.length]!;
    running.push(
      ask(at).then(async (response) => {
        await response.arrayBuffer();
        return { name, ms: performance.now() - due, status: response.status };
      }),
    );
  }
  return Promise.all(running);
}

function print(samples: readonly Sample[], names: readonly string[]): void {
  console.log(
    `${RATE} requests a second for ${SECONDS} s, ${samples.length} requests; milliseconds from when due\n`,
  );
  console.log(`| query | n | p50 | p95 | p99 | max | not 200 |\n|---|---|---|---|---|---|---|`);
  for (const name of [...names, "all"]) {
    const own = samples.filter((sample) => name === "all" || sample.name === name);
    const sorted = own.map(({ ms }) => ms).toSorted((a, b) => a - b);
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    const failed = own.filter(({ status }) => status !== 200).length;
    console.log(
      `| ${name} | ${own.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${failed} |`,
    );
  }
}
