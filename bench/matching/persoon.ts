import { evalPair } from "#matching/evaluate";
import { genereer } from "#matching/genereren";
import { matchDeel, newKernelindex } from "#matching/kernel/kernel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { openPostgres } from "../peers/postgres.ts";
import { mediaan, ms } from "./meten.ts";

const TOP = 20;
const PERSONEN = 60;
const RONDES = 9;
const GEVALLEN = [
  { wat: "region", personen: 12_000, plekken: 7_000, haalbaar: 0.01, doel: 10 },
  { wat: "nation", personen: 1_000_000, plekken: 400_000, haalbaar: 0.0004, doel: 5 },
] as const;

/** The 20 best plekken of one person with their explanations, against PostgreSQL without explanations. */
export async function persoon(zaad: number): Promise<void> {
  console.log("\n### One person, the best 20\n");
  console.log("| plekken | what | n | median ms | p90 ms | min ms | CPU ms | PostgreSQL / this | goal |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const geval of GEVALLEN) await meetPersoon({ ...geval, zaad });
}

async function meetPersoon({
  doel,
  ...opdracht
}: (typeof GEVALLEN)[number] & { zaad: number }): Promise<void> {
  const { inwoners, plekken } = genereer(opdracht);
  const teksten: string[] = []; // as a database would have them; read again for the explanation
  const index = newKernelindex(gelezen(plekken(), teksten));
  const postgres = await openPostgres(plekken());
  try {
    const gevraagd: Inwonerprofiel[] = [];
    for (const inwoner of inwoners()) if (gevraagd.push(inwoner) === PERSONEN) break;
    const zoek = (inwoner: Inwonerprofiel, bijnaPassend: boolean) =>
      matchDeel(index, [inwoner], { top: TOP, bijnaPassend });
    const uitgelegd = (inwoner: Inwonerprofiel, bijnaPassend: boolean) =>
      Array.from(zoek(inwoner, bijnaPassend).plek, (nummer) =>
        evalPair(inwoner, JSON.parse(teksten[nummer]!) as Plekprofiel),
      );
    for (const inwoner of gevraagd) {
      const { plek, waarde } = zoek(inwoner, false);
      const eigen = JSON.stringify(Array.from(plek, (nummer, at) => ({ nummer, waarde: waarde[at] })));
      const ander = JSON.stringify(await postgres.top(inwoner, TOP));
      if (eigen !== ander)
        throw new Error(`PostgreSQL finds ${ander} for ${inwoner.id}, the kernel ${eigen}`);
    }
    const wijzen = [
      { naam: "PostgreSQL 15", run: (inwoner: Inwonerprofiel) => postgres.top(inwoner, TOP) },
      { naam: "kernel", run: (inwoner: Inwonerprofiel) => zoek(inwoner, false) },
      { naam: "kernel with 20 explanations", run: (inwoner: Inwonerprofiel) => uitgelegd(inwoner, false) },
      {
        naam: "the same with what is almost fit",
        run: (inwoner: Inwonerprofiel) => uitgelegd(inwoner, true),
      },
    ];
    const tijden = wijzen.map(() => [] as number[]);
    const cpus = wijzen.map(() => 0);
    for (let ronde = -3; ronde < RONDES; ronde++) {
      for (const [at, { run }] of wijzen.entries()) {
        postgres.cpu();
        const cpu = process.cpuUsage();
        for (const inwoner of gevraagd) {
          const begin = performance.now();
          await run(inwoner);
          if (ronde >= 0) tijden[at]!.push(performance.now() - begin);
        }
        const { user, system } = process.cpuUsage(cpu);
        if (ronde >= 0) cpus[at]! += (user + system) / 1_000 + postgres.cpu() * 1_000;
      }
    }
    for (const [at, { naam }] of wijzen.entries()) {
      const lijst = tijden[at]!.toSorted((a, b) => a - b);
      const keer = mediaan(tijden[0]!) / mediaan(lijst);
      const cellen = [
        opdracht.plekken,
        naam,
        lijst.length,
        ms(mediaan(lijst)),
        ms(lijst[Math.floor(lijst.length * 0.9)]!),
      ];
      const rest = [ms(lijst[0]!), ms(cpus[at]! / lijst.length), keer.toFixed(1), at === 2 ? doel : ""];
      console.log(`| ${[...cellen, ...rest].join(" | ")} |`);
    }
  } finally {
    await postgres.stop();
  }
}

function* gelezen(plekken: Iterable<Plekprofiel>, teksten: string[]): Generator<Plekprofiel> {
  for (const plek of plekken) {
    teksten.push(JSON.stringify(plek));
    yield plek;
  }
}
