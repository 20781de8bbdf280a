import { genereer } from "#matching/genereren";
import { type Kernelopties, matchDeel, newKernelindex } from "#matching/kernel/kernel";

/** The kernel alone: `npm run bench -- kernel [personen] [plekken] [haalbaar] [keer]`. */
const [personen = 12_000, plekken = 7_000, haalbaar = 0.01, keer = 9] = process.argv.slice(2).map(Number);

const geval = genereer({ personen, plekken, haalbaar, zaad: 42 });
const inwoners = [...geval.inwoners()];
const regels = [...geval.plekken()];
const begin = process.cpuUsage();
const index = newKernelindex(regels);
console.log("index", msSince(begin), "ms CPU");
const wijzen: readonly Kernelopties[] = [
  { uitvoering: "wasm" },
  { uitvoering: "js" },
  { uitvoering: "wasm", bijnaPassend: false },
  { uitvoering: "wasm", top: Infinity },
];
const tijden = wijzen.map(() => ({ ms: [] as number[], cpu: [] as number[] }));
for (let beurt = 0; beurt < keer; beurt++) {
  wijzen.forEach((opties, at) => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { past, eenStaatInDeWeg, plek } = matchDeel(index, inwoners, opties);
    tijden[at]!.ms.push(performance.now() - start);
    tijden[at]!.cpu.push(msSince(cpu));
    if (beurt > 0) return;
    const som = (lijst: Uint32Array) => lijst.reduce((a, b) => a + b, 0);
    console.log(opties, { past: som(past), eenStaatInDeWeg: som(eenStaatInDeWeg), edges: plek.length });
  });
}
console.table(
  wijzen.map((opties, at) => {
    const { ms, cpu } = tijden[at]!;
    const sorted = ms.toSorted((a, b) => a - b).map(Math.round);
    const minste = Math.round(Math.min(...cpu));
    return {
      ...opties,
      eerste: Math.round(ms[0]!),
      mediaan: sorted[keer >> 1],
      min: sorted[0],
      "min CPU": minste,
    };
  }),
);

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
