import { genereer } from "#matching/genereren";
import { type Kerneluitslag, matchDeel, mergeDelen, newKernelindex } from "#matching/kernel/kernel";
import type { Inwonerprofiel } from "#matching/profiel";
import { controleer } from "#matching/toewijzing/controleer";
import { wijsToe } from "#matching/toewijzing/wijs-toe";
import type { Omvang } from "./batch.ts";
import { ms } from "./meten.ts";

const PER_DEEL = 20_000;
const HAALBAAR = 0.0004; // some 160 plekken for each person, as reach over a whole country leaves

/** A whole country on one core: the best 32 of everybody, and who gets which. People are made as they are asked for. */
export function natie({ personen, plekken, zaad }: Omvang): void {
  const geval = genereer({ personen, plekken, zaad, haalbaar: HAALBAAR });
  const capaciteit: number[] = [];
  let maken = 0;
  function* gemaakt<T>(lijst: Iterable<T>, zie?: (profiel: T) => void): Generator<T> {
    const rij = lijst[Symbol.iterator]();
    for (;;) {
      const begin = performance.now();
      const { value, done } = rij.next();
      maken += performance.now() - begin;
      if (done) return;
      zie?.(value);
      yield value;
    }
  }
  const start = performance.now();
  const index = newKernelindex(gemaakt(geval.plekken(), (plek) => capaciteit.push(plek.capaciteit)));
  const indexeren = performance.now() - start - maken;
  const cpu = process.cpuUsage();
  const delen: Kerneluitslag[] = [];
  let ordenen = 0;
  let deel: Inwonerprofiel[] = [];
  const doe = () => {
    const begin = performance.now();
    delen.push(matchDeel(index, deel, { top: 32, bijnaPassend: false }));
    ordenen += performance.now() - begin;
    deel = [];
  };
  for (const inwoner of geval.inwoners()) if (deel.push(inwoner) === PER_DEEL) doe();
  if (deel.length > 0) doe();
  const { user } = process.cpuUsage(cpu);
  const { begin, plek, waarde, past } = mergeDelen(delen.splice(0));
  const passend = past.reduce((som, aantal) => som + aantal, 0);
  const probleem = { begin, plek, waarde, capaciteit: Uint32Array.from(capaciteit) };
  const voor = performance.now();
  const gevonden = wijsToe(probleem);
  const toewijzen = performance.now() - voor;
  const geheugen = process.resourceUsage().maxRSS / 1024 / 1024;
  console.log(`\n### Nation: ${personen} × ${plekken}, ${passend} pairs fit, ${plek.length} kept\n`);
  console.log("| what | figure | goal |\n|---|---|---|");
  console.log(`| index of the plekken | ${ms(indexeren)} ms | |`);
  console.log(
    `| ranking, one core | ${(ordenen / 1000).toFixed(1)} s (CPU with making the people ${(user / 1e6).toFixed(1)} s) | 180 s |`,
  );
  console.log(`| assignment | ${(toewijzen / 1000).toFixed(1)} s, ${gevonden.methode} | 30 s |`);
  console.log(
    `| gap over the kept pairs | ${gevonden.gat} of ${gevonden.bovengrens} = ${((100 * gevonden.gat) / gevonden.bovengrens).toFixed(5)}% | 0,01% |`,
  );
  console.log(`| certificate checked | ${controleer(probleem, gevonden).klopt} | |`);
  console.log(`| memory, highest | ${geheugen.toFixed(1)} GB | 12 GB |`);
}
