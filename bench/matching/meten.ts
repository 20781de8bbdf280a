import { cpus, loadavg } from "node:os";

/** One contender: how often it runs, and before that without a clock. */
export type Loper = {
  readonly naam: string;
  readonly keer: number;
  readonly opwarmen: number;
  readonly run: () => unknown;
  /** What it did is this share of the work; the times are divided by it. */
  readonly deel?: number;
  /** Seconds of CPU that other processes used since the last time this was asked. */
  readonly elders?: () => number;
};

export type Meting = {
  readonly naam: string;
  readonly n: number;
  readonly mediaan: number;
  readonly laagst: number;
  readonly cpu: number;
};

/** In turns, A B C A B C, so that whatever else the machine does is shared out. Milliseconds; CPU the median too. */
export async function meet(lopers: readonly Loper[]): Promise<Meting[]> {
  for (const { opwarmen, run } of lopers) for (let keer = 0; keer < opwarmen; keer++) await run();
  const tijden = lopers.map(() => ({ ms: [] as number[], cpu: [] as number[] }));
  const meeste = Math.max(...lopers.map(({ keer }) => keer));
  for (let beurt = 0; beurt < meeste; beurt++) {
    for (const [at, { keer, run, deel = 1, elders }] of lopers.entries()) {
      if (Math.floor(((beurt + 1) * keer) / meeste) === Math.floor((beurt * keer) / meeste)) continue; // spread
      elders?.();
      const cpu = process.cpuUsage();
      const begin = performance.now();
      await run();
      tijden[at]!.ms.push((performance.now() - begin) / deel);
      const { user, system } = process.cpuUsage(cpu);
      tijden[at]!.cpu.push(((user + system) / 1_000 + (elders?.() ?? 0) * 1_000) / deel);
    }
  }
  return lopers.map(({ naam }, at) => {
    const { ms, cpu } = tijden[at]!;
    return { naam, n: ms.length, mediaan: mediaan(ms), laagst: Math.min(...ms), cpu: mediaan(cpu) };
  });
}

export const mediaan = (lijst: readonly number[]): number =>
  lijst.toSorted((a, b) => a - b)[Math.floor(lijst.length / 2)]!;

/** A table with what each is beside the first: by the median, by the lowest and by CPU. */
export function toon(
  titel: string,
  metingen: readonly Meting[],
  doelen: Readonly<Record<string, number>> = {},
): void {
  const [eerste] = metingen;
  console.log(`\n### ${titel}\n`);
  console.log("| what | n | median ms | min ms | CPU ms | times the first: median | min | CPU | goal |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const { naam, n, mediaan: midden, laagst, cpu } of metingen) {
    const keer = [midden / eerste!.mediaan, laagst / eerste!.laagst, cpu / eerste!.cpu].map((x) =>
      x.toFixed(1),
    );
    const cellen = [naam, n, ms(midden), ms(laagst), ms(cpu), ...keer, doelen[naam] ?? ""];
    console.log(`| ${cellen.join(" | ")} |`);
  }
}

export const ms = (getal: number): string => (getal < 10 ? getal.toFixed(2) : getal.toFixed(0));

export function toonMachine(wanneer: string): void {
  const [een, vijf] = loadavg();
  const { model } = cpus()[0]!;
  console.log(
    `${wanneer}: ${cpus().length} × ${model}, Node ${process.version}, load ${een!.toFixed(1)} (5 min ${vijf!.toFixed(1)})`,
  );
}

/** Stops when they do not agree: a time of something else says nothing. */
export function moetenGelijkZijn(uitkomsten: Readonly<Record<string, unknown>>): void {
  const [[eerste, verwacht] = ["", undefined], ...rest] = Object.entries(uitkomsten);
  for (const [naam, uitkomst] of rest) {
    if (JSON.stringify(uitkomst) === JSON.stringify(verwacht)) continue;
    throw new Error(`${naam} finds ${JSON.stringify(uitkomst)}, ${eerste} ${JSON.stringify(verwacht)}`);
  }
  console.log(`equal: ${Object.keys(uitkomsten).join(", ")}`);
}
